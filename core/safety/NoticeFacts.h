// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Levels.h"
#include "core/safety/Notices.h"

#include <QHash>
#include <span>

namespace unknot {

/// A record that counts, with its own local day as a Julian day number: an hour more or less in the night
/// when the clocks change moves nothing.
struct Logged
{
    const Record* record = nullptr;
    qint64 day = 0;
};

/// A journal as the rules look at it: what counts, by day. Internal to this room; keeps pointers into the
/// input.
class NoticeFacts
{
public:
    NoticeFacts(const NoticeInput& input, const Catalogue& catalogue);

    const Catalogue& catalogue() const { return m_catalogue; }
    const std::vector<OpenFlag>& flags() const { return m_flags; }
    /// The day of `at`, or that of the newest entry: a traveller's may be a day ahead.
    qint64 today() const { return m_today; }

    /// Entries of these days (both included), by day and time.
    std::span<const Logged> entries(qint64 from, qint64 to) const;
    /// The same, only those at the rule's places, if it names any.
    std::vector<Logged> entriesFor(const NoticeRule& rule, qint64 from, qint64 to) const;
    /// Sessions, or the weekly questions, of these days.
    std::vector<Logged> others(Kind kind, qint64 from, qint64 to) const;

    /// Each place (full id) with the entries of these days that give it at least this level; only the rule's
    /// places, if it names any. In the order of first mention.
    using Places = std::vector<std::pair<QString, std::vector<Logged>>>;
    Places places(const NoticeRule& rule, qint64 from, qint64 to, int leastLevel = 1) const;

private:
    const Catalogue& m_catalogue;
    const std::vector<OpenFlag>& m_flags;
    qint64 m_today = 0;
    std::vector<Logged> m_entries, m_others; ///< by day, then by time
};

/// Whether the rule is about this place, a full id.
bool isAtPlaces(const NoticeRule& rule, const QString& region);
/// What the entry says of one place: its level there; 0 when there was no pain at all; nothing when it does
/// not name the place.
std::optional<int> levelAt(const Record& entry, const QString& region);
/// The level that counts for the rule: the highest at its places, or that of the entry.
int levelFor(const NoticeRule& rule, const Record& entry);
/// Whether the entry says yes to one of its ticks.
bool ticked(const Record& entry, const QString& tick);
/// One of the texts in its body; "" when not there.
QString bodyText(const Record& record, const QString& field);
bool saysOneOf(const Record& entry, const QStringList& words);

/// Of entries in any order; `level` may give nothing.
template <class Level>
LevelSummary levelSummary(std::span<const Logged> entries, Level level)
{
    LevelsByDay levels;
    for (const Logged& l : entries) {
        if (const std::optional<int> value = level(*l.record))
            levels.add(QDate::fromJulianDay(l.day), *value);
    }
    return levels.summary();
}

/// Different days in it.
int countDays(std::span<const Logged> entries);

/// Sums of tenths are never quite what they say.
inline bool atLeast(double value, double least)
{
    return value >= least - 1e-9;
}

} // namespace unknot
