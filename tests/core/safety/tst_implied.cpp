// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Check.h"
#include "core/safety/Implied.h"
#include "core/safety/SafetyGate.h"
#include "tests/support/ContentFolder.h"
#include "tests/support/TinyRules.h"

#include <QRandomGenerator>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);
const QString contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");

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

SafetyProfile with(const QStringList& tags)
{
    SafetyProfile p;
    for (const QString& tag : tags)
        p.add(tag, today);
    return p;
}

QStringList tagsOf(const std::vector<OwnCondition>& conditions)
{
    QStringList tags;
    for (const OwnCondition& c : conditions)
        tags << c.tag;
    return tags;
}

Caution verdict(const QString& technique, const SafetyProfile& profile)
{
    return check(*catalogue().technique(technique), profile, shipped(), catalogue(), today).verdict;
}

} // namespace

class TstImplied : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTickedComesFirst()
    {
        const auto list = conditionsInForce(with({u"bleeding"_s, u"pregnancy_supine"_s}), shipped());
        QCOMPARE(tagsOf(list), QStringList({u"bleeding"_s, u"pregnancy_supine"_s, u"pregnancy_modify"_s,
                                            u"pregnancy_block"_s}));
        QCOMPARE(list.back().since, today);
        QVERIFY(conditionsInForce({}, shipped()).empty());
        QCOMPARE(tagsOf(conditionsInForce(with({u"moon_sickness"_s}), shipped())),
                 QStringList(u"moon_sickness"_s));
        QCOMPARE(conditionsInForce(with({u"pregnancy_modify"_s, u"pregnancy_block"_s}), shipped()).size(),
                 size_t(2));
    }

    /// Bug B1: terminal and file contain only ticks; the rules must not be milder for it.
    void aTickAloneIsJudgedWithWhatItImplies_data()
    {
        QTest::addColumn<QString>("technique");
        for (const char* id : {"dt_calf_thumbs", "dt_palm_knead", "dt_thigh_forearm", "mf_calf_roller"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void aTickAloneIsJudgedWithWhatItImplies()
    {
        QFETCH(QString, technique);
        const SafetyProfile ticked = with({u"pregnancy_supine"_s});
        const SafetyProfile spelledOut =
            with({u"pregnancy_supine"_s, u"pregnancy_modify"_s, u"pregnancy_block"_s});
        QVERIFY(verdict(technique, ticked) >= Caution::Modify);
        QCOMPARE(verdict(technique, ticked), verdict(technique, spelledOut));
    }

    /// Bug B2: conditions implied by a condition that a red flag ticks must hold too.
    void whatAFlagTicksImpliesItsOwn()
    {
        const RedFlag* flag = shipped().redFlags().flag(u"rf_pregnancy_pain"_s);
        QVERIFY(flag);
        const SafetyState state{with({flag->implies}), {}};
        const RulesGate gate(shipped(), state, today);
        Technique prone = *catalogue().technique(u"st_calf_straight"_s);
        prone.position = u"prone"_s;
        const Ruling ruling = gate.rulingFor(prone, catalogue());
        QCOMPARE(ruling.verdict, Caution::Block);
        QCOMPARE(ruling.hits.front().rule, u"pregnancy_block"_s);
    }

    /// An answer without its tick, for example imported.
    void anOpenFlagCountsWithWhatItImplies()
    {
        SafetyState state;
        Screening yes;
        yes.at = Moment::of(today.startOfDay());
        yes.screen = u"hip_leg"_s;
        yes.answers = {{u"rf_dvt"_s, u"yes"_s}};
        state.screenings.push_back(yes);
        const RulesGate gate(shipped(), state, today);
        QCOMPARE(gate.rulingFor(*catalogue().technique(u"st_figure4"_s), catalogue()).verdict,
                 Caution::GeneralBlock);
        QVERIFY(gate.rulingFor(*catalogue().technique(u"br_belly"_s), catalogue()).verdict <=
                Caution::Modify);
    }

    void verdictAloneIsWhatCheckSays()
    {
        for (const Condition& c : shipped().conditions()) {
            for (const auto& [id, technique] : catalogue().techniques()) {
                const Caution alone = verdictAlone(technique, c, shipped()).verdict;
                QVERIFY(alone >= cell(technique, c));
                QCOMPARE(std::max(alone, verdict(id, {})), verdict(id, with({c.id})));
            }
        }
    }

    void nothingIsAskedThatIsImplied()
    {
        SafetyState state{with({u"pregnancy_supine"_s}), {}};
        state.screenings.push_back({});
        state.screenings.back().screen = u"start"_s;
        state.screenings.back().at = Moment::of(today.startOfDay());
        for (const auto& [id, routine] : catalogue().routines()) {
            const GateAnswer answer = RulesGate(shipped(), state, today).ask(routine, catalogue());
            QVERIFY2(!answer.conditions.contains(u"pregnancy_modify"_s), qPrintable(id));
        }
    }

    void untickingTakesAlongWhatImpliesIt()
    {
        SafetyProfile p = with({u"bleeding"_s, u"pregnancy_supine"_s});
        untick(&p, u"pregnancy_modify"_s, shipped());
        QCOMPARE(tagsOf(p.conditions), QStringList(u"bleeding"_s));

        p = with({u"pregnancy_supine"_s, u"pregnancy_modify"_s});
        untick(&p, u"pregnancy_supine"_s, shipped());
        QCOMPARE(tagsOf(p.conditions), QStringList(u"pregnancy_modify"_s));
    }

    /// Profiles of earlier versions store implied conditions as ticks.
    void untickingLeavesNothingThatOnlyItImplied()
    {
        SafetyProfile p = with({u"pregnancy_supine"_s, u"pregnancy_modify"_s, u"pregnancy_block"_s});
        untick(&p, u"pregnancy_supine"_s, shipped());
        QCOMPARE(tagsOf(p.conditions), QStringList({u"pregnancy_modify"_s, u"pregnancy_block"_s}));
        untick(&p, u"pregnancy_modify"_s, shipped());
        QVERIFY(p.conditions.empty());
        p = with({u"bleeding"_s});
        untick(&p, u"moon_sickness"_s, shipped());
        QCOMPARE(p.conditions.size(), size_t(1));
    }

    void aPlaceOfOnesOwnDoesNotNarrowWhatIsImplied()
    {
        TinyRules made(catalogue());
        const SafetyRules rules = made.load();
        SafetyProfile p;
        p.conditions.push_back({u"with_set"_s, {}, today});
        p.conditions.push_back({u"of_set"_s, {u"calf"_s}, today});
        QCOMPARE(tagsOf(conditionsInForce(p, rules)), QStringList({u"with_set"_s, u"of_set"_s, u"of_set"_s}));
    }

    /// More ticks never make it less safe: 500 random people, every technique, one more tick.
    void oneMoreTickIsNeverMilder()
    {
        QRandomGenerator dice(20261129);
        for (int person = 0; person < 500; ++person) {
            SafetyProfile p;
            for (const Condition& c : shipped().conditions()) {
                if (dice.bounded(8) == 0)
                    p.add(c.id, today);
            }
            SafetyProfile more = p;
            more.add(shipped().conditions()[dice.bounded(quint32(shipped().conditions().size()))].id, today);
            for (const auto& [id, technique] : catalogue().techniques())
                QVERIFY2(verdict(id, p) <= verdict(id, more), qPrintable(id));
        }
    }
};

QTEST_GUILESS_MAIN(TstImplied)
#include "tst_implied.moc"
