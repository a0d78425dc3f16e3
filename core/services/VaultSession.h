// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/storage/VaultKeeper.h"
#include "core/vault/Keychain.h"
#include "core/vault/People.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace unknot {

enum class PassphraseFault { None, TooShort, TooLong, OneCharacter };

/// 12 to 1024 characters; see docs/SECURITY.md.
inline constexpr int fewestPassphraseCharacters = 12, mostPassphraseCharacters = 1024;
PassphraseFault faultOf(const QString& passphrase);

/// Who is using the app, and the ways into that person's journal: choosing a person, making and opening the
/// vault, waiting after wrong tries, the second way in. Secrets pass through and are wiped; none is kept.
/// Lives on the screens' thread; nothing blocks but lock() (see VaultKeeper).
class VaultSession : public QObject
{
    Q_OBJECT

public:
    VaultSession(VaultKeeper& keeper, Keychain& keychain, People people, const WallClock& clock,
                 QObject* parent = nullptr);

    VaultKeeper& keeper() const { return m_keeper; }
    VaultKeeper::State state() const { return m_keeper.state(); }
    bool isOpen() const { return m_keeper.isOpen(); }
    /// No vault has been made for this person, and they are no guest: what is said is kept in memory until
    /// one is.
    bool isAbsent() const { return !m_guest && state() == VaultKeeper::State::Absent; }
    QDate today() const { return m_clock.today(); }
    bool isGuest() const { return m_guest; } ///< nothing is recorded

    /// Why the last request failed, until the next one or clearError().
    const std::optional<Error>& error() const { return m_error; }
    int waitSeconds() const { return m_waitSeconds; } ///< until the next try, after wrong ones; 0 .. 30
    bool hasKeychainHere() const { return m_keychainThere; } ///< this device keeps secrets
    bool hasSlot(SlotType type) const { return m_slots & bitOf(type); }
    bool isProvisional() const { return m_provisional; } ///< there is only one way in
    /// ... and the journal is worth a second one by now: three entries of the person's own, or one a week
    /// old.
    bool isRecoveryDue() const { return m_provisional && m_recoveryDue; }
    int idleMinutes() const { return m_idleMinutes; } ///< 1 .. 60
    void setIdleMinutes(int minutes);
    const Person& person() const { return m_person; } ///< without an id before there is anybody
    std::vector<Person> people() const { return m_people.list(); }

    /// The person who was here last, or the only one. Reads two small files.
    void begin();
    /// Asks the device's keychain, and opens the journal where it keeps the key. May take a moment on the
    /// bus.
    void probeKeychain();

    void makeWithKeychain();
    void makeWith(SlotType type, SecretBytes secret);
    void unlockWith(SlotType type, SecretBytes secret);
    void unlockWithKeychain();
    /// As typed; a code that cannot be one is refused without trying it.
    void unlockWithCode(const QString& code);
    void lock();
    /// Adds or changes it, while open.
    void setPassphrase(SecretBytes passphrase);
    void addKeychain();
    void removePassphrase();

    void choosePerson(const QString& id);
    void addPerson(const QString& name, int colour);
    void changePerson(const QString& name, int colour);
    void beGuest();
    /// After the vault was erased: its key in the device's keychain, name and colour go too.
    void forgetPerson();

    /// What went wrong, here or in a service that works on the same vault.
    void setError(const Error& error);
    void clearError();

Q_SIGNALS:
    void changed();
    /// Another state of the vault, another person, or a guest: what is known of the person may have to go.
    /// Not emitted for a wrong passphrase.
    void accessChanged();
    void made();           ///< a vault was made and is open
    void opened();         ///< ... was unlocked
    void openedWithCode(); ///< with the recovery code: the other ways in may be lost
    void passphraseSet();
    void aboutToLock(); ///< keep what is unfinished, now
    void dropsFiled(int filed, int unreadable);

private:
    static int bitOf(SlotType type) { return 1 << int(type); }

    void readSlots();
    void readInside();
    void use(const Person& person);
    bool makePerson();
    /// Gives the device a new secret to keep, reads it back, and goes on with it only when that worked.
    void keepInKeychain(std::function<void(SecretBytes)> then);
    void afterTry(const Result<Done>& result);

    VaultKeeper& m_keeper;
    Keychain& m_keychain;
    People m_people;
    const WallClock& m_clock;
    Person m_person;
    bool m_guest = false, m_keychainThere = false, m_provisional = true, m_recoveryDue = false;
    int m_slots = 0; ///< bits of SlotType
    int m_idleMinutes = 5;
    int m_wrong = 0, m_waitSeconds = 0;
    QTimer m_wait;
    std::optional<Error> m_error;
};

} // namespace unknot
