// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ServiceRoom.h"
#include "core/safety/Consults.h"
#include "core/safety/Implied.h"
#include "core/safety/Notices.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString soonFlag = u"rf_infl_back"_s;

using Room = SafetyRoom;

} // namespace

class TstSafetyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsThereAfterTheLock()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.safety.setCondition(u"pregnancy_supine"_s, true);
        room.safety.setAge(34);
        room.safety.setConsent({u"stretching"_s}, ConsentAnswer::Yes);
        room.session.lock();
        QVERIFY(!room.safety.isKnown());
        QVERIFY(room.safety.isBlank()); // nothing stays in memory
        QVERIFY(room.unlock() && room.known());
        const SafetyProfile& profile = room.safety.state().profile;
        QVERIFY(profile.has(u"pregnancy_supine"_s));
        QVERIFY(!profile.has(u"pregnancy_block"_s)); // implied, so not stored
        QVERIFY(isInForce(u"pregnancy_block"_s, profile, room.safety.rules()));
        QCOMPARE(profile.age, std::optional(34));
        QCOMPARE(profile.conditions.front().since, QDate(2026, 11, 26));
        QVERIFY(profile.consent(u"stretching"_s) == ConsentAnswer::Yes);
        room.safety.setAge(131);
        QVERIFY(!room.safety.state().profile.age);
    }

    void whatWasSaidBeforeThereWasAJournalJoinsIt()
    {
        Room room;
        QVERIFY(room.safety.isKnown()); // nothing to read yet
        room.safety.setCondition(u"bleeding"_s, true);
        room.safety.addScreening(u"start"_s, {}, {{soonFlag, u"yes"_s}});
        QVERIFY(room.safety.isReminderWaiting());
        QVERIFY(room.make() && room.known());
        QVERIFY(room.safety.state().profile.has(u"bleeding"_s));
        QCOMPARE(room.records(Kind::Screening).size(), size_t(1));
        QCOMPARE(room.records(Kind::Consult).size(), size_t(1));
        QVERIFY(!room.safety.isReminderWaiting());
    }

    void theSameReminderIsMadeOnce()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.safety.remindToAsk(u"own"_s, {}, u"Which moves suit me?"_s);
        room.safety.remindToAsk(u"own"_s, {}, u"Which moves suit me?"_s);
        room.safety.remindToAsk(u"own"_s, {}, u"And for how long?"_s);
        const auto reminders = room.records(Kind::Consult);
        QCOMPARE(reminders.size(), size_t(2));
        QCOMPARE(toConsult(reminders.front()).due, thisWeek(QDate(2026, 11, 26)));
    }

    /// Bug B4: undoing a screening kept the reminder of a "yes" and lost a change made in between.
    void takingAScreeningBackTakesBackWhatFollowedFromItAlone()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.safety.addScreening(u"back"_s, {u"lower_back"_s},
                                 {{soonFlag, u"yes"_s}, {u"rf_dvt"_s, u"yes"_s}});
        QVERIFY(room.safety.state().profile.has(u"dvt"_s));
        QCOMPARE(room.records(Kind::Consult).size(), size_t(1));
        room.safety.setCondition(u"bleeding"_s, true);
        room.safety.takeBackScreening();
        QVERIFY(room.safety.openFlags().empty());
        QVERIFY(room.records(Kind::Screening).empty());
        QVERIFY(room.records(Kind::Consult).empty());
        QVERIFY(!room.safety.state().profile.has(u"dvt"_s));
        QVERIFY(room.safety.state().profile.has(u"bleeding"_s));
    }

    void takingBackKeepsWhatWasThereBefore()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        const QString question = room.safety.rules().redFlags().flag(soonFlag)->words.ask;
        room.safety.remindToAsk(u"flag"_s, soonFlag, question);
        room.safety.setCondition(u"dvt"_s, true);
        room.safety.addScreening(u"back"_s, {u"lower_back"_s},
                                 {{soonFlag, u"yes"_s}, {u"rf_dvt"_s, u"yes"_s}});
        room.safety.takeBackScreening();
        QCOMPARE(room.records(Kind::Consult).size(), size_t(1));
        QVERIFY(room.safety.state().profile.has(u"dvt"_s));
        QVERIFY(!room.safety.error());
        room.safety.takeBackScreening(); // there is none
        QVERIFY(room.safety.openFlags().empty());
    }

    void takingBackBeforeThereIsAJournal()
    {
        Room room;
        room.safety.addScreening(u"back"_s, {u"lower_back"_s}, {{soonFlag, u"yes"_s}});
        room.safety.takeBackScreening();
        QVERIFY(!room.safety.isReminderWaiting());
        QVERIFY(room.make() && room.known());
        QVERIFY(room.records(Kind::Screening).empty());
        QVERIFY(room.records(Kind::Consult).empty());
    }

    /// Bug B5: a guest was told that a reminder was set.
    void aGuestHasNoReminders()
    {
        Room room;
        QVERIFY(room.safety.keepsReminders());
        room.session.beGuest();
        QVERIFY(!room.safety.keepsReminders());
        QVERIFY(room.safety.isKnown());
        room.safety.addScreening(u"back"_s, {}, {{soonFlag, u"yes"_s}});
        QVERIFY(!room.safety.isReminderWaiting());
        QCOMPARE(room.safety.openFlags().size(), size_t(1)); // counts during the guest's visit
        QVERIFY(room.make() && room.known());
        QVERIFY(room.records(Kind::Consult).empty());
        QVERIFY(room.safety.isBlank());
    }

    /// Bug B10: a stop while the journal is locked, followed by a wrong passphrase.
    void aWrongPassphraseForgetsNothingThatWasSaidWhileLocked()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.session.lock();
        room.safety.raiseAfterStop(StopReason::Calf);
        room.safety.remindToAsk(u"own"_s, {}, u"May I go on?"_s);
        QVERIFY(room.tryWrongPassphrase());
        QVERIFY(room.tryWrongPassphrase()); // the second one starts the back-off
        QVERIFY(room.session.waitSeconds() > 0);
        QVERIFY(room.safety.isReminderWaiting());
        QVERIFY(QTest::qWaitFor([&room] { return room.session.waitSeconds() == 0; }, 10000));
        QVERIFY(room.unlock() && room.known());
        QVERIFY(room.safety.state().profile.has(u"dvt"_s));
        QCOMPARE(room.safety.openFlags().size(), size_t(1));
        QCOMPARE(room.safety.state().screenings.size(), size_t(1)); // the one from the inbox is the same
        QCOMPARE(room.records(Kind::Screening).size(), size_t(1));
        QCOMPARE(room.records(Kind::Consult).size(), size_t(1));
        room.session.lock();
        QVERIFY(room.unlock() && room.known());
        QVERIFY(room.safety.state().profile.has(u"dvt"_s)); // it was written
    }

    /// Pressed by mistake while the journal is locked: nothing of it is sealed for later.
    void aStopTakenBackWhileLockedIsGone()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.session.lock();
        room.safety.raiseAfterStop(StopReason::Calf);
        QTRY_COMPARE(room.session.keeper().waitingDrops(), 1);
        room.safety.takeBackScreening();
        QVERIFY(room.safety.openFlags().empty());
        QTRY_COMPARE(room.session.keeper().waitingDrops(), 0);
        QVERIFY(room.unlock() && room.known());
        QVERIFY(room.safety.openFlags().empty());
        QVERIFY(!room.safety.state().profile.has(u"dvt"_s));
        QVERIFY(room.records(Kind::Screening).empty());
    }

    /// "By mistake" takes back what was said last, also when the clock was ahead before.
    void whatWasSaidLastIsTakenBackAndCountsLast()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.clock.goOn(200);
        room.safety.addScreening(u"stop"_s, {}, {{u"rf_night_pain"_s, u"yes"_s}});
        room.safety.raiseAfterStop(StopReason::ChestOrBreath);
        room.safety.clearFlag(u"rf_chest"_s, u"Dr Weber"_s);
        room.clock.goOn(-200); // it was wrong
        const auto open = [&room] {
            QStringList ids;
            for (const OpenFlag& flag : room.safety.openFlags())
                ids << flag.flag;
            ids.sort();
            return ids;
        };
        QCOMPARE(open(), QStringList{u"rf_night_pain"_s});
        room.safety.raiseAfterStop(StopReason::ChestOrBreath);
        QCOMPARE(open(), QStringList({u"rf_chest"_s, u"rf_night_pain"_s}));
        room.safety.takeBackScreening();
        QCOMPARE(open(), QStringList{u"rf_night_pain"_s});
        room.safety.clearFlag(u"rf_night_pain"_s, {});
        QCOMPARE(open(), QStringList());
    }

    /// Logged while locked, when nothing can be asked: its questions come with the unlocking.
    void anEntryMadeWhileLockedIsAskedAbout()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.session.lock();
        PainEntry entry;
        entry.at = Moment::of(room.clock.now());
        entry.pain = 7;
        entry.regions = {{u"lower_back_left"_s, 7}};
        entry.source = Source::Dropped;
        bool sealed = false;
        Record record = toRecord(entry);
        record.id = newRecordId();
        room.keeper.drop(record, [&sealed](const Result<Done>& done) { sealed = done.ok(); });
        QTRY_VERIFY(sealed);
        QVERIFY(room.unlock() && room.known());
        QTRY_COMPARE(room.safety.wantedScreen(), QStringList{u"lower_back_left"_s});
    }

    /// A yes after a stop is kept with its urgency, and pauses what it must: all, or the place of the move.
    void whatAStopLeavesBehind_data()
    {
        QTest::addColumn<StopReason>("reason");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("open"); ///< flag, urgency, what it pauses, where
        QTest::newRow("calf") << StopReason::Calf << QString() << u"rf_dvt same_day place"_s;
        QTest::newRow("calf, and breath") << StopReason::Calf << u"breath"_s << u"rf_dvt emergency all"_s;
        QTest::newRow("electric") << StopReason::Pain << u"shock"_s << u"rf_myelopathy emergency all"_s;
        QTest::newRow("sharp only") << StopReason::Pain << QString() << QString();
        QTest::newRow("numb") << StopReason::NumbOrTingling << QString() << QString();
        QTest::newRow("numb, and stays")
            << StopReason::NumbOrTingling << u"stays"_s << u"rf_numb_stays same_day place hand"_s;
        QTest::newRow("numb on both sides")
            << StopReason::NumbOrTingling << u"wide"_s << u"rf_numb_wide emergency all"_s;
        QTest::newRow("weak") << StopReason::Weak << QString() << u"rf_weak_session same_day all"_s;
        QTest::newRow("suddenly weak") << StopReason::Weak << u"wide"_s << u"rf_weak_session emergency all"_s;
        QTest::newRow("a question it does not have") << StopReason::Cramp << u"wide"_s << QString();
    }

    void whatAStopLeavesBehind()
    {
        QFETCH(StopReason, reason);
        QFETCH(QString, yes);
        QFETCH(QString, open);
        Room room;
        QVERIFY(room.make() && room.known());
        QCOMPARE(room.safety.raiseAfterStop(reason, yes, u"dt_palm_knead"_s), !open.isEmpty());
        const auto text = [&room] {
            QStringList all;
            for (const OpenFlag& f : room.safety.openFlags()) {
                static const char* const pauses[] = {"all", "place", "gentle"};
                all << f.flag << urgencyName(f.urgency) << QLatin1String(pauses[int(f.pauses)]);
                if (f.regions == QStringList({u"hand"_s, u"wrist"_s}))
                    all << u"hand"_s;
            }
            return all.join(u' ');
        };
        QCOMPARE(text(), open);
        room.safety.clearAfterStop(reason);
        QCOMPARE(text(), QString());
    }

    /// Nothing tells which place went numb while breathing.
    void whileBreathingAStopPausesEveryPlace()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        QVERIFY(room.safety.raiseAfterStop(StopReason::NumbOrTingling, u"stays"_s, u"br_belly"_s));
        const auto shipped = shippedCatalogue();
        for (const char* move : {"st_calf_straight", "jm_neck_turns", "st_wrist_ext"})
            QVERIFY2(room.safety.gate()
                             .rulingFor(*shipped->technique(QString::fromLatin1(move)), *shipped)
                             .verdict >= Caution::Block,
                     move);
    }

    void anotherPersonKnowsNothingOfIt()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.session.lock();
        room.safety.raiseAfterStop(StopReason::Calf);
        room.session.addPerson(u"Ada"_s, 1);
        QVERIFY(room.safety.isBlank());
        QVERIFY(!room.safety.isReminderWaiting());
    }

    void aFlagIsClearedByAClinician()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.safety.addScreening(u"hip_leg"_s, {u"calf_left"_s}, {{u"rf_dvt"_s, u"yes"_s}});
        room.safety.addScreening(u"back"_s, {u"lower_back"_s}, {{soonFlag, u"yes"_s}});
        QCOMPARE(room.safety.openFlags().size(), size_t(2));
        room.safety.clearFlag(u"rf_dvt"_s, u"Dr. Weber"_s);
        QCOMPARE(room.safety.openFlags().size(), size_t(1));
        QCOMPARE(room.safety.state().screenings.back().by, u"Dr. Weber"_s);
        QCOMPARE(room.safety.state().screenings.back().regions, QStringList(u"calf_left"_s));
        room.safety.clearAllFlags({});
        QVERIFY(room.safety.openFlags().empty());
    }

    /// What a clinician has checked is there all the same; their yes covers moving, not pressing.
    void alreadyCheckedTicksTheConditionWithItsYes()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.safety.addScreening(room.safety.rules().redFlags().start().id, {}, {{u"rf_dvt"_s, u"checked"_s}},
                                 u"Dr. Weber"_s);
        const SafetyProfile& profile = room.safety.state().profile;
        QVERIFY(profile.has(u"dvt"_s) && room.safety.openFlags().empty());
        QCOMPARE(profile.clearedOn(u"dvt"_s, u"stretching"_s, room.safety.today()), room.safety.today());
        QVERIFY(profile.clearedOn(u"dvt"_s, u"deep_tissue"_s, room.safety.today()).isNull());
        const auto shipped = shippedCatalogue();
        const Catalogue& catalogue = *shipped;
        QVERIFY(
            room.safety.gate().rulingFor(*catalogue.technique(u"st_calf_straight"_s), catalogue).verdict ==
            Caution::Modify); // gently
        QVERIFY(room.safety.gate().rulingFor(*catalogue.technique(u"dt_calf_thumbs"_s), catalogue).verdict ==
                Caution::GeneralBlock);
    }

    void theDayIsThatOfTheClock()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        room.safety.setCleared(u"bleeding"_s, u"trigger_point"_s, u"Dr. Weber"_s, true);
        QVERIFY(room.safety.state()
                    .profile.clearedOn(u"bleeding"_s, u"trigger_point"_s, room.safety.today())
                    .isValid());
        room.clock.goOn(-1);
        QVERIFY(!room.safety.state()
                     .profile.clearedOn(u"bleeding"_s, u"trigger_point"_s, room.safety.today())
                     .isValid());
        room.safety.setCleared(u"bleeding"_s, u"trigger_point"_s, {}, false);
        QVERIFY(room.safety.state().profile.cleared.empty());
    }

    void anEntryAtANewPlaceWantsItsScreen()
    {
        Room room;
        QVERIFY(room.make() && room.known());
        const auto save = [&room](const std::vector<RegionLevel>& regions) {
            PainEntry e;
            e.id = newRecordId();
            e.at = Moment::of(room.clock.now());
            e.pain = 5;
            e.regions = regions;
            room.keeper.ask(
                &room.session, [r = toRecord(e)](JournalStore& journal) { return journal.put(r); },
                [](const Result<Record>&) {});
            room.safety.screenAfter(e.id);
            (void)room.records(Kind::Entry);
        };
        save({{u"lower_back_left"_s, 5}, {u"chest_left"_s, 5}});
        QVERIFY(QTest::qWaitFor([&] { return !room.safety.wantedScreen().isEmpty(); }, 10000));
        QCOMPARE(room.safety.wantedScreen(), QStringList(u"chest_left"_s)); // the more urgent one
        room.safety.screenAfter(newRecordId());                             // no longer exists
        (void)room.records(Kind::Entry);
        QCOMPARE(room.safety.wantedScreen(), QStringList(u"chest_left"_s));

        // A lock drops nothing, but nothing is visible while locked.
        room.session.lock();
        QVERIFY(QTest::qWaitFor([&] { return !room.session.isOpen(); }, 5000));
        QVERIFY(room.safety.wantedScreen().isEmpty());
        QVERIFY(room.unlock() && room.known());
        QCOMPARE(room.safety.wantedScreen(), QStringList(u"chest_left"_s));

        // Answered: the next one is shown. Put aside: not asked again.
        const RedFlagScreen* screen = room.safety.rules().redFlags().screenFor(u"chest_left"_s);
        std::vector<Screening::Answer> answers;
        for (const LineToAsk& line : allLines(*screen, room.safety.rules().redFlags(), {})) {
            for (const QString& flag : line.flags)
                answers.push_back({flag, u"no"_s});
        }
        room.safety.addScreening(screen->id, room.safety.wantedScreen(), answers);
        QCOMPARE(room.safety.wantedScreen(), QStringList(u"lower_back_left"_s));
        room.safety.putAsideScreen(room.safety.wantedScreen());
        QVERIFY(room.safety.wantedScreen().isEmpty());
        room.session.lock();
        QVERIFY(QTest::qWaitFor([&] { return !room.session.isOpen(); }, 5000));
        QVERIFY(room.unlock() && room.known());
        QVERIFY(room.safety.wantedScreen().isEmpty());
    }

    /// Terminal (check()), service (gate) and the app's list (gate, from stored data) agree.
    void everyVoiceGivesTheSameVerdict()
    {
        QRandomGenerator dice(7);
        Room room;
        QVERIFY(room.make() && room.known());
        const auto& conditions = room.safety.rules().conditions();
        for (int person = 0; person < 500; ++person) {
            SafetyProfile said;
            for (const Condition& c : conditions) {
                if (c.asked && dice.bounded(10) == 0)
                    said.add(c.id, room.safety.today());
            }
            if (dice.bounded(3) == 0)
                said.age = dice.bounded(100);
            room.safety.setProfile({});
            for (const OwnCondition& c : said.conditions)
                room.safety.setCondition(c.tag, true); // as in the app
            room.safety.setAge(said.age.value_or(-1));
            for (const auto& [id, technique] : shippedCatalogue()->techniques()) {
                const Ruling byFile =
                    check(technique, said, room.safety.rules(), *shippedCatalogue(), room.safety.today());
                const Ruling byApp = room.safety.gate().rulingFor(technique, *shippedCatalogue());
                QVERIFY2(byFile.verdict == byApp.verdict && byFile.rules() == byApp.rules(), qPrintable(id));
            }
        }
    }

    void aClinicianLiftsAndTakesBack()
    {
        using List = std::vector<Consult::Cleared>;
        SafetyRoom room;
        QVERIFY(room.make() && room.known());
        QVERIFY(room.safety.clearable({}).empty());
        room.safety.setCondition(u"bleeding"_s, true); // trigger point pressure needs an OK
        room.safety.addScreening(u"stop"_s, {}, {{u"rf_dvt"_s, u"yes"_s}});
        const Consult::Cleared flag{u"rf_dvt"_s, {}}, pressure{u"bleeding"_s, u"trigger_point"_s};
        const List offered = room.safety.clearable({});
        const auto has = [](const List& list, const Consult::Cleared& one) {
            return std::find(list.begin(), list.end(), one) != list.end();
        };
        QVERIFY(has(offered, flag) && has(offered, pressure));
        room.safety.applyClearances({}, {flag, pressure}, u"Dr Okafor"_s);
        QVERIFY(room.safety.openFlags().empty());
        QVERIFY(room.safety.state()
                    .profile.clearedOn(u"bleeding"_s, u"trigger_point"_s, room.safety.today())
                    .isValid());
        QVERIFY(!has(room.safety.clearable({}), pressure));
        QVERIFY(has(room.safety.clearable({pressure}), pressure)); // can be revoked
        room.safety.applyClearances({flag, pressure}, {}, {});
        QVERIFY(!room.safety.state()
                     .profile.clearedOn(u"bleeding"_s, u"trigger_point"_s, room.safety.today())
                     .isValid());
        QVERIFY(room.safety.openFlags().empty()); // a checked flag stays checked
        // A flag already closed is not treated as a condition of that name.
        room.safety.applyClearances({}, {flag}, {});
        QVERIFY(!room.safety.state().profile.clearedOn(u"rf_dvt"_s, {}, room.safety.today()).isValid());
    }

    void whatTheJournalNotices()
    {
        SafetyRoom room;
        QVERIFY(room.make() && room.known());
        const Moment now = Moment::of(room.clock.now());
        std::vector<Record> entries;
        for (const int daysAgo : {2, 1, 0}) {
            PainEntry e;
            e.id = newRecordId();
            e.at = Moment::of(room.clock.now().addDays(-daysAgo).addSecs(-60));
            e.pain = 8;
            e.regions = {{u"knee_front_left"_s, {}}};
            entries.push_back(toRecord(e));
        }
        const auto notices = [&](const std::vector<Record>& records) {
            std::optional<Result<NoticesNow>> found;
            room.keeper.ask(
                &room.session,
                [&](JournalStore& journal) {
                    const auto stored = journal.putAll(records);
                    return stored ? readNotices(journal, room.safety.rules(), *shippedCatalogue(), now)
                                  : Result<NoticesNow>(stored.error());
                },
                [&found](Result<NoticesNow> read) { found = std::move(read); });
            const bool there = QTest::qWaitFor([&found] { return found.has_value(); }, 20000);
            return there && *found ? found->value() : NoticesNow();
        };
        const NoticesNow first = notices(entries);
        QVERIFY(first.shown && !first.all.empty());
        for (const QString& id : first.shown->entries)
            QCOMPARE(first.entries.at(id).id, id);
        NoticeAnswer answer;
        answer.id = newRecordId();
        answer.at = now;
        answer.rule = first.shown->rule;
        answer.regions = first.shown->regions;
        answer.entries = first.shown->entries;
        answer.reason = u"known"_s;
        const NoticesNow then = notices({toRecord(answer)});
        QVERIFY(!then.shown); // it rests
        QCOMPARE(then.all.size(), first.all.size());
    }

    /// Every statement is a record with history, and withdrawn ones stay visible.
    void theProfileIsRecords()
    {
        SafetyRoom room;
        QVERIFY(room.make() && room.known());
        room.safety.setCondition(u"varicose"_s, true);
        room.safety.setCondition(u"bleeding"_s, true);
        room.safety.setAge(68);
        QCOMPARE(room.records(Kind::Condition).size(), size_t(2));
        room.safety.setPlaces(u"varicose"_s, {u"calf_left"_s});
        room.safety.setCondition(u"bleeding"_s, false);
        const auto conditions = room.records(Kind::Condition);
        QCOMPARE(conditions.size(), size_t(1));
        QCOMPARE(conditions[0].revision, 2);
        QCOMPARE(toCondition(conditions[0]).where, QStringList{u"calf_left"_s});
        QCOMPARE(toAboutMe(room.records(Kind::AboutMe).front()).age, std::optional(68));
        room.session.lock();
        QVERIFY(QTest::qWaitFor([&] { return !room.session.isOpen(); }, 5000));
        QVERIFY(room.unlock() && room.known());
        QVERIFY(room.safety.state().profile.has(u"varicose"_s) &&
                !room.safety.state().profile.has(u"bleeding"_s));
        QCOMPARE(room.safety.state().profile.age, std::optional(68));
        room.safety.setPlaces(u"varicose"_s, {u"calf_left"_s}); // no change, nothing written
        QCOMPARE(room.records(Kind::Condition)[0].revision, 2);
    }

    void aProfileOfBeforeBecomesRecords()
    {
        SafetyRoom room;
        QVERIFY(room.make() && room.known());
        const QString old =
            u"{\"conditions\": [{\"tag\": \"varicose\", \"where\": [\"calf_left\"]}, {\"tag\": "
            u"\"later_thing\"}], "
            "\"age\": 50, \"asked\": [\"fever\"], "
            "\"consents\": [{\"family\": \"deep_tissue\", \"yes\": false, \"date\": \"2026-10-01\"}]}"_s;
        std::optional<Result<Done>> stored;
        room.keeper.ask(
            &room.session, [old](JournalStore& j) { return j.setSetting(u"safety.profile"_s, old); },
            [&stored](const Result<Done>& done) { stored = done; });
        QVERIFY(QTest::qWaitFor([&] { return stored.has_value(); }, 5000) && stored->ok());
        for (int open = 0; open < 2; ++open) { // the second time there is nothing left to migrate
            room.session.lock();
            QVERIFY(QTest::qWaitFor([&] { return !room.session.isOpen(); }, 5000));
            QVERIFY(room.unlock() && room.known());
            const SafetyProfile& p = room.safety.state().profile;
            QCOMPARE(p.conditions.size(), size_t(2));
            QVERIFY(p.has(u"varicose"_s) && p.has(u"later_thing"_s));
            QCOMPARE(p.age, std::optional(50));
            QCOMPARE(p.asked, QStringList{u"fever"_s});
            QCOMPARE(p.consent(u"deep_tissue"_s), std::optional(ConsentAnswer::NotYet));
            QCOMPARE(room.records(Kind::Condition).size(), size_t(2));
            QCOMPARE(room.records(Kind::Consent).size(), size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TstSafetyService)
#include "tst_safetyservice.moc"
