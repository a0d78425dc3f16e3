// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/FirstRoutine.h"
#include "core/safety/SafetyGate.h"
#include "core/timeline/Compile.h"
#include "tests/support/AddedContent.h"
#include "wording/Wording.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;
const QDate today(2026, 7, 1);

/// Everything the program loads from a content folder.
struct Read
{
    explicit Read(const ContentFolder& folder)
        : catalogue(Catalogue::load(folder.path(), english, &problems)),
          wording(Wording::load(folder.path(), english, &problems)),
          rules(SafetyRules::load(folder.path(), english, catalogue, &problems))
    {
        for (const Problem& p : problems)
            said << p.toString().remove(folder.path() + u'/');
    }

    const Technique& taps() const { return *catalogue.technique(u"ta_calf"_s); }
    GateAnswer ask(const SafetyProfile& profile) const
    {
        Screening start;
        start.screen = u"start"_s;
        start.at = Moment::fromText(u"2026-07-01T08:00:00+02:00"_s).value();
        const SafetyState state{profile, {start}};
        return RulesGate(rules, state, today).ask(*catalogue.routine(u"tapped"_s), catalogue);
    }

    Problems problems;
    QStringList said;
    Catalogue catalogue;
    Wording wording;
    SafetyRules rules;
};

/// A person who was asked about every condition and has none.
SafetyProfile healthy(const SafetyRules& rules)
{
    SafetyProfile p;
    for (const Condition& c : rules.conditions())
        p.asked << c.id;
    return p;
}

} // namespace

/// Content added as text is treated like shipped content by every part of the engine.
class TstAddedContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLoads()
    {
        const Read read(AddedContent().folder);
        QCOMPARE(read.said, QStringList());
        QVERIFY(!read.rules.isBuiltIn());
        QCOMPARE(read.taps().family, u"tapping"_s);
        QVERIFY(read.catalogue.family(u"tapping"_s)->pressure);
        const Routine& routine = *read.catalogue.routine(u"tapped"_s);
        QCOMPARE(read.catalogue.positionsOf(routine).last(), u"tall_kneeling"_s);
        QCOMPARE(read.catalogue.kitOf(routine).last(), u"wooden_knob"_s);
        QCOMPARE(read.catalogue.familiesOf(routine).last(), u"tapping"_s);
        QCOMPARE(read.wording.positionName(u"tall_kneeling"_s), u"Kneeling tall"_s);
        QCOMPARE(read.wording.kitName(u"wooden_knob"_s), u"Wooden knob"_s);
    }

    void itCompiles()
    {
        const Read read(AddedContent().folder);
        const Timeline t = compile(*read.catalogue.routine(u"tapped"_s), read.catalogue, read.wording);
        QStringList said;
        for (const Cue& cue : t.cues)
            said << cue.text;
        for (const QString& text : {u"You need a wooden knob."_s, u"Next: Slide down and kneel."_s,
                                    u"Tap your left calf."_s, u"Tap your right calf."_s})
            QVERIFY2(said.contains(text), qUtf8Printable(said.join(u'\n')));
        // Down to the floor from a chair.
        const auto change = std::find_if(t.segments.begin(), t.segments.end(), [](const Segment& s) {
            return s.kind == SegmentKind::Transition && s.startMs > 0;
        });
        QVERIFY(change != t.segments.end());
        QCOMPARE(change->durationMs, 14000);
        PhraseArgs where;
        where.position = u"tall_kneeling"_s;
        QCOMPARE(read.wording.sentence(Phrase::ComeToRest, where).full, u"Sit back and breathe."_s);
    }

    void itIsJudged()
    {
        const Read read(AddedContent().folder);
        SafetyProfile p = healthy(read.rules);
        QVERIFY(check(read.taps(), p, read.rules, read.catalogue, today).verdict == Caution::None);
        QVERIFY(usesPressure(read.taps(), read.catalogue));
        // A place that must not be pressed.
        QVERIFY(check(read.taps(), p, read.rules, read.catalogue, today, u"neck_front"_s).verdict ==
                Caution::Block);
        // The level of its family for a condition that concerns all pressure.
        p.add(u"bleeding"_s, today);
        const Ruling bleeding = check(read.taps(), p, read.rules, read.catalogue, today);
        QVERIFY(bleeding.verdict == read.rules.condition(u"bleeding"_s)->letter(u"tapping"_s));
        QVERIFY(bleeding.verdict > Caution::Modify);
    }

    void itAsksForConsentAndIsNotGentle()
    {
        const Read read(AddedContent().folder);
        SafetyProfile p = healthy(read.rules);
        GateAnswer a = read.ask(p);
        QVERIFY(a.verdict == Verdict::Ask && a.question == GateQuestion::Consent);
        QCOMPARE(a.newFamilies, QStringList({u"stretching"_s, u"tapping"_s}));
        p.setConsent(u"stretching"_s, ConsentAnswer::Yes, today);
        p.setConsent(u"tapping"_s, ConsentAnswer::NotYet, today);
        a = read.ask(p);
        QVERIFY(a.verdict == Verdict::Modify && a.gentle);
        QCOMPARE(a.routine.steps.size(), size_t(1)); // techniques with pressure wait for consent
        p.setConsent(u"tapping"_s, ConsentAnswer::Yes, today);
        QVERIFY(read.ask(p).verdict == Verdict::Allow);
    }

    void aFamilyThatIsAlwaysOpenAsksNothing()
    {
        const AddedContent added;
        QVERIFY(added.folder.replace(u"families.toml"_s, "id = \"tapping\"\npressure",
                                     "id = \"tapping\"\nalways_open"));
        // A family without pressure has no level for places.
        QByteArray rules = ContentFolder::read(added.folder.path(AddedContent::conditions));
        const qsizetype places = rules.indexOf("[[place]]");
        QByteArray tail = rules.mid(places);
        for (const QByteArray letter : {"-", "M", "O", "B", "G"})
            tail.replace("\ntapping = \"" + letter + '"', "");
        added.folder.write(AddedContent::conditions, rules.left(places) + tail);
        const Read read(added.folder);
        QCOMPARE(read.said, QStringList());
        Routine alone = *read.catalogue.routine(u"tapped"_s);
        alone.steps.erase(alone.steps.begin());
        const SafetyState nothingSaid;
        QVERIFY(RulesGate(read.rules, nothingSaid, today).ask(alone, read.catalogue).verdict ==
                Verdict::Allow);
        QVERIFY(read.ask(healthy(read.rules)).newFamilies == QStringList(u"stretching"_s));
    }

    /// The built-in rules do not know the family: pressure stays away from places that must not be pressed.
    void underTheBuiltInRulesItIsMetWithCaution()
    {
        const AddedContent added;
        added.folder.remove(u"safety/notices.toml"_s);
        const Read read(added.folder);
        QVERIFY(read.rules.isBuiltIn());
        SafetyProfile p = healthy(read.rules);
        QVERIFY(check(read.taps(), p, read.rules, read.catalogue, today, u"neck_front"_s).verdict ==
                Caution::Block);
        p.add(u"bleeding"_s, today);
        QVERIFY(check(read.taps(), p, read.rules, read.catalogue, today).verdict == Caution::Block);
    }

    void aPositionOfTheFirstMinutesIsUsedThere()
    {
        const AddedContent added;
        QVERIFY(added.folder.replace(u"positions.toml"_s, "positions = [\"lying\"]",
                                     "positions = [\"tall_kneeling\"]"));
        QVERIFY(
            added.folder.replace(u"techniques/jm_shoulder_rolls.toml"_s, "\"seated\"", "\"tall_kneeling\""));
        const Read read(added.folder);
        QCOMPARE(read.said, QStringList());
        const Routine r = firstRoutine(read.catalogue, read.rules, read.wording, u"neck"_s, u"bed"_s);
        QCOMPARE(r.steps.front().technique, u"jm_shoulder_rolls"_s);
    }

    void aMistakeIsNamedWithItsLine_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const QString technique = u"techniques/ta_calf.toml"_s;
        QTest::newRow("unknown family") << technique << QByteArray("\"tapping\"") << QByteArray("\"taping\"")
                                        << u"unknown family “taping”"_s;
        QTest::newRow("unknown position")
            << technique << QByteArray("\"tall_kneeling\"") << QByteArray("\"small_kneeling\"")
            << u"“small_kneeling” is not one of: seated, standing, lying, propped, side_lying, prone, "
               u"kneeling, "
               u"hands_and_knees, long_sitting, tall_kneeling"_s;
        QTest::newRow("unknown thing")
            << technique << QByteArray("\"wooden_knob\"") << QByteArray("\"wooden_spoon\"")
            << u"“wooden_spoon” is not one of: chair, wall, doorframe, mat, cushion, pillow, towel, strap, "
               u"ball, "
               u"roller, desk, lotion, wooden_knob"_s;
        QTest::newRow("a letter that is none")
            << AddedContent::conditions << QByteArray("tapping = \"B\"") << QByteArray("tapping = \"X\"")
            << u"“X” is not a level: use -, M, O, B or G"_s;
        QTest::newRow("a letter for no family")
            << AddedContent::conditions << QByteArray("tapping = \"B\"") << QByteArray("taping = \"B\"")
            << u"“taping” is not a known key here"_s;
    }
    void aMistakeIsNamedWithItsLine()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, reason);
        const AddedContent added;
        const int line = added.folder.replace(file, from, to);
        QVERIFY(line > 0);
        const Read read(added.folder);
        QVERIFY2(read.said.contains(u"%1:%2: %3"_s.arg(file).arg(line).arg(reason)),
                 qUtf8Printable(read.said.join(u'\n')));
    }

    void everyConditionAndPlaceNeedsALetterForIt()
    {
        const QByteArray text = ContentFolder::read(AddedContent().folder.path(AddedContent::conditions));
        const QByteArrayList parts = [&text] {
            QByteArray marked = text;
            return marked.replace("\n[[", "\n\x01[[").split('\x01');
        }();
        int line = 1 + int(parts.front().count('\n')), entries = 0;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            QByteArrayList without = parts;
            QByteArray& part = without[i];
            const qsizetype at = part.indexOf("tapping = ");
            QVERIFY2(at > 0, part.constData());
            part.remove(at, part.indexOf('\n', at) + 1 - at);
            const AddedContent added;
            added.folder.write(AddedContent::conditions, without.join());
            const Read read(added.folder);
            QVERIFY(read.rules.isBuiltIn());
            QVERIFY2(read.said.contains(u"safety/conditions.toml:%1: “tapping” is missing"_s.arg(line)),
                     qUtf8Printable(read.said.join(u'\n')));
            line += int(parts[i].count('\n'));
            ++entries;
        }
        QVERIFY(entries > 30);
    }

    void aFamilyIsNotCalledLikeAKeyOfTheRules()
    {
        const AddedContent added;
        QVERIFY(added.folder.replace(u"families.toml"_s, "\"tapping\"", "\"heat\""));
        QVERIFY(added.folder.replace(u"families.en.toml"_s, "[tapping]", "[heat]"));
        const Read read(added.folder);
        QVERIFY(read.rules.isBuiltIn());
        QVERIFY2(read.said.contains(
                     u"safety/conditions.toml:1: a family cannot be called “heat”, as that is a key here"_s),
                 qUtf8Printable(read.said.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TstAddedContent)
#include "tst_addedcontent.moc"
