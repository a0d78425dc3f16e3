// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Implied.h"

#include <algorithm>

namespace unknot {

namespace {

bool covers(const std::vector<OwnCondition>& list, const OwnCondition& wanted)
{
    return std::any_of(list.begin(), list.end(), [&wanted](const OwnCondition& c) {
        return c.tag == wanted.tag && (c.where.isEmpty() || c.where == wanted.where);
    });
}

} // namespace

std::vector<OwnCondition> conditionsInForce(const SafetyProfile& profile, const SafetyRules& rules,
                                            QDate today)
{
    std::vector<OwnCondition> list = profile.conditions;
    for (size_t i = 0; i < list.size(); ++i) { // grows while iterating
        const Condition* c = rules.condition(list[i].tag);
        QStringList follow = c ? c->implies : QStringList();
        const QDate since = list[i].since;
        // A day that has yet to come comes from a wrong clock, and may be long ago.
        if (c && !c->later.isEmpty() && since.isValid() && today.isValid() &&
            (since > today || since.addDays(c->laterDays) <= today))
            follow << c->later;
        for (const QString& id : follow) {
            OwnCondition implied{id, list[i].where, list[i].since};
            if (!covers(list, implied))
                list.push_back(std::move(implied));
        }
    }
    return list;
}

bool isInForce(const QString& tag, const SafetyProfile& profile, const SafetyRules& rules, QDate today)
{
    const auto list = conditionsInForce(profile, rules, today);
    return std::any_of(list.begin(), list.end(), [&tag](const OwnCondition& c) { return c.tag == tag; });
}

std::vector<ToldCondition> toldConditions(const SafetyProfile& profile, const SafetyRules& rules, QDate today)
{
    std::vector<ToldCondition> list;
    for (const OwnCondition& own : conditionsInForce(profile, rules, today)) {
        const Condition* known = rules.condition(own.tag);
        if (!known || known->asked)
            list.push_back({own, known ? known : &rules.unknown(), known != nullptr});
    }
    return list;
}

void untick(SafetyProfile* profile, const QString& tag, const SafetyRules& rules)
{
    QStringList gone;
    for (const OwnCondition& own : profile->conditions) {
        SafetyProfile alone;
        alone.conditions = {own};
        if (isInForce(tag, alone, rules))
            gone << own.tag;
    }
    for (const QString& each : gone)
        profile->remove(each);
    // Profiles of earlier versions store implied conditions, which must not outlive the tick that implied
    // them.
    for (const QString& each : gone) {
        const Condition* c = rules.condition(each);
        for (const QString& id : c ? c->implies : QStringList()) {
            const Condition* implied = rules.condition(id);
            if (!implied || implied->asked)
                continue;
            SafetyProfile others = *profile;
            others.remove(id);
            if (!isInForce(id, others, rules))
                profile->remove(id);
        }
    }
}

} // namespace unknot
