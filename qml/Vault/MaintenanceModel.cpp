// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MaintenanceModel.h"

#include "wording/DayText.h"

#include <QDir>

namespace unknot {

using namespace Qt::StringLiterals;

static_assert(int(MaintenanceModel::Task::Erase) == int(VaultMaintenance::Task::Erase) + 1);

namespace {

QString dayAndTime(const QDateTime& utc)
{
    return shortMoment(utc.toLocalTime());
}

/// The contents of a copy as text.
QString tellContents(const BackupInfo& info)
{
    QString text =
        MaintenanceModel::tr("Created on %1: %2, %3.")
            .arg(dayAndTime(info.made), MaintenanceModel::tr("%n entries", "", int(info.counts.entries)),
                 MaintenanceModel::tr("%n sessions", "", int(info.counts.sessions)));
    if (info.counts.first && info.counts.last)
        text += u' ' + MaintenanceModel::tr("From %1 to %2.")
                           .arg(longDate(info.counts.first->day()), longDate(info.counts.last->day()));
    return text;
}

} // namespace

MaintenanceModel::MaintenanceModel(VaultMaintenance& maintenance, FilePicker& files, QObject* parent)
    : QObject(parent), m_maintenance(maintenance), m_files(files)
{
    connect(&m_maintenance, &VaultMaintenance::changed, this, &MaintenanceModel::changed);
    connect(&m_maintenance, &VaultMaintenance::setAsideDone, this, &MaintenanceModel::setAsideDone);
    connect(&m_maintenance, &VaultMaintenance::clockLooksWrong, this, [this](const QDateTime& copy) {
        Q_EMIT warned(tr("Is the date of this device right? An earlier copy of your journal is from %1.")
                          .arg(longDate(copy.toLocalTime().date())));
    });
    connect(&m_maintenance, &VaultMaintenance::logSetAside, this, [this] {
        Q_EMIT warned(tr(
            "A file beside your journal did not belong to it and was set aside. Your journal is complete."));
    });
    connect(&m_maintenance, &VaultMaintenance::openedToRead, this, [this] {
        Q_EMIT warned(
            tr("Your journal is on a disk that cannot be written to. You can read it and save copies "
               "elsewhere, but not add to it."));
    });
    connect(&m_maintenance, &VaultMaintenance::erased, this, &MaintenanceModel::erased);
}

QList<JournalCopy> MaintenanceModel::copies() const
{
    QList<JournalCopy> list;
    for (const KeptBackup& kept : m_maintenance.copies())
        list << JournalCopy{kept.path, dayAndTime(kept.made)};
    return list;
}

QString MaintenanceModel::done() const
{
    if (!m_maintenance.finished())
        return {};
    switch (m_maintenance.finished()->task) {
    case VaultMaintenance::Task::Copy:
        return tr("Saved and checked: %1").arg(QDir::toNativeSeparators(m_maintenance.finished()->file));
    case VaultMaintenance::Task::Check:
        return tr("The journal is intact.");
    case VaultMaintenance::Task::Restore:
        return tr("The copy is now your journal. The previous one was kept. Unlock to continue.");
    case VaultMaintenance::Task::SetAside:
        return tr("The old journal was kept under another name.");
    case VaultMaintenance::Task::Erase:
        return tr("The journal and all its files were deleted.");
    case VaultMaintenance::Task::Look:
        break; // see preview()
    }
    return {};
}

JournalCopy MaintenanceModel::preview() const
{
    if (!m_maintenance.preview())
        return {};
    return {m_maintenance.preview()->file, tellContents(m_maintenance.preview()->contents)};
}

void MaintenanceModel::saveCopy()
{
    if (m_maintenance.running())
        return;
    const QString name = tr("Unknot journal %1").arg(m_maintenance.today().toString(Qt::ISODate));
    m_files.pick({FileWish::Purpose::Save, {FileKind::JournalCopy}, name}, this, [this](const auto& where) {
        if (where)
            m_maintenance.saveCopy(*where);
    });
}

void MaintenanceModel::findCopy()
{
    m_files.pick({FileWish::Purpose::Open, {FileKind::JournalCopy}, {}}, this, [this](const auto& which) {
        if (which)
            Q_EMIT copyFound(which->path);
    });
}

void MaintenanceModel::look(const QString& file, const QString& secret, bool isCode)
{
    if (isCode)
        m_maintenance.lookWithCode(file, secret);
    else
        m_maintenance.look(file, SlotType::Passphrase, SecretBytes::fromPassphrase(secret));
}

} // namespace unknot
