// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePicker.h"
#include "core/services/VaultSession.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A person who uses this device.
struct PersonRow
{
    Q_GADGET
    QML_VALUE_TYPE(personRow)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name) ///< "" if none was given
    Q_PROPERTY(int colour MEMBER colour) ///< 0 .. 5, of Theme.people

public:
    QString id, name;
    int colour = 0;

    bool operator==(const PersonRow&) const = default;
};

/// The VaultSession as seen by the pages about the lock and the people.
class VaultModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool guest READ guest NOTIFY changed) ///< nothing is recorded
    /// Why the last request failed, if it was of this kind; ""
    Q_PROPERTY(QString unlockError READ unlockError NOTIFY changed)
    Q_PROPERTY(QString createError READ createError NOTIFY changed)
    Q_PROPERTY(
        QString keyError READ keyError NOTIFY changed) ///< adding, changing or removing a way to unlock
    Q_PROPERTY(QString peopleError READ peopleError NOTIFY changed)
    Q_PROPERTY(QString idleError READ idleError NOTIFY changed)
    Q_PROPERTY(bool damaged READ damaged NOTIFY
                   changed) ///< unlockError is about the files, not about the passphrase
    /// What became of a restore or a change of the passphrase that was cut off; "" if there was none
    Q_PROPERTY(QString cutOffNote READ cutOffNote NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed) ///< until the next attempt is allowed
    Q_PROPERTY(bool keychain READ keychain NOTIFY changed)      ///< this device has one
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY changed)
    Q_PROPERTY(bool hasKeychain READ hasKeychain NOTIFY changed)
    Q_PROPERTY(bool hasRecovery READ hasRecovery NOTIFY changed)
    Q_PROPERTY(bool provisional READ provisional NOTIFY changed) ///< only one way to unlock
    Q_PROPERTY(bool recoveryDue READ recoveryDue NOTIFY changed) ///< a second way should be offered
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(int personColour READ personColour NOTIFY changed)
    Q_PROPERTY(QList<unknot::PersonRow> people READ people NOTIFY changed)

public:
    /// As AsyncVault::State.
    enum class State { Absent, Locked, Opening, Open };
    Q_ENUM(State)

    /// `suggest` returns a passphrase of several random words.
    VaultModel(VaultSession& session, FilePicker& files, std::function<QString()> suggest,
               QObject* parent = nullptr);

    State state() const { return State(m_session.state()); }
    bool isOpen() const { return m_session.isOpen(); }
    bool guest() const { return m_session.isGuest(); }
    QString unlockError() const { return errorOf(VaultRequest::Unlock); }
    QString createError() const { return errorOf(VaultRequest::Create); }
    QString keyError() const { return errorOf(VaultRequest::Keys); }
    QString peopleError() const { return errorOf(VaultRequest::People); }
    QString idleError() const { return errorOf(VaultRequest::IdleLock); }
    bool damaged() const;
    QString cutOffNote() const;
    int waitSeconds() const { return m_session.waitSeconds(); }
    bool keychain() const { return m_session.hasKeychainHere(); }
    bool hasPassphrase() const { return m_session.hasSlot(SlotType::Passphrase); }
    bool hasKeychain() const { return m_session.hasSlot(SlotType::Keychain); }
    bool hasRecovery() const { return m_session.hasSlot(SlotType::Recovery); }
    bool provisional() const { return m_session.isProvisional(); }
    bool recoveryDue() const { return m_session.isRecoveryDue(); }
    int idleMinutes() const { return m_session.idleMinutes(); }
    void setIdleMinutes(int minutes) { m_session.setIdleMinutes(minutes); }
    QString personId() const { return m_session.person().id; }
    QString personName() const { return m_session.person().name; }
    int personColour() const { return m_session.person().colour; }
    QList<PersonRow> people() const;

    /// Sets `keychain`, later. Call on pages that offer it.
    Q_INVOKABLE void probeKeychain() { m_session.probeKeychain(); }
    Q_INVOKABLE void makeWithKeychain() { m_session.makeWithKeychain(); }
    Q_INVOKABLE void makeWithPassphrase(const QString& passphrase);
    Q_INVOKABLE void unlockWithPassphrase(const QString& passphrase);
    Q_INVOKABLE void unlockWithKeychain() { m_session.unlockWithKeychain(); }
    Q_INVOKABLE void unlockWithCode(const QString& code) { m_session.unlockWithCode(code); }
    Q_INVOKABLE void lock() { m_session.lock(); }
    /// Adds or changes the passphrase, while open.
    Q_INVOKABLE void setPassphrase(const QString& passphrase);
    /// As setPassphrase(), under a new master key: see VaultSession::renew().
    Q_INVOKABLE void renew(const QString& passphrase);
    Q_INVOKABLE void addKeychain() { m_session.addKeychain(); }
    Q_INVOKABLE void removePassphrase() { m_session.removePassphrase(); }
    /// Several ordinary words, different on each call.
    Q_INVOKABLE QString suggestWords() const { return m_suggest(); }
    /// What is wrong with the passphrase; "" if it is acceptable.
    Q_INVOKABLE QString passphraseProblem(const QString& passphrase) const;
    Q_INVOKABLE void clearErrors() { m_session.clearFailure(); }

    Q_INVOKABLE void choosePerson(const QString& id) { m_session.choosePerson(id); }
    Q_INVOKABLE void addPerson(const QString& name, int colour) { m_session.addPerson(name, colour); }
    Q_INVOKABLE void changePerson(const QString& name, int colour) { m_session.changePerson(name, colour); }
    Q_INVOKABLE void beGuest() { m_session.beGuest(); }

    VaultSession& session() const { return m_session; }
    FilePicker& files() const { return m_files; }

Q_SIGNALS:
    void changed();
    void made();           ///< a vault was created and is open
    void opened();         ///< the vault was unlocked
    void openedWithCode(); ///< with the recovery code: other keys may be lost
    void passphraseSet();
    void renewed();
    void aboutToLock();   ///< store unfinished input now
    void lockRequested(); ///< locked or not: drop typed secrets now
    void inboxFiled(int filed, int unreadable);

private:
    QString errorOf(VaultRequest request) const;

    VaultSession& m_session;
    FilePicker& m_files;
    std::function<QString()> m_suggest;
};

} // namespace unknot
