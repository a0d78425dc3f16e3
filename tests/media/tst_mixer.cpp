// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Mixer.h"

#include <QtTest>
#include <random>

using namespace unknot::media;

namespace {

using Out = std::vector<std::int16_t>;

ClipPtr constant(std::int64_t frames, float level)
{
    return std::make_shared<const Clip>(Clip{std::vector<float>(size_t(frames), level)});
}

ClipPtr wavy(std::int64_t frames, double hz, float level)
{
    Clip clip;
    for (std::int64_t i = 0; i < frames; ++i)
        clip.samples.push_back(level * float(std::sin(6.2831853 * hz * double(i) / sampleRate)));
    return std::make_shared<const Clip>(std::move(clip));
}

std::shared_ptr<Score> score(std::int64_t frames)
{
    auto s = std::make_shared<Score>();
    s->frames = frames;
    return s;
}

void add(Score& s, std::int64_t frame, const ClipPtr& clip, Bus bus)
{
    const auto length = std::int64_t(clip->samples.size());
    s.events.push_back({frame, length, 0, clip, bus});
    if (bus == Bus::Voice)
        s.speech.push_back({frame, frame + length});
}

Out render(Mixer& mixer, int frames)
{
    Out out(size_t(frames) * 2);
    mixer.render(out.data(), frames);
    return out;
}

std::int16_t sample(float level)
{
    return std::int16_t(std::lrint(level * 32767));
}

std::shared_ptr<Score> busyScore()
{
    auto s = score(10 * sampleRate);
    for (int i = 0; i < 40; ++i) {
        add(*s, 1000 + i * 9973, wavy(30000 + i * 101, 200 + 13 * i, .2f),
            i % 5 == 0 ? Bus::Voice : Bus::Cues);
        s->events.back().length -= 500;
        s->events.back().fadeOut = 300;
    }
    return s;
}

} // namespace

class TestMixer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheExactFrame()
    {
        auto s = score(sampleRate);
        add(*s, 12345, constant(100, .25f), Bus::Cues);
        Mixer mixer;
        mixer.load(s, 0);
        const Out out = render(mixer, sampleRate);
        for (int i = 0; i < sampleRate; ++i) {
            const std::int16_t wanted = i >= 12345 && i < 12445 ? sample(.25f) : std::int16_t(0);
            QCOMPARE(out[size_t(2 * i)], wanted);
            QCOMPARE(out[size_t(2 * i + 1)], wanted);
        }
        QCOMPARE(mixer.position(), std::int64_t(sampleRate));
    }

    void blockSizeDoesNotMatter()
    {
        const auto s = busyScore();
        const ClipPtr rain = wavy(70001, 50, .1f);
        const auto fresh = [&](Mixer& mixer) {
            mixer.setAmbience(rain.get());
            mixer.load(s, 0);
        };
        Mixer one;
        fresh(one);
        const Out whole = render(one, int(s->frames));
        QVERIFY(std::any_of(whole.begin(), whole.end(), [](auto v) { return v != 0; }));
        std::mt19937 random(1);
        for (int round = 0; round < 5; ++round) {
            Mixer mixer;
            fresh(mixer);
            Out out;
            while (out.size() < whole.size()) {
                const int left = int((whole.size() - out.size()) / 2);
                const int frames = std::min(left, int(random() % (round == 0 ? 7 : 3000)) + 1);
                const Out part = render(mixer, frames);
                out.insert(out.end(), part.begin(), part.end());
            }
            QVERIFY(out == whole);
        }
    }

    void ambienceMakesRoomBeforeSpeech()
    {
        auto s = score(10 * sampleRate);
        add(*s, 3 * sampleRate, constant(2 * sampleRate, 0), Bus::Voice);
        const ClipPtr hum = constant(1000, .4f);
        Mixer mixer;
        mixer.setLevels({1, 1, 1});
        mixer.setAmbience(hum.get());
        mixer.load(s, 0);
        const Out out = render(mixer, 10 * sampleRate);
        const auto at = [&out](double seconds) { return out[size_t(seconds * sampleRate) * 2] / 32767.0; };
        QVERIFY(std::abs(at(2.87) - .4) < .002); // unchanged 130 ms before
        QVERIFY(at(2.95) < .3);                  // fading
        QVERIFY(at(3.0) < .4 * .35);             // almost down when the voice starts
        QVERIFY(std::abs(at(4.0) - .1) < .002);  // -12 dB below it
        QVERIFY(at(5.1) > .12 && at(5.1) < .3);  // and slowly rising again
        QVERIFY(std::abs(at(5.95) - .4) < .01);
        QVERIFY(at(9.5) < .06); // fades out at the end
    }

    void silentVoiceDoesNotDuck()
    {
        auto s = score(10 * sampleRate);
        add(*s, 3 * sampleRate, constant(sampleRate, .5f), Bus::Voice);
        const ClipPtr hum = constant(1000, .4f);
        Mixer mixer;
        mixer.setLevels({0, 1, 1});
        mixer.setAmbience(hum.get());
        mixer.load(s, 0);
        const Out out = render(mixer, 5 * sampleRate);
        QCOMPARE(out[size_t(3.5 * sampleRate) * 2], sample(.4f));
    }

    void levelsGlideWithoutClick()
    {
        auto s = score(10 * sampleRate);
        add(*s, 0, constant(9 * sampleRate, .5f), Bus::Cues);
        Mixer mixer;
        mixer.load(s, 0);
        QCOMPARE(render(mixer, 4800).back(), sample(.5f));
        mixer.setLevels({1, 0, 1});
        const Out out = render(mixer, sampleRate / 4);
        for (size_t i = 2; i < out.size(); i += 2)
            QVERIFY(std::abs(out[i] - out[i - 2]) < 40);
        QCOMPARE(out.back(), std::int16_t(0));
        // Levels apply immediately to a load().
        mixer.setLevels({1, 1, 1});
        mixer.load(s, 0);
        QCOMPARE(render(mixer, 1)[0], sample(.5f));
    }

    void neverOverTheCeiling()
    {
        auto s = score(sampleRate);
        for (int i = 0; i < 20; ++i)
            add(*s, 0, wavy(sampleRate, 300, .3f), Bus::Cues);
        Mixer mixer;
        mixer.load(s, 0);
        for (std::int16_t v : render(mixer, sampleRate))
            QVERIFY(std::abs(v) <= 0.8414 * 32767);
    }

    void seeksToTheSameSamples()
    {
        const auto s = busyScore();
        Mixer one, two;
        one.load(s, 0);
        render(one, 100000);
        const Out wanted = render(one, 48000);
        two.load(s, 100000, true);
        const Out out = render(two, 48000);
        // Joined midway: equal after the 10 ms fade-in.
        QVERIFY(std::equal(out.begin() + 2 * 500, out.end(), wanted.begin() + 2 * 500));
        // Not midway: sounds that began earlier are dropped.
        auto single = score(sampleRate);
        add(*single, 0, constant(sampleRate, .5f), Bus::Cues);
        two.load(single, 100);
        QCOMPARE(render(two, 100)[0], std::int16_t(0));
    }

    void fullerScoreTakesOverWithoutSeam()
    {
        const auto whole = busyScore();
        auto first = std::make_shared<Score>(*whole);
        std::erase_if(first->events, [](const ScoreEvent& e) { return e.frame > 2 * sampleRate; });
        std::erase_if(first->speech, [](const SpeechSpan& e) { return e.from > 2 * sampleRate; });
        Mixer one, two;
        one.load(whole, 0);
        two.load(first, 0);
        const Out wanted = render(one, 5 * sampleRate);
        Out out = render(two, sampleRate);
        two.replace(whole);
        const Out rest = render(two, 4 * sampleRate);
        out.insert(out.end(), rest.begin(), rest.end());
        QVERIFY(out == wanted);
    }

    void ambienceChangesWithoutClick()
    {
        const ClipPtr low = constant(1000, .1f);
        const ClipPtr high = constant(777, .4f);
        Mixer mixer;
        mixer.setLevels({1, 1, 1});
        mixer.setAmbience(low.get());
        mixer.load(score(20 * sampleRate), 0);
        render(mixer, sampleRate);
        mixer.setAmbience(high.get());
        const Out out = render(mixer, 2 * sampleRate);
        for (size_t i = 2; i < out.size(); i += 2)
            QVERIFY(std::abs(out[i] - out[i - 2]) < 10);
        QCOMPARE(out.back(), sample(.4f));
        mixer.setAmbience(nullptr);
        QCOMPARE(render(mixer, sampleRate).back(), std::int16_t(0));
    }

    void silentAfterTheEnd()
    {
        auto s = score(1000);
        add(*s, 900, constant(5000, .5f), Bus::Cues);
        Mixer mixer;
        mixer.load(s, 0);
        QCOMPARE(render(mixer, 2000).back(), std::int16_t(0));
        Mixer empty;
        QCOMPARE(render(empty, 100)[50], std::int16_t(0));
    }
};

QTEST_GUILESS_MAIN(TestMixer)
#include "tst_mixer.moc"
