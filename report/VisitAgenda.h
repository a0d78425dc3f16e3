// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/services/Agenda.h"
#include "report/Document.h"

namespace unknot {

/// A heading and what stands beneath it, line by line.
struct AgendaSection
{
    QString title;
    QStringList lines;
};

/// "Since the visit of 3 June: 28 days, 20 of them with an entry."
QString periodText(const Agenda& agenda);
/// The page without its questions; only sections that have something to say.
std::vector<AgendaSection> agendaSections(const Agenda& agenda, const Catalogue& catalogue);
/// The page to hand over, with the questions first.
report::Document visitAgenda(const Agenda& agenda, const Catalogue& catalogue);

} // namespace unknot
