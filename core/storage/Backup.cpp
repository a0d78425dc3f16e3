// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/Backup.h"

#include "core/base/ErrorText.h"
#include "core/storage/BackupFile.h"
#include "core/storage/Schema.h"
#include "core/vault/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>
#include <algorithm>
#include <cerrno>
#include <set>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString suffix = u".unknot-vault"_s;
constexpr qint64 dueAfterSeconds = 20LL * 3600;
constexpr int dailies = 7, weeklies = 4, monthlies = 6, always = 2;

} // namespace

Result<JournalCounts> verifyDatabaseFile(const QString& path, const DatabaseKey& key,
                                         const std::atomic<bool>& stop)
{
    auto copy = Database::open(path, Database::Mode::ReadOnly, &key);
    if (!copy)
        return copy.error();
    const auto version = copy->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value() > schemaVersion())
        return newerFormat(version.value());
    if (auto done = verify(copy.value(), stop); !done)
        return done.error();
    return JournalDatabase(copy.value(), {}).counts();
}

Result<PreparedBackup> prepareBackup(OpenVault& vault, const QDateTime& nowUtc)
{
    const VaultKeys& keys = vault.vault().keys();
    PreparedBackup prepared{std::make_unique<QTemporaryFile>(vault.workFolder().copying()),
                            vault.vault().header().toBytes(keys.headerMac()), nowUtc};
    if (vault.isInterrupted())
        return Interruptible::error();
    errno = 0;
    if (!prepared.database->open())
        return fileError(vault.workFolder().path, errno);
    const QString file = prepared.database->fileName();
    auto done = [&] {
        const Interruptible guard(vault.database(), vault.isInterrupted());
        return vault.database().copyTo(file);
    }();
    if (done) {
        const auto verified = verifyDatabaseFile(file, databaseKey(keys), vault.isInterrupted());
        done = verified ? Result<Done>(Done()) : verified.error();
    }
    for (const char* end : {"-journal", "-wal"})
        QFile::remove(file + QLatin1String(end));
    if (!done)
        return done.error();
    return prepared;
}

Result<Done> writeBackup(PreparedBackup& prepared, const QString& path, bool replace,
                         const std::atomic<bool>* stop)
{
    return writeBackupFile(path, prepared.header, *prepared.database, prepared.made, replace, stop);
}

Result<Done> makeBackup(OpenVault& vault, const QString& path, bool replace, const QDateTime& nowUtc)
{
    auto prepared = prepareBackup(vault, nowUtc);
    return prepared ? writeBackup(prepared.value(), path, replace, &vault.isInterrupted()) : prepared.error();
}

std::vector<KeptBackup> keptBackups(const VaultFolder& folder)
{
    std::vector<KeptBackup> kept;
    QDir dir(folder.backups());
    for (const QString& name : dir.entryList({u"*"_s + suffix}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime made = QDateTime::fromString(name.chopped(suffix.size()), timeInNames);
        made = QDateTime(made.date(), made.time(), QTimeZone::utc()).toUTC();
        if (made.isValid())
            kept.push_back({dir.filePath(name), made, peekCommits(dir.filePath(name))});
    }
    // By name, and so by date, where the content is the same.
    std::stable_sort(kept.begin(), kept.end(),
                     [](const KeptBackup& a, const KeptBackup& b) { return a.commits > b.commits; });
    return kept;
}

std::vector<KeptBackup> backupsToPrune(const std::vector<KeptBackup>& kept)
{
    // Newest content first: keep the newest of each day, week and month until the quota is used up.
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

Result<KeptNow> keepBackups(OpenVault& vault, const QDateTime& nowUtc)
{
    if (vault.isReadOnly())
        return KeptNow();
    const VaultFolder folder = vault.vault().folder();
    const auto before = keptBackups(folder);
    const QDateTime last = before.empty() ? QDateTime() : before.front().made;
    if (last.isValid() && last <= nowUtc && last.secsTo(nowUtc) < dueAfterSeconds)
        return KeptNow();
    if (auto made = makeInnerFolder(folder.backups()); !made)
        return made.error();
    // So that the copy's header counts every commit. Not otherwise: it would mend a damaged header untold.
    if (vault.vault().header().seal != vault.database().digest().seal()) {
        if (auto sealed = vault.seal(); !sealed)
            return sealed.error();
    }
    if (auto made =
            makeBackup(vault, folder.backups() + u'/' + nowUtc.toString(timeInNames) + suffix, true, nowUtc);
        !made)
        return made.error();
    for (const KeptBackup& old : backupsToPrune(keptBackups(folder)))
        QFile::remove(old.path);
    return KeptNow{last.isValid() && last > nowUtc.addDays(1) ? last : QDateTime()};
}

} // namespace unknot
