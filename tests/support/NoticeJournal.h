// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"
#include "core/safety/Notices.h"

#include <QTimeZone>

namespace unknot {

/// Builds a journal from a compact notation. Items are separated by semicolons; day 0 is the day of the
/// notice:
///
///     -2 8 lower_back_left:6 knee_front_left +stiff !woke_by_pain ?headache ~recalled
///     -30..-2 5 abdomen           the same on each of these days; -30..-2/3: on every third
///     0@23:59 4                   with a local time in Berlin; default noon
///     -3 session 4 move_a,move_b  pain before ("-": not asked) and its moves ("x:move": skipped)
///     -3 session 4 move_a >dizzy  stopped for this reason; <dizzy: went on after that stop
///     -7 peg 4,4,5
///     -1 4 calf_left mood=2 "It is swollen." a mood, and a note: the rest of the item
///
/// The id of a record is its number, from 0, as 32 digits; a range creates one record per day with
/// consecutive ids.
inline std::vector<Record> journalOf(const QString& text, QDate today)
{
    std::vector<Record> records;
    const auto idOf = [&records] {
        return QStringLiteral("%1").arg(qulonglong(records.size()), 32, 10, QLatin1Char('0'));
    };
    const auto one = [&](int offset, const QString& time, const QStringList& words, const QString& note) {
        const QDateTime when(today.addDays(offset), QTime::fromString(time, QStringLiteral("HH:mm")),
                             QTimeZone("Europe/Berlin"));
        Moment at = Moment::of(when);
        at.zone = QStringLiteral("Europe/Berlin");
        Record r;
        if (words.value(1) == QStringLiteral("session")) {
            SessionRecord s;
            if (words.value(2) != QStringLiteral("-"))
                s.before = words.value(2).toInt();
            for (const QString& move : words.value(3).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                LogEntry e;
                e.technique = move.section(QLatin1Char(':'), -1);
                e.outcome = move.startsWith(QStringLiteral("x:")) ? Outcome::Skipped : Outcome::Done;
                s.log.entries.push_back(e);
            }
            for (const QString& word : words.mid(4)) {
                const auto reason = stopReasonFromName(word.mid(1)).value_or(StopReason::Other);
                if (word.startsWith(QLatin1Char('>')))
                    s.log.stopped = reason;
                else if (word.startsWith(QLatin1Char('<')))
                    s.log.halts.push_back({QStringLiteral("step"), QStringLiteral("move"), reason, {}});
            }
            r = toRecord(s);
        } else if (words.value(1) == QStringLiteral("peg")) {
            Peg p;
            p.pain = words[2].section(QLatin1Char(','), 0, 0).toInt();
            p.enjoyment = words[2].section(QLatin1Char(','), 1, 1).toInt();
            p.activity = words[2].section(QLatin1Char(','), 2, 2).toInt();
            r = toRecord(p);
        } else {
            PainEntry e;
            e.pain = words.value(1).toInt();
            e.note = note;
            for (const QString& word : words.mid(2)) {
                const QString rest = word.mid(1);
                if (word.startsWith(QLatin1Char('+')))
                    e.words << rest;
                else if (word.startsWith(QLatin1Char('?')))
                    e.medicineFor = rest;
                else if (word.startsWith(QStringLiteral("mood=")))
                    e.mood = word.mid(5).toInt();
                else if (word == QStringLiteral("!woke_by_pain"))
                    e.wokeByPain = true;
                else if (word == QStringLiteral("!stopped_activity"))
                    e.stoppedActivity = true;
                else if (word == QStringLiteral("!new_weakness"))
                    e.newWeakness = true;
                else if (!word.startsWith(QLatin1Char('~')))
                    e.regions.push_back({word.section(QLatin1Char(':'), 0, 0),
                                         word.contains(QLatin1Char(':'))
                                             ? std::optional(word.section(QLatin1Char(':'), 1).toInt())
                                             : std::nullopt});
            }
            r = toRecord(e);
        }
        if (words.contains(QStringLiteral("~recalled")))
            r.source = Source::Recalled;
        if (words.contains(QStringLiteral("~sample")))
            r.source = Source::Sample;
        if (words.contains(QStringLiteral("~dropped")))
            r.source = Source::Dropped;
        if (words.contains(QStringLiteral("~withdrawn")))
            r.state = RecordState::Withdrawn;
        if (words.contains(QStringLiteral("~superseded")))
            r.state = RecordState::Superseded;
        r.id = idOf();
        r.at = at;
        records.push_back(r);
    };
    for (const QString& item : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString note = item.section(QLatin1Char('"'), 1, 1);
        const QStringList words = item.section(QLatin1Char('"'), 0, 0).simplified().split(QLatin1Char(' '));
        const QString when = words.first();
        const QString time =
            when.contains(QLatin1Char('@')) ? when.section(QLatin1Char('@'), 1) : QStringLiteral("12:00");
        const QString days = when.section(QLatin1Char('@'), 0, 0);
        const QStringList ends = days.section(QLatin1Char('/'), 0, 0).split(QStringLiteral(".."));
        const int step = days.contains(QLatin1Char('/')) ? days.section(QLatin1Char('/'), 1).toInt() : 1;
        for (int day = ends.first().toInt(); day <= ends.last().toInt(); day += step)
            one(day, time, words, note);
    }
    return records;
}

} // namespace unknot
