// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Synthetic.h"
#include "media/Score.h"
#include "media/Sounds.h"

#include <QtTest>

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCueAtItsFrame()
    {
        const Timeline t = test::timeline(60000);
        Sounds sounds;
        test::Buzz voice;
        const Score s = makeScore(t, sounds, &voice);
        QCOMPARE(s.frames, std::int64_t(60000 * 48));
        QCOMPARE(s.events.size(), t.cues.size());
        for (size_t i = 0; i < t.cues.size(); ++i)
            QCOMPARE(s.events[i].frame, t.cues[i].atMs * 48);
        QCOMPARE(s.missingPhrases, 0);
        QCOMPARE(s.cutPhrases, 0);
    }

    void bowlOpensAndCloses()
    {
        const Timeline t = test::timeline(60000);
        Sounds sounds;
        const Score s = makeScore(t, sounds, nullptr);
        QCOMPARE(s.events.front().clip, sounds.bowl());
        QCOMPARE(s.events.back().clip, sounds.bowl());
        QCOMPARE(std::count_if(s.events.begin(), s.events.end(),
                               [&](const auto& e) { return e.clip == sounds.bowl(); }),
                 2);
        // It is 12 s long and the timeline has 6 s left: faded out in time.
        QCOMPARE(s.events.back().frame + s.events.back().length, s.frames);
        QVERIFY(s.events.back().fadeOut > sampleRate);
    }

    void timelineCutAtAWaitHasNoClosingBowl()
    {
        Timeline t = test::timeline(60000);
        std::erase_if(t.cues, [](const Cue& c) { return c.atMs >= 30000; });
        Sounds sounds;
        const Score s = makeScore(t, sounds, nullptr);
        QCOMPARE(std::count_if(s.events.begin(), s.events.end(),
                               [&](const auto& e) { return e.clip == sounds.bowl(); }),
                 1);
    }

    void longPhraseIsFadedOutInItsRoom()
    {
        Timeline t = test::timeline(20000);
        t.cues = {{1000, CueKind::Speak, u"long"_s, 800}, {1900, CueKind::Speak, u"next"_s, 2000}};
        Sounds sounds;
        test::Buzz voice(1500);
        const Score s = makeScore(t, sounds, &voice);
        QCOMPARE(s.cutPhrases, 1);
        QCOMPARE(s.events[0].length, std::int64_t(800 * 48));
        QVERIFY(s.events[0].fadeOut > 0);
        QCOMPARE(s.events[1].fadeOut, std::int64_t(0));
    }

    void speaksAtThePaceOfTheTimeline()
    {
        Timeline t = test::timeline(60000);
        Sounds sounds;
        test::Buzz voice(1700);
        const Score natural = makeScore(t, sounds, &voice);
        for (double pace : {.8, 1.25}) {
            t.speechPace = pace;
            const Score paced = makeScore(t, sounds, &voice);
            QCOMPARE(paced.events.size(), natural.events.size());
            for (size_t i = 0; i < natural.events.size(); ++i) {
                QCOMPARE(paced.events[i].frame, natural.events[i].frame);
                const bool spoken = natural.events[i].bus == Bus::Voice;
                const double wanted = double(natural.events[i].clip->samples.size()) / (spoken ? pace : 1);
                QVERIFY(std::abs(double(paced.events[i].clip->samples.size()) - wanted) < 1);
                // Never longer than its slot, 2 s here, at any pace.
                if (spoken)
                    QVERIFY(paced.events[i].length <= 2000 * 48);
            }
            QCOMPARE(paced.cutPhrases > 0, pace < 1);
        }
        t.speechPace = 1;
        QCOMPARE(makeScore(t, sounds, &voice).events[2].length, natural.events[2].length);
    }

    /// The timeline's slots include the pace; the voice is asked for the length at normal pace.
    void voiceIsAskedForItsOwnRoom()
    {
        class Listening final : public SpeechSource
        {
        public:
            ClipPtr clip(const Phrase& phrase) override
            {
                room = phrase.roomMs;
                return {};
            }
            qint64 room = 0;
        } voice;
        Timeline t = test::timeline(20000);
        t.cues = {{1000, CueKind::Speak, u"a"_s, 2500}};
        t.speechPace = .8;
        Sounds sounds;
        QCOMPARE(makeScore(t, sounds, &voice).missingPhrases, 1);
        QCOMPARE(voice.room, 2000);
    }

    void missingPhraseIsCounted()
    {
        Timeline t = test::timeline(20000);
        t.cues = {{1000, CueKind::Speak, u"nobody knows"_s, 800}};
        Sounds sounds;
        test::Buzz voice;
        const Score s = makeScore(t, sounds, &voice);
        QCOMPARE(s.phrases, 1);
        QCOMPARE(s.missingPhrases, 1);
        QVERIFY(s.speech.empty());
    }

    void speechCloseTogetherIsOneSpan()
    {
        Timeline t = test::timeline(20000);
        t.cues = {{1000, CueKind::Speak, u"a"_s, 1500},
                  {2350, CueKind::Speak, u"b"_s, 1500},
                  {8000, CueKind::Speak, u"c"_s, 1500}};
        Sounds sounds;
        test::Buzz voice(1000);
        const Score s = makeScore(t, sounds, &voice);
        QCOMPARE(s.speech.size(), size_t(2));
        QCOMPARE(s.speech[0].to, std::int64_t(3350 * 48));
    }

    void onlyPhrasesOfTheRangeAreSpoken()
    {
        const Timeline t = test::timeline(60000);
        Sounds sounds;
        test::Buzz voice;
        makeScore(t, sounds, &voice, {0, 12000});
        QCOMPARE(voice.asked, 1);
        const Score stopped = makeScore(t, sounds, &voice, {}, [] { return true; });
        QCOMPARE(voice.asked, 1);
    }

    void withoutVoiceOrCues()
    {
        Sounds sounds;
        QVERIFY(makeScore({}, sounds, nullptr).events.empty());
        const Score s = makeScore(test::timeline(60000), sounds, nullptr);
        QVERIFY(s.speech.empty());
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
