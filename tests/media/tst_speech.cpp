// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/FliteVoice.h"
#include "media/PackVoice.h"
#include "media/SpeechShape.h"

#include <QTemporaryDir>
#include <QtTest>
#include <ebur128.h>

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

std::vector<float> tone(double seconds, int rate, double hz = 220)
{
    std::vector<float> out(size_t(seconds * rate));
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = .3f * float(std::sin(6.2831853 * hz * double(i) / rate));
    return out;
}

double loudness(const std::vector<float>& samples)
{
    ebur128_state* meter = ebur128_init(1, sampleRate, EBUR128_MODE_I);
    ebur128_add_frames_float(meter, samples.data(), samples.size());
    double out = 0;
    ebur128_loudness_global(meter, &out);
    ebur128_destroy(&meter);
    return out;
}

VoicePack smallPack(const QString& folder)
{
    VoicePack pack;
    pack.folder = folder;
    pack.language = u"en"_s;
    pack.voice = u"a \"tone\""_s;
    if (!pack.add(u"Let's begin."_s, tone(1.5, sampleRate)) ||
        !pack.add(u"And \"rest\"."_s, tone(.8, sampleRate)) || !pack.write())
        qFatal("cannot write a pack");
    return pack;
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packRoundTrip()
    {
        QTemporaryDir dir;
        smallPack(dir.path());
        const auto read = VoicePack::read(dir.path());
        QVERIFY(read.ok());
        QCOMPARE(read->voice, u"a \"tone\""_s);
        QCOMPARE(read->clips.size(), 2);
        PackVoice voice(read.value());
        const ClipPtr clip = voice.clip({u"Let's begin."_s, u"en-GB"_s, 0});
        QVERIFY(clip);
        QCOMPARE(clip->samples.size(), size_t(1.5 * sampleRate)); // Opus preserves the exact length
        QVERIFY(voice.clip({u"And \"rest\"."_s, u"en"_s, 0}));
        QVERIFY(voice.problems().isEmpty());
    }

    void missingPhraseAndOtherLanguageAreSilent()
    {
        QTemporaryDir dir;
        PackVoice voice(smallPack(dir.path()));
        QVERIFY(!voice.clip({u"let's begin."_s, u"en"_s, 0}));
        QVERIFY(!voice.clip({u"Let's begin."_s, u"de"_s, 0}));
        QVERIFY(!voice.clip({u"Let's begin."_s, {}, 0}));
        const auto all = makeVoice(dir.path());
        QVERIFY(!all->clip({u"Guten Tag."_s, u"de"_s, 0}));
    }

    void damagedManifest_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not toml") << QByteArray("format = = 1") << u":1:"_s;
        QTest::newRow("future") << QByteArray("format = 2\nlanguage = \"en\"\n") << u"format"_s;
        QTest::newRow("outside") << QByteArray("format = 1\nlanguage = \"en\"\n[[clip]]\ntext = \"a\"\n"
                                               "file = \"../a.opus\"\nms = 10\n")
                                 << u":5:"_s;
        QTest::newRow("twice") << QByteArray("format = 1\nlanguage = \"en\"\n[[clip]]\ntext = \"a\"\n"
                                             "file = \"a.opus\"\nms = 10\n[[clip]]\ntext = \"a\"\n"
                                             "file = \"b.opus\"\nms = 10\n")
                               << u"twice"_s;
        QTest::newRow("unknown key") << QByteArray("format = 1\nlanguage = \"en\"\nvioce = \"x\"\n")
                                     << u":3:"_s;
    }

    void damagedManifest()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        QTemporaryDir dir;
        overwrite(dir.filePath(u"manifest.toml"_s), text);
        const auto pack = VoicePack::read(dir.path());
        QVERIFY(!pack.ok());
        QCOMPARE(pack.error().code, ErrorCode::Refused);
        QVERIFY2(pack.error().detail.contains(reason), qPrintable(pack.error().detail));
    }

    void noManifest()
    {
        QTemporaryDir dir;
        QCOMPARE(VoicePack::read(dir.path()).error().code, ErrorCode::NotFound);
    }

    void damagedClipIsRefusedWithReason()
    {
        QTemporaryDir dir;
        VoicePack pack = smallPack(dir.path());
        overwrite(dir.filePath(pack.clips[u"Let's begin."_s].file), "not a sound");
        pack.clips[u"And \"rest\"."_s].ms = 5000;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"opus: "_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"lasts 800 ms, the manifest says 5000"_s));
        PackVoice voice(pack);
        QVERIFY(!voice.clip({u"Let's begin."_s, u"en"_s, 0}));
        QVERIFY(!voice.clip({u"And \"rest\"."_s, u"en"_s, 0}));
        QVERIFY(!voice.clip({u"And \"rest\"."_s, u"en"_s, 0}));
        QCOMPARE(voice.problems().size(), 2); // reported once
    }

    void trimsSilence()
    {
        std::vector<float> sound(16000, 0.0001f);
        const auto middle = tone(1, 16000);
        sound.insert(sound.end(), middle.begin(), middle.end());
        sound.resize(sound.size() + 8000);
        const auto out = trimmed(sound, 16000);
        QVERIFY(std::abs(double(out.size()) / 16 - 1055) < 12);
        QVERIFY(trimmed(std::vector<float>(1000, 0), 16000).empty());
        QVERIFY(trimmed({}, 16000).empty());
    }

    void resamples_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("flite") << 16000;
        QTest::newRow("festival") << 32000;
        QTest::newRow("cd") << 44100;
    }

    void resamples()
    {
        QFETCH(int, rate);
        const auto out = resampledTo48k(tone(1, rate, 1000), rate);
        const auto wanted = tone(1, sampleRate, 1000);
        QCOMPARE(out.size(), wanted.size());
        for (size_t i = 500; i + 500 < out.size(); ++i)
            QVERIFY(std::abs(out[i] - wanted[i]) < 2e-3f);
    }

    void flite()
    {
        const auto voice = makeFliteVoice();
        if (!voice)
            QSKIP("built without flite");
        const QString text = u"Sit tall and hold the seat with your left hand."_s;
        QVERIFY(!voice->clip({text, u"de"_s, 0}));
        const ClipPtr clip = voice->clip({text, u"en"_s, 0});
        QVERIFY(clip);
        const double ms = double(clip->samples.size()) / framesPerMs;
        QVERIFY2(ms > 2000 && ms < 4500, qPrintable(QString::number(ms)));
        QVERIFY2(std::abs(loudness(clip->samples) + 18) < 1.5,
                 qPrintable(QString::number(loudness(clip->samples))));
        // Speaks faster if the slot is short, and is deterministic.
        const qint64 room = qint64(ms * .9);
        const ClipPtr hurried = voice->clip({text, u"en"_s, room});
        QVERIFY(qint64(hurried->samples.size()) <= room * framesPerMs);
        QCOMPARE(voice->clip({text, u"en"_s, 0})->samples, clip->samples);
    }

    void packComesFirst()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"en"_s));
        smallPack(dir.filePath(u"en"_s));
        const auto voice = makeVoice(dir.path());
        QCOMPARE(voice->clip({u"Let's begin."_s, u"en"_s, 0})->samples.size(), size_t(1.5 * sampleRate));
    }
};

QTEST_GUILESS_MAIN(TestSpeech)
#include "tst_speech.moc"
