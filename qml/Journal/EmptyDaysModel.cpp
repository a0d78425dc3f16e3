// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EmptyDaysModel.h"

#include "core/journal/DayMoment.h"
#include "core/journal/PainEntry.h"
#include "core/services/PromptPolicy.h"
#include "wording/DayText.h"

#include <algorithm>

namespace unknot {

namespace {

const QString forgottenText = QStringLiteral("forgotten");

} // namespace

void EmptyDaysModel::read()
{
    const QDate today = access()->today();
    ask(
        [today](JournalStore& journal) {
            const auto marks = journal.marks(today.addDays(-catchUpSpan), today);
            const auto counts = journal.counts();
            if (!marks || !counts)
                return std::vector<QDate>();
            const auto days = summarizeDays(marks.value(), Whose::Own);
            return emptyDays(days, hasOlder(counts.value(), days), today);
        },
        [this, today](const std::vector<QDate>& empty) {
            const QList<EmptyDay> before = std::exchange(m_days, {});
            for (const QDate day : empty) {
                EmptyDay row;
                row.day = day.toString(Qt::ISODate);
                row.name = dateText(day, today);
                for (const EmptyDay& old : before) {
                    if (old.day == row.day)
                        row = old; // keeps an unsaved answer
                }
                m_days << row;
            }
            setLoaded();
        });
}

bool EmptyDaysModel::isAnswered() const
{
    return std::any_of(m_days.begin(), m_days.end(), [](const EmptyDay& row) { return row.level >= 0; });
}

void EmptyDaysModel::recall(const QString& day, int level)
{
    say(day, level, false);
}

void EmptyDaysModel::forget(const QString& day)
{
    say(day, -1, true);
}

void EmptyDaysModel::say(const QString& day, int level, bool forgotten)
{
    for (EmptyDay& row : m_days) {
        if (row.day == day) {
            row.level = level;
            row.forgotten = forgotten;
        }
    }
    Q_EMIT changed();
}

QStringList EmptyDaysModel::typed() const
{
    QStringList list;
    for (const EmptyDay& row : m_days) {
        if (row.level >= 0 || row.forgotten)
            list << row.day << (row.forgotten ? forgottenText : QString::number(row.level));
    }
    return list;
}

void EmptyDaysModel::fillIn(const QStringList& typed)
{
    for (EmptyDay& row : m_days) {
        row.level = -1;
        row.forgotten = false;
    }
    for (qsizetype i = 0; i + 1 < typed.size(); i += 2) {
        if (typed[i + 1] == forgottenText)
            forget(typed[i]);
        else
            recall(typed[i], std::clamp(typed[i + 1].toInt(), 0, 10));
    }
    Q_EMIT changed();
}

void EmptyDaysModel::save()
{
    std::vector<Record> records;
    for (const EmptyDay& row : std::as_const(m_days)) {
        PainEntry entry;
        entry.source = Source::Recalled;
        entry.at = momentOfDay(QDate::fromString(row.day, Qt::ISODate), access()->now());
        entry.pain = row.level;
        if (row.level >= 0)
            records.push_back(toRecord(entry));
    }
    put(std::move(records));
}

} // namespace unknot
