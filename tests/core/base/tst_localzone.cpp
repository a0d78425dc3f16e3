// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/LocalZone.h"

#include "core/journal/Moment.h"
#include "wording/ZoneText.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace unknot;
using namespace Qt::StringLiterals;
using State = LocalZone::State;

namespace {

void setZone(const char* zone, const QString& folder = {})
{
    qputenv("TZ", "UTC0"); // the C library reloads a zone only if its name changed
    tzset();
    zone ? qputenv("TZ", zone) : qunsetenv("TZ");
    folder.isEmpty() ? qunsetenv("TZDIR") : qputenv("TZDIR", folder.toUtf8());
    tzset();
}

} // namespace

class tst_LocalZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setZone("Europe/Berlin"); }
    void knowsZonesOfTheData_data();
    void knowsZonesOfTheData();
    void knowsZonesThatAreWrittenOut_data();
    void knowsZonesThatAreWrittenOut();
    void namesAZoneThatTheDataLack_data();
    void namesAZoneThatTheDataLack();
    void saysThatThereAreNoData();
    void keepsNoZoneThatIsNotKnown();
    void followsTheClock();
    void saysItPlainly();
};

void tst_LocalZone::knowsZonesOfTheData_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* set, const QString& id) { QTest::newRow(set) << QByteArray(set) << id; };
    row("Europe/Berlin", u"Europe/Berlin"_s);
    row(":Europe/Berlin", u"Europe/Berlin"_s);
    row("America/Argentina/Buenos_Aires", u"America/Argentina/Buenos_Aires"_s);
    row("Etc/GMT-14", u"Etc/GMT-14"_s);
    row("Etc/UTC", u"Etc/UTC"_s);
    row("Asia/Kathmandu", u"Asia/Kathmandu"_s);
    row("/usr/share/zoneinfo/Asia/Tokyo", u"Asia/Tokyo"_s);
    row("UTC", u"UTC"_s);
    row("", u"UTC"_s);
}

void tst_LocalZone::knowsZonesOfTheData()
{
    QFETCH(QByteArray, set);
    QFETCH(QString, id);
    setZone(set.constData());
    QCOMPARE(LocalZone::now(), (LocalZone{State::Known, id, {}}));
    QCOMPARE(zoneText(LocalZone::now()), QString());
}

void tst_LocalZone::knowsZonesThatAreWrittenOut_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<int>("offset");
    QTest::newRow("rule") << "QQQ-3QQR,M3.5.0,M10.5.0/3"_ba << 180;
    QTest::newRow("offset") << "QQQ-5:30"_ba << 330;
    QTest::newRow("west") << "QQQ+9:30"_ba << -570;
    QTest::newRow("angles") << "<+0530>-5:30"_ba << 330;
}

void tst_LocalZone::knowsZonesThatAreWrittenOut()
{
    QFETCH(QByteArray, set);
    QFETCH(int, offset);
    const QTemporaryDir none;
    for (const QString& folder : {QString(), none.path()}) {
        setZone(set.constData(), folder);
        QCOMPARE(LocalZone::now(), LocalZone());
        const auto winter = Moment::fromText(u"2026-01-15T12:00"_s);
        QCOMPARE(winter->offsetMinutes, offset);
        QCOMPARE(winter->zone, QString());
    }
}

void tst_LocalZone::namesAZoneThatTheDataLack_data()
{
    QTest::addColumn<QByteArray>("set");
    for (const char* set :
         {"Mars/Olympus", "nonsense", "Europe/Berlin/", "../../../etc/passwd", "Europe", "tzdata.zi"})
        QTest::newRow(set) << QByteArray(set);
}

void tst_LocalZone::namesAZoneThatTheDataLack()
{
    QFETCH(QByteArray, set);
    setZone(set.constData());
    QCOMPARE(LocalZone::now(), (LocalZone{State::Unlisted, {}, QString::fromUtf8(set)}));
}

void tst_LocalZone::saysThatThereAreNoData()
{
    const QTemporaryDir none;
    for (const char* set : {"Europe/Berlin", "Etc/UTC", "nonsense", static_cast<const char*>(nullptr)}) {
        setZone(set, none.path());
        QCOMPARE(LocalZone::now(), (LocalZone{State::NoData, {}, {}}));
    }
    setZone("UTC", none.path()); // UTC needs no data
    QCOMPARE(LocalZone::now(), (LocalZone{State::Known, u"UTC"_s, {}}));
}

void tst_LocalZone::keepsNoZoneThatIsNotKnown()
{
    const QTemporaryDir none;
    for (const auto& [set, folder] :
         {std::pair{"Europe/Berlin", none.path()}, std::pair{"Mars/Olympus", QString()}}) {
        setZone(set, folder);
        for (const Moment& m : {Moment::now(), *Moment::fromText(u"2026-07-01T23:30"_s)}) {
            QCOMPARE(m.zone, QString());
            QCOMPARE(m.offsetMinutes, 0);
        }
        // A time with its own offset keeps its day.
        const auto brought = Moment::fromText(u"2026-07-01T23:30+02:00"_s);
        QCOMPARE(brought->day(), QDate(2026, 7, 1));
        QCOMPARE(brought->offsetMinutes, 120);
    }
}

void tst_LocalZone::followsTheClock()
{
    setZone("Asia/Tokyo");
    QCOMPARE(Moment::fromText(u"2026-07-01T12:00"_s)->zone, u"Asia/Tokyo"_s);
    setZone("Mars/Olympus");
    QCOMPARE(Moment::fromText(u"2026-07-01T12:00"_s)->zone, QString());
    setZone("America/Lima");
    const auto m = Moment::fromText(u"2026-07-01T12:00"_s);
    QCOMPARE(m->zone, u"America/Lima"_s);
    QCOMPARE(m->offsetMinutes, -300);
}

void tst_LocalZone::saysItPlainly()
{
    QCOMPARE(
        zoneText({State::NoData, {}, {}}),
        u"This device has no time zone data, so local times are treated as UTC. Install the package tzdata to see local times."_s);
    QCOMPARE(
        zoneText({State::Unlisted, {}, u"Mars/Olympus"_s}),
        u"This device has no data for the time zone “Mars/Olympus”, so local times are treated as UTC. Check the time zone in the system settings."_s);
}

QTEST_GUILESS_MAIN(tst_LocalZone)
#include "tst_localzone.moc"
