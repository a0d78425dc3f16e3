// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePicker.h"
#include "core/services/VaultSession.h"
#include "core/storage/Backup.h"
#include "core/storage/Restore.h"

#include <QTimer>
#include <memory>

namespace unknot {

/// Protects the current person's journal from loss, and erases it on request: automatic and manual copies, a
/// weekly full check, restoring a copy, setting a damaged journal aside and bringing it back. Runs one task
/// at a time; requests made meanwhile are ignored. Lives on the UI thread; blocks only to lock, set aside,
/// bring back and erase.
class VaultMaintenance : public QObject
{
    Q_OBJECT

public:
    enum class Task { Copy, Check, Look, Restore, SetAside, BringBack, Erase };
    /// A completed task.
    struct Finished
    {
        Task task = Task::Check;
        QString file; ///< the saved copy; else ""
    };
    struct Failure
    {
        Task task = Task::Check;
        Error error;
    };
    /// The contents of a copy that was opened, and the journal that it would replace.
    struct Preview
    {
        QString file;
        BackupInfo contents;
        bool isOther = false; ///< the copy is of another journal
        QDateTime changed;    ///< when the current journal's files last changed; invalid: no journal
        std::optional<JournalCounts> now; ///< of the current journal; only while it is open
    };

    VaultMaintenance(VaultSession& vault, const WallClock& clock, QObject* parent = nullptr);

    const std::optional<Task>& running() const { return m_running; }
    /// The last task, if it succeeded; nothing while one is running.
    const std::optional<Finished>& finished() const { return m_finished; }
    /// The last task, if it failed, until the next begins; also an automatic copy or check.
    const std::optional<Failure>& failure() const { return m_failure; }
    const std::optional<Preview>& preview() const { return m_preview; }
    /// The automatic copies, newest first. Lists a folder.
    std::vector<KeptBackup> copies() const;
    /// Earlier journals of this person, set aside or replaced by a copy, newest first. Lists a folder.
    std::vector<EarlierVault> earlier() const { return earlierVaults(m_vault.keeper().path()); }
    QDate today() const { return m_clock.today(); }

    /// Saves a copy, encrypted like the journal and verified. A lock before it is verified cancels it; after
    /// that the file is written to its end, locked or not. Errors: Refused ("exists") if the file exists and
    /// must not be replaced.
    void saveCopy(const PickedFile& where);
    /// Checks every page, every row and both key files.
    void check();
    /// Opens a copy for preview(), with the passphrase or code that was valid when it was made. Changes
    /// nothing.
    void look(const QString& file, SlotType type, SecretBytes secret);
    /// `code` as typed; a malformed code is refused without trying it.
    void lookWithCode(const QString& file, const QString& code);
    /// A page that is newly opened does not show the result of an old task. Failures stay.
    void forgetFinished();
    /// Also forgets the secret that opened it. Changing the person does the same.
    void forgetPreview();
    /// Locks the journal, sets it aside and replaces it with the copy in preview().
    void restore();
    /// Locks the journal and renames the vault's folder, so that a new journal can be created.
    void setAside();
    /// Locks the journal, sets it aside, and puts this earlier one in its place.
    void bringBack(const QString& earlier);
    /// Locks and permanently deletes the journal, copies, keys, and the person's name and colour.
    void eraseEverything();

    /// Makes a copy (keepBackups()) and runs the weekly check when due. Called when the journal opens and
    /// hourly while it is open, so failures are retried.
    void lookAfter();

Q_SIGNALS:
    void changed();
    void setAsideDone();
    void broughtBack();
    void logSetAside();  ///< a file beside the journal did not belong to it
    void openedToRead(); ///< the journal's disk cannot be written to
    /// An earlier automatic copy is dated `copy`, more than a day after today: one of the two dates is wrong.
    void clockLooksWrong(const QDateTime& copy);
    /// An automatic copy or check failed, and the one before did not, or for another reason.
    void failedByItself();
    void erased();

private:
    template <class Work, class Then>
    void apart(Work work, Then then);
    void write(const std::shared_ptr<PreparedBackup>& copy, const PickedFile& where);
    void begin(Task task);
    void end(const Result<Done>& result, const QString& file = {});
    void refuse(Task task, const Error& error);
    void noteAutomatic(Task task, const Result<Done>& result);
    void show(Preview preview);
    void follow();
    void checkWeekly();

    VaultSession& m_vault;
    const WallClock& m_clock;
    QTimer m_hourly;
    QString m_path; ///< the vault this refers to
    std::optional<Task> m_running;
    quint64 m_locks = 0;    ///< a preview that was asked for before the last lock is dropped
    bool m_writing = false; ///< the copy is being written, which needs no keys and survives a lock
    std::optional<Finished> m_finished;
    std::optional<Failure> m_failure;
    std::optional<Preview> m_preview;
    std::shared_ptr<SecretBytes> m_previewSecret; ///< shared: a job on another thread may still be reading it
    SlotType m_previewType = SlotType::Passphrase;
};

/// Whether the full check is due: a week after `last`, or if `last` is invalid or in the future (the clock
/// was wrong).
bool isCheckDue(QDate last, QDate today);

} // namespace unknot
