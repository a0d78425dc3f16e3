// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/NoticeRules.h"
#include "tests/support/ContentFolder.h"
#include "wording/NoticeText.h"

#include <QRegularExpression>
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

const QByteArray rule = R"(version = 1

[[notice]]
id = "strong"
trigger = "severe_days"
urgency = "soon"
days = 3
level = 7
sources = ["D"]

[[notice]]
id = "stiff"
trigger = "word_days"
urgency = "watch"
urgency_with_weakness = "same_day"
replaces = ["strong"]
words = ["stiff"]
days = 2
of = 5
regions = ["hand", "wrist"]
sources = ["S36", "D"]
)";
const QByteArray words = R"([strong]
text = "{count} or more on {days} days."
rule = "Seven or more on three days."
ask = "What helps?"

[stiff]
text = "Stiff on {days} days: {region}."
text_same_day = "Stiff on {days} days, and weak."
rule = "Stiff on two of five days."
ask = "Why?"
)";

/// A folder with these two files, for modification.
struct Folder
{
    Folder()
    {
        content.write(u"notices.toml"_s, rule);
        content.write(u"notices.en.toml"_s, words);
    }
    std::optional<std::vector<NoticeRule>> read()
    {
        problems.clear();
        return readNoticeRules(content.path(), u"en"_s, catalogue(), &problems);
    }
    ContentFolder content;
    Problems problems;
};

} // namespace

class tst_NoticeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void readsWhatIsShipped();
    void refusesAsAWhole_data();
    void refusesAsAWhole();
    void refusesWhatATriggerNeeds_data();
    void refusesWhatATriggerNeeds();
    void refusesFilesThatAreNotThere();
    void everyTriggerHasItsNumbers();
    void fillsTheText();
};

void tst_NoticeRules::readsEverything()
{
    Folder folder;
    const auto rules = folder.read();
    QVERIFY(folder.problems.empty());
    QVERIFY(rules && rules->size() == 2);
    const NoticeRule& strong = rules->at(0);
    QCOMPARE(strong.id, u"strong"_s);
    QCOMPARE(strong.trigger, NoticeTrigger::SevereDays);
    QCOMPARE(strong.urgency, Urgency::Soon);
    QVERIFY(!strong.urgencyWithWeakness);
    QCOMPARE(strong.days, 3);
    QCOMPARE(strong.level, 7);
    QVERIFY(strong.regions.isEmpty());
    QCOMPARE(strong.texts.text, u"{count} or more on {days} days."_s);
    QCOMPARE(strong.texts.rule, u"Seven or more on three days."_s);
    QCOMPARE(strong.texts.ask, u"What helps?"_s);
    const NoticeRule& stiff = rules->at(1);
    QCOMPARE(stiff.trigger, NoticeTrigger::WordDays);
    QCOMPARE(stiff.urgencyWithWeakness, std::optional(Urgency::SameDay));
    QCOMPARE(stiff.replaces, QStringList({u"strong"_s}));
    QCOMPARE(stiff.words, QStringList({u"stiff"_s}));
    QCOMPARE(stiff.of, 5);
    QCOMPARE(stiff.texts.urgentTexts.size(), size_t(1));
    QCOMPARE(stiff.texts.urgentTexts.at(Urgency::SameDay), u"Stiff on {days} days, and weak."_s);
    QVERIFY(strong.texts.urgentTexts.empty());
    QCOMPARE(noticeRule(*rules, u"stiff"_s), &stiff);
    QVERIFY(!noticeRule(*rules, u"stiffer"_s));
    QCOMPARE(stiff.regions, QStringList({u"hand"_s, u"wrist"_s}));
    QCOMPARE(stiff.sources, QStringList({u"S36"_s, u"D"_s}));
}

void tst_NoticeRules::readsWhatIsShipped()
{
    Problems problems;
    const auto rules = readNoticeRules(contentFolder + u"/safety"_s, u"en"_s, catalogue(), &problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().toString()));
    QVERIFY(rules);
    // Texts never diagnose or blame.
    static const QRegularExpression never(
        u"\\b(disease|syndrome|fibromyalgia|arthritis|diagnos\\w*|you should have|failed|too lazy)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const NoticeRule& r : *rules) {
        QStringList texts{r.texts.text, r.texts.rule, r.texts.ask};
        for (const auto& [urgency, text] : r.texts.urgentTexts)
            texts << text;
        for (const QString& text : texts)
            QVERIFY2(!never.match(text).hasMatch(), qPrintable(text));
    }
}

void tst_NoticeRules::refusesAsAWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("lines"); ///< line offset from `from` to the problem
    QTest::addColumn<QString>("reason");
    const QString data = u"notices.toml"_s, text = u"notices.en.toml"_s;
    QTest::newRow("unknown trigger") << data << QByteArray("severe_days") << QByteArray("severe_nights") << 0
                                     << u"unknown trigger “severe_nights”"_s;
    QTest::newRow("unknown urgency") << data << QByteArray("\"soon\"") << QByteArray("\"now\"") << 0
                                     << u"unknown urgency “now”"_s;
    QTest::newRow("unknown urgency with weakness")
        << data << QByteArray("\"same_day\"") << QByteArray("\"today\"") << 0 << u"unknown urgency “today”"_s;
    QTest::newRow("no urgency") << data << QByteArray("urgency = \"soon\"\n") << QByteArray() << -3
                                << u"“urgency” is missing"_s;
    QTest::newRow("unknown region") << data << QByteArray("\"wrist\"") << QByteArray("\"wing\"") << 0
                                    << u"unknown region “wing”"_s;
    QTest::newRow("region with a side") << data << QByteArray("\"wrist\"") << QByteArray("\"wrist_left\"")
                                        << 0 << u"unknown region “wrist_left”"_s;
    QTest::newRow("no region") << data << QByteArray("[\"hand\", \"wrist\"]") << QByteArray("[]") << 0
                               << u"“regions” is empty"_s;
    QTest::newRow("no word") << data << QByteArray("[\"stiff\"]") << QByteArray("[]") << 0
                             << u"“words” is empty"_s;
    QTest::newRow("no source") << data << QByteArray("[\"D\"]") << QByteArray("[]") << 0
                               << u"“sources” is empty"_s;
    QTest::newRow("unknown key") << data << QByteArray("days = 3") << QByteArray("days = 3\nday = 3") << 1
                                 << u"“day” is not a known key of the trigger “severe_days”"_s;
    QTest::newRow("a number of another trigger")
        << data << QByteArray("days = 3") << QByteArray("days = 3\nof = 9") << 1
        << u"“of” is not a known key"_s;
    QTest::newRow("missing number") << data << QByteArray("level = 7\n") << QByteArray() << -5
                                    << u"“level” is missing"_s;
    QTest::newRow("number too high") << data << QByteArray("level = 7") << QByteArray("level = 11") << 0
                                     << u"it must be from 1 to 10"_s;
    QTest::newRow("number too low") << data << QByteArray("days = 3") << QByteArray("days = 0") << 0
                                    << u"it must be from 1 to 366"_s;
    QTest::newRow("half a day") << data << QByteArray("days = 3") << QByteArray("days = 2.5") << 0
                                << u"must be a whole number"_s;
    QTest::newRow("text for a number")
        << data << QByteArray("days = 3") << QByteArray("days = \"3\"") << 0 << u"must be a number"_s;
    QTest::newRow("id twice") << data << QByteArray("id = \"stiff\"") << QByteArray("id = \"strong\"") << 0
                              << u"duplicate id “strong”"_s;
    QTest::newRow("no id") << data << QByteArray("id = \"strong\"") << QByteArray("id = \"Strong!\"") << 0
                           << u"“Strong!” is not an id"_s;
    QTest::newRow("replaces nothing")
        << data << QByteArray("[\"strong\"]") << QByteArray("[\"weak\"]") << 0 << u"“weak” is not one of: "_s;
    QTest::newRow("unknown key on top")
        << data << QByteArray("version = 1") << QByteArray("version = 1\nx = 1") << 1
        << u"“x” is not a known key"_s;
    QTest::newRow("newer version") << data << QByteArray("version = 1") << QByteArray("version = 2") << 0
                                   << u"“version” is 2"_s;
    QTest::newRow("no TOML") << data << QByteArray("days = 3") << QByteArray("days 3") << 0
                             << u"not valid TOML"_s;
    QTest::newRow("no words") << text << QByteArray("[stiff]") << QByteArray("[stiffer]") << -5
                              << u"“stiff” is missing"_s;
    QTest::newRow("words for nothing") << text << QByteArray("[stiff]") << QByteArray("[stiff2]") << 0
                                       << u"these texts belong to an unknown rule “stiff2”"_s;
    QTest::newRow("missing word") << text << QByteArray("ask = \"Why?\"\n") << QByteArray() << -4
                                  << u"“ask” is missing"_s;
    QTest::newRow("no word for the urgent ones")
        << text << QByteArray("text_same_day = \"Stiff on {days} days, and weak.\"\n") << QByteArray() << -2
        << u"“text_same_day” is missing"_s;
    QTest::newRow("a word for what is never urgent")
        << text << QByteArray("ask = \"What helps?\"")
        << QByteArray("ask = \"What helps?\"\ntext_same_day = \"Now.\"") << 1
        << u"“text_same_day” is not a known key"_s;
    QTest::newRow("empty word") << text << QByteArray("\"Why?\"") << QByteArray("\" \"") << 0
                                << u"“ask” is empty"_s;
    QTest::newRow("unknown word") << text << QByteArray("ask = \"Why?\"")
                                  << QByteArray("ask = \"Why?\"\nb = \"c\"") << 1
                                  << u"“b” is not a known key"_s;
    QTest::newRow("too long") << text << QByteArray("Stiff on {days}")
                              << QByteArray("Stiff on {days} ").append(QByteArray(200, 'x')) << 0
                              << u"at most 200 are allowed"_s;
    QTest::newRow("a placeholder of another trigger")
        << text << QByteArray("{count} or") << QByteArray("{region} or") << 0
        << u"the placeholder “{region}” is not available here"_s;
    QTest::newRow("an open placeholder") << text << QByteArray("{days} days.") << QByteArray("{days") << 0
                                         << u"the placeholder “{days” is not available here"_s;
    QTest::newRow("a placeholder in the question")
        << text << QByteArray("Why?") << QByteArray("Why {days}?") << 0
        << u"the placeholder “{days}” is not available here"_s;
}

void tst_NoticeRules::refusesAsAWhole()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, lines);
    QFETCH(QString, reason);
    Folder folder;
    const int line = folder.content.replace(file, from, to);
    QVERIFY(line > 0);
    QVERIFY(!folder.read());
    QStringList told;
    for (const Problem& p : folder.problems)
        told << p.toString();
    const QString where = u"%1:%2: "_s.arg(folder.content.path(file)).arg(line + lines);
    const bool found = std::any_of(told.begin(), told.end(), [&](const QString& t) {
        return t.startsWith(where) && t.contains(reason);
    });
    QVERIFY2(found, qUtf8Printable(told.join(u'\n')));
}

/// Mistakes in keys that only some triggers have.
void tst_NoticeRules::refusesWhatATriggerNeeds_data()
{
    QTest::addColumn<QByteArray>("rule");  ///< after the id
    QTest::addColumn<QByteArray>("words"); ///< after text, rule and ask
    QTest::addColumn<QByteArray>("atTop"); ///< of the texts
    QTest::addColumn<QString>("reason");   ///< "": it is read
    const QByteArray own = "trigger = \"own_words\"\nof = 7\n", phrases = "phrases = [\"Fell Down\"]\n",
                     negations = "negations = [\"no\"]\n",
                     stops = "trigger = \"session_stops\"\ncount = 2\nof = 28\n",
                     tick = "trigger = \"ticked_days\"\ntick = \"new_weakness\"\ndays = 1\nof = 7\n";
    QTest::newRow("own words") << own << phrases << negations << QString();
    QTest::newRow("no phrases") << own << QByteArray() << negations << u"“phrases” is missing"_s;
    QTest::newRow("empty phrases") << own << QByteArray("phrases = []\n") << negations
                                   << u"“phrases” is empty"_s;
    QTest::newRow("no negations") << own << phrases << QByteArray() << u"“negations” is missing"_s;
    QTest::newRow("phrases of another trigger")
        << tick << phrases << QByteArray() << u"“phrases” is not a known key"_s;
    QTest::newRow("stops") << stops + "reason = \"dizzy\"\n" << QByteArray() << QByteArray() << QString();
    QTest::newRow("no reason") << stops << QByteArray() << QByteArray() << u"“reason” is missing"_s;
    QTest::newRow("unknown reason") << stops + "reason = \"bored\"\n"
                                    << QByteArray() << QByteArray() << u"unknown stop reason “bored”"_s;
    QTest::newRow("both sides of nothing")
        << tick + "both_sides = true\n"
        << QByteArray() << QByteArray() << u"“both_sides” needs “regions”"_s;
    QTest::newRow("both sides, not true or false")
        << tick + "both_sides = 1\nregions = [\"calf\"]\n"
        << QByteArray() << QByteArray() << u"must be true or false"_s;
}

void tst_NoticeRules::refusesWhatATriggerNeeds()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, atTop);
    QFETCH(QString, reason);
    ContentFolder folder;
    folder.write(u"notices.toml"_s,
                 "version = 1\n[[notice]]\nid = \"a\"\nurgency = \"soon\"\nsources = [\"D\"]\n" + rule);
    folder.write(u"notices.en.toml"_s, atTop + "[a]\ntext = \"A.\"\nrule = \"A.\"\nask = \"A?\"\n" + words);
    Problems problems;
    const auto read = readNoticeRules(folder.path(), u"en"_s, catalogue(), &problems);
    QCOMPARE(read.has_value(), reason.isEmpty());
    if (reason.isEmpty())
        return;
    QVERIFY2(std::any_of(problems.begin(), problems.end(),
                         [&reason](const Problem& p) { return p.reason.contains(reason); }),
             qPrintable(problems.front().toString()));
}

void tst_NoticeRules::refusesFilesThatAreNotThere()
{
    for (const QString& file : {u"notices.toml"_s, u"notices.en.toml"_s}) {
        Folder folder;
        folder.content.remove(file);
        QVERIFY(!folder.read());
        QCOMPARE(folder.problems.size(), size_t(1));
        QCOMPARE(folder.problems.front().toString(), folder.content.path(file) + u":0: cannot be read"_s);
    }
    Folder folder;
    folder.content.write(u"notices.toml"_s, "version = 1\n");
    QVERIFY(!folder.read());
}

/// Every number of the shipped rules is required: without it the rules are refused.
void tst_NoticeRules::everyTriggerHasItsNumbers()
{
    const QByteArray shipped = ContentFolder::read(contentFolder + u"/safety/notices.toml"_s);
    ContentFolder folder;
    folder.write(u"notices.en.toml"_s, ContentFolder::read(contentFolder + u"/safety/notices.en.toml"_s));
    int tried = 0;
    const QByteArrayList lines = shipped.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray key = lines[i].left(lines[i].indexOf(" ="));
        if (!lines[i].contains(" =") || lines[i].startsWith('#') || key == "replaces" ||
            key == "urgency_with_weakness" || key == "regions" || key == "both_sides" ||
            key == "unless_plain" || key == "crisis")
            continue;
        QByteArrayList without = lines;
        without.removeAt(i);
        folder.write(u"notices.toml"_s, without.join('\n'));
        Problems problems;
        QVERIFY2(!readNoticeRules(folder.path(), u"en"_s, catalogue(), &problems), lines[i].constData());
        ++tried;
    }
    QVERIFY(tried > 100);
}

void tst_NoticeRules::fillsTheText()
{
    NoticeRule r;
    r.texts.text = u"{count}, {days}, {region}, “{move}”"_s;
    Notice n;
    n.count = 3;
    n.days = 14;
    n.regions = QStringList{u"hand_left"_s, u"hand_right"_s, u"abdomen"_s};
    n.technique = u"st_figure4"_s;
    const QString name = catalogue().technique(u"st_figure4"_s)->words.name;
    QCOMPARE(noticeText(n, r, catalogue()), u"3, 14, your hand, both sides; belly, “%1”"_s.arg(name));
    r.texts.urgentTexts[Urgency::SameDay] = u"Today: {days}"_s;
    QVERIFY(noticeText(n, r, catalogue()).startsWith(u'3'));
    n.urgency = Urgency::SameDay;
    QCOMPARE(noticeText(n, r, catalogue()), u"Today: 14"_s);
    n.urgency = Urgency::Soon;
    n.technique = u"st_gone"_s;
    QVERIFY(noticeText(n, r, catalogue()).endsWith(u"“st_gone”"_s));
}

QTEST_GUILESS_MAIN(tst_NoticeRules)
#include "tst_noticerules.moc"
