// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Course.h"
#include "core/insights/Sessions.h"
#include "core/journal/Care.h"
#include "core/journal/JournalStore.h"
#include "core/safety/SafetyRules.h"

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

/// How far before today records are needed for agenda(): the longest period, and as long again for "new".
inline constexpr int agendaSpanDays = 180;

struct MedicineNamed
{
    QString name; ///< as written last
    int entries = 0;
    int none = 0, some = 0, much = 0; ///< what it did, where that was said
};

/// One page for the next visit, as values. What counts in its numbers: core/insights/Policy.h.
struct Agenda
{
    AgendaPeriod period;
    int spanDays = 0; ///< how long "then" and "now" are, each
    int entries = 0, loggedDays = 0, recalledDays = 0;
    ThenAndNow whole;
    Course course;                  ///< of the period, day by day
    std::vector<ThenAndNow> places; ///< the ones most often logged first
    QStringList newPlaces;          ///< full ids; empty where the journal does not go back before the period
    int wokeDays = 0, stoppedDays = 0, weakDays = 0; ///< days with a yes to it
    SessionSummary sessions;
    std::vector<TechniqueSummary> techniques; ///< the ones most often done first
    std::vector<MedicineNamed> medicines;
    /// Not done, the oldest first: made by a notice, a flag or an answer before a routine, or the person's
    /// own about something for which no question is written yet.
    std::vector<Consult> open;
    QStringList questions; ///< own, of the consults that are not done, each once
    QStringList suggested; ///< by the rules, each once, without those that are own already
    QStringList flags;     ///< red flags that are open, by their short names, the most urgent first
};

/// What the rules have to say about it.
struct AgendaAdvice
{
    QStringList ask;   ///< questions that they suggest
    QStringList flags; ///< open red flags, by their short names
};

/// `records`: what counts of the last agendaSpanDays, of any kind and in any order; consults of any age.
Agenda agenda(const std::vector<Record>& records, const AgendaPeriod& period, const AgendaAdvice& advice);

/// The same out of a journal: open red flags, conditions in force and notices suggest questions. Errors:
/// those of the journal.
Result<Agenda> readAgenda(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue,
                          const Moment& now);

} // namespace unknot
