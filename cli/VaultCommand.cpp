// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/JournalFiles.h"
#include "cli/VaultAccess.h"
#include "core/storage/Backup.h"
#include "core/storage/Renewal.h"
#include "core/storage/Restore.h"

#include <QDir>
#include <QFileInfo>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

const QString passphraseFile = u"passphrase-file"_s;
const QString newPassphraseFile = u"new-passphrase-file"_s;
const QString recoveryFile = u"recovery-file"_s;

int init(const QStringList& args)
{
    const QString name = u"vault init"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Creates a vault with an empty journal and prints its recovery code, once only. Keep the "
                  "code on paper: it opens the vault if you lose the passphrase."));
    addVaultOptions(parser);
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    const auto path = vaultPath(parser, name, &code);
    if (!path)
        return code;
    const auto passphrase = readPassphrase(parser, passphraseFile, name, &code);
    if (!passphrase)
        return code;
    const RecoveryCode recovery = RecoveryCode::random();
    if (const auto vault = OpenVault::create(*path, SlotType::Passphrase, *passphrase, KdfCost::calibrated(),
                                             &recovery.secret());
        !vault)
        return tell(vault.error());
    // If the code could not be shown, the vault would never have a second key slot.
    if (!outBytes(recovery.text().toUtf8() + '\n'))
        (void)eraseVault(*path).ok();
    return Ok;
}

int check(const QStringList& args)
{
    const QString name = u"vault check"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Checks every page and row of the journal, both header copies and every inbox entry."));
    addVaultOptions(parser);
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    auto vault = openVault(parser, name, &code);
    if (!vault)
        return code;
    if (auto fine = vault->check(); !fine)
        return tell(fine.error());
    for (const InboxItem& drop : Inbox(vault->vault().folder()).open(vault->vault().keys())) {
        if (!drop.opened)
            return tell(
                {ErrorCode::Damaged, Words::tr("inbox/%1: cannot be opened").arg(drop.file), u"letter"_s});
    }
    const auto counts = vault->journal().counts();
    if (!counts)
        return tell(counts.error());
    out(u"ok: %1 entries, %2 sessions, %3 others"_s.arg(counts->entries)
            .arg(counts->sessions)
            .arg(counts->others));
    return Ok;
}

int passwd(const QStringList& args)
{
    const QString name = u"vault passwd"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Changes the passphrase. The recovery code stays the same."));
    addVaultOptions(parser);
    addSecretOption(parser, newPassphraseFile, Words::tr("A file with the new passphrase"));
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {passphraseFile, newPassphraseFile}, name, &code))
        return code;
    const auto fresh = readPassphrase(parser, newPassphraseFile, name, &code);
    if (!fresh)
        return code;
    auto vault = openVault(parser, name, &code);
    if (!vault)
        return code;
    if (auto set = vault->vault().setSlot(SlotType::Passphrase, *fresh, KdfCost::calibrated()); !set)
        return tell(set.error());
    return Ok;
}

int renew(const QStringList& args)
{
    const QString name = u"vault renew"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Changes everything, if the passphrase or the recovery code may be known to others: encrypts the "
        "journal under a new key that only the new passphrase opens, and a new recovery code, which is "
        "printed once only. Automatic copies are erased; copies elsewhere still open as before."));
    addVaultOptions(parser);
    addSecretOption(parser, recoveryFile,
                    Words::tr("Instead of the passphrase: a file with the recovery code"));
    addSecretOption(parser, newPassphraseFile, Words::tr("A file with the new passphrase"));
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {passphraseFile, recoveryFile, newPassphraseFile}, name, &code))
        return code;
    const auto passphrase = readPassphrase(parser, newPassphraseFile, name, &code);
    if (!passphrase)
        return code;
    auto vault = openVault(parser, name, &code);
    if (!vault)
        return code;
    const RecoveryCode recovery = RecoveryCode::random();
    std::vector<NewSlot> fresh;
    Result<NewSlot> slots[] = {stretchSlot(SlotType::Passphrase, *passphrase, KdfCost::calibrated()),
                               stretchSlot(SlotType::Recovery, recovery.secret(), {})};
    for (Result<NewSlot>& slot : slots) {
        if (!slot)
            return tell(slot.error());
        fresh.push_back(std::move(slot.value()));
    }
    auto renewed = prepareRenewal(*vault, fresh);
    if (!renewed)
        return tell(renewed.error());
    // Before the last step: a code that nobody has seen would be of no use.
    if (!outBytes(recovery.text().toUtf8() + '\n'))
        return Ok; // reported at the end
    const QString path = vault->vault().folder().path;
    vault.reset();
    if (const auto done = finishRenewal(path, std::move(renewed.value())); !done)
        return tell(done.error());
    return Ok;
}

int recover(const QStringList& args)
{
    const QString name = u"vault recover"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Opens the vault with the recovery code and sets a new passphrase. The code stays valid."));
    addVaultOptions(parser, false);
    addSecretOption(parser, recoveryFile, Words::tr("A file with the recovery code"));
    addSecretOption(parser, newPassphraseFile, Words::tr("A file with the new passphrase"));
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {recoveryFile, newPassphraseFile}, name, &code))
        return code;
    if (!parser.isSet(recoveryFile)) {
        say(Words::tr("unknot-cli vault recover: --recovery-file FILE is missing."));
        return Usage;
    }
    const auto fresh = readPassphrase(parser, newPassphraseFile, name, &code);
    if (!fresh)
        return code;
    auto vault = openVault(parser, name, &code);
    if (!vault)
        return code;
    if (auto set = vault->vault().setSlot(SlotType::Passphrase, *fresh, KdfCost::calibrated()); !set)
        return tell(set.error());
    return Ok;
}

int backup(const QStringList& args)
{
    const QString name = u"vault backup"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Saves the whole vault, encrypted, in one file that is checked after writing."));
    addVaultOptions(parser);
    parser.addOption({u"out"_s, Words::tr("The file."), u"FILE"_s});
    parser.addOption({u"force"_s, Words::tr("Overwrite an existing file.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    const QString file = parser.value(u"out"_s);
    if (file.isEmpty()) {
        say(Words::tr("unknot-cli vault backup: --out FILE is missing."));
        return Usage;
    }
    if (file == u"-") {
        say(Words::tr(
            "unknot-cli vault backup: a copy cannot be written to standard output, as it is checked "
            "after writing."));
        return Usage;
    }
    if (!mayWrite(file, parser.isSet(u"force"_s), &code))
        return code;
    auto vault = openVault(parser, name, &code);
    if (!vault)
        return code;
    if (auto made = makeBackup(*vault, file, parser.isSet(u"force"_s)); !made)
        return tell(made.error());
    return Ok;
}

int preview(const QString& file, const QString& beside, const WayIn& way)
{
    const auto info = readBackup(file, way.type, way.secret, beside);
    if (!info)
        return tell(info.error());
    out(u"vault    %1"_s.arg(info->vaultId));
    out(u"made     %1"_s.arg(info->made.toString(Qt::ISODate)));
    out(u"entries  %1"_s.arg(info->counts.entries));
    out(u"sessions %1"_s.arg(info->counts.sessions));
    if (info->counts.first)
        out(u"first    %1"_s.arg(info->counts.first->day().toString(Qt::ISODate)));
    if (info->counts.last)
        out(u"last     %1"_s.arg(info->counts.last->day().toString(Qt::ISODate)));
    return Ok;
}

int restore(const QStringList& args)
{
    const QString name = u"vault restore"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Restores a vault from a saved copy, with the passphrase or recovery code valid when it "
                  "was made. With --force an existing vault is renamed, never deleted."));
    addVaultOptions(parser);
    addSecretOption(parser, recoveryFile,
                    Words::tr("Instead of the passphrase: a file with the recovery code"));
    parser.addOption({u"from"_s, Words::tr("The saved copy."), u"FILE"_s});
    parser.addOption({u"preview"_s, Words::tr("Only show what is in the copy.")});
    parser.addOption({u"force"_s, Words::tr("Rename an existing vault first.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {passphraseFile, recoveryFile}, name, &code))
        return code;
    const QString file = parser.value(u"from"_s);
    if (file.isEmpty()) {
        say(Words::tr("unknot-cli vault restore: --from FILE is missing."));
        return Usage;
    }
    const auto path = vaultPath(parser, name, &code);
    if (!path)
        return code;
    const auto way = readWayIn(parser, name, &code);
    if (!way)
        return code;
    if (parser.isSet(u"preview"_s))
        return preview(file, *path, *way);
    if (QFileInfo::exists(*path) && !QDir(*path).isEmpty() && !parser.isSet(u"force"_s)) {
        say(Words::tr("%1:0: already exists; use --force to rename it and restore").arg(*path));
        return CannotWrite;
    }
    QString aside;
    if (auto done = restoreBackup(file, *path, way->type, way->secret, &aside); !done)
        return tell(done.error());
    if (!aside.isEmpty())
        say(Words::tr("The previous vault was renamed to %1.").arg(aside));
    return Ok;
}

struct Part
{
    const char* name;
    int (*run)(const QStringList&);
    const char* what;
};

constexpr Part parts[] = {
    {"init", init, "make a vault and print its recovery code"},
    {"check", check, "look at every page, every row and both headers"},
    {"passwd", passwd, "change the passphrase"},
    {"renew", renew, "change everything: a new key, passphrase and recovery code"},
    {"recover", recover, "set a new passphrase with the recovery code"},
    {"backup", backup, "save a copy in one file"},
    {"restore", restore, "rebuild a vault from a copy, or look into one"},
};

} // namespace

int vault(const QStringList& args)
{
    const QString name = args.value(0);
    for (const Part& part : parts) {
        if (name == QLatin1StringView(part.name))
            return part.run(args.mid(1));
    }
    QString text = Words::tr("Usage: unknot-cli vault COMMAND --vault DIR [options]\n\nThe encrypted vault "
                             "of a journal.\n\nCommands:\n");
    for (const Part& part : parts)
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(part.name), -10).arg(QString::fromLatin1(part.what));
    text += Words::tr(
        "\nSecrets come from files or standard input only, never from arguments or the environment.");
    if (name == u"--help" || name == u"-h") {
        out(text);
        return Ok;
    }
    say(name.isEmpty()
            ? text
            : Words::tr("unknot-cli vault: unknown command “%1”. See unknot-cli vault --help.").arg(name));
    return Usage;
}

} // namespace unknot::cli
