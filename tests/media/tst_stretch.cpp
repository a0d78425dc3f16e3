// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Synthetic.h"
#include "media/FliteVoice.h"
#include "media/Stretch.h"

#include <QtTest>
#include <limits>

using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

using Pcm = std::vector<float>;

ClipPtr clipOf(Pcm samples)
{
    return std::make_shared<const Clip>(Clip{std::move(samples)});
}

/// A vowel-like sound: harmonics of `hz`, ending at any phase.
Pcm vowel(double hz, double seconds)
{
    Pcm out(size_t(seconds * sampleRate));
    for (size_t i = 0; i < out.size(); ++i) {
        double sum = 0;
        for (int n = 1; n <= 12; ++n)
            sum += std::sin(6.2831853 * hz * n * double(i) / sampleRate + n * n) / n;
        out[i] = float(.2 * sum);
    }
    return out;
}

float largestStep(const Pcm& s)
{
    float out = 0;
    for (size_t i = 1; i < s.size(); ++i)
        out = std::max(out, std::abs(s[i] - s[i - 1]));
    return out;
}

double power(const Pcm& s, size_t from, size_t to)
{
    double sum = 0;
    for (size_t i = from; i < std::min(to, s.size()); ++i)
        sum += double(s[i]) * double(s[i]);
    return sum / double(to - from);
}

/// The pitch by the highest autocorrelation between 60 and 400 Hz, at `at`.
double pitch(const Pcm& s, size_t at)
{
    const auto alike = [&](size_t lag) {
        double both = 0, aa = 0, bb = 0;
        for (size_t i = at; i < at + 4800; ++i) {
            both += double(s[i]) * double(s[i + lag]);
            aa += double(s[i]) * double(s[i]);
            bb += double(s[i + lag]) * double(s[i + lag]);
        }
        return both / std::sqrt(aa * bb);
    };
    size_t best = sampleRate / 400;
    double most = -1;
    // avoids the octave below, which correlates equally
    for (size_t lag = best; lag < sampleRate / 150; ++lag) {
        if (const double now = alike(lag); now > most) {
            most = now;
            best = lag;
        }
    }
    // Parabolic interpolation between samples.
    const double a = alike(best - 1), b = alike(best), c = alike(best + 1);
    return sampleRate / (double(best) + (a - c) / (2 * (a - 2 * b + c)));
}

} // namespace

class TestStretch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paces_data()
    {
        QTest::addColumn<double>("pace");
        for (double pace : {.5, .7, .8, .93, .999, 1.001, 1.1, 1.3, 2.})
            QTest::addRow("%g", pace) << pace;
    }

    void paces()
    {
        QFETCH(double, pace);
        const ClipPtr source = clipOf(vowel(200, 3));
        const ClipPtr out = stretched(source, pace);
        const double wanted = double(source->samples.size()) / pace;
        QVERIFY(std::abs(double(out->samples.size()) - wanted) <= 1);

        for (size_t at = 0; at + 6000 < out->samples.size(); at += 9973) {
            const double hz = pitch(out->samples, at);
            QVERIFY2(std::abs(hz - 200) < 2, qPrintable(QString::number(hz)));
        }
        QVERIFY(largestStep(out->samples) <= 2 * largestStep(source->samples));
        QCOMPARE(out->samples.front(), source->samples.front());
        QCOMPARE(out->samples.back(), source->samples.back());
        // No dips: every 20 ms is as loud as the source (1 dB), except the last 30, where the end is inserted
        // as is; in speech that is the quiet after the words.
        const double before = power(source->samples, 0, source->samples.size());
        for (size_t at = 0; at + 960 + 1440 < out->samples.size(); at += 960)
            QVERIFY(std::abs(10 * std::log10(power(out->samples, at, at + 960) / before)) < 1);
        QCOMPARE(stretched(source, pace)->samples, out->samples);
    }

    void pitchThatGlides()
    {
        Pcm glide(3 * sampleRate);
        double phase = 0;
        for (size_t i = 0; i < glide.size(); ++i) {
            phase += 6.2831853 * (180 + 40 * double(i) / double(glide.size())) / sampleRate;
            glide[i] = float(.2 * std::sin(phase) + .1 * std::sin(2 * phase) + .1 * std::sin(3 * phase));
        }
        const Pcm out = stretched(clipOf(glide), .75)->samples;
        for (size_t at = 0; at + 6000 < out.size(); at += 9973) {
            const double wanted = 180 + 40 * double(at + 2400) / double(out.size());
            QVERIFY(std::abs(pitch(out, at) - wanted) < .01 * wanted + 1);
        }
        QVERIFY(largestStep(out) <= 2 * largestStep(glide));
    }

    void atItsOwnPaceItIsTheSameClip()
    {
        const ClipPtr source = clipOf(vowel(200, 1));
        QCOMPARE(stretched(source, 1), source);
        QCOMPARE(stretched(source, std::numeric_limits<double>::quiet_NaN()), source);
        QCOMPARE(stretched(nullptr, .8), ClipPtr());
        for (size_t length : {size_t(0), size_t(1), size_t(2879)}) {
            const ClipPtr snippet = clipOf(Pcm(length, .1f));
            QCOMPARE(stretched(snippet, .8), snippet);
        }
        QCOMPARE(stretched(clipOf(Pcm(2880, .1f)), 9)->samples.size(), size_t(1440));
    }

    void silenceStaysSilence()
    {
        for (double pace : {.7, 1.3}) {
            const Pcm out = stretched(clipOf(Pcm(sampleRate, 0)), pace)->samples;
            QVERIFY(std::all_of(out.begin(), out.end(), [](float s) { return s == 0; }));
        }
        // A pause between two words is stretched by the same factor.
        Pcm words = vowel(200, 1);
        words.resize(words.size() + sampleRate / 2);
        const Pcm second = vowel(170, 1);
        words.insert(words.end(), second.begin(), second.end());
        for (double pace : {.7, 1.3}) {
            const Pcm out = stretched(clipOf(words), pace)->samples;
            const double silent = double(std::count(out.begin(), out.end(), 0.f)) / framesPerMs;
            QVERIFY2(std::abs(silent - 500 / pace) < 35, qPrintable(QString::number(silent)));
        }
    }

    void everyLengthWorks()
    {
        const Pcm long_ = vowel(130, .4);
        for (size_t length = 2880; length < 4400; length += 7) {
            for (double pace : {.7, .99, 1.3}) {
                const Pcm in(long_.begin(), long_.begin() + std::ptrdiff_t(length));
                const Pcm out = stretched(clipOf(in), pace)->samples;
                QCOMPARE(out.size(), size_t(std::llround(double(length) / pace)));
                QCOMPARE(out.back(), in.back());
            }
        }
    }

    void realSpeech()
    {
        const auto voice = makeFliteVoice();
        if (!voice)
            QSKIP("built without flite");
        const ClipPtr clip =
            voice->clip({u"Sit tall, take hold of the seat, and lean gently away from it."_s, u"en"_s, 0});
        for (double pace : {.7, .85, 1.15, 1.3}) {
            const Pcm out = stretched(clip, pace)->samples;
            QVERIFY(largestStep(out) <= 2 * largestStep(clip->samples));
            // Loudness follows the sentence: every tenth of a second matches its source, within what a 30 ms
            // shift allows.
            double sum = 0, count = 0;
            for (size_t at = 0; at + 4800 < out.size(); at += 4800) {
                const auto from = size_t(double(at) * pace);
                const double was = power(clip->samples, from, from + size_t(4800 * pace));
                if (was > 1e-4) {
                    sum += std::abs(10 * std::log10(power(out, at, at + 4800) / was));
                    ++count;
                }
            }
            QVERIFY2(sum / count < 1, qPrintable(QString::number(sum / count)));
        }
        QBENCHMARK
        {
            stretched(clip, .8);
        }
    }

    /// The slots of a paced timeline are rounded to milliseconds; a sentence that filled its slot must still
    /// fit.
    void fillsItsRoomAtEveryPace()
    {
        for (qint64 ms : {1500, 1501, 1507, 1999}) {
            test::Buzz voice(ms);
            for (int percent = 70; percent <= 130; ++percent) {
                const double pace = percent / 100.;
                const qint64 room = qRound64(double(ms) / pace);
                const ClipPtr clip = voice.paced({u"a"_s, u"en"_s, room}, pace);
                QVERIFY(qint64(clip->samples.size()) <= room * framesPerMs);
                QVERIFY(qint64(clip->samples.size()) >= (room - 1) * framesPerMs);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStretch)
#include "tst_stretch.moc"
