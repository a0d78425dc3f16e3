// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TodayText.h"

#include "wording/ConsultText.h"
#include "wording/DayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

struct Asked
{
    QString text, action;
};

Asked asked(const Prompt& prompt, const Moment& now)
{
    switch (prompt.kind) {
    case PromptKind::Dropped:
        return {TodayWords::tr("Something was logged while the journal was locked. Is it yours?"),
                TodayWords::tr("Look at it")};
    case PromptKind::Appointment:
    case PromptKind::Consult:
        return {reminderText(*prompt.consult, now), TodayWords::tr("Open")};
    case PromptKind::OpenBout:
        return {TodayWords::tr("You noted a bout that goes on: %1. Has it ended?")
                    .arg(momentText(*prompt.since, now.day())),
                TodayWords::tr("It has ended")};
    case PromptKind::WeeklyQuestions:
        return {TodayWords::tr("The three weekly questions, if you have a moment."),
                TodayWords::tr("Answer them")};
    case PromptKind::EmptyDays:
        return {TodayWords::tr("Some days are empty. If you remember how they were, you can fill them in."),
                TodayWords::tr("Fill in")};
    case PromptKind::UrgentNotice:
    case PromptKind::Notice:
    case PromptKind::SecondWayIn:
        break;
    }
    return {};
}

} // namespace

QVariantList weekStrip(const std::vector<DaySummary>& days, QDate today)
{
    QVariantList week;
    for (int back = 6; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        const auto found =
            std::find_if(days.begin(), days.end(), [day](const DaySummary& d) { return d.day == day; });
        const DaySummary mark = found != days.end() ? *found : DaySummary{};
        QString name = QLocale().dayName(day.dayOfWeek());
        if (mark.sessions > 0)
            name += TodayWords::tr(", %n sessions", "after a day", mark.sessions);
        if (mark.entries > 0)
            name += TodayWords::tr(", logged");
        week << QVariantMap{
            {u"letter"_s, QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat)},
            {u"name"_s, name},
            {u"session"_s, mark.sessions > 0},
            {u"entry"_s, mark.entries > 0},
            {u"today"_s, day == today}};
    }
    return week;
}

QVariantMap promptWords(const Prompt& prompt, const Moment& now)
{
    const Asked words = asked(prompt, now);
    return {{u"kind"_s, promptName(prompt.kind)},
            {u"text"_s, words.text},
            {u"action"_s, words.action},
            {u"id"_s, prompt.record},
            {u"canPutOff"_s, canPutOff(prompt.kind)}};
}

} // namespace unknot
