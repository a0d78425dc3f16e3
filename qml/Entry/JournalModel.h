// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/ErrorNotingStore.h"
#include "qml/Entry/JournalAccess.h"

#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// Base of the view models that read the journal. Owned by its page. begin() runs once, when all properties
/// are set and before anything is read, so no other function needs to check whether there is an `access`.
class JournalModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY accessChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed) ///< read() has finished once
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed) ///< put() is running; further calls are ignored
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< message of the last error; "": none

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    /// Only before begin().
    void setAccess(JournalAccess* access);
    bool isLoaded() const { return m_loaded; }
    bool isSaving() const { return m_saving; }
    QString errorText() const { return m_errorText; }

    /// Withdraws a record; its history stays.
    Q_INVOKABLE void withdraw(const QString& id);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void accessChanged();
    void changed();
    /// Records were stored. `ids`: the new ones, which an undo withdraws; empty for a correction.
    void saved(const QStringList& ids);
    /// A record was withdrawn; it can be restored.
    void withdrawn(const QString& id);

protected:
    /// Called once, when all properties are set. Reads for the first time.
    virtual void begin() { readOpen(); }
    /// Reads the open journal; ends in setLoaded(). Called at first and after each change, never while the
    /// journal is closed.
    virtual void read() = 0;
    void setLoaded();
    void showError(const Error& error);
    void showErrorText(const QString& text); ///< "" clears it
    /// For read(): `job` is called with the store, and `then` with its answer. What could not be read is the
    /// job's to leave out; the error appears, until something is read without one.
    template <class Job, class Then>
    void ask(Job job, Then then)
    {
        m_access->keeper().ask(
            this,
            [job = std::move(job)](JournalStore& journal) mutable {
                ErrorNotingStore noting(journal);
                auto answer = job(noting);
                return std::pair(std::move(answer), noting.error());
            },
            [this, then = std::move(then)](auto&& answer) mutable {
                noteReading(answer.second);
                then(std::move(answer.first));
            });
    }
    /// Stores the records, giving new ones an id, then calls `stored`. Ignored while saving.
    void put(std::vector<Record> records, std::function<void()> stored = {});
    /// For writes other than put(): `job` is called with the store, and returns a Result.
    template <class Job>
    void write(Job job)
    {
        m_errorText.clear();
        m_access->keeper().ask(this, std::move(job), [this](const auto& written) {
            if (!written)
                showError(written.error());
        });
    }
    /// Calls read() if the journal is open.
    void readOpen();

private:
    void noteReading(const std::optional<Error>& error);

    JournalAccess* m_access = nullptr;
    bool m_loaded = false, m_saving = false;
    bool m_unreadable = false; ///< m_errorText is about reading
    QString m_errorText;
};

} // namespace unknot
