// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Consults.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

Moment at(const char* iso)
{
    return Moment::fromText(QString::fromLatin1(iso)).value();
}

const Moment now = at("2026-06-10T12:00:00.000+02:00"); // a Wednesday

Consult due(QDate day)
{
    Consult c;
    c.id = day.toString(Qt::ISODate);
    c.at = at("2026-05-01T09:00:00.000+02:00");
    c.why = u"own"_s;
    c.due = day;
    return c;
}

Consult appointment(const char* iso)
{
    Consult c = due(QDate(2026, 6, 1));
    c.id = QString::fromLatin1(iso);
    c.appointment = at(iso);
    return c;
}

} // namespace

class TstConsults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisWeekIsTheComingFriday_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Monday") << QDate(2026, 6, 8) << QDate(2026, 6, 12);
        QTest::newRow("Thursday") << QDate(2026, 6, 11) << QDate(2026, 6, 12);
        QTest::newRow("Friday: the same day would be no reminder")
            << QDate(2026, 6, 12) << QDate(2026, 6, 19);
        QTest::newRow("Saturday") << QDate(2026, 6, 13) << QDate(2026, 6, 20);
        QTest::newRow("Sunday") << QDate(2026, 6, 14) << QDate(2026, 6, 21);
        QTest::newRow("over the new year") << QDate(2026, 12, 30) << QDate(2027, 1, 1);
    }

    void thisWeekIsTheComingFriday()
    {
        QFETCH(QDate, today);
        QTEST(thisWeek(today), "day");
    }

    void isDueFromItsDayOn()
    {
        QCOMPARE(statusOf(due(QDate(2026, 6, 9)), now), ConsultStatus::Due);
        QCOMPARE(statusOf(due(QDate(2026, 6, 10)), now), ConsultStatus::Due);
        QCOMPARE(statusOf(due(QDate(2026, 6, 11)), now), ConsultStatus::Coming);
    }

    void staysQuietUntilTheDayItWasPutOffTo()
    {
        Consult c = due(QDate(2026, 6, 1));
        c.snoozed = QDate(2026, 6, 11);
        QCOMPARE(statusOf(c, now), ConsultStatus::Coming);
        QCOMPARE(dayOf(c, now), QDate(2026, 6, 11));
        c.snoozed = QDate(2026, 6, 10);
        QCOMPARE(statusOf(c, now), ConsultStatus::Due);
    }

    void whatIsDoneIsDone()
    {
        Consult c = appointment("2026-06-11T09:00:00.000+02:00");
        c.done = now;
        QCOMPARE(statusOf(c, now), ConsultStatus::Done);
    }

    void anAppointmentIsSoonWithinAWeek_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<int>("stand");
        QTest::newRow("in a minute") << QByteArray("2026-06-10T12:01:00.000+02:00")
                                     << int(ConsultStatus::Soon);
        QTest::newRow("seven days") << QByteArray("2026-06-17T18:00:00.000+02:00")
                                    << int(ConsultStatus::Soon);
        QTest::newRow("eight days") << QByteArray("2026-06-18T08:00:00.000+02:00")
                                    << int(ConsultStatus::Coming);
        QTest::newRow("now") << QByteArray("2026-06-10T12:00:00.000+02:00") << int(ConsultStatus::Due);
        QTest::newRow("yesterday") << QByteArray("2026-06-09T12:00:00.000+02:00") << int(ConsultStatus::Due);
        // 21:00 in Tokyo is 14:00 here: still ahead.
        QTest::newRow("elsewhere") << QByteArray("2026-06-10T21:00:00.000+09:00") << int(ConsultStatus::Soon);
    }

    void anAppointmentIsSoonWithinAWeek()
    {
        QFETCH(QByteArray, time);
        QFETCH(int, stand);
        QCOMPARE(int(statusOf(appointment(time.constData()), now)), stand);
    }

    /// Its reminder is overdue, but the person has made the appointment.
    void anAppointmentKeepsItsReminderQuiet()
    {
        Consult c = appointment("2026-07-20T09:00:00.000+02:00");
        QCOMPARE(statusOf(c, now), ConsultStatus::Coming);
        QCOMPARE(dayOf(c, now), QDate(2026, 7, 20));
    }

    void puttingOffHidesAnAppointmentThatIsOverButNotOneThatIsSoon()
    {
        Consult over = appointment("2026-06-09T09:00:00.000+02:00");
        over.snoozed = QDate(2026, 6, 12);
        QCOMPARE(statusOf(over, now), ConsultStatus::Coming);
        QCOMPARE(dayOf(over, now), QDate(2026, 6, 12));
        Consult soon = appointment("2026-06-11T09:00:00.000+02:00");
        soon.snoozed = QDate(2026, 6, 20);
        QCOMPARE(statusOf(soon, now), ConsultStatus::Soon);
        QCOMPARE(dayOf(soon, now), QDate(2026, 6, 11));
    }

    void sortsByWhatMattersNext()
    {
        Consult done = due(QDate(2026, 1, 1)), doneLater = due(QDate(2026, 1, 2));
        done.done = at("2026-03-01T09:00:00.000+01:00");
        doneLater.done = at("2026-04-01T09:00:00.000+02:00");
        Consult older = due(QDate(2026, 6, 9)), younger = due(QDate(2026, 6, 9));
        older.id = u"older"_s;
        younger.id = u"younger"_s;
        younger.at = at("2026-05-02T09:00:00.000+02:00");
        std::vector<Consult> all{done,
                                 due(QDate(2026, 8, 1)),
                                 younger,
                                 appointment("2026-06-12T14:00:00.000+02:00"),
                                 older,
                                 doneLater,
                                 due(QDate(2026, 6, 1)),
                                 appointment("2026-06-12T09:00:00.000+02:00"),
                                 due(QDate(2026, 7, 1))};
        sortConsults(all, now);
        QStringList ids;
        for (const Consult& c : all)
            ids << c.id;
        QCOMPARE(ids, (QStringList{u"2026-06-12T09:00:00.000+02:00"_s, u"2026-06-12T14:00:00.000+02:00"_s,
                                   u"2026-06-01"_s, u"older"_s, u"younger"_s, u"2026-07-01"_s,
                                   u"2026-08-01"_s, u"2026-01-02"_s, u"2026-01-01"_s}));
    }

    void showsAnAppointmentBeforeAReminder()
    {
        const Consult reminder = due(QDate(2026, 6, 1));
        QCOMPARE(nextConsult({reminder, appointment("2026-06-17T09:00:00.000+02:00")}, now)->id,
                 u"2026-06-17T09:00:00.000+02:00"_s);
        QCOMPARE(nextConsult({reminder, appointment("2026-06-18T09:00:00.000+02:00")}, now)->id, reminder.id);
    }

    void showsNothingWhenNothingIsDue()
    {
        Consult done = due(QDate(2026, 6, 1));
        done.done = now;
        QVERIFY(!nextConsult({}, now));
        QVERIFY(!nextConsult({done, due(QDate(2026, 6, 11))}, now));
    }
};

QTEST_GUILESS_MAIN(TstConsults)
#include "tst_consults.moc"
