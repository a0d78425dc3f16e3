// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "VaultCare.h"

#include "core/storage/Backup.h"
#include "core/vault/RecoveryCode.h"
#include "wording/DayText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QString dayAndTime(const QDateTime& utc)
{
    return shortMoment(utc.toLocalTime());
}

/// What a copy was found to hold, in one sentence.
QString tellContents(const BackupInfo& info)
{
    QString text = VaultCare::tr("Made on %1: %2, %3.")
                       .arg(dayAndTime(info.made), VaultCare::tr("%n entries", "", int(info.counts.entries)),
                            VaultCare::tr("%n sessions", "", int(info.counts.sessions)));
    if (info.counts.first && info.counts.last)
        text += u' ' + VaultCare::tr("From %1 to %2.")
                           .arg(longDate(info.counts.first->day()), longDate(info.counts.last->day()));
    return text;
}

const QString checkedSetting = u"upkeep.checked"_s; // the day of the last look at everything
constexpr int hourMs = 60 * 60 * 1000, checkDays = 7;

} // namespace

VaultCare::VaultCare(VaultSession& vault, FilePicker& files, QObject* parent)
    : QObject(parent), m_vault(vault), m_files(files)
{
    connect(&m_vault, &VaultSession::changed, this, &VaultCare::changed);
    m_hourly.setInterval(hourMs);
    connect(&m_hourly, &QTimer::timeout, this, &VaultCare::lookAfter);
    connect(&m_vault, &VaultSession::opened, this, &VaultCare::lookAfter);
    connect(&m_vault, &VaultSession::changed, this, [this] {
        if (!m_vault.isOpen())
            m_hourly.stop();
        else if (!m_hourly.isActive())
            m_hourly.start();
    });
}

QVariantList VaultCare::copies() const
{
    QVariantList list;
    for (const KeptBackup& kept : keptBackups(VaultFolder{m_vault.keeper().path()}))
        list << QVariantMap{{u"file"_s, kept.path}, {u"text"_s, dayAndTime(kept.made)}};
    return list;
}

void VaultCare::begin(const QString& what)
{
    m_busy = what;
    m_done.clear();
    m_vault.clearError();
    Q_EMIT changed();
}

void VaultCare::end(const Result<Done>& result, const QString& text)
{
    m_busy.clear();
    if (result)
        m_done = text;
    else
        m_vault.setError(result.error());
    Q_EMIT changed();
}

void VaultCare::lookAfter()
{
    if (!m_vault.isOpen())
        return;
    m_vault.keeper().withVault([](OpenVault& v) { return keepBackups(v, QDateTime::currentDateTimeUtc()); },
                               [this](const Result<Done>& result) {
                                   // A lock in between only puts it off; anything else the person should
                                   // know.
                                   if (!result && result.error().code != ErrorCode::Unexpected)
                                       m_vault.setError(result.error());
                                   Q_EMIT changed();
                                   checkWeekly();
                               });
}

void VaultCare::checkWeekly()
{
    m_vault.keeper().ask(
        this,
        [](JournalStore& journal) {
            const auto checked = journal.setting(checkedSetting);
            return checked ? QDate::fromString(checked.value(), Qt::ISODate) : QDate::currentDate();
        },
        [this](QDate checked) {
            if (checked.isValid() && checked.daysTo(QDate::currentDate()) < checkDays)
                return;
            m_vault.keeper().check([this](const Result<Done>& result) {
                if (!m_vault.isOpen())
                    return; // broken off by the lock
                if (!result)
                    return m_vault.setError(result.error());
                m_vault.keeper().ask(
                    this,
                    [today = QDate::currentDate().toString(Qt::ISODate)](JournalStore& journal) {
                        return journal.setSetting(checkedSetting, today);
                    },
                    [](const Result<Done>&) {});
            });
        });
}

void VaultCare::saveCopy()
{
    if (!m_busy.isEmpty())
        return;
    const QString name = tr("Unknot journal %1").arg(QDate::currentDate().toString(Qt::ISODate));
    m_files.pick({FileWish::Purpose::Save, {FileKind::JournalCopy}, name}, this, [this](const auto& where) {
        if (where)
            writeCopy(*where);
    });
}

void VaultCare::findCopy()
{
    m_files.pick({FileWish::Purpose::Open, {FileKind::JournalCopy}, {}}, this, [this](const auto& which) {
        if (which)
            Q_EMIT copyFound(which->path);
    });
}

void VaultCare::writeCopy(const PickedFile& where)
{
    const QString file = where.path;
    if (!m_busy.isEmpty())
        return;
    if (!where.replace && QFileInfo::exists(file))
        return m_vault.setError({ErrorCode::Refused, file, u"exists"_s});
    begin(u"copy"_s);
    m_vault.keeper().withVault([file](OpenVault& v) { return makeBackup(v, file); },
                               [this, file](const Result<Done>& result) {
                                   end(result,
                                       tr("Saved and checked: %1").arg(QDir::toNativeSeparators(file)));
                               });
}

void VaultCare::check()
{
    begin(u"check"_s);
    m_vault.keeper().check([this](const Result<Done>& result) {
        end(result, tr("Every page and every entry is as it was written."));
    });
}

void VaultCare::look(const QString& file, const QString& secret, bool isCode)
{
    if (!m_busy.isEmpty())
        return;
    const QString path = QDir::fromNativeSeparators(file);
    auto key = std::make_shared<SecretBytes>();
    if (isCode) {
        const auto code = RecoveryCode::fromText(secret);
        if (!code)
            return m_vault.setError({ErrorCode::Refused, code.error().detail, u"code"_s});
        *key = code->secret().copy();
    } else {
        *key = SecretBytes::fromPassphrase(secret);
    }
    begin(u"restore"_s);
    m_preview.clear();
    const SlotType type = isCode ? SlotType::Recovery : SlotType::Passphrase;
    const QString beside = m_vault.keeper().path();
    QThreadPool::globalInstance()->start([this, self = QPointer(this), path, type, key, beside] {
        auto info = std::make_shared<Result<BackupInfo>>(readBackup(path, type, *key, beside));
        QMetaObject::invokeMethod(qApp, [this, self, file = path, type, key, info] {
            if (!self)
                return;
            if (info->ok()) {
                m_preview = {{u"file"_s, file}, {u"text"_s, tellContents(info->value())}};
                m_previewSecret = key;
                m_previewType = type;
            }
            end(info->ok() ? Result<Done>(Done()) : Result<Done>(info->error()), {});
        });
    });
}

void VaultCare::forgetPreview()
{
    m_preview.clear();
    m_previewSecret.reset();
    Q_EMIT changed();
}

void VaultCare::restore()
{
    if (!m_previewSecret || !m_busy.isEmpty())
        return;
    begin(u"restore"_s);
    m_vault.lock();
    const QString path = m_vault.keeper().path(), file = m_preview.value(u"file"_s).toString();
    QThreadPool::globalInstance()->start(
        [this, self = QPointer(this), path, file, key = m_previewSecret, type = m_previewType] {
            auto result = std::make_shared<Result<Done>>(restoreBackup(file, path, type, *key));
            QMetaObject::invokeMethod(qApp, [this, self, path, result] {
                if (!self)
                    return;
                forgetPreview();
                m_vault.keeper().setPath(path);
                end(*result,
                    tr("The copy is the journal now. The one before was set aside. Unlock it to go on."));
                if (*result)
                    Q_EMIT restored();
            });
        });
}

void VaultCare::setAside()
{
    m_vault.lock();
    const QString path = m_vault.keeper().path();
    const auto name = setVaultAside(path, u"set-aside"_s);
    m_vault.keeper().setPath(path);
    end(name ? Result<Done>(Done()) : Result<Done>(name.error()), tr("The old journal was set aside."));
    if (name)
        Q_EMIT setAsideDone();
}

void VaultCare::eraseEverything()
{
    begin(u"erase"_s);
    m_vault.lock();
    const auto result = eraseVault(m_vault.keeper().path());
    if (result)
        m_vault.forgetPerson();
    end(result, tr("The journal and everything that belongs to it is deleted."));
    if (result)
        Q_EMIT erased();
}

} // namespace unknot
