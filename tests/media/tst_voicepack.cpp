// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/AudioFile.h"
#include "media/VoicePack.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

/// The tool behind script/voice-pack, with tones instead of festival's output.
class TestVoicePack : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        int left = -1;
    };

    Outcome run(const QString& command, const QByteArray& input = {}) const
    {
        QProcess tool;
        tool.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        tool.start(qEnvironmentVariable("UNKNOT_VOICEPACK"), {command, m_dir->filePath(u"pack"_s), work()});
        tool.write(input);
        tool.closeWriteChannel();
        if (!tool.waitForFinished())
            return {};
        return {tool.exitCode(), tool.readAllStandardOutput().trimmed().toInt()};
    }

    QString work() const { return m_dir->filePath(u"work"_s); }

    void speak(const QString& text, int sentence, double seconds) const
    {
        std::vector<std::int16_t> tone(size_t(seconds * sampleRate));
        for (size_t i = 0; i < tone.size(); ++i)
            tone[i] = std::int16_t(8000 * std::sin(double(i) * .03));
        QFile file(u"%1/%2.%3.wav"_s.arg(work(), VoicePack::stemFor(text)).arg(sentence));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto writer = AudioWriter::open(file, AudioFormat::Wav, 1);
        QVERIFY(writer.ok());
        QVERIFY(writer.value()->write(tone.data(), std::int64_t(tone.size())));
        QVERIFY(writer.value()->finish());
    }

    QByteArray script(int part) const
    {
        QFile file(u"%1/part%2.scm"_s.arg(work()).arg(part));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        if (qEnvironmentVariableIsEmpty("UNKNOT_VOICEPACK"))
            QSKIP("UNKNOT_VOICEPACK does not name the tool");
    }

    void onlyWhatIsMissing()
    {
        const QByteArray phrases =
            "2000\tLet's begin.\n3000\tSit tall. Left \"hand\" up.\n2000\tLet's begin.\n\n";
        QCOMPARE(run(u"plan"_s, phrases).left, 2);
        QVERIFY(script(0).contains("Let's begin."));
        QVERIFY(script(1).contains("\"Sit tall.\"") && script(1).contains("\"Left hand up.\""));
        speak(u"Let's begin."_s, 0, 1);
        speak(u"Sit tall. Left \"hand\" up."_s, 0, 1);
        speak(u"Sit tall. Left \"hand\" up."_s, 1, 1);
        QCOMPARE(run(u"collect"_s).left, 0);

        const auto pack = VoicePack::read(m_dir->filePath(u"pack"_s));
        QVERIFY(pack.ok());
        QCOMPARE(pack->clips.size(), 2);
        const qint64 both = pack->clips[u"Sit tall. Left \"hand\" up."_s].ms;
        QVERIFY2(std::abs(both - 2220) < 20, qPrintable(QString::number(both)));
        for (const PackClip& clip : pack->clips)
            QVERIFY(pack->decode(clip).ok());
        QCOMPARE(run(u"plan"_s, phrases).left, 0);
        // A phrase is missing again if its slot shrank or its clip is gone.
        QCOMPARE(run(u"plan"_s, "900\tLet's begin.\n").left, 1);
        QFile::remove(m_dir->filePath(u"pack/"_s + pack->clips[u"Let's begin."_s].file));
        QCOMPARE(run(u"plan"_s, phrases).left, 1);
    }

    void tooLongIsSpokenFaster()
    {
        QCOMPARE(run(u"plan"_s, "900\tLet's begin.\n").left, 1);
        QVERIFY(script(0).contains("\"-r\" 1.000"));
        speak(u"Let's begin."_s, 0, 1);
        QCOMPARE(run(u"collect"_s).left, 1);
        QVERIFY(script(0).contains("\"-r\" 1.1"));
        speak(u"Let's begin."_s, 0, .85);
        QCOMPARE(run(u"collect"_s).left, 0);
    }

    void whatFestivalCouldNotSayIsLeftOut()
    {
        QCOMPARE(run(u"plan"_s, "900\tOne.\n900\tTwo.\n").left, 2);
        speak(u"Two."_s, 0, .5);
        const Outcome outcome = run(u"collect"_s);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(VoicePack::read(m_dir->filePath(u"pack"_s))->clips.keys(), QList<QString>{u"Two."_s});
    }

    void wrongUse() { QCOMPARE(run(u"sing"_s).code, 2); }
};

QTEST_GUILESS_MAIN(TestVoicePack)
#include "tst_voicepack.moc"
