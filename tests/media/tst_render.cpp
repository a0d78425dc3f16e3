// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Synthetic.h"
#include "media/AudioFile.h"
#include "media/Mixer.h"
#include "media/Renderer.h"
#include "media/Sounds.h"
#ifdef Q_OS_LINUX
#include "tests/support/SmallDisk.h"
#endif

#include <QTemporaryDir>
#include <QtTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RenderOptions to(const QString& path)
{
    RenderOptions options;
    options.path = path;
    options.ambience = u"ocean"_s;
    return options;
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsAreMixedToOne()
    {
        QTemporaryDir dir;
        constexpr int frames = 10000; // more than one block
        std::vector<std::int16_t> stereo;
        for (int i = 0; i < frames; ++i) {
            stereo.push_back(std::int16_t(i));
            stereo.push_back(std::int16_t(-3 * i));
        }
        QFile file(dir.filePath(u"stereo.wav"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto writer = AudioWriter::open(file, AudioFormat::Wav, 2);
        QVERIFY(writer.ok() && writer.value()->write(stereo.data(), frames) && writer.value()->finish());
        file.close();
        const auto mono = readSoundFile(file.fileName(), 1);
        QVERIFY(mono.ok());
        QCOMPARE(mono->samples.size(), size_t(frames));
        for (int i = 0; i < frames; ++i)
            QVERIFY(std::abs(mono->samples[size_t(i)] - float(-i) / 32768) < 1e-4f);
    }

    void wavIsTheMixerExactly_data()
    {
        QTest::addColumn<double>("pace");
        for (double pace : {1., .8, 1.2})
            QTest::addRow("pace %g", pace) << pace;
    }

    /// Regardless of block sizes.
    void wavIsTheMixerExactly()
    {
        QFETCH(double, pace);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"a.wav"_s);
        Timeline t = test::timeline(40000);
        t.speechPace = pace;
        for (Cue& cue : t.cues) {
            if (cue.kind == CueKind::Speak)
                cue.durationMs = qRound64(double(cue.durationMs) / pace);
        }
        test::Buzz voice;
        const auto report = render(t, voice, to(path));
        QVERIFY(report.ok());
        QCOMPARE(report->durationMs, 40000);
        QCOMPARE(report->missingPhrases, 0);
        QCOMPARE(report->cutPhrases, 0);
        QVERIFY(report->peakDb < -1.4 && report->peakDb > -20);

        Sounds sounds;
        Mixer mixer;
        mixer.setAmbience(sounds.ambience(u"ocean"_s).get());
        mixer.load(std::make_shared<const Score>(makeScore(t, sounds, &voice)), 0);
        std::vector<std::int16_t> wanted(2 * 40000 * 48);
        for (int done = 0, frames = 1; done < 40000 * 48; done += frames) {
            frames = std::min(1 + done % 2311, 40000 * 48 - done);
            mixer.render(&wanted[size_t(2 * done)], frames);
        }
        const QByteArray file = bytesOf(path);
        const qsizetype bytes = qsizetype(wanted.size() * sizeof(std::int16_t));
        QCOMPARE(file.size(), bytes + 44);
        QVERIFY(std::memcmp(file.constData() + 44, wanted.data(), size_t(bytes)) == 0);
    }

    void flacEqualsWav()
    {
        QTemporaryDir dir;
        test::Buzz voice;
        const Timeline t = test::timeline(30000);
        QVERIFY(render(t, voice, to(dir.filePath(u"a.wav"_s))).ok());
        QVERIFY(render(t, voice, to(dir.filePath(u"a.flac"_s))).ok());
        const auto wav = readSoundFile(dir.filePath(u"a.wav"_s), 60);
        const auto flac = readSoundFile(dir.filePath(u"a.flac"_s), 60);
        QCOMPARE(wav->samples.size(), size_t(30000 * 48));
        QVERIFY(wav->samples == flac->samples);
    }

    void twiceTheSame()
    {
        QTemporaryDir dir;
        const Timeline t = test::timeline(20000);
        test::Buzz one, two;
        QVERIFY(render(t, one, to(dir.filePath(u"a.wav"_s))).ok());
        QVERIFY(render(t, two, to(dir.filePath(u"b.wav"_s))).ok());
        QVERIFY(bytesOf(dir.filePath(u"a.wav"_s)) == bytesOf(dir.filePath(u"b.wav"_s)));
    }

    void compressed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"a.ogg", "a.opus", "a.mp3"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void compressed()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        test::Buzz voice;
        const QString path = dir.filePath(name);
        QVERIFY(render(test::timeline(30000), voice, to(path)).ok());
        const auto sound = readSoundFile(path, 60);
        QVERIFY(sound.ok());
        const double ms = double(sound->samples.size()) * 1000 / sound->rate;
        QVERIFY2(std::abs(ms - 30000) <= 60, qPrintable(QString::number(ms)));
        QVERIFY(QFileInfo(path).size() < 30 * 40000);
    }

    void voiceOffAndLevels()
    {
        QTemporaryDir dir;
        test::Buzz voice;
        RenderOptions options = to(dir.filePath(u"a.wav"_s));
        options.voice = false;
        options.ambience.clear();
        options.levels.cues = 0;
        const auto report = render(test::timeline(20000), voice, options);
        QVERIFY(report.ok());
        QCOMPARE(voice.asked, 0);
        QCOMPARE(bytesOf(options.path).mid(44).count(char(0)), 20000 * 48 * 4);
    }

    void refusals()
    {
        QTemporaryDir dir;
        test::Buzz voice;
        const Timeline t = test::timeline(20000);
        QCOMPARE(render(t, voice, to(dir.filePath(u"a.m4a"_s))).error().code, ErrorCode::Refused);
        QCOMPARE(render(t, voice, to(dir.filePath(u"missing/a.wav"_s))).error().code, ErrorCode::CannotWrite);
        RenderOptions birds = to(dir.filePath(u"a.wav"_s));
        birds.ambience = u"birds"_s;
        QCOMPARE(render(t, voice, birds).error().code, ErrorCode::Refused);
        QVERIFY(QDir(dir.path()).isEmpty());

        RenderOptions options = to(dir.filePath(u"a.wav"_s));
        QVERIFY(render(t, voice, options).ok());
        QCOMPARE(render(t, voice, options).error().code, ErrorCode::Refused);
        options.overwrite = true;
        QVERIFY(render(t, voice, options).ok());
    }

    void stoppedLeavesNothing()
    {
        QTemporaryDir dir;
        test::Buzz voice;
        int calls = 0;
        const auto report = render(test::timeline(20000), voice, to(dir.filePath(u"a.wav"_s)),
                                   [&calls](double part) { return part >= 0 && ++calls < 20; });
        QVERIFY(!report.ok());
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void fullDiskLeavesNothing()
    {
#ifdef Q_OS_UNIX
        // A file size limit fails in the same place as a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{1000000, before.rlim_max};
        QTemporaryDir dir;
        test::Buzz voice;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto wav = render(test::timeline(20000), voice, to(dir.filePath(u"a.wav"_s)));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!wav.ok());
        QVERIFY(wav.error().code == ErrorCode::NoSpace || wav.error().code == ErrorCode::CannotWrite);
        QVERIFY(!wav.error().detail.isEmpty());
        QVERIFY(QDir(dir.path()).isEmpty());
#endif
    }

    void reallyFullDisk()
    {
#ifndef Q_OS_LINUX
        QSKIP("a small disk is made in Linux's way");
#else
        const QTemporaryDir dir;
        const QString folder = dir.path();
        const SmallDisk disk(folder);
        if (!disk.missing().isEmpty())
            QSKIP(qPrintable(disk.missing()));
        test::Buzz voice;
        const auto report = render(test::timeline(20000), voice, to(folder + u"/a.wav"_s));
        QCOMPARE(report.error().code, ErrorCode::NoSpace);
        QVERIFY(QDir(folder).isEmpty());
#endif
    }
};

QTEST_GUILESS_MAIN(TestRender)
#include "tst_render.moc"
