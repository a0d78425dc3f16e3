// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"
#include "core/journal/SessionRecord.h"
#include "core/services/VaultSession.h"

#include <optional>
#include <vector>

namespace unknot {

/// Brings what was done in a session into the journal: straight in while it is open, into the sealed inbox
/// while it is locked, and kept in memory until a vault is made where there is none yet. A guest's sessions
/// go nowhere, and a session goes to nobody but the person who began it. Lives on the screens' thread.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    /// Where the session that runs or has just ended is, or will be at its end.
    enum class Kept {
        OnItsWay, ///< to an open journal
        Journal,
        Sealed,  ///< in the inbox, until the journal is opened
        Memory,  ///< until there is a journal of this person's to put it into
        Nowhere, ///< a guest's
        Failed,  ///< could not be written; tried again when the journal takes something or is opened
    };

    /// All must outlive it.
    SessionRecorder(VaultSession& vault, const WallClock& wall, const Clock& clock,
                    QObject* parent = nullptr);
    ~SessionRecorder() override; ///< finish()

    const std::optional<int>& before() const { return m_session.before; } ///< pain before it, 0 .. 10
    const std::optional<int>& after() const { return m_session.after; }
    Kept kept() const;
    int waiting() const { return int(m_waiting.size()); } ///< sessions that wait in memory for a vault

    /// A session begins; an older one that was not finished is brought in as it is.
    void begin();
    /// It has ended.
    void conclude(const SessionLog& log);
    void setBefore(int level);
    /// The person has just logged how it is: for half an hour a session need not ask again, as long as the
    /// journal stays open.
    void heard(int level);
    /// Whether the next session begins with the question how it is: only where the answer can be kept and the
    /// person wants to be asked. A level heard in the last half hour is taken instead.
    bool asksBefore(bool wanted);
    void setAfter(int level);
    void setFelt(const QString& felt); ///< "better", "same", "worse"
    /// Nothing more is said about it.
    void finish();

Q_SIGNALS:
    void changed();

private:
    /// What has no journal yet, or found no room in it. Another person's journal never gets it.
    struct Waiting
    {
        QString person; ///< id; "" before there was anybody
        Record record;
    };

    /// What was heard, and when on the clock since boot.
    struct Heard
    {
        int level = 0;
        qint64 atMs = 0;
    };

    bool takeFresh();
    void store();
    void storeIn(const Record& record);
    void seal(const Record& record);
    bool isOwnerHere() const;
    void setKept(const QString& id, Kept kept);
    void keepWaiting(const Record& record, const QString& person);
    void forgetWaiting(const QString& id);
    void storeWaiting();

    VaultSession& m_vault;
    const WallClock& m_wall;
    const Clock& m_clock;
    SessionRecord m_session;
    bool m_ended = false; ///< m_session holds a session that is over
    QString m_owner;      ///< id of the person who began it; "" before there was anybody
    bool m_ownerIsGuest = false;
    QString m_id; ///< of the session that m_kept is about; "" until it has ended
    Kept m_kept = Kept::OnItsWay;
    std::optional<Heard> m_heard;
    std::vector<Waiting> m_waiting;
};

} // namespace unknot
