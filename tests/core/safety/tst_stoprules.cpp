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

    /// Section 2.4 of the fact base; "x then y": y if the follow-up question is answered yes.
    void whatFollows_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("pain") << u"skip"_s;
        QTest::newRow("too_strong") << u"skip"_s;
        QTest::newRow("numb_or_tingling") << u"skip then same_day"_s;
        QTest::newRow("dizzy") << u"stop then emergency"_s;
        QTest::newRow("chest_or_breath") << u"emergency"_s;
        QTest::newRow("headache") << u"emergency"_s;
        QTest::newRow("calf") << u"same_day then emergency"_s;
        QTest::newRow("skin") << u"skip"_s;
        QTest::newRow("lips_tingle") << u"ease"_s;
        QTest::newRow("cramp") << u"ease"_s;
        QTest::newRow("gives_way") << u"stop"_s;
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
        if (rule->followUp)
            ours += u" then "_s + stopActionName(*rule->followUp);
        QCOMPARE(ours, action);
        QCOMPARE(rule->question.isEmpty(), !rule->followUp);
        QVERIFY(!rule->advice.isEmpty());
        QVERIFY(!rule->followUp || *rule->followUp > rule->action); // a follow-up never makes it milder
        // Urgent stops are kept after the session as a red flag with its own urgency.
        if (!rule->flag.isEmpty())
            QVERIFY(shipped().redFlags().flag(rule->flag));
        if (rule->action == StopAction::Emergency)
            QCOMPARE(urgencyName(shipped().redFlags().flag(rule->flag)->urgency), u"emergency"_s);
    }

    void whatAStopComesTo_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("yes");  ///< to its question
        QTest::addColumn<int>("light"); ///< -1: no pain was told
        QTest::addColumn<QString>("action");
        const int none = -1, go = int(PainZone::GoOn), smaller = int(PainZone::Smaller),
                  stop = int(PainZone::Stop);
        QTest::newRow("the rule alone") << u"pain"_s << false << none << u"skip"_s;
        QTest::newRow("little pain goes on") << u"pain"_s << false << go << u"none"_s;
        QTest::newRow("never the sharp one again") << u"pain"_s << false << smaller << u"skip"_s;
        QTest::newRow("much pain") << u"pain"_s << false << stop << u"skip"_s;
        QTest::newRow("too strong, little") << u"too_strong"_s << false << go << u"none"_s;
        QTest::newRow("too strong, softer") << u"too_strong"_s << false << smaller << u"ease"_s;
        QTest::newRow("too strong, much") << u"too_strong"_s << false << stop << u"skip"_s;
        QTest::newRow("no to the question") << u"dizzy"_s << false << none << u"stop"_s;
        QTest::newRow("yes to the question") << u"dizzy"_s << true << none << u"emergency"_s;
        QTest::newRow("yes counts more than the light")
            << u"numb_or_tingling"_s << true << go << u"same_day"_s;
        QTest::newRow("a light makes nothing urgent milder")
            << u"headache"_s << false << go << u"emergency"_s;
        QTest::newRow("yes without a question") << u"cramp"_s << true << none << u"ease"_s;
    }

    void whatAStopComesTo()
    {
        QFETCH(QString, reason);
        QFETCH(bool, yes);
        QFETCH(int, light);
        QFETCH(QString, action);
        const StopRule* rule = shipped().stop(*stopReasonFromName(reason));
        QVERIFY(rule);
        QCOMPARE(
            stopActionName(actionFor(*rule, yes, light < 0 ? std::nullopt : std::optional(PainZone(light)))),
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
             {"pain", "numb_or_tingling", "dizzy", "chest_or_breath", "headache", "too_strong"})
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
