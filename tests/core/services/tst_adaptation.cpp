// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionStart.h"
#include "core/timeline/Compile.h"
#include "figure/Follow.h"
#include "figure/Scene.h"
#include "wording/Wording.h"

#include "ServiceRoom.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

const Wording& wording()
{
    Problems problems;
    static const Wording loaded =
        Wording::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    return loaded;
}

const SafetyRules& rules()
{
    static const SafetyRules loaded = shippedRules();
    return loaded;
}

/// A person who answered every question, has asked a clinician, and has these conditions.
SafetyState person(const QStringList& tags)
{
    SafetyState state;
    for (const QString& tag : tags)
        state.profile.add(tag, today);
    state.profile.asked = idsOf(rules().conditions());
    for (const Family& family : shippedCatalogue()->families())
        state.profile.setConsent(family.id, ConsentAnswer::Yes, today);
    return state;
}

Routine single(const QString& technique)
{
    Routine r;
    r.id = u"single"_s;
    r.steps = {{u"only"_s, technique, {}}};
    return r;
}

AdaptedRoutine adapted(const Routine& routine, const QStringList& tags)
{
    const SafetyState state = person(tags);
    return RulesGate(rules(), state, today).adapted(routine, *shippedCatalogue());
}

Timeline compiled(const AdaptedRoutine& a)
{
    return compile(a.routine, *shippedCatalogue(), wording(), prescriptionFor(a, {}, *shippedCatalogue()));
}

QStringList spoken(const Timeline& t)
{
    QStringList texts;
    for (const Cue& cue : t.cues) {
        if (cue.kind == CueKind::Speak)
            texts << cue.text;
    }
    return texts;
}

QStringList movesOf(const Routine& routine)
{
    QStringList ids;
    for (const RoutineStep& step : routine.steps)
        ids << step.technique;
    return ids;
}

/// What no move of the session may be: the condition says "elsewhere" of it.
bool mustMove(const Condition& c, const Technique& t)
{
    return cell(t, c) == Caution::Modify && c.changeFor(t, Reach(t, t.regions)) == Change::Elsewhere;
}

} // namespace

class AdaptationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionAndMove_data()
    {
        QTest::addColumn<QString>("tag");
        for (const Condition& c : rules().conditions())
            QTest::newRow(qPrintable(c.id)) << c.id;
    }

    /// Voice, caption, figure, dose and rule agree, whatever the condition does to the move.
    void everyConditionAndMove()
    {
        QFETCH(QString, tag);
        const auto shipped = shippedCatalogue();
        const Catalogue& catalogue = *shipped;
        const SafetyState state = person({tag});
        const RulesGate gate(rules(), state, today);
        const Condition& condition = *rules().condition(tag);
        for (const auto& [id, written] : catalogue.techniques()) {
            const Ruling before = gate.rulingFor(written, catalogue);
            const AdaptedRoutine a = gate.adapted(single(id), catalogue);
            if (before.verdict == Caution::None) {
                QVERIFY2(a.isAsWritten(), qPrintable(id));
                continue;
            }
            if (a.routine.steps.empty()) {
                QCOMPARE(a.leftOut.size(), size_t(1));
                continue;
            }
            const QString done = a.routine.steps.front().technique;
            const Technique& t = *catalogue.technique(done);
            QVERIFY2(done == id || written.instead.contains(done), qPrintable(id));
            QCOMPARE(a.changed.size(), size_t(1));
            QCOMPARE(a.changed.front().instead, done == id ? QString() : done);

            // The rule
            const Ruling ruling = gate.rulingFor(t, catalogue);
            QVERIFY2(ruling.verdict <= Caution::Modify, qPrintable(id));
            QVERIFY2(!mustMove(condition, t), qPrintable(id + u" as "_s + done));
            // Voice and caption: the captions are the sentences spoken
            const Timeline timeline = compiled(a);
            const QStringList said = spoken(timeline);
            // The first move of a session may be introduced in brief, and breathing alone begins at once.
            QVERIFY2(said.contains(t.words.name + u'.') || said.contains(t.words.shortName + u'.') ||
                         (t.dosage.work == Work::Breathing && said.contains(t.words.setup)),
                     qPrintable(id));
            const StepChange change = a.changes.at(u"only"_s);
            for (const QString& sentence : change.say)
                QVERIFY2(said.contains(sentence), qPrintable(id + u": "_s + sentence));
            if (ruling.verdict == Caution::Modify)
                QVERIFY2(!change.say.isEmpty(), qPrintable(id + u" as "_s + done));
            // Figure
            Problems problems;
            const auto scene = figure::Scene::load(
                u"%1/figures/%2.toml"_s.arg(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), done), &problems);
            QVERIFY2(scene, qPrintable(done));
            for (const Segment& s : timeline.segments) {
                if (s.kind != SegmentKind::Work)
                    continue;
                QCOMPARE(s.technique, done);
                QCOMPARE(s.range, change.smaller ? easedRange : 1.0);
                QCOMPARE(s.onBed, change.onBed);
                const figure::Moment shown =
                    figure::momentAt(timeline, s.startMs + s.durationMs / 2, &t, false);
                QCOMPARE(shown.range, s.range);
                QCOMPARE(shown.onBed, s.onBed);
            }
            if (change.onBed) // there is a mat on the floor that becomes a bed
                QVERIFY2(scene->bounds(true) != scene->bounds(), qPrintable(done));
            if (change.smaller)
                QVERIFY2(t.smaller && catalogue.isMovement(t), qPrintable(done));
            // Dose
            const Dosage full = t.dosage,
                         dose = prescriptionFor(a, {}, catalogue).steps.value(u"only"_s).dose.appliedTo(full);
            QVERIFY(dose.sets * dose.setMs() <= full.sets * full.setMs() + full.breathMs()); // whole breaths
            QCOMPARE(dose == full, ruling.verdict == Caution::None || t.easier.isEmpty());
        }
    }

    /// Eased off, a move goes half as far where that makes sense; the voice says what to do instead
    /// elsewhere.
    void easedOff()
    {
        const auto shipped = shippedCatalogue();
        int whole = 0;
        for (const auto& [id, t] : shipped->techniques()) {
            if (t.dosage.work == Work::Breathing)
                continue;
            const bool moves = shipped->isMovement(t), halves = moves && t.smaller;
            whole += moves && !halves;
            Adjustments eased;
            eased[u"only"_s].easeFromBlock = 1;
            const Timeline timeline = compile(single(id), *shipped, wording(), {}, Voice::Full, eased);
            const Phrase phrase = halves ? Phrase::Eased : moves ? Phrase::EasedHold : Phrase::EasedPress;
            QVERIFY2(spoken(timeline).contains(wording().sentence(phrase, {}).full), qPrintable(id));
            for (const Segment& s : timeline.segments) {
                if (s.kind == SegmentKind::Work)
                    QCOMPARE(s.range, halves ? easedRange : 1.0);
            }
        }
        QVERIFY(whole > 0);
    }

    /// Substitutes serve the same part of the body or the same need, and are done in another way.
    void substitutesMakeSense()
    {
        const auto shipped = shippedCatalogue();
        const Catalogue& catalogue = *shipped;
        for (const auto& [id, t] : catalogue.techniques()) {
            QStringList near = t.regions;
            for (const QString& region : t.regions) {
                if (const BodyRegion* known = catalogue.region(region))
                    near << known->beside;
            }
            for (const QString& other : t.instead) {
                const Technique* o = catalogue.technique(other);
                QVERIFY2(o, qPrintable(id + u" -> "_s + other));
                QVERIFY2(std::any_of(o->regions.begin(), o->regions.end(),
                                     [&near](const QString& region) { return near.contains(region); }),
                         qPrintable(id + u" -> "_s + other));
                QVERIFY(o->body != t.body || o->position != t.position);
            }
        }
    }

    void pregnantPeopleDoNotLieFlat()
    {
        for (const auto& [id, routine] : shippedCatalogue()->routines()) {
            const AdaptedRoutine a = adapted(routine, {u"pregnancy_supine"_s});
            for (const QString& move : movesOf(a.routine)) {
                const QString position = shippedCatalogue()->technique(move)->position;
                QVERIFY2(position != u"lying" && position != u"prone", qPrintable(id + u": "_s + move));
            }
            for (const QString& text : spoken(compiled(a)))
                QVERIFY2(!text.contains(u"on your back"_s) && !text.contains(u"Lie "_s), qPrintable(text));
        }
        const AdaptedRoutine evening =
            adapted(*shippedCatalogue()->routine(u"evening_wind_down_12"_s), {u"pregnancy_supine"_s});
        QVERIFY(movesOf(evening.routine).contains(u"br_belly_propped"_s));
        QVERIFY(evening.routine.steps.size() >= 4); // a session, not a remnant
    }

    void fragileBonesAreNotBentFar()
    {
        for (const auto& [id, routine] : shippedCatalogue()->routines()) {
            const AdaptedRoutine a = adapted(routine, {u"osteoporosis"_s});
            QVERIFY(!movesOf(a.routine).contains(u"st_childs_pose"_s));
            for (const RoutineStep& step : a.routine.steps) {
                const Technique& t = *shippedCatalogue()->technique(step.technique);
                const bool bends =
                    t.body.atEnd.contains(u"lower_back"_s) || t.body.atEnd.contains(u"mid_back"_s);
                if (bends && shippedCatalogue()->isMovement(t))
                    QVERIFY2(a.changes.at(step.id).smaller, qPrintable(id + u": "_s + t.id));
            }
        }
    }

    void whoCannotGetUpStaysOffTheFloor()
    {
        for (const auto& [id, routine] : shippedCatalogue()->routines()) {
            const AdaptedRoutine a = adapted(routine, {u"floor_transfer"_s});
            for (const RoutineStep& step : a.routine.steps) {
                const QString position = shippedCatalogue()->technique(step.technique)->position;
                QVERIFY2(position == u"seated" || position == u"standing" ||
                             a.changes.at(step.id).say.contains(u"Do it on a firm bed, not on the floor."_s),
                         qPrintable(id + u": "_s + step.technique));
            }
        }
        QVERIFY(movesOf(adapted(*shippedCatalogue()->routine(u"low_back_morning_10"_s), {u"floor_transfer"_s})
                            .routine)
                    .contains(u"jm_pelvic_tilt_chair"_s));
    }

    void noSubstituteTwiceAndNoneThatIsThereAnyway()
    {
        for (const auto& [id, routine] : shippedCatalogue()->routines()) {
            for (const Condition& c : rules().conditions()) {
                const AdaptedRoutine a = adapted(routine, {c.id});
                std::map<QString, QString> usedFor;
                for (const StepRuling& step : a.changed) {
                    if (step.instead.isEmpty())
                        continue;
                    QVERIFY(!movesOf(routine).contains(step.instead));
                    const auto [known, isNew] = usedFor.emplace(step.instead, step.technique);
                    QCOMPARE(known->second, step.technique);
                }
            }
        }
    }

    /// A substitute of a family that the person was not asked about would need its own consent.
    void noOtherFamilyComesIn()
    {
        for (const auto& [id, routine] : shippedCatalogue()->routines()) {
            const QStringList families = shippedCatalogue()->familiesOf(routine);
            for (const Condition& c : rules().conditions()) {
                for (const QString& family : shippedCatalogue()->familiesOf(adapted(routine, {c.id}).routine))
                    QVERIFY2(families.contains(family) || shippedCatalogue()->family(family)->alwaysOpen,
                             qPrintable(id + u" "_s + c.id));
            }
        }
    }

    /// What could change a move, or what takes its place, is asked about before.
    void everythingThatMattersIsAsked()
    {
        const auto shipped = shippedCatalogue();
        const Catalogue& catalogue = *shipped;
        for (const auto& [id, routine] : catalogue.routines()) {
            SafetyState state = person({});
            state.profile.asked.clear();
            Screening answered;
            answered.screen = rules().redFlags().start().id;
            answered.at = Moment::of(QDateTime(today, QTime(9, 0)));
            state.screenings = {answered};
            const GateAnswer answer = RulesGate(rules(), state, today).ask(routine, catalogue);
            QCOMPARE(int(answer.question), int(GateQuestion::About));
            for (const QString& move : movesOf(routine)) {
                for (const Condition& c : rules().conditions()) {
                    if (c.asked && !c.screened &&
                        verdictAlone(*catalogue.technique(move), c, rules()).verdict != Caution::None)
                        QVERIFY2(answer.conditions.contains(c.id), qPrintable(id + u": "_s + c.id));
                }
            }
            QSet<QString> groups; // on one screen
            for (const QString& tag : answer.conditions)
                groups << groupToAsk(*rules().condition(tag));
            QVERIFY(groups.size() <= mostGroupsToAsk);
            state.profile.asked = answer.conditions;
            QCOMPARE(int(RulesGate(rules(), state, today).ask(routine, catalogue).verdict),
                     int(Verdict::Allow));
        }
    }

    /// A clinician's yes lifts what the row says, from its date until it should be looked at again.
    void aYesLiftsForAWhile_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("move");
        QTest::addColumn<int>("without"); // a Caution, as the next
        QTest::addColumn<int>("with");
        const auto row = [](const char* tag, const char* move, Caution without, Caution with) {
            QTest::addRow("%s, %s", tag, move)
                << QString::fromLatin1(tag) << QString::fromLatin1(move) << int(without) << int(with);
        };
        row("osteoarthritis", "jm_knee_to_wall", Caution::Modify, Caution::None);
        row("lumbar_nerve", "st_knee_hug", Caution::Modify, Caution::None);
        row("bleeding", "dt_thigh_forearm", Caution::Block, Caution::None);
        row("bleeding", "tp_foot_arch", Caution::NeedsOk, Caution::None);
        row("shoulder_dislocation", "st_pec_doorway", Caution::Block, Caution::None);
        row("neck_gate", "st_upper_trap", Caution::Block, Caution::Block);
        row("fragile_skin", "dt_thigh_forearm", Caution::Block, Caution::Block);
        row("pregnancy_supine", "st_knee_hug", Caution::Modify, Caution::Modify);
    }
    void aYesLiftsForAWhile()
    {
        QFETCH(QString, tag);
        QFETCH(QString, move);
        QFETCH(int, without);
        QFETCH(int, with);
        const Technique& t = *shippedCatalogue()->technique(move);
        SafetyProfile profile;
        profile.add(tag, today);
        const auto level = [&](int day) {
            return int(check(t, profile, rules(), *shippedCatalogue(), today.addDays(day)).verdict);
        };
        QCOMPARE(level(0), without);
        profile.cleared.push_back({tag, t.family, today, u"Dr Berg"_s});
        const int days = rules().condition(tag)->lookAgainDays;
        QCOMPARE(level(-1), without);
        QCOMPARE(level(0), with);
        QCOMPARE(level(days - 1), with);
        const bool stays = without == int(Caution::NeedsOk);
        QCOMPARE(level(days), stays ? with : without);
    }

    void aPregnancyGoesOn()
    {
        SafetyProfile profile;
        profile.add(u"pregnancy_modify"_s, today);
        const Technique& lying = *shippedCatalogue()->technique(u"br_belly"_s);
        const auto level = [&](int day) {
            return check(lying, profile, rules(), *shippedCatalogue(), today.addDays(day)).verdict;
        };
        QVERIFY(level(0) == Caution::None && level(34) == Caution::None);
        QVERIFY(level(35) == Caution::Modify && level(200) == Caution::Modify);
        QCOMPARE(level(-1), Caution::Modify); // the clock is wrong
    }

    void holdsAreLongerFrom65()
    {
        const auto shipped = shippedCatalogue();
        const Catalogue& catalogue = *shipped;
        const AdaptedRoutine a = adapted(single(u"st_upper_trap"_s), {});
        QVERIFY(prescriptionFor(a, {}, catalogue).steps.isEmpty());
        QVERIFY(prescriptionFor(a, 64, catalogue).steps.isEmpty());
        QCOMPARE(prescriptionFor(a, 65, catalogue).steps.value(u"only"_s).dose.holdMs,
                 std::optional<qint64>(45000));
        // The easier dose stays easier.
        const AdaptedRoutine eased = adapted(single(u"st_upper_trap"_s), {u"hypermobility"_s});
        QVERIFY(prescriptionFor(eased, 80, catalogue).steps.value(u"only"_s).dose.holdMs < 45000);
    }
};

QTEST_GUILESS_MAIN(AdaptationTest)
#include "tst_adaptation.moc"
