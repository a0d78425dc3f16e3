// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Course.h"
#include "core/insights/Sessions.h"
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

/// How far before today records are needed for agenda(): the longest period, and as long again for "new".
inline constexpr int agendaSpanDays = 180;

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
    std::vector<TechniqueSummary> techniques; ///< the ones most often done first
    std::vector<MedicineNamed> medicines;
    std::vector<Consult> open; ///< by notice, flag or answer before a routine, not done
    QStringList questions;     ///< own, of the consults that are not done, each once
    QStringList suggested;     ///< of the rules, each once, without those that are own already
};

/// `records`: what counts of the last agendaSpanDays, of any kind and in any order; consults of any age.
/// `ask`: questions that rules suggest.
Agenda agenda(const std::vector<Record>& records, const AgendaPeriod& period, const QStringList& ask);

} // namespace unknot
