// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Course.h"
#include "core/insights/Sessions.h"
#include "core/journal/Care.h"
#include "core/journal/JournalStore.h"
#include "core/safety/SafetyRules.h"

namespace unknot {

/// The period an agenda covers: `from` to `to`, inclusive, in the person's local days.
struct AgendaPeriod
{
    QDate from, to;
    std::optional<QDate> visit; ///< the last visit to a clinician; may lie before `from`

    int days() const { return int(from.daysTo(to)) + 1; }
    bool contains(QDate day) const { return day >= from && day <= to; }
};

/// From the last visit or completed consult before today (that day included; reviews of a plan do not count),
/// but at most 90 days; 28 days if there was none. `records`: kinds Visit and Consult; others are ignored.
AgendaPeriod agendaPeriod(const std::vector<Record>& records, QDate today);

/// How many days before today agenda() needs records of: the longest period, and as many again to detect new
/// places.
inline constexpr int agendaSpanDays = 180;

struct MedicineNamed
{
    QString name; ///< as written most recently
    int entries = 0;
    int none = 0, some = 0, much = 0; ///< reported effect, where given
};

/// One page for the next visit, as values. Its numbers follow core/insights/Policy.h.
struct Agenda
{
    AgendaPeriod period;
    int spanDays = 0; ///< length of each of the spans "then" and "now"
    int entries = 0, loggedDays = 0, recalledDays = 0;
    ThenAndNow whole;
    Course course;                  ///< of the period, day by day
    std::vector<ThenAndNow> places; ///< most frequently logged first
    /// full ids; empty when the journal does not reach back before the period
    QStringList newPlaces;
    int wokeDays = 0, stoppedDays = 0, weakDays = 0; ///< days with a yes
    SessionSummary sessions;
    std::vector<TechniqueSummary> techniques; ///< most frequently done first
    std::vector<MedicineNamed> medicines;
    /// Open consults, oldest first: those made by a notice, a flag or an answer before a routine.
    std::vector<Consult> open;
    /// The person's own: what open consults are about, and the questions added to them; without duplicates
    QStringList questions;
    std::optional<Consult> appointment; ///< the next one
    QString clinician;                  ///< who it is with; ""
    QStringList suggested; ///< by the rules; without duplicates and without those already in `questions`
    QStringList flags;     ///< short names of open red flags, most urgent first
    QStringList cautions;  ///< names of the conditions in force
};

/// What the rules contribute to an agenda.
struct AgendaAdvice
{
    QStringList ask;           ///< suggested questions
    QStringList flags;         ///< short names of open red flags
    QStringList cautions = {}; ///< names of the conditions in force
};

/// `records`: current records of the last agendaSpanDays, of any kind and in any order, and consults and
/// clinicians of any age. `now`: appointments before it are over.
Agenda agenda(const std::vector<Record>& records, const AgendaPeriod& period, const AgendaAdvice& advice,
              const Moment& now);

/// Builds the agenda from a journal. Open red flags, conditions in force and notices suggest questions.
/// Errors: those of the journal.
Result<Agenda> readAgenda(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue,
                          const Moment& now);

} // namespace unknot
