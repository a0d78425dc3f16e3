// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Looking back: calendar, search, patterns, the week, prompts and their frequency, visits, activities,
// recalled days, and the sample journal.
#include "core/journal/Measures.h"
#include "core/journal/SessionRecord.h"
#include "qml/Entry/MonthDay.h"
#include "qml/Journal/TodayText.h"
#include "tests/e2e/JournalSteps.h"
#include "tests/support/FullDisk.h"
#include "wording/DayText.h"

#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class LookBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setIdentity(); }
    void init() { m_listener.emplace(); }
    void cleanup()
    {
        const QStringList warnings = m_listener->warnings();
        m_listener.reset();
        QCOMPARE(warnings.join(u'\n'), QString());
    }
    void weeklyOnlyWhenWished();
    void weeklyAfterAWeek();
    void emptyDaysFromMemory();
    void visits();
    void activities();
    void goalAndWeek();
    void sampleComesAndGoes();
    void search();
    void monthsAndDays();
    void daysAhead();
    void unsavedFormsSurviveALock();
    void unsavedFormsSurviveAFullDisk();
    void zoneDataMissing();
    void monthByKeys();
    void patternsAgreeWithEntries();
    void onADesktop();
    void aDamagedJournalIsNotCalledEmpty();

private:
    std::optional<Listener> m_listener;
};

namespace {

Record pegOf(int daysAgo)
{
    Peg peg;
    peg.at = entryOf(daysAgo, 0).at;
    peg.pain = 3;
    peg.enjoyment = 4;
    peg.activity = 6;
    return toRecord(peg);
}

Record sessionOf(int daysAgo)
{
    SessionRecord session;
    session.at = entryOf(daysAgo, 0).at;
    session.log.routine = u"desk_neck_shoulder_6"_s;
    session.log.started = session.at.local().toUTC();
    session.log.playedMs = 300000;
    return toRecord(session);
}

QString iso(int daysAgo)
{
    return QDate::currentDate().addDays(-daysAgo).toString(Qt::ISODate);
}

/// The prompt on Today; "" for none.
QString reminder(Stage& stage)
{
    (void)records(stage); // waits for earlier requests
    stage.settle();
    return stage.find(u"reminder"_s) ? stage.words(u"reminder"_s) : QString();
}

/// The label next to the first entry of the displayed day.
QString markOf(Stage& stage)
{
    const QQuickItem* card = stage.find(u"record0"_s);
    return card ? card->property("mark").toString() : QString();
}

const QString weekly = u"Do you have a moment for the three weekly questions?"_s;

} // namespace

void LookBackTest::weeklyOnlyWhenWished()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    put(stage, entryOf(0, 4));
    QCOMPARE(reminder(stage), QString());
    QVERIFY(openPage(stage, "More") && stage.click(u"weekly"_s));
    stage.key(Qt::Key_Escape);
    (void)put(stage, entryOf(0, 4)); // any write makes Today refresh
    QCOMPARE(reminder(stage), weekly);
    // Postponed: not today.
    QVERIFY(stage.click(u"Dismiss"_s, stage.find(u"reminder"_s)));
    (void)put(stage, entryOf(0, 4));
    QCOMPARE(reminder(stage), QString());
    const auto putOff = inJournal(stage, [](JournalStore& j) { return j.setting(u"ask.weekly.put_off"_s); });
    QCOMPARE(putOff.value(), iso(0));
    // A week later.
    inJournal(stage, [](JournalStore& j) { return j.setSetting(u"ask.weekly.put_off"_s, iso(7)); }).value();
    (void)put(stage, entryOf(0, 4));
    QCOMPARE(reminder(stage), weekly);
    QVERIFY(stage.click(u"Answer"_s));
    QCOMPARE(stage.page(), u"peg"_s);
    QVERIFY(!stage.click(u"savePeg"_s));
    QVERIFY(stage.click(u"3"_s, stage.find(u"pegPain"_s)) &&
            stage.click(u"4"_s, stage.find(u"pegEnjoyment"_s)));
    QVERIFY(!stage.click(u"savePeg"_s) && !stage.find(u"pegScore"_s)); // requires all three
    QVERIFY(stage.click(u"6"_s, stage.find(u"pegActivity"_s)));
    QCOMPARE(stage.words(u"pegScore"_s), u"Together: 4.3 of 10, the average of the three."_s);
    QVERIFY(stage.click(u"savePeg"_s) && stage.waitFor([&] { return stage.page() == u"home"; }));
    const auto pegs = records(stage, Kind::Peg);
    QCOMPARE(pegs.size(), size_t(1));
    QCOMPARE(toPeg(pegs.front()).enjoyment, 4);
    QCOMPARE(reminder(stage), QString());
}

void LookBackTest::weeklyAfterAWeek()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    inJournal(stage, [](JournalStore& j) { return j.setSetting(u"ask.weekly"_s, u"yes"_s); }).value();
    put(stage, pegOf(6));
    QCOMPARE(reminder(stage), QString());
    inJournal(stage, [id = records(stage, Kind::Peg).front().id](JournalStore& j) {
        return j.erase({id});
    }).value();
    put(stage, pegOf(7));
    QCOMPARE(reminder(stage), weekly);
}

void LookBackTest::emptyDaysFromMemory()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    put(stage, entryOf(6, 2));
    put(stage, entryOf(3, 2));
    QCOMPARE(reminder(stage), u"Some days are empty. Fill them in if you remember how they were."_s);
    QVERIFY(stage.click(u"Fill in"_s));
    QCOMPARE(stage.page(), u"catchUp"_s);
    QVERIFY(stage.waitFor([&] { return stage.find(u"recalled-"_s + iso(5)) != nullptr; }));
    for (const int day : {0, 3, 6, 7})
        QVERIFY(!stage.find(u"recalled-"_s + iso(day)));
    QVERIFY(stage.control(u"Close"_s)); // nothing entered, nothing to save
    QVERIFY(stage.click(u"4"_s, stage.find(u"recalled-"_s + iso(5))));
    QVERIFY(stage.click(u"7"_s, stage.find(u"recalled-"_s + iso(2))));
    // "Don't remember" clears the number.
    QQuickItem* card = stage.find(u"recalled-"_s + iso(2))->parentItem();
    QVERIFY(stage.click(u"Don’t remember"_s, card));
    QVERIFY(stage.click(u"saveRecalled"_s) && waitForEntries(stage, 3));
    PainEntry recalled;
    for (const PainEntry& e : entries(stage)) {
        if (e.source == Source::Recalled)
            recalled = e;
    }
    QCOMPARE(recalled.pain, 4);
    QCOMPARE(recalled.at.day(), QDate::currentDate().addDays(-5));
    // Labelled in place, and undone with one touch.
    QVERIFY(goTo(stage, u"journal"_s));
    if (QDate::currentDate().addDays(-5).month() != QDate::currentDate().month())
        QVERIFY(stage.click(u"monthBefore"_s));
    QVERIFY(stage.click(u"day-"_s + iso(5)));
    QVERIFY(stage.waitFor([&] { return markOf(stage) == u"from memory"; }));
    QVERIFY(stage.click(u"Undo"_s) && waitForEntries(stage, 2));
}

void LookBackTest::visits()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && openPage(stage, "More") && stage.click(u"visits"_s));
    QVERIFY(stage.click(u"addVisit"_s));
    QVERIFY(!stage.click(u"saveVisit"_s)); // requires a person or a treatment
    QVERIFY(stage.type(u"visitWho"_s, u"Dana"_s) && stage.type(u"visitWhat"_s, u"Long strokes"_s));
    QVERIFY(pickDay(stage, u"visitDay"_s, QDate::currentDate().addDays(-1)));
    QVERIFY(stage.click(u"saveVisit"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"visits" && stage.reads(u"Dana"_s); }));
    Visit visit = toVisit(records(stage, Kind::Visit).front());
    QCOMPARE(visit.what, u"Long strokes"_s);
    QCOMPARE(visit.at.day(), QDate::currentDate().addDays(-1));
    QVERIFY(!visit.nextDay);
    // The next day.
    QVERIFY(stage.click(u"visit0"_s) && stage.click(u"2"_s, stage.find(u"visitNextDay"_s)));
    QVERIFY(stage.type(u"visitAfter"_s, u"Light"_s) && stage.click(u"saveVisit"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"visits"; }));
    QCOMPARE(records(stage, Kind::Visit).size(), size_t(1));
    visit = toVisit(records(stage, Kind::Visit).front());
    QCOMPARE(visit.nextDay, std::optional(2));
    QCOMPARE(visit.after, u"Light"_s);
    QCOMPARE(visit.who, u"Dana"_s);
    QVERIFY(stage.click(u"visit0"_s) && stage.click(u"withdrawVisit"_s));
    QCOMPARE(records(stage, Kind::Visit).size(), size_t(0));
}

void LookBackTest::activities()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && openPage(stage, "More") && stage.click(u"activities"_s));
    for (const QString& name : {u"Stairs"_s, u"Garden"_s})
        QVERIFY(stage.type(u"activityName"_s, name) && stage.click(u"addActivity"_s));
    for (const QString& name : {u"Stairs"_s, u" Stairs "_s, u" "_s}) { // never twice, and not without a name
        QVERIFY(stage.type(u"activityName"_s, name) && !stage.click(u"addActivity"_s));
        stage.key(Qt::Key_Return);
        QVERIFY(!stage.find(u"ability2"_s));
    }
    QVERIFY(!stage.click(u"saveActivities"_s));
    QVERIFY(stage.click(u"3"_s, stage.find(u"ability0"_s)) &&
            stage.click(u"10"_s, stage.find(u"ability1"_s)));
    QVERIFY(stage.click(u"saveActivities"_s));
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Activity).size() == 2; }));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"journalMore"; }));
    QVERIFY(stage.click(u"activities"_s) && stage.waitFor([&] { return stage.reads(u"Garden"_s); }));
    bool last = false;
    eachVisible(stage.pageItem(), [&](QQuickItem* item) {
        last = last || item->property("text").toString().startsWith(u"Last: 3 of 10");
    });
    QVERIFY(last);
    // only one of them
    QVERIFY(stage.click(u"5"_s, stage.find(u"ability0"_s)) && stage.click(u"saveActivities"_s));
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Activity).size() == 3; }));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"journalMore"; }) && stage.click(u"activities"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"ability1"_s) != nullptr; }));
    for (const QString& name : {u"Bus"_s, u"Cook"_s, u"Sing"_s})
        QVERIFY(stage.type(u"activityName"_s, name) && stage.click(u"addActivity"_s));
    QVERIFY(stage.find(u"ability4"_s) && !stage.find(u"activityName"_s)); // five are enough
}

void LookBackTest::goalAndWeek()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    QVERIFY(stage.click(u"goal"_s) && stage.type(u"goalField"_s, u"Carry the shopping"_s));
    QVERIFY(stage.click(u"goalDone"_s) && stage.reads(u"Carry the shopping"_s));
    put(stage, entryOf(2, 4));
    put(stage, sessionOf(3));
    put(stage, sessionOf(0));
    QVERIFY(stage.waitFor([&] { return stage.find(u"week"_s)->childItems().size() >= 7; }));
    stage.settle();
    QStringList dots;
    for (const QQuickItem* day : stage.find(u"week"_s)->childItems()) {
        const auto shown = day->property("modelData").value<WeekDay>();
        if (!shown.name.isEmpty())
            dots << (shown.session ? u"full"_s : shown.entry ? u"ring"_s : u"-"_s);
    }
    QCOMPARE(dots.join(u' '), u"- - - full ring - full"_s);
    stage.vault().lock();
    stage.settle();
    QVERIFY(!stage.reads(u"Carry the shopping"_s));
    QVERIFY(unlock(stage) && stage.waitFor([&] { return stage.reads(u"Carry the shopping"_s); }));
}

void LookBackTest::sampleComesAndGoes()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && goTo(stage, u"journal"_s));
    QVERIFY(stage.click(u"showSample"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"sampleNotice"_s) && stage.find(u"record0"_s); }));
    QVERIFY(stage.reads(u"These are example days, not yours. If you remove them, your own entries stay."_s) &&
            markOf(stage) == u"example");
    const auto counts = [&stage] {
        return inJournal(stage, [](JournalStore& j) { return j.counts(); }).value();
    };
    QVERIFY(counts().sample > 30);
    QVERIFY(!stage.vault().recoveryDue()); // sample data needs no backup
    const QString own = put(stage, entryOf(0, 9, {u"abdomen"_s}, u"Mine"_s));
    QVERIFY(stage.waitFor([&] { return stage.reads(u"Mine"_s); }));
    const int before = stage.presses();
    QVERIFY(stage.touch(u"Remove the example days"_s));
    QCOMPARE(stage.presses() - before, 1);
    QVERIFY(waitForEntries(stage, 1));
    QCOMPARE(entries(stage).front().id, own);
    QCOMPARE(counts().sample, 0);
    for (const Kind kind : {Kind::Session, Kind::Peg, Kind::Visit, Kind::Activity})
        QCOMPARE(records(stage, kind).size(), size_t(0));
    QVERIFY(stage.waitFor([&] { return !stage.find(u"sampleNotice"_s); }));
    QVERIFY(stage.reads(u"Mine"_s) && markOf(stage).isEmpty() && !stage.find(u"record1"_s));
}

void LookBackTest::search()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    PainEntry burning = entryOf(2, 5, {u"lower_back_left"_s}, u"After the Garden"_s);
    burning.words = {u"burning"_s};
    put(stage, burning);
    put(stage, entryOf(1, 8, {u"abdomen"_s}, u"Soup"_s));
    put(stage, entryOf(50, 2, {u"lower_back_right"_s}, u"Garden again"_s));
    QVERIFY(goTo(stage, u"journal"_s) && stage.click(u"search"_s));
    const auto finds = [&stage](const QString& text) {
        return stage.waitFor([&] { return stage.words(u"found"_s) == text; });
    };
    const auto shows = [&](const QString& note) {
        return stage.waitFor([&] { return stage.words(u"found"_s) == u"1 entry" && stage.reads(note); });
    };
    QVERIFY(finds(u"3 entries"_s));
    QVERIFY(stage.type(u"searchText"_s, u"garden"_s) && finds(u"2 entries"_s)); // ignores case
    QVERIFY(stage.type(u"searchText"_s, u"elephant"_s) && finds(u"Nothing found."_s));
    QVERIFY(stage.type(u"searchText"_s, QString()) && finds(u"3 entries"_s));
    QVERIFY(stage.click(u"filters"_s));
    QVERIFY(stage.click(u"30 days"_s) && finds(u"2 entries"_s));
    QVERIFY(stage.click(u"Any time"_s) && stage.click(u"7 to 10"_s) && shows(u"Soup"_s));
    QVERIFY(stage.click(u"0 to 3"_s) && shows(u"Garden again"_s));
    QVERIFY(stage.click(u"Any"_s) && finds(u"3 entries"_s));
    QVERIFY(stage.click(u"Burning"_s) && shows(u"After the Garden"_s));
    QVERIFY(stage.click(u"record0"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"entry" && stage.reads(u"After the Garden"_s); }));
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"search"_s); // as before
    QVERIFY(stage.reads(u"1 entry"_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.click(u"search"_s) && stage.click(u"filters"_s));
    QVERIFY(stage.click(u"Lower back"_s) && finds(u"2 entries"_s)); // both sides
}

void LookBackTest::zoneDataMissing()
{
    const QByteArray before = qgetenv("TZ");
    const bool was = qEnvironmentVariableIsSet("TZ");
    for (const bool missing : {false, true}) {
        qputenv("TZ", missing ? "Mars/Olympus" : "Europe/Berlin");
        Stage stage;
        QVERIFY(makeJournal(stage));
        QVERIFY(goTo(stage, u"journal"_s));
        QCOMPARE(
            stage.reads(
                u"This device has no data for the time zone “Mars/Olympus”, so local times are treated as UTC. Check the time zone in the system settings."_s),
            missing);
    }
    was ? qputenv("TZ", before) : qunsetenv("TZ");
}

void LookBackTest::monthsAndDays()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const QDate today = QDate::currentDate(), before = today.addMonths(-1);
    const int ago = int(before.daysTo(today));
    put(stage, entryOf(ago, 6, {}, u"A month ago"_s));
    put(stage, entryOf(ago, 3));
    QVERIFY(goTo(stage, u"journal"_s));
    QVERIFY(stage.reads(QLocale().toString(today, u"MMMM yyyy"_s)));
    QVERIFY(!stage.click(u"monthAfter"_s)); // no future months
    QVERIFY(stage.click(u"monthBefore"_s));
    QVERIFY(stage.reads(QLocale().toString(before, u"MMMM yyyy"_s)));
    const QString cell = u"day-"_s + iso(ago);
    const auto day = [&] { return stage.control(cell)->property("day").value<MonthDay>(); };
    QVERIFY(stage.waitFor([&] { return day().entries == 2; }));
    QCOMPARE(day().level, 5); // the mean of 6 and 3, rounded
    QVERIFY(day().name.contains(u"pain 4.5 on average, 2 entries"_s));
    QVERIFY(stage.click(cell));
    QVERIFY(stage.waitFor([&] { return stage.reads(u"A month ago"_s) && stage.find(u"record1"_s); }));
    QVERIFY(stage.click(u"monthAfter"_s));
    QVERIFY(stage.reads(QLocale().toString(today, u"MMMM yyyy"_s)));
    if (today.day() < today.daysInMonth())
        QVERIFY(!stage.click(u"day-"_s + iso(-1))); // tomorrow
    QVERIFY(stage.click(u"day-"_s + iso(0)));
    QVERIFY(stage.waitFor([&] { return !stage.find(u"record0"_s); }));
    QVERIFY(stage.reads(u"No entry for this day."_s));
}

/// An entry that a wrong clock dated ahead can be reached and corrected, and is never the last one.
void LookBackTest::daysAhead()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const QDate today = QDate::currentDate(), far = today.addMonths(30);
    const int ahead = int(today.daysTo(far));
    put(stage, entryOf(1, 3, {}, u"Yesterday's"_s));
    put(stage, entryOf(-ahead, 9, {}, u"By a wrong clock"_s));
    QVERIFY(goTo(stage, u"journal"_s));
    QVERIFY(stage.waitFor([&] { return stage.control(u"monthAfter"_s)->isEnabled(); }));
    QVERIFY(stage.click(u"monthAfter"_s)); // the months between are empty
    QVERIFY(stage.waitFor([&] { return stage.reads(QLocale().toString(far, u"MMMM yyyy"_s)); }));
    const QString cell = u"day-"_s + iso(-ahead);
    QVERIFY(stage.waitFor([&] { return stage.control(cell) && stage.control(cell)->isEnabled(); }));
    QVERIFY(!stage.control(u"monthAfter"_s)->isEnabled());
    QVERIFY(stage.click(cell));
    QVERIFY(stage.waitFor([&] { return stage.reads(u"By a wrong clock"_s); }));
    QVERIFY(!stage.control(u"addForDay"_s)); // no new ones there
    QVERIFY(stage.click(u"record0"_s) && stage.waitFor([&] { return stage.find(u"ahead"_s) != nullptr; }));
    QVERIFY(stage.click(u"Correct"_s) && stage.click(u"fold-when"_s) && stage.click(u"Now"_s) &&
            stage.click(u"saveEntry"_s));
    QVERIFY(stage.waitFor([&] { return entries(stage).front().at.day() <= today; }));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor([&] { return stage.page() == u"home"_s; }));
    QVERIFY(stage.click(u"monthBefore"_s));
    QVERIFY(stage.waitFor([&] { return stage.reads(QLocale().toString(today, u"MMMM yyyy"_s)); }));
    QVERIFY(stage.waitFor([&] { return !stage.control(u"monthAfter"_s)->isEnabled(); }));
}

/// Bug: only entries survived a lock; what was typed into other forms was lost.
void LookBackTest::unsavedFormsSurviveALock()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const auto open = [&stage](const QString& row) {
        return openPage(stage, "More") && stage.waitFor([&] { return stage.click(row); });
    };
    const auto lockAndUnlock = [&stage] {
        stage.vault().lock();
        stage.settle();
        return unlock(stage);
    };
    QVERIFY(open(u"visits"_s) && stage.click(u"addVisit"_s));
    QVERIFY(!stage.find(u"formNotice"_s));
    QVERIFY(stage.type(u"visitWho"_s, u"Dana"_s) && stage.type(u"visitWhat"_s, u"Long strokes"_s));
    QVERIFY(pickDay(stage, u"visitDay"_s, QDate::currentDate().addDays(-1)) &&
            stage.click(u"4"_s, stage.find(u"visitNextDay"_s)));
    QVERIFY(lockAndUnlock());
    QVERIFY(open(u"activities"_s) && stage.type(u"activityName"_s, u"Stairs"_s) &&
            stage.click(u"addActivity"_s));
    QVERIFY(stage.click(u"3"_s, stage.find(u"ability0"_s)) && stage.type(u"activityName"_s, u"Gar"_s));
    QVERIFY(lockAndUnlock());
    QVERIFY(openPage(stage, "Peg") && stage.click(u"2"_s, stage.find(u"pegPain"_s)));
    QVERIFY(lockAndUnlock());
    QVERIFY(records(stage, Kind::Visit).empty() && records(stage, Kind::Activity).empty());

    QVERIFY(open(u"visits"_s) && stage.click(u"addVisit"_s) && stage.find(u"formNotice"_s));
    QCOMPARE(stage.words(u"visitWho"_s), u"Dana"_s);
    QCOMPARE(stage.words(u"visitWhat"_s), u"Long strokes"_s);
    QVERIFY(stage.click(u"saveVisit"_s));
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Visit).size() == 1; }));
    const Visit visit = toVisit(records(stage, Kind::Visit).front());
    QCOMPARE(visit.at.day(), QDate::currentDate().addDays(-1));
    QCOMPARE(visit.nextDay, std::optional(4));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"visits"; }));
    QVERIFY(stage.click(u"addVisit"_s) && !stage.find(u"formNotice"_s)); // saved: the next one is empty
    QCOMPARE(stage.words(u"visitWho"_s), QString());

    QVERIFY(open(u"activities"_s) && stage.waitFor([&] { return stage.find(u"formNotice"_s) != nullptr; }));
    QCOMPARE(stage.words(u"activityName"_s), u"Gar"_s);
    QVERIFY(stage.waitFor([&] { return stage.find(u"ability0"_s) != nullptr; }));
    QCOMPARE(stage.find(u"ability0"_s)->property("value").toInt(), 3);

    QVERIFY(openPage(stage, "Peg") && stage.find(u"formNotice"_s));
    QCOMPARE(stage.find(u"pegPain"_s)->property("value").toInt(), 2);
    QVERIFY(stage.click(u"Discard"_s) && !stage.find(u"formNotice"_s));
    QCOMPARE(stage.find(u"pegPain"_s)->property("value").toInt(), -1);
    QVERIFY(lockAndUnlock() && openPage(stage, "Peg") && !stage.find(u"formNotice"_s));
}

void LookBackTest::unsavedFormsSurviveAFullDisk()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && openPage(stage, "More") && stage.click(u"visits"_s) &&
            stage.click(u"addVisit"_s));
    QVERIFY(stage.type(u"visitWho"_s, u"Dana"_s));
    {
        const FullDisk full;
        QVERIFY(full.ok && stage.click(u"saveVisit"_s));
        QVERIFY(stage.waitFor([&] { return stage.control(u"saveVisit"_s)->isEnabled(); }));
        QCOMPARE(stage.page(), u"visit"_s);
        stage.key(Qt::Key_Escape);
        stage.settle();
        (void)records(stage, Kind::Visit); // waits for earlier requests
    }
    QVERIFY(stage.waitFor([&] { return stage.page() == u"visits"; }));
    QVERIFY(stage.click(u"addVisit"_s) && stage.find(u"formNotice"_s));
    QCOMPARE(stage.words(u"visitWho"_s), u"Dana"_s);
    QVERIFY(stage.click(u"saveVisit"_s));
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Visit).size() == 1; }));
}

void LookBackTest::monthByKeys()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    put(stage, entryOf(8, 6, {}, u"Eight days ago"_s));
    QVERIFY(goTo(stage, u"journal"_s) && stage.tabTo(u"month"_s));
    const auto chosen = [&stage] { return stage.find(u"month"_s)->property("chosen").toString(); };
    QCOMPARE(chosen(), iso(0));
    stage.key(Qt::Key_Right);
    QCOMPARE(chosen(), iso(0)); // there is no tomorrow yet
    stage.key(Qt::Key_Left);
    QCOMPARE(chosen(), iso(1));
    stage.key(Qt::Key_Up);
    QCOMPARE(chosen(), iso(8));
    QVERIFY(stage.waitFor([&] { return stage.reads(u"Eight days ago"_s); }));
    stage.key(Qt::Key_Down);
    QCOMPARE(chosen(), iso(1));
    stage.key(Qt::Key_PageUp);
    QVERIFY(stage.reads(QLocale().toString(QDate::currentDate().addDays(-1).addMonths(-1), u"MMMM yyyy"_s)));
    stage.key(Qt::Key_PageDown);
    QVERIFY(!stage.reads(QLocale().toString(QDate::currentDate().addDays(-1).addMonths(-1), u"MMMM yyyy"_s)));
}

void LookBackTest::patternsAgreeWithEntries()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const int levels[] = {2, 4, 6, 8, 4};
    for (int i = 0; i < 5; ++i)
        put(stage,
            entryOf(i + 1, levels[i], i % 2 ? QStringList{u"abdomen"_s} : QStringList{u"lower_back_left"_s}));
    put(stage, entryOf(1, 4, {u"lower_back_left"_s})); // a second one: the mean of that day is 3
    put(stage, entryOf(40, 9));                        // before the thirty days
    PainEntry recalled = entryOf(10, 10);
    recalled.source = Source::Recalled;
    put(stage, recalled);
    put(stage, pegOf(3));
    QVERIFY(goTo(stage, u"journal"_s) && stage.click(u"Patterns"_s));
    // Days 3, 4, 6, 8, 4: their mean is 5.
    const QString month =
        u"You logged on 6 of the last 30 days. 1 of them was filled in from memory and does not count in the averages. Daily averages were between 3.0 and 8.0, and 5.0 overall."_s;
    QVERIFY(stage.waitFor([&] { return stage.words(u"summary"_s).startsWith(month); }));
    QVERIFY(stage.reads(u"3 days, 4.3 on average"_s)); // left lower back: 3 (2 and 4), 6 and 4
    QVERIFY(stage.reads(u"2 days, 6.0 on average"_s)); // belly: 4 and 8
    QVERIFY(stage.reads(u"4.3 (pain 3, enjoyment 4, activity 6)"_s));
    // A touch on the chart reads the day, and the arrow keys go on from there.
    const auto day = [](int ago) { return shortDate(QDate::currentDate().addDays(-ago)); };
    QVERIFY(stage.touch(u"curve"_s));
    QVERIFY2(stage.words(u"reading"_s).endsWith(u": nothing logged."_s),
             qPrintable(stage.words(u"reading"_s)));
    QVERIFY(stage.tabTo(u"curve"_s));
    for (int i = 0; i < 30; ++i)
        stage.key(Qt::Key_Right);
    QCOMPARE(stage.words(u"reading"_s), u"%1: nothing logged. Average of seven days: 5.0."_s.arg(day(0)));
    stage.key(Qt::Key_Left);
    QVERIFY2(stage.words(u"reading"_s).startsWith(u"%1: 3.0 of 10."_s.arg(day(1))),
             qPrintable(stage.words(u"reading"_s)));
    QVERIFY(stage.click(u"90 days"_s));
    QVERIFY(stage.waitFor([&] {
        return stage.words(u"summary"_s)
            .startsWith(
                u"You logged on 7 of the last 90 days. 1 of them was filled in from memory and does not count in the averages. Daily averages were between 3.0 and 9.0, and 5.7 overall."_s);
    }));
    // A correction is visible immediately.
    PainEntry oldest = entries(stage).back();
    oldest.pain = 3;
    put(stage, oldest);
    QVERIFY(stage.waitFor([&] { return stage.words(u"summary"_s).contains(u"between 3.0 and 8.0"_s); }));
}

void LookBackTest::onADesktop()
{
    Stage stage;
    stage.window()->resize(1280, 800);
    stage.settle();
    QVERIFY(makeJournal(stage));
    put(stage, entryOf(1, 6, {}, u"Yesterday's"_s));
    QVERIFY(stage.click(u"rail-journal"_s) && stage.find(u"month"_s) && !stage.find(u"daysOrPatterns"_s));
    if (QDate::currentDate().day() == 1)
        QVERIFY(stage.click(u"monthBefore"_s));
    QVERIFY(stage.click(u"day-"_s + iso(1)) && stage.waitFor([&] { return stage.reads(u"Yesterday's"_s); }));
    // The day's first entry is beside month and list.
    QVERIFY(stage.waitFor([&] { return stage.find(u"withdraw"_s) != nullptr; }));
    QVERIFY(stage.find(u"withdraw"_s)->mapToScene({}).x() >
            stage.find(u"record0"_s)->mapToScene({stage.find(u"record0"_s)->width(), 0}).x());
    QVERIFY(stage.click(u"rail-progress"_s) &&
            stage.waitFor([&] { return stage.find(u"curve"_s) != nullptr; }));
    QVERIFY(stage.click(u"rail-lock"_s));
    QCOMPARE(stage.vault().state(), VaultModel::State::Locked);
    QVERIFY(stage.reads(u"Your journal is locked"_s));
}

/// Bug: the pages showed an empty journal and offered an example.
void LookBackTest::aDamagedJournalIsNotCalledEmpty()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    std::vector<Record> many;
    for (int i = 0; i < 1000; ++i)
        many.push_back(toRecord(entryOf(i % 28, i % 11, {}, QString(300, u'x'))));
    QVERIFY(inJournal(stage, [many](JournalStore& journal) { return journal.putAll(many); }).ok());
    stage.vault().lock();
    QFile file(stage.vault().session().keeper().path() + u"/journal.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 half = file.size() / 2;
    QVERIFY(file.seek(half) && file.write(QByteArray(half, 'x')) == half);
    file.close();
    QVERIFY(unlock(stage) && goTo(stage, u"journal"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"unreadable"_s) != nullptr; }));
    QVERIFY(!stage.reads(u"Nothing here yet"_s) && !stage.control(u"showSample"_s));
    const QString told = stage.find(u"unreadable"_s)->property("text").toString();
    QVERIFY(told.contains(u"damaged"_s));
    QVERIFY(stage.click(u"search"_s));
    QVERIFY(stage.waitFor([&] { return stage.words(u"found"_s) == told; }));
}

QTEST_MAIN(LookBackTest)
#include "tst_lookback.moc"
