// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SessionRecorder.h"

#include <QHash>
#include <QSet>

namespace unknot {

/// A move is familiar after this many sessions in this many days.
inline constexpr int familiarAfter = 3, familiarForDays = 90;

/// Which moves the person here knows, from their sessions: those of the open journal, and before there is one
/// those since the app was opened. Knows nothing while the journal is locked. GUI thread.
class Familiarity : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive it.
    Familiarity(VaultSession& vault, const SessionRecorder& recorder, const WallClock& wall,
                QObject* parent = nullptr);

    /// Ids of techniques.
    QSet<QString> moves() const;

private:
    void read();
    void add(const SessionLog& log);

    VaultSession& m_vault;
    const WallClock& m_wall;
    QHash<QString, int> m_sessions; ///< how many, by technique
    QString m_person;               ///< whose they are; "" before there is a journal
};

} // namespace unknot
