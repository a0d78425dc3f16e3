// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/DayMoment.h"

#include <QTest>
#include <QTimeZone>
#include <ctime>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QString utc(const std::optional<Moment>& m)
{
    return m ? QDateTime::fromMSecsSinceEpoch(m->utcMs).toUTC().toString(Qt::ISODateWithMs) : u"nothing"_s;
}

} // namespace

class tst_Moment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTimes_data();
    void readsTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void keepsTheDayOfTheClockOnTheWall();
    void writesWhatItReads();
    void givesADayATime();
    void knowsTheZoneOfThisDevice();
};

void tst_Moment::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QCOMPARE(QTimeZone::systemTimeZoneId(), "Europe/Berlin"_ba);
}

void tst_Moment::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant");
    QTest::addColumn<int>("offset");
    const auto row = [](const char* text, const char* instant, int offset) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(instant) << offset;
    };
    row("2026-05-31T18:30:00.250+02:00", "2026-05-31T16:30:00.250Z", 120);
    row("2026-05-31T18:30:00-09:30", "2026-06-01T04:00:00.000Z", -570);
    row("2026-05-31T18:30+14:00", "2026-05-31T04:30:00.000Z", 840);
    row("2026-05-31T18:30:00Z", "2026-05-31T18:30:00.000Z", 0);
    row("2026-05-31T18:30", "2026-05-31T16:30:00.000Z", 120);   // local, in summer
    row("2026-01-31T18:30:15", "2026-01-31T17:30:15.000Z", 60); // local, in winter
    row("2026-05-31", "2026-05-31T10:00:00.000Z", 120);         // noon of that day
    row("1900-01-01T12:00:00Z", "1900-01-01T12:00:00.000Z", 0);
    row("2200-12-31T12:00:00Z", "2200-12-31T12:00:00.000Z", 0);
    // The clock skips from 02:00 to 03:00 that night: times in between are an hour later.
    row("2026-03-29T01:59:59", "2026-03-29T00:59:59.000Z", 60);
    row("2026-03-29T02:30", "2026-03-29T01:30:00.000Z", 120);
    row("2026-03-29T03:00", "2026-03-29T01:00:00.000Z", 120);
    row("2026-03-29", "2026-03-29T10:00:00.000Z", 120);
    // Occurs twice in autumn; the offset disambiguates.
    row("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00.000Z", 120);
    row("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00.000Z", 60);
}

void tst_Moment::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(QString, instant);
    QFETCH(int, offset);
    const auto m = Moment::fromText(text);
    QCOMPARE(utc(m), instant);
    QCOMPARE(m->offsetMinutes, offset);
}

void tst_Moment::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "now",
                             "yesterday",
                             "18:30",
                             "31.05.2026",
                             "2026-13-01",
                             "2026-02-29",
                             "2026-02-29T10:00",
                             "2026-05-31T25:00",
                             "2026-05-31T18:61",

                             "2026-05-31T18:30:00+16:01",
                             "2026-05-31T18:30:00-23:59",
                             "2026-05-31T18:30:00+99:00",
                             "2026-05-31T18:30:00 or so",
                             "2026-05-31T",
                             "1899-12-31T12:00:00Z",
                             "2201-01-01T12:00:00Z",
                             "1780210800000",
                             "2026-5-31",
                             "0000-00-00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_Moment::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QCOMPARE(utc(Moment::fromText(text)), u"nothing"_s);
}

void tst_Moment::keepsTheDayOfTheClockOnTheWall()
{
    // Nine in the evening in Honolulu is the next morning in Berlin.
    const auto m = Moment::fromText(u"2026-05-31T21:00:00-10:00"_s);
    QCOMPARE(m->day(), QDate(2026, 5, 31));
    QCOMPARE(m->local().time(), QTime(21, 0));
    QCOMPARE(utc(m), u"2026-06-01T07:00:00.000Z"_s);
}

void tst_Moment::writesWhatItReads()
{
    for (const QString& text : {u"2026-05-31T21:00:00.000-10:00"_s, u"2026-10-25T02:30:00.123+01:00"_s,
                                u"2026-05-31T21:00:00.999+16:00"_s, u"1912-06-23T08:00:00.000+00:20"_s}) {
        const auto m = Moment::fromText(text);
        QVERIFY2(m.has_value(), qPrintable(text));
        QCOMPARE(m->toText(), text);
        QCOMPARE(Moment::fromText(m->toText())->utcMs, m->utcMs);
    }
    const Moment now = Moment::now();
    const auto again = Moment::fromText(now.toText());
    QCOMPARE(again->utcMs, now.utcMs);
    QCOMPARE(again->offsetMinutes, now.offsetMinutes);
}

void tst_Moment::givesADayATime()
{
    const QDate day(2026, 11, 25);
    const Moment evening = Moment::of(QDateTime(day, QTime(21, 40)));
    QCOMPARE(momentOfDay(day, evening), evening);
    QCOMPARE(momentOfDay(day.addDays(-3), evening).local().toString(u"yyyy-MM-dd hh:mm"_s),
             u"2026-11-22 12:00"_s);
}

void tst_Moment::knowsTheZoneOfThisDevice()
{
    QCOMPARE(Moment::now().zone, u"Europe/Berlin"_s);
    QCOMPARE(Moment::fromText(u"2026-05-31T18:30"_s)->zone, u"Europe/Berlin"_s);
    QCOMPARE(Moment::fromText(u"2026-05-31"_s)->zone, u"Europe/Berlin"_s);
    QCOMPARE(Moment::fromText(u"2026-03-29T02:30"_s)->zone, u"Europe/Berlin"_s);
    QCOMPARE(Moment::fromText(u"2026-05-31T18:30Z"_s)->zone, u"UTC"_s);
    QCOMPARE(Moment::fromText(u"2026-05-31T18:30+02:00"_s)->zone, QString()); // an offset is not a zone
}

QTEST_GUILESS_MAIN(tst_Moment)
#include "tst_moment.moc"
