// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/DataFile.h"
#include "core/safety/Cautions.h"
#include "core/safety/SafetyGate.h"
#include "core/timeline/Compile.h"
#include "tests/support/ContentFolder.h"
#include "wording/Wording.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");

struct Shipped
{
    Shipped()
    {
        Problems problems;
        catalogue = Catalogue::load(contentFolder, u"en"_s, &problems);
        wording = Wording::load(contentFolder, u"en"_s, &problems);
    }
    Catalogue catalogue;
    Wording wording;
};
const Shipped& shipped()
{
    static const Shipped content;
    return content;
}
const Catalogue& catalogue()
{
    return shipped().catalogue;
}
const Routine& routine(const QString& id)
{
    return *catalogue().routine(id);
}

/// A gate whose six lines were all answered with no.
ScreenGate screenedGate()
{
    ScreenGate gate;
    gate.noneOfThese();
    return gate;
}

const QStringList allFamilies{u"deep_tissue"_s, u"trigger_point"_s, u"myofascial"_s, u"stretching"_s,
                              u"joint_mobilisation"_s};
const QStringList goals{u"neck"_s, u"shoulders"_s, u"upper_back"_s, u"lower_back"_s, u"hips"_s,
                        u"legs"_s, u"feet"_s,      u"arms"_s,       u"unwind"_s};
const QStringList supports{u"chair"_s, u"bed"_s, u"floor"_s};

/// content/matrix.toml and a technique's own file, read here without the catalogue: conditions that the
/// six-line screen does not ask about and that forbid this technique, or allow it only with a clinician's
/// word.
QStringList unscreenedBans(const QString& technique)
{
    Problems problems;
    const auto t = readDataFile(u"%1/techniques/%2.toml"_s.arg(contentFolder, technique), &problems);
    const auto matrix = readDataFile(contentFolder + u"/matrix.toml"_s, &problems);
    if (!t || !matrix)
        return {u"unreadable"_s};
    const QByteArray family = t->string("family").toUtf8();
    const QStringList own = t->strings("cautions");
    QStringList bans;
    for (const DataTable& row : matrix->tables("caution")) {
        const bool concerns = row.boolean("universal", false) || own.contains(row.string("id"));
        const QString letter = row.string(family.constData());
        if (concerns && !row.boolean("screened", false) && letter != u"-" && letter != u"M")
            bans << row.string("id");
    }
    return problems.empty() ? bans : QStringList(u"unreadable"_s);
}

} // namespace

class TstSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- the gate
    // ---------------------------------------------------------------------------------------------

    void breathingIsAlwaysAllowed()
    {
        const Routine breathe = breathingRoutine(catalogue(), 60);
        ScreenGate gate;
        QVERIFY(gate.ask(breathe, catalogue()).verdict == Verdict::Allow);
        for (int flag = 0; flag < redFlagCount; ++flag)
            gate.setAnswer(RedFlag(flag), FlagAnswer::Yes);
        gate.notYet();
        const GateAnswer a = gate.ask(breathe, catalogue());
        QVERIFY(a.verdict == Verdict::Allow);
        QCOMPARE(a.routine.steps.size(), breathe.steps.size());
    }

    void theSixLinesComeFirst()
    {
        ScreenGate gate;
        gate.consent(allFamilies);
        const GateAnswer a = gate.ask(routine(u"desk_neck_shoulder_6"_s), catalogue());
        QVERIFY(a.verdict == Verdict::Ask && a.question == GateQuestion::Screen);
    }

    void everyLineMustBeAnswered()
    {
        for (int open = 0; open < redFlagCount; ++open) {
            ScreenGate gate;
            for (int flag = 0; flag < redFlagCount; ++flag) {
                if (flag != open)
                    gate.setAnswer(RedFlag(flag), FlagAnswer::No);
            }
            QVERIFY(!gate.screened());
            QVERIFY(gate.ask(routine(u"desk_neck_shoulder_6"_s), catalogue()).question ==
                    GateQuestion::Screen);
            QVERIFY(!gate.answer(RedFlag(open)));
        }
    }

    void oneYesRefusesEvenBeforeTheOthersAreAnswered()
    {
        for (int yes = 0; yes < redFlagCount; ++yes) {
            ScreenGate gate;
            gate.consent(allFamilies);
            gate.setAnswer(RedFlag(yes), FlagAnswer::Yes);
            const GateAnswer a = gate.ask(routine(u"chair_only_gentle_9"_s), catalogue());
            QVERIFY(a.verdict == Verdict::Refuse);
            QVERIFY(a.flags == std::vector<RedFlag>{RedFlag(yes)});
        }
    }

    void alreadyCheckedCountsAsNo()
    {
        ScreenGate gate = screenedGate();
        gate.setAnswer(RedFlag::CancerOrSurgery, FlagAnswer::AlreadyChecked);
        gate.consent(allFamilies);
        QVERIFY(gate.ask(routine(u"desk_neck_shoulder_6"_s), catalogue()).verdict == Verdict::Allow);
    }

    void aNewDayAsksAnew()
    {
        ScreenGate gate = screenedGate();
        gate.consent(allFamilies);
        gate.forgetScreen();
        QVERIFY(gate.ask(routine(u"desk_neck_shoulder_6"_s), catalogue()).question == GateQuestion::Screen);
    }

    void newFamiliesNeedConsent()
    {
        ScreenGate gate = screenedGate();
        gate.consent({u"stretching"_s});
        GateAnswer a = gate.ask(routine(u"desk_neck_shoulder_6"_s), catalogue());
        QVERIFY(a.verdict == Verdict::Ask && a.question == GateQuestion::Consent);
        QCOMPARE(a.newFamilies, QStringList(u"joint_mobilisation"_s)); // breathing needs none
        gate.consent({u"joint_mobilisation"_s});
        a = gate.ask(routine(u"desk_neck_shoulder_6"_s), catalogue());
        QVERIFY(a.verdict == Verdict::Allow && a.newFamilies.isEmpty());
        QCOMPARE(a.routine.steps.size(), routine(u"desk_neck_shoulder_6"_s).steps.size());
        QVERIFY(!a.easier);
    }

    void notYetGivesAGentleVersionWithoutPressure()
    {
        ScreenGate gate = screenedGate();
        gate.notYet();
        for (const auto& [id, r] : catalogue().routines()) {
            const GateAnswer a = gate.ask(r, catalogue());
            if (a.verdict == Verdict::Ask) {
                QVERIFY2(a.question == GateQuestion::Consent, qUtf8Printable(id));
                continue;
            }
            QVERIFY2(a.verdict == Verdict::Modify && a.easier, qUtf8Printable(id));
            QVERIFY2(!a.routine.steps.empty(), qUtf8Printable(id));
            for (const RoutineStep& step : a.routine.steps) {
                QVERIFY(!usesPressure(*catalogue().technique(step.technique)));
                QCOMPARE(unscreenedBans(step.technique), QStringList());
            }
        }
        // A routine with pressure in it loses just that, and what nobody was asked about.
        const GateAnswer chair = gate.ask(routine(u"chair_only_gentle_9"_s), catalogue());
        QVERIFY(chair.verdict == Verdict::Modify);
        for (const RoutineStep& step : routine(u"chair_only_gentle_9"_s).steps) {
            const bool kept = std::any_of(chair.routine.steps.begin(), chair.routine.steps.end(),
                                          [&](const RoutineStep& s) { return s.id == step.id; });
            const bool suits = !usesPressure(*catalogue().technique(step.technique)) &&
                               unscreenedBans(step.technique).isEmpty();
            QVERIFY2(kept == suits, qUtf8Printable(step.id));
        }
    }

    void notYetDoesNotOverruleAYes()
    {
        ScreenGate gate = screenedGate();
        gate.notYet();
        gate.setAnswer(RedFlag::FeverOrHotLeg, FlagAnswer::Yes);
        QVERIFY(gate.ask(routine(u"chair_only_gentle_9"_s), catalogue()).verdict == Verdict::Refuse);
    }

    void nothingLeftToDoGentlyAsksForConsent()
    {
        ScreenGate gate = screenedGate();
        gate.notYet();
        Routine pressure;
        pressure.steps.push_back({u"a"_s, u"tp_foot_arch"_s, {}});
        const GateAnswer a = gate.ask(pressure, catalogue());
        QVERIFY(a.verdict == Verdict::Ask && a.question == GateQuestion::Consent);
    }

    void everyLineHasItsUrgency()
    {
        QVERIFY(urgencyOf(RedFlag::ChestOrBreath) == Urgency::Emergency);
        QVERIFY(urgencyOf(RedFlag::StrokeOrHeadache) == Urgency::Emergency);
        QVERIFY(urgencyOf(RedFlag::SaddleOrBladder) == Urgency::Emergency);
        QVERIFY(urgencyOf(RedFlag::WeaknessOrFall) == Urgency::SameDay);
        QVERIFY(urgencyOf(RedFlag::FeverOrHotLeg) == Urgency::SameDay);
        QVERIFY(urgencyOf(RedFlag::CancerOrSurgery) == Urgency::Soon);
    }

    // --- cautions
    // ---------------------------------------------------------------------------------------------

    void theCatalogueAgreesWithTheMatrix()
    {
        for (const auto& [id, t] : catalogue().techniques()) {
            const bool banned = strictestCaution(t, catalogue(), true) > Caution::Modify;
            QVERIFY2(banned == !unscreenedBans(id).isEmpty(), qUtf8Printable(id));
            QVERIFY2(strictestCaution(t, catalogue(), false) >= strictestCaution(t, catalogue(), true),
                     qUtf8Printable(id));
        }
    }

    void aFamilyTheMatrixDoesNotKnowIsForbidden()
    {
        Technique t;
        t.family = u"unheard_of"_s;
        t.cautions = {catalogue().matrix().front().id};
        QVERIFY(strictestCaution(t, catalogue(), false) >= Caution::Block);
    }

    // --- the first routine
    // ------------------------------------------------------------------------------------

    void firstRoutine_data()
    {
        QTest::addColumn<QString>("goal");
        QTest::addColumn<QString>("support");
        for (const QString& goal : goals) {
            for (const QString& support : supports)
                QTest::addRow("%s on a %s", qUtf8Printable(goal), qUtf8Printable(support)) << goal << support;
        }
    }
    void firstRoutine()
    {
        QFETCH(const QString, goal);
        QFETCH(const QString, support);
        const Routine r = unknot::firstRoutine(catalogue(), shipped().wording, goal, support);
        QVERIFY(!r.steps.empty());
        QStringList ids, positions;
        bool breathes = false;
        for (const RoutineStep& step : r.steps) {
            const Technique* t = catalogue().technique(step.technique);
            QVERIFY(t);
            // The promise: nothing outside the six lines forbids it.
            QCOMPARE(unscreenedBans(t->id), QStringList());
            QVERIFY2(!usesPressure(*t), qUtf8Printable(t->id));
            breathes = breathes || t->family == u"breathing";
            positions << t->position;
            QVERIFY2(!ids.contains(step.id), qUtf8Printable(step.id));
            ids << step.id;
        }
        QVERIFY(breathes);
        QVERIFY2(ids.size() >= 2 || goal == u"unwind" || support == u"bed", qUtf8Printable(ids.join(u' ')));
        // Nobody is sent to the floor who chose a chair, or out of bed.
        const QStringList allowed = support == u"chair" ? QStringList{u"seated"_s}
                                    : support == u"bed"
                                        ? QStringList{u"lying"_s}
                                        : QStringList{u"lying"_s, u"hands_and_knees"_s, u"kneeling"_s};
        for (const QString& position : positions)
            QVERIFY2(allowed.contains(position),
                     qUtf8Printable(u"%1: %2"_s.arg(support, positions.join(u' '))));

        const qint64 total = compile(r, catalogue(), shipped().wording).totalMs;
        QVERIFY2(total >= 195000 && total <= 285000,
                 qUtf8Printable(u"%1 ms, %2"_s.arg(total).arg(ids.join(u' '))));
        QCOMPARE(r.minutes, 4);
    }

    void theFirstRoutineServesItsGoal()
    {
        const auto steps = [](const QString& goal, const QString& support) {
            QStringList ids;
            for (const RoutineStep& s :
                 unknot::firstRoutine(catalogue(), shipped().wording, goal, support).steps)
                ids << s.technique;
            return ids;
        };
        QVERIFY(steps(u"neck"_s, u"chair"_s) != steps(u"legs"_s, u"chair"_s));
        QCOMPARE(steps(u"neck"_s, u"chair"_s), steps(u"neck"_s, u"chair"_s)); // always the same
    }

    void anUnknownGoalStillGivesARoutine()
    {
        QVERIFY(!unknot::firstRoutine(catalogue(), shipped().wording, u"wings"_s, u"cloud"_s).steps.empty());
        QVERIFY(unknot::firstRoutine(Catalogue(), shipped().wording, u"neck"_s, u"chair"_s).steps.empty());
    }

    void aMinuteOfBreathingIsAMinute()
    {
        const Routine r = breathingRoutine(catalogue(), 60);
        QCOMPARE(r.steps.size(), size_t(1));
        QCOMPARE(catalogue().dosageOf(r.steps[0]).setMs(), 60000);
        QVERIFY(breathingRoutine(Catalogue(), 60).steps.empty());
    }
};

QTEST_GUILESS_MAIN(TstSafety)
#include "tst_safety.moc"
