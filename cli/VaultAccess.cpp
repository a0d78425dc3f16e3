// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/VaultAccess.h"

#include "core/storage/Restore.h"
#include "wording/ErrorMessage.h"
#include "wording/ZoneText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <cstdio>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSecretBytes = 1024;

/// Reads a small file or standard input.
Result<QByteArray> readSecretFile(const QString& name)
{
    QFile file;
    const Error unreadable{ErrorCode::NotFound, Words::tr("%1:0: cannot be read").arg(name), {}};
    if (!openInput(&file, name))
        return unreadable;
    QByteArray bytes;
    bytes.reserve(mostSecretBytes + 3);
    while (bytes.size() < mostSecretBytes + 3) {
        QByteArray part = file.read(mostSecretBytes + 3 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
        wipe(part);
    }
    if (file.error() != QFileDevice::NoError) {
        wipe(bytes);
        return unreadable;
    }
    if (bytes.endsWith("\r\n"))
        bytes.chop(2);
    else if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.size() > mostSecretBytes) {
        wipe(bytes);
        return Error{
            ErrorCode::Refused, Words::tr("%1:0: longer than %2 bytes").arg(name).arg(mostSecretBytes), {}};
    }
    return bytes;
}

std::optional<QString> readText(const QCommandLineParser& parser, const QString& option,
                                const QString& command, int* code)
{
    if (!parser.isSet(option)) {
        say(Words::tr("unknot-cli %1: --%2 FILE is missing.").arg(command, option));
        *code = Usage;
        return {};
    }
    auto bytes = readSecretFile(parser.value(option));
    if (!bytes) {
        say(bytes.error().detail);
        *code = int(bytes.error().code);
        return {};
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes.value());
    wipe(bytes.value());
    if (decoder.hasError() || text.isEmpty()) {
        wipe(text);
        say(u"%1:0: %2"_s.arg(parser.value(option),
                              decoder.hasError() ? Words::tr("is not UTF-8 text") : Words::tr("is empty")));
        *code = Refused;
        return {};
    }
    return text;
}

} // namespace

void addVaultOptions(QCommandLineParser& parser, bool withPassphrase)
{
    parser.addOption({u"vault"_s, Words::tr("The folder of the vault."), u"DIR"_s});
    if (withPassphrase)
        addSecretOption(parser, u"passphrase-file"_s, Words::tr("A file with the passphrase"));
}

void addSecretOption(QCommandLineParser& parser, const QString& name, const QString& what)
{
    parser.addOption(
        {name, Words::tr("%1; - is standard input. One trailing newline is removed.").arg(what), u"FILE"_s});
}

int tell(const Error& error)
{
    if (!error.detail.isEmpty())
        say(error.detail);
    say(errorMessage(error));
    return int(error.code);
}

bool openInput(QFile* file, const QString& name)
{
    if (name == u"-")
        return file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered);
    file->setFileName(name);
    // A device or named pipe may have no end, or never begin. What a shell hands over as <(...) is a pipe,
    // too.
    const bool handedOver =
        name.startsWith(u"/dev/fd/"_s) || name.startsWith(u"/proc/self/fd/"_s) || name == u"/dev/stdin";
    return (handedOver || QFileInfo(name).isFile()) &&
           file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::optional<QByteArray> readUpTo(QFile& file, qint64 most)
{
    constexpr qint64 mostAtOnce = 1 << 20; // a buffer of this size is taken for each read
    QByteArray text;
    while (text.size() < most) {
        const QByteArray part = file.read(std::min(most - text.size(), mostAtOnce));
        if (part.isEmpty())
            break;
        text += part;
    }
    return file.error() == QFileDevice::NoError ? std::optional(text) : std::nullopt;
}

void sayZone()
{
    if (const QString text = zoneText(LocalZone::now()); !text.isEmpty())
        say(text);
}

std::optional<QString> vaultPath(const QCommandLineParser& parser, const QString& command, int* code)
{
    const QString path = parser.value(u"vault"_s);
    if (path.isEmpty()) {
        say(Words::tr("unknot-cli %1: --vault DIR is missing.").arg(command));
        *code = Usage;
        return {};
    }
    // strip the trailing slash of shell completion, as sibling files are derived from the path
    QString clean = QDir::cleanPath(path);
    if (const QString note = restoreNote(finishRestore(clean)); !note.isEmpty())
        say(note);
    return clean;
}

std::optional<SecretBytes> readPassphrase(const QCommandLineParser& parser, const QString& option,
                                          const QString& command, int* code)
{
    auto text = readText(parser, option, command, code);
    if (!text)
        return {};
    SecretBytes secret = SecretBytes::fromPassphrase(*text);
    wipe(*text);
    return secret;
}

std::optional<SecretBytes> readCode(const QCommandLineParser& parser, const QString& option,
                                    const QString& command, int* code)
{
    auto text = readText(parser, option, command, code);
    if (!text)
        return {};
    const auto read = RecoveryCode::fromText(*text);
    wipe(*text);
    if (!read) {
        say(read.error().detail);
        *code = Refused;
        return {};
    }
    return read->secret().copy();
}

bool oneStandardInput(const QCommandLineParser& parser, const QStringList& options, const QString& command,
                      int* code)
{
    int count = 0;
    for (const QString& option : options)
        count += parser.isSet(option) && parser.value(option) == u"-";
    if (count <= 1)
        return true;
    say(Words::tr("unknot-cli %1: only one option may be - (standard input).").arg(command));
    *code = Usage;
    return false;
}

std::optional<WayIn> readWayIn(const QCommandLineParser& parser, const QString& command, int* code)
{
    const QString recovery = u"recovery-file"_s;
    WayIn way;
    const bool withCode = parser.optionNames().contains(recovery);
    way.type = withCode ? SlotType::Recovery : SlotType::Passphrase;
    auto secret = withCode ? readCode(parser, recovery, command, code)
                           : readPassphrase(parser, u"passphrase-file"_s, command, code);
    if (!secret)
        return {};
    way.secret = std::move(*secret);
    return way;
}

std::optional<OpenVault> openVault(const QCommandLineParser& parser, const QString& command, int* code)
{
    const auto path = vaultPath(parser, command, code);
    if (!path)
        return {};
    const auto way = readWayIn(parser, command, code);
    if (!way)
        return {};
    auto vault = OpenVault::open(*path, way->type, way->secret);
    if (!vault) {
        *code = tell(vault.error());
        return {};
    }
    if (!vault->logSetAside().isEmpty())
        say(Words::tr("%1: did not belong to the journal and was set aside here. If the program was cut off "
                      "last time, check the latest entries")
                .arg(vault->logSetAside()));
    if (vault->isReadOnly())
        say(Words::tr("%1: cannot be written to; opened for reading only").arg(*path));
    return std::move(vault.value());
}

std::optional<OpenVault> openJournal(const QCommandLineParser& parser, const QString& command, int* code)
{
    auto vault = openVault(parser, command, code);
    if (!vault)
        return {};
    sayZone();
    int unreadable = 0;
    const auto filed = vault->fileInbox(&unreadable);
    if (!filed)
        tell(filed.error());
    else if (filed.value() > 0)
        say(Words::tr("Filed %n entries that were logged while the vault was locked.", "",
                      int(filed.value())));
    if (unreadable > 0)
        say(Words::tr("%n entries in the inbox cannot be opened and stay there.", "", int(unreadable)));
    return vault;
}

} // namespace unknot::cli
