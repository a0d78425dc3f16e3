// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "MaintenanceModel.h"
#include "CopyText.h"

#include "wording/DayText.h"
#include "wording/ErrorMessage.h"

#include <QDir>

namespace unknot {

using namespace Qt::StringLiterals;

static_assert(int(MaintenanceModel::Task::Erase) == int(VaultMaintenance::Task::Erase) + 1);

namespace {

QString dayAndTime(const QDateTime& utc)
{
    return shortMoment(utc.toLocalTime());
}

} // namespace

MaintenanceModel::MaintenanceModel(VaultMaintenance& maintenance, FilePicker& files, QObject* parent)
    : QObject(parent), m_maintenance(maintenance), m_files(files)
{
    connect(&m_maintenance, &VaultMaintenance::changed, this, &MaintenanceModel::changed);
    connect(&m_maintenance, &VaultMaintenance::setAsideDone, this, &MaintenanceModel::setAsideDone);
    connect(&m_maintenance, &VaultMaintenance::broughtBack, this, &MaintenanceModel::broughtBack);
    connect(&m_maintenance, &VaultMaintenance::failedByItself, this, [this] {
        const auto& failure = m_maintenance.failure();
        const QString why = errorMessage(failure->error);
        Q_EMIT warned(failure->task == VaultMaintenance::Task::Copy
                          ? tr("No copy of your journal could be made today. %1").arg(why)
                          : tr("A check found a problem in your journal. %1").arg(why));
    });
    connect(&m_maintenance, &VaultMaintenance::clockLooksWrong, this, [this](const QDateTime& copy) {
        Q_EMIT warned(tr("Is the date of this device right? An earlier copy of your journal is from %1.")
                          .arg(longDate(copy.toLocalTime().date())));
    });
    connect(&m_maintenance, &VaultMaintenance::logSetAside, this, [this] {
        Q_EMIT warned(tr("A file beside your journal did not belong to it and was set aside. If the app or "
                         "device was cut off last time, check your latest entries."));
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

QList<JournalCopy> MaintenanceModel::earlier() const
{
    QList<JournalCopy> list;
    for (const EarlierVault& vault : m_maintenance.earlier())
        list << JournalCopy{vault.path, tr("Set aside on %1").arg(dayAndTime(vault.setAside))};
    return list;
}

MaintenanceModel::Task MaintenanceModel::ended() const
{
    if (m_maintenance.failure())
        return asTask(m_maintenance.failure()->task);
    return m_maintenance.finished() ? asTask(m_maintenance.finished()->task) : Task::Idle;
}

QString MaintenanceModel::result() const
{
    if (const auto& failure = m_maintenance.failure())
        return failure->task == VaultMaintenance::Task::Look &&
                       failure->error.code == ErrorCode::WrongPassphrase
                   ? tr("That does not open the copy. It needs the passphrase or code that was valid when "
                        "the copy was made.")
                   : errorMessage(failure->error);
    if (!m_maintenance.finished())
        return {};
    switch (m_maintenance.finished()->task) {
    case VaultMaintenance::Task::Copy:
        return tr("Saved and checked: %1").arg(QDir::toNativeSeparators(m_maintenance.finished()->file));
    case VaultMaintenance::Task::Check:
        return tr("The journal is intact.");
    case VaultMaintenance::Task::Restore:
        return tr("The copy is now your journal. It opens with the passphrase or code from the day it was "
                  "made. The previous journal was kept.");
    case VaultMaintenance::Task::SetAside:
        return tr("The old journal was kept. You can bring it back under Privacy and copies.");
    case VaultMaintenance::Task::BringBack:
        return tr("The earlier journal is back. It opens with its own passphrase or code.");
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
    return {m_maintenance.preview()->file, copyText(*m_maintenance.preview())};
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
