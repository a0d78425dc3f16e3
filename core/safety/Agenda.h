// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"

namespace unknot {

/// What an agenda looks back on: `from` to `to`, both included, as the person's own days.
struct AgendaPeriod
{
    QDate from, to;
    std::optional<QDate> visit; ///< the last time a clinician was seen; may lie before `from`

    int days() const { return int(from.daysTo(to)) + 1; }
    bool contains(QDate day) const { return day >= from && day <= to; }
};

/// Since the last visit or done consult (other than the review of a plan) before today, that day included,
/// but at most 90 days; 28 days where there was none. `records`: of kinds Visit and Consult; others are
/// passed over.
AgendaPeriod agendaPeriod(const std::vector<Record>& records, QDate today);

/// Below so many days with an entry a mean says little, and no comparison is made.
inline constexpr int leastDaysToCompare = 4;
/// How far before today records are needed for agenda(): the longest period, and as long again for "new".
inline constexpr int agendaSpanDays = 180;

/// Pain 0 .. 10 over some days. The mean is that of the days, each day being the mean of its entries.
struct LevelSummary
{
    int entries = 0, days = 0; ///< what it rests on
    double mean = 0;
    int least = 0, most = 0;

    bool enough() const { return days >= leastDaysToCompare; }
};

/// The beginning of the period beside its end: two spans of the same length, at most 14 days.
struct ThenAndNow
{
    QString region; ///< full id; "" for the pain as a whole
    LevelSummary then, now;
    int days = 0; ///< with an entry, in the whole period

    /// Now minus then; nothing where one of them rests on too few days.
    std::optional<double> change() const;
};

/// Sessions, and how they went. "Felt" is as the person said afterwards.
struct SessionSummary
{
    int sessions = 0;
    qint64 doneMs = 0;
    int better = 0, same = 0, worse = 0;
    int both = 0;                 ///< sessions with pain said before and after
    double before = 0, after = 0; ///< means of those
};

struct MoveTried
{
    QString technique; ///< id
    SessionSummary in; ///< the sessions it was done in; `doneMs` is its own
};

struct MedicineNamed
{
    QString name; ///< as written last
    int entries = 0;
    int none = 0, some = 0, much = 0; ///< what it did, where that was said
};

/// One page for the next visit, as values. The made-up person's records are left out; what was filled in from
/// memory counts as such only.
struct Agenda
{
    AgendaPeriod period;
    int spanDays = 0; ///< how long "then" and "now" are, each
    int entries = 0, loggedDays = 0, recalledDays = 0;
    ThenAndNow whole;
    std::vector<ThenAndNow> places; ///< the ones most often logged first
    QStringList newPlaces;          ///< full ids; empty where the journal does not go back before the period
    int wokeDays = 0, stoppedDays = 0, weakDays = 0; ///< days with a yes to it
    SessionSummary sessions;
    std::vector<MoveTried> moves; ///< the ones most often done first
    std::vector<MedicineNamed> medicines;
    std::vector<Consult> open; ///< by notice, flag or answer before a routine, not done
    QStringList questions;     ///< own, of the consults that are not done, each once
    QStringList suggested;     ///< of the rules, each once, without those that are own already
};

/// `records`: what counts of the last agendaSpanDays, of any kind and in any order; consults of any age.
/// `ask`: questions that rules suggest.
Agenda agenda(const std::vector<Record>& records, const AgendaPeriod& period, const QStringList& ask);

} // namespace unknot
