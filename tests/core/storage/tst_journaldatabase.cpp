// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"
#include "core/storage/Database.h"
#include "core/storage/OpenVault.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

Moment at(const QString& iso)
{
    return Moment::fromText(iso).value();
}

PainEntry entry(const QString& iso, int pain, const QString& note = {})
{
    PainEntry e;
    e.at = at(iso);
    e.pain = pain;
    e.note = note;
    return e;
}

QStringList notes(const Result<std::vector<Record>>& found)
{
    QStringList list;
    if (!found)
        return {found.error().detail};
    for (const Record& r : found.value())
        list << r.note;
    return list;
}

} // namespace

class tst_JournalDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasPut();
    void keepsEveryRevision();
    void takesAGivenId();
    void putsAllOrNothing();
    void stampsACorrectionLaterThanWhatItCorrects();
    void withdrawsAndBringsBack();
    void erasesForGood();
    void erasesOneSource();
    void findsByPeriodAndOrder();
    void findsByTheDayWhereItWasMade();
    void findsByPlace();
    void findsByWordAndText();
    void readsOnlyTheBeginningOfNotes();
    void findsByLevelKindAndSource();
    void marksDaysByTheClockOnTheWall();
    void marksSayWhatARecordIs();
    void counts();
    void keepsSettings();
    void saysWhatIsNotThere();
    void sumsUpEveryChange();
    void runsNothingWithAValueThatCouldNotBeBound();

private:
    JournalStore& journal() { return m_vault->journal(); }
    QString put(const PainEntry& e)
    {
        const auto stored = journal().put(toRecord(e));
        if (!stored)
            qFatal("%s", qUtf8Printable(why(stored)));
        return stored->id;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<OpenVault> m_vault;
};

void tst_JournalDatabase::init()
{
    m_vault.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = OpenVault::create(m_dir->filePath(u"v"_s), SlotType::Keychain, SecretBytes::random(32), {});
    QVERIFY2(made.ok(), qPrintable(why(made)));
    m_vault.emplace(std::move(made.value()));
}

void tst_JournalDatabase::givesBackWhatWasPut()
{
    PainEntry e = entry(u"2026-05-31T18:30:00-05:00"_s, 6,
                        u"mit „Umlaut“ äöü\n痛み\U0001F642"_s + QChar(u'\0') + u"x"_s);
    e.at.zone = u"America/Chicago"_s;
    e.regions = {{u"lower_back_left"_s, 7}, {u"abdomen"_s, {}}, {u"whole_body"_s, 0}};
    e.words = {u"aching"_s, u"numb"_s};
    e.medicine = u"some"_s;
    e.sleep = 2;
    e.source = Source::Paper;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const auto stored = journal().put(toRecord(e));
    QVERIFY2(stored.ok(), qPrintable(why(stored)));
    QVERIFY(isRecordId(stored->id));
    QCOMPARE(stored->revision, 1);
    QVERIFY(stored->writtenMs >= before);
    e.id = stored->id;
    e.revision = 1;
    const auto read = journal().record(stored->id);
    QVERIFY2(read.ok(), qPrintable(why(read)));
    QVERIFY(toEntry(read.value()) == e);
    QCOMPARE(read->state, RecordState::Current);
    QCOMPARE(read->writtenMs, stored->writtenMs);

    SessionRecord session;
    session.at = e.at;
    session.log.routine = u"low_back_morning_10"_s;
    const auto kept = journal().put(toRecord(session));
    QVERIFY2(kept.ok(), qPrintable(why(kept)));
    QCOMPARE(journal().record(kept->id)->level, std::optional<int>()); // no level is not zero
    QCOMPARE(toSession(journal().record(kept->id).value()).log.routine, session.log.routine);
}

void tst_JournalDatabase::keepsEveryRevision()
{
    PainEntry e = entry(u"2026-05-31T10:00"_s, 6, u"first"_s);
    e.id = put(e);
    e.note = u"second"_s;
    put(e);
    e.note = u"third"_s;
    e.pain = 2;
    put(e);
    const auto all = journal().history(e.id);
    QCOMPARE(notes(all), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(all.value()[i].revision, int(i) + 1);
        QCOMPARE(all.value()[i].state, i < 2 ? RecordState::Superseded : RecordState::Current);
    }
    QCOMPARE(notes(journal().find({})), QStringList{u"third"_s}); // counts once
    QCOMPARE(journal().record(e.id)->level, std::optional<int>(2));
    QCOMPARE(journal().counts()->entries, qint64(1));
}

void tst_JournalDatabase::takesAGivenId()
{
    PainEntry e = entry(u"2026-05-31T10:00"_s, 6);
    e.id = newRecordId();
    QCOMPARE(put(e), e.id);
    QCOMPARE(journal().record(e.id)->revision, 1);
    // Storing the same again is a correction, never a second entry.
    QCOMPARE(put(e), e.id);
    QCOMPARE(journal().record(e.id)->revision, 2);
    QCOMPARE(journal().find({})->size(), size_t(1));
}

void tst_JournalDatabase::putsAllOrNothing()
{
    std::vector<Record> many;
    for (int i = 0; i < 300; ++i)
        many.push_back(toRecord(entry(u"2026-05-31T10:00"_s, i % 11)));
    QVERIFY(journal().putAll(many).ok());
    QCOMPARE(journal().find({})->size(), size_t(300));

    // A constraint rejects a row; the rows before it must be rolled back too.
    QVERIFY(m_vault->database()
                .run("CREATE TEMP TRIGGER no BEFORE INSERT ON main.record WHEN new.note = 'no' BEGIN "
                     "SELECT raise(ABORT, 'no'); END")
                .ok());
    many[250].note = u"no"_s;
    const auto refused = journal().putAll(many);
    QVERIFY(!refused.ok());
    QCOMPARE(journal().find({})->size(), size_t(300));
    QVERIFY(!journal().put(many[250]).ok());
    QVERIFY(journal().put(many[0]).ok()); // and it continues to work
    QVERIFY(journal().putAll({}).ok());
    QVERIFY(m_vault->database().run("DROP TRIGGER no").ok());
    const auto checked = m_vault->check();
    QVERIFY2(checked.ok(), qPrintable(why(checked)));
}

void tst_JournalDatabase::stampsACorrectionLaterThanWhatItCorrects()
{
    PainEntry e = entry(u"2026-05-31T10:00"_s, 6);
    e.id = put(e);
    // Written with a clock years ahead, which has been set back since.
    constexpr qint64 ahead = 4000000000000;
    {
        Transaction t(m_vault->database());
        QVERIFY(m_vault->database().run("UPDATE record SET stamp = 4000000000000").ok());
        QVERIFY(t.commit().ok());
    }
    QCOMPARE(journal().record(e.id)->writtenMs, ahead);
    put(e);
    QCOMPARE(journal().record(e.id)->writtenMs, ahead + 1);
    QVERIFY(journal().withdraw(e.id).ok());
    QCOMPARE(journal().record(e.id)->writtenMs, ahead + 2);
    // Unrelated records get the actual time.
    QVERIFY(journal().put(toRecord(entry(u"2026-05-31T10:00"_s, 6)))->writtenMs < ahead);
}

void tst_JournalDatabase::withdrawsAndBringsBack()
{
    const QString id = put(entry(u"2026-05-31T10:00"_s, 6, u"one"_s));
    put(entry(u"2026-05-31T11:00"_s, 2, u"two"_s));
    QVERIFY(journal().withdraw(id).ok());
    QVERIFY(journal().withdraw(id).ok()); // again: no change
    QCOMPARE(journal().history(id)->size(), size_t(2));
    QCOMPARE(journal().record(id)->state, RecordState::Withdrawn);
    QCOMPARE(notes(journal().find({})), QStringList{u"two"_s});
    RecordQuery gone;
    gone.withdrawn = true;
    QCOMPARE(notes(journal().find(gone)), QStringList{u"one"_s});
    const auto marks = journal().marks(QDate(2026, 5, 1), QDate(2026, 6, 30));
    QCOMPARE(marks->size(), size_t(1));
    QCOMPARE(marks->front().level, std::optional<int>(2));
    QCOMPARE(journal().counts()->entries, qint64(1));

    QVERIFY(journal().bringBack(id).ok());
    QCOMPARE(journal().record(id)->state, RecordState::Current);
    QCOMPARE(journal().history(id)->front().state, RecordState::Superseded);
    QCOMPARE(journal().find({})->size(), size_t(2));
    QVERIFY(journal().find(gone)->empty());
}

void tst_JournalDatabase::erasesForGood()
{
    PainEntry e = entry(u"2026-05-31T10:00"_s, 6, u"heliotrope"_s);
    e.id = put(e);
    put(e);
    const QString other = put(entry(u"2026-05-31T11:00"_s, 2));
    QVERIFY(journal().erase({e.id, newRecordId()}).ok()); // unknown ids are ignored
    QCOMPARE(journal().history(e.id).error().code, ErrorCode::NotFound);
    QVERIFY(journal().record(other).ok());
    QCOMPARE(m_vault->database().number("SELECT count(*) FROM record").value(), qint64(1));
    QVERIFY(journal().erase({}).ok());
    QVERIFY(m_vault->check().ok());
}

void tst_JournalDatabase::erasesOneSource()
{
    PainEntry sample = entry(u"2026-05-31T10:00"_s, 6, u"made up"_s);
    sample.source = Source::Sample;
    sample.id = put(sample);
    put(sample);
    Peg peg;
    peg.source = Source::Sample;
    peg.at = sample.at;
    QVERIFY(journal().put(toRecord(peg)).ok());
    put(entry(u"2026-05-31T10:00"_s, 3, u"mine"_s));
    QCOMPARE(journal().counts()->sample, qint64(1));
    QVERIFY(journal().eraseSource(Source::Sample).ok());
    QCOMPARE(journal().counts()->sample, qint64(0));
    QCOMPARE(m_vault->database().number("SELECT count(*) FROM record").value(), qint64(1));
    QCOMPARE(notes(journal().find({})), QStringList{u"mine"_s});
}

void tst_JournalDatabase::findsByPeriodAndOrder()
{
    put(entry(u"2026-05-30T10:00:00Z"_s, 1, u"b"_s));
    put(entry(u"2026-05-31T10:00:00Z"_s, 2, u"d"_s));
    put(entry(u"2026-05-30T10:00:00Z"_s, 3, u"c"_s)); // the same instant: in order of writing
    put(entry(u"2026-05-29T10:00:00Z"_s, 4, u"a"_s)); // backdated
    RecordQuery q;
    QCOMPARE(notes(journal().find(q)), (QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    q.newestFirst = false;
    QCOMPARE(notes(journal().find(q)), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    q.skip = 1;
    q.limit = 2;
    QCOMPARE(notes(journal().find(q)), (QStringList{u"b"_s, u"c"_s}));
    q.limit = 0;
    QVERIFY(journal().find(q)->empty());
    q = {};
    q.fromMs = at(u"2026-05-30T10:00:00Z"_s).utcMs; // inclusive
    q.toMs = at(u"2026-05-31T10:00:00Z"_s).utcMs;   // exclusive
    QCOMPARE(notes(journal().find(q)), (QStringList{u"c"_s, u"b"_s}));
    q.toMs = q.fromMs;
    QVERIFY(journal().find(q)->empty());
}

/// Bug B6: after a journey an entry was on different days in the calendar and in the list.
void tst_JournalDatabase::findsByTheDayWhereItWasMade()
{
    // Instants on both sides of midnight, in extreme zones and in between.
    const QString kiritimati = put(entry(u"2026-05-31T00:30:00+14:00"_s, 1));
    const QString berlin = put(entry(u"2026-05-31T01:00:00+02:00"_s, 2));
    const QString baker = put(entry(u"2026-05-31T23:30:00-12:00"_s, 3));
    put(entry(u"2026-05-30T23:59:59+02:00"_s, 4));
    put(entry(u"2026-06-01T00:00:00-12:00"_s, 5));
    const QDate day(2026, 5, 31);
    const auto found = journal().find({.fromDay = day, .toDay = day, .newestFirst = false});
    QVERIFY2(found.ok(), qPrintable(why(found)));
    QStringList ids;
    for (const Record& r : found.value())
        ids << r.id;
    QCOMPARE(ids, QStringList({kiritimati, berlin, baker}));
    QCOMPARE(journal().find({.fromDay = day})->size(), size_t(4));
    QCOMPARE(journal().find({.toDay = day})->size(), size_t(4));
    QCOMPARE(journal().marks(day, day)->size(), size_t(3)); // same as the calendar
}

void tst_JournalDatabase::findsByPlace()
{
    const auto with = [this](const QString& note, std::vector<RegionLevel> regions) {
        PainEntry e = entry(u"2026-05-31T10:00"_s, 5, note);
        e.regions = std::move(regions);
        put(e);
    };
    with(u"left"_s, {{u"lower_back_left"_s, 7}});
    with(u"right"_s, {{u"abdomen"_s, 1}, {u"lower_back_right"_s, {}}});
    with(u"upper"_s, {{u"upper_back_left"_s, 0}});
    with(u"none"_s, {});
    const auto in = [this](const QString& region) {
        RecordQuery q;
        q.region = region;
        q.newestFirst = false;
        return notes(journal().find(q));
    };
    QCOMPARE(in(u"lower_back_left"_s), QStringList{u"left"_s});
    QCOMPARE(in(u"lower_back"_s), (QStringList{u"left"_s, u"right"_s})); // both sides
    QCOMPARE(in(u"abdomen"_s), QStringList{u"right"_s});
    for (const QString& part :
         {u"back"_s, u"back_left"_s, u"lower"_s, u"7"_s, u"lower_back_left:7"_s, u"%"_s, u"_"_s})
        QCOMPARE(in(part), QStringList());
}

void tst_JournalDatabase::findsByWordAndText()
{
    PainEntry e = entry(u"2026-05-31T10:00"_s, 5, u"Straße nach Süden, 100 % bergauf"_s);
    e.words = {u"aching"_s, u"numb"_s};
    put(e);
    put(entry(u"2026-05-31T11:00"_s, 5));
    RecordQuery q;
    q.word = u"numb"_s;
    QCOMPARE(journal().find(q)->size(), size_t(1));
    q.word = u"num"_s;
    QCOMPARE(journal().find(q)->size(), size_t(0));
    for (const QString& text : {u"SÜDEN"_s, u"straße"_s, u"100 %"_s, u"f"_s, u"STRASSE"_s, u"su\u0308den"_s,
                                u"\uFF33\u00DC\uFF24\uFF25\uFF2E"_s}) {
        q = {};
        q.text = text;
        QVERIFY2(journal().find(q)->size() == 1, qPrintable(text));
    }
    for (const QString& text : {u"norden"_s, u"100%"_s, u"_"_s, u"*"_s, u"'"_s}) {
        q = {};
        q.text = text;
        QVERIFY2(journal().find(q)->empty(), qPrintable(text));
    }
    q = {};
    q.word = u"aching"_s;
    q.text = u"süden"_s;
    q.leastLevel = 6; // all conditions must hold
    QVERIFY(journal().find(q)->empty());
}

void tst_JournalDatabase::readsOnlyTheBeginningOfNotes()
{
    const QString id = put(entry(u"2026-05-31T10:00"_s, 5, u"\u00FC\U0001F642\u75DB words"_s.repeated(1000)));
    RecordQuery q;
    q.noteLength = 3; // letters, not bytes
    QCOMPARE(notes(journal().find(q)), QStringList{u"\u00FC\U0001F642\u75DB"_s});
    q.noteLength = 0;
    QCOMPARE(notes(journal().find(q)), QStringList{QString()});
    q.text = u"words"_s; // searches all of it nevertheless
    QCOMPARE(notes(journal().find(q)), QStringList{QString()});
    QCOMPARE(journal().record(id)->note.size(), 10000);
}

void tst_JournalDatabase::findsByLevelKindAndSource()
{
    for (const int pain : {0, 3, 7, 10}) {
        PainEntry e = entry(u"2026-05-31T10:00"_s, pain, QString::number(pain));
        e.source = pain == 3 ? Source::Dropped : Source::App;
        put(e);
    }
    SessionRecord session;
    session.at = at(u"2026-05-31T11:00"_s);
    session.note = u"session"_s; // without a level
    QVERIFY(journal().put(toRecord(session)).ok());
    RecordQuery q;
    q.newestFirst = false;
    q.leastLevel = 3;
    q.mostLevel = 7;
    QCOMPARE(notes(journal().find(q)), (QStringList{u"3"_s, u"7"_s}));
    q.kinds.clear();
    QCOMPARE(notes(journal().find(q)), (QStringList{u"3"_s, u"7"_s}));
    q.leastLevel = 0;
    q.mostLevel = 10;
    QCOMPARE(notes(journal().find(q)).size(), 5);
    q.kinds = {Kind::Session, Kind::Peg};
    QCOMPARE(notes(journal().find(q)), QStringList{u"session"_s});
    q = {};
    q.source = Source::Dropped;
    QCOMPARE(notes(journal().find(q)), QStringList{u"3"_s});
}

void tst_JournalDatabase::marksDaysByTheClockOnTheWall()
{
    // Late in Honolulu is the next day in UTC, early on Kiritimati the day before: each belongs to its own
    // local day.
    put(entry(u"2026-05-31T23:30:00-10:00"_s, 4));
    put(entry(u"2026-05-31T00:30:00+14:00"_s, 6));
    put(entry(u"2026-06-01T00:30:00+14:00"_s, 1));
    put(entry(u"2026-05-30T23:59:59Z"_s, 2));
    const QDate day(2026, 5, 31);
    const auto one = journal().marks(day, day);
    QCOMPARE(one->size(), size_t(2));
    QVERIFY(one->front().day == day && one->back().day == day);
    QCOMPARE(one->front().level, std::optional<int>(6)); // ascending in time
    const auto three = journal().marks(day.addDays(-1), day.addDays(1));
    QCOMPARE(three->size(), size_t(4));
    QVERIFY(journal().marks(day.addDays(5), day.addDays(9))->empty());
    QVERIFY(journal().marks(day, day.addDays(-1))->empty());
}

void tst_JournalDatabase::marksSayWhatARecordIs()
{
    PainEntry recalled = entry(u"2026-05-31T20:00:00-10:00"_s, 8);
    recalled.source = Source::Recalled;
    put(recalled);
    put(entry(u"2026-05-31T08:00:00Z"_s, 3));
    SessionRecord session;
    session.at = at(u"2026-05-31T09:00:00Z"_s);
    QVERIFY(journal().put(toRecord(session)).ok());
    Peg peg;
    peg.at = session.at;
    QVERIFY(journal().put(toRecord(peg)).ok());
    const auto marks = journal().marks(QDate(2026, 5, 31), QDate(2026, 5, 31));
    QCOMPARE(marks->size(), size_t(3)); // entries and sessions only
    QVERIFY(marks.value()[0].kind == Kind::Entry && marks.value()[0].source == Source::App &&
            marks.value()[0].level == 3);
    QVERIFY(marks.value()[1].kind == Kind::Session && !marks.value()[1].level);
    QVERIFY(marks.value()[2].source == Source::Recalled && marks.value()[2].level == 8);
    QCOMPARE(marks.value()[2].utcMs, at(u"2026-06-01T06:00:00Z"_s).utcMs);
}

void tst_JournalDatabase::counts()
{
    const auto none = journal().counts();
    QVERIFY(none->entries == 0 && none->sessions == 0 && none->others == 0 && !none->first && !none->last);
    put(entry(u"2026-05-31T20:00:00-10:00"_s, 8));
    put(entry(u"2024-02-29T08:00:00Z"_s, 3));
    SessionRecord session;
    session.at = at(u"2020-01-01T09:00:00Z"_s);
    QVERIFY(journal().put(toRecord(session)).ok());
    Peg peg;
    peg.at = session.at;
    QVERIFY(journal().put(toRecord(peg)).ok());
    const auto c = journal().counts();
    QCOMPARE(c->entries, qint64(2));
    QCOMPARE(c->sessions, qint64(1));
    QCOMPARE(c->others, qint64(1));
    QCOMPARE(c->sample + c->sampleSessions, qint64(0));
    session.source = Source::Sample;
    QVERIFY(journal().put(toRecord(session)).ok());
    QCOMPARE(journal().counts()->sampleSessions, qint64(1));
    QCOMPARE(c->first->day(), QDate(2024, 2, 29)); // of the entries
    QCOMPARE(c->last->day(), QDate(2026, 5, 31));
}

void tst_JournalDatabase::keepsSettings()
{
    QCOMPARE(journal().setting(u"greeting"_s).value(), QString());
    QVERIFY(journal().setSetting(u"greeting"_s, u"Grüß dich"_s).ok());
    QVERIFY(journal().setSetting(u"other"_s, u"1"_s).ok());
    QVERIFY(journal().setSetting(u"greeting"_s, u"Hallo"_s).ok());
    QCOMPARE(journal().setting(u"greeting"_s).value(), u"Hallo"_s);
    QCOMPARE(journal().setting(u"other"_s).value(), u"1"_s);
    QVERIFY(journal().setSetting(u"greeting"_s, QString()).ok());
    QCOMPARE(journal().setting(u"greeting"_s).value(), QString());
    QVERIFY(m_vault->check().ok());
}

void tst_JournalDatabase::saysWhatIsNotThere()
{
    for (const QString& id :
         {newRecordId(), u"short"_s, QString(), QString(32, u'g'), u"'; DROP TABLE record; --"_s}) {
        QCOMPARE(journal().record(id).error().code, ErrorCode::NotFound);
        QCOMPARE(journal().history(id).error().code, ErrorCode::NotFound);
        QCOMPARE(journal().withdraw(id).error().code, ErrorCode::NotFound);
        QCOMPARE(journal().bringBack(id).error().code, ErrorCode::NotFound);
    }
}

void tst_JournalDatabase::sumsUpEveryChange()
{
    // All regular operations keep the digest valid; changes that bypass it are detected.
    PainEntry e = entry(u"2026-05-31T10:00"_s, 6, u"one"_s);
    e.id = put(e);
    put(e);
    QVERIFY(journal().withdraw(e.id).ok() && journal().bringBack(e.id).ok());
    const QString gone = put(entry(u"2026-05-31T10:00"_s, 6));
    QVERIFY(journal().erase({gone}).ok());
    QVERIFY(journal().setSetting(u"a"_s, u"1"_s).ok() && journal().setSetting(u"a"_s, u"2"_s).ok());
    RowDigest& digest = m_vault->database().digest();
    QVERIFY(digest.verify(m_vault->database()).ok());
    for (const char* change :
         {"UPDATE record SET level = 7 WHERE revision = 1", "UPDATE record SET state = 2",
          "DELETE FROM record WHERE revision = 1", "UPDATE setting SET value = '1'"}) {
        QVERIFY(m_vault->database().run("SAVEPOINT try").ok());
        QVERIFY2(m_vault->database().run(change).ok(), change); // bypasses Transaction
        digest.rollBack();
        QVERIFY2(!digest.verify(m_vault->database()).ok(), change);
        QVERIFY(m_vault->database().run("ROLLBACK TO try; RELEASE try").ok());
        digest.rollBack();
        QVERIFY(digest.verify(m_vault->database()).ok());
    }
}

/// Bug B11: the statement ran anyway and stored NULL.
void tst_JournalDatabase::runsNothingWithAValueThatCouldNotBeBound()
{
    auto opened = Database::open(m_dir->filePath(u"plain.db"_s), Database::Mode::Plain, nullptr);
    QVERIFY2(opened.ok(), qPrintable(why(opened)));
    Database& database = opened.value();
    QVERIFY(database.run("CREATE TABLE t (a TEXT)").ok());
    Statement s(database, "INSERT INTO t VALUES (?)");
    s.bindText(1, u"there is no second value"_s);
    QVERIFY(!s.ok());
    QVERIFY(!s.run().ok());
    QVERIFY(s.error().detail.contains(u"bind"));
    QCOMPARE(database.number("SELECT count(*) FROM t").value(), 0);
    s.reset();
    QVERIFY(s.bindText(0, u"fits"_s).run().ok());
    QCOMPARE(database.number("SELECT count(*) FROM t").value(), 1);
}

QTEST_GUILESS_MAIN(tst_JournalDatabase)
#include "tst_journaldatabase.moc"
