// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Check.h"
#include "tests/support/TinyRules.h"

#include <QTest>
#include <algorithm>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
const QDate today(2026, 11, 26);
const QString deep = QStringLiteral("deep_tissue"), trigger = QStringLiteral("trigger_point"),
              fascia = QStringLiteral("myofascial"), stretch = QStringLiteral("stretching"),
              joints = QStringLiteral("joint_mobilisation"), breathing = QStringLiteral("breathing");

const Catalogue& catalogue()
{
    static const Catalogue loaded = [] {
        Problems problems;
        return Catalogue::load(contentFolder, u"en"_s, &problems);
    }();
    return loaded;
}

const SafetyRules& shipped()
{
    static const SafetyRules rules = [] {
        Problems problems;
        return SafetyRules::load(contentFolder, u"en"_s, catalogue(), &problems);
    }();
    return rules;
}

const SafetyRules& tiny()
{
    static const SafetyRules rules = [] {
        TinyRules made(catalogue());
        return made.load();
    }();
    return rules;
}

Technique technique(const QString& family, const QStringList& regions = {u"thigh_back"_s},
                    const QString& position = u"seated"_s, const QStringList& kit = {},
                    const QStringList& cautions = {})
{
    Technique t;
    t.id = u"made_up"_s;
    t.family = family;
    t.regions = regions;
    t.position = position;
    t.kit = kit;
    t.cautions = cautions;
    return t;
}

SafetyProfile with(const QString& tag, const QStringList& where = {})
{
    SafetyProfile p;
    p.conditions.push_back({tag, where, {}});
    return p;
}

Ruling checkTiny(const Technique& t, const SafetyProfile& p, const QString& region = {})
{
    return check(t, p, tiny(), catalogue(), today, region);
}

/// "block of_kit, modify press_light"
QString textOf(const Ruling& ruling)
{
    QStringList hits;
    for (const RuleHit& hit : ruling.hits)
        hits << cautionName(hit.verdict) + u' ' + hit.rule;
    return hits.join(u", "_s);
}

const BodyRegion& region(const QString& id)
{
    return *std::find_if(catalogue().regions().begin(), catalogue().regions().end(),
                         [&](const BodyRegion& r) { return r.id == id; });
}

} // namespace

class TstCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- shipped rules

    /// The matrix of the fact base and of its clinical review, repeated here by hand; osteoarthritis is our
    /// own row.
    void theMatrixIsThatOfTheFactBase_data()
    {
        QTest::addColumn<QString>("letters"); ///< ST TP MF DT JM HT, as in the fact base
        const struct
        {
            const char *id, *letters;
        } rows[] = {
            {"bleeding", "-OMB--"},
            {"aspirin", "-M-M--"},
            {"dvt", "GGGGGB"},
            {"clot_treated", "OGGGOB"},
            {"clot_past", "---M--"},
            {"varicose", "-BMB-M"},
            {"pad", "MBMB-B"},
            {"osteoporosis", "MBMBM-"},
            {"fracture", "GBBBBM"},
            {"shoulder_dislocation", "BMMMBM"},
            {"acute_injury", "MBBBMB"},
            {"recent_surgery", "OBOBOB"},
            {"skin", "-BBB-B"},
            {"fragile_skin", "-MMB-M"},
            {"fever", "GGGGGB"},
            {"me_cfs", "OOOOO-"},
            {"cancer", "OBOBOO"},
            {"bone_metastases", "MBMBM-"},
            {"mastectomy_lymph", "MBOBMB"},
            {"lymph_leg", "MBOBMB"},
            {"implant_chest", "-BMB-M"},
            {"pacemaker_new", "--M---"},
            {"neuropathy", "MBMBMB"},
            {"touch_pain", "MMMOMM"},
            {"fibromyalgia", "MMMMM-"},
            {"lumbar_nerve", "MM-MM-"},
            {"nerve_symptoms", "MBMMM-"},
            {"hypermobility", "MM-MM-"},
            {"fragile_vessels", "MOMOM-"},
            {"shoulder_instability", "M---M-"},
            {"neck_gate", "BBMBB-"},
            {"whiplash", "OOMOM-"},
            {"gca_gate", "-B-BB-"},
            {"inflammatory_flare", "MBMBMM"},
            {"pregnancy_supine", "MMMMMM"},
            {"pregnancy_block", "BBBB--"},
            {"pregnancy_modify", "MM-MMM"},
            {"pelvic_girdle_pain", "M---M-"},
            {"hip_replacement", "OB-MO-"},
            {"knee_replacement", "M--MM-"},
            {"uncontrolled_bp", "OMMMOO"},
            {"aortic_aneurysm", "MOOOM-"},
            {"respiratory_cardiac", "O--MOM"},
            {"vertigo", "M---M-"},
            {"head_low", "M-M-M-"},
            {"balance_risk", "M---M-"},
            {"floor_transfer", "MMMMM-"},
            {"kidney", "-M-B-M"},
            {"trochanteric_bursitis", "MMMB-M"},
            {"achilles_acute", "BBMBMM"},
            {"dental_infection", "-BBBBB"},
            {"jaw_lock", "-M-MB-"},
            {"reflux", "M-----"},
            {"wrist_pain", "M---M-"},
            {"anxiety_breath", "------"},
            {"under_18", "GGGGGG"},
            {"osteoarthritis", "MMMMM-"},
        };
        for (const auto& row : rows)
            QTest::newRow(row.id) << QString::fromLatin1(row.letters);
        QCOMPARE(std::size(rows), size_t(57));
        QCOMPARE(shipped().conditions().size(), std::size(rows) + 1); // plus the condition for unknown ones
    }

    void theMatrixIsThatOfTheFactBase()
    {
        QFETCH(QString, letters);
        const Condition* c = shipped().condition(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(c);
        QString ours;
        for (const QString& family : {stretch, trigger, fascia, deep, joints})
            ours += u"-MOBG"_s[int(c->letter(family))];
        ours += u"-MOBG"_s[int(c->heat)];
        QCOMPARE(ours, letters);
    }

    void breathingHasItsOwnColumn()
    {
        // Our own decisions; the fact base has no column for these.
        QStringList modified, forbidden;
        for (const Condition& c : shipped().conditions()) {
            if (c.letter(breathing) == Caution::Modify)
                modified << c.id;
            else if (c.letter(breathing) != Caution::None)
                forbidden << c.id;
        }
        modified.sort();
        QCOMPARE(modified, QStringList({u"anxiety_breath"_s, u"floor_transfer"_s, u"pregnancy_supine"_s,
                                        u"reflux"_s, u"respiratory_cardiac"_s, u"uncontrolled_bp"_s}));
        QCOMPARE(forbidden, QStringList(u"under_18"_s));
    }

    /// For each rule, a technique it applies to, the verdict, and one it does not apply to.
    void eachRuleOnce_data()
    {
        QTest::addColumn<Technique>("about");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<Technique>("notAbout");
        size_t rows = 0;
        const auto row = [&rows](const char* id, const Technique& about, const char* verdict,
                                 const Technique& notAbout) {
            ++rows;
            QTest::newRow(id) << about << QString::fromLatin1(verdict) << notAbout;
        };
        const auto at = [](const QString& family, const char* place, const char* position = "seated") {
            return technique(family, {QString::fromLatin1(place)}, QString::fromLatin1(position));
        };
        const Technique breath = at(breathing, "abdomen");
        const auto with = [&at](Technique t, QStringList Effects::*effect, const char* place) {
            t.body.*effect = {QString::fromLatin1(place)};
            return t;
        };
        Technique headDown = at(stretch, "lower_back");
        headDown.body.headLow = true;
        row("aspirin", at(trigger, "calf"), "modify", at(stretch, "calf"));
        row("clot_past", with(at(deep, "calf"), &Effects::presses, "calf"), "modify", at(deep, "hand"));
        row("me_cfs", at(stretch, "hand"), "needs_ok", breath);
        row("bone_metastases", with(at(joints, "lower_back"), &Effects::turns, "lower_back"), "needs_ok",
            breath);
        row("lymph_leg", at(deep, "calf"), "block", at(deep, "hand"));
        row("pacemaker_new", with(at(stretch, "flank"), &Effects::flexes, "shoulder_front"), "needs_ok",
            at(stretch, "chest"));
        row("touch_pain", at(deep, "hand"), "needs_ok", breath);
        row("fibromyalgia", at(trigger, "calf"), "modify", breath);
        row("fragile_vessels", at(deep, "calf"), "needs_ok", breath);
        row("whiplash", at(stretch, "neck_side"), "needs_ok", at(stretch, "calf"));
        row("aortic_aneurysm", at(deep, "lower_back"), "needs_ok", at(deep, "calf"));
        row("head_low", headDown, "needs_ok", at(stretch, "lower_back"));
        row("bleeding", at(deep, "calf"), "block", at(stretch, "calf"));
        row("dvt", at(stretch, "hand"), "general_block", breath);
        row("clot_treated", at(stretch, "calf"), "general_block", breath);
        row("varicose", at(trigger, "calf"), "block", at(trigger, "hand"));
        row("pad", at(fascia, "sole"), "modify", at(fascia, "hand"));
        row("osteoporosis", at(stretch, "lower_back"), "modify", at(stretch, "calf"));
        row("fracture", at(joints, "hand"), "block", breath);
        row("shoulder_dislocation", at(stretch, "shoulder_front"), "block", at(stretch, "calf"));
        row("acute_injury", at(fascia, "calf"), "block", breath);
        row("recent_surgery", at(stretch, "calf"), "needs_ok", breath);
        row("skin", at(fascia, "calf"), "block", at(joints, "calf"));
        row("fragile_skin", at(trigger, "calf"), "modify", at(stretch, "calf"));
        row("fever", at(joints, "calf"), "general_block", breath);
        row("cancer", at(fascia, "calf"), "needs_ok", breath);
        row("mastectomy_lymph", at(fascia, "hand"), "needs_ok", at(fascia, "calf"));
        row("implant_chest", at(fascia, "chest"), "modify", at(stretch, "chest"));
        row("neuropathy", at(trigger, "sole"), "block", at(trigger, "calf"));
        row("lumbar_nerve", at(stretch, "buttock"), "modify", at(stretch, "hand"));
        row("nerve_symptoms", at(trigger, "forearm_back"), "block", at(trigger, "calf"));
        row("hypermobility", at(stretch, "calf"), "modify", at(trigger, "calf"));
        row("shoulder_instability", at(joints, "scapula"), "modify", at(joints, "calf"));
        row("neck_gate", at(stretch, "neck_back"), "block", at(stretch, "calf"));
        row("gca_gate", at(deep, "temple"), "block", at(stretch, "temple"));
        row("inflammatory_flare", at(deep, "hand"), "block", at(deep, "calf"));
        row("pregnancy_supine", at(stretch, "calf", "lying"), "modify", at(stretch, "calf"));
        row("pregnancy_block", at(stretch, "calf", "prone"), "block", at(stretch, "calf"));
        row("pregnancy_modify", with(at(deep, "calf"), &Effects::presses, "calf"), "block",
            at(fascia, "hand"));
        row("pelvic_girdle_pain", at(stretch, "thigh_inner"), "modify", at(stretch, "hand"));
        row("hip_replacement", at(stretch, "hip_side"), "needs_ok", at(stretch, "hand"));
        row("knee_replacement", at(stretch, "hand", "kneeling"), "modify", at(stretch, "hand"));
        row("uncontrolled_bp", at(stretch, "hand"), "needs_ok",
            technique(u"none"_s)); // applies to everything
        row("respiratory_cardiac", breath, "modify", at(fascia, "hand"));
        row("vertigo", at(joints, "neck_back"), "modify", at(joints, "hand"));
        row("balance_risk", at(stretch, "calf", "standing"), "modify", at(stretch, "calf"));
        row("floor_transfer", at(fascia, "calf", "long_sitting"), "needs_ok", at(fascia, "calf"));
        row("kidney", at(deep, "lower_back"), "block", at(deep, "calf"));
        row("trochanteric_bursitis", at(deep, "hip_side"), "block", at(deep, "calf"));
        row("achilles_acute", at(stretch, "heel"), "block", at(stretch, "hand"));
        row("dental_infection", at(joints, "jaw"), "block", at(joints, "hand"));
        row("jaw_lock", at(joints, "jaw"), "block", at(joints, "hand"));
        row("reflux", at(stretch, "calf", "lying"), "modify", at(stretch, "calf"));
        row("wrist_pain", at(joints, "calf", "hands_and_knees"), "modify", at(joints, "wrist"));
        row("anxiety_breath", breath, "modify", at(stretch, "chest"));
        row("osteoarthritis", at(stretch, "knee_front"), "modify", at(stretch, "calf"));
        row("not_understood", at(trigger, "calf"), "needs_ok", breath);
        row("under_18", breath, "general_block", technique(u"none"_s));
        QCOMPARE(rows, shipped().conditions().size());
    }

    void eachRuleOnce()
    {
        QFETCH(Technique, about);
        QFETCH(QString, verdict);
        QFETCH(Technique, notAbout);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const auto said = [&](const Technique& t) {
            Caution strictest = Caution::None; // of this rule only, ignoring places
            for (const RuleHit& hit : check(t, with(id), shipped(), catalogue(), today).hits)
                strictest = hit.rule == id ? std::max(strictest, hit.verdict) : strictest;
            return cautionName(strictest);
        };
        QCOMPARE(said(about), verdict);
        if (notAbout.family != u"none")
            QCOMPARE(said(notAbout), u"none"_s);
    }

    void noCellIsUndecided()
    {
        int cells = 0;
        for (const auto& [id, t] : catalogue().techniques()) {
            for (const Condition& c : shipped().conditions()) {
                const QByteArray where = (id + u" x "_s + c.id).toUtf8();
                QVERIFY2(c.byFamily.contains(t.family), where.constData());
                const Ruling ruling = check(t, with(c.id), shipped(), catalogue(), today);
                Caution said = Caution::None;
                for (const RuleHit& hit : ruling.hits) {
                    if (hit.rule == c.id)
                        said = hit.verdict;
                    QVERIFY2(!reasonOf({hit.verdict, {hit}}, shipped()).isEmpty(), where.constData());
                    if (hit.tag.isEmpty())
                        continue; // a place: it cannot be lifted, and its reason says how to proceed
                    QVERIFY2(!liftOf(hit, shipped()).isEmpty(), where.constData());
                    QCOMPARE(modifyOf(hit, shipped()).isEmpty(), hit.verdict != Caution::Modify);
                }
                QVERIFY2(said == cell(t, c), where.constData());
                QVERIFY2(!reasonOf(ruling, shipped()).isEmpty(), where.constData());
                ++cells;
            }
        }
        QCOMPARE(cells, int(catalogue().techniques().size() * shipped().conditions().size()));
        QVERIFY(cells > 1200);
    }

    void aTechniqueNamesOnlyWhatSaysSomethingToIt()
    {
        for (const auto& [id, t] : catalogue().techniques()) {
            for (const QString& tag : t.cautions)
                QVERIFY2(shipped().condition(tag), qUtf8Printable(id + u": "_s + tag));
        }
    }

    void nothingShippedPressesWhereNobodyShould()
    {
        int pressing = 0;
        for (const auto& [id, t] : catalogue().techniques()) {
            if (!usesPressure(t, catalogue()))
                continue;
            ++pressing;
            for (const QString& place : t.regions + t.body.presses)
                QVERIFY2(region(place).press != u"none", qUtf8Printable(id + u": "_s + place));
            QVERIFY2(check(t, {}, shipped(), catalogue(), today).verdict < Caution::NeedsOk, qPrintable(id));
        }
        QVERIFY(pressing >= 6);
    }

    // --- selectors

    void whatAConditionIsAbout_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<Technique>("of");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("is");
        const auto row = [](const char* tag, const char* name, bool is, const Technique& t,
                            const QString& region = {}) {
            QTest::addRow("%s: %s", tag, name) << QString::fromLatin1(tag) << t << region << is;
        };
        const QString seated = u"seated"_s, standing = u"standing"_s;
        const QStringList hand{u"hand"_s}, calf{u"calf"_s}, ball{u"ball"_s};
        row("tagged", "named", true, technique(deep, hand, seated, {}, {u"skin"_s, u"tagged"_s}));
        row("tagged", "not named", false, technique(deep, hand, seated, {}, {u"skin"_s}));
        row("tagged", "named, elsewhere", true, technique(deep, hand, seated, {}, {u"tagged"_s}), u"calf"_s);
        row("of_family", "that", true, technique(stretch));
        row("of_family", "another", false, technique(deep));
        row("of_region", "that", true, technique(deep, {u"hand"_s, u"sole"_s}));
        row("of_region", "another", false, technique(deep, hand));
        row("of_region", "used there", true, technique(deep, hand), u"calf_left"_s);
        row("of_region", "used elsewhere", false, technique(deep, calf), u"hand_left"_s);
        row("of_position", "that", true, technique(deep, hand, u"kneeling"_s));
        row("of_position", "another", false, technique(deep, hand, seated));
        row("of_kit", "that", true, technique(deep, hand, seated, {u"chair"_s, u"roller"_s}));
        row("of_kit", "another", false, technique(deep, hand, seated, {u"chair"_s}));
        row("of_kit", "none", false, technique(deep));
        row("of_both", "both", true, technique(deep, calf));
        row("of_both", "family alone", false, technique(deep, hand));
        row("of_both", "region alone", false, technique(trigger, calf));
        row("of_either", "the first", true, technique(deep, hand, standing));
        row("of_either", "the second", true, technique(deep, hand, seated, ball));
        row("of_either", "neither", false, technique(deep, hand, seated));
        row("everywhere", "anything", true, technique(deep, {}));
        row("not known", "anything", true, technique(deep, {}));
    }

    void whatAConditionIsAbout()
    {
        QFETCH(QString, tag);
        QFETCH(Technique, of);
        QFETCH(QString, region);
        QFETCH(bool, is);
        Ruling ruling = checkTiny(of, with(tag), region);
        std::erase_if(ruling.hits, [](const RuleHit& hit) { return hit.tag.isEmpty(); });
        QCOMPARE(!ruling.hits.empty(), is);
    }

    void aLocalConditionIsAboutItsPlace_data()
    {
        QTest::addColumn<QStringList>("where");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("is");
        QTest::newRow("not said") << QStringList() << QString() << true;
        QTest::newRow("there") << QStringList(u"calf"_s) << QString() << true;
        QTest::newRow("there, one side") << QStringList(u"calf_left"_s) << QString() << true;
        QTest::newRow("one of two") << QStringList({u"hand_left"_s, u"sole"_s}) << QString() << true;
        QTest::newRow("elsewhere") << QStringList(u"hand_left"_s) << QString() << false;
        QTest::newRow("the whole body") << QStringList(u"whole_body"_s) << QString() << true;
        QTest::newRow("a place not known") << QStringList(u"calff"_s) << QString() << true;
        QTest::newRow("elsewhere and a place not known")
            << QStringList({u"hand"_s, u"calff_left"_s}) << QString() << true;
        QTest::newRow("elsewhere, but used there") << QStringList(u"hand_left"_s) << u"hand_right"_s << true;
        QTest::newRow("there, but used elsewhere") << QStringList(u"calf_left"_s) << u"sole_left"_s << false;
    }

    void aLocalConditionIsAboutItsPlace()
    {
        QFETCH(QStringList, where);
        QFETCH(QString, region);
        QFETCH(bool, is);
        const Technique t = technique(deep, {u"calf"_s, u"sole"_s});
        QCOMPARE(textOf(checkTiny(t, with(u"at_place"_s, where), region)).contains(u"at_place"_s), is);
        // For a condition that is not local, places are ignored.
        QVERIFY(textOf(checkTiny(t, with(u"everywhere"_s, where), region)).contains(u"everywhere"_s));
    }

    // --- clearances

    void cleared_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("block stays") << deep << u"block"_s << u"block"_s;
        QTest::newRow("needs_ok is lifted") << trigger << u"needs_ok"_s << u"none"_s;
        QTest::newRow("modify stays") << fascia << u"modify"_s << u"modify"_s;
        QTest::newRow("general_block is lifted") << stretch << u"general_block"_s << u"none"_s;
        QTest::newRow("nothing stays nothing") << joints << u"none"_s << u"none"_s;
    }

    void cleared()
    {
        QFETCH(QString, family);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Technique t = technique(family);
        const auto verdict = [&](const std::vector<Cleared>& cleared) {
            SafetyProfile p = with(u"everywhere"_s);
            p.cleared = cleared;
            const Ruling ruling = checkTiny(t, p);
            return ruling.hits.empty() && ruling.verdict != Caution::None ? u"?"_s
                                                                          : cautionName(ruling.verdict);
        };
        const QString tag = u"everywhere"_s;
        QCOMPARE(verdict({}), before);
        QCOMPARE(verdict({{tag, family, today, {}}}), after);
        QCOMPARE(verdict({{tag, {}, today, {}}}), after); // for all families
        // A yes of long ago still lifts O; what forbids everything is asked about again.
        const QString kept = before == u"needs_ok" ? after : before;
        QCOMPARE(verdict({{tag, family, today.addYears(-3), {}}}), kept);
        QCOMPARE(verdict({{tag, breathing, today, {}}}), before); // for another family
        QCOMPARE(verdict({{tag, family, today.addDays(1), {}}}), before);
        QCOMPARE(verdict({{tag, family, QDate(), {}}}), before);
        QCOMPARE(verdict({{u"at_place"_s, family, today, {}}}), before);
        QCOMPARE(verdict({{tag, breathing, today, {}}, {tag, family, today, {}}}), after);
    }

    /// Whatever a yes lifts, what was stricter does not become milder than what was mild.
    void aYesTurnsNothingUpsideDown()
    {
        int gently = 0;
        for (const Condition& c : shipped().conditions()) {
            for (const int ago : {0, 4000}) {
                const auto left = [&](Caution level) {
                    return c.afterYes(level, today.addDays(-ago), today);
                };
                if (!c.gentleAfterYes || left(Caution::Modify) == Caution::None)
                    continue;
                ++gently;
                for (const Caution level : {Caution::NeedsOk, Caution::Block, Caution::GeneralBlock})
                    QVERIFY2(left(level) >= Caution::Modify, qPrintable(c.id));
            }
            QCOMPARE(c.afterYes(Caution::NeedsOk, {}, today), Caution::NeedsOk);
            QCOMPARE(c.afterYes(Caution::NeedsOk, today.addDays(1), today), Caution::NeedsOk);
        }
        QVERIFY(gently > 10);
    }

    /// Standing loads a broken hip, leaning on the hands a breastbone.
    void aLoadIsPassedOn()
    {
        const auto verdict = [](const char* tag, const char* where, const char* move) {
            return check(*catalogue().technique(QString::fromLatin1(move)),
                         with(QString::fromLatin1(tag), {QString::fromLatin1(where)}), shipped(), catalogue(),
                         today)
                .verdict;
        };
        for (const char* move : {"st_calf_straight", "jm_knee_to_wall", "jm_cat_cow", "st_childs_pose"})
            QVERIFY2(verdict("fracture", "hip_side_left", move) >= Caution::NeedsOk, move);
        for (const char* move : {"jm_cat_cow", "mf_calf_roller", "dt_thigh_forearm", "st_childs_pose"}) {
            QVERIFY2(verdict("recent_surgery", "sternum", move) >= Caution::NeedsOk, move);
            QVERIFY2(verdict("fracture", "upper_arm_front_right", move) >= Caution::NeedsOk, move);
        }
        QCOMPARE(verdict("fracture", "elbow_left", "st_calf_straight"), Caution::None);
        QCOMPARE(verdict("recent_surgery", "sternum", "jm_knee_to_wall"), Caution::None);
    }

    /// Of two that only modify a move, the one that takes it away explains why it is another.
    void whatChangesMostExplainsIt()
    {
        const Ruling ruling = check(*catalogue().technique(u"st_knee_hug"_s), with(u"pregnancy_supine"_s),
                                    shipped(), catalogue(), today);
        QVERIFY(ruling.hits.size() > 1 && ruling.verdict == Caution::Modify);
        QCOMPARE(ruling.decisive()->rule, u"pregnancy_supine"_s);
        QVERIFY(!Ruling().decisive());
    }

    void whatIsClearedLeavesTheOthers()
    {
        SafetyProfile p = with(u"everywhere"_s);
        p.conditions.push_back({u"of_family"_s, {}, {}});
        p.cleared.push_back({u"everywhere"_s, {}, today, {}});
        QCOMPARE(textOf(checkTiny(technique(stretch), p)), u"general_block of_family"_s);
    }

    // --- age

    void age_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("stretches");
        QTest::addColumn<QString>("breathes");
        QTest::newRow("a child") << 5 << u"block"_s << u"general_block"_s;
        QTest::newRow("17") << 17 << u"block"_s << u"general_block"_s;
        QTest::newRow("18") << 18 << u"none"_s << u"none"_s;
        QTest::newRow("not known") << -1 << u"none"_s << u"none"_s;
    }

    void age()
    {
        QFETCH(int, age);
        QFETCH(QString, stretches);
        QFETCH(QString, breathes);
        SafetyProfile p;
        if (age >= 0)
            p.age = age;
        QCOMPARE(cautionName(checkTiny(technique(stretch), p).verdict), stretches);
        QCOMPARE(cautionName(checkTiny(technique(breathing), p).verdict), breathes);
        // Also with the shipped rule.
        const Ruling ruling = check(technique(stretch), p, shipped(), catalogue(), today);
        QCOMPARE(ruling.rules(), age >= 0 && age < 18 ? QStringList(u"under_18"_s) : QStringList());
    }

    void ageIsToldOnceAndClearedLikeAnyOther()
    {
        SafetyProfile p = with(u"young"_s);
        p.age = 17;
        QCOMPARE(textOf(checkTiny(technique(breathing), p)), u"general_block young"_s);
        p.cleared.push_back({u"young"_s, breathing, today, {}});
        QCOMPARE(textOf(checkTiny(technique(breathing), p)), QString());
        p.conditions.clear();
        QCOMPARE(textOf(checkTiny(technique(breathing), p)), QString());
        QCOMPARE(textOf(checkTiny(technique(stretch), p)), u"block young"_s); // a block is never lifted
    }

    // --- unknown conditions

    void whatIsNotKnownMeansCaution_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("deep tissue") << deep << u"needs_ok"_s;
        QTest::newRow("trigger points") << trigger << u"needs_ok"_s;
        QTest::newRow("myofascial") << fascia << u"modify"_s;
        QTest::newRow("stretching") << stretch << u"modify"_s;
        QTest::newRow("joints") << joints << u"modify"_s;
        QTest::newRow("breathing") << breathing << u"none"_s;
    }

    void whatIsNotKnownMeansCaution()
    {
        QFETCH(QString, family);
        QFETCH(QString, verdict);
        const Technique t = technique(family);
        for (const SafetyRules* rules : {&tiny(), &shipped()}) {
            const Ruling ruling = check(t, with(u"moon_sickness"_s), *rules, catalogue(), today);
            QCOMPARE(cautionName(ruling.verdict), verdict);
            if (verdict == u"none")
                continue;
            QCOMPARE(ruling.hits.size(), size_t(1));
            QCOMPARE(ruling.hits[0].rule, rules->unknown().id);
            QCOMPARE(ruling.hits[0].tag, u"moon_sickness"_s);
            QCOMPARE(reasonOf(ruling, *rules), rules->unknown().words.reason);
        }
    }

    void severalThatAreNotKnownAreClearedOneByOne()
    {
        SafetyProfile p = with(u"moon_sickness"_s);
        p.conditions.push_back({u"sun_sickness"_s, {}, {}});
        p.cleared.push_back({u"moon_sickness"_s, {}, today, {}});
        Ruling ruling = checkTiny(technique(deep), p);
        QCOMPARE(textOf(ruling), u"needs_ok stranger"_s);
        QCOMPARE(ruling.hits[0].tag, u"sun_sickness"_s);
        p.cleared.clear();
        ruling = checkTiny(technique(deep), p);
        QCOMPARE(ruling.hits.size(), size_t(2));
        QCOMPARE(ruling.rules(), QStringList(u"stranger"_s)); // without duplicates
    }

    void aFamilyWithoutALetterIsBlocked()
    {
        QCOMPARE(cautionName(checkTiny(technique(u"juggling"_s), with(u"everywhere"_s)).verdict), u"block"_s);
    }

    // --- places

    void placesNotToPress_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("regions");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("hits");
        const QStringList none{u"neck_front"_s}, light{u"temple"_s}, free{u"calf"_s};
        const QString block = u"block press_none"_s, modify = u"modify press_light"_s;
        for (const QString& family : {deep, trigger}) {
            QTest::addRow("%s: never", qPrintable(family)) << family << none << QString() << block;
            QTest::addRow("%s: lightly", qPrintable(family)) << family << light << QString() << modify;
            QTest::addRow("%s: free", qPrintable(family)) << family << free << QString() << QString();
            QTest::addRow("%s: used where never", qPrintable(family))
                << family << free << u"neck_front"_s << block;
            QTest::addRow("%s: used on one side", qPrintable(family))
                << family << free << u"knee_back_left"_s << block;
            QTest::addRow("%s: used lightly", qPrintable(family))
                << family << free << u"temple_right"_s << modify;
            QTest::addRow("%s: used where free", qPrintable(family))
                << family << none << u"calf_left"_s << QString();
            // It can choose a place that may be pressed.
            QTest::addRow("%s: one of them free", qPrintable(family))
                << family << none + free << QString() << QString();
            QTest::addRow("%s: one of them lightly", qPrintable(family))
                << family << none + light << QString() << modify;
        }
        QTest::newRow("light hands: never") << fascia << none << QString() << block;
        QTest::newRow("light hands: lightly") << fascia << light << QString() << QString();
        for (const QString& family : {stretch, joints, breathing})
            QTest::addRow("%s does not press", qPrintable(family))
                << family << none << QString() << QString();
        QTest::newRow("no place") << deep << QStringList() << QString() << QString();
    }

    void placesNotToPress()
    {
        QFETCH(QString, family);
        QFETCH(QStringList, regions);
        QFETCH(QString, region);
        QFETCH(QString, hits);
        const Ruling ruling = checkTiny(technique(family, regions), {}, region);
        QCOMPARE(textOf(ruling), hits);
        QCOMPARE(reasonOf(ruling, tiny()),
                 hits.isEmpty() ? u"Nothing."_s : u"Reason "_s + hits.section(u' ', 1));
    }

    void everyPlaceOfTheShippedBodyThatIsNeverPressed()
    {
        const Technique thumbs = *catalogue().technique(u"dt_calf_thumbs"_s);
        for (const BodyRegion& r : catalogue().regions()) {
            const Ruling ruling = check(thumbs, {}, shipped(), catalogue(), today, r.id);
            const QString expected = r.press == u"none"    ? u"block never_press"_s
                                     : r.press == u"light" ? u"modify light_press"_s
                                                           : QString();
            QCOMPARE(textOf(ruling), expected);
        }
        for (const char* id : {"neck_front", "neck_side", "abdomen", "knee_back", "flank"})
            QCOMPARE(region(QString::fromLatin1(id)).press, u"none"_s);
    }

    // --- the combined verdict

    void theStrictestComesFirst()
    {
        SafetyProfile p = with(u"moon_sickness"_s);        // modify
        p.conditions.push_back({u"everywhere"_s, {}, {}}); // general block
        p.conditions.push_back({u"of_set"_s, {}, {}});     // general block
        p.age = 12;                                        // block
        const Ruling ruling = checkTiny(technique(stretch), p);
        QCOMPARE(textOf(ruling),
                 u"general_block everywhere, general_block of_set, block young, modify stranger"_s);
        QCOMPARE(ruling.verdict, Caution::GeneralBlock);
        QCOMPARE(ruling.rules(), QStringList({u"everywhere"_s, u"of_set"_s, u"young"_s, u"stranger"_s}));
        QCOMPARE(reasonOf(ruling, tiny()), u"Reason everywhere"_s);
        QCOMPARE(liftOf(ruling.hits[0], tiny()), u"Lift everywhere"_s);
        QCOMPARE(modifyOf(ruling.hits[0], tiny()), QString());
        QCOMPARE(modifyOf(ruling.hits[3], tiny()), u"Modify stranger"_s);
    }

    void nobodyWithNothingHearsNothing()
    {
        const Ruling ruling = checkTiny(technique(stretch), {});
        QCOMPARE(cautionName(ruling.verdict), u"none"_s);
        QVERIFY(ruling.rules().isEmpty());
        QCOMPARE(reasonOf(ruling, tiny()), u"Nothing."_s);
        QCOMPARE(liftOf({u"gone"_s, Caution::Block, {}}, tiny()), QString());
        QCOMPARE(reasonOf({Caution::Block, {{u"gone"_s, Caution::Block, {}}}}, tiny()), QString());
    }
};

QTEST_GUILESS_MAIN(TstCheck)
#include "tst_check.moc"
