// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MoveChanges.h"

#include "core/timeline/Compile.h"

#include <QCoreApplication>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeRow)
};

QString nameOf(const QString& technique, const Catalogue& catalogue)
{
    const Technique* t = catalogue.technique(technique);
    return t ? t->words.name : technique;
}

RuleRow reasonFor(const StepRuling& step, const SafetyRules& rules)
{
    const RuleHit* hit = step.ruling.decisive();
    return hit ? ruleRow(*hit, rules) : RuleRow();
}

const StepChange& changeOf(const AdaptedRoutine& adapted, const StepRuling& step)
{
    static const StepChange none;
    const auto found = adapted.changes.find(step.step);
    return found == adapted.changes.end() ? none : found->second;
}

ChangeRow pictured(const QString& technique, const StepChange& change)
{
    return {.technique = technique, .range = change.smaller ? easedRange : 1, .onBed = change.onBed};
}

void add(QList<ChangeRow>* rows, const ChangeRow& row, const QString& move)
{
    auto same = std::find_if(rows->begin(), rows->end(), [&row](const ChangeRow& r) {
        return r.text == row.text && r.leftOut == row.leftOut;
    });
    if (same == rows->end())
        same = rows->insert(rows->end(), row);
    if (!same->moves.contains(move))
        same->moves << move;
}

} // namespace

QList<ChangeRow> changeRows(const AdaptedRoutine& adapted, const SafetyRules& rules,
                            const Catalogue& catalogue)
{
    QList<ChangeRow> replaced, leftOut, changed;
    QStringList given; // each reason once
    const auto withReason = [&given](const QString& what, const QString& reason) {
        if (reason.isEmpty() || given.contains(reason))
            return what;
        given << reason;
        return what + u' ' + reason;
    };
    for (const StepRuling& step : adapted.changed) {
        const StepChange& change = changeOf(adapted, step);
        ChangeRow row = pictured(step.technique, change);
        if (step.instead.isEmpty()) {
            row.text = change.say.join(u' ');
            add(&changed, row, nameOf(step.technique, catalogue));
        } else if (std::none_of(replaced.begin(), replaced.end(), // a move may come twice
                                [&step](const ChangeRow& r) { return r.technique == step.instead; })) {
            row.technique = step.instead;
            row.text = withReason(ChangeWords::tr("Instead of “%1”.").arg(nameOf(step.technique, catalogue)),
                                  reasonFor(step, rules).reason);
            add(&replaced, row, nameOf(step.instead, catalogue));
        }
    }
    for (const StepRuling& step : adapted.leftOut) {
        const QString reason = reasonFor(step, rules).reason;
        // Those with the same reason share a row, so the reason is not dropped from the second on.
        given.removeOne(reason);
        const ChangeRow row{.technique = step.technique,
                            .leftOut = true,
                            .text = withReason(ChangeWords::tr("Left out."), reason)};
        add(&leftOut, row, nameOf(step.technique, catalogue));
    }
    return replaced + leftOut + changed;
}

ChangeRow shownAs(const QString& technique, const AdaptedRoutine& adapted)
{
    ChangeRow row{.technique = technique};
    for (const RoutineStep& step : adapted.routine.steps) {
        const auto change = adapted.changes.find(step.id);
        if (step.technique == technique && change != adapted.changes.end())
            row = pictured(technique, change->second);
    }
    return row;
}

QList<RuleRow> changeReasons(const AdaptedRoutine& adapted, const SafetyRules& rules,
                             const Catalogue& catalogue)
{
    std::vector<StepRuling> all = adapted.leftOut;
    all.insert(all.end(), adapted.changed.begin(), adapted.changed.end());
    return ruleRows(all, rules, catalogue);
}

MovesSaid movesSaid(const AdaptedRoutine& adapted, const SafetyRules& rules)
{
    MovesSaid said;
    for (const StepRuling& step : adapted.leftOut) {
        const RuleRow why = reasonFor(step, rules);
        said[step.step] = {.verdict = MoveSaid::Verdict::LeftOut, .text = why.reason + u' ' + why.lift};
    }
    for (const StepRuling& step : adapted.changed) {
        const StepChange& change = changeOf(adapted, step);
        said[step.step] = {.verdict = step.instead.isEmpty() ? MoveSaid::Verdict::Changed
                                                             : MoveSaid::Verdict::Replaced,
                           .technique = step.instead,
                           .range = change.smaller ? easedRange : 1,
                           .onBed = change.onBed,
                           .text = (QStringList(reasonFor(step, rules).reason) + change.say).join(u' ')};
    }
    for (const QString& step : adapted.easierSteps)
        said[step].easier = true;
    return said;
}

} // namespace unknot
