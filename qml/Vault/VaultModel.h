// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/storage/VaultKeeper.h"
#include "core/vault/Keychain.h"
#include "core/vault/People.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// Who is here, and the ways into that person's journal: what the screens about keeping it private show and
/// do. Secrets pass through and are wiped; none is kept.
class VaultModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString state READ state NOTIFY changed) ///< "absent", "locked", "opening", "open"
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool guest READ guest NOTIFY changed)        ///< nothing is recorded
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< why the last wish failed, in plain words; ""
    Q_PROPERTY(
        bool damaged READ damaged NOTIFY changed) ///< the trouble is with the files, not with the passphrase
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed) ///< until the next try, after wrong ones
    Q_PROPERTY(bool keychain READ keychain NOTIFY changed)      ///< this device keeps secrets
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY changed)
    Q_PROPERTY(bool hasKeychain READ hasKeychain NOTIFY changed)
    Q_PROPERTY(bool hasRecovery READ hasRecovery NOTIFY changed)
    Q_PROPERTY(bool provisional READ provisional NOTIFY changed) ///< there is but one way in
    Q_PROPERTY(bool recoveryDue READ recoveryDue NOTIFY changed) ///< and the journal is worth a second by now
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(int personColour READ personColour NOTIFY changed)
    Q_PROPERTY(QVariantList people READ people NOTIFY changed) ///< of {id, name, colour}

public:
    /// `suggest` makes up a passphrase of several words.
    VaultModel(VaultKeeper& keeper, Keychain& keychain, People people, std::function<QString()> suggest,
               QObject* parent = nullptr);

    QString state() const;
    bool isOpen() const { return m_keeper.isOpen(); }
    bool guest() const { return m_guest; }
    QString trouble() const { return m_trouble; }
    bool damaged() const { return m_damaged; }
    int waitSeconds() const { return m_waitSeconds; }
    bool keychain() const { return m_keychainThere; }
    bool hasPassphrase() const { return m_slots & passphraseBit; }
    bool hasKeychain() const { return m_slots & keychainBit; }
    bool hasRecovery() const { return m_slots & recoveryBit; }
    bool provisional() const { return m_provisional; }
    bool recoveryDue() const { return m_provisional && m_recoveryDue; }
    int idleMinutes() const { return m_idleMinutes; }
    void setIdleMinutes(int minutes);
    QString personId() const { return m_person.id; }
    QString personName() const { return m_person.name; }
    int personColour() const { return m_person.colour; }
    QVariantList people() const;

    /// The person who was here last, or the only one. Before the first picture: reads two small files.
    void begin();
    /// Asks the device's keychain, and opens the journal where it keeps the key. After the first picture.
    void meetKeychain();

    Q_INVOKABLE void makeWithKeychain();
    Q_INVOKABLE void makeWithPassphrase(const QString& passphrase);
    Q_INVOKABLE void unlockWithPassphrase(const QString& passphrase);
    Q_INVOKABLE void unlockWithKeychain();
    Q_INVOKABLE void unlockWithCode(const QString& code);
    Q_INVOKABLE void lock();
    /// Adds or changes it, while open.
    Q_INVOKABLE void setPassphrase(const QString& passphrase);
    Q_INVOKABLE void addKeychain();
    Q_INVOKABLE void removePassphrase();
    /// Several ordinary words; another choice every time.
    Q_INVOKABLE QString suggestWords() const { return m_suggest(); }
    /// "" when it will do; else what is missing.
    Q_INVOKABLE QString passphraseProblem(const QString& passphrase) const;
    Q_INVOKABLE void clearTrouble();

    Q_INVOKABLE void choosePerson(const QString& id);
    Q_INVOKABLE void addPerson(const QString& name, int colour);
    Q_INVOKABLE void changePerson(const QString& name, int colour);
    Q_INVOKABLE void beGuest();

    /// After the vault was erased: its key in the device's keychain, name and colour go too.
    void forgetPerson();

    VaultKeeper& keeper() const { return m_keeper; }
    /// Shows what went wrong; for the other models of this room.
    void show(const Error& error);

Q_SIGNALS:
    void changed();
    void made();           ///< a vault was made and is open
    void opened();         ///< ... was unlocked
    void openedWithCode(); ///< with the recovery code: the other ways in may be lost
    void passphraseSet();
    void aboutToLock(); ///< keep what is unfinished, now
    void dropsFiled(int filed, int unreadable);

private:
    enum { passphraseBit = 1, keychainBit = 2, recoveryBit = 4 };

    void readSlots();
    void readInside();
    void take(const Person& person);
    bool makePerson();
    /// Gives the device a new secret to keep, reads it back, and goes on with it only when that worked.
    void keepInKeychain(std::function<void(SecretBytes)> then);
    void makeWith(SlotType type, SecretBytes secret);
    void unlockWith(SlotType type, SecretBytes secret);
    void afterTry(const Result<Done>& result);

    VaultKeeper& m_keeper;
    Keychain& m_keychain;
    People m_people;
    std::function<QString()> m_suggest;
    Person m_person;
    bool m_guest = false, m_keychainThere = false, m_provisional = true, m_recoveryDue = false,
         m_damaged = false;
    int m_slots = 0;
    int m_idleMinutes = 5;
    int m_wrong = 0, m_waitSeconds = 0;
    QTimer m_wait;
    QString m_trouble;
};

} // namespace unknot
