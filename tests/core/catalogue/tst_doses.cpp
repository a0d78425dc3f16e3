// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Catalogue.h"

#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue shipped = [] {
        Problems problems;
        return Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    }();
    return shipped;
}

bool isHeldStretch(const Technique& t)
{
    return t.family == u"stretching" && t.dosage.work == Work::Hold;
}

bool presses(const Technique& t)
{
    return catalogue().family(t.family)->pressure;
}

/// Regions of joints, tendons and bones, where a stretched muscle only ends.
const QStringList noMuscle{u"heel"_s, u"wrist"_s, u"ankle"_s, u"elbow"_s, u"knee_front"_s, u"knee_back"_s};

/// Seconds of a static stretch for each muscle of a side.
constexpr qint64 wholeStretchMs = 60000;

bool meet(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& id) { return b.contains(id); });
}

} // namespace

/// The dosages that the sources ask for (docs/SOURCES.md), over all shipped moves and routines.
class TstDoses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 60 s in all for each muscle in a session, 10 to 30 s at a time for most people [S1, S2].
    void eachStretchedMuscleGetsAMinuteInASession_data() { routines(); }
    void eachStretchedMuscleGetsAMinuteInASession()
    {
        QFETCH(const QString, id);
        std::map<QString, qint64> stretched; // of one side; both get the same
        for (const RoutineStep& step : catalogue().routine(id)->steps) {
            const Technique& t = *catalogue().technique(step.technique);
            const Dosage d = catalogue().dosageOf(step);
            if (!isHeldStretch(t))
                continue;
            for (const QString& region : t.regions) {
                if (!noMuscle.contains(region))
                    stretched[region] += d.sets * d.holdMs;
            }
        }
        for (const auto& [region, ms] : stretched)
            QVERIFY2(ms >= wholeStretchMs, qPrintable(u"%1: %2 ms"_s.arg(region).arg(ms)));
    }

    void aStretchByItselfIsHeldForAMinute()
    {
        int held = 0;
        for (const auto& [id, t] : catalogue().techniques()) {
            held += isHeldStretch(t);
            QVERIFY2(!isHeldStretch(t) || t.dosage.sets * t.dosage.holdMs >= wholeStretchMs, qPrintable(id));
        }
        QVERIFY(held > 10);
    }

    /// Press, then stretch the same muscle [S8], unless no stretch of it can be done in the positions of this
    /// routine.
    void eachPressIsFollowedByAStretch_data() { routines(); }
    void eachPressIsFollowedByAStretch()
    {
        QFETCH(const QString, id);
        const Routine& r = *catalogue().routine(id);
        const QStringList positions = catalogue().positionsOf(r);
        for (size_t i = 0; i < r.steps.size(); ++i) {
            const Technique& press = *catalogue().technique(r.steps[i].technique);
            if (!presses(press))
                continue;
            const auto stretchesIt = [&press](const Technique& t) {
                return isHeldStretch(t) && meet(t.regions, press.body.presses);
            };
            const bool there = std::any_of(
                catalogue().techniques().begin(), catalogue().techniques().end(), [&](const auto& t) {
                    return stretchesIt(t.second) && positions.contains(t.second.position);
                });
            const bool follows =
                std::any_of(r.steps.begin() + qsizetype(i) + 1, r.steps.end(), [&](const RoutineStep& step) {
                    return stretchesIt(*catalogue().technique(step.technique));
                });
            QVERIFY2(follows || !there, qPrintable(r.steps[i].id));
        }
    }

    /// 15 s between two presses, 30 s between two sets on a roller [S10].
    void pressuresRestLongEnough()
    {
        int seen = 0;
        for (const auto& [id, t] : catalogue().techniques()) {
            const qint64 least = t.kit.contains(u"roller"_s)      ? 30000
                                 : t.family == u"trigger_point"_s ? 15000
                                                                  : 0;
            seen += least > 0;
            QVERIFY2(t.dosage.sets == 1 || t.dosage.restMs >= least, qPrintable(id));
        }
        QVERIFY(seen >= 2);
    }

    /// Less bending soon after rising went with less back pain [S120].
    void noMorningRoutineHoldsTheBackBent()
    {
        int mornings = 0;
        for (const auto& [id, r] : catalogue().routines()) {
            if (r.times != QStringList(u"morning"_s))
                continue;
            ++mornings;
            for (const RoutineStep& step : r.steps) {
                const Technique& t = *catalogue().technique(step.technique);
                QVERIFY2(t.dosage.work != Work::Hold || !t.body.flexes.contains(u"lower_back"_s),
                         qPrintable(id + u' ' + step.id));
            }
        }
        QVERIFY(mornings > 0);
    }

    void eachRoutineSaysHowOften_data() { routines(); }
    void eachRoutineSaysHowOften()
    {
        QFETCH(const QString, id);
        static const QRegularExpression often(
            u"[Tt]wo or three (days|evenings).* every (day|evening) is fine"_s);
        QVERIFY(catalogue().routine(id)->words.why.contains(often));
    }

private:
    static void routines()
    {
        QTest::addColumn<QString>("id");
        for (const auto& [id, r] : catalogue().routines())
            QTest::newRow(qPrintable(id)) << id;
    }
};

QTEST_GUILESS_MAIN(TstDoses)
#include "tst_doses.moc"
