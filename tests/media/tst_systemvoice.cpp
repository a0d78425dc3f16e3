// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/SystemVoice.h"

#include <QElapsedTimer>
#include <QtTest>
#include <thread>

using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

const Phrase sentence{u"Sit tall, and let your shoulders sink."_s, u"en"_s, 0};

double loudestPart(const Clip& clip)
{
    double most = 0;
    for (size_t from = 0; from + 19200 <= clip.samples.size(); from += 4800) {
        double sum = 0;
        for (size_t i = from; i < from + 19200; ++i)
            sum += double(clip.samples[i]) * double(clip.samples[i]);
        most = std::max(most, sum / 19200);
    }
    return 10 * std::log10(most);
}

} // namespace

/// With the voices of this system: on Debian 13 Qt's flite (English), if installed.
class TestSystemVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!makeSystemVoice(SystemVoiceFor::EveryLanguage))
            QSKIP("built without: it needs Qt 6.6 with TextToSpeech");
    }

    void startsNothingByItself()
    {
        QElapsedTimer clock;
        clock.start();
        auto voice = makeSystemVoice(SystemVoiceFor::AllButEnglish);
        QVERIFY(!voice->clip(sentence));
        QVERIFY(!voice->clip({sentence.text, {}, 0}));
        voice.reset();
        QVERIFY(clock.elapsed() < 50); // no engine, no thread
    }

    void neverSpeaksAnotherLanguage()
    {
        const auto voice = makeSystemVoice(SystemVoiceFor::EveryLanguage);
        QVERIFY(!voice->clip({u"nuqneH"_s, u"tlh"_s, 0}));
        QVERIFY(!voice->clip({u"nothing"_s, u"C"_s, 0}));
    }

    void speaks()
    {
        const auto voice = makeSystemVoice(SystemVoiceFor::EveryLanguage);
        const ClipPtr clip = voice->clip(sentence);
        if (!clip)
            QSKIP("no voice of this system synthesises English");
        const double ms = double(clip->samples.size()) / framesPerMs;
        QVERIFY2(ms > 1500 && ms < 5000, qPrintable(QString::number(ms)));
        QVERIFY2(std::abs(loudestPart(*clip) + 17) < 3, qPrintable(QString::number(loudestPart(*clip))));
        QVERIFY(std::all_of(clip->samples.begin(), clip->samples.end(),
                            [](float s) { return std::abs(s) <= .85f; }));
        // Again, with a shorter slot and a language with a territory.
        const qint64 room = qint64(ms * .85);
        const ClipPtr hurried = voice->clip({sentence.text, u"en_US"_s, room});
        QVERIFY(hurried);
        QVERIFY(qint64(hurried->samples.size()) <= room * framesPerMs);
        QVERIFY(!voice->clip({u" ..."_s, u"en"_s, 0}));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(voice->clip({u"And rest."_s, u"en"_s, 0}));
        qInfo("a phrase in %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(clock.elapsed() < 3000);
    }

    void fromSeveralThreads()
    {
        const auto voice = makeSystemVoice(SystemVoiceFor::EveryLanguage);
        if (!voice->clip(sentence))
            QSKIP("no voice of this system synthesises English");
        std::atomic<int> spoken = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { spoken += voice->clip(sentence) ? 1 : 0; });
        for (std::thread& t : threads)
            t.join();
        QCOMPARE(spoken.load(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSystemVoice)
#include "tst_systemvoice.moc"
