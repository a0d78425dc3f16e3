// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Catalogue.h"
#include "tests/cli/VaultRoom.h"
#include "tests/support/ContentFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QStringList options(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

QJsonObject objectOf(const Ran& r)
{
    return QJsonDocument::fromJson(r.out).object();
}

} // namespace

class TstSafetyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_room.write(u"none.toml"_s, "");
        m_room.write(u"bleeding.toml"_s, "conditions = [\"bleeding\"]\n");
    }

    void init() { m_room.content = QStringLiteral(UNKNOT_SOURCE_DIR "/content"); }

    void helps_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("mentions");
        QTest::newRow("safety") << u"safety"_s << options("check notices start table");
        QTest::newRow("check") << u"safety check"_s
                               << options(
                                      "--profile --technique --all --region --json --lang conditions where");
        QTest::newRow("start") << u"safety start"_s
                               << options("ROUTINE --vault --profile --json --lang review leave_out");
        QTest::newRow("table") << u"safety table"_s << options("--json --lang condition verdict");
    }

    void helps()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, mentions);
        const Ran r = m_room.raw(command.split(u' ') + QStringList(u"--help"_s));
        COMPARE_CODE(r, 0);
        QCOMPARE(r.err, QString());
        QVERIFY(r.out.contains("Usage: unknot-cli " + command.toUtf8()));
        for (const QString& word : mentions)
            QVERIFY2(r.out.contains(word.toUtf8()), qPrintable(word));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"safety check", "safety check --json", "safety check --profile none.toml",
              "safety check --technique st_figure4", "safety check --profile none.toml --technique",
              "safety check --profile none.toml --technique st_figure4 more",
              "safety check --profile none.toml --technique st_figure4 --place calf", "safety check --all",
              "safety check --profile none.toml --technique st_figure4 --all", "safety table more",
              "safety table --profile none.toml", "safety start", "safety start low_back_morning_10",
              "safety start --profile none.toml",
              "safety start low_back_morning_10 --profile none.toml --vault v"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void wrongUsage()
    {
        QFETCH(QString, line);
        const Ran r = m_room.raw(line.split(u' '));
        COMPARE_CODE(r, 2);
        QCOMPARE(r.out, QByteArray());
        QVERIFY(!r.err.isEmpty());
    }

    void everyTechniqueAtOnce()
    {
        const Ran all = m_room.raw(options("safety check --profile bleeding.toml --all --json"));
        COMPARE_CODE(all, 0);
        const QJsonArray verdicts = QJsonDocument::fromJson(all.out).array();
        QCOMPARE(verdicts.size(), 35);
        for (const auto& one : verdicts) {
            QJsonObject object = one.toObject();
            const QString id = object.take(u"technique"_s).toString();
            const Ran single =
                m_room.raw(options("safety check --profile bleeding.toml --json --technique") << id);
            COMPARE_CODE(single, 0);
            QCOMPARE(objectOf(single), object);
        }
        const Ran text = m_room.raw(options("safety check --profile bleeding.toml --all"));
        COMPARE_CODE(text, 0);
        QCOMPARE(text.out.count('\n'), 35);
    }

    void whatIsNotThere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("technique") << u"--profile none.toml --technique st_gone"_s
                                   << u"Unknown technique “st_gone”."_s;
        QTest::newRow("region") << u"--profile none.toml --technique st_figure4 --region wing"_s
                                << u"Unknown region “wing”."_s;
        QTest::newRow("side of what has none")
            << u"--profile none.toml --technique st_figure4 --region abdomen_left"_s
            << u"Unknown region “abdomen_left”."_s;
        QTest::newRow("profile") << u"--profile gone.toml --technique st_figure4"_s
                                 << u"gone.toml:0: file not found"_s;
    }

    void whatIsNotThere()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const Ran r = m_room.raw(options("safety check --json") + line.split(u' '));
        COMPARE_CODE(r, 5);
        QCOMPARE(r.out, QByteArray());
        QCOMPARE(r.err, said + u'\n');
    }

    void badProfiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said"); ///< following the file name
        QTest::newRow("no TOML") << QByteArray("conditions = [") << u":1: not valid TOML"_s;
        QTest::newRow("unknown key") << QByteArray("age = 3\nconditon = []\n") << u":2: “conditon” is not"_s;
        QTest::newRow("age") << QByteArray("age = 200\n") << u":1: “age” is 200; it must be from 0 to 130"_s;
        QTest::newRow("no date") << QByteArray("\n[[cleared]]\ntag = \"bleeding\"\n")
                                 << u":2: “date” is missing"_s;
        QTest::newRow("place") << QByteArray("[where]\nskin = [\"calf\"]\n")
                               << u":2: “skin” is not among the conditions"_s;
    }

    void badProfiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        m_room.write(u"bad.toml"_s, text);
        const Ran r = m_room.raw(options("safety check --profile bad.toml --technique st_figure4 --json"));
        COMPARE_CODE(r, 9);
        QCOMPARE(r.out, QByteArray());
        QVERIFY2(r.err.startsWith(u"bad.toml"_s + said), qPrintable(r.err));
    }

    /// A yes that has no effect is not dropped without a word.
    void aYesThatCannotCountIsTold()
    {
        m_room.write(u"p.toml"_s, "conditions = [\"fever\"]\n"
                                  "cleared = [{tag = \"bleeding\", date = 2026-05-01},\n"
                                  "  {tag = \"fever\", family = \"juggling\", date = 2026-05-01}]\n");
        const Ran r = m_room.raw(options("safety check --profile p.toml --technique st_figure4 --json"));
        COMPARE_CODE(r, 0);
        QCOMPARE(objectOf(r)[u"verdict"_s].toString(), u"general_block"_s);
        QCOMPARE(r.err, u"p.toml: the yes to “bleeding” does not count: it is not among the conditions.\n"
                        "p.toml: the yes to “fever” does not count: “juggling” is not a known family.\n"_s);
    }

    /// Bug B1: a file contains only ticks; implied conditions must count as in the app.
    void whatIsImpliedCounts_data()
    {
        QTest::addColumn<QString>("technique");
        for (const char* id : {"dt_calf_thumbs", "dt_palm_knead", "dt_thigh_forearm", "mf_calf_roller"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void whatIsImpliedCounts()
    {
        QFETCH(QString, technique);
        const auto verdict = [&](const QByteArray& conditions) {
            m_room.write(u"implied.toml"_s, "conditions = [" + conditions + "]\n");
            const Ran r = m_room.raw(options("safety check --json --profile implied.toml --technique") +
                                     QStringList(technique));
            return objectOf(r).value(u"verdict"_s).toString();
        };
        const QString ticked = verdict("\"pregnancy_supine\"");
        QVERIFY(!ticked.isEmpty() && ticked != u"none");
        QCOMPARE(ticked, verdict("\"pregnancy_supine\", \"pregnancy_modify\", \"pregnancy_block\""));
    }

    void theTableKnowsWhatIsImplied()
    {
        const Ran r = m_room.raw(options("safety table --json"));
        COMPARE_CODE(r, 0);
        int cells = 0;
        for (const QJsonValue v : QJsonDocument::fromJson(r.out).array()) {
            if (v[u"condition"_s].toString() != u"pregnancy_supine" ||
                v[u"technique"_s].toString() != u"dt_calf_thumbs")
                continue;
            ++cells;
            QCOMPARE(v[u"verdict"_s].toString(), u"block"_s);
            QVERIFY(v[u"reason"_s].toString().contains(u"pregnancy"));
        }
        QCOMPARE(cells, 1);
        COMPARE_CODE(m_room.raw(options("safety table --lang xx")), 5);
        COMPARE_CODE(m_room.raw(options("safety start low_back_morning_10 --profile none.toml --lang xx")),
                     5);
    }

    void startTellsWhatComesBeforeARoutine()
    {
        const auto start = [&](const QByteArray& profile) {
            m_room.write(u"start.toml"_s, profile);
            const Ran r = m_room.raw(options("safety start low_back_morning_10 --profile start.toml --json"));
            return r.code == 0 ? objectOf(r) : QJsonObject();
        };
        QJsonObject o = start("");
        QCOMPARE(o.keys(),
                 QStringList({u"ask"_s, u"instead"_s, u"leave_out"_s, u"modify"_s, u"next"_s, u"reason"_s}));
        QCOMPARE(o.value(u"next"_s), QJsonValue(u"play"_s));
        QVERIFY(o.value(u"leave_out"_s).toArray().isEmpty() && o.value(u"modify"_s).toArray().isEmpty());
        QVERIFY(!o.value(u"reason"_s).toString().isEmpty());

        o = start("conditions = [\"pregnancy_supine\"]\n");
        QCOMPARE(o.value(u"next"_s), QJsonValue(u"review"_s));
        QVERIFY(!o.value(u"modify"_s).toArray().isEmpty());
        QVERIFY(o.value(u"ask"_s).toArray().isEmpty());

        o = start("conditions = [\"dvt\"]\n"); // a general block
        QCOMPARE(o.value(u"next"_s), QJsonValue(u"refused"_s));
        QVERIFY(!o.value(u"leave_out"_s).toArray().isEmpty());
        // Every step left out is one that "safety check" blocks.
        for (const QJsonValue id : o.value(u"leave_out"_s).toArray()) {
            const Ran r = m_room.raw(options("safety check --profile start.toml --json --technique") +
                                     QStringList(id.toString()));
            QCOMPARE(objectOf(r).value(u"verdict"_s), QJsonValue(u"general_block"_s));
        }
    }

    void startSaysWhatIsNotThere()
    {
        QCOMPARE(m_room.raw(options("safety start gone_routine --profile none.toml")).code, 5);
        QCOMPARE(m_room.raw(options("safety start low_back_morning_10 --profile gone.toml")).code, 5);
        m_room.write(u"bad.toml"_s, "age = 200\n");
        QCOMPARE(m_room.raw(options("safety start low_back_morning_10 --profile bad.toml --json")).code, 9);
    }

    /// A verdict is a result, so the exit code is always 0.
    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("rules");
        const auto row = [](const char* name, const char* profile, const char* line, const char* verdict,
                            const QStringList& rules) {
            QTest::newRow(name) << QByteArray(profile) << QString::fromLatin1(line)
                                << QString::fromLatin1(verdict) << rules;
        };
        const char* bleeding = "conditions = [\"bleeding\"]";
        const char* cleared =
            "conditions = [\"bleeding\"]\n"
            "cleared = [{tag = \"bleeding\", family = \"trigger_point\", date = 2020-05-01}]";
        const char* later = "conditions = [\"bleeding\"]\n"
                            "[[cleared]]\ntag = \"bleeding\"\ndate = \"2199-05-01\"";
        row("none", "", "st_figure4", "none", {});
        row("not concerned", bleeding, "st_figure4", "none", {});
        row("modify", bleeding, "mf_skull_base", "modify", {u"bleeding"_s});
        row("needs_ok", bleeding, "tp_foot_arch", "needs_ok", {u"bleeding"_s});
        row("block", bleeding, "dt_calf_thumbs", "block", {u"bleeding"_s});
        row("general_block", "conditions = [\"fever\"]", "st_figure4", "general_block", {u"fever"_s});
        row("breathing in a fever", "conditions = [\"fever\"]", "br_paced6", "none", {});
        row("cleared", cleared, "tp_foot_arch", "none", {});
        row("cleared for another family", cleared, "dt_calf_thumbs", "block", {u"bleeding"_s});
        row("cleared some day to come", later, "tp_foot_arch", "needs_ok", {u"bleeding"_s});
        row("17", "age = 17", "br_paced6", "general_block", {u"under_18"_s});
        row("18", "age = 18", "br_paced6", "none", {});
        row("not known", "conditions = [\"moon_sickness\"]", "tp_foot_arch", "needs_ok",
            {u"not_understood"_s});
        row("several, the strictest first", "conditions = [\"pad\", \"varicose\", \"fever\"]",
            "mf_calf_roller", "general_block", {u"fever"_s, u"pad"_s, u"varicose"_s});
        row("a place never to press", "", "dt_calf_thumbs --region knee_back_left", "block",
            {u"never_press"_s});
        row("a place for light hands", "", "dt_calf_thumbs --region shin_left", "modify", {u"light_press"_s});
        row("a free place", "", "dt_calf_thumbs --region calf_right", "none", {});
        row("the wound is there", "conditions = [\"skin\"]\n[where]\nskin = [\"calf_left\"]",
            "dt_calf_thumbs", "block", {u"skin"_s});
        row("the wound is elsewhere", "conditions = [\"skin\"]\n[where]\nskin = [\"hand_left\"]",
            "dt_calf_thumbs", "none", {});
    }

    void verdicts()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, line);
        QFETCH(QString, verdict);
        QFETCH(QStringList, rules);
        m_room.write(u"p.toml"_s, profile);
        const QStringList args = options("safety check --profile p.toml --technique") + line.split(u' ');
        const Ran r = m_room.raw(args + QStringList(u"--json"_s));
        COMPARE_CODE(r, 0);
        const QJsonObject answer = objectOf(r);
        QCOMPARE(answer.keys(), QStringList({u"reason"_s, u"rules"_s, u"verdict"_s}));
        QCOMPARE(answer[u"verdict"_s].toString(), verdict);
        QCOMPARE(answer[u"rules"_s].toArray(), QJsonArray::fromStringList(rules));
        const QString reason = answer[u"reason"_s].toString();
        QVERIFY(reason.endsWith(u'.'));
        if (profile.contains("moon_sickness"))
            QCOMPARE(r.err, u"p.toml: unknown condition “moon_sickness” is treated with caution.\n"_s);
        else
            QCOMPARE(r.err, QString());
        // The same as a single line.
        const Ran plain = m_room.raw(args);
        COMPARE_CODE(plain, 0);
        QCOMPARE(QString::fromUtf8(plain.out), verdict + u": "_s + reason + u'\n');
    }

    void theTableHasEveryCell()
    {
        Problems problems;
        const Catalogue catalogue = Catalogue::load(m_room.content, u"en"_s, &problems);
        const Ran r = m_room.raw(options("safety table --json"));
        COMPARE_CODE(r, 0);
        QCOMPARE(r.err, QString());
        const QJsonArray table = QJsonDocument::fromJson(r.out).array();
        const QStringList verdicts = options("none modify needs_ok block general_block");
        QSet<QString> cells, techniques, conditions, seen;
        for (const QJsonValue& v : table) {
            const QJsonObject o = v.toObject();
            QCOMPARE(o.keys(),
                     QStringList({u"condition"_s, u"family"_s, u"reason"_s, u"technique"_s, u"verdict"_s}));
            const QString technique = o[u"technique"_s].toString(), condition = o[u"condition"_s].toString();
            QVERIFY(catalogue.technique(technique));
            QCOMPARE(o[u"family"_s].toString(), catalogue.technique(technique)->family);
            QVERIFY2(verdicts.contains(o[u"verdict"_s].toString()), qPrintable(technique + condition));
            QVERIFY(!o[u"reason"_s].toString().isEmpty());
            cells << technique + u' ' + condition;
            techniques << technique;
            conditions << condition;
            seen << o[u"verdict"_s].toString();
        }
        QCOMPARE(techniques.size(), qsizetype(catalogue.techniques().size()));
        QCOMPARE(conditions.size(), 58);
        QCOMPARE(cells.size(), techniques.size() * conditions.size());
        QCOMPARE(cells.size(), table.size()); // no duplicates
        QCOMPARE(seen.size(), verdicts.size());

        const Ran plain = m_room.raw(options("safety table"));
        COMPARE_CODE(plain, 0);
        QCOMPARE(plain.out.count('\n'), table.size());
        const QRegularExpression row(u"(^|\n)dt_calf_thumbs +bleeding +block\n"_s);
        QVERIFY(row.match(QString::fromUtf8(plain.out)).hasMatch());
    }

    void theTableSaysWhatACheckSays()
    {
        const QJsonArray table =
            QJsonDocument::fromJson(m_room.raw(options("safety table --json")).out).array();
        for (const QJsonValue& v : table) {
            const QJsonObject o = v.toObject();
            if (o[u"condition"_s] != u"bleeding"_s)
                continue;
            const Ran r = m_room.raw(options("safety check --profile bleeding.toml --json --technique") +
                                     QStringList(o[u"technique"_s].toString()));
            QCOMPARE(objectOf(r)[u"verdict"_s], o[u"verdict"_s]);
            QCOMPARE(objectOf(r)[u"reason"_s], o[u"reason"_s]);
        }
    }

    void spoiledRulesGiveTheBuiltInOnes_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("conditions") << u"conditions.toml"_s << QByteArray("\"B\"") << QByteArray("\"X\"");
        QTest::newRow("red flags") << u"red_flags.toml"_s << QByteArray("\"emergency\"")
                                   << QByteArray("\"now\"");
        QTest::newRow("stop rules") << u"stop_rules.toml"_s << QByteArray("\"skip\"")
                                    << QByteArray("\"jump\"");
        QTest::newRow("numbers") << u"emergency.toml"_s << QByteArray("\"112\"") << QByteArray("\"call\"");
        QTest::newRow("words") << u"conditions.en.toml"_s << QByteArray("\nreason =")
                               << QByteArray("\nseason =");
    }

    void spoiledRulesGiveTheBuiltInOnes()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QStringList check =
            options("safety check --profile bleeding.toml --technique dt_calf_thumbs --json");
        const QByteArray table = m_room.raw(options("safety table --json")).out;
        const QByteArray answer = m_room.raw(check).out;
        ContentFolder content;
        ContentFolder::copyShipped(content);
        int line = content.replace(u"safety/"_s + file, from, to);
        QVERIFY(line > 0);
        line += from.startsWith('\n');
        m_room.content = content.path();
        for (const QStringList& args : {options("safety table --json"), check}) {
            const Ran r = m_room.raw(args);
            COMPARE_CODE(r, 0);
            QCOMPARE(r.out, args == check ? answer : table);
            QVERIFY2(r.err.contains(u"%1/safety/%2:%3: "_s.arg(content.path(), file).arg(line)),
                     qPrintable(r.err));
            QVERIFY2(r.err.contains(u"the built-in ones are used"_s), qPrintable(r.err));
        }
    }

    void anotherLanguageHasTheBuiltInWords()
    {
        ContentFolder content; // translated except for the safety rules
        ContentFolder::copyShipped(content);
        for (const char* folder : {"", "techniques/", "routines/"}) {
            for (const QString& file :
                 QDir(content.path(QString::fromLatin1(folder))).entryList({u"*.en.toml"_s}, QDir::Files)) {
                const QString name = QString::fromLatin1(folder) + file;
                content.write(QString(name).replace(u".en."_s, u".xx."_s),
                              ContentFolder::read(content.path(name)));
            }
        }
        m_room.content = content.path();
        const Ran r = m_room.raw(
            options("safety check --profile bleeding.toml --technique dt_calf_thumbs --json --lang xx"));
        COMPARE_CODE(r, 0);
        QCOMPARE(objectOf(r)[u"verdict"_s].toString(), u"block"_s);
        QVERIFY(objectOf(r)[u"reason"_s].toString().startsWith(u"Firm pressure"_s));
        QVERIFY2(r.err.contains(u"/safety/conditions.xx.toml:0: "_s), qPrintable(r.err));
    }

private:
    VaultRoom m_room;
};

QTEST_GUILESS_MAIN(TstSafetyCheck)
#include "tst_safetycheck.moc"
