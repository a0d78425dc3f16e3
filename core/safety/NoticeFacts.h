// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Levels.h"
#include "core/safety/Notices.h"

#include <QHash>
#include <span>

namespace unknot {

inline constexpr int week = 7; ///< days

/// A counting record with its local day as a Julian day number, which is unaffected by daylight saving
/// changes.
struct Logged
{
    const Record* record = nullptr;
    qint64 day = 0;
};

/// The journal as the notice rules see it: counting records by day. Internal to core/safety; keeps pointers
/// into the input.
class NoticeFacts
{
public:
    NoticeFacts(const NoticeInput& input, const Catalogue& catalogue);

    const Catalogue& catalogue() const { return m_catalogue; }
    const std::vector<OpenFlag>& flags() const { return m_input.flags; }
    HeadacheMedicine headacheMedicine() const { return m_input.headacheMedicine; }
    /// Whether the questions about one of these places were answered at that time or later.
    bool isScreenedSince(const QStringList& regions, qint64 utcMs) const;
    /// The day of `at`, or of the newest entry if later, as a traveller's day may be one ahead.
    qint64 today() const { return m_today; }

    /// Entries from `from` to `to` (inclusive), by day and time.
    std::span<const Logged> entries(qint64 from, qint64 to) const;
    /// The same, restricted to the places of the rule, if any.
    std::vector<Logged> entriesFor(const NoticeRule& rule, qint64 from, qint64 to) const;
    /// Sessions, or weekly questions, from `from` to `to` (inclusive).
    std::vector<Logged> others(Kind kind, qint64 from, qint64 to) const;

    /// Each place (full id) with the entries of these days that give it at least `leastLevel`; restricted to
    /// the places of the rule, if any. In order of first mention.
    using Places = std::vector<std::pair<QString, std::vector<Logged>>>;
    Places places(const NoticeRule& rule, qint64 from, qint64 to, int leastLevel = 1) const;

private:
    const Catalogue& m_catalogue;
    const NoticeInput& m_input;
    qint64 m_today = 0;
    std::vector<Logged> m_entries, m_others; ///< by day, then by time
};

/// Whether the rule covers this place (a full id).
bool isAtPlaces(const NoticeRule& rule, const QString& region);
/// The level the entry gives this place; 0 when there was no pain at all; nothing when it does not name the
/// place.
std::optional<int> levelAt(const Record& entry, const QString& region);
/// The level the rule uses: the highest at its places, or the overall level.
int levelFor(const NoticeRule& rule, const Record& entry);
/// Whether the entry names places of the rule on both sides of the body, or in its middle and on no side.
bool namesBothSides(const NoticeRule& rule, const Record& entry);
/// The ticks of an entry, by the names of its fields.
inline const QStringList noticeTicks{QStringLiteral("woke_by_pain"), QStringLiteral("stopped_activity"),
                                     QStringLiteral("new_weakness")};
/// Whether this tick is set in the entry.
bool ticked(const Record& entry, const QString& tick);
/// A text field of the body; "" when missing.
QString bodyText(const Record& record, const QString& field);
/// A whole number of the body, if it is there.
std::optional<int> bodyNumber(const Record& record, const QString& field);
bool saysOneOf(const Record& entry, const QStringList& words);

/// Entries in any order; those without a value from `level` are skipped.
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

/// The number of distinct days.
int countDays(std::span<const Logged> entries);

/// Compares with a tolerance, as sums of tenths are not exact.
inline bool atLeast(double value, double least)
{
    return value >= least - 1e-9;
}

} // namespace unknot
