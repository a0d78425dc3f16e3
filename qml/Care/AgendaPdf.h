// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Care/AgendaText.h"

#include <QByteArray>

namespace unknot {

/// A page as it is printed.
struct AgendaPage
{
    QString title, period;
    QString questionsTitle;
    QStringList questions;
    std::vector<AgendaSection> sections;
    QString foot;
};

/// An A4 document, all in memory: text of 11 points and more, on a second page only where it must. Empty when
/// it cannot be made.
QByteArray toPdf(const AgendaPage& page);

} // namespace unknot
