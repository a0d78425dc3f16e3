// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Care: clinicians, reminders, appointments, outcomes, and the page for the visit.
#include "core/journal/Measures.h"
#include "core/journal/SessionRecord.h"
#include "core/safety/Consults.h"
#include "core/services/SafetyService.h"
#include "tests/e2e/JournalSteps.h"

#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class CareTest : public QObject
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
    void opensTheJournalAndComesBack();
    void clinicians();
    void aReminderForThisWeek();
    void unsavedRemindersSurviveALock();
    void aPlanToLookAtAgain();
    void anAppointment();
    void dueOnTodayAndPutOff();
    void askedAndWhatWasSaid();
    void whatWasCleared();
    void aNoKeepsWhatIsPaused();
    void theNextAppointmentIsOnTop();
    void takenAwayAndBroughtBack();
    void questions();
    void anOpenFlag();
    void aQuestionAloneMakesAReminder();
    void theJournalOnOnePage();
    void saysWhenThereIsTooLittle();
    void pdf();
    void lockEndsThePages();
    void onADesktop();

private:
    std::optional<Listener> m_listener;
};

namespace {

QString iso(int inDays)
{
    return QDate::currentDate().addDays(inDays).toString(Qt::ISODate);
}

bool openCare(Stage& stage)
{
    return makeJournal(stage) && goTo(stage, u"care"_s) && stage.find(u"care"_s);
}

std::vector<Consult> consults(Stage& stage)
{
    std::vector<Consult> all;
    for (const Record& r : records(stage, Kind::Consult))
        all.push_back(toConsult(r));
    return all;
}

/// A consult due today.
Consult dueToday(const QString& about)
{
    Consult c;
    c.at = entryOf(5, 0).at;
    c.why = u"own"_s;
    c.about = about;
    c.due = QDate::currentDate();
    return c;
}

SafetyService& safetyOf(Stage& stage)
{
    return stage.safety();
}

QString reminder(Stage& stage)
{
    (void)records(stage); // waits for earlier requests
    stage.settle();
    return stage.find(u"reminder"_s) ? stage.words(u"reminder"_s) : QString();
}

/// The page for the visit, without its questions.
QString agendaText(Stage& stage)
{
    (void)records(stage);
    stage.settle();
    QStringList lines;
    eachVisible(stage.pageItem(), [&](QQuickItem* item) {
        if (item->inherits("QQuickText"))
            lines << item->property("text").toString();
    });
    return lines.join(u'\n');
}

/// Presses an item once it exists and the journal has answered: a list that reloads between press and release
/// would lose the press.
bool press(Stage& stage, const QString& what)
{
    if (!stage.waitFor([&] { return stage.find(what) || stage.control(what); }))
        return false;
    (void)records(stage);
    stage.settle();
    return stage.click(what);
}

bool waitForPage(Stage& stage, const QString& page)
{
    return stage.waitFor([&] { return stage.page() == page; });
}

} // namespace

void CareTest::opensTheJournalAndComesBack()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s) && goTo(stage, u"care"_s));
    QVERIFY(stage.find(u"careLocked"_s) && !stage.find(u"care"_s));
    QVERIFY(stage.click(u"careOpen"_s) && stage.control(u"keepWithPassphrase"_s));
    QVERIFY(makeJournal(stage));
    QVERIFY(stage.waitFor([&] { return stage.find(u"care"_s) != nullptr; }));
    stage.vault().lock();
    stage.settle();
    QVERIFY(!stage.find(u"care"_s) && stage.click(u"careOpen"_s) && stage.control(u"unlock"_s));
    // Going elsewhere meanwhile stays there.
    QVERIFY(goTo(stage, u"journal"_s) && unlock(stage));
    stage.settle();
    QVERIFY(stage.find(u"journal"_s));
    stage.vault().lock();
    QVERIFY(goTo(stage, u"care"_s) && stage.click(u"careOpen"_s) && unlock(stage));
    QVERIFY(stage.waitFor([&] { return stage.find(u"care"_s) != nullptr; }));
}

void CareTest::clinicians()
{
    Stage stage;
    QVERIFY(openCare(stage) && stage.click(u"clinicians"_s) && stage.click(u"addClinician"_s));
    QVERIFY(!stage.click(u"saveClinician"_s)); // requires a name
    QVERIFY(stage.type(u"clinicianName"_s, u" Dr  Okafor "_s) && stage.type(u"clinicianRole"_s, u"doctor"_s));
    QVERIFY(stage.type(u"clinicianPhone"_s, u"030 12 34"_s) && stage.type(u"clinicianNote"_s, u"Mornings"_s));
    QVERIFY(stage.click(u"saveClinician"_s) && waitForPage(stage, u"clinicians"_s));
    Clinician c = toClinician(records(stage, Kind::Clinician).front());
    QCOMPARE(c.name, u"Dr Okafor"_s);
    QCOMPARE(c.role, u"doctor"_s);
    QCOMPARE(c.phone, u"030 12 34"_s);
    QCOMPARE(c.note, u"Mornings"_s);
    // The number is shown large, and can be edited.
    QVERIFY(stage.waitFor([&] { return stage.find(u"clinician0"_s) != nullptr; }));
    QVERIFY(press(stage, u"clinician0"_s));
    QVERIFY(waitForPage(stage, u"clinician"_s) && stage.find(u"largeNumber"_s));
    QCOMPARE(stage.find(u"largeNumber"_s)->property("text").toString(), u"030 12 34"_s);
    QVERIFY(!stage.find(u"call"_s)); // this device cannot make calls
    QVERIFY(stage.click(u"copyNumber"_s) && stage.reads(u"Copied"_s));
    QVERIFY(stage.type(u"clinicianPhone"_s, u"030 56 78"_s) && stage.click(u"saveClinician"_s));
    QVERIFY(waitForPage(stage, u"clinicians"_s));
    QCOMPARE(records(stage, Kind::Clinician).size(), size_t(1));
    QCOMPARE(toClinician(records(stage, Kind::Clinician).front()).phone, u"030 56 78"_s);
    QVERIFY(press(stage, u"clinician0"_s) && press(stage, u"withdrawClinician"_s));
    QVERIFY(waitForPage(stage, u"clinicians"_s) && records(stage, Kind::Clinician).empty());
    QVERIFY(stage.click(u"Undo"_s));
    QCOMPARE(records(stage, Kind::Clinician).size(), size_t(1));
}

void CareTest::aReminderForThisWeek()
{
    Stage stage;
    QVERIFY(openCare(stage) && stage.click(u"addConsult"_s));
    QVERIFY(stage.type(u"consultAbout"_s, u"My knee on the stairs"_s));
    QVERIFY(stage.click(u"saveConsult"_s) && waitForPage(stage, u"home"_s));
    Consult c = consults(stage).front();
    QCOMPARE(c.why, u"own"_s);
    QCOMPARE(c.about, u"My knee on the stairs"_s);
    QCOMPARE(c.due, thisWeek(QDate::currentDate()));
    QVERIFY(!c.appointment && !c.done && c.clinician.isEmpty());
    // In two weeks, or on a chosen day.
    QVERIFY(stage.click(u"consults"_s) && press(stage, u"consult-coming0"_s));
    QVERIFY(stage.click(u"consultWhen-two"_s) && stage.click(u"saveConsult"_s) &&
            waitForPage(stage, u"consults"_s));
    QCOMPARE(consults(stage).front().due, QDate::currentDate().addDays(14));
    QVERIFY(press(stage, u"consult-coming0"_s) && pickDay(stage, u"due"_s, QDate::currentDate().addDays(8)));
    QVERIFY(stage.click(u"saveConsult"_s) && waitForPage(stage, u"consults"_s));
    QCOMPARE(consults(stage).size(), size_t(1));
    QCOMPARE(consults(stage).front().due, QDate::currentDate().addDays(8));
    // Never before today.
    QVERIFY(press(stage, u"consult-coming0"_s) && pickDay(stage, u"due"_s, QDate::currentDate()));
    QVERIFY(!pickDay(stage, u"due"_s, QDate::currentDate().addDays(-1)) && stage.click(u"saveConsult"_s) &&
            waitForPage(stage, u"consults"_s));
    QCOMPARE(consults(stage).front().due, QDate::currentDate());
}

void CareTest::unsavedRemindersSurviveALock()
{
    Stage stage;
    const auto open = [&stage] {
        return goTo(stage, u"care"_s) &&
               stage.waitFor([&] { return stage.control(u"addConsult"_s) != nullptr; });
    };
    QVERIFY(openCare(stage) && stage.click(u"addConsult"_s));
    QVERIFY(stage.type(u"consultAbout"_s, u"My knee on the stairs"_s) && stage.click(u"consultWhen-two"_s));
    stage.vault().lock();
    stage.settle();
    QVERIFY(unlock(stage) && open() && stage.click(u"agenda"_s));
    QVERIFY(stage.waitFor([&] { return stage.type(u"newQuestion"_s, u"May I run?"_s); }));
    stage.vault().lock();
    stage.settle();
    QVERIFY(unlock(stage) && consults(stage).empty());
    QVERIFY(open() && stage.click(u"addConsult"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"formNotice"_s) != nullptr; }));
    QCOMPARE(stage.words(u"consultAbout"_s), u"My knee on the stairs"_s);
    QVERIFY(stage.click(u"saveConsult"_s) && waitForPage(stage, u"home"_s));
    QCOMPARE(consults(stage).front().due, QDate::currentDate().addDays(14));
    QVERIFY(stage.click(u"agenda"_s));
    QVERIFY(stage.waitFor([&] { return stage.words(u"newQuestion"_s) == u"May I run?"_s; }));
}

void CareTest::aPlanToLookAtAgain()
{
    Stage stage;
    QVERIFY(openCare(stage) && stage.click(u"addConsult"_s) && stage.click(u"Review my plan"_s));
    QVERIFY(!stage.find(u"hasAppointment"_s)); // a review involves no one else
    QVERIFY(stage.click(u"consultWhen-day"_s) && stage.click(u"saveConsult"_s) &&
            waitForPage(stage, u"home"_s));
    Consult c = consults(stage).front();
    QCOMPARE(c.why, u"review"_s);
    QVERIFY(c.about.isEmpty());
    c.due = QDate::currentDate();
    put(stage, toRecord(c));
    QVERIFY(goTo(stage, u"today"_s));
    QCOMPARE(reminder(stage), u"It is time to review your plan."_s);
    QVERIFY(stage.click(u"Open"_s) && stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }));
    QVERIFY(stage.click(u"I have reviewed it"_s) && stage.type(u"outcomeSaid"_s, u"Go on as it is"_s));
    QVERIFY(stage.click(u"saveOutcome"_s) && waitForPage(stage, u"home"_s) && stage.click(u"consults"_s));
    QVERIFY(stage.waitFor([&] { return stage.reads(u"Reviewed: today"_s); }));
}

void CareTest::anAppointment()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    Clinician doctor;
    doctor.at = Moment::now();
    doctor.name = u"Dr Okafor"_s;
    doctor.phone = u"030 12 34"_s;
    const QString id = put(stage, toRecord(doctor));
    QVERIFY(goTo(stage, u"care"_s) && stage.click(u"addConsult"_s) && stage.click(u"hasAppointment"_s));
    QVERIFY(!stage.find(u"consultWhen"_s)); // the appointment is the reminder
    QVERIFY(!stage.click(u"saveConsult"_s) && stage.control(u"Enter the time first"_s));
    for (const QString& bad : {u"soon"_s, u"25:00"_s, u"10:60"_s, u"10"_s})
        QVERIFY(stage.type(u"appointmentTime"_s, bad) && !stage.click(u"saveConsult"_s));
    QVERIFY(stage.type(u"appointmentTime"_s, u"9.05"_s) &&
            pickDay(stage, u"appointment"_s, QDate::currentDate().addDays(6)));
    QVERIFY(stage.click(u"consultWith-"_s + id) && stage.click(u"saveConsult"_s) &&
            waitForPage(stage, u"home"_s));
    Consult c = consults(stage).front();
    QVERIFY(c.appointment);
    QCOMPARE(c.appointment->local().date(), QDate::currentDate().addDays(6));
    QCOMPARE(c.appointment->local().time(), QTime(9, 5));
    QCOMPARE(c.clinician, id);
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }));
    QVERIFY(stage.words(u"nextWhen"_s).startsWith(u"Appointment: ") &&
            stage.words(u"nextWhen"_s).endsWith(u"9:05"));
    QVERIFY(stage.reads(u"Dr Okafor, 030 12 34"_s) && !stage.find(u"nextCall"_s) &&
            !stage.find(u"nextLater"_s));
    // Not on Today yet; the day before, one line.
    QVERIFY(goTo(stage, u"today"_s));
    QCOMPARE(reminder(stage), QString());
    c.appointment = Moment::of(QDateTime(QDate::currentDate().addDays(1), QTime(9, 5)));
    put(stage, toRecord(c));
    QCOMPARE(reminder(stage), u"You have an appointment: tomorrow, 9:05."_s);
    QVERIFY(!stage.click(u"Dismiss"_s, stage.find(u"reminder"_s)));
    // When it is over, a question.
    c.appointment = Moment::of(QDateTime(QDate::currentDate().addDays(-1), QTime(9, 5)));
    put(stage, toRecord(c));
    QCOMPARE(reminder(stage), u"You had an appointment: yesterday, 9:05. What did they say?"_s);
    // Remove the appointment.
    QVERIFY(goTo(stage, u"care"_s) && press(stage, u"nextOpen"_s) && stage.click(u"hasAppointment"_s));
    QVERIFY(stage.click(u"saveConsult"_s) && waitForPage(stage, u"home"_s));
    QVERIFY(!consults(stage).front().appointment);
}

void CareTest::dueOnTodayAndPutOff()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    put(stage, toRecord(dueToday(u"Whether I may swim"_s)));
    QCOMPARE(reminder(stage), u"You wanted to ask a clinician: Whether I may swim"_s);
    QVERIFY(stage.click(u"Dismiss"_s, stage.find(u"reminder"_s)));
    QCOMPARE(reminder(stage), QString());
    Consult c = consults(stage).front();
    QCOMPARE(c.snoozed.value_or(QDate()).toString(Qt::ISODate), iso(1));
    c.snoozed = QDate::currentDate();
    put(stage, toRecord(c));
    QVERIFY(!reminder(stage).isEmpty() && stage.click(u"Open"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }));
    QCOMPARE(stage.words(u"nextTitle"_s), u"Whether I may swim"_s);
    QVERIFY(press(stage, u"nextLater"_s) && stage.click(u"nextSnooze-3"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) == nullptr; }));
    c = consults(stage).front();
    QCOMPARE(c.snoozed.value_or(QDate()).toString(Qt::ISODate), iso(3));
    QCOMPARE(c.due, QDate::currentDate());
    // Choosing a day ends the postponement.
    QVERIFY(stage.click(u"consults"_s) && press(stage, u"consult-coming0"_s) &&
            pickDay(stage, u"due"_s, QDate::currentDate().addDays(2)));
    QVERIFY(stage.click(u"saveConsult"_s) && waitForPage(stage, u"consults"_s));
    c = consults(stage).front();
    QVERIFY(!c.snoozed);
    QCOMPARE(c.due.toString(Qt::ISODate), iso(2));
}

void CareTest::askedAndWhatWasSaid()
{
    Stage stage;
    QVERIFY(openCare(stage));
    put(stage, toRecord(dueToday(u"Whether I may swim"_s)));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }));
    QVERIFY(press(stage, u"nextDone"_s));
    QCOMPARE(stage.page(), u"outcome"_s);
    QVERIFY(!stage.find(u"cleared0"_s));
    QVERIFY(stage.type(u"outcomeWho"_s, u"Dr Okafor"_s) && stage.type(u"outcomeSaid"_s, u"Yes, slowly"_s));
    QVERIFY(stage.click(u"saveOutcome"_s) && waitForPage(stage, u"home"_s));
    Consult c = consults(stage).front();
    QVERIFY(c.done && c.done->day() == QDate::currentDate());
    QCOMPARE(c.who, u"Dr Okafor"_s);
    QCOMPARE(c.said, u"Yes, slowly"_s);
    QVERIFY(stage.click(u"consults"_s) && press(stage, u"consult-done0"_s));
    QVERIFY(stage.reads(u"Asked Dr Okafor: today"_s) && stage.reads(u"Yes, slowly"_s));
    // Correct the outcome; the day stays.
    QVERIFY(press(stage, u"changeOutcome"_s) && stage.type(u"outcomeSaid"_s, u"Yes"_s));
    QVERIFY(stage.click(u"saveOutcome"_s) && waitForPage(stage, u"consults"_s));
    QCOMPARE(consults(stage).front().said, u"Yes"_s);
    QCOMPARE(consults(stage).front().done, c.done);
    QVERIFY(press(stage, u"consult-done0"_s) && press(stage, u"reopenConsult"_s) &&
            waitForPage(stage, u"consults"_s));
    QVERIFY(!consults(stage).front().done);
    QVERIFY(stage.waitFor([&] { return stage.find(u"consult-due0"_s) != nullptr; }));
}

void CareTest::whatWasCleared()
{
    Stage stage;
    QVERIFY(openCare(stage));
    Consult c = dueToday(u"Massage"_s);
    c.cleared = {{u"fever"_s, {}}}; // set elsewhere: stays
    put(stage, toRecord(c));
    SafetyService& safety = safetyOf(stage);
    SafetyProfile profile;
    for (const QString& tag : {u"bleeding"_s, u"hip_replacement"_s})
        profile.add(tag, QDate::currentDate());
    safety.setProfile(profile);
    const auto isCleared = [&](const QString& tag, const QString& family) {
        return safety.state().profile.clearedOn(tag, family, QDate::currentDate()).isValid();
    };
    QVERIFY(stage.click(u"consults"_s));
    const auto finish = [&](const QString& row, const QString& way) {
        return stage.waitFor([&] { return stage.find(row) != nullptr; }) && stage.click(row) &&
               stage.click(way);
    };
    QVERIFY(finish(u"consult-due0"_s, u"consultDone"_s));
    // Bleeding: deep tissue, trigger point, myofascial; then the hip: deep tissue, stretching
    QVERIFY(press(stage, u"cleared1"_s) && stage.click(u"saveOutcome"_s) &&
            waitForPage(stage, u"consults"_s));
    using Cleared = std::vector<Consult::Cleared>;
    QCOMPARE(consults(stage).front().cleared,
             (Cleared{{u"fever"_s, {}}, {u"bleeding"_s, u"trigger_point"_s}}));
    QVERIFY(isCleared(u"bleeding"_s, u"trigger_point"_s)); // and the rules apply it
    // The ticks are restored and can be changed.
    QVERIFY(finish(u"consult-done0"_s, u"changeOutcome"_s));
    QVERIFY(stage.find(u"cleared1"_s) && stage.find(u"cleared1"_s)->property("checked").toBool());
    QVERIFY(press(stage, u"cleared1"_s) && press(stage, u"cleared4"_s) && stage.click(u"saveOutcome"_s));
    QVERIFY(waitForPage(stage, u"consults"_s));
    QCOMPARE(consults(stage).front().cleared,
             (Cleared{{u"fever"_s, {}}, {u"hip_replacement"_s, u"stretching"_s}}));
    QVERIFY(!isCleared(u"bleeding"_s, u"trigger_point"_s) &&
            isCleared(u"hip_replacement"_s, u"stretching"_s));
    // Reopening it drops the clearances.
    QVERIFY(finish(u"consult-done0"_s, u"reopenConsult"_s) && waitForPage(stage, u"consults"_s));
    QVERIFY(consults(stage).front().cleared.empty());
    QVERIFY(!isCleared(u"hip_replacement"_s, u"stretching"_s));
}

/// A no has its consequence: nothing is cleared, and the page and the list say so.
void CareTest::aNoKeepsWhatIsPaused()
{
    Stage stage;
    QVERIFY(openCare(stage));
    SafetyService& safety = safetyOf(stage);
    SafetyProfile profile;
    profile.add(u"bleeding"_s, QDate::currentDate());
    safety.setProfile(profile);
    safety.setCleared(u"bleeding"_s, u"trigger_point"_s, u"Dr Okafor"_s, true);
    Consult c = dueToday(u"Massage"_s);
    c.cleared = {{u"bleeding"_s, u"trigger_point"_s}}; // a yes before
    put(stage, toRecord(c));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }) &&
            press(stage, u"nextDone"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"cleared0"_s) != nullptr; }));
    QVERIFY(!stage.find(u"staysPaused"_s));
    QVERIFY(press(stage, u"mayGoOn-no"_s));
    QVERIFY(stage.find(u"staysPaused"_s) && !stage.find(u"cleared0"_s));
    QVERIFY(stage.click(u"saveOutcome"_s) && waitForPage(stage, u"home"_s));
    QVERIFY(consults(stage).front().refused && consults(stage).front().cleared.empty());
    QVERIFY(
        !safety.state().profile.clearedOn(u"bleeding"_s, u"trigger_point"_s, QDate::currentDate()).isValid());
    QVERIFY(stage.click(u"consults"_s) &&
            stage.waitFor([&] { return stage.find(u"consult-done0"_s) != nullptr; }));
    QVERIFY(agendaText(stage).contains(u"Asked: today. The answer was no, or not yet."_s));
}

/// An appointment of another month is on top too, and on the page for the visit, together with what to ask.
void CareTest::theNextAppointmentIsOnTop()
{
    Stage stage;
    QVERIFY(openCare(stage));
    put(stage, toRecord(dueToday(u"May I swim?"_s)));
    Consult c = dueToday(u"My knee"_s);
    c.appointment = Moment::of(QDateTime(QDate::currentDate().addDays(40), QTime(9, 5)));
    put(stage, toRecord(c));
    QVERIFY(stage.waitFor([&] { return stage.find(u"appointment"_s) && stage.find(u"nextCard"_s); }));
    QVERIFY(stage.find(u"appointment"_s)->mapToScene(QPointF()).y() <
            stage.find(u"nextCard"_s)->mapToScene(QPointF()).y());
    QVERIFY(stage.find(u"appointment"_s)->property("title").toString().endsWith(u"9:05"));
    QVERIFY(press(stage, u"nextAgenda"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"question1"_s) != nullptr; }));
    const QString text = agendaText(stage);
    QVERIFY2(text.contains(u"Next appointment: "_s), qPrintable(text));
    QVERIFY(text.indexOf(u"Next appointment: "_s) < text.indexOf(u"May I swim?"_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(press(stage, u"appointment"_s));
    QCOMPARE(stage.page(), u"consult"_s);
}

void CareTest::takenAwayAndBroughtBack()
{
    Stage stage;
    QVERIFY(openCare(stage) && stage.click(u"addConsult"_s) && stage.type(u"consultAbout"_s, u"Swimming"_s));
    QVERIFY(stage.click(u"saveConsult"_s) && waitForPage(stage, u"home"_s));
    QVERIFY(stage.click(u"Undo"_s));
    QVERIFY(consults(stage).empty());
    put(stage, toRecord(dueToday(u"Cycling"_s)));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }));
    QVERIFY(press(stage, u"nextOpen"_s) && press(stage, u"withdrawConsult"_s) &&
            waitForPage(stage, u"home"_s));
    QVERIFY(consults(stage).empty());
    QVERIFY(stage.click(u"Undo"_s));
    QCOMPARE(consults(stage).size(), size_t(1));
}

void CareTest::questions()
{
    Stage stage;
    QVERIFY(openCare(stage));
    Consult c = dueToday({});
    c.questions = {u"May I swim?"_s};
    put(stage, toRecord(c));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }) &&
            press(stage, u"nextAgenda"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"question0"_s) != nullptr; }));
    QVERIFY(!stage.click(u"addQuestion"_s)); // the field is empty
    QVERIFY(stage.type(u"newQuestion"_s, u"And dive?"_s) && stage.click(u"addQuestion"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"question1"_s) != nullptr; }));
    QCOMPARE(consults(stage).front().questions, (QStringList{u"May I swim?"_s, u"And dive?"_s}));
    QVERIFY(press(stage, u"changeQuestion0"_s) && stage.type(u"questionField0"_s, u"How far may I swim?"_s));
    QVERIFY(stage.click(u"keepQuestion0"_s) &&
            stage.waitFor([&] { return stage.reads(u"1. How far may I swim?"_s); }));
    QVERIFY(press(stage, u"removeQuestion1"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"question1"_s) == nullptr; }));
    QCOMPARE(consults(stage).front().questions, QStringList{u"How far may I swim?"_s});
    QVERIFY(stage.click(u"Undo"_s) && stage.waitFor([&] { return stage.reads(u"2. And dive?"_s); }));
    QCOMPARE(consults(stage).size(), size_t(1));
    QVERIFY(!stage.find(u"goneQuestion"_s));
    // A suggestion is added by a touch.
    stage.key(Qt::Key_Escape);
    SafetyProfile profile;
    profile.add(u"bleeding"_s, QDate::currentDate());
    safetyOf(stage).setProfile(profile);
    const QString ask = safetyOf(stage).rules().condition(u"bleeding"_s)->words.ask;
    QVERIFY(stage.click(u"agenda"_s) &&
            stage.waitFor([&] { return stage.find(u"suggested0"_s) != nullptr; }));
    QVERIFY(stage.click(ask) && stage.waitFor([&] { return stage.reads(u"3. "_s + ask); }));
    QVERIFY(!stage.find(u"suggested0"_s));
}

void CareTest::anOpenFlag()
{
    Stage stage;
    QVERIFY(openCare(stage));
    SafetyService& safety = safetyOf(stage);
    const RedFlag& flag = safety.rules().redFlags().flags.front();
    safety.addScreening(safety.rules().redFlags().start().id, {}, {{flag.id, u"yes"_s}});
    QCOMPARE(safety.openFlags().size(), size_t(1));
    put(stage, toRecord(dueToday(u"That sign"_s)));
    QVERIFY(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }) &&
            press(stage, u"nextAgenda"_s));
    QVERIFY(agendaText(stage).contains(flag.words.shortName) && stage.find(u"suggested0"_s));
    stage.key(Qt::Key_Escape);
    // A clinician checked it.
    QVERIFY(press(stage, u"nextDone"_s) && press(stage, u"cleared0"_s));
    QVERIFY(stage.type(u"outcomeWho"_s, u"Dr Okafor"_s) && stage.click(u"saveOutcome"_s));
    QVERIFY(waitForPage(stage, u"home"_s));
    QVERIFY(safety.openFlags().empty());
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Screening).size() == 2; }));
    QCOMPARE(toScreening(records(stage, Kind::Screening).front()).by, u"Dr Okafor"_s);
}

void CareTest::aQuestionAloneMakesAReminder()
{
    Stage stage;
    QVERIFY(openCare(stage) && stage.click(u"agenda"_s));
    (void)records(stage);
    QVERIFY(stage.type(u"newQuestion"_s, u"May I swim?"_s) && stage.click(u"addQuestion"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"question0"_s) != nullptr; }));
    const Consult c = consults(stage).front();
    QCOMPARE(c.why, u"own"_s);
    QCOMPARE(c.due.toString(Qt::ISODate), iso(14));
    QVERIFY(stage.click(u"Undo"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"question0"_s) == nullptr; }));
    QVERIFY(consults(stage).empty());
}

void CareTest::theJournalOnOnePage()
{
    Stage stage;
    QVERIFY(openCare(stage));
    Visit visit;
    visit.at = entryOf(27, 0).at;
    visit.who = u"Dana"_s;
    put(stage, toRecord(visit));
    for (int day = 27; day >= 14; --day)
        put(stage, entryOf(day, 6, {u"lower_back_left"_s}));
    for (int day = 13; day >= 0; --day) {
        PainEntry e = entryOf(day, 4, {u"lower_back_left"_s});
        e.wokeByPain = day < 2;
        e.medicine = day == 5 ? u"Ibuprofen"_s : QString();
        e.medicineEffect = day == 5 ? u"much"_s : QString();
        put(stage, e);
    }
    SessionRecord session;
    session.at = entryOf(3, 0).at;
    session.felt = Felt::Worse;
    session.before = 4;
    session.after = 5;
    session.log.playedMs = 240000;
    LogEntry done;
    done.technique = u"st_figure4"_s;
    done.doneMs = 60000;
    done.outcome = Outcome::Done;
    session.log.entries = {done};
    put(stage, toRecord(session));
    Consult notice = dueToday(u"Pain of 7 or more on three days running."_s);
    notice.why = u"notice"_s;
    put(stage, toRecord(notice));
    QVERIFY(stage.click(u"agenda"_s) && stage.waitFor([&] { return stage.find(u"section0"_s) != nullptr; }));
    const QString text = agendaText(stage);
    const QString name = catalogueOnStage().technique(u"st_figure4"_s)->words.name;
    for (
        const QString& line :
        {u"): 28 days, 28 days with an entry"_s, u"Lately 4.0, at first 6.0."_s,
         u"Lately: the last 14 days, 14 of them with an entry. At first: the first 14 days, 14 with an entry."_s,
         u"Woken by pain: 2 days."_s, u"Your left lower back: lately 4.0, at first 6.0."_s,
         u"1 session, 4 minutes in all."_s, u"How it felt afterwards: worse once."_s,
         u"Pain 4.0 before and 5.0 after, over 1 session."_s,
         name + u": 1 session, 1 minute; felt worse after 1 of them."_s,
         u"Ibuprofen: once; helped a lot once."_s, u"Pain of 7 or more on three days running."_s})
        QVERIFY2(text.contains(line), qPrintable(line + u"\n---\n"_s + text));
}

void CareTest::saysWhenThereIsTooLittle()
{
    Stage stage;
    QVERIFY(openCare(stage) && stage.click(u"agenda"_s));
    QVERIFY(agendaText(stage).contains(u"The last 28 days, no entry yet"));
    stage.key(Qt::Key_Escape);
    put(stage, entryOf(1, 5));
    put(stage, entryOf(0, 7));
    QVERIFY(stage.click(u"agenda"_s));
    QVERIFY2(agendaText(stage).contains(u"Lately 6.0 (5 to 7), based on 2 days; too few to compare."),
             qPrintable(agendaText(stage)));
}

void CareTest::pdf()
{
    Stage stage;
    QVERIFY(openCare(stage));
    Consult c = dueToday(u"Swimming"_s);
    c.questions = {u"May I swim?"_s};
    put(stage, toRecord(c));
    put(stage, entryOf(0, 4, {u"lower_back_left"_s}));
    QVERIFY(stage.click(u"agenda"_s) && stage.waitFor([&] { return stage.find(u"question0"_s) != nullptr; }));
    const QDir folder(stage.folder());
    QVERIFY(folder.mkpath(u"visit"_s));
    const QString path = folder.filePath(u"visit/mine.pdf"_s);
    QVERIFY(!saveAt(stage, u"savePdf"_s, u" "_s));
    QVERIFY(stage.reads(u"Give the file a name."_s));
    QVERIFY(!saveAt(stage, u"savePdf"_s, folder.filePath(u"nowhere/mine.pdf"_s)));
    QVERIFY(saveAt(stage, u"savePdf"_s, path));
    QVERIFY(stage.waitFor([&] { return stage.find(u"pdfDone"_s) != nullptr; }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.") && bytes.trimmed().endsWith("%%EOF"));
    QVERIFY2(bytes.size() > 5000 && bytes.size() < 500000, QByteArray::number(bytes.size()).constData());
    QVERIFY(bytes.contains("/Count 1"));
    QVERIFY(!(file.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    QCOMPARE(QDir(folder.filePath(u"visit"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"mine.pdf"_s});
    // Existing files stay.
    QVERIFY(!saveAt(stage, u"savePdf"_s, path) && stage.click(u"keepOld"_s));
    file.seek(0);
    QCOMPARE(file.readAll(), bytes);
    // As plain text: chosen explicitly, or by the extension.
    const QString plain = folder.filePath(u"visit/mine.txt"_s);
    QVERIFY(stage.type(u"fileName"_s, folder.filePath(u"visit/mine"_s)) && stage.click(u"Plain text"_s));
    QVERIFY(stage.click(u"saveHere"_s) && stage.page() == u"agenda");
    QFile text(plain);
    QVERIFY(stage.waitFor([&] { return text.exists(); }) && text.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(text.readAll()).contains(u"1. Swimming\n2. May I swim?\n"_s));
}

void CareTest::lockEndsThePages()
{
    const QString secret = u"Zwiebelfisch"_s;
    for (const QString& row : {u"agenda"_s, u"consults"_s, u"clinicians"_s, QString()}) {
        Stage stage;
        QVERIFY(openCare(stage));
        Consult c = dueToday(secret);
        c.questions = {secret};
        put(stage, toRecord(c));
        Clinician who;
        who.at = Moment::now();
        who.name = secret;
        put(stage, toRecord(who));
        QVERIFY(row.isEmpty() || stage.click(row));
        (void)records(stage);
        stage.settle();
        QVERIFY(!placesOf(stage, secret).isEmpty());
        stage.vault().lock();
        stage.settle();
        QCOMPARE(placesOf(stage, secret), QStringList());
        QCOMPARE(stage.page(), u"home"_s);
    }
}

void CareTest::onADesktop()
{
    Stage stage;
    stage.window()->resize(1280, 800);
    stage.settle();
    QVERIFY(makeJournal(stage) && stage.click(u"rail-care"_s) && stage.find(u"care"_s));
    QVERIFY(stage.click(u"visits"_s));
    QCOMPARE(stage.page(), u"visits"_s);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.click(u"rail-lock"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"careLocked"_s) != nullptr; }));
}

QTEST_MAIN(CareTest)
#include "tst_care.moc"
