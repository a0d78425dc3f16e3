// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "DoseText.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DoseText", text);
}

} // namespace

QString timeText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 100 && seconds != 60)
        return tr("%1 s").arg(seconds);
    if (seconds % 60 == 0)
        return tr("%1 min").arg(seconds / 60);
    return tr("%1:%2 min").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString doseText(const Dosage& dose, Sides sides)
{
    QString text;
    switch (dose.work) {
    case Work::Hold:
    case Work::Breathing:
        text = timeText(dose.setMs());
        break;
    case Work::Reps:
        text = tr("%1 times").arg(dose.reps);
        break;
    case Work::Strokes:
        text = tr("%1 slow strokes").arg(dose.reps);
        break;
    }
    if (dose.sets > 1)
        text = tr("%1 × %2").arg(dose.sets).arg(text);
    if (sides == Sides::Each)
        return tr("%1, each side").arg(text);
    if (sides == Sides::Alternate)
        return tr("%1, taking turns").arg(text);
    return text;
}

} // namespace unknot
