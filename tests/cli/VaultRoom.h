// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/OpenVault.h"
#include "tests/support/VaultKit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace unknot {

/// The result of a run of the program.
struct Ran
{
    int code = -1; ///< -1: crashed or timed out
    QByteArray out;
    QString err;
};

/// A temporary folder with a vault "v", a file "pass" that opens it and its recovery code in "code". Runs the
/// real program there, with the temporary folder "tmp" and in the time zone of Berlin.
class VaultRoom
{
public:
    static QString phrase() { return QStringLiteral("stone river"); }

    VaultRoom()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("tmp"));
        write(QStringLiteral("pass"), phrase().toUtf8() + '\n');
        write(QStringLiteral("wrong"), "stone rover\n");
        const RecoveryCode code = RecoveryCode::random();
        write(QStringLiteral("code"), code.text().toUtf8() + '\n');
        const auto made = OpenVault::create(path(QStringLiteral("v")), SlotType::Passphrase, words(phrase()),
                                            cheap(), &code.secret());
        if (!made)
            qFatal("%s", qUtf8Printable(why(made)));
    }

    QString timeZone = QStringLiteral("Europe/Berlin");             ///< of the program
    QString zoneData;                                               ///< replaces the zone data, if set
    QString content = QStringLiteral(UNKNOT_SOURCE_DIR "/content"); ///< the content folder used

    QString path(const QString& name = {}) const
    {
        return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        setBytes(path(name), bytes);
        return path(name);
    }
    QStringList names() const
    {
        return QDir(m_dir.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Runs a command such as "vault check" on the vault, with its passphrase.
    Ran run(const QString& command, const QStringList& more = {}, const QByteArray& input = {}) const
    {
        return raw(command.split(QLatin1Char(' ')) +
                       QStringList{QStringLiteral("--vault"), path(QStringLiteral("v")),
                                   QStringLiteral("--passphrase-file"), path(QStringLiteral("pass"))} +
                       more,
                   input);
    }
    Ran raw(const QStringList& args, const QByteArray& input = {}) const
    {
        return start(QStringLiteral(UNKNOT_CLI), args, input);
    }
    /// Runs a shell script as root in a private mount namespace; $1 is the program, $2 this folder.
    Ran mounted(const QString& script) const
    {
        return start(QStringLiteral("unshare"),
                     {QStringLiteral("-m"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                      QStringLiteral("sh"), QStringLiteral(UNKNOT_CLI), path()},
                     {});
    }
    /// Whether mounted() works here.
    bool canMount() const { return mounted(QStringLiteral("mount -t tmpfs none \"$2/tmp\"")).code == 0; }

    /// Holds the vault open, like another process.
    OpenVault open() const
    {
        auto v = OpenVault::open(path(QStringLiteral("v")), SlotType::Passphrase, words(phrase()));
        if (!v)
            qFatal("%s", qUtf8Printable(why(v)));
        return std::move(v.value());
    }

private:
    Ran start(const QString& program, const QStringList& args, const QByteArray& input) const
    {
        QProcess p;
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(QStringLiteral("UNKNOT_CONTENT"), content);
        env.insert(QStringLiteral("TZ"), timeZone);
        if (!zoneData.isEmpty())
            env.insert(QStringLiteral("TZDIR"), zoneData);
        env.insert(QStringLiteral("TMPDIR"), path(QStringLiteral("tmp")));
        p.setProcessEnvironment(env);
        p.setWorkingDirectory(m_dir.path());
        p.start(program, args);
        p.write(input);
        p.closeWriteChannel();
        Ran r;
        if (!p.waitForFinished(60000) || p.exitStatus() != QProcess::NormalExit) {
            p.kill();
            p.waitForFinished();
            return r;
        }
        r.code = p.exitCode();
        r.out = p.readAllStandardOutput();
        r.err = QString::fromUtf8(p.readAllStandardError());
        return r;
    }

    QTemporaryDir m_dir;
};

/// Damages a vault in the ways that have an exit code of their own.
inline void makeNewer(const QString& vault)
{
    for (const int copy : {0, 1}) {
        const QString file = VaultFolder{vault}.header(copy);
        QByteArray header = bytesOf(file);
        header[8] = 2; // the format version
        setBytes(file, checksummed(header));
    }
}

inline void damageHeaders(const QString& vault)
{
    for (const int copy : {0, 1}) {
        const QString file = VaultFolder{vault}.header(copy);
        setBytes(file, flipped(bytesOf(file), 100));
    }
}

} // namespace unknot

/// Compares an exit code and shows the output on failure.
#define COMPARE_CODE(ran, expected)                                                                          \
    do {                                                                                                     \
        const Ran r_ = (ran);                                                                                \
        QVERIFY2(r_.code == (expected), qPrintable(QStringLiteral("%1: %2").arg(r_.code).arg(r_.err)));      \
    } while (false)

namespace unknot {

/// Checks that --help prints to standard output and contains the command and these words.
inline void checkHelp(VaultRoom& room, const QString& command, const QStringList& mentions)
{
    const Ran r = room.raw(command.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
    COMPARE_CODE(r, 0);
    QCOMPARE(r.err, QString());
    QVERIFY(r.out.contains("Usage: unknot-cli " + command.toUtf8()));
    for (const QString& word : mentions)
        QVERIFY2(r.out.contains(word.toUtf8()), qPrintable(word));
}

} // namespace unknot
