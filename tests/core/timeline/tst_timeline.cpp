// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/Compile.h"
#include "tests/support/FakePhrases.h"
#include "tests/support/TimelineRules.h"
#include "tests/support/TinyContent.h"
#include "wording/Wording.h"

#include <QRandomGenerator>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const FakePhrases phrases;

const TinyContent& tiny()
{
    static const TinyContent content;
    return content;
}

Timeline compiled(const QStringList& techniques, const Prescription& p = {}, const Adjustments& a = {},
                  Voice voice = Voice::Full)
{
    return compile(TinyContent::routine(techniques), *tiny().catalogue, phrases, p, voice, a);
}

struct Shipped
{
    Shipped()
    {
        Problems problems;
        const QString folder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
        catalogue = Catalogue::load(folder, u"en"_s, &problems);
        wording = Wording::load(folder, u"en"_s, &problems);
    }
    Catalogue catalogue;
    Wording wording;
};
const Shipped& shipped()
{
    static const Shipped content;
    return content;
}

/// The expected work of one step: its dosage, calculated by hand from docs/CONTENT_FORMAT.md.
qint64 workOf(const RoutineStep& step)
{
    const Technique& t = *shipped().catalogue.technique(step.technique);
    const Dosage d = shipped().catalogue.dosageOf(step);
    qint64 set = d.holdMs;
    if (d.work == Work::Breathing)
        set = (d.lengthMs + d.breathMs() / 2) / d.breathMs() * (d.inMs + d.outBreathMs);
    else if (d.work == Work::Strokes)
        set = d.reps * (d.outMs + d.backMs);
    else if (d.work == Work::Reps)
        set =
            (t.sides == Sides::Alternate ? (d.reps + 1) / 2 * 2 : d.reps) * (d.outMs + d.pauseMs + d.backMs);
    return d.sets * set * (t.sides == Sides::Each ? 2 : 1);
}

qint64 workOf(const Timeline& t, const QString& step)
{
    qint64 sum = 0;
    for (const Segment& s : t.segments)
        sum += s.kind == SegmentKind::Work && s.step == step ? s.durationMs : 0;
    return sum;
}

/// As `unknot-cli timeline ROUTINE` prints it.
QString asTerminal(const Timeline& t)
{
    const auto clock = [](qint64 ms) {
        return u"%1:%2.%3"_s.arg(ms / 60000)
            .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
            .arg(ms % 1000, 3, 10, QChar(u'0'));
    };
    QString text;
    for (const Segment& s : t.segments) {
        text += u"%1  %2 %3 %4 %5 %6"_s.arg(clock(s.startMs))
                    .arg(segmentKindName(s.kind), -12)
                    .arg(s.technique, -20)
                    .arg(sideName(s.side), -6)
                    .arg(s.set ? u"set %1"_s.arg(s.set) : QString(), -6)
                    .arg(s.rep ? u"rep %1"_s.arg(s.rep) : QString())
                    .trimmed() +
                u'\n';
        for (const Cue& c : t.cues) {
            if (c.atMs >= s.startMs && c.atMs < s.endMs())
                text += u"%1      %2 %3"_s.arg(clock(c.atMs), cueKindName(c.kind), c.text).trimmed() + u'\n';
        }
    }
    return text + u"%1  end\n"_s.arg(clock(t.totalMs));
}

// --- random input

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int from(int least, int most) { return m_random.bounded(least, most + 1); }
    bool chance(int percent) { return from(1, 100) <= percent; }
    qint64 tenths(double least, double most) { return 100 * from(int(least * 10), int(most * 10)); }

    /// Any change a file could contain.
    DosageChange change(Work work)
    {
        DosageChange d;
        if (chance(30))
            d.sets = from(1, 3);
        if (chance(40))
            d.restMs = chance(50) ? tenths(0, 3) : tenths(0, 40);
        if (chance(10))
            d.waits = chance(50);
        if (work == Work::Hold && chance(60))
            d.holdMs = tenths(5, 90);
        if ((work == Work::Reps || work == Work::Strokes) && chance(60))
            d.reps = from(1, 12);
        if (work == Work::Reps && chance(40)) {
            d.outMs = tenths(0.5, 10);
            d.pauseMs = tenths(0, 10);
            d.backMs = tenths(0.5, 10);
        }
        if (work == Work::Strokes && chance(40)) {
            d.outMs = tenths(2, 30);
            d.backMs = tenths(0, 10);
        }
        if (work == Work::Breathing && chance(60)) {
            d.lengthMs = tenths(20, 200);
            d.inMs = tenths(1, 10);
            d.outBreathMs = tenths(1, 15);
        }
        return d;
    }

    Routine routine(const Catalogue& catalogue)
    {
        std::vector<const Technique*> all;
        for (const auto& [id, t] : catalogue.techniques())
            all.push_back(&t);
        Routine r;
        r.id = u"random"_s;
        r.words.closing = u"That was good."_s;
        for (int steps = from(1, 6); steps > 0; --steps) {
            const Technique& t = *all[size_t(from(0, int(all.size()) - 1))];
            r.steps.push_back(
                {u"s%1"_s.arg(steps), t.id, chance(50) ? change(t.dosage.work) : DosageChange()});
        }
        return r;
    }

    Prescription prescription(const Routine& r, const Catalogue& catalogue, bool sameSides)
    {
        Prescription p;
        p.firstSide = chance(50) ? Side::Left : Side::Right;
        p.transitionFactor = double(from(5, 30)) / 10;
        p.restFactor = double(from(5, 30)) / 10;
        p.easier = chance(20);
        p.waitAtTransitions = chance(10);
        for (const RoutineStep& step : r.steps) {
            if (!chance(40))
                continue;
            const Work work = catalogue.technique(step.technique)->dosage.work;
            StepPrescription own;
            own.skip = chance(15);
            if (chance(30))
                own.firstSide = chance(50) ? Side::Left : Side::Right;
            own.dose = change(work);
            if (!sameSides) {
                own.left = change(work);
                own.right = change(work);
            }
            p.steps.insert(step.id, own);
        }
        return p;
    }

private:
    QRandomGenerator m_random;
};

bool same(const Segment& a, const Segment& b)
{
    return a.step == b.step && a.technique == b.technique && a.startMs == b.startMs &&
           a.durationMs == b.durationMs && a.kind == b.kind && a.side == b.side && a.set == b.set &&
           a.rep == b.rep && a.block == b.block && a.waits == b.waits;
}

bool same(const Cue& a, const Cue& b)
{
    return a.atMs == b.atMs && a.kind == b.kind && a.text == b.text && a.durationMs == b.durationMs;
}

template <class List>
bool sameLists(const List& a, const List& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& l, const auto& r) { return same(l, r); });
}

/// The part that lies entirely before `ms`.
Timeline before(const Timeline& t, qint64 ms)
{
    Timeline part = t;
    std::erase_if(part.segments, [&](const Segment& s) { return s.endMs() > ms; });
    std::erase_if(part.cues, [&](const Cue& c) { return c.atMs >= ms; });
    return part;
}

} // namespace

class TstTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- tables calculated by hand
    // FakePhrases: a sentence lasts 1000 ms, followed by 350 ms of silence.
    //   first transition  5000, onto the floor 9000 (3000 more to fetch an item of kit)
    //   prepare           at least 6000; three sentences need 400 + 3 x 1350 + 1200 = 5650
    //   switch of side    at least 5000; two sentences need 400 + 2 x 1350 + 1200 = 4300
    //   closing           at least 9000

    void holdTwoSetsEachSide()
    {
        const Timeline t = compiled({u"hold"_s});
        QCOMPARE(segmentLines(t), QStringList({
                                      u"0 +5000 transition hold none 0 0"_s,
                                      u"5000 +6000 prepare hold left 1 0"_s,
                                      u"11000 +20000 work hold left 1 0"_s,
                                      u"31000 +10000 rest hold left 2 0"_s,
                                      u"41000 +20000 work hold left 2 0"_s,
                                      u"61000 +5000 switch_side hold right 1 0"_s,
                                      u"66000 +20000 work hold right 1 0"_s,
                                      u"86000 +10000 rest hold right 2 0"_s,
                                      u"96000 +20000 work hold right 2 0"_s,
                                      u"116000 +9000 closing - none 0 0"_s,
                                  }));
        QCOMPARE(t.totalMs, 125000);
        // Sentences of a hold: from 1500 after its chime to 350 before the first tick, 12500..25650, in two
        // halves.
        QCOMPARE(cueLines(t, 0, 66000), QStringList({
                                            u"0 chime"_s,
                                            u"1500 speak take_place seated"_s,
                                            u"5400 speak name hold"_s,
                                            u"6750 speak setup left"_s,
                                            u"8100 speak dose_hold left 20000 x2"_s,
                                            u"11000 chime"_s,
                                            u"12500 speak cue 1"_s,
                                            u"19075 speak cue 2"_s,
                                            u"26000 tick"_s,
                                            u"27000 tick"_s,
                                            u"28000 tick"_s,
                                            u"29000 tick"_s,
                                            u"30000 tick"_s,
                                            u"31400 speak rest"_s,
                                            u"38800 speak again"_s,
                                            u"41000 chime"_s,
                                            u"42500 speak cue 1"_s,
                                            u"49075 speak cue 2"_s,
                                            u"56000 tick"_s,
                                            u"57000 tick"_s,
                                            u"58000 tick"_s,
                                            u"59000 tick"_s,
                                            u"60000 tick"_s,
                                            u"61400 speak switch_side right"_s,
                                            u"62750 speak setup right"_s,
                                        }));
        QCOMPARE(cueLines(t, 116000), QStringList({
                                          u"116000 chime"_s,
                                          u"117500 speak done"_s,
                                          u"118850 speak closing words"_s,
                                      }));
    }

    void blocksOfAHold()
    {
        const Timeline t = compiled({u"hold"_s});
        QStringList lines;
        for (const Block& b : t.blocks)
            lines << u"%1 %2 %3/%4 %5..%6"_s.arg(b.number)
                         .arg(sideName(b.side))
                         .arg(b.set)
                         .arg(b.sets)
                         .arg(b.startMs)
                         .arg(b.endMs);
        QCOMPARE(lines, QStringList({u"1 left 1/2 11000..31000"_s, u"2 left 2/2 41000..61000"_s,
                                     u"101 right 1/2 66000..86000"_s, u"102 right 2/2 96000..116000"_s}));
        QStringList leads;
        for (const Segment& s : t.segments)
            leads << QString::number(s.block);
        QCOMPARE(leads.join(u' '), u"0 0 0 1 1 2 2 3 3 -1"_s);
    }

    void repetitionsWithATempo()
    {
        const Timeline t = compiled({u"reps"_s});
        QCOMPARE(segmentLines(t), QStringList({
                                      u"0 +5000 transition reps none 0 0"_s,
                                      u"5000 +6000 prepare reps none 1 0"_s,
                                      u"11000 +5000 work reps none 1 1"_s,
                                      u"16000 +5000 work reps none 1 2"_s,
                                      u"21000 +5000 work reps none 1 3"_s,
                                      u"26000 +9000 closing - none 0 0"_s,
                                  }));
        QCOMPARE(cueLines(t, 5000, 26000), QStringList({
                                               u"5400 speak name reps"_s,
                                               u"6750 speak setup none"_s,
                                               u"8100 speak dose_reps none 3 x1"_s,
                                               u"11000 chime"_s,
                                               u"11800 speak cue 1"_s,
                                               u"16000 tick"_s,
                                               u"16400 speak cue 2"_s,
                                               u"21000 tick"_s,
                                               u"21400 speak last_one none"_s,
                                           }));
        QCOMPARE(t.blocks.size(), size_t(1));
        QCOMPARE(t.blocks[0].reps, 3);
    }

    void turnsAreMadeEvenAndNameTheirSide()
    {
        const Timeline t = compiled({u"turns"_s});
        QCOMPARE(segmentLines(t), QStringList({
                                      u"0 +5000 transition turns none 0 0"_s,
                                      u"5000 +6000 prepare turns both 1 0"_s,
                                      u"11000 +4000 work turns left 1 1"_s,
                                      u"15000 +4000 work turns right 1 2"_s,
                                      u"19000 +4000 work turns left 1 3"_s,
                                      u"23000 +4000 work turns right 1 4"_s,
                                      u"27000 +9000 closing - none 0 0"_s,
                                  }));
        QCOMPARE(cueLines(t, 8000, 27000), QStringList({
                                               u"8100 speak dose_turns none 4 x1"_s,
                                               u"11000 chime"_s,
                                               u"11800 speak turn left"_s,
                                               u"13150 speak cue 1"_s,
                                               u"15000 tick"_s,
                                               u"15400 speak turn right"_s,
                                               u"19000 tick"_s,
                                               u"19400 speak turn left"_s,
                                               u"20750 speak cue 2"_s,
                                               u"23000 tick"_s,
                                               u"23400 speak last_one right"_s,
                                           }));
        QVERIFY(t.blocks[0].side == Side::Both);
        QCOMPARE(t.blocks[0].reps, 4);
    }

    void strokesWithAThingToFetch()
    {
        const Timeline t = compiled({u"strokes"_s});
        QCOMPARE(segmentLines(t), QStringList({
                                      u"0 +12000 transition strokes none 0 0"_s,
                                      u"12000 +6000 prepare strokes left 1 0"_s,
                                      u"18000 +10000 work strokes left 1 1"_s,
                                      u"28000 +10000 work strokes left 1 2"_s,
                                      u"38000 +5000 switch_side strokes right 1 0"_s,
                                      u"43000 +10000 work strokes right 1 1"_s,
                                      u"53000 +10000 work strokes right 1 2"_s,
                                      u"63000 +9000 closing - none 0 0"_s,
                                  }));
        QCOMPARE(cueLines(t, 0, 43000), QStringList({
                                            u"0 chime"_s,
                                            u"1500 speak take_kit ball"_s,
                                            u"2850 speak take_place long_sitting"_s,
                                            u"12400 speak name strokes"_s,
                                            u"13750 speak setup left"_s,
                                            u"15100 speak dose_strokes left 2 x1"_s,
                                            u"18000 chime"_s,
                                            u"18800 speak cue 1"_s,
                                            u"28000 tick"_s,
                                            u"28400 speak cue 2"_s,
                                            u"38400 speak switch_side right"_s,
                                            u"39750 speak setup right"_s,
                                        }));
    }

    void breathingInWholeBreaths()
    {
        const Timeline t = compiled({u"breath"_s});
        // 25 s at 4 + 6 s are two and a half breaths, rounded to three.
        QCOMPARE(segmentLines(t), QStringList({
                                      u"0 +9000 transition breath none 0 0"_s,
                                      u"9000 +6000 prepare breath none 1 0"_s,
                                      u"15000 +30000 work breath none 1 0"_s,
                                      u"45000 +9000 closing - none 0 0"_s,
                                  }));
        QCOMPARE(cueLines(t, 12000, 45000), QStringList({
                                                u"12100 speak dose_breath none 30000 x1"_s,
                                                u"15000 chime"_s,
                                                u"15000 breathe_in"_s,
                                                u"15000 speak breathe_in"_s,
                                                u"19000 breathe_out"_s,
                                                u"19000 speak breathe_out"_s,
                                                u"25000 breathe_in"_s,
                                                u"25000 speak breathe_in"_s,
                                                u"29000 breathe_out"_s,
                                                u"29000 speak breathe_out"_s,
                                                u"30000 chime"_s,
                                                u"35000 breathe_in"_s,
                                                u"35000 speak cue 1"_s,
                                                u"37325 speak cue 2"_s,
                                                u"39000 breathe_out"_s,
                                                u"40000 tick"_s,
                                                u"41000 tick"_s,
                                                u"42000 tick"_s,
                                                u"43000 tick"_s,
                                                u"44000 tick"_s,
                                            }));
        for (const Cue& c : t.cues) {
            if (c.kind == CueKind::BreatheIn || c.kind == CueKind::BreatheOut)
                QCOMPARE(c.durationMs, c.kind == CueKind::BreatheIn ? 4000 : 6000);
        }
    }

    void aLongHoldHasAChimeHalfwayAndFiveTicks()
    {
        const Timeline t = compiled({u"long"_s});
        QCOMPARE(cueLines(t, 15000, 55000), QStringList({
                                                u"15000 chime"_s,
                                                u"16500 speak cue 1"_s,
                                                u"33075 speak cue 2"_s,
                                                u"35000 chime"_s,
                                                u"50000 tick"_s,
                                                u"51000 tick"_s,
                                                u"52000 tick"_s,
                                                u"53000 tick"_s,
                                                u"54000 tick"_s,
                                            }));
    }

    void chimesAndTicksBeginAtTheirThresholds_data()
    {
        QTest::addColumn<qint64>("hold");
        QTest::addColumn<int>("chimes"); // including the one at its start
        QTest::addColumn<int>("ticks");
        QTest::newRow("just under 15 s") << qint64(14999) << 1 << 0;
        QTest::newRow("15 s") << qint64(15000) << 1 << 5;
        QTest::newRow("just under 30 s") << qint64(29999) << 1 << 5;
        QTest::newRow("30 s") << qint64(30000) << 2 << 5;
    }
    void chimesAndTicksBeginAtTheirThresholds()
    {
        QFETCH(const qint64, hold);
        QFETCH(const int, chimes);
        QFETCH(const int, ticks);
        Prescription p;
        p.steps[u"long"_s].dose.holdMs = hold;
        const QStringList cues = cueLines(compiled({u"long"_s}, p), 15000, 15000 + hold);
        QCOMPARE(cues.filter(u"chime"_s).size(), chimes);
        QCOMPARE(cues.filter(u"tick"_s).size(), ticks);
    }

    void changingPositionTakesTimeByPairOfPositions_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char* from, const char* to, qint64 ms) {
            QTest::addRow("%s to %s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to) << ms;
        };
        row("seated", "seated", 0);
        row("seated", "standing", 7000);
        row("standing", "seated", 7000);
        row("lying", "hands_and_knees", 16000);
        row("long_sitting", "prone", 16000);
        row("seated", "lying", 14000);
        row("kneeling", "seated", 14000);
        row("standing", "lying", 15000);
        row("side_lying", "standing", 15000);
    }
    void changingPositionTakesTimeByPairOfPositions()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const qint64, ms);
        const Catalogue& c = shipped().catalogue;
        QCOMPARE(transitionMs(*c.position(from), *c.position(to)), ms);
    }

    void transitionsTakeThePersonsOwnFactor()
    {
        Prescription p;
        p.transitionFactor = 1.5;
        const Timeline t = compiled({u"reps"_s, u"turns"_s, u"long"_s, u"reps"_s}, p);
        QCOMPARE(segmentLines(t).filter(u"transition"_s),
                 QStringList({
                     u"0 +7500 transition reps none 0 0"_s,       // 5000 x 1.5
                     u"28500 +10500 transition turns none 0 0"_s, // 7000 x 1.5
                     u"61000 +21000 transition long none 0 0"_s,  // 14000 x 1.5
                     u"128000 +22500 transition reps2 none 0 0"_s // 15000 x 1.5
                 }));
        const QStringList cues = cueLines(t);
        QVERIFY(cues.contains(u"28900 speak move_to seated"_s));
        QVERIFY(cues.contains(u"128400 speak get_up_to standing"_s));
    }

    void aTransitionIsNeverShorterThanItsWords()
    {
        Prescription p;
        p.transitionFactor = 0.1; // below the minimum in files
        const Timeline t = compiled({u"strokes"_s}, p);
        QCOMPARE(t.segments[0].durationMs, 1500 + 2 * 1350);
    }

    void thingsAreFetchedOnceAndTheSamePositionNeedsNoTransition()
    {
        const Timeline t = compiled({u"strokes"_s, u"strokes"_s});
        QCOMPARE(segmentLines(t).filter(u"transition"_s).size(), 1);
        QCOMPARE(cueLines(t).filter(u"take_kit"_s).size(), 1);
    }

    void allThingsAreNamedBeforeTheFirstMove()
    {
        const Timeline t = compiled({u"reps"_s, u"strokes"_s});
        QCOMPARE(t.segments[0].durationMs, 8000);
        QVERIFY(cueLines(t, 0, 8000).contains(u"1500 speak take_kit ball"_s));
        QCOMPARE(cueLines(t).filter(u"take_kit"_s).size(), 1);
    }

    void theWayOutOfAHoldIsSaidFirst()
    {
        const Catalogue shipped = [] {
            Problems problems;
            return Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
        }();
        const Routine* desk = shipped.routine(u"desk_neck_shoulder_6"_s);
        QVERIFY(desk);
        const Timeline t = compile(*desk, shipped, FakePhrases());
        int heard = 0;
        for (size_t i = 1; i < t.segments.size(); ++i) {
            const Segment& before = t.segments[i - 1];
            const Technique* done = shipped.technique(before.technique);
            if (before.kind != SegmentKind::Work || !done || done->words.release.isEmpty())
                continue;
            const qint64 from = t.segments[i].startMs;
            const auto first = std::find_if(t.cues.begin(), t.cues.end(), [from](const Cue& c) {
                return c.atMs >= from && c.kind == CueKind::Speak;
            });
            QVERIFY(first != t.cues.end());
            QCOMPARE(first->text, done->words.release);
            ++heard;
        }
        QCOMPARE(heard, 6); // two sets of the ear tilt on both sides and of the doorway
    }

    void waitsStandAtTheEndOfTransitionsAndOfBlocks()
    {
        Prescription p;
        p.waitAtTransitions = true;
        p.steps[u"reps"_s].dose.waits = true;
        const Timeline t = compiled({u"reps"_s, u"long"_s}, p);
        QCOMPARE(segmentLines(t).filter(u"waits"_s), QStringList({
                                                         u"0 +5000 transition reps none 0 0 waits"_s,
                                                         u"21000 +5000 work reps none 1 3 waits"_s,
                                                         u"26000 +15000 transition long none 0 0 waits"_s,
                                                     }));
        QCOMPARE(t.totalMs, compiled({u"reps"_s, u"long"_s}).totalMs);
    }

    // --- prescriptions

    void aDoseMayDifferBySide()
    {
        Prescription p;
        p.steps[u"hold"_s].left.holdMs = 30000;
        p.steps[u"hold"_s].right.sets = 1;
        const Timeline t = compiled({u"hold"_s}, p);
        QCOMPARE(segmentLines(t).filter(u"work"_s),
                 QStringList({u"11000 +30000 work hold left 1 0"_s, u"51000 +30000 work hold left 2 0"_s,
                              u"86000 +20000 work hold right 1 0"_s}));
    }

    void theFirstSideIsThePersonsThenTheSteps()
    {
        Prescription p;
        p.firstSide = Side::Right;
        p.steps[u"hold"_s].firstSide = Side::Left;
        const QStringList lines = segmentLines(compiled({u"hold"_s, u"hold"_s, u"turns"_s}, p));
        QVERIFY(lines.filter(u"work hold "_s).first().contains(u"left 1"));
        QVERIFY(lines.filter(u"work hold2 "_s).first().contains(u"right 1"));
        QVERIFY(lines.filter(u"work turns "_s).first().contains(u"right 1 1"));
    }

    void restsTakeThePersonsOwnFactor()
    {
        Prescription p;
        p.restFactor = 1.5;
        QCOMPARE(segmentLines(compiled({u"hold"_s}, p)).filter(u"rest"_s).first(),
                 u"31000 +15000 rest hold left 2 0"_s);
    }

    void noRestMeansNoSegment()
    {
        Prescription p;
        p.steps[u"hold"_s].dose.restMs = 0;
        QVERIFY(segmentLines(compiled({u"hold"_s}, p)).filter(u"rest"_s).isEmpty());
    }

    void aRestTooShortForWordsIsSilent()
    {
        for (const qint64 rest : {100, 900, 1200, 1900, 2500}) {
            Prescription p;
            p.steps[u"hold"_s].dose.restMs = rest;
            const QString broken = TimelineRules::broken(compiled({u"hold"_s}, p));
            QVERIFY2(broken.isEmpty(), qUtf8Printable(u"rest of %1 ms: %2"_s.arg(rest).arg(broken)));
        }
    }

    void aSkippedStepIsNotThere()
    {
        Prescription p;
        p.steps[u"hold"_s].skip = true;
        QCOMPARE(segmentLines(compiled({u"hold"_s, u"reps"_s}, p)), segmentLines(compiled({u"reps"_s})));
        p.steps[u"reps"_s].skip = true;
        QCOMPARE(segmentLines(compiled({u"hold"_s, u"reps"_s}, p)),
                 QStringList(u"0 +9000 closing - none 0 0"_s));
    }

    void theEasierDoseHoldsThroughout()
    {
        Prescription p;
        p.easier = true;
        const Timeline t = compiled({u"hold"_s, u"turns"_s, u"strokes"_s}, p);
        QCOMPARE(segmentLines(t).filter(u"work hold"_s),
                 // 3000 later, as the ball is announced first
                 QStringList({u"14000 +8000 work hold left 1 0"_s, u"27000 +8000 work hold right 1 0"_s}));
        QCOMPARE(segmentLines(t).filter(u"work turns"_s).size(),
                 2); // one repetition becomes one per side
        QCOMPARE(segmentLines(t).filter(u"work strokes"_s).size(), 2);
    }

    void easierIsNeverMore()
    {
        Prescription p;
        p.easier = true;
        p.steps[u"hold"_s].dose.holdMs = 5000; // less than the easier 8 s
        QCOMPARE(workOf(compiled({u"hold"_s}, p), u"hold"_s), 2 * 5000);
    }

    // --- adjustments during the session

    void tenMoreSecondsOfWorkLengthenOnlyThatBlock()
    {
        Adjustments a;
        a[u"hold"_s].extraWorkMs[1] = 10000;
        const QStringList lines = segmentLines(compiled({u"hold"_s}, {}, a));
        QVERIFY(lines.contains(u"11000 +30000 work hold left 1 0"_s));
        QVERIFY(lines.contains(u"51000 +20000 work hold left 2 0"_s));
    }

    void tenMoreSecondsOfRepetitionsAreWholeOnes()
    {
        Adjustments a;
        a[u"reps"_s].extraWorkMs[1] = 11000;  // three of 5 s
        a[u"turns"_s].extraWorkMs[1] = 10000; // three of 4 s, rounded up for the other side
        const QStringList lines = segmentLines(compiled({u"reps"_s, u"turns"_s}, {}, a));
        QCOMPARE(lines.filter(u"work reps"_s).size(), 3 + 3);
        QCOMPARE(lines.filter(u"work turns"_s).size(), 4 + 4);
    }

    void moreTimeBeforeWorkGoesWhereItWasAskedFor()
    {
        Adjustments a;
        a[u"hold"_s].extraRestMs = {{changePlace, 10000}, {1, 20000}, {2, 30000}, {101, 40000}};
        QCOMPARE(segmentLines(compiled({u"hold"_s}, {}, a)).mid(0, 6),
                 QStringList({u"0 +15000 transition hold none 0 0"_s, u"15000 +26000 prepare hold left 1 0"_s,
                              u"41000 +20000 work hold left 1 0"_s, u"61000 +40000 rest hold left 2 0"_s,
                              u"101000 +20000 work hold left 2 0"_s,
                              u"121000 +45000 switch_side hold right 1 0"_s}));
    }

    void theOtherSideFirst()
    {
        Adjustments a;
        a[u"hold"_s].firstSide = Side::Right;
        const QStringList lines = segmentLines(compiled({u"hold"_s}, {}, a));
        QVERIFY(lines.contains(u"11000 +20000 work hold right 1 0"_s));
        QVERIFY(lines.contains(u"66000 +20000 work hold left 1 0"_s));
    }

    void easingOffShortensThisBlockAndMakesTheRestEasier_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("hold");
        QTest::newRow("at once") << qint64(0) << qint64(8000);
        QTest::newRow("early") << qint64(3000) << qint64(8000);
        QTest::newRow("past the easier dose")
            << qint64(7000) << qint64(10000); // three seconds to come out of it
        QTest::newRow("nearly over") << qint64(19000) << qint64(20000);
    }
    void easingOffShortensThisBlockAndMakesTheRestEasier()
    {
        QFETCH(const qint64, done);
        QFETCH(const qint64, hold);
        const Adjustments a = easedAt(u"hold"_s, 1, done);
        const Timeline t = compiled({u"hold"_s}, {}, a);
        const int from = done == 0 ? 12000 : 11000; // before the work, it takes a sentence more
        QCOMPARE(segmentLines(t).filter(u"work"_s),
                 QStringList({u"%1 +%2 work hold left 1 0"_s.arg(from).arg(hold),
                              u"%1 +8000 work hold right 1 0"_s.arg(from + hold + 5000)}));
    }

    void easingOffInASecondSetKeepsTheFirst()
    {
        const Timeline t = compiled({u"hold"_s}, {}, easedAt(u"hold"_s, 2, 0));
        QCOMPARE(segmentLines(t).filter(u"work"_s),
                 QStringList({u"11000 +20000 work hold left 1 0"_s, u"41000 +8000 work hold left 2 0"_s,
                              u"54000 +8000 work hold right 1 0"_s}));
    }

    void easingOffOnTheSecondSideKeepsTheFirst()
    {
        const Timeline t = compiled({u"hold"_s}, {}, easedAt(u"hold"_s, 101, 0));
        QCOMPARE(segmentLines(t).filter(u"work"_s),
                 QStringList({u"11000 +20000 work hold left 1 0"_s, u"41000 +20000 work hold left 2 0"_s,
                              u"66650 +8000 work hold right 1 0"_s}));
    }

    void easingOffLeavesWhatWasSaidBefore()
    {
        const Timeline plain = compiled({u"hold"_s});
        const Timeline eased = compiled({u"hold"_s}, {}, easedAt(u"hold"_s, 1, 3000));
        QCOMPARE(cueLines(eased, 0, 11000), cueLines(plain, 0, 11000));
    }

    void aBreakEndsTheBlockWhereItIsAndLetsBreathe()
    {
        Adjustments a = easedAt(u"hold"_s, 1, 3000);
        addBreak(a[u"hold"_s], 1, 5000);
        const Timeline t = compiled({u"hold"_s}, {}, a);
        QCOMPARE(
            segmentLines(t).mid(2, 4),
            QStringList({u"11000 +5000 work hold left 1 0"_s, u"16000 +20000 rest hold left 1 0"_s,
                         u"36000 +5000 switch_side hold right 1 0"_s, u"41000 +8000 work hold right 1 0"_s}));
        QVERIFY(cueLines(t).contains(u"16400 speak break"_s));
        QCOMPARE(TimelineRules::broken(t), QString());
    }

    void aBreakOnTheSecondSideKeepsTheEasedFirst()
    {
        Adjustments a = easedAt(u"hold"_s, 1, 3000);
        const Timeline eased = compiled({u"hold"_s}, {}, a);
        addBreak(a[u"hold"_s], 101, 4000);
        const Timeline t = compiled({u"hold"_s}, {}, a);
        QVERIFY(sameLists(before(t, 24000).segments, before(eased, 24000).segments));
        QVERIFY(segmentLines(t).contains(u"24000 +4000 work hold right 1 0"_s));
    }

    // --- shipped routines

    /// After Start the first work soon begins; breathing alone at once.
    void theFirstWorkBeginsSoon()
    {
        const auto startOf = [](const Routine& r) {
            return compile(r, shipped().catalogue, shipped().wording).blocks.at(0).startMs;
        };
        int soon = 0;
        for (const auto& [id, r] : shipped().catalogue.routines()) {
            const Technique& first = *shipped().catalogue.technique(r.steps.front().technique);
            const bool floor = shipped().catalogue.position(first.position)->height == Height::Floor;
            PhraseArgs args;
            bool fetches = false;
            for (const QString& kit : shipped().catalogue.kitOf(r)) {
                args.kit = kit;
                fetches |= !shipped().wording.sentence(Phrase::TakeKit, args).full.isEmpty();
            }
            soon += !floor && !fetches;
            QVERIFY2(startOf(r) <= (floor || fetches ? 20000 : 12000), qPrintable(r.id));
        }
        QVERIFY(soon > 0);
        Routine r;
        r.id = u"breathe"_s;
        r.steps.push_back({u"breathe"_s, u"br_paced6"_s, {}});
        for (const int seconds : {30, 60, 90, 170}) {
            r.steps[0].dose.lengthMs = seconds * 1000;
            QVERIFY(startOf(r) <= 5000);
        }
        // The set-up is said while breathing.
        const Timeline t = compile(r, shipped().catalogue, shipped().wording);
        const QStringList said = cueLines(t, t.blocks[0].startMs, t.blocks[0].endMs).filter(u"speak"_s);
        QVERIFY2(said.at(4).endsWith(u"Sit back, rest your hands, and let your jaw go soft."_s),
                 qPrintable(said.join(u'\n')));
        // What a rule adds is said before all the same.
        Prescription p;
        p.steps[u"breathe"_s].say = {u"Lie on your left side, a pillow between your knees."_s};
        const Timeline careful = compile(r, shipped().catalogue, shipped().wording, p);
        QVERIFY(cueLines(careful, 0, careful.blocks[0].startMs).filter(u"Lie on your left side"_s).size() ==
                1);
    }

    void shippedRoutines_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& [id, r] : shipped().catalogue.routines())
            QTest::newRow(qUtf8Printable(id)) << id;
    }
    /// golden/ID.txt was checked line by line by a person. After a change of content, regenerate it with
    /// `unknot-cli timeline ID > tests/core/timeline/golden/ID.txt` and review the difference.
    void shippedRoutines()
    {
        QFETCH(const QString, id);
        const Routine& r = *shipped().catalogue.routine(id);
        const Timeline t = compile(r, shipped().catalogue, shipped().wording);
        QCOMPARE(TimelineRules::broken(t), QString());
        QCOMPARE(TimelineRules::unbalanced(t), QString());
        const double promised = r.minutes * 60000.0;
        QVERIFY2(std::abs(double(t.totalMs) - promised) <= 0.15 * promised,
                 qUtf8Printable(QString::number(t.totalMs)));
        for (const RoutineStep& step : r.steps)
            QCOMPARE(workOf(t, step.id), workOf(step));
        const QStringList expected =
            QString::fromUtf8(
                ContentFolder::read(
                    QStringLiteral(UNKNOT_SOURCE_DIR "/tests/core/timeline/golden/%1.txt").arg(id)))
                .split(u'\n');
        QCOMPARE(asTerminal(t).split(u'\n'), expected);
    }

    void workOfTheShippedRoutinesAddsUp_data()
    {
        // Seconds of work, calculated by hand from the routines' files.
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("seconds");
        QTest::newRow("desk") << u"desk_neck_shoulder_6"_s
                              << 30 /*breath*/ + 6 * 4 /*rolls*/ + 6 * 7 /*turns*/ + 2 * 60 /*ear*/ +
                                     60 /*doorway*/;
        QTest::newRow("low back") << u"low_back_morning_10"_s
                                  << 60 + 10 * 5 /*tilts*/ + 10 * 5 /*rocks*/ + 2 * 60 /*four*/ +
                                         8 * 7 /*cat*/ + 2 * 60 /*hip*/;
        QTest::newRow("calves") << u"runner_calves_10"_s
                                << 2 * 30 /*arch*/ + 2 * 4 * 10 /*thumbs*/ + 2 * 60 /*shin*/ +
                                       2 * 6 * 5 /*rock*/ + 2 * 30 + 2 * 30 /*calf*/;
        QTest::newRow("evening") << u"evening_wind_down_12"_s
                                 << 80 + 8 * 5 /*rocks*/ + 2 * 60 /*hug*/ + 150 /*towel*/ + 120 /*skull*/ +
                                        120;
        QTest::newRow("chair") << u"chair_only_gentle_9"_s
                               << 30 + 6 * 4 /*rolls*/ + 6 * 7 /*turns*/ + 2 * 60 /*reach*/ +
                                      2 * 60 /*wrist*/ + 2 * 60 /*shin*/;
    }
    void workOfTheShippedRoutinesAddsUp()
    {
        QFETCH(const QString, id);
        QFETCH(const int, seconds);
        const Routine& r = *shipped().catalogue.routine(id);
        qint64 work = 0;
        for (const RoutineStep& step : r.steps)
            work += workOf(compile(r, shipped().catalogue, shipped().wording), step.id);
        QCOMPARE(work, qint64(seconds) * 1000);
    }

    // --- random routines and people

    void randomRoutinesKeepEveryRule()
    {
        const Catalogue& c = shipped().catalogue;
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            Dice dice(seed);
            const Routine r = dice.routine(c);
            const bool sameSides = dice.chance(50);
            const Prescription p = dice.prescription(r, c, sameSides);
            const Timeline t = compile(r, c, shipped().wording, p);
            QString broken = TimelineRules::broken(t);
            if (sameSides && broken.isEmpty())
                broken = TimelineRules::unbalanced(t);
            QVERIFY2(broken.isEmpty(), qUtf8Printable(u"seed %1: %2"_s.arg(seed).arg(broken)));

            const Timeline again = compile(r, c, shipped().wording, p);
            QVERIFY2(sameLists(t.segments, again.segments) && sameLists(t.cues, again.cues),
                     "not deterministic");
            for (const Voice voice : {Voice::Short, Voice::Off}) {
                const Timeline other = compile(r, c, shipped().wording, p, voice);
                QVERIFY2(sameLists(t.segments, other.segments), "the voice moves the segments");
                QCOMPARE(TimelineRules::broken(other), QString());
            }
        }
    }

    void withTheVoiceOffNothingIsSaidAndEverySoundStays()
    {
        const Timeline full = compiled({u"hold"_s, u"breath"_s});
        Timeline mute = full;
        std::erase_if(mute.cues, [](const Cue& c) { return c.kind == CueKind::Speak; });
        QVERIFY(sameLists(compiled({u"hold"_s, u"breath"_s}, {}, {}, Voice::Off).cues, mute.cues));
    }

    void shortVoiceSpeaksAtTheSameInstantsInFewerWords()
    {
        const Timeline full = compiled({u"hold"_s, u"reps"_s, u"breath"_s});
        const Timeline brief = compiled({u"hold"_s, u"reps"_s, u"breath"_s}, {}, {}, Voice::Short);
        QCOMPARE(brief.cues.size(), full.cues.size());
        for (size_t i = 0; i < full.cues.size(); ++i) {
            QCOMPARE(brief.cues[i].atMs, full.cues[i].atMs);
            QVERIFY(brief.cues[i].durationMs <= full.cues[i].durationMs);
        }
    }

    void theLearningVoiceKeepsToItsShare_data()
    {
        QTest::addColumn<QString>("technique");
        QTest::addColumn<bool>("familiar");
        for (const auto& [id, t] : shipped().catalogue.techniques()) {
            QTest::addRow("%s, new", qPrintable(id)) << id << false;
            QTest::addRow("%s, familiar", qPrintable(id)) << id << true;
        }
    }

    void theLearningVoiceKeepsToItsShare()
    {
        QFETCH(const QString, technique);
        QFETCH(const bool, familiar);
        Routine r = TinyContent::routine({technique});
        r.steps.insert(r.steps.begin(), {u"before"_s, u"jm_shoulder_rolls"_s, {}}); // the way in is another's
        Prescription p;
        if (familiar)
            p.familiar << technique;
        const QString step = r.steps[1].id;
        const Timeline full = compile(r, shipped().catalogue, shipped().wording, p);
        const Timeline t = compile(r, shipped().catalogue, shipped().wording, p, Voice::Learning);
        QVERIFY(sameLists(t.segments, full.segments));
        qint64 length = 0;
        for (const Segment& s : t.segments)
            length += s.step == step ? s.durationMs : 0;
        qint64 spoken = 0;
        int cues = 0, signs = 0;
        for (const Cue& c : t.cues) {
            if (c.text.isEmpty() || t.segments[size_t(t.segmentAt(c.atMs))].step != step)
                continue;
            const bool said = c.kind == CueKind::Speak;
            spoken += said ? c.durationMs : 0;
            cues += said && (c.role == SpeechRole::FirstCue || c.role > SpeechRole::End);
            if (c.role == SpeechRole::StopSign) {
                ++signs;
                QVERIFY2(said, qPrintable(c.text));
            }
        }
        QVERIFY2(spoken * (familiar ? 5 : 3) <= length, qPrintable(u"%1 of %2 ms"_s.arg(spoken).arg(length)));
        QVERIFY(!familiar || cues <= 1);
        QCOMPARE(signs > 0, !shipped().catalogue.technique(technique)->words.stopCues.isEmpty());
        // What is not said is still shown.
        const auto shown = [](const Timeline& timeline) {
            return std::count_if(timeline.cues.begin(), timeline.cues.end(),
                                 [](const Cue& c) { return !c.text.isEmpty(); });
        };
        QCOMPARE(shown(t), shown(full));
    }

    /// A familiar move: its name, side, length, one cue and the end.
    void whatIsSaidOfAFamiliarMove()
    {
        Prescription p;
        p.familiar << u"hold"_s;
        const Timeline t = compiled({u"hold"_s}, p, {}, Voice::Learning);
        QCOMPARE(cueLines(t).filter(u" speak "_s),
                 QStringList({u"1500 speak ~take_place seated"_s, u"5400 speak name ~hold"_s,
                              u"8100 speak ~dose_hold left 20000 x2"_s, u"12500 speak ~cue 1"_s,
                              u"61400 speak ~switch_side right"_s, u"117500 speak done"_s,
                              u"118850 speak closing words"_s}));
        QCOMPARE(cueLines(t).filter(u" caption "_s).size(),
                 cueLines(compiled({u"hold"_s})).filter(u" speak "_s).size() - 7);
    }

    void aChangeLeavesWhatWasBeforeItUntouched()
    {
        const Catalogue& c = shipped().catalogue;
        for (quint32 seed = 1; seed <= 1000; ++seed) {
            Dice dice(seed + 50000);
            const Routine r = dice.routine(c);
            const Prescription p = dice.prescription(r, c, false);
            const Timeline plain = compile(r, c, shipped().wording, p);
            if (plain.blocks.empty())
                continue;
            const Block& block = plain.blocks[size_t(dice.from(0, int(plain.blocks.size()) - 1))];
            Adjustments a;
            StepAdjustment& own = a[block.step];
            const qint64 done = dice.from(0, int(block.endMs - block.startMs) - 1);
            const bool more = dice.chance(30);
            if (more)
                own.extraWorkMs[block.number] = 10000;
            const bool eased = !more || dice.chance(50);
            if (eased)
                a = easedAt(block.step, block.number, done);
            if (eased && dice.chance(50))
                addBreak(a[block.step], block.number, done);
            const Timeline t = compile(r, c, shipped().wording, p, Voice::Full, a);
            QString broken = TimelineRules::broken(t);
            if (!sameLists(before(t, block.startMs).segments, before(plain, block.startMs).segments))
                broken = u"segments before the change moved"_s;
            if (!sameLists(before(t, block.startMs).cues, before(plain, block.startMs).cues))
                broken = u"cues before the change differ"_s;
            QVERIFY2(broken.isEmpty(), qUtf8Printable(u"seed %1: %2"_s.arg(seed).arg(broken)));
        }
    }

    void theSegmentAtAnyInstantIsTheOneThatHoldsIt()
    {
        const Timeline t = compiled({u"reps"_s});
        QCOMPARE(t.segmentAt(-5), 0);
        QCOMPARE(t.segmentAt(0), 0);
        QCOMPARE(t.segmentAt(4999), 0);
        QCOMPARE(t.segmentAt(5000), 1);
        QCOMPARE(t.segmentAt(t.totalMs), int(t.segments.size()) - 1);
        QCOMPARE(t.segmentAt(t.totalMs + 100000), int(t.segments.size()) - 1);
        QCOMPARE(Timeline().segmentAt(0), -1);
    }

private:
    static Adjustments easedAt(const QString& step, int block, qint64 done)
    {
        Adjustments a;
        a[step].easeFromBlock = block;
        a[step].easeDoneMs = done;
        return a;
    }
    static void addBreak(StepAdjustment& a, int block, qint64 done) { a.breaks[block] = done; }
};

QTEST_GUILESS_MAIN(TstTimeline)
#include "tst_timeline.moc"
