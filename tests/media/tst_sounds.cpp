// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Sounds.h"

#include <QtTest>
#include <cmath>
#include <complex>
#include <ebur128.h>

using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

struct Loudness
{
    double whole, loudest, peak; // LUFS overall, LUFS of the loudest 0.4 s, dBFS
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

/// The energy spectrum of a whole sound.
class Spectrum
{
public:
    explicit Spectrum(const Clip& clip)
    {
        size_t size = 1;
        while (size < clip.samples.size())
            size *= 2;
        std::vector<std::complex<double>> z(clip.samples.begin(), clip.samples.end());
        z.resize(size);
        transform(z);
        for (size_t i = 0; i < size / 2; ++i)
            m_sums.push_back((i > 0 ? m_sums.back() : 0) + std::norm(z[i]));
        m_hzPerBin = double(sampleRate) / double(size);
    }

    double between(double from, double to) const
    {
        const auto below = [this](double hz) {
            return m_sums[std::min(m_sums.size() - 1, size_t(hz / m_hzPerBin))];
        };
        return below(to) - below(from);
    }
    double share(double from, double to) const { return between(from, to) / m_sums.back(); }

private:
    static void transform(std::vector<std::complex<double>>& z)
    {
        if (z.size() == 1)
            return;
        std::vector<std::complex<double>> even(z.size() / 2), odd(z.size() / 2);
        for (size_t i = 0; i < z.size(); ++i)
            (i % 2 == 0 ? even : odd)[i / 2] = z[i];
        transform(even);
        transform(odd);
        for (size_t i = 0; i < even.size(); ++i) {
            const auto turned = std::polar(1., -6.283185307179586 * double(i) / double(z.size())) * odd[i];
            z[i] = even[i] + turned;
            z[i + even.size()] = even[i] - turned;
        }
    }

    std::vector<double> m_sums; ///< cumulative energy up to a bin
    double m_hzPerBin = 0;
};

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

    void lieWhereOldEarsHear_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("least");
        for (const char* cue : {"bowl", "chime", "tick"})
            QTest::newRow(cue) << QString::fromLatin1(cue) << .9;
        for (const char* cue : {"in 1500", "in 4000", "out 2000", "out 6000"})
            QTest::newRow(cue) << QString::fromLatin1(cue) << .8;
    }

    /// Between 300 and 2,000 Hz: hearing loss affects higher and small speakers lower frequencies.
    void lieWhereOldEarsHear()
    {
        QFETCH(QString, name);
        QFETCH(double, least);
        Sounds sounds;
        const qint64 ms = name.section(u' ', 1).toLongLong();
        const Spectrum spectrum(name == u"bowl"_s          ? *sounds.bowl()
                                : name == u"chime"_s       ? *sounds.chime()
                                : name == u"tick"_s        ? *sounds.tick()
                                : name.startsWith(u"in"_s) ? *sounds.breathIn(ms)
                                                           : *sounds.breathOut(ms));
        const double share = spectrum.share(300, 2000);
        qInfo("%.1f %%", 100 * share);
        QVERIFY2(share >= least, qPrintable(QString::number(share)));

        // No strong partial, within 12 dB of the strongest, lies outside. In bands of a sixth of an octave.
        const double band = std::pow(2000. / 300, 1. / 16);
        double strongest = 0;
        for (double from = 300; from < 1999; from *= band)
            strongest = std::max(strongest, spectrum.between(from, from * band));
        for (double from = 300 / band; from > 20; from /= band)
            QVERIFY2(spectrum.between(from, from * band) < strongest / 15.8,
                     qPrintable(QString::number(from)));
        for (double from = 2000; from < 20000; from *= band)
            QVERIFY2(spectrum.between(from, from * band) < strongest / 15.8,
                     qPrintable(QString::number(from)));
    }

    void ambienceLoudnessAndSeam()
    {
        Sounds sounds;
        QCOMPARE(ambienceNames(), QStringList({u"rain"_s, u"ocean"_s}));
        for (const QString& name : ambienceNames()) {
            const auto& s = sounds.ambience(name)->samples;
            QVERIFY(std::abs(measure(*sounds.ambience(name)).whole + 30) < 0.7);
            QCOMPARE(s.size(), size_t(30 * sampleRate));
            // The step from the last sample to the first is no larger than elsewhere.
            float largest = 0;
            for (size_t i = 1; i < s.size(); ++i)
                largest = std::max(largest, std::abs(s[i] - s[i - 1]));
            QVERIFY(std::abs(s.front() - s.back()) <= largest);
            // The half second around the seam is as loud as its neighbours (3 dB).
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
