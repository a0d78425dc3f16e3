// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/Settings.h"
#include "core/services/EntryEditor.h"

#include "ServiceRoom.h"
#include "core/journal/Vocabulary.h"
#include "core/services/Drafts.h"
#include "core/services/PromptPolicy.h"
#include "core/vault/Inbox.h"
#include "tests/support/FullDisk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString left = u"lower_back_left"_s, right = u"lower_back_right"_s, knee = u"knee_front_left"_s,
              draft = u"draft.entry"_s;

std::shared_ptr<const Vocabulary> shippedVocabulary()
{
    static const auto loaded = [] {
        Problems problems;
        return std::make_shared<const Vocabulary>(Vocabulary::load(
            QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, *shippedCatalogue(), &problems));
    }();
    return loaded;
}

struct EntryRoom : ServiceRoom
{
    Drafts drafts{keeper};
    std::unique_ptr<EntryEditor> editor;

    /// Opens a new page.
    EntryEditor& begin()
    {
        editor = std::make_unique<EntryEditor>(keeper, drafts, shippedVocabulary(), clock);
        (void)setting(draft); // waits for the editor's earlier requests
        return *editor;
    }
    /// "" while the journal is locked.
    QString setting(const QString& name)
    {
        if (!session.isOpen())
            return {};
        std::optional<QString> found;
        keeper.ask(
            &session, [name](JournalStore& journal) { return settingOf(journal, name); },
            [&found](const QString& value) { found = value; });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 20000) ? *found : u"no answer"_s;
    }
    std::vector<PainEntry> entries()
    {
        std::vector<PainEntry> list;
        for (const Record& r : records(Kind::Entry))
            list.push_back(toEntry(r));
        return list;
    }
    QString put(PainEntry e)
    {
        std::optional<Result<Record>> stored;
        keeper.ask(
            &session, [r = toRecord(e)](JournalStore& journal) { return journal.put(r); },
            [&stored](Result<Record> record) { stored = std::move(record); });
        return QTest::qWaitFor([&stored] { return stored.has_value(); }, 20000) && *stored
                   ? stored->value().id
                   : QString();
    }
    PainEntry entryAt(const QDateTime& time, int pain, const QStringList& places = {})
    {
        PainEntry e;
        e.at = Moment::of(time);
        e.pain = pain;
        for (const QString& id : places)
            e.regions.push_back({id, {}});
        return e;
    }
    /// The id of the stored entry; "" if it was not stored.
    QString save()
    {
        QSignalSpy saved(editor.get(), &EntryEditor::saved);
        editor->save();
        return QTest::qWaitFor([&] { return !saved.isEmpty() || !editor->isSaving(); }, 20000) &&
                       !saved.isEmpty()
                   ? saved.first().first().toString()
                   : QString();
    }
    bool seal()
    {
        QSignalSpy sealed(editor.get(), &EntryEditor::sealed);
        editor->save();
        return QTest::qWaitFor([&] { return !sealed.isEmpty() || !editor->isSaving(); }, 20000) &&
               !sealed.isEmpty();
    }
    /// Locks like the app.
    void lock()
    {
        editor->keep();
        session.lock();
    }
    QString refusal() const
    {
        return editor->error() && editor->error()->code == ErrorCode::Refused ? editor->error()->part
                                                                              : QString();
    }
};

QStringList placesOf(const PainEntry& e)
{
    QStringList ids;
    for (const RegionLevel& r : e.regions)
        ids << r.id;
    return ids;
}

} // namespace

class TstEntryEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasTyped()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        QVERIFY(e.isEmpty() && e.isNew() && e.isNow() && !e.hasPain());
        e.save(); // cannot be saved without a pain level
        QVERIFY(!e.isSaving());
        e.setPain(6);
        e.togglePlace(left);
        e.setPlaceLevel(left, 4);
        e.togglePlace(knee);
        e.tick(&PainEntry::words, u"aching"_s, true);
        e.tick(&PainEntry::spots, u"kneecap_left"_s, true);
        e.setScale(&PainEntry::sleep, 2);
        e.setAnswer(&PainEntry::wokeByPain, true);
        e.setText(&PainEntry::medicine, u"Ibuprofen"_s);
        e.setText(&PainEntry::medicineFor, u"headache"_s);
        e.setText(&PainEntry::note, u"After the garden"_s);
        QVERIFY(!e.error() && !e.isEmpty());
        room.clock.time = room.clock.time.addSecs(300); // the time of saving counts
        const QString id = room.save();
        QVERIFY(isRecordId(id));
        const auto entries = room.entries();
        QCOMPARE(entries.size(), size_t(1));
        PainEntry wanted = e.entry();
        wanted.id = id;
        wanted.revision = 1;
        wanted.at = Moment::of(room.clock.now());
        QVERIFY(entries.front() == wanted);
        QCOMPARE(entries.front().regions.front().level, std::optional(4));
        QCOMPARE(room.setting(draft), QString());
    }

    void takesBackWhatWasSaid()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.togglePlace(left);
        e.togglePlace(left);
        e.tick(&PainEntry::eased, u"warmth"_s, true);
        e.tick(&PainEntry::eased, u"warmth"_s, false);
        e.setScale(&PainEntry::mood, 3);
        e.setScale(&PainEntry::mood, {});
        e.setAnswer(&PainEntry::newWeakness, false);
        e.setAnswer(&PainEntry::newWeakness, {});
        e.setText(&PainEntry::did, u"x"_s);
        e.setText(&PainEntry::did, {});
        e.setBout(Episode::Open);
        e.setBout(Episode::None);
        QVERIFY(!e.error() && e.isEmpty());
    }

    void bothSidesAreOnOrOffTogether()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.toggleBothSides(u"lower_back"_s);
        QCOMPARE(placesOf(e.entry()), (QStringList{left, right}));
        e.toggleBothSides(u"lower_back"_s);
        QCOMPARE(placesOf(e.entry()), QStringList());
        e.togglePlace(right);
        e.setPlaceLevel(right, 7);
        e.toggleBothSides(u"lower_back"_s); // one side is selected: adds the other
        QCOMPARE(placesOf(e.entry()), (QStringList{right, left}));
        QCOMPARE(e.entry().regions.front().level, std::optional(7));
    }

    void whatIsOutOfLimitsIsRefusedAndTold()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.setPain(5);
        e.togglePlace(left);
        const PainEntry before = e.entry();
        const auto refused = [&](const QString& part) {
            const bool told = room.refusal() == part && e.entry() == before;
            e.togglePlace(right); // a valid change clears the error
            const bool gone = !e.error();
            e.togglePlace(right);
            return told && gone;
        };
        QSignalSpy changed(&e, &EntryEditor::changed);
        e.setPain(11);
        QCOMPARE(changed.size(), 1); // emitted, so that the screen shows the actual value again
        QVERIFY(refused(u"pain"_s));
        e.setPain(-1);
        QVERIFY(refused(u"pain"_s));
        e.togglePlace(u"tail"_s);
        QVERIFY(refused(u"regions"_s));
        e.toggleBothSides(u"abdomen"_s); // has no sides
        QVERIFY(refused(u"regions"_s));
        e.setPlaceLevel(left, 11);
        QVERIFY(refused(u"regions"_s));
        e.setPlaceLevel(knee, 3); // is not selected
        QVERIFY(refused(u"regions"_s));
        e.tick(&PainEntry::words, u"purple"_s, true);
        QVERIFY(refused(u"words"_s));
        e.tick(&PainEntry::worsened, u"aching"_s, true); // id of another list
        QVERIFY(refused(u"worsened"_s));
        e.tick(&PainEntry::spots, u"kneecap"_s, true); // a side is required
        QVERIFY(refused(u"spots"_s));
        e.setScale(&PainEntry::stress, 6);
        QVERIFY(refused(u"stress"_s));
        e.setText(&PainEntry::medicineFor, u"fun"_s);
        QVERIFY(refused(u"medicine_for"_s));
        e.setText(&PainEntry::medicineEffect, u"x"_s);
        QVERIFY(refused(u"medicine_effect"_s));
        e.setText(&PainEntry::did, QString(mostShortText + 1, u'x'));
        QVERIFY(refused(u"did"_s));
        e.moveToDay({});
        QVERIFY(refused(u"at"_s));
        e.moveToDay(QDate(1850, 1, 1));
        QVERIFY(refused(u"at"_s));
        e.setText(&PainEntry::did, QString(mostShortText, u'x')); // the maximum length
        e.setText(&PainEntry::note, QString(100'000, u'n'));      // a note has no limit
        QVERIFY(!e.error());
        QVERIFY(!room.save().isEmpty());
    }

    void theTimeIsNeverAfterNow()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        const QDateTime now = room.clock.now();
        e.moveBy(-60);
        QVERIFY(!e.isNow());
        QCOMPARE(e.entry().at, Moment::of(now.addSecs(-3600)));
        e.moveBy(90);
        QCOMPARE(e.entry().at, Moment::of(now));
        e.moveToDay(now.date().addDays(-3));
        QCOMPARE(e.entry().at, Moment::of(now.addDays(-3)));
        e.moveBy(-60);
        e.moveToDay(now.date().addDays(2));
        QCOMPARE(e.entry().at, Moment::of(now));
        e.setNow();
        QVERIFY(e.isNow());
        e.moveToDay(now.date().addDays(-1)); // no longer "now"
        QCOMPARE(e.entry().at, Moment::of(now.addDays(-1)));
        e.setPain(3);
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.entries().front().at, Moment::of(now.addDays(-1)));
    }

    void theDayChangesWhileItIsOpen()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.clock.time = QDateTime(QDate(2026, 11, 26), QTime(23, 58), QTimeZone::utc());
        room.begin().setPain(4);
        room.clock.time = room.clock.time.addSecs(300);
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.entries().front().at.day(), QDate(2026, 11, 27)); // now stays now
        room.clock.goOn(1);
        EntryEditor& e = room.begin();
        e.setPain(7);
        e.moveBy(-10); // ten minutes earlier, by that evening's clock
        room.clock.goOn(1);
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.entries().front().at.day(), QDate(2026, 11, 27)); // a chosen time stays
        QCOMPARE(room.entries().front().at.local().time(), QTime(23, 53));
        EntryEditor& other = room.begin();
        other.moveToDay(room.clock.today());
        room.clock.goOn(1);
        other.moveToDay(room.clock.today()); // now in the past, so allowed
        QCOMPARE(other.entry().at.day(), room.clock.today());
    }

    void aBoutEndsNowAndNotBeforeItBegan()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.setPain(8);
        e.moveBy(-120);
        e.setBout(Episode::Open);
        const QString id = room.save();
        QVERIFY(!id.isEmpty());
        EntryEditor& later = room.begin();
        later.load(id);
        (void)room.setting(draft);
        later.setBout(Episode::Ended);
        QCOMPARE(later.entry().episodeEnd, std::optional(Moment::of(room.clock.now())));
        room.clock.time = room.clock.time.addSecs(600);
        later.setNow(); // after the end
        QCOMPARE(room.refusal(), u"episode_end"_s);
        QVERIFY(!later.isNow());
        later.moveBy(125);
        QCOMPARE(room.refusal(), u"episode_end"_s);
        later.moveBy(-5);
        QVERIFY(!later.error());
        QCOMPARE(room.save(), id);
        QVERIFY(room.entries().front().episode == Episode::Ended);
    }

    void aBoutThatIsOverAtOnceKeepsItsTime()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.setPain(8);
        e.setBout(Episode::Ended);
        QVERIFY(!e.isNow());
        room.clock.time = room.clock.time.addSecs(60); // otherwise it would begin here, after its end
        QVERIFY(!room.save().isEmpty());
        const PainEntry stored = room.entries().front();
        QVERIFY(check(stored, nullptr));
        QCOMPARE(stored.episodeEnd, std::optional(stored.at));
    }

    void continuingADraftKeepsWhatWasEnteredSince()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().setText(&PainEntry::note, u"earlier"_s);
        room.editor->keep();
        (void)room.setting(draft);
        EntryEditor& e = room.begin();
        QVERIFY(e.unfinished());
        e.setPain(7);
        e.resume();
        QCOMPARE(e.entry().note, u"earlier"_s);
        QVERIFY(e.unfinished()); // the level that was chosen meanwhile
        e.resume();
        QCOMPARE(e.entry().pain, 7);
        e.forget();
        QVERIFY(!e.unfinished());
    }

    /// Bug: an entry that the disk refused was lost when its page was left.
    void whatTheDiskRefusedStays()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().setPain(6);
        room.editor->setText(&PainEntry::note, u"on a full disk"_s);
        {
            const FullDisk full;
            QVERIFY(full.ok);
            QCOMPARE(room.save(), QString());
            QVERIFY(room.editor->error());
            room.editor->keep();
            (void)room.setting(draft);
            EntryEditor& again = room.begin(); // the page was left and opened again
            QVERIFY(again.unfinished());
            again.resume();
            QCOMPARE(again.entry().note, u"on a full disk"_s);
            again.keep();
            (void)room.setting(draft);
        }
        room.begin().resume();
        QCOMPARE(room.editor->entry().note, u"on a full disk"_s);
        QVERIFY(!room.save().isEmpty());
        QVERIFY(!room.begin().unfinished());
        QCOMPARE(room.setting(draft), QString());
        QCOMPARE(room.entries().front().note, u"on a full disk"_s);
    }

    void sameAsLast()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().sameAsLast(); // there is none
        QVERIFY(room.editor->isEmpty());
        PainEntry last = room.entryAt(room.clock.now().addDays(-1), 5, {left, knee});
        last.words = QStringList{u"aching"_s};
        last.note = u"of that day"_s;
        QVERIFY(!room.put(last).isEmpty());
        PainEntry madeUp = room.entryAt(room.clock.now(), 9, {right});
        madeUp.source = Source::Sample;
        QVERIFY(!room.put(madeUp).isEmpty()); // never taken for the person's own
        // a wrong clock dated it ahead
        QVERIFY(!room.put(room.entryAt(room.clock.now().addDays(40), 8, {right})).isEmpty());
        EntryEditor& e = room.begin();
        QVERIFY(e.newest());
        e.sameAsLast();
        QVERIFY(e.hasPain() && e.isNow());
        QCOMPARE(e.entry().pain, 5);
        QCOMPARE(placesOf(e.entry()), (QStringList{left, knee}));
        QCOMPARE(e.entry().words, last.words);
        QCOMPARE(e.entry().note, QString());
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.entries().size(), size_t(4));
    }

    void sameAsLastForAnotherDayIsOfThatDay()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.put(room.entryAt(room.clock.now().addDays(-5), 5));
        EntryEditor& e = room.begin();
        const QDate day = room.clock.today().addDays(-2);
        e.moveToDay(day);
        e.sameAsLast();
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.entries().front().at.day(), day);
    }

    void recentPlacesAreThoseUsedMost()
    {
        EntryRoom room;
        QVERIFY(room.make());
        QVERIFY(room.begin().isNewcomer());
        const QStringList once{u"abdomen"_s, u"sacrum"_s, u"jaw_left"_s, u"heel_left"_s};
        room.put(room.entryAt(room.clock.now().addDays(-3), 5, {left, knee}));
        room.put(room.entryAt(room.clock.now().addDays(-2), 5, {knee, left}));
        room.put(room.entryAt(room.clock.now().addDays(-1), 5, once));
        EntryEditor& e = room.begin();
        QVERIFY(!e.isNewcomer());
        QCOMPARE(e.recentPlaces(), (QStringList{knee, left, once[0], once[1]}));
        e.togglePlace(once[3]);
        e.togglePlace(left);
        QCOMPARE(e.recentPlaces(), (QStringList{knee, left, once[0], once[1]})); // nothing moves
        QCOMPARE(e.furtherPlaces(), QStringList{once[3]});
    }

    void asksFunctionFirstWhenWished()
    {
        EntryRoom room;
        QVERIFY(room.make());
        QVERIFY(!room.begin().asksFunctionFirst());
        room.keeper.ask(
            &room.session,
            [](JournalStore& j) { return j.setSetting(keyOf(Setting::FunctionFirst), u"yes"_s); },
            [](const Result<Done>&) {});
        QVERIFY(room.begin().asksFunctionFirst());
        room.lock();
        QVERIFY(!room.begin().asksFunctionFirst()); // unknown while locked
    }

    void aDraftIsKeptAfterAPause()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.setText(&PainEntry::note, u"begun"_s);
        QCOMPARE(room.setting(draft), QString());
        QVERIFY(QTest::qWaitFor([&room] { return !room.setting(draft).isEmpty(); }, 20000));
        QVERIFY(!e.unfinished()); // that is a draft from an earlier time
    }

    void lockedInTheMiddle()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.put(room.entryAt(room.clock.now().addDays(-1), 5, {left}));
        EntryEditor& e = room.begin();
        e.setPain(6);
        e.setText(&PainEntry::note, u"not yet done"_s);
        QSignalSpy changed(&e, &EntryEditor::changed);
        room.lock();
        // Nothing private stays in memory.
        QVERIFY(!changed.isEmpty() && e.isEmpty() && e.isNewcomer() && !e.newest() && !e.isOpen());
        QVERIFY(e.recentPlaces().isEmpty() && e.furtherPlaces().isEmpty());
        QVERIFY(room.unlock());
        (void)room.setting(draft);
        QVERIFY(e.unfinished() && e.newest());
        e.resume();
        QVERIFY(e.hasPain() && !e.isNow() && !e.unfinished());
        QCOMPARE(e.entry().pain, 6);
        QCOMPARE(e.entry().note, u"not yet done"_s);
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.setting(draft), QString());
        QVERIFY(!room.begin().unfinished());
    }

    void lockedWhileSaving()
    {
        EntryRoom room;
        QVERIFY(room.make());
        EntryEditor& e = room.begin();
        e.setPain(6);
        e.keep();
        e.save();
        QVERIFY(e.isSaving());
        room.lock(); // earlier requests are still written
        QVERIFY(!e.isSaving() && e.isEmpty());
        QVERIFY(room.unlock());
        QCOMPARE(room.entries().size(), size_t(1));
        QVERIFY(!room.begin().unfinished());
    }

    void aDraftWithoutAPainHasNoneLater()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().togglePlace(left);
        room.editor->keep();
        EntryEditor& e = room.begin();
        e.resume();
        QVERIFY(!e.hasPain() && !e.isEmpty());
        QCOMPARE(placesOf(e.entry()), QStringList{left});
    }

    void aDraftOfAnOlderDayIsOfThatDay()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().setPain(6);
        room.editor->keep();
        const Moment then = Moment::of(room.clock.now());
        room.clock.goOn(3);
        EntryEditor& e = room.begin();
        QCOMPARE(e.unfinished(), std::optional(then));
        e.resume();
        QVERIFY(!room.save().isEmpty());
        QCOMPARE(room.entries().front().at, then);
    }

    void aDraftIsThrownAway()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().setPain(6);
        room.editor->keep();
        EntryEditor& e = room.begin();
        QVERIFY(e.unfinished());
        e.forget();
        QVERIFY(!e.unfinished());
        QVERIFY(!room.begin().unfinished());
        QCOMPARE(room.setting(draft), QString());
    }

    /// Another entry that is begun, saved or interrupted leaves an older draft as it is.
    void anotherEntryLeavesTheDraft()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().setText(&PainEntry::note, u"took a long time to type"_s);
        room.editor->keep();
        room.begin().setPain(3); // the offer is ignored
        QVERIFY(room.editor->unfinished());
        room.lock();
        QVERIFY(room.unlock());
        EntryEditor& e = room.begin();
        e.resume();
        QVERIFY(e.hasPain() && e.entry().note.isEmpty()); // the newest
        QVERIFY(e.unfinished());
        QVERIFY(!room.save().isEmpty());
        EntryEditor& then = room.begin();
        QVERIFY(then.unfinished());
        then.resume();
        QCOMPARE(then.entry().note, u"took a long time to type"_s);
        QVERIFY(!then.unfinished());
    }

    void aDraftOfAnEarlierVersionIsRead()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().setText(&PainEntry::note, u"one"_s);
        room.editor->keep();
        const QByteArray one =
            QJsonDocument(QJsonDocument::fromJson(room.setting(draft).toUtf8()).array().first().toObject())
                .toJson();
        room.keeper.ask(
            &room.session, [&one](JournalStore& j) { return j.setSetting(draft, QString::fromUtf8(one)); },
            [](const Result<Done>&) {});
        EntryEditor& e = room.begin();
        e.resume();
        QCOMPARE(e.entry().note, u"one"_s);
    }

    void aCorrectionThatIsSavedHasNoOlderDraft()
    {
        EntryRoom room;
        QVERIFY(room.make());
        const QString id = room.put(room.entryAt(room.clock.now().addDays(-1), 5, {left}));
        room.begin().load(id);
        (void)room.setting(draft);
        room.editor->setPain(2);
        room.editor->keep();
        room.begin().load(id);
        (void)room.setting(draft);
        room.editor->setPain(1);
        QCOMPARE(room.save(), id);
        QVERIFY(!room.begin().unfinished());
    }

    void aDraftThatCannotBeReadIsNone()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.keeper.ask(
            &room.session, [](JournalStore& j) { return j.setSetting(draft, u"{\"pain\": 44}"_s); },
            [](const Result<Done>&) {});
        EntryEditor& e = room.begin();
        QVERIFY(!e.unfinished());
        e.resume();
        QVERIFY(e.isEmpty());
    }

    void aCorrectionGoesOnAsOne()
    {
        EntryRoom room;
        QVERIFY(room.make());
        const QString id = room.put(room.entryAt(room.clock.now().addDays(-1), 5, {left}));
        room.begin().load(id);
        (void)room.setting(draft);
        QVERIFY(!room.editor->isNew() && room.editor->hasPain() && !room.editor->isNow());
        room.editor->sameAsLast(); // would lose the correction
        QCOMPARE(room.editor->entry().id, id);
        room.editor->setPain(2);
        room.editor->keep();
        EntryEditor& e = room.begin();
        e.resume();
        QVERIFY(!e.isNew());
        QCOMPARE(room.save(), id);
        QCOMPARE(room.entries().size(), size_t(1));
        QCOMPARE(room.entries().front().pain, 2);
        QCOMPARE(room.entries().front().revision, 2);
    }

    void whatIsNotThereCannotBeCorrected()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.begin().load(newRecordId());
        (void)room.setting(draft);
        QVERIFY(room.editor->error() && room.editor->error()->code == ErrorCode::NotFound);
    }

    void sealedWhileLocked()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.session.lock();
        EntryEditor& e = room.begin();
        QVERIFY(e.isNewcomer());
        e.setPain(7);
        e.togglePlace(left);
        e.keep(); // there is nowhere to save it
        QVERIFY(room.seal());
        QCOMPARE(room.keeper.waitingDrops(), 1);
        QVERIFY(room.unlock());
        const auto entries = room.entries();
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().pain, 7);
        QVERIFY(entries.front().source == Source::Dropped);
        QCOMPARE(room.setting(draft), QString());
    }

    void openedInTheMiddle()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.put(room.entryAt(room.clock.now().addDays(-1), 5, {left}));
        room.session.lock();
        EntryEditor& e = room.begin();
        e.setPain(7);
        QVERIFY(room.unlock());
        (void)room.setting(draft);
        QCOMPARE(e.entry().pain, 7);
        QVERIFY(e.hasPain() && e.newest());
        const QString id = room.save(); // into the journal
        QVERIFY(!id.isEmpty());
        QVERIFY(room.entries().front().source == Source::App);
    }

    void aNoteTooLongForTheLockedJournalStays()
    {
        EntryRoom room;
        QVERIFY(room.make());
        room.session.lock();
        EntryEditor& e = room.begin();
        e.setPain(7);
        e.setText(&PainEntry::note, QString(Inbox::mostBytes, u'n'));
        QVERIFY(!room.seal());
        QCOMPARE(room.refusal(), u"note"_s);
        QCOMPARE(room.keeper.waitingDrops(), 0);
        QCOMPARE(e.entry().note.size(), qsizetype(Inbox::mostBytes));
        QVERIFY(room.unlock()); // the journal has no limit
        QVERIFY(!room.save().isEmpty());
    }

    void whatCannotBeSealedStays()
    {
        EntryRoom room; // without a vault
        EntryEditor& e = room.begin();
        e.setPain(7);
        QVERIFY(!room.seal());
        QVERIFY(e.error() && e.error()->code == ErrorCode::NotFound);
        QCOMPARE(e.entry().pain, 7);
        QVERIFY(!e.isSaving());
    }
};

QTEST_GUILESS_MAIN(TstEntryEditor)
#include "tst_entryeditor.moc"
