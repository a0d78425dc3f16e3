// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "DoseText.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DoseText)
};

} // namespace

QString timeText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 100 && seconds != 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds % 60 == 0)
        return Words::tr("%1 min").arg(seconds / 60);
    return Words::tr("%1:%2 min").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString doseText(const Dosage& dose, Sides sides)
{
    QString text;
    switch (dose.work) {
    case Work::Hold:
        text = timeText(dose.setMs());
        break;
    case Work::Breathing: // without the rounding to whole breaths
        text = timeText(dose.lengthMs);
        break;
    case Work::Reps:
        text = Words::tr("%n times", "", dose.reps);
        break;
    case Work::Strokes:
        text = Words::tr("%n slow strokes", "", dose.reps);
        break;
    }
    if (dose.sets > 1)
        text = Words::tr("%1 × %2").arg(dose.sets).arg(text);
    if (sides == Sides::Each)
        return Words::tr("%1, each side").arg(text);
    if (sides == Sides::Alternate)
        return Words::tr("%1, alternating").arg(text);
    return text;
}

} // namespace unknot
