// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// What the shipped rules say to example people, between the mildest and the strictest level that the clinical
// review accepts; and that telling more never makes a verdict milder.
#include "core/safety/Check.h"
#include "core/safety/Implied.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

const Catalogue& catalogue()
{
    Problems said;
    static const Catalogue c = Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &said);
    return c;
}

const SafetyRules& rules()
{
    Problems said;
    static const SafetyRules r =
        SafetyRules::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, catalogue(), &said);
    return r;
}

/// "fracture@ankle_right balance_risk"
SafetyProfile person(const QString& text)
{
    SafetyProfile p;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u'@');
        p.conditions.push_back({parts[0], parts.mid(1), today});
    }
    return p;
}

Caution levelOf(const QString& move, const SafetyProfile& p)
{
    return check(*catalogue().technique(move), p, rules(), catalogue(), today).verdict;
}

Caution caution(QChar letter)
{
    return Caution(u"-MOBG"_s.indexOf(letter));
}

} // namespace

class TstExamplePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMoveForEachPerson_data()
    {
        QTest::addColumn<QString>("conditions");
        QTest::addColumn<QString>("move");
        QTest::addColumn<QString>("range"); ///< mildest and strictest level
        const struct
        {
            const char *who, *conditions;
            std::vector<std::pair<const char*, const char*>> moves;
        } people[] = {
            {"low-dose aspirin only",
             "aspirin",
             {{"dt_thigh_forearm", "MO"},
              {"tp_foot_arch", "-M"},
              {"mf_calf_roller", "-M"},
              {"dt_palm_knead", "-M"}}},
            {"a broken vertebra",
             "osteoporosis fracture@mid_back_left",
             {{"jm_cat_cow", "OG"},
              {"st_side_reach", "OG"},
              {"mf_chest_towel", "OG"},
              {"st_childs_pose", "OG"},
              {"jm_knee_rocks", "OG"},
              {"st_knee_hug", "OG"},
              {"jm_pelvic_tilt", "MG"},
              {"jm_neck_turns", "-O"},
              {"br_paced6", "--"}}},
            {"9 weeks pregnant",
             "pregnancy_modify",
             {{"dt_palm_knead", "-M"},
              {"dt_calf_thumbs", "OB"},
              {"mf_calf_roller", "MB"},
              {"st_upper_trap", "-M"},
              {"jm_cat_cow", "-M"},
              {"tp_foot_arch", "-M"},
              {"br_paced6", "--"}}},
            {"leg lymphoedema",
             "lymph_leg",
             {{"dt_calf_thumbs", "OB"},
              {"dt_thigh_forearm", "OB"},
              {"mf_calf_roller", "OB"},
              {"tp_foot_arch", "OB"},
              {"st_calf_straight", "-M"},
              {"dt_palm_knead", "-M"}}},
            {"a broken ankle",
             "fracture@ankle_right",
             {{"jm_knee_to_wall", "OG"},
              {"st_calf_straight", "OG"},
              {"st_calf_bent", "OG"},
              {"dt_calf_thumbs", "MG"},
              {"mf_calf_roller", "OG"},
              {"tp_foot_arch", "OG"},
              {"st_hip_flexor", "MG"},
              {"jm_neck_turns", "--"}}},
            {"a broken wrist",
             "fracture@wrist_left",
             {{"st_wrist_ext", "OG"},
              {"jm_cat_cow", "OG"},
              {"st_childs_pose", "MG"},
              {"mf_calf_roller", "OG"},
              {"dt_palm_knead", "OG"},
              {"st_upper_trap", "-M"},
              {"st_calf_straight", "-M"},
              {"jm_pelvic_tilt", "--"}}},
            {"whiplash that was looked at",
             "whiplash",
             {{"jm_neck_turns", "-M"},
              {"jm_chin_glide", "-M"},
              {"st_upper_trap", "MO"},
              {"mf_skull_base", "-O"}}},
            {"very high blood pressure",
             "uncontrolled_bp",
             {{"st_childs_pose", "OB"},
              {"st_upper_trap", "-O"},
              {"jm_knee_rocks", "-O"},
              {"dt_thigh_forearm", "MB"},
              {"tp_foot_arch", "MB"},
              {"mf_calf_roller", "MB"},
              {"br_paced6", "-M"}}},
            {"ME/CFS",
             "me_cfs",
             {{"st_upper_trap", "OB"},
              {"jm_cat_cow", "OB"},
              {"dt_thigh_forearm", "MB"},
              {"br_paced6", "-M"}}},
            {"85, cannot get up from the floor",
             "balance_risk floor_transfer fragile_skin",
             {{"st_hip_flexor", "OB"},
              {"mf_calf_roller", "OB"},
              {"jm_cat_cow", "OB"},
              {"st_childs_pose", "OB"},
              {"jm_pelvic_tilt", "-M"},
              {"st_calf_straight", "MO"},
              {"dt_thigh_forearm", "MB"},
              {"st_upper_trap", "--"}}},
            {"a clot that is treated", "clot_treated", {{"st_calf_bent", "GG"}, {"jm_neck_turns", "OO"}}},
            {"a new pacemaker",
             "pacemaker_new",
             {{"st_side_reach", "OO"}, {"mf_chest_towel", "OO"}, {"jm_neck_turns", "--"}}},
            {"an old pacemaker",
             "implant_chest",
             {{"mf_chest_towel", "MM"}, {"st_pec_doorway", "MM"}, {"st_side_reach", "--"}}},
            {"a shoulder that came out", "shoulder_dislocation", {{"mf_chest_towel", "BB"}}},
            {"vascular Ehlers-Danlos",
             "fragile_vessels",
             {{"dt_calf_thumbs", "OB"}, {"jm_neck_turns", "OB"}, {"mf_skull_base", "MM"}}},
            {"bone metastases",
             "bone_metastases",
             {{"st_knee_hug", "MO"},
              {"jm_knee_rocks", "MO"},
              {"dt_thigh_forearm", "BB"},
              {"tp_foot_arch", "BB"}}},
            {"a new hip",
             "hip_replacement",
             {{"dt_calf_thumbs", "OB"},
              {"dt_thigh_forearm", "OB"},
              {"jm_knee_rocks", "OB"},
              {"st_figure4", "OB"}}},
            {"after a concussion",
             "head_low",
             {{"st_childs_pose", "OB"}, {"jm_cat_cow", "OB"}, {"st_upper_trap", "--"}}},
            {"a painful limb (CRPS)",
             "touch_pain@hand_left",
             {{"dt_palm_knead", "OB"},
              {"st_wrist_ext", "MM"},
              {"st_calf_bent", "-M"},
              {"jm_pelvic_tilt", "--"}}},
            {"a wound on the back",
             "skin@mid_back_left",
             {{"jm_pelvic_tilt", "MM"}, {"st_upper_trap", "--"}}},
        };
        for (const auto& p : people) {
            for (const auto& [move, range] : p.moves)
                QTest::addRow("%s: %s", p.who, move)
                    << QString::fromLatin1(p.conditions) << QString::fromLatin1(move)
                    << QString::fromLatin1(range);
        }
    }

    void eachMoveForEachPerson()
    {
        QFETCH(QString, conditions);
        QFETCH(QString, move);
        QFETCH(QString, range);
        const SafetyProfile p = person(conditions);
        for (const OwnCondition& c : p.conditions)
            QVERIFY(rules().condition(c.tag));
        const Caution level = levelOf(move, p);
        QVERIFY2(level >= caution(range[0]) && level <= caution(range[1]), qPrintable(cautionName(level)));
    }

    void tellingMoreIsNeverMilder()
    {
        for (const Condition& one : rules().conditions()) {
            const SafetyProfile alone = person(one.id);
            for (const Condition& other : rules().conditions()) {
                SafetyProfile both = alone;
                both.add(other.id, today);
                for (const auto& [id, t] : catalogue().techniques())
                    QVERIFY2(levelOf(id, both) >= levelOf(id, alone),
                             qPrintable(id + u": "_s + one.id + u" + "_s + other.id));
            }
        }
    }

    void onePlaceMoreIsNeverMilder()
    {
        for (const Condition& c : rules().conditions()) {
            if (!c.local)
                continue;
            for (const BodyRegion& first : catalogue().regions()) {
                const SafetyProfile alone = person(c.id + u'@' + first.id);
                for (const BodyRegion& second : catalogue().regions()) {
                    const SafetyProfile both = person(c.id + u'@' + first.id + u'@' + second.id);
                    for (const auto& [id, t] : catalogue().techniques())
                        QVERIFY2(levelOf(id, both) >= levelOf(id, alone), qPrintable(id + u' ' + c.id));
                }
            }
        }
    }

    /// What a move loads, presses or bends counts as much as what it aims at.
    void aPlaceMeetsAllThatAMoveDoesThere()
    {
        for (const auto& [id, t] : catalogue().techniques()) {
            const Reach reach(t, t.regions);
            for (const QString& region : reach.aimed + reach.moved) {
                const Caution level = levelOf(id, person(u"fracture@"_s + region));
                QVERIFY2(t.family == u"breathing" || level >= Caution::Block, qPrintable(id + u' ' + region));
            }
            for (const QString& region : reach.resting) {
                const Caution level = levelOf(id, person(u"fracture@"_s + region));
                QVERIFY2(t.family == u"breathing" || level >= Caution::Modify,
                         qPrintable(id + u' ' + region));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstExamplePeople)
#include "tst_examplepeople.moc"
