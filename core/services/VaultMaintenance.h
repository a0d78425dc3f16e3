// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePicker.h"
#include "core/services/VaultSession.h"
#include "core/storage/Backup.h"

#include <QTimer>
#include <memory>

namespace unknot {

/// Keeps the journal of whoever is here from getting lost, and deletes it when asked: copies that are made by
/// themselves or by wish, a look at everything once a week, bringing a copy back, setting a lost journal
/// aside. One wish at a time: another one meanwhile is not heard. What fails is told by
/// VaultSession::error(). Lives on the screens' thread; it blocks only to lock, set aside and erase.
class VaultMaintenance : public QObject
{
    Q_OBJECT

public:
    enum class Task { Copy, Check, Look, Restore, SetAside, Erase };
    /// A wish that was fulfilled.
    struct Finished
    {
        Task task = Task::Check;
        QString file; ///< the copy that was saved; else ""
    };
    /// A copy that was looked into.
    struct Preview
    {
        QString file;
        BackupInfo contents;
    };

    VaultMaintenance(VaultSession& vault, const WallClock& clock, QObject* parent = nullptr);

    const std::optional<Task>& running() const { return m_running; }
    /// How the last wish ended; nothing while one runs, and when it failed.
    const std::optional<Finished>& finished() const { return m_finished; }
    const std::optional<Preview>& preview() const { return m_preview; }
    /// Those made by themselves, newest first. Reads the names in a folder.
    std::vector<KeptBackup> copies() const;
    QDate today() const { return m_clock.today(); }

    /// One file, encrypted as the journal is; checked after writing. Refused ("exists") where there is a file
    /// that may not go.
    void saveCopy(const PickedFile& where);
    /// Looks at every page, every row and both key files.
    void check();
    /// Opens a copy with the passphrase (or code) of its day, for preview(); changes nothing.
    void look(const QString& file, SlotType type, SecretBytes secret);
    /// As typed; a code that cannot be one is refused without trying it.
    void lookWithCode(const QString& file, const QString& code);
    /// Also the secret that opened it. So does another person's coming.
    void forgetPreview();
    /// Locks, and puts the copy last looked into in the journal's place; the journal as it was is set aside.
    void restore();
    /// Locks; the vault's folder gets another name, and a fresh journal can begin.
    void setAside();
    /// Locks. For good: journal, copies, keys, the person's name and colour.
    void eraseEverything();

    /// What is done unasked: a copy when one is due (keepBackups()), and a look at everything when that is.
    /// By itself when the journal opens and hourly while it is open, so what could not be done is tried
    /// again.
    void lookAfter();

Q_SIGNALS:
    void changed();
    void setAsideDone();
    void erased();

private:
    template <class Work, class Then>
    void apart(Work work, Then then);
    void begin(Task task);
    void end(const Result<Done>& result, const QString& file = {});
    void follow();
    void checkWeekly();

    VaultSession& m_vault;
    const WallClock& m_clock;
    QTimer m_hourly;
    QString m_path; ///< of the vault that this is about
    std::optional<Task> m_running;
    std::optional<Finished> m_finished;
    std::optional<Preview> m_preview;
    std::shared_ptr<SecretBytes> m_previewSecret; ///< a job on another thread may still read it
    SlotType m_previewType = SlotType::Passphrase;
};

/// Whether everything is to be looked at: a week after the last look, `last`, or when there was none (no
/// valid date). A day that has yet to come was of a wrong clock.
bool isCheckDue(QDate last, QDate today);

} // namespace unknot
