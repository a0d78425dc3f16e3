// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/PainEntry.h"
#include "core/journal/Vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"0123456789abcdef0123456789abcdef"_s;

Moment at(const char* iso)
{
    return Moment::fromText(QString::fromLatin1(iso)).value();
}

/// Every field set.
PainEntry full()
{
    PainEntry e;
    e.id = id;
    e.source = Source::Recalled;
    e.at = at("2026-05-31T18:30:00.250+02:00");
    e.at.zone = u"Europe/Berlin"_s;
    e.pain = 6;
    e.regions = {{u"lower_back_left"_s, 7}, {u"abdomen"_s, {}}, {u"whole_body"_s, 0}};
    e.words = {u"aching"_s, u"numb"_s};
    e.eased = {u"warmth"_s};
    e.worsened = {u"sitting"_s, u"stairs"_s};
    e.spots = {u"hand_left_thumb"_s};
    e.sleep = 1;
    e.mood = 2;
    e.stress = 5;
    e.energy = 4;
    e.medicine = u"one of the white ones, 400 mg"_s;
    e.medicineFor = u"headache"_s;
    e.medicineEffect = u"some"_s;
    e.wokeByPain = true;
    e.stoppedActivity = false;
    e.newWeakness = true;
    e.did = u"walked to the river"_s;
    e.note = u"Two lines,\nwith “quotes”, a tab\t, 痛み and \U0001F642."_s;
    e.episode = Episode::Ended;
    e.episodeEnd = at("2026-05-31T20:00:00.000+02:00");
    return e;
}

QJsonObject least()
{
    return {{u"at"_s, u"2026-05-31T18:30:00+02:00"_s}, {u"pain"_s, 3}};
}

} // namespace

class tst_PainEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAgain();
    void initTestCase();
    void comesBackFromJson();
    void comesBackFromARecord();
    void writesTheDocumentedForm();
    void needsOnlyTimeAndLevel();
    void leavesOutWhatWasNotSaid();
    void takesEveryLimit();
    void refusesWithFieldAndReason_data();
    void refusesWithFieldAndReason();
    void checksWhatTheAppItselfMade_data();
    void checksWhatTheAppItselfMade();
    void takesAnyIdOfTheRightFormWithoutAVocabulary();
    void hasNoLimitForANote();

private:
    std::optional<Vocabulary> m_vocabulary;
};

void tst_PainEntry::initTestCase()
{
    Problems problems;
    const QString content = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
    m_vocabulary =
        Vocabulary::load(content, u"en"_s, Catalogue::load(content, u"en"_s, &problems), &problems);
    QVERIFY(problems.empty());
}

void tst_PainEntry::comesBackFromJson()
{
    const PainEntry e = full();
    const auto read = entryFromJson(toJson(e), &*m_vocabulary);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(read.value() == e);
    QCOMPARE(toJson(read.value()), toJson(e));
    PainEntry open = e;
    open.episode = Episode::Open;
    open.episodeEnd.reset();
    const auto still = entryFromJson(toJson(open), &*m_vocabulary);
    QVERIFY2(still.ok(), still ? "" : qPrintable(still.error().detail));
    QVERIFY(still.value() == open);
}

void tst_PainEntry::comesBackFromARecord()
{
    PainEntry e = full();
    e.revision = 3;
    const Record r = toRecord(e);
    QCOMPARE(r.kind, Kind::Entry);
    QCOMPARE(r.level, std::optional<int>(6));
    QVERIFY(toEntry(r) == e);
    PainEntry bare;
    bare.at = e.at;
    QVERIFY(toEntry(toRecord(bare)) == bare);
}

void tst_PainEntry::writesTheDocumentedForm()
{
    const QJsonObject o = toJson(full());
    QCOMPARE(o[u"id"_s].toString(), id);
    QCOMPARE(o[u"at"_s].toString(), u"2026-05-31T18:30:00.250+02:00"_s);
    QCOMPARE(o[u"zone"_s].toString(), u"Europe/Berlin"_s);
    QCOMPARE(o[u"pain"_s].toInt(), 6);
    QCOMPARE(o[u"regions"_s].toArray(),
             (QJsonArray{QJsonObject{{u"id"_s, u"lower_back_left"_s}, {u"level"_s, 7}},
                         QJsonObject{{u"id"_s, u"abdomen"_s}},
                         QJsonObject{{u"id"_s, u"whole_body"_s}, {u"level"_s, 0}}}));
    QCOMPARE(o[u"words"_s].toArray(), (QJsonArray{u"aching"_s, u"numb"_s}));
    QCOMPARE(o[u"note"_s].toString(), full().note);
    QCOMPARE(o[u"source"_s].toString(), u"recalled"_s);
    QCOMPARE(o[u"medicine_for"_s].toString(), u"headache"_s);
    QCOMPARE(o[u"stopped_activity"_s], QJsonValue(false));
    QCOMPARE(o[u"episode"_s].toString(), u"ended"_s);
}

void tst_PainEntry::needsOnlyTimeAndLevel()
{
    const auto read = entryFromJson(least(), &*m_vocabulary);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    PainEntry e;
    e.at = at("2026-05-31T18:30:00+02:00");
    e.pain = 3;
    QVERIFY(read.value() == e);
    // null is the same as missing.
    QJsonObject nulls = least();
    for (const char* field :
         {"id", "zone", "note", "sleep", "words", "regions", "woke_by_pain", "episode_end", "source"})
        nulls[QString::fromLatin1(field)] = QJsonValue::Null;
    const auto same = entryFromJson(nulls, &*m_vocabulary);
    QVERIFY2(same.ok(), same ? "" : qPrintable(same.error().detail));
    QVERIFY(same.value() == e);
}

void tst_PainEntry::leavesOutWhatWasNotSaid()
{
    const QJsonObject o = toJson(entryFromJson(least(), nullptr).value());
    QCOMPARE(o.keys(), (QStringList{u"at"_s, u"id"_s, u"kind"_s, u"note"_s, u"pain"_s, u"regions"_s,
                                    u"source"_s, u"words"_s}));
}

void tst_PainEntry::takesEveryLimit()
{
    for (const auto& [field, low, high] :
         {std::tuple{"pain", 0, 10}, {"sleep", 1, 5}, {"mood", 1, 5}, {"stress", 1, 5}, {"energy", 1, 5}}) {
        for (const int value : {low, high}) {
            QJsonObject o = least();
            o[QString::fromLatin1(field)] = value;
            QVERIFY2(entryFromJson(o, &*m_vocabulary).ok(), field);
        }
    }
    QJsonObject o = least();
    o[u"medicine"_s] = QString(mostShortText, u'm');
    o[u"did"_s] = QString(mostShortText, u'd');
    QJsonArray all{QJsonObject{{u"id"_s, u"whole_body"_s}}};
    for (const QString& region : m_vocabulary->regions())
        all.append(QJsonObject{{u"id"_s, region}, {u"level"_s, 10}});
    o[u"regions"_s] = all; // all regions at once
    const auto read = entryFromJson(o, &*m_vocabulary);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->regions.size(), size_t(75));
}

void tst_PainEntry::refusesWithFieldAndReason_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& field, const QJsonValue& value, const QString& reason) {
        const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(40);
        QTest::addRow("%s %s", qPrintable(field), text.constData()) << field << value << reason;
    };
    const QJsonValue gone(QJsonValue::Undefined);
    row(u"at"_s, gone, u"missing"_s);
    row(u"at"_s, u"yesterday"_s, u"must be a time"_s);
    row(u"at"_s, 1780210800000.0, u"must be a time"_s);
    row(u"pain"_s, gone, u"missing"_s);
    for (const QJsonValue& v : {QJsonValue(-1), QJsonValue(11), QJsonValue(5.5), QJsonValue(1e300),
                                QJsonValue(u"6"_s), QJsonValue(true)})
        row(u"pain"_s, v, u"0 to 10"_s);
    for (const QString& field : {u"sleep"_s, u"mood"_s, u"stress"_s, u"energy"_s}) {
        for (const QJsonValue& v : {QJsonValue(0), QJsonValue(6), QJsonValue(u"good"_s)})
            row(field, v, u"1 to 5"_s);
    }
    row(u"id"_s, u"short"_s, u"32 hex"_s);
    row(u"id"_s, id.toUpper(), u"32 hex"_s);
    row(u"id"_s, id + u'0', u"longer"_s);
    row(u"id"_s, 5, u"text"_s);
    row(u"zone"_s, QString(65, u'z'), u"longer"_s);
    row(u"note"_s, 5, u"text"_s);
    row(u"kind"_s, u"session"_s, u"entry"_s);
    row(u"source"_s, u"nowhere"_s, u"nowhere"_s);
    row(u"regions"_s, u"abdomen"_s, u"list"_s);
    row(u"regions"_s, QJsonArray{u"abdomen"_s}, u"objects"_s);
    const auto region = [](const QJsonObject& o) { return QJsonArray{o}; };
    row(u"regions"_s, region({{u"id"_s, u"lower_back"_s}}), u"lower_back"_s); // the side is required
    row(u"regions"_s, region({{u"id"_s, u"atlantis"_s}}), u"atlantis"_s);
    row(u"regions"_s, region({{u"level"_s, 3}}), u"not a place"_s);
    row(u"regions"_s, region({{u"id"_s, u"abdomen"_s}, {u"level"_s, 11}}), u"0 to 10"_s);
    row(u"regions"_s, region({{u"id"_s, u"abdomen"_s}, {u"depth"_s, 1}}), u"depth"_s);
    row(u"regions"_s, QJsonArray{QJsonObject{{u"id"_s, u"abdomen"_s}}, QJsonObject{{u"id"_s, u"abdomen"_s}}},
        u"twice"_s);
    for (const QString& field : {u"words"_s, u"eased"_s, u"worsened"_s}) {
        row(field, QJsonArray{u"gnarly"_s}, u"gnarly"_s);
        row(field, u"aching"_s, u"list"_s);
        row(field, QJsonArray{3}, u"list"_s);
        row(field, QJsonArray{QString()}, u"list"_s);
        row(field, QJsonArray{u"a b"_s}, u"list"_s);
    }
    row(u"words"_s, QJsonArray{u"aching"_s, u"aching"_s}, u"distinct"_s);
    row(u"words"_s, QJsonArray{u"warmth"_s}, u"warmth"_s); // id of another list
    row(u"spots"_s, QJsonArray{u"Thumb!"_s}, u"Thumb!"_s);
    row(u"medicine"_s, QString(mostShortText + 1, u'm'), u"longer"_s);
    row(u"did"_s, QString(mostShortText + 1, u'd'), u"longer"_s);
    row(u"medicine_for"_s, u"fun"_s, u"fun"_s);
    row(u"medicine_effect"_s, u"wonders"_s, u"wonders"_s);
    for (const QString& field : {u"woke_by_pain"_s, u"stopped_activity"_s, u"new_weakness"_s})
        row(field, u"yes"_s, u"true or false"_s);
    row(u"episode"_s, u"over"_s, u"over"_s);
    row(u"episode"_s, u"ended"_s, u"missing"_s);
    row(u"episode_end"_s, u"2026-05-31T20:00:00+02:00"_s, u"ended"_s); // without episode "ended"
    row(u"Pain"_s, 3, u"must be written “pain”"_s);
}

void tst_PainEntry::refusesWithFieldAndReason()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QJsonObject o = least();
    if (value.isUndefined())
        o.remove(field);
    else
        o[field] = value;
    const auto read = entryFromJson(o, &*m_vocabulary);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Refused);
    QVERIFY2(read.error().detail.contains(
                 u'“' + field + (field == u"episode" && reason == u"missing" ? u"_end”"_s : u"”"_s)),
             qPrintable(read.error().detail));
    QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
}

void tst_PainEntry::checksWhatTheAppItselfMade_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<PainEntry>("entry");
    const auto row = [](const char* name, const QString& field, auto spoil) {
        PainEntry e = full();
        spoil(e);
        QTest::newRow(name) << field << e;
    };
    row("id", u"id"_s, [](PainEntry& e) { e.id = u"x"_s; });
    row("pain below", u"pain"_s, [](PainEntry& e) { e.pain = -1; });
    row("pain above", u"pain"_s, [](PainEntry& e) { e.pain = 11; });
    row("region", u"regions"_s, [](PainEntry& e) { e.regions[0].id = u"lower_back"_s; });
    row("region that would break a row", u"regions"_s, [](PainEntry& e) { e.regions[0].id = u"a:1 b"_s; });
    row("region level", u"regions"_s, [](PainEntry& e) { e.regions[0].level = 11; });
    row("region twice", u"regions"_s, [](PainEntry& e) { e.regions[0].id = e.regions[1].id; });
    row("too many regions", u"regions"_s, [](PainEntry& e) {
        e.regions.resize(mostRegions + 1, {u"abdomen"_s, {}});
    });
    row("word", u"words"_s, [](PainEntry& e) { e.words << u"gnarly"_s; });
    row("eased", u"eased"_s, [](PainEntry& e) { e.eased << u"gnarly"_s; });
    row("worsened", u"worsened"_s, [](PainEntry& e) { e.worsened << u"gnarly"_s; });
    row("spot", u"spots"_s, [](PainEntry& e) { e.spots << u"no spot"_s; });
    row("sleep", u"sleep"_s, [](PainEntry& e) { e.sleep = 0; });
    row("mood", u"mood"_s, [](PainEntry& e) { e.mood = 6; });
    row("stress", u"stress"_s, [](PainEntry& e) { e.stress = -1; });
    row("energy", u"energy"_s, [](PainEntry& e) { e.energy = 100; });
    row("medicine", u"medicine"_s, [](PainEntry& e) { e.medicine = QString(mostShortText + 1, u'm'); });
    row("what for", u"medicine_for"_s, [](PainEntry& e) { e.medicineFor = u"fun"_s; });
    row("effect", u"medicine_effect"_s, [](PainEntry& e) { e.medicineEffect = u"lots"_s; });
    row("did", u"did"_s, [](PainEntry& e) { e.did = QString(mostShortText + 1, u'd'); });
    row("no end", u"episode_end"_s, [](PainEntry& e) { e.episodeEnd.reset(); });
    row("an end of what goes on", u"episode_end"_s, [](PainEntry& e) { e.episode = Episode::Open; });
    row("an end before it began", u"episode_end"_s,
        [](PainEntry& e) { e.episodeEnd->utcMs = e.at.utcMs - 1; });
}

void tst_PainEntry::checksWhatTheAppItselfMade()
{
    QFETCH(QString, field);
    QFETCH(PainEntry, entry);
    QVERIFY(check(full(), &*m_vocabulary).ok());
    const auto fine = check(entry, &*m_vocabulary);
    QVERIFY(!fine.ok());
    QCOMPARE(fine.error().code, ErrorCode::Refused);
    QCOMPARE(fine.error().part, field);
    QVERIFY2(fine.error().detail.startsWith(u"“%1”"_s.arg(field)), qPrintable(fine.error().detail));
}

void tst_PainEntry::takesAnyIdOfTheRightFormWithoutAVocabulary()
{
    // An inbox entry may use terms of a newer version.
    QJsonObject o = least();
    o[u"words"_s] = QJsonArray{u"gnarly"_s};
    o[u"regions"_s] = QJsonArray{QJsonObject{{u"id"_s, u"third_elbow_left"_s}}};
    QVERIFY(entryFromJson(o, nullptr).ok());
    QVERIFY(!entryFromJson(o, &*m_vocabulary).ok());
    o[u"regions"_s] = QJsonArray{QJsonObject{{u"id"_s, u"Elbow: "_s}}};
    QVERIFY(!entryFromJson(o, nullptr).ok());
}

void tst_PainEntry::hasNoLimitForANote()
{
    PainEntry e = full();
    e.note = QString(1 << 20, u'n');
    const auto read = entryFromJson(toJson(e), &*m_vocabulary);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->note.size(), e.note.size());
}

// Note, sleep, medicine and bout belong to their day and are not copied.
void tst_PainEntry::saysTheSameAgain()
{
    PainEntry last;
    last.id = newRecordId();
    last.revision = 3;
    last.at = Moment::fromText(u"2026-05-31T07:10:00.000+02:00"_s).value();
    last.pain = 6;
    last.regions = {{u"knee_front_left"_s, 4}};
    last.words = {u"stiff"_s};
    last.spots = {u"kneecap_left"_s};
    last.note = u"after the stairs"_s;
    last.sleep = 2;
    last.medicine = u"willow bark"_s;
    last.episode = Episode::Open;
    last.source = Source::Dropped;
    PainEntry expected;
    expected.pain = 6;
    expected.regions = last.regions;
    expected.words = last.words;
    expected.spots = last.spots;
    const PainEntry again = sameAgain(last, Moment::now());
    expected.at = again.at;
    QCOMPARE(again, expected);
    QVERIFY(again.at.utcMs > last.at.utcMs);
}

QTEST_GUILESS_MAIN(tst_PainEntry)
#include "tst_painentry.moc"
