// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RuleRow.h"

#include <QCoreApplication>
#include <algorithm>

namespace unknot {

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleRow)
};

} // namespace

RuleRow ruleRow(const RuleHit& hit, const SafetyRules& rules)
{
    RuleRow row;
    row.rule = hit.rule;
    if (const RedFlag* flag = rules.redFlags().flag(hit.rule)) {
        row.name = flag->words.shortName;
        row.reason = flag->words.why;
        row.lift = RuleWords::tr("Tell a clinician. Once they have checked it, mark it here.");
        return row;
    }
    Ruling alone;
    alone.hits = {hit};
    if (const Condition* c = rules.condition(hit.rule))
        row.name = c->words.name;
    row.reason = reasonOf(alone, rules);
    row.lift = liftOf(hit, rules);
    row.how = modifyOf(hit, rules);
    return row;
}

QList<RuleRow> ruleRows(const std::vector<StepRuling>& rulings, const SafetyRules& rules,
                        const Catalogue& catalogue)
{
    QList<RuleRow> rows;
    for (const StepRuling& step : rulings) {
        if (step.ruling.hits.empty())
            continue;
        const RuleHit& hit = *step.ruling.decisive();
        auto row =
            std::find_if(rows.begin(), rows.end(), [&hit](const RuleRow& r) { return r.rule == hit.rule; });
        if (row == rows.end())
            row = rows.insert(row, ruleRow(hit, rules));
        const Technique* move = catalogue.technique(step.technique);
        const QString name = move ? move->words.name : step.technique;
        if (!row->moves.contains(name))
            row->moves << name;
    }
    return rows;
}

} // namespace unknot
