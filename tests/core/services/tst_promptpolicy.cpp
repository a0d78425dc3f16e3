// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/PromptPolicy.h"

#include <QTest>

using namespace unknot;

namespace {

const QDate today(2026, 3, 30); // the day after daylight saving began in much of Europe

DaySummary mark(int daysAgo, double mean)
{
    DaySummary day;
    day.day = today.addDays(-daysAgo);
    day.entries = 1;
    day.mean = mean;
    return day;
}

std::vector<DaySummary> everyDay(int from, int to, double mean)
{
    std::vector<DaySummary> days;
    for (int ago = from; ago <= to; ++ago)
        days.push_back(mark(ago, mean));
    return days;
}

} // namespace

class tst_PromptPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steadyNeedsTenDaysWithinOnePoint()
    {
        QVERIFY(isSteady(everyDay(1, 10, 4), today));
        QVERIFY(!isSteady(everyDay(1, 9, 4), today));
        QVERIFY(!isSteady(everyDay(6, 15, 4), today)); // only nine of them are in the window
        auto days = everyDay(1, 12, 4);
        days[3].mean = 5;
        QVERIFY(isSteady(days, today)); // exactly one point
        days[3].mean = 5.1;
        QVERIFY(!isSteady(days, today));
        days[3].mean = 2.9;
        QVERIFY(!isSteady(days, today));
    }

    void asksOnceADayAndLessWhenSteady()
    {
        QVERIFY(asksToday({}, today));
        QVERIFY(!asksToday({mark(0, 3)}, today)); // already answered
        QVERIFY(asksToday({mark(1, 3)}, today));
        QVERIFY(!asksToday(everyDay(1, 12, 4), today));
        QVERIFY(!asksToday(everyDay(2, 13, 4), today)); // the day before yesterday
        QVERIFY(asksToday(everyDay(3, 14, 4), today));  // the third day
        auto moving = everyDay(1, 12, 4);
        moving[0].mean = 7;
        QVERIFY(asksToday(moving, today)); // not steady any more: asked again
    }

    void aDayWithASessionAloneIsNotLogged()
    {
        DaySummary session;
        session.day = today;
        session.sessions = 2;
        QVERIFY(asksToday({session}, today));
    }

    void emptyDaysAreThoseSinceTheFirstEntryWithinAWeek()
    {
        using Days = std::vector<QDate>;
        QCOMPARE(emptyDays({}, false, today), Days());
        QCOMPARE(emptyDays({mark(0, 3)}, false, today), Days());
        QCOMPARE(emptyDays({mark(3, 3), mark(1, 3)}, false, today), Days{today.addDays(-2)});
        QCOMPARE(emptyDays({mark(3, 3), mark(1, 3)}, true, today).size(), size_t(5));
        const Days seven = emptyDays({}, true, today);
        QCOMPARE(seven.size(), size_t(7));
        QCOMPARE(seven.front(), today.addDays(-7));
        QCOMPARE(seven.back(), today.addDays(-1)); // today can still be logged normally
    }

    void weekly()
    {
        QVERIFY(isWeeklyDue({}, today));
        QVERIFY(!isWeeklyDue(today.addDays(-6), today));
        QVERIFY(isWeeklyDue(today.addDays(-7), today));
    }
};

QTEST_GUILESS_MAIN(tst_PromptPolicy)
#include "tst_promptpolicy.moc"
