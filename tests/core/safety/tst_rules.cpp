// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Vocabulary.h"
#include "core/safety/Screenings.h"
#include "tests/support/TinyRules.h"

#include <QTest>
#include <algorithm>

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
    static Problems problems;
    static const SafetyRules rules = SafetyRules::load(contentFolder, u"en"_s, catalogue(), &problems);
    return rules;
}

QString textOf(const Problems& problems)
{
    QStringList lines;
    for (const Problem& p : problems)
        lines << p.toString();
    return lines.join(u'\n');
}

/// The complete contents of the rules, for comparison.
QStringList contentOf(const SafetyRules& rules)
{
    QStringList all{rules.nothing()};
    for (const Condition& c : rules.conditions()) {
        all << c.id << c.group << c.words.name << c.words.reason << c.words.lift << c.words.modify
            << cautionName(c.heat);
        for (const auto& [family, letter] : c.byFamily)
            all << family << cautionName(letter);
    }
    for (const PlaceRule& p : rules.places())
        all << p.id << p.press << p.reason;
    for (const RedFlag& f : rules.redFlags().flags)
        all << f.id << urgencyName(f.urgency) << f.words.question << f.regions;
    for (const RedFlagScreen& s : rules.redFlags().screens) {
        for (const ScreenLine& l : s.lines)
            all << s.id << l.id << l.text << l.flags;
    }
    for (const StopRule& s : rules.stops())
        all << s.id << stopActionName(s.action) << s.advice;
    for (const NoticeRule& n : rules.notices())
        all << n.id << urgencyName(n.urgency) << n.texts.text;
    for (const EmergencyNumber& n : rules.numbers())
        all << n.country << n.emergency << n.urgent << n.crisis << n.name;
    return all;
}

const QString conditions = QStringLiteral("conditions.toml"),
              conditionWords = QStringLiteral("conditions.en.toml"), flags = QStringLiteral("red_flags.toml"),
              flagWords = QStringLiteral("red_flags.en.toml"), stops = QStringLiteral("stop_rules.toml"),
              stopWords = QStringLiteral("stop_rules.en.toml"), numbers = QStringLiteral("emergency.toml"),
              numberWords = QStringLiteral("emergency.en.toml"), notices = QStringLiteral("notices.toml");

} // namespace

class TstRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShippedIsRead()
    {
        QVERIFY(!shipped().isBuiltIn());
        QCOMPARE(shipped().version(), 1);
        QVERIFY(shipped().conditions().size() > 43);
        QVERIFY(!shipped().redFlags().flags.empty());
        QVERIFY(!shipped().stops().empty());
        QVERIFY(!shipped().notices().empty());
        QVERIFY(!shipped().numbers().empty());
    }

    void whatIsBuiltInIsWhatIsShipped()
    {
        Problems problems;
        const SafetyRules builtIn = SafetyRules::load(u"/nowhere"_s, u"en"_s, catalogue(), &problems);
        QVERIFY(builtIn.isBuiltIn());
        QCOMPARE(contentOf(builtIn), contentOf(shipped()));
        // Byte for byte, including the texts.
        for (const QString& file : QDir(contentFolder + u"/safety"_s).entryList({u"*.toml"_s}, QDir::Files))
            QCOMPARE(ContentFolder::read(u":/unknot/safety/"_s + file),
                     ContentFolder::read(contentFolder + u"/safety/"_s + file));
    }

    void aFolderOfOnesOwnIsRead()
    {
        TinyRules tiny(catalogue());
        const SafetyRules rules = tiny.load();
        QVERIFY2(tiny.problems.empty(), qUtf8Printable(textOf(tiny.problems)));
        QVERIFY(!rules.isBuiltIn());
        QCOMPARE(rules.version(), 7);
        QCOMPARE(rules.redFlags().version, 8);
        QCOMPARE(rules.nothing(), u"Nothing."_s);
        QCOMPARE(rules.unknown().id, u"stranger"_s);
        QCOMPARE(rules.condition(u"with_set"_s)->implies, QStringList(u"of_set"_s));
        QVERIFY(!rules.condition(u"gone"_s));
        QCOMPARE(rules.stop(StopReason::Pain)->advice, u"Leave it."_s);
        QVERIFY(!rules.stop(StopReason::Headache));
        QCOMPARE(rules.numberFor(u"GB"_s).emergency, u"999"_s);
        QCOMPARE(rules.numberFor(u"ZZ"_s).emergency, u"112"_s);
        QCOMPARE(rules.redFlags().start().id, u"start"_s);
        QCOMPARE(rules.redFlags().screenFor(u"calf_left"_s)->id, u"others"_s);
        QVERIFY(!rules.redFlags().screenFor(u"wing"_s));
        QVERIFY(!rules.redFlags().flag(u"gone"_s) && !rules.redFlags().screen(u"gone"_s));
    }

    void anotherLanguageHasTheBuiltInWords()
    {
        Problems problems;
        const SafetyRules rules = SafetyRules::load(contentFolder, u"xx"_s, catalogue(), &problems);
        QVERIFY(rules.isBuiltIn());
        QCOMPARE(contentOf(rules), contentOf(shipped()));
        QVERIFY2(textOf(problems).contains(u"conditions.xx.toml:0: "_s), qUtf8Printable(textOf(problems)));
    }

    void aMistakeRefusesAll_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("lines"); ///< line offset from `from` to the problem
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QString& file, const char* from, const char* to,
                            int lines, const QString& reason) {
            QTest::addRow("%s: %s", qPrintable(file), name)
                << file << QByteArray(from) << QByteArray(to) << lines << reason;
        };
        const auto in = [&](const QString& file) {
            return [&row, file](const char* name, const char* from, const char* to, int lines,
                                const QString& reason) { row(name, file, from, to, lines, reason); };
        };

        const auto c = in(conditions);
        c("no TOML", "version = 7", "version 7", 0, u"not valid TOML"_s);
        c("no version", "version = 7\n", "", 0, u"“version” is missing"_s);
        c("unknown key on top", "version = 7", "version = 7\nx = 1", 1, u"“x” is not a known key"_s);
        c("unknown key", "id = \"tagged\"", "id = \"tagged\"\nx = 1", 1, u"“x” is not a known key"_s);
        c("no id", "id = \"tagged\"", "id = \"Tagged!\"", 0, u"“Tagged!” is not an id"_s);
        c("id twice", "id = \"of_kit\"", "id = \"tagged\"", 0, u"duplicate id “tagged”"_s);
        c("id of a place twice", "id = \"press_light\"", "id = \"press_none\"", 0,
          u"duplicate id “press_none”"_s);
        c("unknown group", "\"other\"", "\"toes\"", 0, u"“toes” is not one of: blood, "_s);
        c("no group", "group = \"other\"\n", "", -2, u"“group” is missing"_s);
        c("unknown letter", "\"B\"", "\"X\"", 0, u"“X” is not a level"_s);
        c("two letters", "\"B\"", "\"MO\"", 0, u"“MO” is not a level"_s);
        c("small letter", "heat = \"-\"", "heat = \"b\"", 0, u"“b” is not a level"_s);
        c("no letter", "trigger_point = \"O\"\n", "", -4, u"“trigger_point” is missing"_s);
        c("unknown family as a key", "heat =", "juggling = \"B\"\nheat =", 0,
          u"“juggling” is not a known key"_s);
        c("unknown family", "\"joint_mobilisation\"]", "\"juggling\"]", 0, u"unknown family “juggling”"_s);
        c("unknown level of a selector", "{ kit = [\"strap\"] }", "{ kit = [\"strap\"], level = \"Z\" }", 0,
          u"“Z” is not a level"_s);
        c("unknown region", "[\"calf\", \"sole\"]", "[\"calf\", \"wing\"]", 0, u"unknown region “wing”"_s);
        c("region with a side", "[\"calf\", \"sole\"]", "[\"calf_left\"]", 0,
          u"unknown region “calf_left”"_s);
        c("unknown position", "\"kneeling\"", "\"floating\"", 0, u"“floating” is not one of: "_s);
        c("unknown kit", "\"roller\"", "\"hammer\"", 0, u"“hammer” is not one of: "_s);
        c("unknown selector", "{ kit =", "{ tool =", 0, u"“tool” is not a known key"_s);
        c("empty selector", "{ kit = [\"ball\", \"roller\"] }", "{ }", 0, u"has no criteria"_s);
        c("unknown id in implies", "[\"of_set\"]", "[\"of_nothing\"]", 0,
          u"unknown condition “of_nothing”"_s);
        c("no truth", "everywhere = true", "everywhere = \"yes\"", 0, u"must be true or false"_s);
        c("age", "age_below = 18", "age_below = 180", 0, u"it must be from 1 to 120"_s);
        c("half a year", "age_below = 18", "age_below = 17.5", 0, u"must be a whole number"_s);
        c("no source", "sources = [\"D\"]", "sources = []", 0, u"“sources” is empty"_s);
        c("sources missing", "sources = [\"D\"]\n", "", -10, u"“sources” is missing"_s);
        c("nothing for the unknown", "stands_for_unknown = true\n", "", -200,
          u"no condition has “stands_for_unknown”"_s);
        c("unknown press", "press = \"light\"", "press = \"hard\"", 0,
          u"“hard” is not one of: none, light"_s);
        c("place with a family that does not press", "press = \"light\"",
          "press = \"light\"\nstretching = \"B\"", 1, u"“stretching” is not a known key"_s);
        c("place without source", "sources = [\"GK\"]", "sources = []", 0, u"“sources” is empty"_s);

        const auto cw = in(conditionWords);
        cw("no TOML", "nothing =", "nothing", 0, u"not valid TOML"_s);
        cw("no words for nothing", "nothing = \"Nothing.\"\n", "", 0, u"“nothing” is missing"_s);
        cw("no words", "[of_kit]", "[of_kits]", -200, u"“of_kit” is missing"_s);
        cw("words for nothing", "[of_kit]", "[of_kits]", 0,
           u"these texts belong to an unknown rule “of_kits”"_s);
        for (const char* key : {"name", "short", "reason", "lift", "modify", "say", "ask"}) {
            QByteArray line(key);
            line[0] = char(line[0] - 'a' + 'A');
            line = QByteArray(key) + " = \"" + line + " tagged\"\n";
            const int above =
                int(QByteArrayList{"name", "short", "reason", "lift", "modify", "say", "ask"}.indexOf(key)) +
                1;
            row(QByteArray("no ").append(key).constData(), conditionWords, line.constData(), "", -above,
                u"“%1” is missing"_s.arg(QString::fromLatin1(key)));
        }
        cw("empty word", "\"Ask tagged\"", "\" \"", 0, u"“ask” is empty"_s);
        cw("unknown word", "ask = \"Ask tagged\"", "ask = \"Ask\"\nhow = \"So\"", 1,
           u"“how” is not a known key"_s);
        cw("no reason for a place", "reason = \"Reason press_none\"\n", "", -1, u"“reason” is missing"_s);
        cw("unknown word for a place", "reason = \"Reason press_none\"", "reason = \"R\"\nlift = \"L\"", 1,
           u"“lift” is not a known key"_s);

        const auto f = in(flags);
        f("no TOML", "version = 8", "version 8", 0, u"not valid TOML"_s);
        f("no version", "version = 8\n", "", 0, u"“version” is missing"_s);
        f("unknown key on top", "version = 8", "version = 8\nx = 1", 1, u"“x” is not a known key"_s);
        f("unknown key", "id = \"now\"", "id = \"now\"\nx = 1", 1, u"“x” is not a known key"_s);
        f("id", "id = \"now\"", "id = \"no-w\"", 0, u"“no-w” is not an id"_s);
        f("id twice", "id = \"today\"", "id = \"now\"", 0, u"duplicate id “now”"_s);
        f("unknown urgency", "\"emergency\"", "\"at_once\"", 0,
          u"“at_once” is not one of: emergency, same_day, soon"_s);
        f("only watch", "urgency = \"soon\"", "urgency = \"watch\"", 0,
          u"“watch” is not one of: emergency, same_day, soon"_s);
        f("no urgency", "urgency = \"emergency\"\n", "", -2, u"“urgency” is missing"_s);
        f("unknown urgency of the second question", "follow_up = \"emergency\"", "follow_up = \"now\"", 0,
          u"“now” is not one of"_s);
        f("unknown pause", "pauses = \"gentle\"", "pauses = \"legs\"", 0,
          u"“legs” is not one of: all, place, gentle"_s);
        f("unknown implied condition", "implies = \"tagged\"", "implies = \"locked\"", 0,
          u"unknown condition “locked”"_s);
        f("unknown region", "regions = [\"calf\"]", "regions = [\"wing\"]", 0, u"unknown region “wing”"_s);
        f("whole body and more", "regions = [\"calf\"]", "regions = [\"calf\", \"whole_body\"]", 0,
          u"unknown region “whole_body”"_s);
        f("no region", "regions = [\"calf\"]", "regions = []", 0, u"has no region"_s);
        f("age", "age_from = 50", "age_from = 0", 0, u"it must be from 1 to 120"_s);
        f("age below", "age_below = 45", "age_below = \"old\"", 0, u"must be a number"_s);
        f("no truth", "crisis = true", "crisis = 1", 0, u"must be true or false"_s);
        f("no source", "sources = [\"D\"]", "sources = []", 0, u"“sources” is empty"_s);
        f("unknown flag in a line", "flags = [\"back_now\"]", "flags = [\"back_now\", \"back_then\"]", 0,
          u"unknown flag “back_then”"_s);
        f("line without a flag", "flags = [\"back_now\"]", "flags = []", 0,
          u"a line needs at least one flag"_s);
        f("a flag that is not asked, on a screen", "id = \"back_now\"", "id = \"back_now\"\nasked = false",
          -200, u"“back_now” is on a screen, although it is not asked"_s);
        f("flag in no line", "\"now\", \"crisis\"", "\"now\"", -200, u"“crisis” is not on any screen"_s);
        f("unknown icon", "icon = \"heart\"", "icon = \"skull\"", 0, u"“skull” is not one of: heart, "_s);
        f("line twice", "id = \"start_today\"", "id = \"start_now\"", 0, u"duplicate id “start_now”"_s);
        f("unknown key of a line", "  icon = \"heart\"", "  icon = \"heart\"\n  size = 4", 1,
          u"“size” is not a known key"_s);
        f("unknown key of a screen", "id = \"start\"", "id = \"start\"\nsize = 4", 1,
          u"“size” is not a known key"_s);
        f("screen twice", "id = \"back\"", "id = \"start\"", 0, u"duplicate id “start”"_s);
        f("region in no screen", "\"calf\", ", "", -200, u"the region “calf” belongs to 0 screens"_s);
        f("region in two screens", "regions = [\"lower_back\"]\n\n  [[screen.line]]",
          "regions = [\"lower_back\", \"calf\"]\n\n  [[screen.line]]", -200,
          u"the region “calf” belongs to 2 screens"_s);
        f("unknown region of a screen", "regions = [\"lower_back\"]\n\n  [[screen.line]]",
          "regions = [\"lower_back\", \"wing\"]\n\n  [[screen.line]]", 0, u"unknown region “wing”"_s);
        f("no screen of the start", "id = \"start\"\nregions = [\"whole_body\"]",
          "id = \"start\"\nregions = []", -200, u"exactly one screen must be for “whole_body”, not 0"_s);
        f("a screen without lines", "[[screen]]\nid = \"back\"",
          "[[screen]]\nid = \"empty\"\nregions = []\n\n[[screen]]\nid = \"back\"", 0,
          u"a screen has one to 6 lines"_s);
        f("seven lines", "[[screen]]\nid = \"back\"",
          "[[screen]]\nid = \"much\"\nregions = []\n"
          "line = [{ id = \"a\" }, { id = \"b\" }, { id = \"c\" }, { id = \"d\" }, { id = \"e\" }, { id = "
          "\"f\" }, "
          "{ id = \"g\" }]\n\n[[screen]]\nid = \"back\"",
          3, u"a screen has one to 6 lines"_s);

        const auto fw = in(flagWords);
        fw("no TOML", "[flag.now]", "[flag.now", 0, u"not valid TOML"_s);
        fw("no words", "[flag.now]", "[flag.noon]", -200, u"“now” is missing"_s);
        fw("words for no flag", "[flag.now]", "[flag.noon]", 0,
           u"these texts belong to an unknown rule “noon”"_s);
        fw("words for no line", "[line.start_now]", "[line.start_noon]", 0,
           u"these texts belong to an unknown rule “start_noon”"_s);
        fw("another kind of words", "[flag.now]", "[flags.now]", 0, u"“flags” is not a known key"_s);
        fw("no question", "question = \"Question now?\"\n", "", -1, u"“question” is missing"_s);
        fw("no why", "why = \"Why now\"\n", "", -2, u"“why” is missing"_s);
        fw("no short name", "short = \"Short now\"\n", "", -3, u"“short” is missing"_s);
        fw("nothing to ask", "ask = \"Ask now\"\n", "", -4, u"“ask” is missing"_s);
        fw("no second question", "follow_up = \"And mixed?\"\n", "", -5, u"“follow_up” is missing"_s);
        fw("unknown word", "ask = \"Ask now\"", "ask = \"Ask\"\nhow = \"So\"", 1,
           u"“how” is not a known key"_s);
        fw("line without text", "text = \"Text back_rest\"\n", "", -1, u"“text” is missing"_s);
        fw("always and no why", "why = \"Why back_line\"\n", "", -2, u"“why” is missing"_s);
        fw("unknown word of a line", "text = \"Text back_rest\"", "text = \"T\"\nhow = \"So\"", 1,
           u"“how” is not a known key"_s);

        const auto s = in(stops);
        s("no TOML", "version = 1", "version 1", 0, u"not valid TOML"_s);
        s("no version", "version = 1\n", "", 0, u"“version” is missing"_s);
        s("unknown key on top", "version = 1", "version = 1\nx = 1", 1, u"“x” is not a known key"_s);
        s("unknown key", "id = \"pain\"", "id = \"pain\"\nx = 1", 1, u"“x” is not a known key"_s);
        s("unknown reason", "id = \"pain\"", "id = \"boredom\"", 0, u"unknown stop reason “boredom”"_s);
        s("no reason", "id = \"pain\"", "id = \"none\"", 0, u"unknown stop reason “none”"_s);
        s("id twice", "id = \"calf\"", "id = \"pain\"", 0, u"duplicate id “pain”"_s);
        s("unknown action", "\"skip\"", "\"jump\"", 0, u"“jump” is not one of: none, ease, skip, "_s);
        s("no action", "action = \"skip\"\n", "", -2, u"“action” is missing"_s);
        s("unknown action of a question", "action = \"emergency\"", "action = \"worry\"", 0,
          u"“worry” is not one of"_s);
        s("a yes that is milder", "  action = \"emergency\"", "  action = \"skip\"", 0,
          u"a yes must be more urgent than “same_day”, the action of the rule"_s);
        s("an urgent yes that pauses nothing", "  flag = \"mixed\"\n", "", -3,
          u"a yes this urgent needs a flag"_s);
        s("unknown flag of a question", "flag = \"mixed\"", "flag = \"tomorrow\"", 0,
          u"unknown flag “tomorrow”"_s);
        s("unknown key of a question", "  flag = \"mixed\"", "  flag = \"mixed\"\n  x = 1", 1,
          u"“x” is not a known key"_s);
        s("question twice", "  flag = \"mixed\"\n",
          "  flag = \"mixed\"\n\n  [[stop.question]]\n  id = \"breath\"\n  action = \"emergency\"\n"
          "  flag = \"mixed\"\n",
          3, u"duplicate id “breath”"_s);
        s("unknown family", "\"deep_tissue\"", "\"juggling\"", 0, u"unknown family “juggling”"_s);
        s("unknown kit", "\"ball\"", "\"hammer\"", 0, u"“hammer” is not one of"_s);
        s("sources missing", "sources = [\"D\"]\n", "", -3, u"“sources” is missing"_s);
        s("no source", "sources = [\"D\"]", "sources = []", 0, u"“sources” is empty"_s);
        s("no truth", "families =", "rare = \"yes\"\nfamilies =", 0, u"“rare” must be true or false"_s);
        s("unknown flag", "flag = \"today\"", "flag = \"tomorrow\"", 0, u"unknown flag “tomorrow”"_s);

        const auto sw = in(stopWords);
        sw("no TOML", "[pain]", "[pain", 0, u"not valid TOML"_s);
        sw("no label", "label = \"Sharp\"\n", "", -1, u"“label” is missing"_s);
        sw("no question", "question = \"Out of breath?\"\n", "", -1, u"“question” is missing"_s);
        sw("words for no question", "[calf.breath]", "[calf.sight]", -200, u"“sight” is not a known key"_s);
        sw("words for nothing", "[pain]", "[pains]", 0, u"these texts belong to an unknown rule “pains”"_s);
        sw("unknown word", "label = \"Sharp\"", "label = \"Sharp\"\nx = \"y\"", 1,
           u"“x” is not a known key"_s);

        const auto n = in(numbers);
        n("no TOML", "version = 1", "version 1", 0, u"not valid TOML"_s);
        n("unknown key", "code = \"GB\"", "code = \"GB\"\nx = 1", 1, u"“x” is not a known key"_s);
        n("unknown key on top", "version = 1", "version = 1\nx = 1", 1, u"“x” is not a known key"_s);
        n("no country", "\"GB\"", "\"Britain\"", 0, u"“Britain” is not a two-letter country code"_s);
        n("small letters", "\"GB\"", "\"gb\"", 0, u"“gb” is not a two-letter country code"_s);
        n("country twice", "code = \"GB\"", "code = \"\"", 0, u"or is a duplicate"_s);
        n("nothing for everywhere else", "code = \"\"", "code = \"DE\"", -200,
          u"one entry needs the code \"\""_s);
        n("no emergency number", "emergency = \"999\"\n", "", -2, u"“emergency” is missing"_s);
        n("letters in a number", "\"999\"", "\"nine\"", 0, u"“nine” is not a telephone number"_s);
        n("one digit", "\"111\"", "\"1\"", 0, u"“1” is not a telephone number"_s);
        n("too many digits", "\"116 123\"", "\"116123116123116123116\"", 0, u"is not a telephone number"_s);
        n("letters in the number for violence", "crisis = \"116 123\"",
          "crisis = \"116 123\"\nviolence = \"call\"", 1, u"“call” is not a telephone number"_s);
        n("a link", "\"116 123\"", "\"tel:116123\"", 0, u"is not a telephone number"_s);
        n("a number for a number", "\"999\"", "999", 0, u"“emergency” must be text"_s);
        n("no source", "sources = [\"GK\"]", "sources = []", 0, u"“sources” is empty"_s);

        const auto nw = in(numberWords);
        nw("no name", "name = \"United Kingdom\"\n", "", -1, u"“name” is missing"_s);
        nw("words for nothing", "[GB]", "[GC]", 0, u"these texts belong to an unknown rule “GC”"_s);
        nw("unknown word", "[GB]", "[GB]\nx = \"y\"", 1, u"“x” is not a known key"_s);

        // tst_noticerules covers the other mistakes in this file.
        in(notices)("no trigger", "\"severe_days\"", "\"full_moon\"", 0, u"unknown trigger “full_moon”"_s);
    }

    void aMistakeRefusesAll()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, lines);
        QFETCH(QString, reason);
        TinyRules tiny(catalogue());
        const int line = tiny.content.replace(u"safety/"_s + file, from, to);
        QVERIFY2(line > 0, from.constData());
        const SafetyRules rules = tiny.load();
        QVERIFY(rules.isBuiltIn());
        QCOMPARE(contentOf(rules), contentOf(shipped()));
        const QString path = tiny.content.path(u"safety/"_s + file);
        // -200 stands for any line: the problem concerns the whole file.
        const QString where = lines == -200 ? path + u':' : u"%1:%2: "_s.arg(path).arg(line + lines);
        const bool found = std::any_of(tiny.problems.begin(), tiny.problems.end(), [&](const Problem& p) {
            return p.toString().startsWith(where) && p.reason.contains(reason);
        });
        QVERIFY2(found, qUtf8Printable(where + reason + u"\n"_s + textOf(tiny.problems)));
    }

    void aMissingFileRefusesAll_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : {conditions, conditionWords, flags, flagWords, stops, stopWords, numbers,
                                    numberWords, notices, u"notices.en.toml"_s})
            QTest::newRow(qPrintable(file)) << file;
    }

    void aMissingFileRefusesAll()
    {
        QFETCH(QString, file);
        TinyRules tiny(catalogue());
        tiny.content.remove(u"safety/"_s + file);
        QVERIFY(tiny.load().isBuiltIn());
        const QString expected = tiny.content.path(u"safety/"_s + file) + u":0: cannot be read"_s;
        QVERIFY2(textOf(tiny.problems).contains(expected), qUtf8Printable(textOf(tiny.problems)));
    }

    void oneLookTellsAllMistakes()
    {
        TinyRules tiny(catalogue());
        tiny.content.replace(u"safety/conditions.toml"_s, "group = \"other\"", "group = \"toes\"");
        tiny.content.replace(u"safety/conditions.toml"_s, "\"roller\"", "\"hammer\"");
        tiny.content.replace(u"safety/emergency.toml"_s, "\"999\"", "\"nine\"");
        tiny.load();
        for (const char* word : {"toes", "hammer", "nine"})
            QVERIFY2(textOf(tiny.problems).contains(QLatin1String(word)),
                     qUtf8Printable(textOf(tiny.problems)));
    }

    /// A mistake in a file that the rules refer to must not weaken the rules.
    void aCatalogueWithMistakesTakesNoRuleAway()
    {
        ContentFolder spoiled;
        ContentFolder::copyShipped(spoiled);
        QVERIFY(spoiled.replace(u"regions.toml"_s, "id = \"jaw\"", "id = \"Jaw!\"") > 0);
        Problems problems;
        const Catalogue withoutJaw = Catalogue::load(spoiled.path(), u"en"_s, &problems);
        QVERIFY(!problems.empty());
        QVERIFY(!withoutJaw.techniques().empty());
        QVERIFY(spoiled.replace(u"positions.toml"_s, "\"upright\"", "\"up\"") > 0);
        QVERIFY(spoiled.replace(u"kit.toml"_s, "id = \"roller\"", "id = \"Roller\"") > 0);
        const Catalogue withoutThings = Catalogue::load(spoiled.path(), u"en"_s, &problems);
        for (const Catalogue& spoilt : {withoutJaw, withoutThings, Catalogue()}) {
            problems.clear();
            const SafetyRules rules = SafetyRules::load(spoiled.path(), u"en"_s, spoilt, &problems);
            QVERIFY(rules.isBuiltIn());
            QVERIFY(!problems.empty());
            QCOMPARE(contentOf(rules), contentOf(shipped()));
        }
    }

    // --- every rule is reachable

    void everyConditionIsReachable_data()
    {
        QTest::addColumn<QString>("id");
        for (const Condition& c : shipped().conditions())
            QTest::newRow(qPrintable(c.id)) << c.id;
    }

    void everyConditionIsReachable()
    {
        QFETCH(QString, id);
        const Condition& condition = *shipped().condition(id);
        const bool isSet = std::any_of(shipped().conditions().begin(), shipped().conditions().end(),
                                       [&](const Condition& c) { return c.asked && c.implies.contains(id); });
        QVERIFY(condition.asked || isSet || condition.ageBelow || condition.standsForUnknown);
        const auto& all = catalogue().techniques();
        const bool isNamed = std::any_of(all.begin(), all.end(),
                                         [&](const auto& t) { return t.second.cautions.contains(id); });
        QVERIFY2(condition.everywhere || !condition.concerns.empty() || isNamed, "it is about nothing");
    }

    void everyGateTicksACondition()
    {
        for (const RedFlag& flag : shipped().redFlags().flags)
            QVERIFY2(flag.implies.isEmpty() || shipped().condition(flag.implies), qPrintable(flag.id));
    }

    void everyFlagIsReachable_data()
    {
        QTest::addColumn<QString>("id");
        for (const RedFlag& f : shipped().redFlags().flags)
            QTest::newRow(qPrintable(f.id)) << f.id;
    }

    void everyFlagIsReachable()
    {
        QFETCH(QString, id);
        const RedFlagRules& rules = shipped().redFlags();
        const RedFlag& flag = *rules.flag(id);
        bool reached = false;
        for (const RedFlagScreen& screen : rules.screens) {
            const bool shown =
                screen.regions.contains(u"whole_body"_s) ||
                std::any_of(catalogue().regions().begin(), catalogue().regions().end(),
                            [&](const BodyRegion& r) { return rules.screenFor(r.id) == &screen; });
            for (const std::optional<int> age :
                 {std::optional<int>(), std::optional(30), std::optional(70)}) {
                for (const LineToAsk& line : linesToAsk(screen, rules, {}, age, QDate(2026, 1, 1)))
                    reached = reached || (shown && flag.isForAge(age) && line.flags.contains(id));
            }
        }
        // What is on no screen is raised by a stop.
        const auto& stops = shipped().stops();
        const bool raised = std::any_of(stops.begin(), stops.end(), [&id](const StopRule& r) {
            return r.flag == id || std::any_of(r.questions.begin(), r.questions.end(),
                                               [&id](const StopQuestion& q) { return q.flag == id; });
        });
        QVERIFY(flag.asked ? reached : raised && !reached);
    }

    void everyPlaceOfAFlagLeadsToIt()
    {
        // A flag of a place is asked about on a screen of one of its places.
        const RedFlagRules& rules = shipped().redFlags();
        for (const RedFlag& flag : rules.flags) {
            if (flag.isWholeBody())
                continue;
            const bool asked = std::any_of(flag.regions.begin(), flag.regions.end(), [&](const QString& r) {
                const auto lines = allLines(*rules.screenFor(r), rules, {});
                return std::any_of(lines.begin(), lines.end(),
                                   [&](const LineToAsk& l) { return l.flags.contains(flag.id); });
            });
            QVERIFY2(asked, qPrintable(flag.id));
        }
    }

    void everyStopRuleIsReachable()
    {
        QSet<StopReason> reasons;
        for (const StopRule& rule : shipped().stops()) {
            QVERIFY2(rule.reason != StopReason::None, qPrintable(rule.id));
            QVERIFY2(!reasons.contains(rule.reason), qPrintable(rule.id));
            reasons.insert(rule.reason);
            QCOMPARE(shipped().stop(rule.reason), &rule);
            const auto& all = catalogue().techniques();
            QVERIFY2(
                std::any_of(all.begin(), all.end(), [&](const auto& t) { return rule.isFor(&t.second); }),
                qPrintable(rule.id));
            QVERIFY2(!rule.label.isEmpty() && !rule.advice.isEmpty(), qPrintable(rule.id));
        }
    }

    void everyNoticeHasWords()
    {
        for (const NoticeRule& rule : shipped().notices()) {
            QVERIFY2(!rule.texts.text.isEmpty() && !rule.texts.rule.isEmpty() && !rule.texts.ask.isEmpty(),
                     qPrintable(rule.id));
        }
    }

    void nerveWordsAreWordsOfTheJournal()
    {
        Problems problems;
        const Vocabulary vocabulary = Vocabulary::load(contentFolder, u"en"_s, catalogue(), &problems);
        QVERIFY(!shipped().redFlags().nerveWords.isEmpty());
        for (const QString& word : shipped().redFlags().nerveWords)
            QVERIFY2(vocabulary.knowsWord(word), qPrintable(word));
    }

    /// Each place of an entry that reports weakness has a line about it that is never left out.
    void weaknessIsAlwaysAskedAbout()
    {
        for (const char* place : {"lower_back", "neck_back", "head_back", "hand", "shin"}) {
            const auto& lines = shipped().redFlags().screenFor(QLatin1String(place))->lines;
            QVERIFY2(std::any_of(lines.begin(), lines.end(),
                                 [](const ScreenLine& l) { return l.always && l.text.contains(u"weak"); }),
                     place);
        }
    }

    void theOnesPerRegionAreOneScreenEach()
    {
        const RedFlagRules& rules = shipped().redFlags();
        for (const RedFlagScreen& screen : rules.screens)
            QVERIFY2(!screen.lines.empty() && int(screen.lines.size()) <= mostScreenLines,
                     qPrintable(screen.id));
        for (const BodyRegion& region : catalogue().regions())
            QVERIFY2(rules.screenFor(region.id), qPrintable(region.id));
        QCOMPARE(int(rules.start().lines.size()), 6);
    }
};

QTEST_GUILESS_MAIN(TstRules)
#include "tst_rules.moc"
