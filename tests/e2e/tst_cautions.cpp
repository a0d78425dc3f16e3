// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

// "About me" and notices in the real app.
#include "tests/e2e/JournalSteps.h"

#include "core/services/SafetyService.h"
#include "qml/Shell/App.h"
#include "tests/support/Answers.h"
#include "tests/support/ContentFolder.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class CautionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_listener.emplace(); }
    void cleanup()
    {
        const QStringList warnings = m_listener->warnings();
        m_listener.reset();
        QCOMPARE(warnings.join(u'\n'), QString());
    }
    void noBlindNo();
    void aTickChangesTheSession();
    void whatWasToldIsStillKnownTomorrow();
    void saidBeforeThereWasAJournal();
    void aClinicianClearsIt();
    void unknownConditionsAreKept();
    void allPausedSaysWhy();
    void theHeadOfARoutineTellsWhatWillBeDone();
    void aboutMeWithoutAJournal();
    void whatIsToldWithoutAJournalSaysItIsForgotten();
    void lockedStartsOnlyWhatWasAllowed();
    void aNewPlaceIsAskedAboutAfterSaving();
    void questionsWaitUntilNothingElseIsInFront();
    void aYesAboutAPlacePausesIt();
    void anEmergencyAfterSaving();
    void aCrisisHasItsOwnCard();
    void theEmergencyCardIsReadAtOnce();
    void numbersCanBeChanged();
    void notYetBecomesAReminder();
    void theJournalNotices();
    void aNoticeBecomesAReminder();
    void ownWordsLeadToTheQuestions();
    void theKindOfMedicineIsAskedOnce();
    void aLowMoodComesWithSomeoneToTalkTo();
    void helpIsLeftAtOnce();
    void aDoubleTouchAnswersNothingUnseen();
    void spoiledRulesAreSaid();
    void nothingPrivateIsLeftWhenLocked();
    void questionsBeforeASessionEndWithTheLock();

private:
    std::optional<Listener> m_listener;
};

namespace {

const QString desk = u"desk_neck_shoulder_6"_s;

/// Home, with an open journal, all questions answered and all families cleared.
bool ready(Stage& stage)
{
    if (!makeJournal(stage) || !stage.waitFor([&] { return stage.safety().isKnown(); }))
        return false;
    answerEverything(stage.safety());
    SafetyProfile profile = stage.safety().state().profile;
    for (const Family& f : catalogueOnStage().families())
        profile.setConsent(f.id, ConsentAnswer::Yes, QDate::currentDate());
    stage.safety().setProfile(profile);
    return true;
}

bool startRoutine(Stage& stage, const QString& id)
{
    auto* flow = stage.window()->findChild<QQuickItem*>(u"flow"_s);
    const bool called =
        QMetaObject::invokeMethod(flow, "startRoutine", Q_ARG(QString, id), Q_ARG(bool, false));
    stage.settle();
    return called;
}

void tick(Stage& stage, const QString& tag)
{
    SafetyProfile profile = stage.safety().state().profile;
    profile.add(tag, QDate::currentDate());
    stage.safety().setProfile(profile);
}

QStringList techniquesIn(const Timeline& t)
{
    QStringList ids;
    for (const Block& block : t.blocks) {
        if (!ids.contains(block.technique))
            ids << block.technique;
    }
    return ids;
}

/// Logs pain at a place through the UI; returns to the home page.
bool logAt(Stage& stage, int pain, const QString& group, const QString& place)
{
    if (!stage.click(u"logPain"_s) || !stage.click(QString::number(pain)))
        return false;
    if (!stage.control(u"asList-1"_s) && !stage.click(u"showBody"_s))
        return false;
    return stage.click(u"asList-1"_s) && stage.click(group) && stage.click(place) &&
           stage.click(u"saveEntry"_s);
}

} // namespace

// "None of these" is only enabled once all lines were visible.
void CautionsTest::noBlindNo()
{
    Stage stage;
    stage.window()->resize(412, 915);
    stage.settings().setTextScale(2);
    QVERIFY(ready(stage));
    SafetyProfile profile = stage.safety().state().profile;
    profile.asked.clear();
    stage.safety().setProfile(profile);
    QVERIFY(startRoutine(stage, u"low_back_morning_10"_s) && stage.page() == u"aboutAsk");
    QCOMPARE(stage.control(u"aboutDone"_s)->property("text").toString(), u"See the rest"_s);
    QVERIFY(stage.click(u"aboutDone"_s));
    QCOMPARE(stage.page(), u"aboutAsk"_s);
}

void CautionsTest::aTickChangesTheSession()
{
    Stage stage;
    QVERIFY(ready(stage));
    QVERIFY(startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"before"_s); // as written: no step except the level before
    stage.key(Qt::Key_Escape);
    QVERIFY(openPage(stage, "About") && stage.page() == u"about");
    QVERIFY(stage.click(u"group-nerves"_s) && stage.click(u"condition-neck_gate"_s));
    QVERIFY(stage.safety().state().profile.has(u"neck_gate"_s));
    stage.key(Qt::Key_Escape);
    // The library shows it too: in the list, on the routine's page, on the move's page.
    QVERIFY(goTo(stage, u"routines"_s) && stage.click(u"All routines"_s) &&
            stage.reads(u"2 of 5 moves left out for you"_s));
    QVERIFY(stage.click(u"routine-"_s + desk));
    QVERIFY(stage.reads(u"We left out 2 of 5 moves because of what you told us about yourself."_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"ready"_s);
    QVERIFY(stage.reads(u"Changed for you"_s));
    const QString reason = stage.safety().rules().condition(u"neck_gate"_s)->words.reason;
    QVERIFY(stage.reads(u"Left out. "_s + reason) && !stage.reads(reason));
    QVERIFY(stage.click(u"allChanges"_s) && stage.reads(reason)); // the rest on request
    QVERIFY(stage.click(u"start"_s) && stage.click(u"skipBefore"_s));
    QCOMPARE(stage.page(), u"player"_s);
    for (const QString& id : techniquesIn(stage.sound().loaded))
        QVERIFY2(!catalogueOnStage().technique(id)->cautions.contains(u"neck_gate"_s), qPrintable(id));
}

void CautionsTest::whatWasToldIsStillKnownTomorrow()
{
    QTemporaryDir vaults;
    {
        Stage stage({.vaultsFolder = vaults.path()});
        QVERIFY(ready(stage));
        tick(stage, u"bleeding"_s);
    }
    Stage stage({.vaultsFolder = vaults.path()});
    QVERIFY(!stage.safety().isKnown()); // locked
    QVERIFY(unlock(stage) && stage.waitFor([&] { return stage.safety().isKnown(); }));
    QVERIFY(stage.safety().state().profile.has(u"bleeding"_s));
    QCOMPARE(stage.safety().state().screenings.size(), size_t(1));
    QVERIFY(stage.safety().state().profile.consent(u"stretching"_s) == ConsentAnswer::Yes);
}

void CautionsTest::saidBeforeThereWasAJournal()
{
    Stage stage;
    answerEverything(stage.safety());
    tick(stage, u"varicose"_s);
    QVERIFY(makeJournal(stage) && stage.waitFor([&] { return stage.safety().isKnown(); }));
    QVERIFY(stage.safety().state().profile.has(u"varicose"_s));
    QCOMPARE(records(stage, Kind::Screening).size(), size_t(1));
    const auto kept = records(stage, Kind::Condition);
    QCOMPARE(kept.size(), size_t(1));
    QCOMPARE(toCondition(kept.front()).tag, u"varicose"_s);
}

void CautionsTest::aClinicianClearsIt()
{
    Stage stage;
    QVERIFY(ready(stage));
    tick(stage, u"bleeding"_s); // trigger point pressure needs an OK
    const Technique* arch = catalogueOnStage().technique(u"tp_foot_arch"_s);
    QVERIFY(stage.safety().gate().rulingFor(*arch, catalogueOnStage()).verdict == Caution::NeedsOk);
    QVERIFY(openPage(stage, "About"));
    QVERIFY(stage.click(u"ok-bleeding-trigger_point"_s));
    QVERIFY(stage.safety().gate().rulingFor(*arch, catalogueOnStage()).verdict == Caution::None);
    QVERIFY(stage.click(u"ok-bleeding-trigger_point"_s)); // and it can be revoked
    QVERIFY(stage.safety().gate().rulingFor(*arch, catalogueOnStage()).verdict == Caution::NeedsOk);
    QVERIFY(stage.click(u"take-bleeding"_s));
    QVERIFY(!stage.safety().state().profile.has(u"bleeding"_s));
}

void CautionsTest::unknownConditionsAreKept()
{
    Stage stage;
    QVERIFY(ready(stage));
    tick(stage, u"moon_sickness"_s);
    QVERIFY(openPage(stage, "About"));
    QVERIFY(stage.reads(u"moon_sickness"_s));
    QVERIFY(stage.reads(
        u"Unknot does not know this condition, which came from elsewhere, and treats it with caution."_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"ready"_s); // with changes
    QVERIFY(stage.reads(u"Changed for you"_s));
    QVERIFY(stage.reads(u"Take it gently, and stop if anything feels wrong."_s));
}

void CautionsTest::allPausedSaysWhy()
{
    Stage stage;
    QVERIFY(ready(stage));
    tick(stage, u"fever"_s);
    QVERIFY(startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"refused"_s);
    QVERIFY(stage.reads(u"Paused for now"_s));
    QVERIFY(stage.reads(stage.safety().rules().condition(u"fever"_s)->words.reason));
    QVERIFY(stage.reads(stage.safety().rules().condition(u"fever"_s)->words.lift));
    QVERIFY(!stage.control(u"mistake"_s) && stage.control(u"Breathe for a minute"_s));
    QVERIFY(stage.click(u"aboutFromPaused"_s) && stage.page() == u"about");
    QVERIFY(stage.click(u"take-fever"_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor([&] { return stage.page() == u"before"; })); // goes on by itself
    // A clinician's yes does the same, but not one to other families.
    stage.key(Qt::Key_Escape);
    tick(stage, u"fever"_s);
    QVERIFY(startRoutine(stage, desk) && stage.page() == u"refused");
    QVERIFY(stage.click(u"aboutFromPaused"_s));
    stage.key(Qt::Key_Escape);
    stage.settle();
    QCOMPARE(stage.page(), u"refused"_s);
    QVERIFY(stage.click(u"aboutFromPaused"_s));
    for (const char* family : {"stretching", "joint_mobilisation"})
        QVERIFY(stage.click(u"ok-fever-"_s + QString::fromLatin1(family)));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.waitFor([&] { return stage.page() == u"before" || stage.page() == u"ready"; }));
}

/// The head of the routine's page tells of what will be done, not of what was left out.
void CautionsTest::theHeadOfARoutineTellsWhatWillBeDone()
{
    Stage stage;
    QVERIFY(ready(stage));
    const auto shows = [&stage](const QString& text) {
        return goTo(stage, u"routines"_s) && stage.click(u"All routines"_s) &&
               stage.click(u"routine-low_back_morning_10"_s) && stage.reads(text);
    };
    const QString asWritten = u"Lying on your back, on hands and knees, kneeling"_s;
    QVERIFY(shows(asWritten));
    auto* cover = stage.find(u"routineCover"_s);
    QVERIFY(cover);
    const QString before = cover->property("technique").toString();
    stage.key(Qt::Key_Escape);
    tick(stage, u"pregnancy_supine"_s);
    const QString changed = u"Propped up on pillows, on a chair, on hands and knees, kneeling"_s;
    QVERIFY(shows(changed) && !stage.reads(asWritten));
    QVERIFY(stage.find(u"routineCover"_s)->property("technique").toString() != before);
    stage.key(Qt::Key_Escape);
    QVERIFY(startRoutine(stage, u"low_back_morning_10"_s) && stage.page() == u"ready");
    QVERIFY(stage.pageItem()->property("subtitle").toString().endsWith(changed));
}

/// Without a journal "About me" is reached through Care, and says how long it is remembered.
void CautionsTest::aboutMeWithoutAJournal()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s) && goTo(stage, u"care"_s));
    QVERIFY(stage.click(u"aboutMe"_s));
    QCOMPARE(stage.page(), u"about"_s);
    QVERIFY(stage.click(u"group-now"_s) && stage.click(u"condition-fever"_s));
    QVERIFY(stage.safety().state().profile.has(u"fever"_s));
    stage.key(Qt::Key_Escape);
    // With one it is private: asked for only when open.
    QVERIFY(makeJournal(stage));
    stage.vault().lock();
    stage.settle();
    QVERIFY(goTo(stage, u"care"_s) && !stage.find(u"aboutMe"_s) && stage.control(u"help"_s));
}

void CautionsTest::whatIsToldWithoutAJournalSaysItIsForgotten()
{
    Stage stage;
    const QString forgotten = u"You can change this later under Care, “About me and cautions”. Without a "
                              "journal, it is forgotten when you close the app."_s;
    const QString kept = u"You can change this later under Care, “About me and cautions”. It stays on this "
                         "device."_s;
    QVERIFY(stage.click(u"browse"_s));
    stage.safety().addScreening(stage.safety().rules().redFlags().start().id, {}, {});
    QVERIFY(startRoutine(stage, u"low_back_morning_10"_s));
    QCOMPARE(stage.page(), u"aboutAsk"_s);
    QVERIFY(stage.reads(forgotten) && !stage.reads(kept));
    stage.key(Qt::Key_Escape);
    QVERIFY(makeJournal(stage) && stage.waitFor([&] { return stage.safety().isKnown(); }));
    QVERIFY(startRoutine(stage, u"low_back_morning_10"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"aboutAsk"; }));
    QVERIFY(stage.reads(kept) && !stage.reads(forgotten));
}

void CautionsTest::lockedStartsOnlyWhatWasAllowed()
{
    Stage stage;
    QVERIFY(ready(stage));
    QVERIFY(stage.guide().want(desk) && stage.guide().need() == SessionStartModel::Need::Nothing);
    stage.vault().lock();
    stage.settle();
    QVERIFY(stage.safety().state().screenings.empty()); // nothing stays in memory
    QVERIFY(startRoutine(stage, u"low_back_morning_10"_s));
    QCOMPARE(stage.page(), u"lockedStart"_s);
    QVERIFY(stage.click(u"unlockToStart"_s) && stage.page() == u"home");
    QVERIFY(startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"player"_s);
}

void CautionsTest::aNewPlaceIsAskedAboutAfterSaving()
{
    Stage stage;
    QVERIFY(ready(stage));
    QVERIFY(logAt(stage, 4, u"group-Legs"_s, u"list-calf-_left"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"placeScreen"; }));
    QCOMPARE(entries(stage).size(), size_t(1)); // already saved
    QVERIFY(stage.reads(u"About your left calf"_s));
    QVERIFY(stage.click(u"noneOfThese"_s));
    if (stage.page() == u"placeScreen") // the last line was not visible yet
        QVERIFY(stage.click(u"noneOfThese"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Screening).size() == 2; }));
    // Again: not new any more.
    QVERIFY(logAt(stage, 4, u"group-Legs"_s, u"list-calf-_left"_s) && waitForEntries(stage, 2));
    stage.settle(300);
    QCOMPARE(stage.page(), u"home"_s);
}

/// Questions wait while another page is in front; they are not dropped, even by a lock.
void CautionsTest::questionsWaitUntilNothingElseIsInFront()
{
    Stage stage;
    QVERIFY(ready(stage));
    PainEntry e;
    e.id = newRecordId();
    e.at = Moment::now();
    e.pain = 4;
    e.regions = {{u"calf_left"_s, {}}};
    inJournal(stage, [r = toRecord(e)](JournalStore& journal) { return journal.put(r).ok(); });
    QVERIFY(openPage(stage, "About"));
    stage.safety().screenAfter(e.id);
    QVERIFY(stage.waitFor([&] { return !stage.safety().wantedScreen().isEmpty(); }));
    stage.settle(300);
    QCOMPARE(stage.page(), u"about"_s);
    stage.vault().lock();
    QVERIFY(unlock(stage));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"placeScreen"; }));
    QVERIFY(stage.reads(u"About your left calf"_s));
    stage.key(Qt::Key_Escape); // not now
    QVERIFY(stage.waitFor([&] { return stage.page() == u"home"; }));
    QVERIFY(stage.safety().wantedScreen().isEmpty());
}

void CautionsTest::aYesAboutAPlacePausesIt()
{
    Stage stage;
    QVERIFY(ready(stage));
    QVERIFY(logAt(stage, 4, u"group-Legs"_s, u"list-calf-_left"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"placeScreen"; }));
    QVERIFY(stage.click(u"something"_s));
    // The line with the swollen leg.
    const RedFlagScreen* screen = stage.safety().rules().redFlags().screenFor(u"calf"_s);
    int line = 0;
    while (!screen->lines[size_t(line)].flags.contains(u"rf_dvt"_s))
        ++line;
    QVERIFY(stage.click(u"line%1-yes"_s.arg(line)) && stage.click(u"screenDone"_s));
    if (stage.find(u"flag-rf_dvt"_s))
        QVERIFY(stage.click(u"flag-rf_dvt"_s) && !stage.control(u"screenDone"_s)->isEnabled() &&
                stage.click(u"follow-rf_dvt-no"_s) && stage.click(u"screenDone"_s));
    QCOMPARE(stage.page(), u"paused"_s);
    QVERIFY(stage.reads(u"Talk to someone today"_s));
    QVERIFY(stage.click(u"leavePaused"_s));
    QVERIFY(stage.safety().state().profile.has(u"dvt"_s)); // the flag also ticks its condition
    QVERIFY(startRoutine(stage, u"runner_calves_10"_s));
    QCOMPARE(stage.page(), u"refused"_s);
    // A clinician checked it: entered on the page "About me".
    QVERIFY(openPage(stage, "About") && stage.type(u"clearedBy-rf_dvt"_s, u"Dr Berg"_s));
    QVERIFY(stage.click(u"clear-rf_dvt"_s));
    QVERIFY(stage.safety().openFlags().empty());
    QVERIFY(stage.waitFor([&] {
        const auto all = records(stage, Kind::Screening);
        return std::any_of(all.begin(), all.end(),
                           [](const Record& r) { return toScreening(r).by == u"Dr Berg"; });
    }));
}

void CautionsTest::anEmergencyAfterSaving()
{
    Stage stage;
    QVERIFY(ready(stage));
    QVERIFY(logAt(stage, 6, u"group-Back"_s, u"list-lower_back-_left"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"placeScreen"; }));
    QVERIFY(stage.click(u"something"_s) && stage.click(u"line0-yes"_s) && stage.click(u"screenDone"_s));
    QCOMPARE(stage.page(), u"paused"_s);
    QVERIFY(stage.find(u"emergencyNumber"_s));
    QVERIFY(stage.click(u"mistake"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.safety().openFlags().empty());
}

void CautionsTest::aCrisisHasItsOwnCard()
{
    Stage stage;
    QVERIFY(ready(stage));
    QVERIFY(logAt(stage, 6, u"group-Back"_s, u"list-lower_back-_left"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"placeScreen"; }));
    const RedFlagScreen* screen = stage.safety().rules().redFlags().screenFor(u"lower_back"_s);
    int line = 0;
    while (!screen->lines[size_t(line)].flags.contains(u"rf_mood"_s))
        ++line;
    QVERIFY(stage.click(u"something"_s) && stage.click(u"line%1-yes"_s.arg(line)) &&
            stage.click(u"screenDone"_s));
    QVERIFY(stage.reads(u"You do not have to carry this alone"_s));
    QVERIFY(!stage.find(u"emergencyNumber"_s));
}

// Legible from two metres: at 160 dpi, digits 72 px high are 11 mm, or twenty minutes of arc.
void CautionsTest::theEmergencyCardIsReadAtOnce()
{
    Stage stage;
    stage.window()->resize(412, 915);
    QVERIFY(stage.click(u"guideMe"_s) && stage.click(u"something"_s) && stage.click(u"line0-yes"_s));
    QVERIFY(stage.click(u"screenDone"_s));
    QQuickItem* number = stage.find(u"emergencyNumber"_s);
    QVERIFY(number);
    QVERIFY2(number->property("paintedHeight").toReal() >= 110,
             qPrintable(QString::number(number->property("paintedHeight").toReal())));
    // It has the focus, so a screen reader announces it.
    QQuickItem* focused = stage.window()->activeFocusItem();
    QVERIFY(focused && focused->isAncestorOf(number));
    QAccessible::setActive(true);
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(focused);
    QVERIFY(said);
    QVERIFY(said->role() == QAccessible::AlertMessage);
    const QString text = said->text(QAccessible::Name);
    QVERIFY2(text.contains(number->property("text").toString()), qPrintable(text));
    const QRectF place(number->mapToScene(QPointF()), number->size());
    QVERIFY(QRectF(0, 0, 412, 915).contains(place)); // without scrolling
}

void CautionsTest::numbersCanBeChanged()
{
    QTemporaryDir vaults;
    const auto help = [](Stage& stage) { return stage.window()->property("app").value<App*>()->help(); };
    {
        Stage stage({.vaultsFolder = vaults.path()});
        QVERIFY(ready(stage));
        QVERIFY(openPage(stage, "Help") && stage.page() == u"help");
        QVERIFY(stage.click(u"changeNumbers"_s) && stage.type(u"findCountry"_s, u"germ"_s));
        QVERIFY(stage.click(u"country-DE"_s));
        QCOMPARE(help(stage)->emergency(), u"112"_s);
        QVERIFY(help(stage)->isCertain());
        QVERIFY(stage.type(u"emergencyField"_s, u"911 5"_s));
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.words(u"emergencyNumber"_s), u"911 5"_s);
    }
    Stage stage({.vaultsFolder = vaults.path()});
    QVERIFY(help(stage)->emergency() != u"911 5"); // private, and locked
    QVERIFY(unlock(stage) && stage.waitFor([&] { return help(stage)->emergency() == u"911 5"; }));
    help(stage)->setNumber(HelpModel::Line::Emergency, u"call me"_s); // not a number
    QCOMPARE(help(stage)->emergency(), u"911 5"_s);
    help(stage)->setNumber(HelpModel::Line::Emergency, u""_s);
    QCOMPARE(help(stage)->emergency(), u"112"_s);
}

void CautionsTest::notYetBecomesAReminder()
{
    Stage stage;
    answerEverything(stage.safety());
    QVERIFY(stage.click(u"browse"_s) && startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"consent"_s);
    QVERIFY(stage.click(u"clinicianNotYet"_s));
    QVERIFY(stage.guide().consultReminder());
    QVERIFY(makeJournal(stage));
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Consult).size() == 1; }));
    const Consult c = toConsult(records(stage, Kind::Consult).front());
    QCOMPARE(c.why, u"not_yet"_s);
    QVERIFY(c.due > QDate::currentDate() && c.due <= QDate::currentDate().addDays(7));
    QVERIFY(!stage.guide().consultReminder()); // it is in the journal
}

void CautionsTest::theJournalNotices()
{
    Stage stage;
    QVERIFY(ready(stage) && goTo(stage, u"today"_s));
    QVERIFY(!stage.find(u"journalNotice"_s));
    QStringList ids;
    for (const int ago : {3, 2, 1})
        ids << put(stage, entryOf(ago, 8, {u"knee_front_left"_s}));
    QVERIFY(stage.waitFor([&] { return stage.find(u"journalNotice"_s) != nullptr; }));
    QVERIFY(stage.click(u"noticeAction"_s, stage.find(u"journalNotice"_s)));
    QCOMPARE(stage.page(), u"notice"_s);
    for (const QString& id : ids)
        QVERIFY2(stage.waitFor([&] { return stage.find(u"noticed-"_s + id) != nullptr; }), qPrintable(id));
    // Opens an entry; going back returns here.
    QVERIFY(stage.click(u"noticed-"_s + ids.front()) && stage.page() == u"entry");
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"notice"_s);
    QVERIFY(!stage.control(u"dismissNotice"_s)->isEnabled());
    QVERIFY(stage.click(u"dismiss-known"_s) && stage.click(u"dismissNotice"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"home"; }));
    QVERIFY(stage.waitFor([&] { return !stage.find(u"journalNotice"_s); }));
    QCOMPARE(toNoticeAnswer(records(stage, Kind::NoticeAnswer).front()).reason, u"known"_s);
    // Dismissed, but still in the list, which says so.
    QVERIFY(openPage(stage, "Notices"));
    QVERIFY(stage.waitFor([&] { return stage.find(u"notice-severe_three_days"_s) != nullptr; }));
    QVERIFY(stage.find(u"notice-severe_three_days"_s)
                ->property("subtitle")
                .toString()
                .startsWith(u"Dismissed: "_s));
}

void CautionsTest::aNoticeBecomesAReminder()
{
    Stage stage;
    QVERIFY(ready(stage) && goTo(stage, u"today"_s));
    for (const int ago : {3, 2, 1})
        put(stage, entryOf(ago, 8, {u"knee_front_left"_s}));
    QVERIFY(stage.waitFor([&] { return stage.find(u"journalNotice"_s) != nullptr; }));
    QVERIFY(stage.click(u"noticeAction"_s, stage.find(u"journalNotice"_s)));
    QVERIFY(stage.waitFor([&] { return stage.control(u"remindNotice"_s) != nullptr; }));
    QVERIFY(stage.click(u"remindNotice"_s));
    QVERIFY(stage.waitFor([&] { return records(stage, Kind::Consult).size() == 1; }));
    const Consult c = toConsult(records(stage, Kind::Consult).front());
    QCOMPARE(c.why, u"notice"_s);
    QCOMPARE(c.rule, u"severe_three_days"_s);
    QCOMPARE(c.entries.size(), 3);
}

/// Own words lead to the questions about that place, and rest when these are answered.
void CautionsTest::ownWordsLeadToTheQuestions()
{
    Stage stage;
    QVERIFY(ready(stage) && goTo(stage, u"today"_s));
    put(stage, entryOf(1, 4, {u"calf_left"_s}, u"Swollen since the flight"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"journalNotice"_s) != nullptr; }));
    QVERIFY(stage.click(u"noticeAction"_s, stage.find(u"journalNotice"_s)));
    QVERIFY(stage.waitFor([&] { return stage.control(u"screenNotice"_s) != nullptr; }));
    QVERIFY(stage.words(u"noticeText"_s).contains(u"“swollen”"_s));
    QVERIFY(stage.click(u"screenNotice"_s));
    QCOMPARE(stage.page(), u"placeScreen"_s);
    for (int i = 0; i < 9 && stage.page() == u"placeScreen"; ++i)
        QVERIFY(stage.click(u"noneOfThese"_s));
    QVERIFY(stage.waitFor([&] { return stage.page() == u"home"; }));
    QVERIFY(stage.waitFor([&] { return !stage.find(u"journalNotice"_s); }));
}

void CautionsTest::theKindOfMedicineIsAskedOnce()
{
    Stage stage;
    QVERIFY(ready(stage));
    for (int ago = 0; ago < 12; ++ago) {
        PainEntry e = entryOf(ago, 2, {u"forehead"_s});
        e.medicineFor = u"headache"_s;
        put(stage, e);
    }
    QVERIFY(openPage(stage, "Notice", {{u"rule"_s, u"headache_medicine_strong"_s}}));
    QVERIFY(stage.waitFor([&] { return stage.control(u"medicineOther"_s) != nullptr; }));
    QVERIFY(stage.click(u"medicineOther"_s));
    QVERIFY(stage.waitFor([&] { return !stage.control(u"medicineOther"_s); }));
    QVERIFY(stage.find(u"noticeText"_s)); // still a reason to ask
    stage.key(Qt::Key_Escape);
    QVERIFY(openPage(stage, "Notice", {{u"rule"_s, u"headache_medicine_strong"_s}}));
    QVERIFY(stage.waitFor([&] { return stage.find(u"noticeText"_s) != nullptr; }));
    QVERIFY(!stage.control(u"medicineOther"_s));
}

void CautionsTest::aLowMoodComesWithSomeoneToTalkTo()
{
    Stage stage;
    QVERIFY(ready(stage));
    for (int ago = 0; ago < 10; ++ago) {
        PainEntry e = entryOf(ago, 2, {u"hand_left"_s});
        e.mood = 1;
        put(stage, e);
    }
    QVERIFY(openPage(stage, "Notice", {{u"rule"_s, u"low_mood"_s}}));
    QVERIFY(stage.waitFor([&] { return stage.reads(u"You do not have to carry this alone"_s); }));
    QVERIFY(stage.control(u"remindNotice"_s));
}

/// The way out of the part about violence: one touch to Today, and no way back to it.
void CautionsTest::helpIsLeftAtOnce()
{
    Stage stage;
    QVERIFY(ready(stage) && goTo(stage, u"care"_s) && stage.click(u"help"_s));
    QCOMPARE(stage.page(), u"help"_s);
    QVERIFY(stage.reads(u"Hurt or afraid at home?"_s) && stage.find(u"violenceLine"_s));
    QVERIFY(stage.touch(u"leaveAtOnce"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.find(u"today"_s));
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Back);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.find(u"today"_s));
}

/// A double touch on "Continue" answers neither the questions behind a line nor closes the card that follows.
void CautionsTest::aDoubleTouchAnswersNothingUnseen()
{
    Stage stage;
    const RedFlagScreen& start = stage.safety().rules().redFlags().start();
    int line = 0; // one that stands for flags of different urgency
    while (start.lines[size_t(line)].id != u"fever_leg")
        ++line;
    QVERIFY(stage.click(u"guideMe"_s) && stage.touchTwice(u"something"_s));
    QVERIFY(stage.click(u"line%1-yes"_s.arg(line)));
    QVERIFY(stage.touchTwice(u"screenDone"_s));
    QCOMPARE(stage.page(), u"screen"_s); // the second question is still open
    QVERIFY(stage.safety().state().screenings.empty());
    QVERIFY(stage.control(u"flag-rf_dvt"_s));
    QVERIFY(stage.click(u"flag-rf_dvt"_s) && stage.click(u"follow-rf_dvt-yes"_s));
    QVERIFY(stage.touchTwice(u"screenDone"_s));
    QVERIFY(stage.find(u"emergencyNumber"_s)); // not closed unseen
}

void CautionsTest::spoiledRulesAreSaid()
{
    ContentFolder folder;
    ContentFolder::copyShipped(folder);
    folder.copyFolder(u"figures"_s);
    QVERIFY(folder.replace(u"safety/conditions.toml"_s, "group = \"blood\"", "group = \"gold\"") > 0);
    Stage stage({.contentFolder = folder.path()});
    QVERIFY(ready(stage));
    QVERIFY(stage.safety().rules().isBuiltIn());
    QVERIFY(!m_listener->warnings().filter(u"“gold” is not one of"_s).isEmpty());
    QVERIFY(openPage(stage, "About"));
    QVERIFY(stage.find(u"builtInRules"_s));
    tick(stage, u"fever"_s); // and they work
    stage.key(Qt::Key_Escape);
    QVERIFY(startRoutine(stage, desk));
    QCOMPARE(stage.page(), u"refused"_s);
    m_listener.emplace();
}

void CautionsTest::nothingPrivateIsLeftWhenLocked()
{
    Stage stage;
    QVERIFY(ready(stage));
    tick(stage, u"moon_sickness"_s);
    QVERIFY(openPage(stage, "About") && stage.reads(u"moon_sickness"_s));
    stage.vault().lock();
    stage.settle();
    QCOMPARE(stage.page(), u"home"_s);
    QCOMPARE(placesOf(stage, u"moon_sickness"_s), QStringList());
    QVERIFY(stage.safety().state().profile.conditions.empty());
}

/// Bug: the questions stayed, and "None of these" then counted although the answers were locked.
void CautionsTest::questionsBeforeASessionEndWithTheLock()
{
    Stage stage;
    QVERIFY(ready(stage));
    const auto change = [&stage](const std::function<void(SafetyProfile&)>& what) {
        SafetyProfile profile = stage.safety().state().profile;
        what(profile);
        stage.safety().setProfile(profile);
    };
    const auto lockedHere = [&stage](const QString& page) {
        if (!startRoutine(stage, u"low_back_morning_10"_s) || stage.page() != page)
            return false;
        stage.lockDevice();
        stage.settle();
        return stage.page() == u"home" && unlock(stage) &&
               stage.waitFor([&stage] { return stage.safety().isKnown(); });
    };
    change([](SafetyProfile& p) { p.consents.clear(); });
    QVERIFY(lockedHere(u"consent"_s));
    change([](SafetyProfile& p) { p.asked.clear(); });
    QVERIFY(lockedHere(u"aboutAsk"_s));
    QVERIFY(stage.safety().state().profile.asked.isEmpty());
    tick(stage, u"pregnant"_s);
    change([](SafetyProfile& p) { p.asked.clear(); });
    QVERIFY(startRoutine(stage, u"low_back_morning_10"_s));
    stage.vault().lock();
    stage.settle();
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(unlock(stage));
    // A session that has begun goes on.
    stage.settings().setAskBefore(false);
    QVERIFY(stage.start(desk) || stage.click(u"start"_s));
    QCOMPARE(stage.page(), u"player"_s);
    stage.lockDevice();
    stage.settle();
    QCOMPARE(stage.page(), u"player"_s);
}

QTEST_MAIN(CautionsTest)
#include "tst_cautions.moc"
