// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"
#include "qml/Routines/MoveJudge.h"
#include "qml/Safety/RuleRow.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What the rules change in a session, as a line of its own: moves that change in the same way share one.
struct ChangeRow
{
    Q_GADGET
    QML_VALUE_TYPE(changeRow)
    Q_PROPERTY(QString technique MEMBER technique) ///< to be shown: the move as it will be done
    Q_PROPERTY(qreal range MEMBER range)           ///< 0..1 of the movement
    Q_PROPERTY(bool bed MEMBER onBed)              ///< instead of the floor
    Q_PROPERTY(bool leftOut MEMBER leftOut)
    Q_PROPERTY(QString title READ title) ///< of the moves: "name, name"
    Q_PROPERTY(QString text MEMBER text) ///< what is different, and why

public:
    QString title() const { return moves.join(QStringLiteral(", ")); }

    QString technique;
    double range = 1;
    bool onBed = false;
    bool leftOut = false;
    QStringList moves;
    QString text;
    bool operator==(const ChangeRow&) const = default;
};

/// In the order of the routine, replaced moves first, then those left out.
QList<ChangeRow> changeRows(const AdaptedRoutine& adapted, const SafetyRules& rules,
                            const Catalogue& catalogue);

/// The picture of a technique as it will be done.
ChangeRow shownAs(const QString& technique, const AdaptedRoutine& adapted);

/// The rules behind them, each once.
QList<RuleRow> changeReasons(const AdaptedRoutine& adapted, const SafetyRules& rules,
                             const Catalogue& catalogue);

/// The same for the pages that list every move; steps without an entry are done as written.
MovesSaid movesSaid(const AdaptedRoutine& adapted, const SafetyRules& rules);

} // namespace unknot
