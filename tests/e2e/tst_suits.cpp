// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// What the app remembers of a person's preferences, how Today is chosen from it, and the library by place and
// by move.
#include "qml/Shell/App.h"
#include "tests/e2e/JournalSteps.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class SuitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setIdentity(); }
    void todaySaysWhy();
    void whatHurtsComesFirst();
    void theFirstQuestionsAreRemembered();
    void aMoveThatIsNotForMeIsLeftOut();
    void lighterPressureIsSaid();
    void preferencesAreHiddenByALock();
    void aFewMinutesForOnePlace();
    void everyMoveCanBeDoneAlone();
    void noTwoRoutinesLookTheSame();
    void everyPictureShowsTheChosenPerson();
};

namespace {

App* appOf(Stage& stage)
{
    return stage.window()->findChild<QQuickItem*>(u"flow"_s)->property("app").value<App*>();
}

bool answerQuestions(Stage& stage)
{
    return stage.click(u"noneOfThese"_s) && stage.passAbout() && stage.click(u"clinicianYes"_s);
}

/// The techniques that the session on stage holds.
QStringList movesOf(const Timeline& timeline)
{
    QStringList moves;
    for (const Block& block : timeline.blocks)
        moves << block.technique;
    moves.removeDuplicates();
    return moves;
}

} // namespace

void SuitsTest::todaySaysWhy()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s));
    QVERIFY(stage.click(u"What suits me"_s));
    QCOMPARE(stage.page(), u"preferences"_s);
    QVERIFY(stage.reads(u"This is forgotten when you close the app, as it is not in a journal."_s));
    QVERIFY(stage.click(u"goals-feet"_s));
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.words(u"why"_s), u"You said where it aches: Feet."_s);
    QVERIFY(appOf(stage)->suggestion()->routine().goodFor.contains(u"feet"_s));
    // With a chair chosen, nothing is done on the floor.
    QVERIFY(stage.click(u"What suits me"_s) && stage.click(u"goals-lower_back"_s) && stage.click(u"Chair"_s));
    stage.key(Qt::Key_Escape);
    for (const RoutineStep& step : appOf(stage)->suggestion()->routine().steps)
        QCOMPARE(catalogueOnStage().technique(step.technique)->position, u"seated"_s);
    QVERIFY(stage.click(u"startToday"_s) && answerQuestions(stage));
    QCOMPARE(stage.page(), u"player"_s);
}

void SuitsTest::whatHurtsComesFirst()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    put(stage, entryOf(1, 6, {u"calf_left"_s}));
    const auto why = [&stage] { return stage.control(u"why"_s) ? stage.words(u"why"_s) : QString(); };
    QVERIFY(stage.waitFor([&] { return why() == u"It hurt here yesterday: your left calf."; }) ||
            (qWarning("%s", qPrintable(why())), false));
    QVERIFY(appOf(stage)->suggestion()->routine().goodFor.contains(u"legs"_s));
    // A guest or a locked journal says nothing of it.
    stage.vault().lock();
    stage.settle();
    QVERIFY(stage.waitFor([&] { return !stage.reads(u"calf"_s); }));
    QCOMPARE(placesOf(stage, u"calf_left"_s), QStringList());
}

void SuitsTest::theFirstQuestionsAreRemembered()
{
    Stage stage;
    QVERIFY(stage.click(u"guideMe"_s) && stage.click(u"noneOfThese"_s));
    QCOMPARE(stage.page(), u"where"_s);
    QVERIFY(stage.click(u"goals-hips"_s) && stage.click(u"Chair"_s) && stage.click(u"next"_s));
    QCOMPARE(appOf(stage)->preferences()->goal(), u"hips"_s);
    QCOMPARE(appOf(stage)->preferences()->support(), u"chair"_s);
    QVERIFY(makeJournal(stage));
    stage.vault().lock();
    QVERIFY(stage.waitFor([&] { return appOf(stage)->preferences()->goal().isEmpty(); }));
    QVERIFY(unlock(stage));
    QVERIFY(stage.waitFor([&] { return appOf(stage)->preferences()->goal() == u"hips"; }));
}

void SuitsTest::aMoveThatIsNotForMeIsLeftOut()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const Routine& desk = *catalogueOnStage().routine(u"desk_neck_shoulder_6"_s);
    const QString unwanted = desk.steps[2].technique;
    const QString name = catalogueOnStage().technique(unwanted)->words.name;
    QVERIFY(goTo(stage, u"routines"_s) && stage.click(u"All routines"_s) &&
            stage.click(u"routine-"_s + desk.id));
    QVERIFY(stage.click(name) && stage.click(u"opinion-"_s + unwanted + u"-avoid"_s));
    QVERIFY(stage.reads(u"This move is left out of your sessions."_s));
    QVERIFY(stage.click(u"start"_s) && answerQuestions(stage));
    if (stage.page() == u"before")
        QVERIFY(stage.click(u"skipBefore"_s));
    QCOMPARE(stage.page(), u"player"_s);
    QStringList wanted;
    for (const RoutineStep& step : desk.steps) {
        if (step.technique != unwanted)
            wanted << step.technique;
    }
    QCOMPARE(movesOf(stage.sound().loaded), wanted);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"stopDone"_s) && stage.click(u"finish"_s));
    // Listed where it can be taken back.
    QVERIFY(openPage(stage, "Preferences") && stage.reads(name));
    QVERIFY(stage.click(u"Remove %1 from this list"_s.arg(name)));
    QVERIFY(!stage.reads(name));
    QCOMPARE(appOf(stage)->preferences()->avoided(), QStringList());
}

void SuitsTest::lighterPressureIsSaid()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"What suits me"_s) && stage.click(u"lighterPressure"_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.click(u"tab-routines"_s) && stage.click(u"All routines"_s) &&
            stage.click(u"routine-runner_calves_10"_s) && stage.click(u"start"_s) && answerQuestions(stage));
    int said = 0;
    for (const Cue& cue : stage.sound().loaded.cues)
        said += cue.text.startsWith(u"Press lightly") ? 1 : 0;
    QVERIFY2(said > 0, qPrintable(QString::number(said)));
}

void SuitsTest::preferencesAreHiddenByALock()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && stage.click(u"What suits me"_s));
    QVERIFY(stage.reads(u"This is stored in your journal."_s) && stage.click(u"goals-feet"_s));
    stage.vault().lock();
    stage.settle();
    QVERIFY(stage.waitFor([&] { return appOf(stage)->preferences()->goal().isEmpty(); }));
    QVERIFY(!stage.reads(u"You said where it aches"_s));
    QVERIFY(unlock(stage));
    QVERIFY(stage.waitFor([&] { return appOf(stage)->preferences()->goal() == u"feet"; }));
}

void SuitsTest::aFewMinutesForOnePlace()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"Choose a routine"_s));
    QVERIFY(stage.click(u"placeSession-hips"_s));
    QCOMPARE(stage.page(), u"detail"_s);
    QVERIFY(stage.reads(u"A few minutes: Hips"_s));
    QVERIFY(stage.click(u"start"_s) && answerQuestions(stage));
    QVERIFY(stage.page() == u"player" || stage.page() == u"ready");
}

void SuitsTest::everyPictureShowsTheChosenPerson()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s));
    const auto people = [&] {
        QList<int> shown;
        eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
            if (item->property("technique").isValid() && item->property("paints").isValid() &&
                item->property("person").typeId() == QMetaType::Int)
                shown << item->property("person").toInt();
        });
        return shown;
    };
    stage.settings().setPerson(6);
    for (const QString& place : {u"tab-today"_s, u"tab-routines"_s}) {
        QVERIFY(stage.click(place));
        const QList<int> shown = people();
        QVERIFY(!shown.isEmpty() && shown.count(6) == shown.size());
    }
    stage.settings().setPerson(-1); // they vary again
    QVERIFY(people().count(6) < people().size());
    QVERIFY(stage.click(u"tab-today"_s) && stage.click(u"startToday"_s) && answerQuestions(stage));
    stage.settings().setPerson(3);
    QCOMPARE(stage.page(), u"player"_s);
    QVERIFY(people().contains(3));
}

void SuitsTest::everyMoveCanBeDoneAlone()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"tab-routines"_s) && stage.click(u"All moves"_s));
    QCOMPARE(appOf(stage)->moves()->count(), int(catalogueOnStage().techniques().size()));
    QVERIFY(stage.click(u"movesFor-feet"_s));
    const int ofFeet = appOf(stage)->moves()->count();
    QVERIFY(ofFeet > 0 && ofFeet < int(catalogueOnStage().techniques().size()));
    QVERIFY(stage.click(u"move-tp_foot_arch"_s));
    QCOMPARE(stage.page(), u"detail"_s);
    QVERIFY(stage.click(u"start"_s) && answerQuestions(stage));
    QCOMPARE(stage.page(), u"player"_s);
    QCOMPARE(movesOf(stage.sound().loaded), QStringList{u"tp_foot_arch"_s});
}

void SuitsTest::noTwoRoutinesLookTheSame()
{
    QStringList covers;
    for (const auto& [id, routine] : catalogueOnStage().routines())
        covers << coverTechnique(routine, catalogueOnStage());
    const auto all = covers.size();
    covers.removeDuplicates();
    QCOMPARE(covers.size(), all);
}

QTEST_MAIN(SuitsTest)
#include "tst_suits.moc"
