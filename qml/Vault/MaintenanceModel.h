// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/VaultMaintenance.h"

#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A copy of the journal that is kept on this device, or that is previewed.
struct JournalCopy
{
    Q_GADGET
    QML_VALUE_TYPE(journalCopy)
    Q_PROPERTY(QString file MEMBER file) ///< path; "" for none
    Q_PROPERTY(QString text MEMBER text) ///< when it was made; for a preview, also its contents

public:
    QString file, text;

    bool operator==(const JournalCopy&) const = default;
};

/// VaultMaintenance for the pages about copies and about deleting everything.
class MaintenanceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QList<unknot::JournalCopy> copies READ copies NOTIFY changed) ///< newest first
    Q_PROPERTY(Task running READ running NOTIFY changed)
    Q_PROPERTY(Task ended READ ended NOTIFY changed)      ///< the last task; Idle if there was none
    Q_PROPERTY(bool failed READ failed NOTIFY changed)    ///< the last task did
    Q_PROPERTY(QString result READ result NOTIFY changed) ///< of the last task, or why it failed; ""
    Q_PROPERTY(
        QList<unknot::JournalCopy> earlier READ earlier NOTIFY changed) ///< journals that were set aside
    Q_PROPERTY(unknot::JournalCopy preview READ preview NOTIFY changed) ///< contents of a copy

public:
    /// As VaultMaintenance::Task, after Idle.
    enum class Task { Idle, Copy, Check, Look, Restore, SetAside, BringBack, Erase };
    Q_ENUM(Task)

    MaintenanceModel(VaultMaintenance& maintenance, FilePicker& files, QObject* parent = nullptr);

    QList<JournalCopy> copies() const;
    QList<JournalCopy> earlier() const;
    Task running() const { return asTask(m_maintenance.running()); }
    Task ended() const;
    bool failed() const { return m_maintenance.failure().has_value(); }
    QString result() const;
    JournalCopy preview() const;

    /// Asks where to save a copy, and saves it there.
    Q_INVOKABLE void saveCopy();
    /// Asks for a copy stored elsewhere; emits copyFound() unless cancelled.
    Q_INVOKABLE void findCopy();
    Q_INVOKABLE void check() { m_maintenance.check(); }
    /// Opens a copy with the passphrase (or code) valid at its time, and sets `preview`. Changes nothing.
    Q_INVOKABLE void look(const QString& file, const QString& secret, bool isCode);
    Q_INVOKABLE void restore() { m_maintenance.restore(); }
    Q_INVOKABLE void forgetPreview() { m_maintenance.forgetPreview(); }
    Q_INVOKABLE void forgetResult() { m_maintenance.forgetFinished(); }
    Q_INVOKABLE void bringBack(const QString& file) { m_maintenance.bringBack(file); }
    Q_INVOKABLE void setAside() { m_maintenance.setAside(); }
    Q_INVOKABLE void eraseEverything() { m_maintenance.eraseEverything(); }

Q_SIGNALS:
    void changed();
    void copyFound(const QString& file);
    void setAsideDone();
    void broughtBack();
    void warned(const QString& text); ///< something that the person should look at
    void erased();

private:
    static Task asTask(const std::optional<VaultMaintenance::Task>& task)
    {
        return task ? Task(int(*task) + 1) : Task::Idle;
    }

    VaultMaintenance& m_maintenance;
    FilePicker& m_files;
};

} // namespace unknot
