// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/NoticeTriggers.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// Months since year 0.
int monthOf(qint64 day)
{
    const QDate date = QDate::fromJulianDay(day);
    return date.year() * 12 + date.month() - 1;
}

qint64 firstDayOfMonth(int month)
{
    return QDate(month / 12, month % 12 + 1, 1).toJulianDay();
}

/// The first entry of the last bout: from there on, gaps between entries are at most `gap` days.
size_t boutBegin(const std::vector<Logged>& entries, int gap)
{
    size_t first = entries.size() - 1;
    while (first > 0 && entries[first].day - entries[first - 1].day <= gap)
        --first;
    return first;
}

/// Whether no two entries that follow each other from `from` to `to` are more than `gap` days apart. What
/// comes and goes with a month does not last.
bool hasNoGap(const std::vector<Logged>& entries, qint64 from, qint64 to, int gap)
{
    for (size_t i = 1; i < entries.size(); ++i) {
        if (entries[i - 1].day >= from && entries[i].day <= to && entries[i].day - entries[i - 1].day > gap)
            return false;
    }
    return true;
}

/// The areas of the widespread pain index are counted per side, except those of the trunk [S59].
QString areaOf(const Catalogue& catalogue, const QString& region)
{
    static const QStringList whole{u"neck"_s, u"upper_back"_s, u"lower_back"_s, u"chest"_s, u"abdomen"_s};
    const QString base = baseRegion(region);
    for (const BodyRegion& r : catalogue.regions()) {
        if (r.id == base)
            return r.wpi.isEmpty() || whole.contains(r.wpi) ? r.wpi : r.wpi + region.mid(base.size());
    }
    return {};
}

} // namespace

Findings severeDays(const NoticeRule& rule, const NoticeFacts& facts)
{
    // Today is not over, so the run of days may also end yesterday.
    for (const qint64 last : {facts.today(), facts.today() - 1}) {
        std::vector<Logged> severe = facts.entriesFor(rule, last - rule.days + 1, last);
        std::erase_if(severe, [&rule](const Logged& l) { return levelFor(rule, *l.record) < rule.level; });
        if (countDays(severe) < rule.days)
            continue;
        Finding f;
        for (const Logged& l : severe)
            f.addWithPlaces(rule, *l.record);
        f.days = rule.days;
        f.count = rule.level;
        return {f};
    }
    return {};
}

Findings weeklyRise(const NoticeRule& rule, const NoticeFacts& facts)
{
    const qint64 from = facts.today() - rule.days + 1;
    const auto now = facts.entriesFor(rule, from, facts.today());
    const auto level = [&rule](const Record& r) { return std::optional(levelFor(rule, r)); };
    const LevelSummary recent = levelSummary(now, level);
    const LevelSummary before = levelSummary(facts.entriesFor(rule, from - rule.beforeDays, from - 1), level);
    if (recent.days < rule.leastDays || before.days < rule.leastBefore)
        return {};
    const double rise = recent.mean - before.mean;
    if (!atLeast(recent.mean, rule.level))
        return {};
    if (!atLeast(rise, rule.points) &&
        !(atLeast(rise, rule.leastPoints) && atLeast(rise * 100, before.mean * rule.percent)))
        return {};
    Finding f;
    for (const Logged& l : now)
        f.addWithPlaces(rule, *l.record);
    return {f};
}

Findings notEasing(const NoticeRule& rule, const NoticeFacts& facts)
{
    Findings found;
    const qint64 today = facts.today(), lastWeek = today - week + 1;
    for (const auto& [region, entries] : facts.places(rule, today - rule.lookBack + 1, today)) {
        const qint64 begin = entries[boutBegin(entries, rule.gap)].day;
        if (entries.back().day < lastWeek || today - begin < rule.days)
            continue;
        const auto level = [&region = region](const Record& r) { return levelAt(r, region); };
        const double first = levelSummary(facts.entries(begin, begin + week - 1), level).mean;
        const double last = levelSummary(facts.entries(lastWeek, today), level).mean;
        if (atLeast(first - last, rule.points) || !atLeast(last, rule.level))
            continue;
        Finding f;
        f.regions = {region};
        f.days = rule.days;
        for (const Logged& l : entries) {
            if ((l.day >= begin && l.day < begin + week) || l.day >= lastWeek)
                f.add(*l.record);
        }
        found.push_back(std::move(f));
    }
    return found;
}

Findings lasting(const NoticeRule& rule, const NoticeFacts& facts)
{
    Findings found;
    const int now = monthOf(facts.today());
    const qint64 from = firstDayOfMonth(now - rule.months);
    for (const auto& [region, entries] : facts.places(rule, from, facts.today(), rule.level)) {
        QMap<int, std::pair<Logged, Logged>> months; // first and last entry of each month
        for (const Logged& l : entries) {
            auto month = months.find(monthOf(l.day));
            if (month == months.end())
                month = months.insert(monthOf(l.day), {l, l});
            month->second = l;
        }
        // This month may have just begun, so the run may also end with the last one.
        for (const int last : {now, now - 1}) {
            const int first = last - rule.months + 1;
            Finding f;
            f.regions = {region};
            f.count = rule.months;
            int there = 0;
            for (int month = first; month <= last; ++month) {
                if (const auto m = months.constFind(month); m != months.constEnd()) {
                    ++there;
                    f.add(*m->first.record);
                    f.add(*m->second.record);
                }
            }
            if (there == rule.months && months[last].second.day - months[first].first.day >= rule.days &&
                hasNoGap(entries, months[first].first.day, months[last].second.day, rule.gap)) {
                found.push_back(std::move(f));
                break;
            }
        }
    }
    return found;
}

Findings areas(const NoticeRule& rule, const NoticeFacts& facts)
{
    QSet<QString> seen;
    Finding f;
    const qint64 today = facts.today();
    for (const auto& [region, entries] : facts.places(rule, today - rule.of + 1, today, rule.level)) {
        const QString area = areaOf(facts.catalogue(), region);
        if (area.isEmpty())
            continue;
        seen.insert(area);
        f.regions << region;
        for (const Logged& l : entries)
            f.add(*l.record);
    }
    f.count = int(seen.size());
    return f.count >= rule.count ? Findings{f} : Findings();
}

Findings newPlaces(const NoticeRule& rule, const NoticeFacts& facts)
{
    const qint64 today = facts.today(), from = today - rule.of + 1;
    // In a new journal every place would be new.
    if (facts.entries(from - rule.beforeDays, today - rule.journalDays).empty())
        return {};
    QSet<QString> known, seen;
    for (const auto& place : facts.places(rule, from - rule.beforeDays, from - 1))
        known.insert(baseRegion(place.first));
    Finding f;
    for (const auto& [region, entries] : facts.places(rule, from, today, rule.level)) {
        const QString base = baseRegion(region);
        if (known.contains(base) || base == u"whole_body")
            continue;
        seen.insert(base);
        f.regions << region;
        for (const Logged& l : entries)
            f.add(*l.record);
    }
    f.count = int(seen.size());
    return f.count >= rule.count ? Findings{f} : Findings();
}

} // namespace unknot
