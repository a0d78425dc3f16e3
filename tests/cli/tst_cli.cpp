// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/support/AddedContent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(UNKNOT_SOURCE_DIR);
const QString desk = u"desk_neck_shoulder_6"_s;
const QStringList routineIds{u"chair_only_gentle_9"_s, desk, u"evening_wind_down_12"_s,
                             u"low_back_morning_10"_s, u"runner_calves_10"_s};

struct Ran
{
    int code = -1; ///< -1: crashed or timed out
    QByteArray out;
    QString err;
};

/// Runs the real program with the shipped content, or with `content`.
Ran cli(const QStringList& args, const QString& content = sourceDir + u"/content"_s)
{
    QProcess p;
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    env.insert(u"UNKNOT_CONTENT"_s, content);
    env.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    p.setProcessEnvironment(env);
    p.start(QStringLiteral(UNKNOT_CLI), args);
    p.closeWriteChannel();
    Ran r;
    if (!p.waitForFinished(60000) || p.exitStatus() != QProcess::NormalExit) {
        p.kill();
        return r;
    }
    r.code = p.exitCode();
    r.out = p.readAllStandardOutput();
    r.err = QString::fromUtf8(p.readAllStandardError());
    return r;
}

/// Checks that standard output is exactly one JSON document.
QJsonDocument json(const Ran& r)
{
    QJsonParseError error;
    const QJsonDocument doc = QJsonDocument::fromJson(r.out, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("not JSON: %s", qUtf8Printable(error.errorString()));
    return doc;
}

QJsonObject timelineOf(const QStringList& args)
{
    const Ran r = cli(QStringList{u"timeline"_s} + args + QStringList{u"--json"_s});
    if (r.code != 0)
        qWarning("exit %d: %s", r.code, qUtf8Printable(r.err));
    return json(r).object();
}

QList<QJsonObject> objects(const QJsonObject& of, const QString& key)
{
    QList<QJsonObject> list;
    for (const QJsonValue& v : of[key].toArray())
        list << v.toObject();
    return list;
}

/// Checks the required keys of an object and their types; "" if correct.
QString shapeProblem(const QJsonObject& o, const QMap<QString, QJsonValue::Type>& shape)
{
    for (auto it = shape.begin(); it != shape.end(); ++it) {
        if (o.value(it.key()).type() != it.value())
            return u"“%1” is missing or of another type in %2"_s.arg(
                it.key(), QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact)));
    }
    return {};
}

/// A temporary folder.
class Folder
{
public:
    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

const QByteArray ownRoutine =
    "id = \"mine\"\nrevision = 1\nminutes = 3\nplace = \"chair\"\ngood_for = [\"neck\"]\n"
    "times = [\"day\"]\n[[step]]\nid = \"tilt\"\ntechnique = \"st_upper_trap\"\n"
    "hold_s = 20\n[words]\nname = \"Mine\"\nsummary = \"s\"\nwhy = \"w\"\nclosing = \"Bye.\"\n";

void copyContent(const QString& to)
{
    for (const QString& folder : {u"."_s, u"techniques"_s, u"routines"_s, u"figures"_s, u"safety"_s}) {
        const QDir from(sourceDir + u"/content/"_s + folder);
        QDir().mkpath(to + u'/' + folder);
        for (const QString& file : from.entryList(QDir::Files))
            QFile::copy(from.filePath(file), to + u'/' + folder + u'/' + file);
    }
}

bool replaceIn(const QString& path, const QByteArray& from, const QByteArray& to)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray text = file.readAll();
    if (!text.contains(from))
        return false;
    text.replace(from, to);
    file.resize(0);
    file.seek(0);
    return file.write(text) == text.size();
}

} // namespace

class TstCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- help and usage

    void helpAtEveryLevel()
    {
        const Ran top = cli({u"--help"_s});
        QCOMPARE(top.code, 0);
        QVERIFY(top.err.isEmpty());
        static const QRegularExpression command(u"^  ([a-z]+) +[a-z]"_s, QRegularExpression::MultilineOption);
        QStringList commands;
        for (auto it = command.globalMatch(QString::fromUtf8(top.out)); it.hasNext();)
            commands << it.next().captured(1);
        for (const QString& name : {u"techniques"_s, u"routines"_s, u"timeline"_s, u"content"_s})
            QVERIFY2(commands.contains(name), qUtf8Printable(commands.join(u' ')));
        for (const QString& name : std::as_const(commands)) {
            const Ran help = cli({name, u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.startsWith("Usage: unknot-cli " + name.toUtf8() + ' '), help.out.constData());
            QVERIFY2(help.err.isEmpty(), qUtf8Printable(help.err));
        }
        QCOMPARE(cli({u"content"_s, u"check"_s, u"--help"_s}).code, 0);
        QVERIFY(cli({u"--version"_s}).out.startsWith("unknot-cli "));
    }

    void mistakesInUsageExitWith2AndSayNothingOnStandardOutput_data()
    {
        QTest::addColumn<QStringList>("args");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"routines"_s, u"--yaml"_s};
        QTest::newRow("no routine") << QStringList{u"timeline"_s};
        QTest::newRow("two routines") << QStringList{u"timeline"_s, desk, desk};
        QTest::newRow("a word too much") << QStringList{u"techniques"_s, u"all"_s};
        QTest::newRow("unknown voice") << QStringList{u"timeline"_s, desk, u"--voice"_s, u"loud"_s};
        QTest::newRow("option without value") << QStringList{u"timeline"_s, desk, u"--prescription"_s};
        QTest::newRow("content what") << QStringList{u"content"_s};
        QTest::newRow("content mend") << QStringList{u"content"_s, u"mend"_s};
    }
    void mistakesInUsageExitWith2AndSayNothingOnStandardOutput()
    {
        QFETCH(const QStringList, args);
        const Ran r = cli(args);
        QCOMPARE(r.code, 2);
        QCOMPARE(r.out, QByteArray());
        QVERIFY(!r.err.isEmpty());
    }

    // --- lists

    void techniquesAreAnArrayOfObjects()
    {
        const Ran r = cli({u"techniques"_s, u"--json"_s});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.err, QString());
        const QJsonArray all = json(r).array();
        QCOMPARE(all.size(), 35);
        for (const QJsonValue& v : all) {
            const QString problem = shapeProblem(v.toObject(), {{u"id"_s, QJsonValue::String},
                                                                {u"name"_s, QJsonValue::String},
                                                                {u"revision"_s, QJsonValue::Double},
                                                                {u"family"_s, QJsonValue::String},
                                                                {u"position"_s, QJsonValue::String},
                                                                {u"sides"_s, QJsonValue::String},
                                                                {u"regions"_s, QJsonValue::Array},
                                                                {u"kit"_s, QJsonValue::Array},
                                                                {u"cautions"_s, QJsonValue::Array},
                                                                {u"sources"_s, QJsonValue::Array},
                                                                {u"dosage"_s, QJsonValue::Object},
                                                                {u"summary"_s, QJsonValue::String},
                                                                {u"steps"_s, QJsonValue::Array},
                                                                {u"cues"_s, QJsonValue::Array}});
            QCOMPARE(problem, QString());
        }
    }

    void routinesAreAnArrayOfObjects()
    {
        const Ran r = cli({u"routines"_s, u"--json"_s});
        QCOMPARE(r.code, 0);
        QCOMPARE(r.err, QString());
        QStringList ids;
        for (const QJsonValue& v : json(r).array()) {
            const QJsonObject o = v.toObject();
            ids << o[u"id"_s].toString();
            const QString problem = shapeProblem(o, {{u"id"_s, QJsonValue::String},
                                                     {u"name"_s, QJsonValue::String},
                                                     {u"minutes"_s, QJsonValue::Double},
                                                     {u"total_ms"_s, QJsonValue::Double},
                                                     {u"place"_s, QJsonValue::String},
                                                     {u"kit"_s, QJsonValue::Array},
                                                     {u"good_for"_s, QJsonValue::Array},
                                                     {u"positions"_s, QJsonValue::Array},
                                                     {u"steps"_s, QJsonValue::Array}});
            QCOMPARE(problem, QString());
            QCOMPARE(o[u"total_ms"_s].toInt(), timelineOf({ids.last()})[u"total_ms"_s].toInt());
        }
        QCOMPARE(ids, routineIds);
    }

    void listsForPeopleHaveOneLineEach()
    {
        QCOMPARE(cli({u"routines"_s}).out.trimmed().split('\n').size(), 5);
        QCOMPARE(cli({u"techniques"_s}).out.trimmed().split('\n').size(), 35);
    }

    void everySentenceOfEveryRoutineIsListed()
    {
        const Ran r = cli({u"phrases"_s});
        QCOMPARE(r.code, 0);
        QStringList listed;
        static const QRegularExpression form(u"^([1-9][0-9]*)\t(.+)$"_s);
        for (const QByteArray& line : r.out.trimmed().split('\n')) {
            const auto match = form.match(QString::fromUtf8(line));
            QVERIFY2(match.hasMatch(), line.constData());
            listed << match.captured(2);
        }
        for (const QString& id : routineIds) {
            for (const QString& voice : {u"full"_s, u"short"_s}) {
                for (const QJsonObject& cue : objects(timelineOf({id, u"--voice"_s, voice}), u"cues"_s)) {
                    const QString text = cue[u"text"_s].toString();
                    QVERIFY2(text.isEmpty() || listed.contains(text), qUtf8Printable(text));
                }
            }
        }
    }

    // --- timeline

    void timelineHasTheAgreedShape_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString& id : routineIds)
            QTest::newRow(qUtf8Printable(id)) << id;
    }
    void timelineHasTheAgreedShape()
    {
        QFETCH(const QString, id);
        const QJsonObject t = timelineOf({id});
        const QStringList kinds{u"prepare"_s,     u"work"_s,       u"rest"_s,
                                u"switch_side"_s, u"transition"_s, u"closing"_s};
        const QStringList sides{u"left"_s, u"right"_s, u"both"_s, u"none"_s};
        qint64 now = 0;
        const QList<QJsonObject> segments = objects(t, u"segments"_s);
        for (qsizetype i = 0; i < segments.size(); ++i) {
            const QJsonObject& s = segments[i];
            QCOMPARE(shapeProblem(s, {{u"step"_s, QJsonValue::String},
                                      {u"start_ms"_s, QJsonValue::Double},
                                      {u"duration_ms"_s, QJsonValue::Double},
                                      {u"kind"_s, QJsonValue::String},
                                      {u"technique"_s, QJsonValue::String},
                                      {u"side"_s, QJsonValue::String},
                                      {u"set"_s, QJsonValue::Double},
                                      {u"rep"_s, QJsonValue::Double}}),
                     QString());
            QCOMPARE(s[u"start_ms"_s].toInteger(), now);
            QVERIFY(s[u"duration_ms"_s].toInteger() > 0);
            now += s[u"duration_ms"_s].toInteger();
            const QString kind = s[u"kind"_s].toString();
            QVERIFY(kinds.contains(kind) && sides.contains(s[u"side"_s].toString()));
            // Rest and transition name the next technique; closing names none.
            QCOMPARE(s[u"technique"_s].toString().isEmpty(), kind == u"closing");
            if (kind == u"rest" || kind == u"transition")
                QCOMPARE(s[u"technique"_s], segments[i + 1][u"technique"_s]);
            QVERIFY(kind != u"work" || s[u"set"_s].toInt() >= 1);
            QVERIFY(kind == u"work" || s[u"rep"_s].toInt() == 0);
        }
        QCOMPARE(segments.last()[u"kind"_s].toString(), u"closing"_s);
        QCOMPARE(t[u"total_ms"_s].toInteger(), now);
        checkCues(objects(t, u"cues"_s), now);
    }

    void timelineForPeopleIsTheReviewedOne()
    {
        for (const QString& id : routineIds) {
            QFile golden(sourceDir + u"/tests/core/timeline/golden/%1.txt"_s.arg(id));
            QVERIFY(golden.open(QIODevice::ReadOnly));
            const Ran r = cli({u"timeline"_s, id});
            QCOMPARE(r.code, 0);
            QCOMPARE(r.out, golden.readAll());
        }
    }

    void twoRunsPrintTheSameBytes()
    {
        QCOMPARE(cli({u"timeline"_s, desk, u"--json"_s}).out, cli({u"timeline"_s, desk, u"--json"_s}).out);
    }

    void theVoiceChangesWordsOnly()
    {
        const QJsonObject full = timelineOf({desk});
        for (const QString& voice : {u"short"_s, u"off"_s}) {
            const QJsonObject other = timelineOf({desk, u"--voice"_s, voice});
            QCOMPARE(other[u"segments"_s], full[u"segments"_s]);
            QVERIFY(other[u"cues"_s] != full[u"cues"_s]);
            for (const QJsonObject& cue : objects(other, u"cues"_s))
                QVERIFY(voice == u"short" || cue[u"kind"_s].toString() != u"speak");
        }
    }

    /// What the learning voice leaves out is still there as a caption.
    void theLearningVoiceSaysLessOfWhatIsFamiliar()
    {
        const auto count = [](const QJsonObject& timeline, const char* kind) {
            const auto cues = objects(timeline, u"cues"_s);
            return std::count_if(cues.begin(), cues.end(), [&](const QJsonObject& cue) {
                return cue[u"kind"_s].toString() == QLatin1String(kind);
            });
        };
        const QJsonObject full = timelineOf({desk}), fresh = timelineOf({desk, u"--voice"_s, u"learning"_s}),
                          known = timelineOf({desk, u"--voice"_s, u"learning"_s, u"--familiar"_s,
                                              u"st_upper_trap,st_pec_doorway"_s});
        QCOMPARE(fresh[u"segments"_s], full[u"segments"_s]);
        QCOMPARE(known[u"segments"_s], full[u"segments"_s]);
        QVERIFY(count(full, "speak") > count(fresh, "speak") &&
                count(fresh, "speak") > count(known, "speak"));
        QCOMPARE(count(fresh, "speak") + count(fresh, "caption"), count(full, "speak"));
        const Ran r = cli({u"timeline"_s, desk, u"--voice"_s, u"learning"_s, u"--familiar"_s, u"st_moon"_s});
        QCOMPARE(r.code, 5);
        QVERIFY(r.out.isEmpty() && r.err.contains(u"st_moon"));
        QCOMPARE(cli({u"timeline"_s, desk, u"--voice"_s, u"loud"_s}).code, 2);
    }

    void aLanguageWithoutWordsIsNotFound()
    {
        QCOMPARE(timelineOf({desk, u"--lang"_s, u"en"_s})[u"language"_s].toString(), u"en"_s);
        const Ran r = cli({u"timeline"_s, desk, u"--lang"_s, u"xx"_s});
        QCOMPARE(r.code, 5);
        QVERIFY(r.out.isEmpty() && r.err.contains(u"xx"));
        QCOMPARE(cli({u"routines"_s, u"--lang"_s, u"xx"_s}).code, 5);
    }

    void whatIsNotThereIsNotFound()
    {
        for (const QStringList& args :
             {QStringList{u"timeline"_s, u"nothing_like_it"_s},
              QStringList{u"timeline"_s, u"/nowhere/mine.toml"_s},
              QStringList{u"timeline"_s, desk, u"--prescription"_s, u"/nowhere/p.toml"_s},
              QStringList{u"content"_s, u"check"_s, u"/nowhere"_s}}) {
            const Ran r = cli(args);
            QCOMPARE(r.code, 5);
            QVERIFY(r.out.isEmpty() && !r.err.isEmpty());
        }
        QCOMPARE(cli({u"timeline"_s, u"/nowhere/mine.toml"_s}).err,
                 u"/nowhere/mine.toml:0: file not found\n"_s);
    }

    void aRoutineOfOnesOwnIsCompiled()
    {
        const Folder folder;
        const QJsonObject t = timelineOf({folder.write(u"mine.toml"_s, ownRoutine)});
        QCOMPARE(t[u"routine"_s].toString(), u"mine"_s);
        QCOMPARE(work(t, u"tilt"_s, u"left"_s), 2 * 20000);
        QCOMPARE(work(t, u"tilt"_s, u"right"_s), 2 * 20000);
    }

    void badRoutineFilesAreRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said"); // following the file name
        const auto row = [](const char* name, const char* from, const char* to, const QString& said) {
            QTest::newRow(name) << QByteArray(ownRoutine).replace(from, to) << said;
        };
        row("unknown technique", "st_upper_trap", "st_nothing", u":9: unknown technique “st_nothing”"_s);
        row("hold of zero", "hold_s = 20", "hold_s = 0", u":10: “hold_s” is 0; it must be from 5 to 300"_s);
        row("two hours of hold", "hold_s = 20", "hold_s = 7200",
            u":10: “hold_s” is 7200; it must be from 5 to 300"_s);
        row("negative hold", "hold_s = 20", "hold_s = -1",
            u":10: “hold_s” is -1; it must be from 5 to 300"_s);
        row("wrong type", "minutes = 3", "minutes = \"three\"",
            u":3: “minutes” must be a number, but is text"_s);
        row("missing word", "closing = \"Bye.\"\n", "", u":11: “closing” is missing"_s);
        row("not TOML", "times = ", "times : ", u":6: not valid TOML"_s);
        row("wrong encoding", "Mine", "M\xfcne", u":0: the file is not UTF-8 text"_s);
        QTest::newRow("endless key") << QByteArray("a.").repeated(500000) + "a = 1"
                                     << u":0: a key has too many parts"_s;
        QTest::newRow("empty") << QByteArray() << u":1: “id” is missing"_s;
    }
    void badRoutineFilesAreRefusedWithPlaceAndReason()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        const Folder folder;
        const QString file = folder.write(u"mine.toml"_s, text);
        const Ran r = cli({u"timeline"_s, file, u"--json"_s});
        QCOMPARE(r.code, 9);
        QCOMPARE(r.out, QByteArray());
        QVERIFY2(r.err.startsWith(file + said), qUtf8Printable(r.err));
        expectProblemLines(r.err);
    }

    void aHundredMegabytesAreRefused()
    {
        const Folder folder;
        const QString path = folder.write(u"huge.toml"_s, {});
        QVERIFY(QFile::resize(path, 100 * 1024 * 1024));
        for (const QStringList& args : {QStringList{u"timeline"_s, path},
                                        QStringList{u"timeline"_s, desk, u"--prescription"_s, path}}) {
            const Ran r = cli(args);
            QCOMPARE(r.code, 9);
            QCOMPARE(r.err, path + u":0: the file is larger than 1 MiB\n"_s);
        }
    }

    void aFolderIsNoRoutine()
    {
        const Folder folder;
        const Ran r = cli({u"timeline"_s, folder.path(u"."_s) + u'/'});
        QCOMPARE(r.code, 9);
        QVERIFY(r.err.endsWith(u":0: cannot be read\n"));
    }

    // --- prescription

    void aPrescriptionChangesTheTimeline()
    {
        const Folder folder;
        const QJsonObject t = timelineOf(
            {desk, u"--prescription"_s,
             folder.write(u"p.toml"_s, "first_side = \"right\"\n[step.rolls]\nskip = "
                                       "true\n[step.ear_tilt]\nhold_s = 20\nleft = { hold_s = 40 }\n")});
        QCOMPARE(work(t, u"rolls"_s), 0);
        QCOMPARE(work(t, u"ear_tilt"_s, u"left"_s), 2 * 40000);
        QCOMPARE(work(t, u"ear_tilt"_s, u"right"_s), 2 * 20000);
        for (const QJsonObject& s : objects(t, u"segments"_s)) {
            if (s[u"step"_s] == u"ear_tilt"_s && s[u"kind"_s] == u"work"_s) {
                QCOMPARE(s[u"side"_s].toString(), u"right"_s);
                break;
            }
        }
    }

    void aBadPrescriptionIsRefused()
    {
        const Folder folder;
        const QString file = folder.write(u"p.toml"_s, "easier = true\n[step.dance]\nskip = true\n");
        const Ran r = cli({u"timeline"_s, desk, u"--prescription"_s, file});
        QCOMPARE(r.code, 9);
        QCOMPARE(r.err, file + u":2: the routine has no step “dance”\n"_s);
        QVERIFY(r.out.isEmpty());
    }

    // --- content check

    void shippedContentIsGood()
    {
        const Ran r = cli({u"content"_s, u"check"_s});
        QVERIFY2(r.code == 0, qUtf8Printable(r.err));
        QCOMPARE(r.err, QString());
        QVERIFY(r.out.startsWith("35 techniques and 5 routines"));
        QCOMPARE(cli({u"content"_s, u"check"_s, sourceDir + u"/content"_s}).out, r.out);
    }

    void aMistakeInContentIsNamedAndTheRestStaysUsable()
    {
        QTemporaryDir dir;
        const QString broken = dir.filePath(u"techniques/st_upper_trap.toml"_s);
        copyContent(dir.path());
        QVERIFY(replaceIn(broken, "hold_s = 30", "hold_s = 0"));
        const Ran check = cli({u"content"_s, u"check"_s, dir.path()});
        QCOMPARE(check.code, 9);
        expectProblemLines(check.err);
        QVERIFY2(check.err.startsWith(broken + u':'), qUtf8Printable(check.err));
        QVERIFY(check.out.startsWith("34 techniques and 4 routines"));
        // With this folder as content, the broken routine is refused and the others work.
        QCOMPARE(cli({u"timeline"_s, desk}, dir.path()).code, 9);
        const Ran other = cli({u"timeline"_s, u"low_back_morning_10"_s, u"--json"_s}, dir.path());
        QCOMPARE(other.code, 0);
        QVERIFY(json(other).object()[u"total_ms"_s].toInt() > 0);
        QCOMPARE(json(cli({u"techniques"_s, u"--json"_s}, dir.path())).array().size(), 34);
    }

    void whatCouldBeHeardOrSeenWronglyIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const QString words = u"techniques/st_upper_trap.en.toml"_s;
        const QString routine = u"routines/desk_neck_shoulder_6.toml"_s;
        QTest::newRow("too short") << routine << "minutes = 6"_ba
                                   << "minutes = 3"_ba
                                   << u"“minutes” is 3, but the routine takes 6.5; at most 15 % may differ"_s;
        QTest::newRow("too long") << routine << "minutes = 6"_ba
                                  << "minutes = 9"_ba << u"“minutes” is 9"_s;
        QTest::newRow("unknown placeholder")
            << words << "{side}"_ba
            << "{sides}"_ba << u"“{sides}” is not one of: {side}, {Side}, {other}"_s;
        QTest::newRow("open placeholder") << words << "{side}"_ba
                                          << "{side"_ba << u"is not one of"_s;
        QTest::newRow("direction") << words << "name = \""_ba
                                   << "name = \"\\u202e"_ba
                                   << u"“name” contains the character U+202E, which cannot be seen"_s;
        QTest::newRow("bell") << words << "name = \""_ba
                              << "name = \"\\u0007"_ba << u"U+0007"_s;
        QTest::newRow("two lines") << words << "name = \""_ba
                                   << "name = \"a\\n"_ba << u"“name” must be a single line"_s;
        QTest::newRow("in a list") << words << "cues = [\n  \""_ba
                                   << "cues = [\n  \"\\u0085"_ba << u"U+0085"_s;
    }
    void whatCouldBeHeardOrSeenWronglyIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QTemporaryDir dir;
        copyContent(dir.path());
        QVERIFY(replaceIn(dir.filePath(file), from, to));
        const Ran check = cli({u"content"_s, u"check"_s, dir.path()});
        QCOMPARE(check.code, 9);
        expectProblemLines(check.err);
        QVERIFY2(check.err.startsWith(dir.filePath(file) + u':'), qUtf8Printable(check.err));
        QVERIFY2(check.err.contains(said), qUtf8Printable(check.err));
    }

    /// A family, an item of kit and a position added as text only, with a technique that uses them.
    void whatABodyWorkerAddsIsInEveryList()
    {
        const unknot::AddedContent added;
        const QString folder = added.folder.path();
        const Ran check = cli({u"content"_s, u"check"_s, folder});
        QCOMPARE(check.err, QString());
        QCOMPARE(check.code, 0);
        QVERIFY(check.out.startsWith("36 techniques and 6 routines"));
        QJsonObject taps;
        for (const QJsonValue& t : json(cli({u"techniques"_s, u"--json"_s}, folder)).array()) {
            if (t[u"id"_s] == u"ta_calf"_s)
                taps = t.toObject();
        }
        QCOMPARE(taps[u"family"_s], QJsonValue(u"tapping"_s));
        QCOMPARE(taps[u"position"_s], QJsonValue(u"tall_kneeling"_s));
        QCOMPARE(taps[u"kit"_s], QJsonValue(QJsonArray{u"wooden_knob"_s}));
        static const QRegularExpression line(u"^ta_calf +Calf taps +Tapping$"_s,
                                             QRegularExpression::MultilineOption);
        QVERIFY(line.match(QString::fromUtf8(cli({u"techniques"_s}, folder).out)).hasMatch());
        QJsonObject routine;
        for (const QJsonValue& r : json(cli({u"routines"_s, u"--json"_s}, folder)).array()) {
            if (r[u"id"_s] == u"tapped"_s)
                routine = r.toObject();
        }
        QCOMPARE(routine[u"positions"_s].toArray().last(), QJsonValue(u"tall_kneeling"_s));
        QCOMPARE(routine[u"kit"_s].toArray().last(), QJsonValue(u"wooden_knob"_s));
        QCOMPARE(routine[u"families"_s].toArray().last(), QJsonValue(u"tapping"_s));
        QVERIFY(cli({u"phrases"_s}, folder).out.contains("\tYou need a wooden knob.\n"));
        QCOMPARE(cli({u"timeline"_s, u"tapped"_s}, folder).code, 0);
        int cells = 0;
        for (const QJsonValue& cell : json(cli({u"safety"_s, u"table"_s, u"--json"_s}, folder)).array())
            cells += cell[u"family"_s] == u"tapping"_s;
        QVERIFY(cells > 30);
    }

    void aMistakeInTheJournalsWordsOrInTheWordListIsNamed()
    {
        struct Case
        {
            QString file;
            QByteArray from, to;
        };
        for (const Case& c : {Case{u"journal.toml"_s, "{ id = \"dull\" }", "{ id = \"aching\" }"},
                              Case{u"journal.en.toml"_s, "dull = \"dull\"\n", ""},
                              Case{u"words.en.toml"_s, "\"anchor\"", "\"Anchor\""},
                              Case{u"words.en.toml"_s, "\"anchor\"", "\"anchor"}}) {
            QTemporaryDir dir;
            copyContent(dir.path());
            const QString broken = dir.filePath(c.file);
            QVERIFY(replaceIn(broken, c.from, c.to));
            const Ran check = cli({u"content"_s, u"check"_s, dir.path()});
            QCOMPARE(check.code, 9);
            expectProblemLines(check.err);
            QVERIFY2(check.err.startsWith(broken + u':'), qUtf8Printable(check.err));
            QVERIFY(check.out.startsWith("35 techniques and 5 routines"));
        }
    }

    void anEmptyContentFolderIsNoCrash()
    {
        QTemporaryDir dir;
        QCOMPARE(cli({u"content"_s, u"check"_s, dir.path()}).code, 9);
        QCOMPARE(cli({u"routines"_s}, dir.path()).code, 5);
        QCOMPARE(cli({u"timeline"_s, desk}, dir.path()).code, 5);
    }

private:
    /// Checks that every line on standard error is "file:line: reason".
    static void expectProblemLines(const QString& err)
    {
        static const QRegularExpression form(u"^[^:\n]+:[0-9]+: .+$"_s);
        for (const QString& line : err.trimmed().split(u'\n'))
            QVERIFY2(form.match(line).hasMatch(), qUtf8Printable(line));
    }

    static void checkCues(const QList<QJsonObject>& cues, qint64 total)
    {
        const QStringList kinds{u"speak"_s, u"chime"_s, u"tick"_s, u"breathe_in"_s, u"breathe_out"_s};
        qint64 last = 0;
        for (const QJsonObject& c : cues) {
            QCOMPARE(shapeProblem(c, {{u"at_ms"_s, QJsonValue::Double},
                                      {u"kind"_s, QJsonValue::String},
                                      {u"text"_s, QJsonValue::String}}),
                     QString());
            QVERIFY(c[u"at_ms"_s].toInteger() >= last && c[u"at_ms"_s].toInteger() <= total);
            last = c[u"at_ms"_s].toInteger();
            QVERIFY(kinds.contains(c[u"kind"_s].toString()));
            const bool speaks = c[u"kind"_s].toString() == u"speak";
            QCOMPARE(c[u"text"_s].toString().isEmpty(), !speaks);
            QVERIFY(!speaks || c[u"duration_ms"_s].toInteger() > 0);
        }
    }

    /// Milliseconds of work in a step, for one side or all.
    static qint64 work(const QJsonObject& timeline, const QString& step, const QString& side = {})
    {
        qint64 sum = 0;
        for (const QJsonObject& s : objects(timeline, u"segments"_s)) {
            if (s[u"kind"_s].toString() == u"work" && s[u"step"_s].toString() == step &&
                (side.isEmpty() || s[u"side"_s].toString() == side))
                sum += s[u"duration_ms"_s].toInteger();
        }
        return sum;
    }
};

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
