// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyGate.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What a rule says about moves, as text.
struct RuleRow
{
    Q_GADGET
    QML_VALUE_TYPE(ruleRow)
    Q_PROPERTY(QString name MEMBER name)     ///< of the condition or red flag; "" for a place
    Q_PROPERTY(QString reason MEMBER reason) ///< one sentence: why
    Q_PROPERTY(QString lift MEMBER lift)     ///< how to lift it; ""
    Q_PROPERTY(QString how MEMBER how)       ///< how the moves are changed; ""
    Q_PROPERTY(QString moves READ movesText) ///< affected moves: "name, name"

public:
    QString movesText() const { return moves.join(QStringLiteral(", ")); }

    QString rule; ///< id
    QString name, reason, lift, how;
    QStringList moves;
    bool operator==(const RuleRow&) const = default;
};

/// The text for one hit of a rule, a red flag or a place; without moves.
RuleRow ruleRow(const RuleHit& hit, const SafetyRules& rules);
/// The strictest rule of each move; moves with the same rule share a row.
QList<RuleRow> ruleRows(const std::vector<StepRuling>& rulings, const SafetyRules& rules,
                        const Catalogue& catalogue);

} // namespace unknot
