// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/NoticeTriggers.h"

#include <QTimeZone>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

std::vector<Logged> lastDays(const NoticeRule& rule, const NoticeFacts& facts)
{
    auto entries = facts.entriesFor(rule, facts.today() - rule.of + 1, facts.today());
    if (rule.bothSides)
        std::erase_if(entries, [&rule](const Logged& l) { return !namesBothSides(rule, *l.record); });
    return entries;
}

Finding findingOf(const NoticeRule& rule, const std::vector<Logged>& entries)
{
    Finding f;
    for (const Logged& l : entries)
        f.addWithPlaces(rule, *l.record);
    f.count = int(entries.size());
    f.days = countDays(entries);
    return f;
}

/// Raises the urgency if there is new weakness on these days, regardless of place.
void mindWeakness(const NoticeRule& rule, const NoticeFacts& facts, Finding* f)
{
    if (!rule.urgencyWithWeakness)
        return;
    for (const Logged& l : facts.entries(facts.today() - rule.of + 1, facts.today())) {
        if (ticked(*l.record, u"new_weakness"_s)) {
            f->add(*l.record);
            f->urgency = rule.urgencyWithWeakness;
        }
    }
}

} // namespace

Findings redFlags(const NoticeRule& rule, const NoticeFacts& facts)
{
    Findings found;
    for (const OpenFlag& flag : facts.flags()) {
        if (flag.since.toJulianDay() > facts.today())
            continue;
        Finding f;
        f.proof = {{flag.since.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch(), flag.screening, nullptr}};
        f.regions = flag.regions;
        f.urgency = std::min(rule.urgency, flag.urgency);
        found.push_back(std::move(f));
    }
    return found;
}

Findings tickedDays(const NoticeRule& rule, const NoticeFacts& facts)
{
    auto entries = lastDays(rule, facts);
    std::erase_if(entries, [&rule](const Logged& l) { return !ticked(*l.record, rule.tick); });
    Finding f = findingOf(rule, entries);
    if (f.days < rule.days)
        return {};
    mindWeakness(rule, facts, &f);
    return {f};
}

Findings wordEntries(const NoticeRule& rule, const NoticeFacts& facts)
{
    auto entries = lastDays(rule, facts);
    std::erase_if(entries, [&rule](const Logged& l) { return !saysOneOf(*l.record, rule.words); });
    Finding f = findingOf(rule, entries);
    if (f.count < rule.count)
        return {};
    mindWeakness(rule, facts, &f);
    return {f};
}

Findings wordDays(const NoticeRule& rule, const NoticeFacts& facts)
{
    Findings found;
    // Stiffness need not hurt, so any level counts.
    for (auto [region, entries] : facts.places(rule, facts.today() - rule.of + 1, facts.today(), 0)) {
        std::erase_if(entries, [&rule](const Logged& l) { return !saysOneOf(*l.record, rule.words); });
        Finding f;
        f.regions = {region};
        f.days = countDays(entries);
        if (f.days < rule.days)
            continue;
        for (const Logged& l : entries)
            f.add(*l.record);
        mindWeakness(rule, facts, &f);
        found.push_back(std::move(f));
    }
    return found;
}

Findings medicineDays(const NoticeRule& rule, const NoticeFacts& facts)
{
    if (rule.unlessPlain && facts.headacheMedicine() == HeadacheMedicine::Plain)
        return {};
    // What is taken for pain is taken for these places too where the entry names no others.
    const auto isFor = [&rule](const Record& entry) {
        const QString purpose = bodyText(entry, u"medicine_for"_s);
        return purpose == rule.medicineFor ||
               (purpose == u"pain" && !rule.regions.isEmpty() && !entry.regions.empty() &&
                std::all_of(entry.regions.begin(), entry.regions.end(),
                            [&rule](const RegionLevel& r) { return isAtPlaces(rule, r.id); }));
    };
    Finding f;
    std::vector<Logged> taken;
    for (const Logged& l : facts.entries(facts.today() - rule.of + 1, facts.today())) {
        if (!isFor(*l.record))
            continue;
        taken.push_back(l);
        f.addWithPlaces(rule, *l.record);
    }
    f.count = int(taken.size());
    f.days = countDays(taken);
    return f.days >= rule.days ? Findings{f} : Findings();
}

Findings moodDays(const NoticeRule& rule, const NoticeFacts& facts)
{
    auto entries = lastDays(rule, facts);
    std::erase_if(entries, [&rule](const Logged& l) {
        const auto mood = bodyNumber(*l.record, u"mood"_s);
        return !mood || *mood > rule.level;
    });
    Finding f;
    for (const Logged& l : entries)
        f.add(*l.record); // a mood has no place
    f.days = countDays(entries);
    return f.days >= rule.days ? Findings{f} : Findings();
}

} // namespace unknot
