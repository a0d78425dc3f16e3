// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/journal/JournalStore.h"
#include "core/storage/Database.h"

namespace unknot {

/// The journal in an encrypted database. Use it on the thread of the database.
class JournalDatabase final : public JournalStore
{
public:
    /// The schema must exist (migrate()). `device` identifies the author of a revision, 16 bytes. Once
    /// `stopReading` is set, what may read many records fails with Interrupted.
    JournalDatabase(Database& database, Bytes<16> device, const WallClock& clock = WallClock::system(),
                    const std::atomic<bool>* stopReading = nullptr);

    Result<Record> put(Record record) override;
    Result<Done> apply(const JournalChanges& changes) override;
    Result<Done> withdraw(const QString& id) override;
    Result<Done> bringBack(const QString& id) override;
    Result<Done> erase(const QStringList& ids) override;
    Result<Done> eraseSource(Source source) override;
    Result<Record> record(const QString& id) override;
    Result<std::vector<Record>> history(const QString& id) override;
    Result<std::vector<Record>> find(const RecordQuery& query) override;
    Result<std::vector<RecordMark>> marks(QDate from, QDate to) override;
    Result<JournalCounts> counts() override;
    Result<QString> setting(const QString& name) override;
    Result<Done> setSetting(const QString& name, const QString& value) override;

private:
    Result<Record> append(Record record);
    Result<Done> changeState(const QString& id, RecordState state);
    Result<Done> setState(const QString& id, RecordState state);
    Result<Done> writeSetting(const QString& name, const QString& value);

    Database& m_database;
    const WallClock& m_clock;
    const std::atomic<bool>& m_stopReading;
    Bytes<16> m_device;
    qint64 m_lastStamp = 0;
    int m_counter = 0;
    Statement m_supersede, m_insert, m_newest;
};

} // namespace unknot
