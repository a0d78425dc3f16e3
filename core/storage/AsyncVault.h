// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/journal/AsyncJournal.h"
#include "core/storage/Restore.h"
#include "core/vault/VaultKeys.h"

#include <QThread>
#include <optional>

namespace unknot {

class OpenVault;
class Vault;

/// One person's vault as used by the app: opened and closed from the UI thread, with all slow work on a
/// worker thread. Results arrive on the UI thread through `then`.
class AsyncVault final : public AsyncJournal
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< no vault has been created here
        Locked,
        Opening, ///< a vault is being unlocked or created
        Open,
    };
    using Then = std::function<void(Result<Done>)>;

    /// `cost` is called once, on another thread, when the first passphrase slot is made.
    explicit AsyncVault(std::function<KdfCost()> cost = KdfCost::calibrated,
                        const WallClock& clock = WallClock::system(), QObject* parent = nullptr);
    ~AsyncVault() override; ///< locks

    /// Selects a vault by its folder, which may not exist yet. Locks the previous one. Completes or undoes a
    /// restore that was cut off.
    RestoreEnd setPath(const QString& path);
    const QString& path() const { return m_path; }

    State state() const { return m_state; }
    bool isOpen() const override { return m_state == State::Open; }
    bool hasSlot(SlotType type) const;
    /// True until the vault has two key slots.
    bool provisional() const;
    int waitingDrops() const; ///< entries in the sealed inbox

    void make(SlotType type, SecretBytes secret, Then then);
    /// Also files the entries in the inbox (inboxFiled).
    void unlock(SlotType type, SecretBytes secret, Then then);
    /// Returns once the keys are wiped and the journal is closed. A running copy or check is interrupted, a
    /// queued one does not start; other queued jobs are completed first, but reading that takes long is cut
    /// off. Key stretching is not waited for: what it was for is given up.
    void lock();

    // Only while open.
    void setSlot(SlotType type, SecretBytes secret, Then then);
    void removeSlot(SlotType type, Then then);
    /// Encrypts the journal under a new master key, which only this passphrase opens; see Renewal.h. A lock
    /// before the last step gives it up. Automatic copies made before are erased.
    void renew(SecretBytes passphrase, const Then& then);
    void check(Then then);
    /// Runs a job that needs the whole open vault (backups), on the worker thread.
    void withVault(std::function<Result<Done>(OpenVault&)> job, Then then);

    /// Seals a record into the inbox. Works locked or open, without a secret. Replaces what was sealed with
    /// the same id since this object was made.
    void drop(Record record, Then then);
    /// Removes what drop() sealed with this id since this object was made, unless it has been filed.
    void unseal(const QString& id);

Q_SIGNALS:
    void stateChanged();
    void slotsChanged();
    void inboxFiled(int filed, int unreadable);
    void logSetAside();  ///< at an unlock: see OpenVault::logSetAside()
    void openedToRead(); ///< at an unlock: see OpenVault::isReadOnly()

protected:
    void post(QObject* context, Work work) override;

private:
    class Room;
    class Cost;

    void enter(std::function<Result<Done>(Room&)> job, Then then);
    void setState(State state);
    void setPassphrase(SecretBytes secret, const Then& then);
    void stretch(SecretBytes secret, const Then& then, std::function<void(NewSlot)> use);
    void enterSlot(std::function<Result<Done>(Vault&)> change, Then then);

    std::shared_ptr<Cost> m_cost;
    const WallClock& m_clock;
    QString m_path;
    State m_state = State::Absent;
    quint64 m_opening = 0; ///< incremented by every lock; results of earlier jobs are dropped
    QThread m_thread;
    Room* m_room; ///< lives on m_thread
};

} // namespace unknot
