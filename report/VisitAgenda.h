// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/services/Agenda.h"
#include "report/Document.h"

namespace unknot {

/// A heading with its lines.
struct AgendaSection
{
    QString title;
    QStringList lines;
};

/// "Since the visit of 3 June: 28 days, 20 of them with an entry."
QString periodText(const Agenda& agenda);
/// "Next appointment: Tuesday, 9 June 2026, 10:15, Dr Okafor"; "" if there is none.
QString appointmentText(const Agenda& agenda);
/// The page without its questions; empty sections are omitted.
std::vector<AgendaSection> agendaSections(const Agenda& agenda, const Catalogue& catalogue);
/// The page to hand over, starting with the next appointment and the questions.
report::Document visitAgenda(const Agenda& agenda, const Catalogue& catalogue);

} // namespace unknot
