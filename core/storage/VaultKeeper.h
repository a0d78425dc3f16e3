// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalDesk.h"
#include "core/vault/VaultKeys.h"

#include <QThread>
#include <optional>

namespace unknot {

class OpenVault;

/// One person's vault as the app lives with it: opened and closed from the screens' thread, with everything
/// slow on a thread of its own. Answers come back on this thread through `then`.
class VaultKeeper final : public JournalDesk
{
    Q_OBJECT

public:
    enum class State {
        Absent, ///< no vault has been made here
        Locked,
        Opening, ///< a way in is being tried, or a vault being made
        Open,
    };
    using Then = std::function<void(Result<Done>)>;

    /// `cost` is asked once, on the other thread, when the first passphrase slot is made.
    explicit VaultKeeper(std::function<KdfCost()> cost = KdfCost::calibrated, QObject* parent = nullptr);
    ~VaultKeeper() override; ///< locks

    /// Which vault: a folder that may not exist yet. Locks the one before.
    void setPath(const QString& path);
    const QString& path() const { return m_path; }

    State state() const { return m_state; }
    bool isOpen() const override { return m_state == State::Open; }
    bool hasSlot(SlotType type) const;
    /// True until there are two ways in.
    bool provisional() const;
    int waitingDrops() const; ///< letters in the sealed inbox

    void make(SlotType type, SecretBytes secret, Then then);
    /// What waits in the inbox is filed on the way in (dropsFiled).
    void unlock(SlotType type, SecretBytes secret, Then then);
    /// Returns when the keys are wiped and the journal is closed. A copy or a check that runs is broken off,
    /// one that waits does not begin; what was asked of the journal before is written first.
    void lock();

    // While open.
    void setSlot(SlotType type, SecretBytes secret, Then then);
    void removeSlot(SlotType type, Then then);
    void check(Then then);
    /// Anything that needs the whole open vault (backups), on the other thread.
    void withVault(std::function<Result<Done>(OpenVault&)> job, Then then);

    /// Into the sealed inbox; works locked and open, without any secret.
    void drop(Record record, Then then);

Q_SIGNALS:
    void stateChanged();
    void slotsChanged();
    void dropsFiled(int filed, int unreadable);

protected:
    void post(QObject* context, Work work) override;

private:
    class Room;

    void enter(std::function<Result<Done>(Room&)> job, Then then);
    void setState(State state);
    KdfCost costOf(Room& room);

    std::function<KdfCost()> m_askCost;
    QString m_path;
    State m_state = State::Absent;
    quint64 m_opening = 0; ///< goes up with every lock: what was asked before belongs to the past
    QThread m_thread;
    Room* m_room; ///< lives on m_thread
};

} // namespace unknot
