// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalStore.h"

#include <optional>
#include <utility>

namespace unknot {

/// Passes everything on to another store and notes the first error: for jobs that show what can be read, so
/// that their page can say that something is missing. NotFound and Interrupted are no errors here.
class ErrorNotingStore final : public JournalStore
{
public:
    /// `store` must outlive it.
    explicit ErrorNotingStore(JournalStore& store) : m_store(store) {}

    const std::optional<Error>& error() const { return m_error; }

    Result<Record> put(Record record) override { return noted(m_store.put(std::move(record))); }
    Result<Done> apply(const JournalChanges& changes) override { return noted(m_store.apply(changes)); }
    Result<Done> withdraw(const QString& id) override { return noted(m_store.withdraw(id)); }
    Result<Done> bringBack(const QString& id) override { return noted(m_store.bringBack(id)); }
    Result<Done> erase(const QStringList& ids) override { return noted(m_store.erase(ids)); }
    Result<Done> eraseSource(Source source) override { return noted(m_store.eraseSource(source)); }
    Result<Record> record(const QString& id) override { return noted(m_store.record(id)); }
    Result<std::vector<Record>> history(const QString& id) override { return noted(m_store.history(id)); }
    Result<std::vector<Record>> find(const RecordQuery& query) override { return noted(m_store.find(query)); }
    Result<std::vector<RecordMark>> marks(QDate from, QDate to) override
    {
        return noted(m_store.marks(from, to));
    }
    Result<JournalCounts> counts() override { return noted(m_store.counts()); }
    Result<QString> setting(const QString& name) override { return noted(m_store.setting(name)); }
    Result<Done> setSetting(const QString& name, const QString& value) override
    {
        return noted(m_store.setSetting(name, value));
    }

private:
    template <class T>
    Result<T> noted(Result<T> result)
    {
        if (!result && !m_error && result.error().code != ErrorCode::NotFound &&
            result.error().code != ErrorCode::Interrupted)
            m_error = result.error();
        return result;
    }

    JournalStore& m_store;
    std::optional<Error> m_error;
};

} // namespace unknot
