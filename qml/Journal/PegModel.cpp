// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "PegModel.h"

#include <QLocale>

namespace unknot {

QString PegModel::score() const
{
    return isComplete() ? QLocale().toString(peg().score(), 'f', 1) : QString();
}

void PegModel::save()
{
    if (!isComplete())
        return;
    Peg answered = peg();
    answered.at = access()->now();
    put({toRecord(answered)});
}

Peg PegModel::peg() const
{
    Peg peg;
    peg.pain = m_pain;
    peg.enjoyment = m_enjoyment;
    peg.activity = m_activity;
    return peg;
}

} // namespace unknot
