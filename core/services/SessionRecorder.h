// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"
#include "core/journal/SessionRecord.h"
#include "core/services/SessionPlayer.h"
#include "core/services/VaultSession.h"

#include <optional>
#include <vector>

namespace unknot {

/// Stores sessions: in the journal while it is open, in the sealed inbox while it is locked, and in memory
/// while there is no vault yet. Sessions of a guest are discarded. A session is stored only for the person
/// who began it. If there is a vault, a session is stored after each move, so that a crash or an empty
/// battery loses only the current one; what was cut off is then offered in cutOff(). Lives on the UI thread.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    /// Where the current or last session is, or will be stored.
    enum class Kept {
        OnItsWay, ///< to an open journal
        Journal,
        Sealed,  ///< in the inbox, until the journal is opened
        Memory,  ///< until this person has a journal
        Nowhere, ///< guest session
        Failed,  ///< could not be written; retried after a successful write and when the journal is opened
    };

    /// The arguments must outlive it.
    SessionRecorder(VaultSession& vault, const WallClock& wall, const Clock& clock,
                    QObject* parent = nullptr);
    ~SessionRecorder() override; ///< calls finish()

    /// pain before the session, 0 .. 10
    const std::optional<int>& before() const { return m_session.before; }
    const std::optional<int>& after() const { return m_session.after; }
    Kept kept() const;
    /// How many sessions the person here has ended since the app was opened, or since another person left.
    int concluded() const;
    /// Why a session could not be written; until a later write succeeds.
    const std::optional<Error>& error() const { return m_error; }
    int waiting() const { return int(m_waiting.size()); } ///< sessions in memory that wait for a vault

    /// A session begins, or `goOn` goes on. An earlier unfinished one is stored as it is.
    void begin(const std::optional<SessionRecord>& goOn = {});
    /// Stores what this player has done after each move and before a lock. It must outlive this object.
    void follow(const SessionPlayer& player);
    /// The session has ended.
    void conclude(const SessionLog& log);
    void setBefore(int level);
    /// The person just logged a pain level: for half an hour a session need not ask again, unless the journal
    /// is locked.
    void heard(int level);
    /// Whether the next session begins with the question how it is: only where the answer can be kept and the
    /// person wants to be asked. A level heard in the last half hour is taken instead.
    bool asksBefore(bool wanted);
    void setAfter(int level);
    void setFelt(Felt felt);
    /// No more answers will follow.
    void finish();

    /// The last session, if it was cut off and can go on (canGoOn()). None while the journal is locked.
    const std::optional<SessionRecord>& cutOff() const { return m_cutOff; }
    /// The person does not want to continue it: it ended there.
    void endCutOff();

Q_SIGNALS:
    void changed();
    void ended(const SessionLog& log); ///< a session of the person here

private:
    enum class Stage {
        Idle,    ///< m_session has at most the level before the next one
        Running, ///< m_session is that of the player
        Ended,   ///< m_session waits for answers
    };

    /// A session without a journal to go to, or that could not be written. Never stored in another person's
    /// journal.
    struct Waiting
    {
        QString person; ///< id; "" before the first person was created
        Record record;
    };

    /// A logged level, and when, by the clock since boot.
    struct Heard
    {
        int level = 0;
        qint64 atMs = 0;
    };

    bool takeFresh();
    void take(const SessionLog& log);
    void keepProgress();
    void readCutOff();
    void store();
    void storeIn(const Record& record);
    void seal(const Record& record);
    bool isOwnerHere() const;
    QString personHere() const; ///< "guest", or the id
    void setKept(const QString& id, Kept kept);
    template <class T>
    void note(const Result<T>& written)
    {
        m_error = written ? std::nullopt : std::optional(written.error());
    }
    void keepWaiting(const Record& record, const QString& person);
    void forgetWaiting(const QString& id);
    void storeWaiting();

    VaultSession& m_vault;
    const WallClock& m_wall;
    const Clock& m_clock;
    const SessionPlayer* m_player = nullptr;
    SessionRecord m_session;
    Stage m_stage = Stage::Idle;
    bool m_unsaved = false; ///< m_session has changed since store()
    QString m_owner;        ///< id of the person who began it; "" before the first person was created
    bool m_ownerIsGuest = false;
    QString m_id; ///< id of the session m_kept refers to; "" until it has ended
    Kept m_kept = Kept::OnItsWay;
    std::optional<Heard> m_heard;
    int m_concluded = 0;
    QString m_concludedBy; ///< as personHere()
    std::vector<Waiting> m_waiting;
    std::optional<SessionRecord> m_cutOff;
    std::optional<Error> m_error;
};

} // namespace unknot
