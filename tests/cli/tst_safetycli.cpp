// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Care.h"
#include "tests/cli/VaultRoom.h"
#include "tests/support/ContentFolder.h"
#include "tests/support/NoticeJournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 20);

QStringList options(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QString item(int number)
{
    return u"%1"_s.arg(number, 32, 10, QLatin1Char('0'));
}

} // namespace

class tst_SafetyCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helps_data();
    void helps();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void tellsEachTroubleByItsCode();
    void refusesATimeThatIsNone_data();
    void refusesATimeThatIsNone();
    void noticesHaveTheDocumentedForm();
    void noticesAreLinesForPeople();
    void noticesAreThoseOfThatTime_data();
    void noticesAreThoseOfThatTime();
    void noticesKnowWhatDoesNotCount();
    void noticesTellWhatWasDismissedToo();
    void noticesFileWhatWasDropped();
    void noticesTellOfAnOpenFlag();
    void noticesStayWithTheBuiltInRules();
    void startAsksAsTheAppWould();

private:
    /// Adds records in the notation of journalOf().
    void write(const QString& journal)
    {
        OpenVault vault = m_room->open();
        const auto stored = vault.journal().putAll(journalOf(journal, today));
        QVERIFY2(stored.ok(), qPrintable(why(stored)));
    }
    QJsonArray notices(const QString& at = u"2026-05-20T20:00:00+02:00"_s)
    {
        const Ran r = m_room->run(u"safety notices"_s, {u"--at"_s, at, u"--json"_s});
        QJsonParseError error;
        const QJsonDocument doc = QJsonDocument::fromJson(r.out, &error);
        if (r.code != 0 || !r.err.isEmpty() || error.error != QJsonParseError::NoError || !doc.isArray())
            qWarning("%d %s %s", r.code, qUtf8Printable(r.err), qUtf8Printable(error.errorString()));
        return doc.array();
    }
    QStringList rules(const QString& at = u"2026-05-20T20:00:00+02:00"_s)
    {
        QStringList names;
        for (const QJsonValue& v : notices(at))
            names << v[u"rule"_s].toString();
        return names;
    }

    std::unique_ptr<VaultRoom> m_room;
};

void tst_SafetyCli::init()
{
    m_room = std::make_unique<VaultRoom>();
}

void tst_SafetyCli::helps_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("mentions");
    QTest::newRow("safety") << u"safety"_s << options("notices");
    QTest::newRow("notices") << u"safety notices"_s << options("--vault --passphrase-file --at --json");
}

void tst_SafetyCli::helps()
{
    QFETCH(QString, command);
    QFETCH(QStringList, mentions);
    checkHelp(*m_room, command, mentions);
}

void tst_SafetyCli::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"safety", "safety dance", "safety notices --json", "safety notices --vault v --json",
          "safety notices --passphrase-file pass", "safety notices --vault v --passphrase-file pass more",
          "safety notices --vault v --passphrase-file pass --at",
          "safety notices --vault v --passphrase river"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void tst_SafetyCli::refusesWrongUsage()
{
    QFETCH(QString, line);
    const Ran r = m_room->raw(line.split(u' '));
    COMPARE_CODE(r, 2);
    QCOMPARE(r.out, QByteArray());
    QVERIFY(!r.err.isEmpty());
}

void tst_SafetyCli::tellsEachTroubleByItsCode()
{
    const QString vault = m_room->path(u"v"_s);
    const auto with = [&](const QString& folder, const QString& pass) {
        return m_room->raw(
            {u"safety"_s, u"notices"_s, u"--vault"_s, folder, u"--passphrase-file"_s, pass, u"--json"_s});
    };
    COMPARE_CODE(with(u"v"_s, u"pass"_s), 0);
    COMPARE_CODE(with(u"v"_s, u"wrong"_s), 3);
    COMPARE_CODE(with(u"none"_s, u"pass"_s), 5);
    COMPARE_CODE(with(u"v"_s, u"none"_s), 5);
    {
        const OpenVault held = m_room->open();
        COMPARE_CODE(with(u"v"_s, u"pass"_s), 7);
    }
    const QByteArray journal = bytesOf(vault + u"/journal.db"_s);
    setBytes(vault + u"/journal.db"_s, flipped(journal, 50));
    const Ran damaged = with(u"v"_s, u"pass"_s);
    COMPARE_CODE(damaged, 4);
    QCOMPARE(damaged.out, QByteArray());
    setBytes(vault + u"/journal.db"_s, journal);
    makeNewer(vault);
    COMPARE_CODE(with(u"v"_s, u"pass"_s), 8);
}

void tst_SafetyCli::refusesATimeThatIsNone_data()
{
    QTest::addColumn<QString>("at");
    for (const char* at : {"", "yesterday", "2026-05", "2026-13-01", "2026-05-31T25:00", "1776-07-04"})
        QTest::newRow(at) << QString::fromLatin1(at);
}

void tst_SafetyCli::refusesATimeThatIsNone()
{
    QFETCH(QString, at);
    const Ran r = m_room->run(u"safety notices"_s, {u"--at"_s, at, u"--json"_s});
    COMPARE_CODE(r, 9);
    QCOMPARE(r.out, QByteArray());
    QVERIFY2(r.err.contains(u"--at must be a time like 2026-05-31T18:30, not “%1”."_s.arg(at)),
             qPrintable(r.err));
}

void tst_SafetyCli::noticesHaveTheDocumentedForm()
{
    QCOMPARE(notices(), QJsonArray());
    QCOMPARE(m_room->run(u"safety notices"_s, {u"--json"_s}).out, QByteArray("[\n]\n"));
    write(
        u"-2 7 lower_back_left; -1 8 abdomen; 0@19:00 7 lower_back_left !new_weakness +numb; -1@08:00 2 +numb"_s);
    const QJsonArray expected{
        QJsonObject{
            {u"rule"_s, u"new_weakness"_s},
            {u"urgency"_s, u"same_day"_s},
            {u"regions"_s, QJsonArray{u"lower_back_left"_s}},
            {u"entries"_s, QJsonArray{item(2)}},
            {u"text"_s,
             u"You ticked new weakness. Please have it looked at today, even if it has passed: a doctor, or an urgent-care line."_s}},
        QJsonObject{
            {u"rule"_s, u"nerve_words"_s},
            {u"urgency"_s, u"same_day"_s},
            {u"regions"_s, QJsonArray{u"lower_back_left"_s}},
            {u"entries"_s, QJsonArray{item(3), item(2)}},
            {u"text"_s,
             u"Tingling or numbness in 2 entries, and new weakness. Please have it looked at today: a doctor, or an urgent-care line."_s}},
        QJsonObject{{u"rule"_s, u"severe_three_days"_s},
                    {u"urgency"_s, u"soon"_s},
                    {u"regions"_s, QJsonArray{u"lower_back_left"_s, u"abdomen"_s}},
                    {u"entries"_s, QJsonArray{item(0), item(1), item(2)}},
                    {u"text"_s,
                     u"Pain of 7 or more, 3 days in a row. It may be worth asking a clinician in the next "
                     "few days; today, if it came suddenly, or with fever or swelling."_s}}};
    QCOMPARE(notices(), expected);
}

void tst_SafetyCli::noticesAreLinesForPeople()
{
    const QStringList at{u"--at"_s, u"2026-05-20T20:00:00+02:00"_s};
    QCOMPARE(m_room->run(u"safety notices"_s, at).out, QByteArray());
    write(u"-14 5 shoulder_front_left; 0 5 shoulder_front_left; -7 peg 3,3,3; 0 peg 4,4,4"_s);
    const Ran r = m_room->run(u"safety notices"_s, at);
    COMPARE_CODE(r, 0);
    QCOMPARE(r.err, QString());
    QCOMPARE(
        QString::fromUtf8(r.out),
        u"soon       shoulder_not_easing  Not easing after 14 days: your left shoulder front. It may be "
        "worth asking a clinician to take a look.\n"
        "watch      peg_watch  Your weekly questions show a little more trouble than last time. Something "
        "to keep an eye on.\n"_s);
}

void tst_SafetyCli::noticesAreThoseOfThatTime_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("with the third entry") << u"2026-05-20T19:30:00+02:00"_s << true;
    QTest::newRow("a second before it") << u"2026-05-20T19:29:59+02:00"_s << false;
    QTest::newRow("in UTC") << u"2026-05-20T17:30:00Z"_s << true;
    QTest::newRow("a second before it in UTC") << u"2026-05-20T17:29:59Z"_s << false;
    QTest::newRow("local time") << u"2026-05-20T19:30"_s << true;
    QTest::newRow("the day, all of it") << u"2026-05-20"_s << true;
    QTest::newRow("the day before") << u"2026-05-19"_s << false;
    QTest::newRow("the day after") << u"2026-05-21"_s << true;
    QTest::newRow("two days after") << u"2026-05-22"_s << false;
    QTest::newRow("long before") << u"2020-01-01"_s << false;
}

void tst_SafetyCli::noticesAreThoseOfThatTime()
{
    QFETCH(QString, at);
    QFETCH(bool, speaks);
    write(u"-2..-1 8; 0@19:30 8"_s);
    QCOMPARE(rules(at), speaks ? QStringList{u"severe_three_days"_s} : QStringList());
}

void tst_SafetyCli::noticesKnowWhatDoesNotCount()
{
    write(u"-2..-1 8; 0 8 ~recalled"_s);
    QCOMPARE(rules(), QStringList());
    write(u"-9 peg 1,1,1; -8 peg 1,1,1; 0@19:00 8"_s); // reuses ids 0 and 1, as corrections
    QCOMPARE(rules(), QStringList());
    const Ran added =
        m_room->run(u"journal add"_s, {u"--pain"_s, u"8"_s, u"--at"_s, u"2026-05-18T12:00:00+02:00"_s});
    COMPARE_CODE(added, 0);
    const Ran again =
        m_room->run(u"journal add"_s, {u"--pain"_s, u"8"_s, u"--at"_s, u"2026-05-19T12:00:00+02:00"_s});
    COMPARE_CODE(again, 0);
    QCOMPARE(rules(), QStringList{u"severe_three_days"_s});
    COMPARE_CODE(m_room->run(u"journal remove"_s, {QString::fromLatin1(added.out).trimmed()}), 0);
    QCOMPARE(rules(), QStringList());
}

void tst_SafetyCli::noticesTellWhatWasDismissedToo()
{
    write(u"-2..0 8"_s);
    {
        NoticeAnswer answer;
        answer.at = Moment::fromText(u"2026-05-20T13:00:00+02:00"_s).value();
        answer.rule = u"severe_three_days"_s;
        answer.entries = QStringList{item(0), item(1), item(2)};
        answer.reason = u"known"_s;
        OpenVault vault = m_room->open();
        QVERIFY(vault.journal().put(toRecord(answer)).ok());
    }
    QCOMPARE(rules(), QStringList{u"severe_three_days"_s});
}

void tst_SafetyCli::noticesFileWhatWasDropped()
{
    write(u"-2..-1 8"_s);
    COMPARE_CODE(m_room->raw(options("journal drop --vault v --pain 8 --at 2026-05-20T12:00:00+02:00")), 0);
    const Ran r = m_room->run(u"safety notices"_s, {u"--at"_s, u"2026-05-20"_s});
    COMPARE_CODE(r, 0);
    QVERIFY(r.out.startsWith("soon       severe_three_days"));
    QVERIFY(r.err.contains(u"Filed 1 entry"_s));
    QCOMPARE(r.out.count('\n'), 1);
}

void tst_SafetyCli::noticesTellOfAnOpenFlag()
{
    Screening screening;
    screening.id = item(1);
    screening.at = Moment::fromText(u"2026-01-05T13:00:00+01:00"_s).value(); // long before all entries
    screening.screen = u"start"_s;
    screening.answers = {{u"rf_dvt"_s, u"yes"_s}};
    const auto put = [this](const Screening& s) {
        OpenVault vault = m_room->open();
        QVERIFY(vault.journal().put(toRecord(s)).ok());
    };
    put(screening);
    const QJsonObject told = notices()[0].toObject();
    QCOMPARE(told[u"rule"_s].toString(), u"open_red_flag"_s);
    QCOMPARE(told[u"urgency"_s].toString(), u"same_day"_s);
    QCOMPARE(told[u"entries"_s], QJsonArray{item(1)});
    QVERIFY(told[u"text"_s].toString().contains(u"today"_s));
    QCOMPARE(rules(u"2026-01-05T12:59:00+01:00"_s), QStringList());
    // Sample and checked answers trigger nothing.
    screening.source = Source::Sample;
    put(screening);
    QCOMPARE(rules(), QStringList());
    screening.source = Source::App;
    put(screening);
    QCOMPARE(rules(), QStringList{u"open_red_flag"_s});
    screening.id = item(2);
    screening.at = Moment::fromText(u"2026-02-05T13:00:00+01:00"_s).value();
    screening.answers = {{u"rf_dvt"_s, u"checked"_s}};
    put(screening);
    QCOMPARE(rules(), QStringList());
    QCOMPARE(rules(u"2026-02-01"_s), QStringList{u"open_red_flag"_s});
}

void tst_SafetyCli::noticesStayWithTheBuiltInRules()
{
    ContentFolder content;
    ContentFolder::copyShipped(content);
    const int line = content.replace(u"safety/notices.toml"_s, "level = 7", "level = 70");
    QVERIFY(line > 0);
    m_room->content = content.path();
    write(u"-2..0 8"_s);
    const Ran r = m_room->run(u"safety notices"_s, {u"--at"_s, u"2026-05-20"_s});
    COMPARE_CODE(r, 0);
    QVERIFY(r.out.startsWith("soon       severe_three_days  Pain of 7 or more"));
    QVERIFY2(r.err.contains(u"/safety/notices.toml:%1: "_s.arg(line)), qPrintable(r.err));
    QVERIFY2(r.err.contains(u"built-in"_s), qPrintable(r.err));
}

void tst_SafetyCli::startAsksAsTheAppWould()
{
    const auto start = [this] {
        const Ran r = m_room->run(u"safety start"_s, {u"low_back_morning_10"_s, u"--json"_s});
        return r.code == 0 ? QJsonDocument::fromJson(r.out).object() : QJsonObject();
    };
    QJsonObject o = start();
    QCOMPARE(o[u"next"_s], QJsonValue(u"screen"_s));
    QVERIFY(!o[u"ask"_s].toArray().isEmpty());
    const auto screened = [this](const QString& screen, const std::vector<Screening::Answer>& answers) {
        OpenVault vault = m_room->open();
        Screening s;
        s.at = Moment::now();
        s.screen = screen;
        s.answers = answers;
        QVERIFY(vault.journal().put(toRecord(s)).ok());
    };
    screened(u"start"_s, {});
    o = start();
    QCOMPARE(o[u"next"_s], QJsonValue(u"conditions"_s));
    QVERIFY(!o[u"ask"_s].toArray().isEmpty());
    screened(u"chest"_s, {{u"rf_chest"_s, u"yes"_s}});
    o = start();
    QCOMPARE(o[u"next"_s], QJsonValue(u"refused"_s));
    QVERIFY(!o[u"reason"_s].toString().isEmpty());
    QVERIFY(!o[u"leave_out"_s].toArray().isEmpty());
    QCOMPARE(m_room
                 ->raw({u"safety"_s, u"start"_s, u"low_back_morning_10"_s, u"--vault"_s, u"nowhere"_s,
                        u"--passphrase-file"_s, u"pass"_s})
                 .code,
             5);
}

QTEST_GUILESS_MAIN(tst_SafetyCli)
#include "tst_safetycli.moc"
