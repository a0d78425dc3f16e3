// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TodayText.h"

#include "wording/ConsultText.h"
#include "wording/DayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace unknot {

namespace {

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

} // namespace

QList<WeekDay> weekStrip(const std::vector<DaySummary>& days, QDate today)
{
    QList<WeekDay> week;
    for (int back = 6; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const auto found =
            std::find_if(days.begin(), days.end(), [day](const DaySummary& d) { return d.day == day; });
        const DaySummary mark = found != days.end() ? *found : DaySummary{};
        WeekDay shown;
        shown.letter = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat);
        shown.name = QLocale().dayName(day.dayOfWeek());
        if (mark.sessions > 0)
            shown.name += TodayWords::tr(", %n sessions", "after a day", mark.sessions);
        if (mark.entries > 0)
            shown.name += TodayWords::tr(", logged");
        shown.session = mark.sessions > 0;
        shown.entry = mark.entries > 0;
        shown.today = day == today;
        week << shown;
    }
    return week;
}

QString promptText(const Prompt& prompt, const Moment& now)
{
    switch (prompt.kind) {
    case PromptKind::Dropped:
        return TodayWords::tr("An entry was logged while the journal was locked. Is it yours?");
    case PromptKind::Appointment:
    case PromptKind::Consult:
        return reminderText(*prompt.consult, now);
    case PromptKind::OpenBout:
        return TodayWords::tr("You logged pain that was still going on: %1. Is it over?")
            .arg(momentText(*prompt.since, now.day()));
    case PromptKind::WeeklyQuestions:
        return TodayWords::tr("Do you have a moment for the three weekly questions?");
    case PromptKind::EmptyDays:
        return TodayWords::tr("Some days are empty. Fill them in if you remember how they were.");
    case PromptKind::UrgentNotice:
    case PromptKind::Notice:
    case PromptKind::SecondWayIn:
        break;
    }
    return {};
}

QString promptAction(PromptKind kind)
{
    switch (kind) {
    case PromptKind::Dropped:
        return TodayWords::tr("Check");
    case PromptKind::Appointment:
    case PromptKind::Consult:
        return TodayWords::tr("Open");
    case PromptKind::OpenBout:
        return TodayWords::tr("It is over");
    case PromptKind::WeeklyQuestions:
        return TodayWords::tr("Answer");
    case PromptKind::EmptyDays:
        return TodayWords::tr("Fill in");
    case PromptKind::UrgentNotice:
    case PromptKind::Notice:
    case PromptKind::SecondWayIn:
        break;
    }
    return {};
}

} // namespace unknot
