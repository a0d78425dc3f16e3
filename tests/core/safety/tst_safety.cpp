// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/DataFile.h"
#include "core/safety/FirstRoutine.h"
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
        rules = SafetyRules::load(contentFolder, u"en"_s, catalogue, &problems);
        if (!problems.empty() || rules.isBuiltIn())
            qFatal("%s", qUtf8Printable(problems.empty() ? QString() : problems.front().toString()));
    }
    Catalogue catalogue;
    Wording wording;
    SafetyRules rules;
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

const SafetyRules& rules()
{
    return shipped().rules;
}

const QStringList goals{u"neck"_s, u"shoulders"_s, u"upper_back"_s, u"lower_back"_s, u"hips"_s,
                        u"legs"_s, u"feet"_s,      u"arms"_s,       u"unwind"_s};
const QStringList supports{u"chair"_s, u"bed"_s, u"floor"_s};

const QDate today(2026, 11, 26);

/// A person with answers and a profile, who wants to start a routine.
struct Person
{
    SafetyState state;
    QDate today = ::today;
    qint64 clock = 0;

    void answer(const QString& flag, const QString& said, const QStringList& regions = {})
    {
        Screening s;
        s.at = Moment::of(QDateTime(::today, QTime(8, 0)).addMSecs(++clock));
        s.screen = u"any"_s;
        s.regions = regions;
        s.answers = {{flag, said}};
        state.screenings.push_back(s);
    }
    void yes(const QString& flag, const QStringList& regions = {}) { answer(flag, u"yes"_s, regions); }
    void screened()
    {
        Screening s;
        s.at = Moment::of(QDateTime(::today, QTime(8, 0)));
        s.screen = rules().redFlags().start().id;
        state.screenings.push_back(s);
    }
    void wasAskedEverything()
    {
        for (const Condition& c : rules().conditions())
            state.profile.asked << c.id;
    }
    void consentsToAll()
    {
        for (const Family& f : catalogue().families())
            state.profile.setConsent(f.id, ConsentAnswer::Yes, ::today);
    }
    void notYet()
    {
        for (const Family& f : catalogue().families())
            state.profile.setConsent(f.id, ConsentAnswer::NotYet, ::today);
    }
    GateAnswer ask(const Routine& r) const { return RulesGate(rules(), state, today).ask(r, catalogue()); }
    GateAnswer ask(const QString& id) const { return ask(routine(id)); }
};

/// Answered the start screen and every condition with no.
Person asked()
{
    Person p;
    p.screened();
    p.wasAskedEverything();
    return p;
}

/// Reads content/safety/conditions.toml and the technique's file without the catalogue: conditions not on the
/// start screen that block this technique, or require an OK.
QStringList unscreenedBans(const QString& technique)
{
    Problems problems;
    const auto t = readDataFile(u"%1/techniques/%2.toml"_s.arg(contentFolder, technique), &problems);
    const auto matrix = readDataFile(contentFolder + u"/safety/conditions.toml"_s, &problems);
    if (!t || !matrix)
        return {u"unreadable"_s};
    const QByteArray family = t->string("family").toUtf8();
    const QStringList own = t->strings("cautions");
    QStringList bans;
    for (const DataTable& row : matrix->tables("condition")) {
        const bool concerns = own.contains(row.string("id"));
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

    void breathingIsAlwaysAllowed()
    {
        Person p;
        p.yes(u"rf_chest"_s);
        const Routine breathe = breathingRoutine(catalogue(), 60);
        const GateAnswer a = p.ask(breathe);
        QVERIFY(a.verdict == Verdict::Allow);
        QCOMPARE(a.routine.steps.size(), breathe.steps.size());
    }

    void theLinesComeFirst()
    {
        Person p;
        p.consentsToAll();
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).question == GateQuestion::Screen);
        p.screened();
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).question != GateQuestion::Screen);
    }

    void theLinesComeAgainAfterThirtyDays()
    {
        Person p = asked();
        p.consentsToAll();
        p.today = today.addDays(startScreenDays - 1);
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).verdict == Verdict::Allow);
        p.today = today.addDays(startScreenDays);
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).question == GateQuestion::Screen);
    }

    void aboutMeAsksWhatCouldChangeAMove()
    {
        Person p;
        p.screened();
        const GateAnswer a = p.ask(u"desk_neck_shoulder_6"_s);
        QVERIFY(a.question == GateQuestion::About);
        QVERIFY(!a.conditions.isEmpty());
        QVERIFY(a.conditions.contains(u"neck_gate"_s));
        for (const QString& id : a.conditions) {
            const Condition* c = rules().condition(id);
            QVERIFY2(c && c->asked && !c->screened, qUtf8Printable(id));
        }
        p.state.profile.asked += a.conditions;
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).question != GateQuestion::About);
    }

    void aWholeBodyFlagRefusesEverything_data()
    {
        QTest::addColumn<QString>("flag");
        for (const RedFlag& f : rules().redFlags().flags) {
            if (f.urgency == Urgency::Emergency && !f.crisis)
                QTest::newRow(qUtf8Printable(f.id)) << f.id;
        }
    }
    void aWholeBodyFlagRefusesEverything()
    {
        QFETCH(const QString, flag);
        Person p = asked();
        p.consentsToAll();
        p.yes(flag);
        for (const auto& [id, r] : catalogue().routines()) {
            const GateAnswer a = p.ask(r);
            QVERIFY2(a.verdict == Verdict::Refuse && !a.flags.empty(), qUtf8Printable(id));
            QCOMPARE(a.flags.front().flag, flag);
        }
        p.answer(flag, u"no"_s); // a later no (nothing new) does not close it
        QVERIFY(p.ask(u"chair_only_gentle_9"_s).verdict == Verdict::Refuse);
        p.answer(flag, u"checked"_s);
        const GateAnswer a = p.ask(u"chair_only_gentle_9"_s);
        QVERIFY(a.verdict == Verdict::Allow || a.verdict == Verdict::Modify);
    }

    void aFlagOfAPlacePausesThatPlace()
    {
        Person p = asked();
        p.consentsToAll();
        p.yes(u"rf_foot_drop"_s, {u"lower_back_left"_s});
        const GateAnswer a = p.ask(u"low_back_morning_10"_s);
        QVERIFY(a.verdict == Verdict::Modify);
        for (const RoutineStep& step : a.routine.steps) {
            const Technique* t = catalogue().technique(step.technique);
            QVERIFY2(t->family == u"breathing" || !t->regions.contains(u"lower_back"_s),
                     qUtf8Printable(t->id));
        }
        QVERIFY(!a.leftOut.empty());
        QCOMPARE(a.leftOut.front().ruling.hits.front().rule, u"rf_foot_drop"_s);
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).verdict == Verdict::Allow);
    }

    void aFlagForSoonLeavesGentleMoves()
    {
        Person p = asked();
        p.consentsToAll();
        p.yes(u"rf_infl_back"_s, {u"lower_back_left"_s});
        const GateAnswer a = p.ask(u"chair_only_gentle_9"_s);
        QVERIFY(a.verdict == Verdict::Modify && a.gentle && a.flags.size() == 1);
        for (const RoutineStep& step : a.routine.steps)
            QVERIFY(!usesPressure(*catalogue().technique(step.technique), catalogue()));
    }

    void newFamiliesNeedConsent()
    {
        Person p = asked();
        p.state.profile.setConsent(u"stretching"_s, ConsentAnswer::Yes, today);
        GateAnswer a = p.ask(u"desk_neck_shoulder_6"_s);
        QVERIFY(a.verdict == Verdict::Ask && a.question == GateQuestion::Consent);
        QCOMPARE(a.newFamilies, QStringList(u"joint_mobilisation"_s)); // breathing needs no consent
        p.state.profile.setConsent(u"joint_mobilisation"_s, ConsentAnswer::Yes, today);
        a = p.ask(u"desk_neck_shoulder_6"_s);
        QVERIFY(a.verdict == Verdict::Allow && a.newFamilies.isEmpty() && a.easierSteps.isEmpty());
        QCOMPARE(a.routine.steps.size(), routine(u"desk_neck_shoulder_6"_s).steps.size());
    }

    void notYetGivesAGentleVersionWithoutPressure()
    {
        Person p;
        p.screened();
        p.notYet();
        for (const bool wasAsked : {false, true}) {
            if (wasAsked)
                p.wasAskedEverything();
            for (const auto& [id, r] : catalogue().routines()) {
                const GateAnswer a = p.ask(r);
                if (a.verdict == Verdict::Ask)
                    continue;
                QVERIFY2(a.verdict == Verdict::Modify && a.gentle, qUtf8Printable(id));
                QVERIFY2(!a.routine.steps.empty(), qUtf8Printable(id));
                for (const RoutineStep& step : a.routine.steps) {
                    const Technique* t = catalogue().technique(step.technique);
                    QVERIFY2(!usesPressure(*t, catalogue()), qUtf8Printable(t->id));
                    QVERIFY(t->family == u"breathing" || a.easierSteps.contains(step.id));
                    QVERIFY(wasAsked || unscreenedBans(step.technique).isEmpty());
                }
            }
        }
        QVERIFY(p.ask(u"chair_only_gentle_9"_s).verdict == Verdict::Modify);
    }

    void nothingLeftToDoGentlyAsksForConsent()
    {
        Person p = asked();
        p.notYet();
        Routine pressure;
        pressure.steps.push_back({u"a"_s, u"tp_foot_arch"_s, {}});
        const GateAnswer a = p.ask(pressure);
        QVERIFY(a.verdict == Verdict::Ask && a.question == GateQuestion::Consent);
        QCOMPARE(a.newFamilies, QStringList(u"trigger_point"_s));
    }

    void aConditionLeavesOutWhatItForbids()
    {
        Person p = asked();
        p.consentsToAll();
        p.state.profile.add(u"neck_gate"_s, today);
        const GateAnswer a = p.ask(u"desk_neck_shoulder_6"_s);
        QVERIFY(a.verdict == Verdict::Modify && !a.leftOut.empty() && !a.gentle);
        for (const RoutineStep& step : a.routine.steps)
            QVERIFY(!catalogue().technique(step.technique)->cautions.contains(u"neck_gate"_s));
        for (const StepRuling& out : a.leftOut)
            QCOMPARE(out.ruling.hits.front().rule, u"neck_gate"_s);
    }

    void aGeneralBlockRefusesAll()
    {
        Person p = asked();
        p.consentsToAll();
        p.state.profile.add(u"fever"_s, today);
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).verdict == Verdict::Refuse);
        p.state.profile.cleared = {{u"fever"_s, {}, today, {}}};
        QVERIFY(p.ask(u"desk_neck_shoulder_6"_s).verdict == Verdict::Allow);
    }

    /// A yes to some families opens these; the others stay left out.
    void aYesToSomeFamiliesOpensThese()
    {
        Person p = asked();
        p.state.profile.add(u"dvt"_s, today);
        QVERIFY(p.ask(u"runner_calves_10"_s).verdict == Verdict::Refuse);
        for (const QString& family : {u"stretching"_s, u"joint_mobilisation"_s})
            p.state.profile.cleared.push_back({u"dvt"_s, family, today, {}});
        p.consentsToAll();
        const GateAnswer a = p.ask(u"runner_calves_10"_s);
        QVERIFY(a.verdict == Verdict::Modify && !a.routine.steps.empty() && !a.leftOut.empty());
        for (const RoutineStep& step : a.routine.steps) {
            QVERIFY(!usesPressure(*catalogue().technique(step.technique), catalogue()));
            QVERIFY(a.easierSteps.contains(step.id)); // gently, as long as the clot is told
        }
        // Until it should be looked at again: then nothing starts before a clinician was asked once more.
        const int holds = rules().condition(u"dvt"_s)->lookAgainDays;
        for (Cleared& yes : p.state.profile.cleared)
            yes.date = today.addDays(1 - holds);
        QVERIFY(p.ask(u"runner_calves_10"_s).verdict == Verdict::Modify);
        for (Cleared& yes : p.state.profile.cleared)
            yes.date = today.addDays(-holds);
        QVERIFY(p.ask(u"runner_calves_10"_s).verdict == Verdict::Refuse);
    }

    void aModifiedMoveGetsTheEasierDose()
    {
        Person p = asked();
        p.consentsToAll();
        p.state.profile.add(u"hypermobility"_s, today);
        const GateAnswer a = p.ask(u"desk_neck_shoulder_6"_s);
        QVERIFY(a.verdict == Verdict::Modify && !a.gentle && a.leftOut.empty());
        QCOMPARE(a.routine.steps.size(), routine(u"desk_neck_shoulder_6"_s).steps.size());
        QVERIFY(!a.easierSteps.isEmpty());
        QCOMPARE(a.easierSteps.size(), qsizetype(a.changed.size()));
    }

    // --- cautions

    void theCatalogueAgreesWithTheMatrix()
    {
        for (const auto& [id, t] : catalogue().techniques()) {
            const QStringList bans = unscreenedBans(id);
            for (const Condition& c : rules().conditions()) {
                if (bans.contains(c.id))
                    QVERIFY2(couldForbid(c, t, rules()), qUtf8Printable(id + u' ' + c.id));
            }
        }
    }

    void aFamilyTheMatrixDoesNotKnowIsForbidden()
    {
        Technique t;
        t.family = u"unheard_of"_s;
        t.cautions = {rules().conditions().front().id};
        QVERIFY(cell(t, rules().conditions().front()) >= Caution::Block);
    }

    // With empty rules nothing starts, and nothing crashes.
    void withoutRulesNothingStarts()
    {
        const Catalogue empty;
        const SafetyRules none;
        QCOMPARE(none.numberFor(u"GB"_s).emergency, u"112"_s);
        Technique t;
        t.family = u"stretching"_s;
        SafetyProfile profile;
        profile.add(u"anything"_s, today);
        const SafetyState state{profile, {}};
        QVERIFY(check(t, profile, none, empty, today).verdict != Caution::GeneralBlock);
        QVERIFY(RulesGate(none, state, today).ask(Routine(), empty).verdict != Verdict::Allow);
    }

    // --- the first routine

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
        const Routine r = unknot::firstRoutine(catalogue(), rules(), shipped().wording, goal, support);
        QVERIFY(!r.steps.empty());
        QStringList ids, positions;
        bool breathes = false;
        for (const RoutineStep& step : r.steps) {
            const Technique* t = catalogue().technique(step.technique);
            QVERIFY(t);
            // Guaranteed: no condition outside the start screen forbids it.
            QCOMPARE(unscreenedBans(t->id), QStringList());
            QVERIFY2(!usesPressure(*t, catalogue()), qUtf8Printable(t->id));
            breathes = breathes || t->family == u"breathing";
            positions << t->position;
            QVERIFY2(!ids.contains(step.id), qUtf8Printable(step.id));
            ids << step.id;
        }
        QVERIFY(breathes);
        QVERIFY2(ids.size() >= 2 || goal == u"unwind" || support == u"bed", qUtf8Printable(ids.join(u' ')));
        // Moves match the chosen support: no floor work for a person on a chair or in bed.
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
                 unknot::firstRoutine(catalogue(), rules(), shipped().wording, goal, support).steps)
                ids << s.technique;
            return ids;
        };
        QVERIFY(steps(u"neck"_s, u"chair"_s) != steps(u"legs"_s, u"chair"_s));
        QCOMPARE(steps(u"neck"_s, u"chair"_s), steps(u"neck"_s, u"chair"_s)); // deterministic
    }

    void anUnknownGoalStillGivesARoutine()
    {
        QVERIFY(!unknot::firstRoutine(catalogue(), rules(), shipped().wording, u"wings"_s, u"cloud"_s)
                     .steps.empty());
        QVERIFY(unknot::firstRoutine(Catalogue(), rules(), shipped().wording, u"neck"_s, u"chair"_s)
                    .steps.empty());
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
