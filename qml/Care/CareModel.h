// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>

namespace unknot {

/// What the view models of this room have in common: the journal, and how something is stored in it. Made by
/// the page that shows it.
class CareModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed) ///< what is shown has been read once
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< in words; "" for none

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    bool loaded() const { return m_loaded; }
    bool saving() const { return m_saving; }
    QString trouble() const { return m_trouble; }

    /// Takes it back; its history stays.
    Q_INVOKABLE void withdraw(const QString& id);

Q_SIGNALS:
    void changed();
    /// Stored. `ids`: what taking it back would withdraw; empty for a correction, which has its history.
    void saved(const QStringList& ids);
    /// Taken back: no longer there, but it can be brought back.
    void withdrawn(const QString& id);

protected:
    /// Asks the open journal anew; ends in ready().
    virtual void read() = 0;
    void ready();
    /// `stored` is called once they are.
    void put(std::vector<Record> records, std::function<void()> stored = {});
    void show(const QString& trouble);

private:
    JournalAccess* m_access = nullptr;
    bool m_loaded = false, m_saving = false;
    QString m_trouble;
};

} // namespace unknot
