// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ServiceRoom.h"
#include "core/journal/PainEntry.h"

#include <QSignalSpy>
#include <utility>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

/// An in-memory keychain that can be made to fail.
struct FakeKeychain final : Keychain
{
    void probe(QObject*, std::function<void(bool)> then) override { then(there); }
    void read(const QString& name, QObject*, std::function<void(Result<SecretBytes>)> then) override
    {
        waiting = [this, name, then = std::move(then)] {
            const auto found = secrets.find(name);
            if (found == secrets.end())
                then(Error{ErrorCode::NotFound, {}, {}});
            else
                then(found->second.copy());
        };
        if (!slow)
            std::exchange(waiting, nullptr)();
    }
    void write(const QString& name, SecretBytes secret, QObject*,
               std::function<void(Result<Done>)> then) override
    {
        if (!loses)
            secrets.insert_or_assign(name, std::move(secret));
        then(Done());
    }
    void remove(const QString& name) override { secrets.erase(name); }

    bool there = true, loses = false;
    bool slow = false; ///< then reading ends when `waiting` is called
    std::function<void()> waiting;
    std::map<QString, SecretBytes> secrets;
};

void put(ServiceRoom& room, int pain)
{
    PainEntry e;
    e.at = Moment::of(room.clock.now());
    e.pain = pain;
    room.keeper.ask(
        &room.session, [r = toRecord(e)](JournalStore& journal) { return journal.put(r); },
        [](const Result<Record>&) {});
    (void)room.records(Kind::Entry);
}

} // namespace

class TstVaultSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passphrases()
    {
        QVERIFY(faultOf(u"eleven chrs"_s) == PassphraseFault::TooShort);
        QVERIFY(faultOf({}) == PassphraseFault::TooShort);
        QVERIFY(faultOf(u"twelve chars"_s) == PassphraseFault::None);
        QVERIFY(faultOf(QString(12, u'a')) == PassphraseFault::OneCharacter);
        QVERIFY(faultOf(QString(11, u'a') + u'b') == PassphraseFault::None);
        QVERIFY(faultOf(u"ab"_s.repeated(512)) == PassphraseFault::None);
        QVERIFY(faultOf(u"ab"_s.repeated(512) + u'c') == PassphraseFault::TooLong);
    }

    void wrongTriesWaitLongerAndLonger()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.lock();
        QVERIFY(room.tryWrongPassphrase());
        QCOMPARE(room.session.waitSeconds(), 0); // the first wrong attempt has no delay
        QVERIFY(room.tryWrongPassphrase());
        QCOMPARE(room.session.waitSeconds(), 1);
        // During the delay even the right passphrase is not tried.
        room.session.unlockWith(SlotType::Passphrase, ServiceRoom::passphrase());
        QVERIFY(room.session.state() == AsyncVault::State::Locked);
        QVERIFY(QTest::qWaitFor([&room] { return room.session.waitSeconds() == 0; }, 5000));
        QVERIFY(room.tryWrongPassphrase());
        QCOMPARE(room.session.waitSeconds(), 2);
        QVERIFY(QTest::qWaitFor([&room] { return room.session.waitSeconds() == 0; }, 5000));
        QVERIFY(room.unlock());
        QVERIFY(!room.session.failure());
        room.session.lock();
        QVERIFY(room.tryWrongPassphrase());
        QCOMPARE(room.session.waitSeconds(), 0); // the counter was reset
    }

    void aLockDuringAChangeOfThePassphraseIsTold()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.lock();
        QVERIFY(!room.session.isPassphraseUncertain());
        QVERIFY(room.unlock());
        room.session.setPassphrase(SecretBytes::fromPassphrase(u"an entirely new one"_s));
        room.session.lock();
        QVERIFY(room.session.isPassphraseUncertain());
        QVERIFY(room.tryWrongPassphrase());
        QVERIFY(room.session.isPassphraseUncertain());
        if (!room.unlock()) { // it was changed before the lock
            QTRY_COMPARE(room.session.waitSeconds(), 0);
            room.session.unlockWith(SlotType::Passphrase,
                                    SecretBytes::fromPassphrase(u"an entirely new one"_s));
            QTRY_VERIFY(room.session.state() == AsyncVault::State::Open);
        }
        QVERIFY(!room.session.isPassphraseUncertain());
        QSignalSpy set(&room.session, &VaultSession::passphraseSet);
        room.session.setPassphrase(ServiceRoom::passphrase());
        QVERIFY(set.wait());
        room.session.lock();
        QVERIFY(!room.session.isPassphraseUncertain());
    }

    /// Bug: the page that unlocks showed neither a field nor a reason.
    void twoDamagedHeadersAreReportedBeforeAnyAttempt()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.lock();
        for (int copy = 0; copy < 2; ++copy) {
            const QString header = VaultFolder{room.keeper.path()}.header(copy);
            setBytes(header, flipped(bytesOf(header), 100));
        }
        FakeKeychain keychain;
        VaultSession session(room.keeper, keychain, People(room.folder.path()), room.clock);
        session.begin();
        QVERIFY(session.state() == AsyncVault::State::Locked && !session.hasSlot(SlotType::Passphrase));
        QVERIFY(session.failure() && session.failure()->request == VaultRequest::Unlock);
        QVERIFY(session.failure()->error.code == ErrorCode::Damaged);
    }

    /// Bug: errors of other actions were shown on the page that unlocks.
    void anErrorBelongsToItsRequest()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.removePassphrase(); // the only key
        QVERIFY(QTest::qWaitFor([&room] { return room.session.failure().has_value(); }, 20000));
        QVERIFY(room.session.failure()->request == VaultRequest::Keys);
        room.session.lock();
        QVERIFY(!room.session.failure());
        room.session.unlockWithCode(u"not a code"_s);
        QVERIFY(room.session.failure()->request == VaultRequest::Unlock);
    }

    void anImpossibleCodeIsRefusedUntried()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.lock();
        room.session.unlockWithCode(u"not a code"_s);
        QVERIFY(room.session.failure() && room.session.failure()->error.part == u"code");
        QVERIFY(room.session.state() == AsyncVault::State::Locked);
    }

    void theSecondWayInIsDueWhenThereIsSomethingToLose()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        QVERIFY(room.session.isProvisional());
        QVERIFY(!room.session.isRecoveryDue());
        put(room, 3);
        put(room, 4);
        QVERIFY(!room.session.isRecoveryDue());
        put(room, 5);
        QVERIFY(QTest::qWaitFor([&room] { return room.session.isRecoveryDue(); }));
    }

    void orWhenTheFirstEntryIsAWeekOld()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        put(room, 3);
        room.clock.goOn(6);
        room.session.lock();
        QVERIFY(room.unlock());
        (void)room.records(Kind::Entry);
        QVERIFY(!room.session.isRecoveryDue());
        room.clock.goOn(1);
        room.session.lock();
        QVERIFY(room.unlock());
        QVERIFY(QTest::qWaitFor([&room] { return room.session.isRecoveryDue(); }));
    }

    void theIdleTimeIsKeptInTheJournal()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        QCOMPARE(room.session.idleMinutes(), 5);
        room.session.setIdleMinutes(99);
        QCOMPARE(room.session.idleMinutes(), 60);
        room.session.setIdleMinutes(2);
        room.session.lock();
        QVERIFY(room.unlock());
        QVERIFY(QTest::qWaitFor([&room] { return room.session.idleMinutes() == 2; }));
    }

    void aKeychainThatLosesTheSecretMakesNoVault()
    {
        ServiceRoom room;
        FakeKeychain keychain;
        keychain.loses = true;
        VaultSession session(room.keeper, keychain, People(room.folder.path()), room.clock);
        session.begin();
        session.makeWithKeychain();
        QVERIFY(session.failure());
        QVERIFY(session.state() == AsyncVault::State::Absent);
        keychain.loses = false;
        session.makeWithKeychain();
        QVERIFY(QTest::qWaitFor([&session] { return session.isOpen(); }, 20000));
        QVERIFY(session.hasSlot(SlotType::Keychain) && !session.hasSlot(SlotType::Passphrase));
        session.lock();
        session.probeKeychain(); // unlocks automatically
        QVERIFY(QTest::qWaitFor([&session] { return session.isOpen(); }, 20000));
    }

    /// Bug: a lock while the journal was being unlocked was ignored, and the journal opened.
    /// Otherwise a page takes the old error for the outcome of the new request, while that is still at work.
    void anErrorEndsWithTheNextRequest()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        for (const bool renews : {false, true}) {
            room.session.unlockWithCode(u"not a code"_s);
            QVERIFY(room.session.failure());
            QSignalSpy done(&room.session, renews ? &VaultSession::renewed : &VaultSession::passphraseSet);
            if (renews)
                room.session.renew(ServiceRoom::passphrase());
            else
                room.session.setPassphrase(ServiceRoom::passphrase());
            QVERIFY(done.isEmpty() && !room.session.failure());
            QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 20000);
        }
    }

    void aLockWhileUnlockingLeavesItLocked()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.lock();
        QSignalSpy opened(&room.session, &VaultSession::opened);
        room.session.unlockWith(SlotType::Passphrase, ServiceRoom::passphrase());
        QVERIFY(room.session.state() == AsyncVault::State::Opening);
        room.session.lock();
        QVERIFY(room.session.state() == AsyncVault::State::Locked);
        room.session.unlockWith(SlotType::Passphrase, SecretBytes::fromPassphrase(u"another passphrase"_s));
        QVERIFY(QTest::qWaitFor([&room] { return room.session.failure().has_value(); },
                                20000)); // after the first
        QVERIFY(room.session.state() == AsyncVault::State::Locked);
        QCOMPARE(opened.count(), 0);
        QVERIFY(room.unlock());
    }

    /// Bug: the answer of a slow keychain opened a journal that had been locked since.
    void aKeychainThatAnswersAfterTheLockOpensNothing()
    {
        ServiceRoom room;
        FakeKeychain keychain;
        VaultSession session(room.keeper, keychain, People(room.folder.path()), room.clock);
        session.begin();
        session.makeWithKeychain();
        QVERIFY(QTest::qWaitFor([&session] { return session.isOpen(); }, 20000));
        session.lock();
        keychain.slow = true;
        session.unlockWithKeychain();
        session.lock();
        keychain.waiting();
        QVERIFY(session.state() == AsyncVault::State::Locked);
        // ... nor one that another person has chosen meanwhile.
        session.unlockWithKeychain();
        session.addPerson(u"Ada"_s, 1);
        keychain.waiting();
        QVERIFY(session.state() == AsyncVault::State::Absent);
        QVERIFY(!session.failure());
        session.makeWithKeychain();
        session.lock();
        keychain.waiting();
        QVERIFY(session.state() == AsyncVault::State::Absent);
    }

    void peopleAreApart()
    {
        ServiceRoom room;
        QSignalSpy access(&room.session, &VaultSession::accessChanged);
        QVERIFY(room.make());
        const QString first = room.session.person().id;
        room.session.addPerson(u" Ada "_s, 2);
        QCOMPARE(room.session.person().name, u"Ada"_s);
        QVERIFY(room.session.isAbsent());
        QCOMPARE(room.session.people().size(), size_t(2));
        room.session.choosePerson(first);
        QVERIFY(room.session.state() == AsyncVault::State::Locked);
        QVERIFY(!access.empty());
        room.session.beGuest();
        QVERIFY(room.session.isGuest() && !room.session.isAbsent());
        access.clear();
        room.session.choosePerson(first);
        QVERIFY(!room.session.isGuest());
        QVERIFY(!access.empty());
    }

    /// Clears cached personal data, so a wrong passphrase must not emit it.
    void waitingDoesNotChangeTheAccess()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.lock();
        QVERIFY(room.tryWrongPassphrase());
        QVERIFY(room.tryWrongPassphrase());
        QSignalSpy access(&room.session, &VaultSession::accessChanged);
        QSignalSpy changed(&room.session, &VaultSession::changed);
        QVERIFY(QTest::qWaitFor([&room] { return room.session.waitSeconds() == 0; }, 5000));
        QVERIFY(!changed.empty());
        QVERIFY(access.empty());
    }
};

QTEST_GUILESS_MAIN(TstVaultSession)
#include "tst_vaultsession.moc"
