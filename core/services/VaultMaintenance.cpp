// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/VaultMaintenance.h"

#include "core/base/Settings.h"
#include "core/vault/DocumentFile.h"
#include "core/vault/RecoveryCode.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int hourMs = 60 * 60 * 1000, checkDays = 7;

} // namespace

bool isCheckDue(QDate last, QDate today)
{
    return !last.isValid() || last > today || last.daysTo(today) >= checkDays;
}

VaultMaintenance::VaultMaintenance(VaultSession& vault, const WallClock& clock, QObject* parent)
    : QObject(parent), m_vault(vault), m_clock(clock), m_path(vault.keeper().path())
{
    m_hourly.setInterval(hourMs);
    connect(&m_hourly, &QTimer::timeout, this, &VaultMaintenance::lookAfter);
    connect(&m_vault, &VaultSession::opened, this, &VaultMaintenance::lookAfter);
    connect(&m_vault, &VaultSession::renewed, this, &VaultMaintenance::lookAfter);
    connect(&m_vault, &VaultSession::accessChanged, this, &VaultMaintenance::follow);
    connect(&m_vault.keeper(), &AsyncVault::logSetAside, this, &VaultMaintenance::logSetAside);
    connect(&m_vault.keeper(), &AsyncVault::openedToRead, this, &VaultMaintenance::openedToRead);
    connect(&m_vault, &VaultSession::changed, this, &VaultMaintenance::changed);
    connect(&m_vault, &VaultSession::lockRequested, this, [this] {
        ++m_locks;
        if (m_running != Task::Restore) // which locks by itself, and needs the secret
            forgetPreview();
    });
}

void VaultMaintenance::follow()
{
    if (m_path != m_vault.keeper().path()) {
        m_path = m_vault.keeper().path();
        m_finished.reset();
        m_failure.reset();
        forgetPreview();
    }
    if (m_vault.isOpen()) {
        if (!m_hourly.isActive())
            m_hourly.start();
        return;
    }
    m_hourly.stop();
    // A lock interrupts these without a callback.
    if ((m_running == Task::Copy && !m_writing) || m_running == Task::Check)
        m_running.reset();
}

/// Runs `work` on the thread pool and passes its result to `then` on this thread, if this object still
/// exists.
template <class Work, class Then>
void VaultMaintenance::apart(Work work, Then then)
{
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), work = std::move(work), then = std::move(then)] {
            auto answer = std::make_shared<std::invoke_result_t<const Work&>>(work());
            QMetaObject::invokeMethod(qApp, [self, then, answer] {
                if (self)
                    then(*answer);
            });
        });
}

std::vector<KeptBackup> VaultMaintenance::copies() const
{
    return keptBackups(VaultFolder{m_vault.keeper().path()});
}

void VaultMaintenance::begin(Task task)
{
    m_running = task;
    m_finished.reset();
    m_failure.reset();
    Q_EMIT changed();
}

void VaultMaintenance::end(const Result<Done>& result, const QString& file)
{
    const auto task = std::exchange(m_running, std::nullopt);
    if (task && !result)
        m_failure = {*task, result.error()};
    else if (task)
        m_finished = {*task, file};
    Q_EMIT changed();
}

void VaultMaintenance::refuse(Task task, const Error& error)
{
    begin(task);
    end(error);
}

void VaultMaintenance::noteAutomatic(Task task, const Result<Done>& result)
{
    // An interruption by a lock only postpones it. A task of the person's has its own result.
    if (m_running || (!result && result.error().code == ErrorCode::Interrupted))
        return;
    const auto before = std::exchange(m_failure, std::nullopt);
    if (!result) {
        m_failure = {task, result.error()};
        if (!before || before->task != task || before->error.code != result.error().code)
            Q_EMIT failedByItself();
    } else if (before && before->task != task) {
        m_failure = before;
    }
    Q_EMIT changed();
}

void VaultMaintenance::lookAfter()
{
    if (!m_vault.isOpen())
        return;
    const auto kept = std::make_shared<KeptNow>();
    m_vault.keeper().withVault(
        [kept, now = m_clock.now().toUTC()](OpenVault& v) -> Result<Done> {
            const auto made = keepBackups(v, now);
            if (!made)
                return made.error();
            *kept = made.value();
            return Done();
        },
        [this, kept](const Result<Done>& result) {
            noteAutomatic(Task::Copy, result);
            if (kept->datedAhead.isValid())
                Q_EMIT clockLooksWrong(kept->datedAhead);
            checkWeekly();
        });
}

void VaultMaintenance::checkWeekly()
{
    m_vault.keeper().ask(
        this,
        [today = today()](JournalStore& journal) {
            // If not even this can be read, the journal itself will report the error.
            const auto checked = journal.setting(keyOf(Setting::MaintenanceChecked));
            return checked ? QDate::fromString(checked.value(), Qt::ISODate) : today;
        },
        [this](QDate checked) {
            if (!isCheckDue(checked, today()))
                return;
            m_vault.keeper().check([this](const Result<Done>& result) {
                if (!m_vault.isOpen())
                    return; // interrupted by the lock
                noteAutomatic(Task::Check, result);
                if (!result)
                    return;
                m_vault.keeper().ask(
                    this,
                    [today = today().toString(Qt::ISODate)](JournalStore& journal) {
                        return journal.setSetting(keyOf(Setting::MaintenanceChecked), today);
                    },
                    [](const Result<Done>&) {});
            });
        });
}

void VaultMaintenance::saveCopy(const PickedFile& where)
{
    if (m_running)
        return;
    const QString file = where.path;
    if (!where.replace && QFileInfo::exists(file))
        return refuse(Task::Copy, {ErrorCode::Refused, file, u"exists"_s});
    if (const auto place = checkPlace(file); !place)
        return refuse(Task::Copy, place.error());
    begin(Task::Copy);
    const auto copy = std::make_shared<PreparedBackup>();
    m_vault.keeper().withVault(
        [copy, now = m_clock.now().toUTC()](OpenVault& v) -> Result<Done> {
            auto prepared = prepareBackup(v, now);
            if (!prepared)
                return prepared.error();
            *copy = std::move(prepared.value());
            return Done();
        },
        [this, copy, where](const Result<Done>& result) { result ? write(copy, where) : end(result); });
}

/// On another thread than the journal's: a slow or stuck disk must not hold up a lock.
void VaultMaintenance::write(const std::shared_ptr<PreparedBackup>& copy, const PickedFile& where)
{
    m_writing = true;
    apart([copy, where] { return writeBackup(*copy, where.path, where.replace); },
          [this, file = where.path, path = m_path](const Result<Done>& result) {
              m_writing = false;
              if (path == m_path)
                  return end(result, file);
              m_running.reset();
              Q_EMIT changed();
          });
}

void VaultMaintenance::check()
{
    if (m_running)
        return;
    begin(Task::Check);
    m_vault.keeper().check([this](const Result<Done>& result) { end(result); });
}

void VaultMaintenance::look(const QString& file, SlotType type, SecretBytes secret)
{
    if (m_running)
        return;
    begin(Task::Look);
    forgetPreview();
    const auto key = std::make_shared<SecretBytes>(std::move(secret));
    apart([file, type, key, path = m_path] { return readBackup(file, type, *key, path); },
          [this, file, type, key, locks = m_locks](const Result<BackupInfo>& info) {
              if (locks != m_locks) {
                  m_running.reset();
                  Q_EMIT changed();
                  return;
              }
              if (info) {
                  m_previewSecret = key;
                  m_previewType = type;
                  show({file, info.value()});
              }
              end(info ? Result<Done>(Done()) : info.error());
          });
}

/// Adds what is known of the journal that the copy would replace.
void VaultMaintenance::show(Preview preview)
{
    const VaultFolder current{m_path};
    if (const auto header = readHeader(current))
        preview.isOther = preview.contents.vaultId != header->header.idText();
    for (const QString& file : {current.journal(), current.log()})
        preview.changed = std::max(preview.changed, QFileInfo(file).lastModified().toUTC());
    m_preview = std::move(preview);
    m_vault.keeper().ask(
        this, [](JournalStore& journal) { return journal.counts(); },
        [this, file = m_preview->file](const Result<JournalCounts>& counts) {
            if (!counts || !m_preview || m_preview->file != file)
                return;
            m_preview->now = counts.value();
            Q_EMIT changed();
        });
}

void VaultMaintenance::lookWithCode(const QString& file, const QString& code)
{
    if (m_running)
        return;
    const auto read = RecoveryCode::fromText(code);
    if (!read)
        return refuse(Task::Look, {ErrorCode::Refused, read.error().detail, u"code"_s});
    look(file, SlotType::Recovery, read->secret().copy());
}

void VaultMaintenance::forgetFinished()
{
    m_finished.reset();
    Q_EMIT changed();
}

void VaultMaintenance::forgetPreview()
{
    m_preview.reset();
    m_previewSecret.reset();
    Q_EMIT changed();
}

void VaultMaintenance::restore()
{
    if (!m_preview || m_running)
        return;
    begin(Task::Restore);
    m_vault.lock();
    apart([file = m_preview->file, path = m_path, type = m_previewType, key = m_previewSecret,
           now = m_clock.now().toUTC()] { return restoreBackup(file, path, type, *key, nullptr, now); },
          [this, path = m_path](const Result<Done>& result) {
              forgetPreview();
              if (path == m_vault.keeper().path())
                  m_vault.keeper().setPath(path); // refreshes the state from disk
              end(result);
          });
}

void VaultMaintenance::setAside()
{
    if (m_running)
        return;
    begin(Task::SetAside);
    m_vault.lock();
    const QString path = m_vault.keeper().path();
    const auto name = setVaultAside(path, setAsideMark, m_clock.now().toUTC());
    m_vault.keeper().setPath(path);
    end(name ? Result<Done>(Done()) : name.error());
    if (name)
        Q_EMIT setAsideDone();
}

void VaultMaintenance::bringBack(const QString& earlier)
{
    if (m_running)
        return;
    begin(Task::BringBack);
    m_vault.lock();
    const QString path = m_vault.keeper().path();
    const auto result = bringVaultBack(earlier, path, m_clock.now().toUTC());
    m_vault.keeper().setPath(path);
    end(result);
    if (result)
        Q_EMIT broughtBack();
}

void VaultMaintenance::eraseEverything()
{
    if (m_running)
        return;
    begin(Task::Erase);
    m_vault.lock();
    const QString path = m_vault.keeper().path();
    const auto result = eraseVault(path);
    if (result)
        m_vault.forgetPerson();
    else
        m_vault.keeper().setPath(path); // something may be gone
    end(result);
    if (result)
        Q_EMIT erased();
}

} // namespace unknot
