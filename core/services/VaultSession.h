// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/storage/AsyncVault.h"
#include "core/vault/Keychain.h"
#include "core/vault/People.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace unknot {

enum class PassphraseFault { None, TooShort, TooLong, OneCharacter };

/// What a request is about, so that a page can report the failures of its own requests only.
enum class VaultRequest { Unlock, Create, Keys, People, IdleLock };

/// Length limits for a passphrase, in characters.
inline constexpr int fewestPassphraseCharacters = 12, mostPassphraseCharacters = 1024;
PassphraseFault faultOf(const QString& passphrase);

/// Who is using the app, and access to that person's journal: choosing a person, creating and unlocking the
/// vault, back-off after wrong attempts, the recovery code. Secrets are passed through and wiped, never kept.
/// Lives on the UI thread; only lock() blocks (see AsyncVault).
class VaultSession : public QObject
{
    Q_OBJECT

public:
    VaultSession(AsyncVault& keeper, Keychain& keychain, People people, const WallClock& clock,
                 QObject* parent = nullptr);

    AsyncVault& keeper() const { return m_keeper; }
    AsyncVault::State state() const { return m_keeper.state(); }
    bool isOpen() const { return m_keeper.isOpen(); }
    /// This person has no vault yet and is not a guest: data is kept in memory until one is created.
    bool isAbsent() const { return !m_guest && state() == AsyncVault::State::Absent; }
    QDate today() const { return m_clock.today(); }
    bool isGuest() const { return m_guest; } ///< nothing is recorded

    struct Failure
    {
        VaultRequest request = VaultRequest::Unlock;
        Error error;
    };
    /// The last request, if it failed; cleared by the next one, a lock, or clearFailure(). While the files of
    /// a locked vault are too damaged to try any secret, this says so, of Unlock.
    const std::optional<Failure>& failure() const { return m_failure; }
    /// What became of a restore that was cut off, found when this person was chosen.
    RestoreEnd restoreEnd() const { return m_restoreEnd; }
    /// The last lock came while the passphrase was being changed: the new one may open the journal, or still
    /// the old one. Until it is opened.
    bool isPassphraseUncertain() const { return m_uncertain; }
    int waitSeconds() const { return m_waitSeconds; }        ///< until the next attempt is allowed; 0 .. 30
    bool hasKeychainHere() const { return m_keychainThere; } ///< this device has a keychain
    bool hasSlot(SlotType type) const { return m_slots & bitOf(type); }
    bool isProvisional() const { return m_provisional; } ///< the vault has only one key slot
    /// A second key slot should be offered: the vault is provisional and has three own entries, or one that
    /// is a week old.
    bool isRecoveryDue() const { return m_provisional && m_recoveryDue; }
    int idleMinutes() const { return m_idleMinutes; } ///< 1 .. 60
    void setIdleMinutes(int minutes);
    const Person& person() const { return m_person; } ///< has no id before the first person was created
    std::vector<Person> people() const { return m_people.list(); }

    /// Selects the last person, or the only one. Reads two small files.
    void begin();
    /// Finds out whether this device has a keychain, once; before it is offered. Answers later with
    /// changed(), and then opens the journal if its key is there. May wait for D-Bus, and loads libraries.
    void probeKeychain();
    /// Opens the journal with the keychain if it has such a slot and is locked.
    void tryKeychain();

    void makeWithKeychain();
    void makeWith(SlotType type, SecretBytes secret);
    void unlockWith(SlotType type, SecretBytes secret);
    void unlockWithKeychain();
    /// `code` as typed; a malformed code is refused without trying it.
    void unlockWithCode(const QString& code);
    /// Always wins: what was being opened, created or changed is given up, and nothing opens afterwards.
    void lock();
    /// Adds or changes the passphrase. Only while open.
    void setPassphrase(SecretBytes passphrase);
    /// Changes everything, for someone whose passphrase, code or device may be known to others: a new master
    /// key that only this passphrase opens. The recovery code and automatic copies become useless; a keychain
    /// that opened the journal gets a new key. Only while open.
    void renew(SecretBytes passphrase);
    void addKeychain();
    void removePassphrase();

    void choosePerson(const QString& id);
    void addPerson(const QString& name, int colour);
    void changePerson(const QString& name, int colour);
    void beGuest();
    /// After the vault was erased: also removes its keychain key, name and colour.
    void forgetPerson();

    void clearFailure();

Q_SIGNALS:
    void changed();
    /// The state of the vault, the person or the guest mode changed: cached personal data may have to be
    /// dropped. Not emitted for a wrong passphrase.
    void accessChanged();
    void made();           ///< a vault was created and is open
    void opened();         ///< the vault was unlocked
    void openedWithCode(); ///< unlocked with the recovery code: the other secrets may be lost
    void passphraseSet();
    void renewed();     ///< see renew()
    void aboutToLock(); ///< save unfinished input now
    /// By the person, the device or the idle time, whether a journal is open or not: drop typed secrets now.
    void lockRequested();
    void inboxFiled(int filed, int unreadable);

private:
    static int bitOf(SlotType type) { return 1 << int(type); }

    void readSlots();
    void readInside();
    void use(const Person& person);
    bool makePerson();
    /// Stores a new secret in the keychain, reads it back, and calls `then` only if that worked.
    void keepInKeychain(VaultRequest request, std::function<void(SecretBytes)> then);
    void fail(VaultRequest request, const Error& error);
    void afterTry(VaultRequest request, const Result<Done>& result);

    AsyncVault& m_keeper;
    Keychain& m_keychain;
    People m_people;
    const WallClock& m_clock;
    Person m_person;
    bool m_guest = false, m_keychainAsked = false, m_keychainThere = false, m_provisional = true,
         m_recoveryDue = false;
    int m_slots = 0; ///< bits of SlotType
    RestoreEnd m_restoreEnd = RestoreEnd::Nothing;
    quint64 m_locks = 0; ///< answers of the keychain to requests from before the last lock are dropped
    int m_idleMinutes = 5;
    int m_wrong = 0, m_waitSeconds = 0;
    QTimer m_wait;
    bool m_changing = false, m_uncertain = false; ///< the passphrase
    std::optional<Failure> m_failure;
};

} // namespace unknot
