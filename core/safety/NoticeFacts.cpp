// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/NoticeFacts.h"

#include "core/insights/Policy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool counts(const Record& r, const Moment& at)
{
    return r.state == RecordState::Current && isOf(r.source, Whose::Own) && countsInMeans(r.source) &&
           r.at.utcMs <= at.utcMs;
}

/// The items from `from` to `to` of a list sorted by day.
std::span<const Logged> between(const std::vector<Logged>& all, qint64 from, qint64 to)
{
    const auto begin = std::lower_bound(all.begin(), all.end(), from,
                                        [](const Logged& l, qint64 day) { return l.day < day; });
    const auto end =
        std::upper_bound(begin, all.end(), to, [](qint64 day, const Logged& l) { return day < l.day; });
    return {begin, end};
}

/// Parse the body only if it may contain the field; most entries have little beyond pain and place.
QJsonValue inBody(const Record& r, const QString& field)
{
    if (!r.body.contains(field.toUtf8()))
        return {};
    return QJsonDocument::fromJson(r.body).object().value(field);
}

} // namespace

NoticeFacts::NoticeFacts(const NoticeInput& input, const Catalogue& catalogue)
    : m_catalogue(catalogue), m_input(input), m_today(input.at.day().toJulianDay())
{
    for (const Record& r : input.records) {
        if (!counts(r, input.at))
            continue;
        const Logged logged{&r, r.at.day().toJulianDay()};
        if (r.kind == Kind::Entry && r.level)
            m_entries.push_back(logged);
        else if (r.kind == Kind::Session || r.kind == Kind::Peg)
            m_others.push_back(logged);
    }
    // After a flight west, a later entry may belong to an earlier day.
    const auto byDay = [](const Logged& a, const Logged& b) {
        return std::pair(a.day, a.record->at.utcMs) < std::pair(b.day, b.record->at.utcMs);
    };
    std::stable_sort(m_entries.begin(), m_entries.end(), byDay);
    std::stable_sort(m_others.begin(), m_others.end(), byDay);
    if (!m_entries.empty())
        m_today = std::max(m_today, m_entries.back().day);
}

std::span<const Logged> NoticeFacts::entries(qint64 from, qint64 to) const
{
    return between(m_entries, from, to);
}

std::vector<Logged> NoticeFacts::entriesFor(const NoticeRule& rule, qint64 from, qint64 to) const
{
    std::vector<Logged> found;
    for (const Logged& l : between(m_entries, from, to)) {
        const auto& regions = l.record->regions;
        if (rule.regions.isEmpty() ||
            std::any_of(regions.begin(), regions.end(),
                        [&rule](const RegionLevel& r) { return isAtPlaces(rule, r.id); }))
            found.push_back(l);
    }
    return found;
}

bool NoticeFacts::isScreenedSince(const QStringList& regions, qint64 utcMs) const
{
    return std::any_of(m_input.screened.begin(), m_input.screened.end(), [&](const ScreenedPlaces& s) {
        return s.utcMs >= utcMs && std::any_of(regions.begin(), regions.end(), [&s](const QString& region) {
                   return s.regions.contains(baseRegion(region));
               });
    });
}

std::vector<Logged> NoticeFacts::others(Kind kind, qint64 from, qint64 to) const
{
    std::vector<Logged> found;
    for (const Logged& l : between(m_others, from, to)) {
        if (l.record->kind == kind)
            found.push_back(l);
    }
    return found;
}

NoticeFacts::Places NoticeFacts::places(const NoticeRule& rule, qint64 from, qint64 to, int leastLevel) const
{
    Places found;
    QHash<QString, size_t> where;
    for (const Logged& l : between(m_entries, from, to)) {
        for (const RegionLevel& r : l.record->regions) {
            if (r.level.value_or(*l.record->level) < leastLevel || !isAtPlaces(rule, r.id))
                continue;
            const auto known = where.constFind(r.id);
            if (known == where.constEnd()) {
                where.insert(r.id, found.size());
                found.push_back({r.id, {l}});
            } else {
                found[*known].second.push_back(l);
            }
        }
    }
    return found;
}

bool isAtPlaces(const NoticeRule& rule, const QString& region)
{
    return rule.regions.isEmpty() || rule.regions.contains(baseRegion(region));
}

std::optional<int> levelAt(const Record& entry, const QString& region)
{
    for (const RegionLevel& r : entry.regions) {
        if (r.id == region)
            return r.level.value_or(*entry.level);
    }
    return *entry.level == 0 ? std::optional(0) : std::nullopt;
}

int levelFor(const NoticeRule& rule, const Record& entry)
{
    if (rule.regions.isEmpty())
        return *entry.level;
    int most = 0;
    for (const RegionLevel& r : entry.regions) {
        if (isAtPlaces(rule, r.id))
            most = std::max(most, r.level.value_or(*entry.level));
    }
    return most;
}

bool namesBothSides(const NoticeRule& rule, const Record& entry)
{
    bool left = false, right = false, middle = false;
    for (const RegionLevel& r : entry.regions) {
        if (!isAtPlaces(rule, r.id))
            continue;
        const QString side = r.id.mid(baseRegion(r.id).size());
        left = left || side == u"_left";
        right = right || side == u"_right";
        middle = middle || side.isEmpty();
    }
    return (left && right) || (middle && !left && !right);
}

bool ticked(const Record& entry, const QString& tick)
{
    return inBody(entry, tick).toBool();
}

QString bodyText(const Record& record, const QString& field)
{
    return inBody(record, field).toString();
}

std::optional<int> bodyNumber(const Record& record, const QString& field)
{
    const QJsonValue value = inBody(record, field);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

bool saysOneOf(const Record& entry, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&entry](const QString& w) { return entry.words.contains(w); });
}

int countDays(std::span<const Logged> entries)
{
    int days = 0;
    for (size_t i = 0; i < entries.size(); ++i)
        days += i == 0 || entries[i].day != entries[i - 1].day;
    return days;
}

} // namespace unknot
