// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Profile.h"
#include "tests/support/ContentFolder.h"

#include "core/journal/JournalText.h"
#include <QJsonArray>

#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);
const Moment now = Moment::of(QDateTime(today, QTime(9, 0)));

const QByteArray full = R"(conditions = ["bleeding", "skin", "moon_sickness"]
age = 68

[where]
skin = ["calf_left", "hand"]

[[cleared]]
tag = "bleeding"
family = "trigger_point"
date = 2026-05-01
who = "Dr. Weber"

[[cleared]]
tag = "moon_sickness"
date = "2026-05-02"
)";

} // namespace

class TstProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything()
    {
        ContentFolder folder;
        Problems problems;
        const auto read = readProfile(folder.write(u"p.toml"_s, full), &problems);
        QVERIFY2(read.ok(), problems.empty() ? "" : qPrintable(problems.front().toString()));
        QVERIFY(problems.empty());
        const SafetyProfile& p = read.value();
        QCOMPARE(p.conditions.size(), size_t(3));
        QCOMPARE(p.conditions[0].tag, u"bleeding"_s);
        QVERIFY(p.conditions[0].where.isEmpty());
        QCOMPARE(p.conditions[1].where, QStringList({u"calf_left"_s, u"hand"_s}));
        QCOMPARE(p.conditions[2].tag, u"moon_sickness"_s); // unknown, but kept
        QCOMPARE(p.age, std::optional(68));
        QCOMPARE(p.cleared.size(), size_t(2));
        QCOMPARE(p.cleared[0].tag, u"bleeding"_s);
        QCOMPARE(p.cleared[0].family, u"trigger_point"_s);
        QCOMPARE(p.cleared[0].date, QDate(2026, 5, 1)); // a TOML date
        QCOMPARE(p.cleared[0].who, u"Dr. Weber"_s);
        QCOMPARE(p.cleared[1].family, QString());
        QCOMPARE(p.cleared[1].date, QDate(2026, 5, 2)); // the same as text
    }

    void nothingIsAProfileToo()
    {
        ContentFolder folder;
        Problems problems;
        const auto read = readProfile(folder.write(u"p.toml"_s, ""), &problems);
        QVERIFY(read.ok());
        QVERIFY(read.value().conditions.empty() && read.value().cleared.empty() && !read.value().age);
    }

    void readsTheFormOfOneLine()
    {
        ContentFolder folder;
        Problems problems;
        const auto read = readProfile(
            folder.write(u"p.toml"_s,
                         "conditions = [\"bleeding\", \"bleeding\"]\n"
                         "cleared = [{tag = \"bleeding\", family = \"trigger_point\", date = 2026-05-01}]\n"),
            &problems);
        QVERIFY(read.ok());
        QCOMPARE(read.value().conditions.size(), size_t(1)); // without duplicates
        QVERIFY(read.value().clearedOn(u"bleeding"_s, u"trigger_point"_s, today).isValid());
    }

    void aMistakeRefusesAll_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* from, const char* to, int line,
                            const QString& reason) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << line << reason;
        };
        row("no TOML", "age = 68", "age 68", 2, u"not valid TOML"_s);
        row("unknown key", "age = 68", "agee = 68", 2, u"“agee” is not a known key"_s);
        row("conditions are no list", "[\"bleeding\", \"skin\", \"moon_sickness\"]", "\"skin\"", 1,
            u"“conditions” must be a list of texts"_s);
        row("a condition is a number", "\"moon_sickness\"]", "7]", 1, u"must contain only non-empty texts"_s);
        row("a condition is empty", "\"moon_sickness\"]", "\"\"]", 1, u"must contain only non-empty texts"_s);
        row("age in words", "age = 68", "age = \"old\"", 2, u"“age” must be a number"_s);
        row("age below nothing", "age = 68", "age = -1", 2, u"it must be from 0 to 130"_s);
        row("age of a tortoise", "age = 68", "age = 131", 2, u"it must be from 0 to 130"_s);
        row("half a year", "age = 68", "age = 17.5", 2, u"“age” must be a whole number"_s);
        row("a place for what is not there", "skin = [", "bones = [", 5,
            u"“bones” is not among the conditions"_s);
        row("a place is no list", "[\"calf_left\", \"hand\"]", "\"calf_left\"", 5,
            u"“skin” must be a list of texts"_s);
        row("places are no table", "[where]\nskin = [\"calf_left\", \"hand\"]", "where = 3", 4,
            u"“where” must be a table"_s);
        row("no tag", "tag = \"bleeding\"\n", "", 7, u"“tag” is missing"_s);
        row("empty tag", "tag = \"bleeding\"", "tag = \"\"", 8, u"“tag” is empty"_s);
        row("no date", "date = 2026-05-01\n", "", 7, u"“date” is missing"_s);
        row("no such day", "\"2026-05-02\"", "\"2026-02-30\"", 15, u"“date” must be a day"_s);
        row("no day", "\"2026-05-02\"", "\"in May\"", 15, u"“date” must be a day"_s);
        row("a day as a number", "\"2026-05-02\"", "20260502", 15, u"“date” must be a day"_s);
        row("family as a number", "\"trigger_point\"", "3", 9, u"“family” must be text"_s);
        row("unknown key of a clearance", "who =", "whom =", 11, u"“whom” is not a known key"_s);
    }

    void aMistakeRefusesAll()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, reason);
        ContentFolder folder;
        const QString path = folder.write(u"p.toml"_s, full);
        QVERIFY(folder.replace(u"p.toml"_s, from, to) > 0);
        Problems problems;
        const auto read = readProfile(path, &problems);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, ErrorCode::Refused);
        const QString where = u"%1:%2: "_s.arg(path).arg(line);
        QStringList told;
        for (const Problem& p : problems)
            told << p.toString();
        QVERIFY2(std::any_of(told.begin(), told.end(),
                             [&](const QString& t) { return t.startsWith(where) && t.contains(reason); }),
                 qUtf8Printable(told.join(u'\n')));
    }

    void clearancesAreTables()
    {
        for (const QByteArray text : {"cleared = 3", "cleared = [3]", "cleared = \"all\""}) {
            ContentFolder folder;
            Problems problems;
            QVERIFY2(!readProfile(folder.write(u"p.toml"_s, text), &problems).ok(), text.constData());
            QVERIFY(!problems.empty());
            QCOMPARE(problems.front().line, 1);
        }
    }

    void filesThatCannotBeReadAreRefused()
    {
        ContentFolder folder;
        Problems problems;
        QVERIFY(!readProfile(folder.path(u"none.toml"_s), &problems).ok());
        QCOMPARE(problems.size(), size_t(1));
        problems.clear();
        QVERIFY(
            !readProfile(folder.write(u"big.toml"_s, "#" + QByteArray(1024 * 1024, 'x')), &problems).ok());
        QCOMPARE(problems.size(), size_t(1));
        problems.clear();
        QVERIFY(!readProfile(folder.write(u"bytes.toml"_s, "who = \"\xff\xfe\""), &problems).ok());
        QCOMPARE(problems.size(), size_t(1));
    }

    // --- in the journal

    void recordsThereAndBack()
    {
        SafetyProfile p;
        p.conditions = {{u"skin"_s, {u"calf_left"_s, u"hand"_s}, today}, {u"moon_sickness"_s, {}, {}}};
        p.age = 68;
        p.cleared = {{u"skin"_s, u"myofascial"_s, today, u"nurse"_s}, {u"moon_sickness"_s, {}, today, {}}};
        p.setConsent(u"stretching"_s, ConsentAnswer::Yes, today);
        p.setConsent(u"deep_tissue"_s, ConsentAnswer::NotYet, today);
        p.asked = QStringList{u"skin"_s, u"fever"_s};
        const JournalChanges changes = changesTo(&p, {}, now);
        QCOMPARE(changes.put.size(), size_t(7)); // one record per statement, and one for age and `asked`
        QVERIFY(changes.withdraw.isEmpty());
        QCOMPARE(profileFromRecords(changes.put), p);
        // Round trip as text: an export is complete.
        std::vector<Record> read;
        for (const Record& r : changes.put) {
            const auto again = recordFromJson(toJson(r), nullptr);
            QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail));
            read.push_back(again.value());
        }
        QCOMPARE(profileFromRecords(read), p);
        QCOMPARE(profileFromRecords({}), SafetyProfile());
        QVERIFY(changesTo(&p, p, now).empty()); // no changes, nothing to write
    }

    void aChangeWritesWhatChangedAlone()
    {
        SafetyProfile p;
        p.add(u"skin"_s, today);
        p.add(u"fever"_s, today);
        p.cleared = {{u"skin"_s, {}, today, {}}};
        p.setConsent(u"stretching"_s, ConsentAnswer::NotYet, today);
        (void)changesTo(&p, {}, now);
        const SafetyProfile before = p;
        p.add(u"fever"_s, today, {u"calf"_s});
        p.remove(u"skin"_s);
        p.setConsent(u"stretching"_s, ConsentAnswer::Yes, today.addDays(1));
        p.asked << u"fever"_s;
        const JournalChanges changes = changesTo(&p, before, now);
        QCOMPARE(changes.put.size(), size_t(3));
        QCOMPARE(changes.put[0].id, before.conditions[1].id); // a new revision, not a new record
        QCOMPARE(changes.put[1].id, before.consents[0].id);
        QCOMPARE(changes.withdraw, (QStringList{before.conditions[0].id, before.cleared[0].id}));
    }

    void ofTwoRecordsTheMoreCarefulOrNewerCounts()
    {
        SafetyProfile one, two;
        one.add(u"skin"_s, today, {u"calf"_s});
        one.setConsent(u"stretching"_s, ConsentAnswer::Yes, today);
        two.add(u"skin"_s, today);
        two.setConsent(u"stretching"_s, ConsentAnswer::NotYet, today);
        Moment later = now;
        later.utcMs += 1000;
        std::vector<Record> records = changesTo(&two, {}, later).put; // in any order
        for (const Record& r : changesTo(&one, {}, now).put)
            records.push_back(r);
        const SafetyProfile p = profileFromRecords(records);
        QVERIFY(std::any_of(p.conditions.begin(), p.conditions.end(),
                            [](const OwnCondition& c) { return c.where.isEmpty(); }));
        QCOMPARE(p.consent(u"stretching"_s), std::optional(ConsentAnswer::NotYet));
        QCOMPARE(p.consents.size(), size_t(1));
    }

    void whatANewerVersionWroteStays()
    {
        SafetyProfile p;
        p.add(u"skin"_s, today);
        p.conditions[0].rest = {{u"severity"_s, 3}};
        const auto stored = changesTo(&p, {}, now).put;
        SafetyProfile read = profileFromRecords(stored);
        const SafetyProfile before = read;
        read.add(u"skin"_s, today, {u"calf"_s});
        const auto changed = changesTo(&read, before, now).put;
        QCOMPARE(toJson(changed.front()).value(u"severity"_s).toInt(), 3);
    }

    void anUnreadableConditionMeansCaution()
    {
        Record broken;
        broken.kind = Kind::Condition;
        broken.body = "{\"tag\": 5}";
        QCOMPARE(profileFromRecords({broken}).conditions.size(), size_t(1));
        QVERIFY(!profileFromRecords({broken}).conditions[0].tag.isEmpty());
        broken.state = RecordState::Withdrawn;
        QVERIFY(profileFromRecords({broken}).conditions.empty());
    }

    /// The format from before 2026-12, a single setting.
    void readsTheOldForm()
    {
        const SafetyProfile p = profileFromJson(
            QJsonDocument::fromJson(
                R"({"conditions": [{"tag": "skin", "where": ["calf_left", "hand"], "since": "2026-06-30"},
                {"tag": "moon_sickness"}], "age": 68, "asked": ["skin", "fever"],
                "cleared": [{"tag": "skin", "family": "myofascial", "date": "2026-06-30", "who": "nurse"}],
                "consents": [{"family": "stretching", "yes": true, "date": "2026-06-30"},
                {"family": "deep_tissue", "yes": false, "date": "2026-06-30"}]})")
                .object());
        QCOMPARE(p.conditions.size(), size_t(2));
        QCOMPARE(p.conditions[0].where, QStringList({u"calf_left"_s, u"hand"_s}));
        QCOMPARE(p.conditions[0].since, QDate(2026, 6, 30));
        QVERIFY(!p.conditions[1].since.isValid());
        QCOMPARE(p.age, std::optional(68));
        QCOMPARE(p.cleared[0].who, u"nurse"_s);
        QCOMPARE(p.consent(u"stretching"_s), std::optional(ConsentAnswer::Yes));
        QCOMPARE(p.consent(u"deep_tissue"_s), std::optional(ConsentAnswer::NotYet));
        QCOMPARE(p.asked, (QStringList{u"skin"_s, u"fever"_s}));
    }

    void whatCannotBeReadInTheOldFormMeansCaution()
    {
        const SafetyProfile p = profileFromJson(
            {{u"conditions"_s,
              QJsonArray{QJsonObject{{u"tag"_s, u""_s}}, 3, QJsonObject{{u"tag"_s, u"skin"_s}}}},
             {u"cleared"_s, QJsonArray{QJsonObject{{u"tag"_s, u"skin"_s}, {u"date"_s, u"soon"_s}}}},
             {u"age"_s, u"old"_s}});
        QCOMPARE(p.conditions.size(), size_t(3));
        QVERIFY(p.has(u"skin"_s) && p.has(u"unreadable"_s));
        QVERIFY(!p.age);
        QVERIFY(!p.clearedOn(u"skin"_s, u"myofascial"_s, today)
                     .isValid()); // a clearance without a date is invalid
    }

    // --- changes

    void addingOnceMoreChangesThePlace()
    {
        SafetyProfile p;
        p.add(u"skin"_s, today.addDays(-9), {u"hand"_s});
        p.add(u"skin"_s, today, {u"calf"_s});
        QCOMPARE(p.conditions.size(), size_t(1));
        QCOMPARE(p.conditions[0].where, QStringList(u"calf"_s));
        QCOMPARE(p.conditions[0].since, today.addDays(-9));
    }

    void removingTakesTheClearanceAlong()
    {
        SafetyProfile p;
        p.add(u"skin"_s, today);
        p.add(u"fever"_s, today);
        p.cleared = {
            {u"skin"_s, {}, today, {}}, {u"fever"_s, {}, today, {}}, {u"skin"_s, u"myofascial"_s, today, {}}};
        p.remove(u"skin"_s);
        QVERIFY(!p.has(u"skin"_s) && p.has(u"fever"_s));
        QVERIFY(!p.clearedOn(u"skin"_s, u"myofascial"_s, today).isValid());
        QVERIFY(p.clearedOn(u"fever"_s, u"myofascial"_s, today).isValid());
        p.add(u"skin"_s, today);
        QVERIFY(!p.clearedOn(u"skin"_s, u"myofascial"_s, today).isValid()); // re-added: asked again
        p.remove(u"gone"_s);
        QCOMPARE(p.conditions.size(), size_t(2));
    }

    void theLastConsentCounts()
    {
        SafetyProfile p;
        QVERIFY(!p.consent(u"stretching"_s));
        p.setConsent(u"stretching"_s, ConsentAnswer::NotYet, today);
        p.setConsent(u"stretching"_s, ConsentAnswer::Yes, today);
        QCOMPARE(p.consents.size(), size_t(1));
        QCOMPARE(p.consent(u"stretching"_s), std::optional(ConsentAnswer::Yes));
    }
};

QTEST_GUILESS_MAIN(TstProfile)
#include "tst_profile.moc"
