// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Backup.h"

#include "core/base/ErrorText.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Schema.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultLock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>
#include <cerrno>
#include <set>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString timeForm = u"yyyyMMdd-HHmmss"_s;
const QString suffix = u".unknot-vault"_s;
constexpr qint64 dueAfterSeconds = 20LL * 3600;
constexpr int dailies = 7, weeklies = 4, monthlies = 6, always = 2;

/// Opens a copied database and verifies all of it.
Result<Done> lookThrough(const QString& path, const DatabaseKey& key, const std::atomic<bool>& stop,
                         Result<JournalCounts>* counts = nullptr)
{
    auto copy = Database::open(path, Database::Mode::ReadOnly, &key);
    if (!copy)
        return copy.error();
    const auto version = copy->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value() > schemaVersion())
        return Error{ErrorCode::NewerFormat, ErrorText::tr("journal: version %1").arg(version.value()),
                     u"data"_s};
    if (auto done = verify(copy.value(), stop); !done)
        return done;
    if (counts) {
        JournalDatabase journal(copy.value(), {});
        *counts = journal.counts();
    }
    return Done();
}

/// A copy, unpacked into a temporary folder and verified.
struct Unpacked
{
    std::unique_ptr<QTemporaryDir> folder;
    VaultHeader header;
    VaultKeys keys;
    QDateTime made;
    JournalCounts counts;
};

Result<Unpacked> unpack(const QString& backup, SlotType type, const SecretBytes& secret,
                        const QString& beside)
{
    const auto head = readBackupHead(backup);
    if (!head)
        return head.error();
    const auto slot = std::find_if(head->header.slots.begin(), head->header.slots.end(),
                                   [type](const KeySlot& s) { return s.type == type; });
    if (slot == head->header.slots.end())
        return Error{ErrorCode::NotFound,
                     ErrorText::tr("%1: the copy has no key slot of this kind").arg(backup), u"slot"_s};
    auto keys = openSlot(head->header, *slot, secret);
    if (!keys)
        return keys.error();
    if (!VaultHeader::hasMac(head->headerBytes, keys->headerMac()))
        return Error{ErrorCode::Damaged,
                     ErrorText::tr("%1: the header was modified by someone without the key").arg(backup),
                     u"header"_s};
    QString parent = QFileInfo(beside).absolutePath();
    while (!QFileInfo::exists(parent) && parent != QFileInfo(parent).path())
        parent = QFileInfo(parent).path(); // do not create folders for a preview
    auto folder = std::make_unique<QTemporaryDir>(parent + u"/.unknot-restore"_s);
    if (!folder->isValid())
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be written to").arg(parent), {}};
    const VaultFolder inside{folder->path()};
    if (auto done = extractDatabase(backup, inside.journal()); !done)
        return done.error();
    Result<JournalCounts> counts = JournalCounts();
    const std::atomic<bool> never = false;
    if (auto done = lookThrough(inside.journal(), databaseKey(keys.value()), never, &counts); !done)
        return done.error();
    if (!counts)
        return counts.error();
    return Unpacked{std::move(folder), head->header, std::move(keys.value()), head->made, counts.value()};
}

/// Copies inbox entries not filed yet. Another vault's copy cannot open them and will report that.
void copyLetters(const VaultFolder& from, const VaultFolder& to)
{
    const QStringList letters = QDir(from.inbox()).entryList(QDir::Files);
    if (letters.isEmpty() || !makePrivateFolder(to.inbox()).ok())
        return;
    for (const QString& letter : letters)
        QFile::copy(from.inbox() + u'/' + letter, to.inbox() + u'/' + letter);
    flushFolder(to.inbox());
}

} // namespace

Result<PreparedBackup> prepareBackup(OpenVault& vault, const QDateTime& nowUtc)
{
    const VaultKeys& keys = vault.vault().keys();
    PreparedBackup prepared{std::make_unique<QTemporaryFile>(vault.vault().folder().copying()),
                            vault.vault().header().toBytes(keys.headerMac()), nowUtc};
    if (vault.isInterrupted())
        return Interruptible::error();
    errno = 0;
    if (!prepared.database->open())
        return fileError(vault.vault().folder().path, errno);
    const QString file = prepared.database->fileName();
    auto done = [&] {
        const Interruptible guard(vault.database(), vault.isInterrupted());
        return vault.database().copyTo(file);
    }();
    if (done)
        done = lookThrough(file, databaseKey(keys), vault.isInterrupted());
    for (const char* end : {"-journal", "-wal"})
        QFile::remove(file + QLatin1String(end));
    if (!done)
        return done.error();
    return prepared;
}

Result<Done> writeBackup(PreparedBackup& prepared, const QString& path)
{
    return writeBackupFile(path, prepared.header, *prepared.database, prepared.made);
}

Result<Done> makeBackup(OpenVault& vault, const QString& path, const QDateTime& nowUtc)
{
    auto prepared = prepareBackup(vault, nowUtc);
    return prepared ? writeBackup(prepared.value(), path) : prepared.error();
}

Result<BackupInfo> readBackup(const QString& path, SlotType type, const SecretBytes& secret,
                              const QString& workBeside)
{
    const auto unpacked = unpack(path, type, secret, workBeside);
    if (!unpacked)
        return unpacked.error();
    const auto& id = unpacked->header.vaultId;
    return BackupInfo{QString::fromLatin1(
                          QByteArray(reinterpret_cast<const char*>(id.data()), qsizetype(id.size())).toHex()),
                      unpacked->made, unpacked->counts};
}

Result<QString> setVaultAside(const QString& path, const QString& why, const QDateTime& nowUtc)
{
    {
        // Check that the vault is not open. Release the lock again, as some systems cannot rename a folder
        // that contains an open file.
        auto lock = VaultLock::take(VaultFolder{path});
        if (!lock)
            return lock.error();
    }
    const QString stem = u"%1.%2-%3"_s.arg(path, why, nowUtc.toString(timeForm));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    if (!QDir().rename(path, name))
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be renamed").arg(path), {}};
    flushFolder(QFileInfo(path).absolutePath());
    return name;
}

Result<Done> restoreBackup(const QString& backup, const QString& path, SlotType type,
                           const SecretBytes& secret, QString* setAside, const QDateTime& nowUtc)
{
    auto unpacked = unpack(backup, type, secret, path);
    if (!unpacked)
        return unpacked.error();
    const VaultFolder inside{unpacked->folder->path()};
    // The copy's state is now the trusted one. Drop the inbox proof, as the keychain's key may belong to
    // another device.
    VaultHeader header = unpacked->header;
    {
        const DatabaseKey key = databaseKey(unpacked->keys);
        auto database = Database::open(inside.journal(), Database::Mode::ReadOnly, &key);
        if (!database)
            return database.error();
        if (auto done = database->digest().load(database.value()); !done)
            return done;
        header.seal = database->digest().seal();
    }
    if (auto done = writeHeader(inside, header, unpacked->keys.headerMac()); !done)
        return done;
    if (QFileInfo::exists(path) && !QDir(path).isEmpty()) {
        // Automatic copies and the inbox stay with their journal.
        const auto aside = setVaultAside(path, u"before-restore"_s, nowUtc);
        if (!aside)
            return aside.error();
        if (setAside)
            *setAside = aside.value();
        if (VaultFolder old{aside.value()}; QDir(old.backups()).exists()) {
            for (const KeptBackup& kept : keptBackups(old)) {
                (void)makePrivateFolder(inside.backups()).ok();
                QFile::copy(kept.path, inside.backups() + u'/' + QFileInfo(kept.path).fileName());
            }
        }
        copyLetters(VaultFolder{aside.value()}, inside);
    } else {
        QDir().rmdir(path);
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    unpacked->folder->setAutoRemove(false);
    if (!QDir().rename(inside.path, path)) {
        unpacked->folder->setAutoRemove(true);
        return Error{ErrorCode::CannotWrite, ErrorText::tr("%1: cannot be written").arg(path), {}};
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    flushFolder(QFileInfo(path).absolutePath());
    return Done();
}

std::vector<KeptBackup> keptBackups(const VaultFolder& folder)
{
    std::vector<KeptBackup> kept;
    QDir dir(folder.backups());
    for (const QString& name : dir.entryList({u"*"_s + suffix}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime made = QDateTime::fromString(name.chopped(suffix.size()), timeForm);
        made = QDateTime(made.date(), made.time(), QTimeZone::utc()).toUTC();
        if (made.isValid())
            kept.push_back({dir.filePath(name), made});
    }
    return kept;
}

std::vector<KeptBackup> backupsToPrune(const std::vector<KeptBackup>& kept)
{
    // Newest first: keep the newest of each day, week and month until the quota is used up.
    std::set<QString> days, weeks, months;
    std::vector<KeptBackup> prune;
    int index = 0;
    for (const KeptBackup& b : kept) {
        const QDate day = b.made.date();
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        const auto takes = [](std::set<QString>& row, const QString& name, int room) {
            return int(row.size()) < room && row.insert(name).second;
        };
        const bool daily = takes(days, day.toString(Qt::ISODate), dailies);
        const bool weekly = takes(weeks, u"%1-%2"_s.arg(weekYear).arg(week), weeklies);
        const bool monthly = takes(months, day.toString(u"yyyy-MM"_s), monthlies);
        if (!daily && !weekly && !monthly && index >= always)
            prune.push_back(b);
        ++index;
    }
    return prune;
}

Result<Done> keepBackups(OpenVault& vault, const QDateTime& nowUtc)
{
    const VaultFolder folder = vault.vault().folder();
    const auto before = keptBackups(folder);
    if (!before.empty() && before.front().made.secsTo(nowUtc) < dueAfterSeconds &&
        before.front().made.secsTo(nowUtc) >= 0)
        return Done();
    if (auto made = makePrivateFolder(folder.backups()); !made)
        return made;
    if (auto made = makeBackup(vault, folder.backups() + u'/' + nowUtc.toString(timeForm) + suffix, nowUtc);
        !made)
        return made;
    for (const KeptBackup& old : backupsToPrune(keptBackups(folder)))
        QFile::remove(old.path);
    return Done();
}

} // namespace unknot
