// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/SessionRecord.h"
#include "core/services/VaultSession.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <vector>

namespace unknot {

/// Brings what was done in a session into the journal: straight in while it is open, into the sealed inbox
/// while it is locked, and kept in memory until a vault is made where there is none yet. A guest's sessions
/// go nowhere.
class SessionDiary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(
        int before READ before NOTIFY changed) ///< pain before the session that runs or has just ended; -1
    Q_PROPERTY(int after READ after NOTIFY changed)
    /// "journal", "sealed", "memory", "no", "failed": where it is, or will be at its end; "" on its way
    Q_PROPERTY(QString kept READ kept NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< sessions that wait in memory for a vault

public:
    explicit SessionDiary(VaultSession& vault, QObject* parent = nullptr);
    ~SessionDiary() override;

    int before() const { return m_session.before.value_or(-1); }
    int after() const { return m_session.after.value_or(-1); }
    QString kept() const;
    int waiting() const { return int(m_waiting.size()); }

    /// A session begins; an older one that was not finished is brought in as it is.
    void begin();
    /// It has ended.
    void conclude(const SessionLog& log);
    Q_INVOKABLE void setBefore(int level);
    /// The person has just logged how it is: for half an hour a session need not ask again.
    Q_INVOKABLE void heard(int level);
    /// Takes what was heard lately as the level before the next session. False when nothing was.
    Q_INVOKABLE bool takeFresh();
    Q_INVOKABLE void setAfter(int level);
    Q_INVOKABLE void setFelt(const QString& felt); ///< "better", "same", "worse"
    /// Nothing more is said about it.
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void changed();

private:
    /// What has no journal yet, or found no room in it. Another person's journal never gets it.
    struct Waiting
    {
        QString person; ///< id; "" before there was anybody
        Record record;
    };

    void store();
    void keepWaiting(const Record& record);
    void forgetWaiting(const QString& id);
    void storeWaiting();

    VaultSession& m_vault;
    SessionRecord m_session;
    bool m_ended = false; ///< m_session holds a session that is over
    QString m_kept;
    int m_heard = -1;
    QDeadlineTimer m_fresh;
    std::vector<Waiting> m_waiting;
};

} // namespace unknot
