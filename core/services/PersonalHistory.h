// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SessionRecorder.h"

#include <QSet>
#include <QTimer>

namespace unknot {

/// A move is familiar after this many sessions in this many days.
inline constexpr int familiarAfter = 3, familiarForDays = 90;
/// Places of the entries of so many days, today among them, are sore.
inline constexpr int soreForDays = 3;

/// A session of the last 90 days.
struct PastSession
{
    QString routine;   ///< id
    QDateTime started; ///< UTC
    QDate day;         ///< local, where it was done
    StopReason stopped = StopReason::None;
    Felt felt = Felt::NotSaid;
    QSet<QString> worked; ///< techniques worked at least in part
    bool stored = false;  ///< it was read from the journal
};

/// A place that hurt lately.
struct SorePlace
{
    QString region; ///< full id
    QDate day;      ///< when last
    int level = 0;  ///< 1 .. 10, of that day's newest entry with it
};

/// What the journal tells about the last weeks of the person here: which moves they know, how sessions went,
/// where it hurt. Before there is a journal: the sessions since the app was opened. Knows nothing while the
/// journal is locked. GUI thread.
class PersonalHistory : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive it.
    PersonalHistory(VaultSession& vault, const SessionRecorder& recorder, const WallClock& wall,
                    QObject* parent = nullptr);

    /// Ids of techniques.
    QSet<QString> familiarMoves() const;
    /// Newest first.
    const std::vector<PastSession>& sessions() const { return m_sessions; }
    /// Newest first; of one day the one that hurt most. Each place once.
    const std::vector<SorePlace>& sorePlaces() const { return m_sore; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void read();
    void add(const SessionLog& log);

    VaultSession& m_vault;
    const WallClock& m_wall;
    std::vector<PastSession> m_sessions;
    std::vector<SorePlace> m_sore;
    QString m_person; ///< whose they are; "" before there is a journal
    QTimer m_soon;    ///< reads again once the journal has been quiet for a moment
};

} // namespace unknot
