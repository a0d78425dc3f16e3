// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"

#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What the view models about the journal have in common. A page makes one, gives it `access` with the other
/// properties, and it dies with the page. It is complete before anything is read: begin() runs once, when
/// every property that the page sets has its value, so no other function needs to ask whether there is an
/// access.
class JournalModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY accessChanged REQUIRED)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed) ///< what is shown has been read once
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed) ///< a save is under way; another one waits for it
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< error message of the last save; "": none

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
    /// Stored. `ids`: what an undo withdraws; empty for a correction, which has its history.
    void saved(const QStringList& ids);
    /// Withdrawn: no longer there, but it can be brought back.
    void withdrawn(const QString& id);

protected:
    /// Once, when all properties are set; reads for the first time.
    virtual void begin() { readOpen(); }
    /// Reads the open journal, now and after each change of it; ends in setLoaded(). Not called while the
    /// journal is closed.
    virtual void read() = 0;
    void setLoaded();
    void showError(const Error& error);
    void showErrorText(const QString& text); ///< the same in words; "": there is none any more
    /// Stores them, giving new ones an id; `stored` is called once they are.
    void put(std::vector<Record> records, std::function<void()> stored = {});
    /// Writes something else than records: `job` is called with the store, and returns a Result.
    template <class Job>
    void write(Job job)
    {
        m_errorText.clear();
        m_access->keeper().ask(this, std::move(job), [this](const auto& written) {
            if (!written)
                showError(written.error());
        });
    }
    /// read(), when the journal is open.
    void readOpen();

private:
    JournalAccess* m_access = nullptr;
    bool m_loaded = false, m_saving = false;
    QString m_errorText;
};

} // namespace unknot
