// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Catalogue.h"
#include "tests/support/ContentFolder.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

QString lines(const Problems& problems)
{
    QStringList all;
    for (const Problem& p : problems)
        all << p.toString();
    return all.join(u'\n');
}

const Catalogue& shipped()
{
    static Problems problems;
    static const Catalogue catalogue =
        Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), english, &problems);
    if (!problems.empty())
        qWarning("%s", qUtf8Printable(lines(problems)));
    return catalogue;
}

/// A prescription for the shipped desk routine, and the problems reported.
struct Read
{
    Result<Prescription> result;
    QString said;
};
Read prescriptionOf(const QByteArray& text, const QString& routine = u"desk_neck_shoulder_6"_s)
{
    const ContentFolder folder;
    const QString file = folder.write(u"p.toml"_s, text);
    Problems problems;
    auto result = readPrescription(file, *shipped().routine(routine), shipped(), &problems);
    return {std::move(result), lines(problems).replace(file, u"p.toml"_s)};
}

const QByteArray goodRoutine =
    "id = \"mine\"\nrevision = 1\nminutes = 3\nplace = \"chair\"\ngood_for = [\"neck\"]\n"
    "times = [\"day\"]\n[[step]]\nid = \"a\"\ntechnique = \"st_upper_trap\"\nhold_s = 20\n"
    "[words]\nname = \"Mine\"\nsummary = \"s\"\nwhy = \"w\"\nclosing = \"c\"\n";

} // namespace

class TstCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- shipped content

    void shippedContentHasNoMistake()
    {
        Problems problems;
        Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), english, &problems);
        QCOMPARE(lines(problems), QString());
    }

    void thereAre35TechniquesOverSixFamilies()
    {
        QCOMPARE(shipped().techniques().size(), size_t(35));
        QCOMPARE(shipped().families().size(), size_t(6));
        std::map<QString, int> byFamily;
        for (const auto& [id, t] : shipped().techniques())
            ++byFamily[t.family];
        for (const QString& family : {u"deep_tissue"_s, u"trigger_point"_s, u"myofascial"_s, u"stretching"_s,
                                      u"joint_mobilisation"_s, u"breathing"_s})
            QVERIFY2(byFamily[family] >= 1, qUtf8Printable(family));
        QCOMPARE(byFamily.size(), size_t(6));
    }

    void theBodyHas74Regions()
    {
        int count = 0;
        for (const BodyRegion& r : shipped().regions())
            count += r.pair ? 2 : 1;
        QCOMPARE(count, 74);
    }

    void theFiveRoutinesOfTheIssueAreThere()
    {
        QStringList ids;
        for (const auto& [id, r] : shipped().routines())
            ids << id;
        QCOMPARE(ids,
                 QStringList({u"chair_only_gentle_9"_s, u"desk_neck_shoulder_6"_s, u"evening_wind_down_12"_s,
                              u"low_back_morning_10"_s, u"runner_calves_10"_s}));
    }

    void everyTechniqueIsCompleteAndAtLeastAsGentleWhenEased()
    {
        for (const auto& [id, t] : shipped().techniques()) {
            const QByteArray name = id.toUtf8();
            QCOMPARE(t.id, id);
            QVERIFY2(!t.words.name.isEmpty() && !t.words.cues.isEmpty(), name.constData());
            QVERIFY2(t.words.steps.size() >= 2 && t.words.steps.size() <= 5, name.constData());
            const Dosage& d = t.dosage;
            const Dosage e = t.easier.appliedTo(d);
            QVERIFY2(d.setMs() >= 5000, name.constData());
            QVERIFY2(e.sets <= d.sets && e.holdMs <= d.holdMs && e.reps <= d.reps && e.lengthMs <= d.lengthMs,
                     name.constData());
            QVERIFY2(!(e == d), name.constData());
        }
    }

    void oneSidedTechniquesSayTheSide()
    {
        for (const auto& [id, t] : shipped().techniques()) {
            const bool says = t.words.setup.contains(u"{side}") || t.words.setup.contains(u"{other}");
            QVERIFY2(says == (t.sides == Sides::Each), id.toUtf8().constData());
        }
    }

    void theChairRoutineNeverLeavesTheChair()
    {
        const Routine& r = *shipped().routine(u"chair_only_gentle_9"_s);
        QCOMPARE(shipped().positionsOf(r), QStringList(u"seated"_s));
        const QStringList kit = shipped().kitOf(r);
        for (const QString& thing : {u"mat"_s, u"roller"_s, u"wall"_s, u"doorframe"_s})
            QVERIFY2(!kit.contains(thing), qUtf8Printable(thing));
        QVERIFY(kit.contains(u"chair"_s) && !shipped().kitToFetch(r).contains(u"chair"_s)); // it is there
    }

    void theEveningRoutineHasPacedBreathing()
    {
        const Routine& r = *shipped().routine(u"evening_wind_down_12"_s);
        QVERIFY(shipped().familiesOf(r).contains(u"breathing"_s));
        bool paced = false;
        for (const RoutineStep& step : r.steps) {
            const Dosage d = shipped().dosageOf(step);
            paced = paced || (d.work == Work::Breathing && d.breathMs() == 10000);
        }
        QVERIFY(paced);
    }

    void noRoutineChangesHeightMoreThanTwice()
    {
        const auto onFloor = [](const QString& p) { return p != u"seated" && p != u"standing"; };
        for (const auto& [id, r] : shipped().routines()) {
            int changes = 0, positionsUsed = 0;
            QString last;
            for (const RoutineStep& step : r.steps) {
                const QString now = shipped().technique(step.technique)->position;
                changes += !last.isEmpty() && onFloor(last) != onFloor(now);
                positionsUsed += now != last;
                last = now;
            }
            QVERIFY2(changes <= 2, qUtf8Printable(id));
            // Each position is used in one continuous run.
            QVERIFY2(positionsUsed <= shipped().positionsOf(r).size(), qUtf8Printable(id));
        }
    }

    void positionsKitAndFamiliesAreWorkedOutInOrderOfFirstUse()
    {
        Routine r;
        for (const char* t :
             {"st_upper_trap", "jm_knee_to_wall", "br_paced6", "tp_foot_arch", "st_upper_trap"})
            r.steps.push_back({QString::fromLatin1(t), QString::fromLatin1(t), {}});
        QCOMPARE(shipped().positionsOf(r), QStringList({u"seated"_s, u"standing"_s}));
        QCOMPARE(shipped().familiesOf(r),
                 QStringList({u"stretching"_s, u"joint_mobilisation"_s, u"breathing"_s, u"trigger_point"_s}));
        QStringList kit = shipped().kitOf(r);
        QCOMPARE(kit.first(), u"chair"_s);
        QCOMPARE(kit.removeDuplicates(), 0);
    }

    void aStepsDoseIsTheTechniquesWithWhatTheRoutineChanges()
    {
        const Routine& r = *shipped().routine(u"desk_neck_shoulder_6"_s);
        const auto step =
            std::find_if(r.steps.begin(), r.steps.end(), [](const auto& s) { return s.id == u"rolls"; });
        const Dosage d = shipped().dosageOf(*step);
        const Dosage own = shipped().technique(u"jm_shoulder_rolls"_s)->dosage;
        QCOMPARE(d.reps, 6);
        QVERIFY(own.reps != 6);
        QCOMPARE(d.repMs(), own.repMs());
    }

    // --- what is refused

    /// One mistake in one file of a copy: reported once with file and line. Its technique or routine is left
    /// out, with the routines that depend on it; the others remain.
    void aMistakeIsNamedAndTheRestStaysUsable_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason");
        const QString trap = u"techniques/st_upper_trap.toml"_s;
        const QString trapWords = u"techniques/st_upper_trap.en.toml"_s;
        const QString turns = u"techniques/jm_neck_turns.toml"_s;
        const QString breath = u"techniques/br_paced6.toml"_s;
        const QString knead = u"techniques/dt_palm_knead.toml"_s;
        const QString desk = u"routines/desk_neck_shoulder_6.toml"_s;
        const QString deskWords = u"routines/desk_neck_shoulder_6.en.toml"_s;
        const auto row = [](const char* name, const QString& file, const char* from, const char* to,
                            const QString& reason) {
            QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << reason;
        };
        row("hold of zero", trap, "hold_s = 30", "hold_s = 0", u"“hold_s” is 0; it must be from 5 to 300"_s);
        row("negative hold", trap, "hold_s = 30", "hold_s = -30",
            u"“hold_s” is -30; it must be from 5 to 300"_s);
        row("two hours of hold", trap, "hold_s = 30", "hold_s = 7200",
            u"“hold_s” is 7200; it must be from 5 to 300"_s);
        row("endless hold", trap, "hold_s = 30", "hold_s = inf",
            u"“hold_s” is inf; it must be from 5 to 300"_s);
        row("hold in words", trap, "hold_s = 30", "hold_s = \"30\"",
            u"“hold_s” must be a number, but is text"_s);
        row("no set", trap, "sets = 2", "sets = 0", u"“sets” is 0; it must be from 1 to 10"_s);
        row("half a set", trap, "sets = 2", "sets = 1.5", u"“sets” must be a whole number"_s);
        row("a thousand sets", trap, "sets = 2", "sets = 1000", u"“sets” is 1000; it must be from 1 to 10"_s);
        row("negative rest", trap, "rest_s = 10", "rest_s = -1",
            u"“rest_s” is -1; it must be from 0 to 120"_s);
        row("easier of zero", trap, "hold_s = 15", "hold_s = 0",
            u"“hold_s” is 0; it must be from 5 to 300"_s);
        row("unknown work", trap, "work = \"hold\"", "work = \"pull\"",
            u"unknown kind of work “pull”: use hold, reps, strokes or breathing"_s);
        row("dose of another work", trap, "rest_s = 10", "reps = 3",
            u"“reps” requires work = \"reps\", but this is \"hold\""_s);
        row("misspelt key", trap, "rest_s = 10", "rests = 10", u"“rests” is not a known key here"_s);
        row("unknown family", trap, "family = \"stretching\"", "family = \"yoga\"",
            u"unknown family “yoga”"_s);
        row("unknown position", trap, "\"seated\"", "\"floating\"",
            u"“floating” is not one of: seated, standing, lying, propped, side_lying, prone, kneeling, "
            u"hands_and_knees, "
            u"long_sitting"_s);
        row("unknown region", trap, "\"neck_side\"]", "\"tail\"]", u"unknown region “tail”"_s);
        row("unknown region of the body", trap, "holds = [\"hand\"]", "holds = [\"tail\"]",
            u"unknown region “tail”"_s);
        row("misspelt effect", trap, "holds =", "hold =", u"“hold” is not a known key here"_s);
        row("at the end of nothing", trap, "at_end = [\"neck_side\"]", "at_end = [\"wrist\"]",
            u"“wrist” is neither flexed, extended, turned nor tipped"_s);
        row("pressure nowhere", knead, "presses = [\"hand\", \"wrist\"]", "presses = []",
            u"a technique with pressure has to say where it presses"_s);
        row("unknown kit", trap, "[\"chair\"]", "[\"sofa\"]",
            u"“sofa” is not one of: chair, wall, doorframe, mat, cushion, pillow, towel, strap, ball, roller, desk, lotion"_s);
        row("unknown sides", trap, "sides = \"each\"", "sides = \"two\"",
            u"“two” is not one of: alternate, both, each, none"_s);
        row("unknown caution", trap, "\"neck_gate\"", "\"bad_luck\"",
            u"unknown condition “bad_luck”: not in safety/conditions.toml"_s);
        row("no source", trap, "sources = [\"S1\", \"S2\", \"GK\", \"D\"]", "sources = []",
            u"a technique needs at least one source"_s);
        row("list is text", trap, "kit = [\"chair\"]", "kit = \"chair\"",
            u"“kit” must be a list of texts, but is text"_s);
        row("text is a number", trap, "family = \"stretching\"", "family = 4",
            u"“family” must be text, but is a number"_s);
        row("another file's id", trap, "id = \"st_upper_trap\"", "id = \"st_other\"",
            u"the id “st_other” differs from the file name"_s);
        row("no id", trap, "id = \"st_upper_trap\"", "id = \"St Trap\"",
            u"“St Trap” is not an id: lower-case letters, digits and _"_s);
        row("revision of zero", trap, "revision = 1", "revision = 0",
            u"“revision” is 0; it must be from 1 to 100000"_s);
        row("no repetition", turns, "reps = 8", "reps = 0", u"“reps” is 0; it must be from 1 to 60"_s);
        row("tempo of zero", turns, "[3, 1, 3]", "[0, 0, 0]",
            u"one repetition takes 0 s; it must be from 1 to 30"_s);
        row("negative tempo", turns, "[3, 1, 3]", "[2, -1, 2]",
            u"“tempo_s” is -1; it must be from 0 to 20"_s);
        row("two tempos", turns, "[3, 1, 3]", "[2, 1]", u"“tempo_s” needs three numbers: out, pause, back"_s);
        row("an hour a breath", breath, "in_s = 4", "in_s = 3600",
            u"“in_s” is 3600; it must be from 1 to 10"_s);
        row("breath of zero", breath, "out_s = 6", "out_s = 0", u"“out_s” is 0; it must be from 1 to 15"_s);
        row("half an hour of breathing", breath, "length_s = 180", "length_s = 1800",
            u"“length_s” is 1800; it must be from 20 to 1200"_s);
        row("stroke of zero", knead, "stroke_s = 10", "stroke_s = 0",
            u"“stroke_s” is 0; it must be from 2 to 30"_s);
        row("too long a name", trapWords, "Ear-to-shoulder tilt",
            "Ear-to-shoulder tilt, done with great care",
            u"“name” has 42 characters; at most 32 are allowed"_s);
        row("fewer short cues", trapWords, "\"Face looks ahead.\", ", "",
            u"“cues_short” needs as many lines as “cues”"_s);
        row("empty words", trapWords, "breath = \"Breathe out slowly as the head tips.\"", "breath = \" \"",
            u"“breath” is empty"_s);
        row("unknown word", trapWords, "feel = ", "feels = ", u"“feels” is not a known key here"_s);
        row("unknown technique", desk, "\"st_upper_trap\"", "\"st_nothing\"",
            u"unknown technique “st_nothing”, or it has mistakes"_s);
        row("a step twice", desk, "id = \"turns\"", "id = \"rolls\"", u"two steps are called “rolls”"_s);
        row("a routine's repetitions of zero", desk, "reps = 6", "reps = 0",
            u"“reps” is 0; it must be from 1 to 60"_s);
        row("a routine's wrong dose", desk, "reps = 6", "hold_s = 6",
            u"“hold_s” requires work = \"hold\", but this is \"reps\""_s);
        row("unknown place", desk, "\"desk\"", "\"moon\"",
            u"“moon” is not one of: desk, bed, floor, wall, chair, outdoors"_s);
        row("unknown goal", desk, "\"shoulders\"]", "\"wings\"]",
            u"“wings” is not one of: neck, shoulders, upper_back, lower_back, hips, legs, feet, arms, unwind"_s);
        row("unknown time", desk, "times = [\"day\"]", "times = [\"never\"]",
            u"“never” is not one of: morning, day, evening, after_sport"_s);
        row("two hours of routine", desk, "minutes = 6", "minutes = 120",
            u"“minutes” is 120; it must be from 1 to 60"_s);
        row("a routine's unknown word", deskWords, "why", "because", u"“because” is not a known key here"_s);
    }
    void aMistakeIsNamedAndTheRestStaysUsable()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, reason);
        ContentFolder folder;
        ContentFolder::copyShipped(folder);
        const int line = folder.replace(file, from, to);
        QVERIFY2(line > 0, "the row's text is not in the file any more");
        Problems problems;
        const Catalogue c = Catalogue::load(folder.path(), english, &problems);
        const QString said = lines(problems).replace(folder.path() + u'/', QString());
        QVERIFY2(said.contains(u"%1:%2: %3"_s.arg(file).arg(line).arg(reason)), qUtf8Printable(said));
        expectOnlyThisLeftOut(c, file);
    }

    /// A family, position or item of kit with a mistake is left out, with the techniques that use it.
    void aMistakeInAListLeavesOutWhatNeedsIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("reason"); // prefixed by the line offset from the change to the problem
        QTest::addColumn<QString>("id");     // of the item left out
        const QString families = u"families.toml"_s, words = u"families.en.toml"_s;
        const QString positions = u"positions.toml"_s, kit = u"kit.toml"_s;
        const auto row = [](const char* name, const QString& file, const char* from, const char* to,
                            const QString& reason, const char* id) {
            QTest::newRow(name) << file << QByteArray(from) << QByteArray(to) << reason
                                << QString::fromLatin1(id);
        };
        row("a family twice", families, "id = \"myofascial\"", "id = \"trigger_point\"",
            u"0: duplicate id “trigger_point”"_s, "trigger_point");
        row("a family's misspelt key", families, "pressure = true", "presure = true",
            u"0: “presure” is not a known key here"_s, "deep_tissue");
        row("pressure in words", families, "pressure = true", "pressure = \"yes\"",
            u"0: “pressure” must be true or false, but is text"_s, "deep_tissue");
        row("pressure without a question", families, "pressure = true", "pressure = true\nalways_open = true",
            u"1: a family with pressure cannot have “always_open”"_s, "deep_tissue");
        row("a family without an id", families, "id = \"deep_tissue\"\n", "", u"-1: “id” is missing"_s,
            "deep_tissue");
        row("a family's wrong id", families, "\"deep_tissue\"", "\"Deep tissue\"",
            u"0: “Deep tissue” is not an id: lower-case letters, digits and _"_s, "deep_tissue");
        row("another list", families, "[[family]]", "[[families]]",
            u"0: “families” is not a known key here"_s, "deep_tissue");
        row("a family without words", words, "[stretching]", "[stretchings]", u"-: “stretching” is missing"_s,
            "stretching");
        row("a family without a name", words, "[stretching]\nname", "[stretching]\n#",
            u"0: “name” is missing"_s, "stretching");
        row("a family's unknown word", words, "[stretching]\n", "[stretching]\nwhy = \"w\"\n",
            u"1: “why” is not a known key here"_s, "stretching");
        row("too long a family's name", words, "\"Stretching\"", "\"Stretching of all and everything\"",
            u"0: “name” has 32 characters; at most 24 are allowed"_s, "stretching");
        row("a position twice", positions, "id = \"prone\"", "id = \"lying\"", u"0: duplicate id “lying”"_s,
            "lying");
        row("a position's misspelt key", positions, "height = \"seat\"", "hight = \"seat\"",
            u"0: “hight” is not a known key here"_s, "seated");
        row("a position without a height", positions, "height = \"seat\"\n", "", u"-2: “height” is missing"_s,
            "seated");
        row("an unknown height", positions, "\"seat\"", "\"ladder\"",
            u"0: “ladder” is not one of: floor, seat, upright"_s, "seated");
        row("a thing twice", kit, "id = \"wall\"", "id = \"chair\"", u"0: duplicate id “chair”"_s, "chair");
        row("a thing's misspelt key", kit, "in_place", "inplace", u"0: “inplace” is not a known key here"_s,
            "chair");
        row("a thing in numbers", kit, "in_place = true", "in_place = 1",
            u"0: “in_place” must be true or false, but is a number"_s, "chair");
        row("no TOML", kit, "id = \"chair\"", "id = chair", u"0: not valid TOML"_s, "chair");
    }
    void aMistakeInAListLeavesOutWhatNeedsIt()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, reason);
        QFETCH(const QString, id);
        ContentFolder folder;
        ContentFolder::copyShipped(folder);
        const int changed = folder.replace(file, from, to);
        QVERIFY2(changed > 0, "the row's text is not in the file any more");
        Problems problems;
        const Catalogue c = Catalogue::load(folder.path(), english, &problems);
        const QString said = lines(problems).replace(folder.path() + u'/', QString());
        const QString offset = reason.section(u':', 0, 0);
        const int line = offset == u"-" ? 1 : changed + offset.toInt();
        QVERIFY2(said.contains(u"%1:%2:%3"_s.arg(file).arg(line).arg(reason.section(u':', 1))),
                 qUtf8Printable(said));
        QVERIFY(!c.family(id) && !c.position(id) && !c.kitItem(id));
        for (const auto& [name, t] : shipped().techniques()) {
            const bool needs = t.family == id || t.position == id || t.kit.contains(id);
            QVERIFY2(!needs || !c.technique(name), qUtf8Printable(name));
        }
    }

    void aSupportNeedsPositionsThatAreThere()
    {
        const auto complaint = [](const QByteArray& from, const QByteArray& to) {
            ContentFolder folder;
            ContentFolder::copyShipped(folder);
            const int line = folder.replace(u"positions.toml"_s, from, to);
            Problems problems;
            const Catalogue c = Catalogue::load(folder.path(), english, &problems);
            return lines(problems)
                .replace(folder.path() + u"/positions.toml:%1: "_s.arg(line), QString())
                .append(u" / %1"_s.arg(idsOf(c.supports()).join(u' ')));
        };
        QCOMPARE(complaint("positions = [\"seated\"]", "positions = [\"sitting\"]"),
                 u"“sitting” is not one of: seated, standing, lying, propped, side_lying, prone, kneeling, "
                 u"hands_and_knees, long_sitting / bed floor"_s);
        QCOMPARE(complaint("positions = [\"seated\"]", "positions = []"),
                 u"“positions” is empty / bed floor"_s);
        QCOMPARE(complaint("id = \"bed\"", "id = \"chair\""), u"duplicate id “chair” / floor"_s);
    }

    void whatTheListsSayOfTheShippedOnes()
    {
        QStringList pressing, open, inPlace, inFirst, unlisted;
        for (const Family& f : shipped().families()) {
            pressing << (f.pressure ? QStringList(f.id) : QStringList());
            open << (f.alwaysOpen ? QStringList(f.id) : QStringList());
        }
        for (const KitItem& k : shipped().kit()) {
            inPlace << (k.inPlace ? QStringList(k.id) : QStringList());
            inFirst << (k.inFirst ? QStringList(k.id) : QStringList());
            unlisted << (k.unlisted ? QStringList(k.id) : QStringList());
        }
        QCOMPARE(pressing, QStringList({u"deep_tissue"_s, u"trigger_point"_s, u"myofascial"_s}));
        QCOMPARE(open, QStringList(u"breathing"_s));
        QCOMPARE(inPlace, QStringList({u"chair"_s, u"wall"_s, u"doorframe"_s, u"mat"_s, u"desk"_s}));
        QCOMPARE(inFirst, QStringList({u"chair"_s, u"mat"_s, u"cushion"_s}));
        QCOMPARE(unlisted, QStringList(u"mat"_s));
        QCOMPARE(idsOf(shipped().supports()), QStringList({u"chair"_s, u"bed"_s, u"floor"_s}));
    }

    void missingValuesAreNamedAtTheirTable()
    {
        ContentFolder folder;
        ContentFolder::copyShipped(folder);
        folder.replace(u"techniques/st_upper_trap.toml"_s, "hold_s = 30\n", "");
        const int table = folder.replace(u"techniques/st_upper_trap.toml"_s, "[dosage]", "[dosage]");
        folder.replace(u"techniques/st_levator.en.toml"_s, "summary", "harder2");
        Problems problems;
        Catalogue::load(folder.path(), english, &problems);
        const QString said = lines(problems).replace(folder.path() + u"/techniques/"_s, QString());
        QVERIFY2(said.contains(u"st_upper_trap.toml:%1: “hold_s” is missing"_s.arg(table)),
                 qUtf8Printable(said));
        QVERIFY2(said.contains(u"st_levator.en.toml:1: “summary” is missing"_s), qUtf8Printable(said));
    }

    void whatIsMissingOrUnreadableIsLeftOut_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text"); // "": no such file
        QTest::addColumn<QString>("reason");
        const QString trap = u"techniques/st_upper_trap.toml"_s;
        QTest::newRow("missing words")
            << u"techniques/st_upper_trap.en.toml"_s << QByteArray() << u"0: cannot be read"_s;
        QTest::newRow("missing routine words")
            << u"routines/desk_neck_shoulder_6.en.toml"_s << QByteArray() << u"0: cannot be read"_s;
        QTest::newRow("wrong encoding")
            << trap << QByteArray("id = \"\xe4\"\n") << u"0: the file is not UTF-8 text"_s;
        QTest::newRow("not TOML") << trap << QByteArray("a = 1\n<html>\n") << u"2: not valid TOML"_s;
        QTest::newRow("empty") << trap << QByteArray("\n") << u"1: “id” is missing"_s;
        QTest::newRow("too large") << trap << QByteArray(maxBytes + 1, '#')
                                   << u"0: the file is larger than 1 MiB"_s;
    }
    void whatIsMissingOrUnreadableIsLeftOut()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        ContentFolder folder;
        ContentFolder::copyShipped(folder);
        if (text.isEmpty())
            folder.remove(file);
        else
            folder.write(file, text);
        Problems problems;
        const Catalogue c = Catalogue::load(folder.path(), english, &problems);
        const QString said = lines(problems).replace(folder.path() + u'/', QString());
        QVERIFY2(said.startsWith(file + u':' + reason), qUtf8Printable(said));
        expectOnlyThisLeftOut(c, file);
    }

    void anEmptyFolderIsAnEmptyCatalogue()
    {
        const ContentFolder folder;
        Problems problems;
        const Catalogue c = Catalogue::load(folder.path(), english, &problems);
        QVERIFY(c.techniques().empty() && c.routines().empty() && c.families().empty());
        QVERIFY(!problems.empty());
    }

    void anotherLanguageNeedsItsOwnWords()
    {
        Problems problems;
        const Catalogue c = Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"xx"_s, &problems);
        QVERIFY(c.techniques().empty() && c.routines().empty());
        QVERIFY(lines(problems).contains(u".xx.toml:0: cannot be read"));
    }

    void someoneElsesFilesDoNotMatter()
    {
        ContentFolder folder;
        ContentFolder::copyShipped(folder);
        folder.write(u"techniques/README.md"_s, "hello");
        folder.write(u"techniques/st_upper_trap.de.toml"_s, "name = 1");
        Problems problems;
        QCOMPARE(Catalogue::load(folder.path(), english, &problems).techniques().size(), size_t(35));
        QCOMPARE(lines(problems), QString());
    }

    // --- a single routine file

    void aRoutineFileHoldsItsOwnWords()
    {
        const ContentFolder folder;
        Problems problems;
        const auto r = shipped().readRoutine(folder.write(u"mine.toml"_s, goodRoutine), &problems);
        QVERIFY2(r, qUtf8Printable(lines(problems)));
        QCOMPARE(r->id, u"mine"_s);
        QCOMPARE(r->words.closing, u"c"_s);
        QCOMPARE(shipped().dosageOf(r->steps[0]).holdMs, 20000);
    }

    void aRoutineFileWithoutStepsOrWordsIsRefused()
    {
        const ContentFolder folder;
        Problems problems;
        QByteArray text = goodRoutine;
        text.truncate(text.indexOf("[[step]]"));
        const auto r = shipped().readRoutine(folder.write(u"mine.toml"_s, text), &problems);
        QVERIFY(!r);
        QVERIFY(r.error().code == ErrorCode::Refused);
        QVERIFY(lines(problems).contains(u"a routine needs at least one [[step]]"));
        QVERIFY(lines(problems).contains(u"“words” is missing"));
    }

    void aRoutineHasAtMostSixtySteps()
    {
        const ContentFolder folder;
        QByteArray text = goodRoutine;
        for (int i = 0; i < 60; ++i)
            text += "[[step]]\nid = \"s" + QByteArray::number(i) + "\"\ntechnique = \"st_upper_trap\"\n";
        Problems problems;
        QVERIFY(!shipped().readRoutine(folder.write(u"mine.toml"_s, text), &problems));
        QVERIFY(lines(problems).contains(u"a routine has at most 60 steps"));
    }

    // --- prescriptions

    void anEmptyPrescriptionChangesNothing()
    {
        const Read r = prescriptionOf("");
        QVERIFY2(r.result, qUtf8Printable(r.said));
        QVERIFY(r.result->firstSide == Side::Left);
        QCOMPARE(r.result->transitionFactor, 1.0);
        QCOMPARE(r.result->restFactor, 1.0);
        QVERIFY(!r.result->easier && !r.result->waitAtTransitions && r.result->steps.isEmpty());
    }

    void aPrescriptionIsReadInFull()
    {
        const Read r =
            prescriptionOf("first_side = \"right\"\ntransition_factor = 1.5\nrest_factor = 2\neasier = true\n"
                           "wait_at_transitions = true\n[step.rolls]\nskip = true\n[step.ear_tilt]\n"
                           "first_side = \"left\"\nsets = 2\nhold_s = 20\nleft = { hold_s = 40 }\n"
                           "right = { sets = 1, rest_s = 3.5 }\n[step.turns]\nreps = 4\n");
        QVERIFY2(r.result, qUtf8Printable(r.said));
        const Prescription& p = r.result.value();
        QVERIFY(p.firstSide == Side::Right && p.easier && p.waitAtTransitions);
        QCOMPARE(p.transitionFactor, 1.5);
        QCOMPARE(p.restFactor, 2.0);
        QVERIFY(p.steps[u"rolls"_s].skip);
        const StepPrescription ear = p.steps[u"ear_tilt"_s];
        QVERIFY(ear.firstSide == Side::Left);
        QCOMPARE(ear.dose.sets, std::optional(2));
        QCOMPARE(ear.dose.holdMs, std::optional<qint64>(20000));
        QCOMPARE(ear.left.holdMs, std::optional<qint64>(40000));
        QCOMPARE(ear.right.sets, std::optional(1));
        QCOMPARE(ear.right.restMs, std::optional<qint64>(3500));
        QCOMPARE(p.steps[u"turns"_s].dose.reps, std::optional(4));
    }

    void aPrescriptionIsRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* text, const QString& said) {
            QTest::newRow(name) << QByteArray(text) << said;
        };
        row("unknown key", "rest = 2", u"p.toml:1: “rest” is not a known key here"_s);
        row("unknown side", "first_side = \"top\"", u"p.toml:1: “top” is not left or right"_s);
        row("too slow", "\ntransition_factor = 9",
            u"p.toml:2: “transition_factor” is 9; it must be from 0.5 to 3"_s);
        row("too quick", "rest_factor = 0", u"p.toml:1: “rest_factor” is 0; it must be from 0.5 to 3"_s);
        row("unknown step", "\n[step.dance]\nskip = true", u"p.toml:2: the routine has no step “dance”"_s);
        row("hold of zero", "[step.ear_tilt]\nhold_s = 0",
            u"p.toml:2: “hold_s” is 0; it must be from 5 to 300"_s);
        row("one side's hold of two hours", "[step.ear_tilt]\nleft = { hold_s = 7200 }",
            u"p.toml:2: “hold_s” is 7200; it must be from 5 to 300"_s);
        row("dose of another work", "[step.rolls]\nhold_s = 20",
            u"p.toml:2: “hold_s” requires work = \"hold\", but this is \"reps\""_s);
        row("misspelt in a step", "[step.ear_tilt]\nholds = 20",
            u"p.toml:2: “holds” is not a known key here"_s);
        row("misspelt for one side", "[step.ear_tilt]\nleft = { holds = 20 }",
            u"p.toml:2: “holds” is not a known key here"_s);
        row("a step that is no table", "[step]\near_tilt = 20",
            u"p.toml:2: “ear_tilt” must be a table, but is a number"_s);
        row("one side that is no table", "[step.ear_tilt]\nleft = 40",
            u"p.toml:2: “left” must be a table, but is a number"_s);
        row("not a table of steps", "step = 3", u"p.toml:1: “step” must be a table, but is a number"_s);
        row("not TOML", "easier = yes", u"p.toml:1: not valid TOML"_s);
    }
    void aPrescriptionIsRefusedAsAWhole()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const Read r = prescriptionOf(text);
        QVERIFY(!r.result);
        QVERIFY(r.result.error().code == ErrorCode::Refused);
        QVERIFY2(r.said.startsWith(said), qUtf8Printable(r.said));
    }

private:
    static constexpr qsizetype maxBytes = 1024 * 1024;

    /// Checks that only the subject of this file is left out, with the routines that depend on it.
    static void expectOnlyThisLeftOut(const Catalogue& c, const QString& file)
    {
        const QString id = file.section(u'/', 1).section(u'.', 0, 0);
        const bool technique = file.startsWith(u"techniques/");
        QCOMPARE(c.techniques().size(), shipped().techniques().size() - (technique ? 1 : 0));
        QVERIFY(technique ? !c.technique(id) : !c.routine(id));
        for (const auto& [name, r] : shipped().routines()) {
            const bool needs =
                name == id || std::any_of(r.steps.begin(), r.steps.end(),
                                          [&](const RoutineStep& s) { return s.technique == id; });
            QVERIFY2(needs != bool(c.routine(name)), qUtf8Printable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TstCatalogue)
#include "tst_catalogue.moc"
