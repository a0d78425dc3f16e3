// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Sounds.h"

#include <QtTest>
#include <cmath>
#include <ebur128.h>

using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

struct Loudness
{
    double whole, loudest, peak; // LUFS of all, LUFS of the loudest 0.4 s, dBFS
};

Loudness measure(const Clip& clip)
{
    ebur128_state* meter = ebur128_init(1, sampleRate, EBUR128_MODE_I | EBUR128_MODE_SAMPLE_PEAK);
    Loudness out{0, -99, 0};
    for (size_t i = 0; i < clip.samples.size(); i += 480) {
        ebur128_add_frames_float(meter, &clip.samples[i], std::min<size_t>(480, clip.samples.size() - i));
        double now = 0;
        ebur128_loudness_momentary(meter, &now);
        out.loudest = std::max(out.loudest, now);
    }
    ebur128_loudness_global(meter, &out.whole);
    double peak = 0;
    ebur128_sample_peak(meter, 0, &peak);
    out.peak = 20 * std::log10(peak);
    ebur128_destroy(&meter);
    return out;
}

} // namespace

class TestSounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loudness_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("wanted");
        for (const char* bell : {"bowl", "chime"})
            QTest::newRow(bell) << QString::fromLatin1(bell) << -20.0;
        QTest::newRow("in") << u"in"_s << -26.0;
        QTest::newRow("out") << u"out"_s << -26.0;
    }

    void loudness()
    {
        QFETCH(QString, name);
        QFETCH(double, wanted);
        Sounds sounds;
        const ClipPtr clip = name == u"bowl"_s    ? sounds.bowl()
                             : name == u"chime"_s ? sounds.chime()
                             : name == u"in"_s    ? sounds.breathIn(4000)
                                                  : sounds.breathOut(6000);
        const Loudness l = measure(*clip);
        QVERIFY2(std::abs(l.loudest - wanted) < 0.5, qPrintable(QString::number(l.loudest)));
        QVERIFY(l.peak < -4);
    }

    void tickIsSetByItsPeak()
    {
        Sounds sounds;
        QVERIFY(std::abs(measure(*sounds.tick()).peak + 10) < 0.5);
    }

    void ambienceLoudnessAndSeam()
    {
        Sounds sounds;
        QCOMPARE(ambienceNames(), QStringList({u"rain"_s, u"ocean"_s}));
        for (const QString& name : ambienceNames()) {
            const auto& s = sounds.ambience(name)->samples;
            QVERIFY(std::abs(measure(*sounds.ambience(name)).whole + 30) < 0.7);
            QCOMPARE(s.size(), size_t(30 * sampleRate));
            // From the last sample to the first is no larger a step than elsewhere.
            float largest = 0;
            for (size_t i = 1; i < s.size(); ++i)
                largest = std::max(largest, std::abs(s[i] - s[i - 1]));
            QVERIFY(std::abs(s.front() - s.back()) <= largest);
            // And the half second around the seam is no quieter or louder than the ones beside it (3 dB).
            const auto power = [&s](size_t from) {
                double sum = 0;
                for (size_t i = 0; i < sampleRate / 2; ++i)
                    sum += std::pow(s[(from + i) % s.size()], 2);
                return sum;
            };
            const double seam = power(s.size() - sampleRate / 4);
            const double beside = (power(s.size() - sampleRate * 3 / 4) + power(sampleRate / 4)) / 2;
            QVERIFY(std::abs(10 * std::log10(seam / beside)) < 3);
        }
    }

    void unknownAmbienceIsNone()
    {
        Sounds sounds;
        QVERIFY(!sounds.ambience({}));
        QVERIFY(!sounds.ambience(u"birds"_s));
    }

    void endsInSilence()
    {
        Sounds sounds;
        for (const ClipPtr& clip :
             {sounds.bowl(), sounds.chime(), sounds.tick(), sounds.breathIn(3000), sounds.breathOut(3000)}) {
            QVERIFY(std::abs(clip->samples.front()) < 1e-3f);
            QVERIFY(std::abs(clip->samples.back()) < 1e-3f);
        }
    }

    void sameEveryTime()
    {
        Sounds one, two;
        QCOMPARE(one.bowl()->samples, two.bowl()->samples);
        QCOMPARE(one.breathIn(4000)->samples, two.breathIn(4000)->samples);
        for (const QString& name : ambienceNames())
            QCOMPARE(one.ambience(name)->samples, two.ambience(name)->samples);
        QCOMPARE(one.bowl().get(), one.bowl().get());
    }

    void breathsAreAsLongAsAsked()
    {
        Sounds sounds;
        QCOMPARE(sounds.breathIn(4321)->samples.size(), size_t(4321 * framesPerMs));
        QCOMPARE(sounds.breathOut(0)->samples.size(), size_t(200 * framesPerMs));
    }
};

QTEST_GUILESS_MAIN(TestSounds)
#include "tst_sounds.moc"
