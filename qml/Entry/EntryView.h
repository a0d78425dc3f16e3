// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/PainEntry.h"
#include "qml/Entry/JournalAccess.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// One entry to read, with everything it once said. Made by its page.
class EntryView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY changed)
    Q_PROPERTY(int pain READ pain NOTIFY changed)
    Q_PROPERTY(QString when READ when NOTIFY changed)
    Q_PROPERTY(QString anchor READ anchor NOTIFY changed)
    Q_PROPERTY(QVariantList details READ details NOTIFY changed) ///< of {title, text}
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed)     ///< for the body map
    Q_PROPERTY(QVariantList history READ history NOTIFY changed) ///< earlier texts: {when, text}
    Q_PROPERTY(bool withdrawn READ withdrawn NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed) ///< "app", "dropped", "recalled", "sample", ...
    Q_PROPERTY(bool open READ open NOTIFY changed)        ///< a bout that goes on
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    QString entryId() const { return m_id; }
    void setEntryId(const QString& id);
    int pain() const { return m_entry.pain; }
    QString when() const;
    QString anchor() const;
    QVariantList details() const;
    QVariantList marks() const;
    QVariantList history() const;
    bool withdrawn() const { return m_state == RecordState::Withdrawn; }
    QString source() const;
    bool open() const { return m_entry.episode == Episode::Open; }
    QString trouble() const { return m_trouble; }

    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void bringBack();
    Q_INVOKABLE void endEpisode();
    /// "Logged while locked: it is mine."
    Q_INVOKABLE void confirm();

Q_SIGNALS:
    void changed();

private:
    void read();
    void put(const PainEntry& entry);
    template <class Job>
    void write(Job job);

    JournalAccess* m_access = nullptr;
    QString m_id, m_trouble;
    PainEntry m_entry;
    RecordState m_state = RecordState::Current;
    std::vector<Record> m_all;
};

} // namespace unknot
