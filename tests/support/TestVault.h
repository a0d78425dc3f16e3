// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/PainEntry.h"
#include "core/storage/OpenVault.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace unknot {

/// Vaults for tests. They open with a recovery code, which needs no slow key derivation.
inline SecretBytes testSecret()
{
    return SecretBytes::copyOf("sixteen letters!", 16);
}

inline SecretBytes newTestSecret()
{
    return SecretBytes::copyOf("sixteen numbers!", 16);
}

/// Minimum cost, for tests that need a passphrase.
inline constexpr KdfCost testCost{VaultHeader::leastPasses, VaultHeader::leastMemoryKiB};

inline Result<OpenVault> makeTestVault(const QString& path)
{
    return OpenVault::create(path, SlotType::Recovery, testSecret(), KdfCost());
}

inline Result<OpenVault> openTestVault(const QString& path)
{
    return OpenVault::open(path, SlotType::Recovery, testSecret());
}

/// Entry number `i`: the id encodes the number, the note is up to half a page long.
inline Record testEntry(int i)
{
    PainEntry e;
    e.id = QStringLiteral("%1").arg(i, 32, 16, QChar(u'0'));
    e.at = Moment::of(QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + i * 3'600'000LL).toUTC());
    e.pain = i % 11;
    e.regions = {{QStringLiteral("lower_back_left"), i % 11}};
    e.words = {QStringLiteral("aching")};
    e.note = QStringLiteral("entry %1 ").arg(i) + QString(i * 37 % 2000, u'n');
    return toRecord(e);
}

/// The numbers of the stored entries; -1 for an entry that differs from what was stored.
inline Result<QSet<int>> testEntries(JournalStore& journal)
{
    const auto all = journal.find({});
    if (!all)
        return all.error();
    QSet<int> numbers;
    for (const Record& r : all.value()) {
        const int i = r.id.toInt(nullptr, 16);
        numbers << (toEntry(r).note == toEntry(testEntry(i)).note && r.level == testEntry(i).level ? i : -1);
    }
    return numbers;
}

/// Copies the files of a closed vault, replacing `to`.
inline bool copyFolder(const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    bool fine = QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files))
        fine = fine && QFile::copy(from + u'/' + name, to + u'/' + name);
    for (const QString& name : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        fine = fine && copyFolder(from + u'/' + name, to + u'/' + name);
    return fine;
}

} // namespace unknot
