// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What a rule has to say about moves, in words.
struct RuleRow
{
    Q_GADGET
    QML_VALUE_TYPE(ruleRow)
    Q_PROPERTY(QString name MEMBER name)     ///< of the condition or red flag; "" for a place
    Q_PROPERTY(QString reason MEMBER reason) ///< one sentence: why
    Q_PROPERTY(QString lift MEMBER lift)     ///< how to lift it; ""
    Q_PROPERTY(QString how MEMBER how)       ///< how to do the moves lighter, shorter, otherwise; ""
    Q_PROPERTY(QString moves READ movesText) ///< that it is about: "name, name"

public:
    QString movesText() const { return moves.join(QStringLiteral(", ")); }

    QString rule; ///< id
    QString name, reason, lift, how;
    QStringList moves;
    bool operator==(const RuleRow&) const = default;
};

/// What the person is told about one hit of a rule, a red flag or a place; without moves.
RuleRow ruleRow(const RuleHit& hit, const SafetyRules& rules);
/// What the strictest rule of each move says, told once for all moves that it concerns.
QList<RuleRow> ruleRows(const std::vector<StepRuling>& rulings, const SafetyRules& rules,
                        const Catalogue& catalogue);

} // namespace unknot
