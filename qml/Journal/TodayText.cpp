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
        return TodayWords::tr("Something was logged while the journal was locked. Is it yours?");
    case PromptKind::Appointment:
    case PromptKind::Consult:
        return reminderText(*prompt.consult, now);
    case PromptKind::OpenBout:
        return TodayWords::tr("You noted a bout that goes on: %1. Has it ended?")
            .arg(momentText(*prompt.since, now.day()));
    case PromptKind::WeeklyQuestions:
        return TodayWords::tr("The three weekly questions, if you have a moment.");
    case PromptKind::EmptyDays:
        return TodayWords::tr("Some days are empty. If you remember how they were, you can fill them in.");
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
        return TodayWords::tr("Look at it");
    case PromptKind::Appointment:
    case PromptKind::Consult:
        return TodayWords::tr("Open");
    case PromptKind::OpenBout:
        return TodayWords::tr("It has ended");
    case PromptKind::WeeklyQuestions:
        return TodayWords::tr("Answer them");
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
