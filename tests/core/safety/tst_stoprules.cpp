// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/support/TinyRules.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

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

Technique technique(const QString& family, const QStringList& kit = {})
{
    Technique t;
    t.family = family;
    t.kit = kit;
    return t;
}

} // namespace

class TstStopRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 0 to 3 go on, 4 and 5 smaller; from 6, or two above the start, stop.
    void theLight_data()
    {
        QTest::addColumn<int>("before"); ///< -1: not asked
        QTest::addColumn<QByteArray>("lights");
        QTest::newRow("not asked before") << -1 << QByteArray("ggggyyrrrrr");
        QTest::newRow("0 before") << 0 << QByteArray("ggrrrrrrrrr");
        QTest::newRow("1 before") << 1 << QByteArray("gggrrrrrrrr");
        QTest::newRow("2 before") << 2 << QByteArray("ggggrrrrrrr");
        QTest::newRow("3 before") << 3 << QByteArray("ggggyrrrrrr");
        QTest::newRow("4 before") << 4 << QByteArray("ggggyyrrrrr");
        QTest::newRow("5 before") << 5 << QByteArray("ggggyyrrrrr");
        QTest::newRow("10 before") << 10 << QByteArray("ggggyyrrrrr");
    }

    void theLight()
    {
        QFETCH(int, before);
        QFETCH(QByteArray, lights);
        QByteArray shown;
        for (int pain = 0; pain <= 10; ++pain) {
            const PainZone light = painZone(pain, before < 0 ? std::nullopt : std::optional(before));
            shown += light == PainZone::GoOn ? 'g' : light == PainZone::Smaller ? 'y' : 'r';
        }
        QCOMPARE(shown, lights);
    }

    void whatItIsOfferedFor_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("kit");
        QTest::addColumn<bool>("calf"); ///< offered by TinyRules for deep tissue and balls
        QTest::newRow("the family") << u"deep_tissue"_s << QStringList() << true;
        QTest::newRow("the kit") << u"stretching"_s << QStringList({u"chair"_s, u"ball"_s}) << true;
        QTest::newRow("both") << u"deep_tissue"_s << QStringList(u"ball"_s) << true;
        QTest::newRow("neither") << u"stretching"_s << QStringList(u"chair"_s) << false;
    }

    void whatItIsOfferedFor()
    {
        QFETCH(QString, family);
        QFETCH(QStringList, kit);
        QFETCH(bool, calf);
        TinyRules tiny(catalogue());
        const SafetyRules rules = tiny.load();
        QVERIFY(!rules.isBuiltIn());
        const Technique t = technique(family, kit);
        QCOMPARE(rules.stop(StopReason::Calf)->isFor(&t), calf);
        QVERIFY(!rules.stop(StopReason::Calf)->isFor(nullptr));
        QVERIFY(rules.stop(StopReason::Pain)->isFor(&t)); // without restrictions: always
        QVERIFY(rules.stop(StopReason::Pain)->isFor(nullptr));
    }

    void everyReasonThatCanBeSaidHasARule()
    {
        for (const QString& name : stopReasonNames()) {
            const auto reason = stopReasonFromName(name);
            QVERIFY2(reason, qPrintable(name));
            const bool said = *reason != StopReason::None && *reason != StopReason::NotSaid;
            QVERIFY2((shipped().stop(*reason) != nullptr) == said, qPrintable(name));
        }
    }

    /// Section 2.4 of the fact base and section 4 of its review; "x then y": y if a question is answered yes.
    void whatFollows_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("pain") << u"skip then emergency"_s;
        QTest::newRow("too_strong") << u"skip"_s;
        QTest::newRow("numb_or_tingling") << u"skip then emergency then same_day"_s;
        QTest::newRow("weak") << u"same_day then emergency"_s;
        QTest::newRow("dizzy") << u"stop then emergency"_s;
        QTest::newRow("chest_or_breath") << u"emergency"_s;
        QTest::newRow("headache") << u"emergency"_s;
        QTest::newRow("calf") << u"same_day then emergency"_s;
        QTest::newRow("skin") << u"skip"_s;
        QTest::newRow("lips_tingle") << u"ease then emergency"_s;
        QTest::newRow("cramp") << u"ease"_s;
        QTest::newRow("gives_way") << u"stop then same_day"_s;
        QTest::newRow("no_time") << u"none"_s;
        QTest::newRow("other") << u"none"_s;
    }

    void whatFollows()
    {
        QFETCH(QString, action);
        const StopRule* rule =
            shipped().stop(*stopReasonFromName(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(rule);
        QString ours = stopActionName(rule->action);
        for (const StopQuestion& q : rule->questions)
            ours += u" then "_s + stopActionName(q.action);
        QCOMPARE(ours, action);
        QVERIFY(!rule->advice.isEmpty());
        // Urgent stops are kept after the session as a red flag that can be as urgent.
        QCOMPARE(rule->flag.isEmpty(), rule->action < StopAction::SameDay);
        for (const StopQuestion& q : rule->questions) {
            QVERIFY(q.text.endsWith(u'?'));
            const RedFlag* flag = shipped().redFlags().flag(q.flag);
            QVERIFY(flag);
            if (q.action == StopAction::Emergency)
                QCOMPARE(urgencyName(std::min(flag->urgency, flag->followUp.value_or(flag->urgency))),
                         u"emergency"_s);
            else
                QCOMPARE(urgencyName(flag->urgency), u"same_day"_s);
        }
        if (rule->action == StopAction::Emergency)
            QCOMPARE(urgencyName(shipped().redFlags().flag(rule->flag)->urgency), u"emergency"_s);
    }

    void whatAStopComesTo_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("yes"); ///< the question answered with yes; ""
        QTest::addColumn<int>("light");   ///< -1: no pain was told
        QTest::addColumn<QString>("action");
        const int none = -1, go = int(PainZone::GoOn), smaller = int(PainZone::Smaller),
                  stop = int(PainZone::Stop);
        QTest::newRow("the rule alone") << u"pain"_s << QString() << none << u"skip"_s;
        QTest::newRow("little pain goes on") << u"pain"_s << QString() << go << u"none"_s;
        QTest::newRow("never the sharp one again") << u"pain"_s << QString() << smaller << u"skip"_s;
        QTest::newRow("much pain") << u"pain"_s << QString() << stop << u"skip"_s;
        QTest::newRow("too strong, little") << u"too_strong"_s << QString() << go << u"none"_s;
        QTest::newRow("too strong, softer") << u"too_strong"_s << QString() << smaller << u"ease"_s;
        QTest::newRow("too strong, much") << u"too_strong"_s << QString() << stop << u"skip"_s;
        QTest::newRow("no to the question") << u"dizzy"_s << QString() << none << u"stop"_s;
        QTest::newRow("yes to the question") << u"dizzy"_s << u"more"_s << none << u"emergency"_s;
        QTest::newRow("yes counts more than the light")
            << u"numb_or_tingling"_s << u"stays"_s << go << u"same_day"_s;
        QTest::newRow("a light makes nothing urgent milder")
            << u"headache"_s << QString() << go << u"emergency"_s;
        QTest::newRow("electric pain, whatever its strength")
            << u"pain"_s << u"shock"_s << go << u"emergency"_s;
        QTest::newRow("numb on both sides") << u"numb_or_tingling"_s << u"wide"_s << none << u"emergency"_s;
        QTest::newRow("weak, and nothing else") << u"weak"_s << QString() << go << u"same_day"_s;
        QTest::newRow("yes without a question") << u"cramp"_s << u"wide"_s << none << u"ease"_s;
    }

    void whatAStopComesTo()
    {
        QFETCH(QString, reason);
        QFETCH(QString, yes);
        QFETCH(int, light);
        QFETCH(QString, action);
        const StopRule* rule = shipped().stop(*stopReasonFromName(reason));
        QVERIFY(rule);
        QCOMPARE(stopActionName(actionFor(*rule, rule->question(yes),
                                          light < 0 ? std::nullopt : std::optional(PainZone(light)))),
                 action);
    }

    void painIsAskedWhereItDecides()
    {
        for (const StopRule& rule : shipped().stops())
            QCOMPARE(asksForPain(rule.reason), rule.id == u"pain" || rule.id == u"too_strong");
    }

    void whatMattersMostIsSeenAtOnce()
    {
        QStringList seen;
        for (const StopRule& rule : shipped().stops()) {
            if (!rule.rare)
                seen << rule.id;
        }
        for (const char* id :
             {"pain", "numb_or_tingling", "dizzy", "chest_or_breath", "headache", "too_strong", "weak"})
            QVERIFY2(seen.contains(QLatin1String(id)), id);
        for (const StopRule& rule : shipped().stops())
            QVERIFY2(rule.action != StopAction::Emergency || !rule.rare, qPrintable(rule.id));
    }

    void namesOfActions()
    {
        QCOMPARE(stopActionName(StopAction::None), u"none"_s);
        QCOMPARE(stopActionName(StopAction::SameDay), u"same_day"_s);
        QCOMPARE(stopActionName(StopAction::Emergency), u"emergency"_s);
    }
};

QTEST_GUILESS_MAIN(TstStopRules)
#include "tst_stoprules.moc"
