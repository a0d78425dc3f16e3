// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionStart.h"

#include "core/safety/FirstRoutine.h"

#include "ServiceRoom.h"

#include <QSignalSpy>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

struct Room : SafetyRoom
{
    SessionStart start{safety, shippedCatalogue()};

    const Routine& routine() const { return *shippedCatalogue()->routine(u"low_back_morning_10"_s); }
    void answerScreen() { safety.addScreening(safety.rules().redFlags().start().id, {}, {}); }
    void askEverything()
    {
        QStringList tags;
        for (const Condition& c : safety.rules().conditions())
            tags << c.id;
        safety.setAsked(tags);
    }
};

} // namespace

class TstSessionStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneQuestionAfterTheOther()
    {
        Room room;
        QSignalSpy changed(&room.start, &SessionStart::changed);
        room.start.want(room.routine());
        QVERIFY(room.start.next() == NextStep::Screen);
        QVERIFY(!room.start.mayStart());
        room.answerScreen();
        QVERIFY(room.start.next() == NextStep::Conditions);
        QVERIFY(!room.start.answer().conditions.isEmpty());
        room.askEverything();
        QVERIFY(room.start.next() == NextStep::Consent);
        room.start.clinicianSaidYes();
        QVERIFY(room.start.next() == NextStep::Play);
        QVERIFY(room.start.mayStart());
        QCOMPARE(room.start.answer().routine.steps.size(), room.routine().steps.size());
        QVERIFY(changed.size() >= 4);
    }

    void withoutAClinicianItIsGentler()
    {
        Room room;
        room.answerScreen();
        room.askEverything();
        room.start.want(room.routine());
        room.start.clinicianNotAskedYet();
        QVERIFY(room.start.next() == NextStep::Review);
        QVERIFY(room.start.answer().gentle);
        QVERIFY(room.start.answer().routine.steps.size() <= room.routine().steps.size());
        QVERIFY(!room.start.answer().easierSteps.isEmpty());
    }

    void theDosesOfWhatMayStart()
    {
        Room room;
        room.answerScreen();
        room.askEverything();
        room.start.want(room.routine(), true);
        room.start.clinicianSaidYes();
        Prescription p = room.start.prescription();
        QVERIFY(p.easier && p.steps.isEmpty() && !p.waitAtTransitions);
        QCOMPARE(p.transitionFactor, 1.0);
        p = room.start.prescription({.speechPace = 0.8, .moreTime = true, .waitForTouch = true});
        QCOMPARE(p.speechPace, 0.8);
        QVERIFY(p.transitionFactor > 1 && p.waitAtTransitions);
        room.start.want(breathingRoutine(*shippedCatalogue(), 60));
        p = room.start.prescription({.moreTime = true, .waitForTouch = true});
        QVERIFY(p.transitionFactor == 1 && !p.waitAtTransitions && !p.easier); // at once
    }

    void whatIsGentlerGetsTheEasierDose()
    {
        Room room;
        room.answerScreen();
        room.askEverything();
        room.start.want(room.routine());
        room.start.clinicianNotAskedYet();
        const Prescription p = room.start.prescription();
        for (const RoutineStep& step : room.start.answer().routine.steps)
            QCOMPARE(p.steps.contains(step.id), room.start.answer().easierSteps.contains(step.id));
    }

    void aRedFlagRefusesUntilItIsCleared()
    {
        Room room;
        room.askEverything();
        room.answerScreen();
        room.start.want(room.routine());
        room.start.clinicianSaidYes();
        room.safety.raiseAfterStop(StopReason::Calf);
        QVERIFY(room.start.next() == NextStep::Refused);
        QCOMPARE(room.start.answer().flags.front().flag, u"rf_dvt"_s);
        room.safety.clearAllFlags({});
        room.safety.setCondition(u"dvt"_s, false);
        QVERIFY(room.start.next() == NextStep::Play);
    }

    void whatWasAllowedStaysAllowedWhileLocked()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.askEverything();
        room.answerScreen();
        room.start.want(room.routine());
        room.start.clinicianSaidYes();
        QVERIFY(room.start.mayStart());
        room.session.lock();
        QVERIFY(room.start.mayStart());
        room.start.want(*shippedCatalogue()->routine(u"desk_neck_shoulder_6"_s)); // not asked for before
        QVERIFY(room.start.next() == NextStep::Unlock);
        room.start.want(room.routine());
        QVERIFY(room.start.mayStart());
        // ... until a statement changes that.
        room.safety.raiseAfterStop(StopReason::Calf);
        QVERIFY(!room.start.mayStart());
        QVERIFY(room.unlock() && room.known());
        QVERIFY(room.start.next() == NextStep::Refused);
    }

    void itWaitsWhileTheJournalIsRead()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.session.lock();
        room.start.want(room.routine());
        QVERIFY(room.start.next() == NextStep::Unlock);
        bool waited = false;
        connect(&room.start, &SessionStart::changed, this,
                [&] { waited = waited || room.start.next() == NextStep::Wait; });
        QVERIFY(room.unlock() && room.known());
        QVERIFY(waited);
        QVERIFY(room.start.next() == NextStep::Screen);
    }

    void movesAreJudgedWhateverHasStillToBeAsked()
    {
        Room room;
        const Routine& routine = room.routine();
        QVERIFY(judgeMoves(room.safety.gate(), routine, *shippedCatalogue()).leftOut.isEmpty());
        room.safety.setCondition(u"fracture"_s, true);
        const JudgedMoves moves = judgeMoves(room.safety.gate(), routine, *shippedCatalogue());
        QVERIFY(!moves.leftOut.isEmpty());
        QVERIFY(moves.strictest.verdict > Caution::Modify);
        for (const QString& id : moves.leftOut)
            QVERIFY(room.safety.gate()
                        .rulingFor(*shippedCatalogue()->technique(id), *shippedCatalogue())
                        .verdict > Caution::Modify);
    }
};

QTEST_GUILESS_MAIN(TstSessionStart)
#include "tst_sessionstart.moc"
