// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RecoveryModel.h"

#include "report/RecoverySheet.h"
#include "report/Save.h"

#include <QDir>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace unknot {

using namespace Qt::StringLiterals;

void RecoveryModel::setVault(VaultModel* vault)
{
    if (m_vault == vault)
        return;
    m_vault = vault;
    m_code = RecoveryCode::random();
    m_first = QRandomGenerator::system()->bounded(RecoveryCode::groupCount - 1);
    m_second = m_first + 1 + QRandomGenerator::system()->bounded(RecoveryCode::groupCount - 1 - m_first);
    Q_EMIT changed();
}

QString RecoveryModel::suggestedPath() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(folder + u'/' + tr("Unknot recovery sheet.pdf"));
}

bool RecoveryModel::fits(int number, const QString& typed) const
{
    return m_code && m_code->isGroup(number - 1, typed);
}

void RecoveryModel::confirm(const QString& first, const QString& second)
{
    if (m_saving || !m_vault || !fits(firstAsked(), first) || !fits(secondAsked(), second))
        return;
    m_saving = true;
    Q_EMIT changed();
    m_vault->session().keeper().setSlot(SlotType::Recovery, m_code->secret().copy(),
                                        [page = QPointer(this), vault = m_vault](const Result<Done>& result) {
                                            if (!result)
                                                vault->session().setError(result.error());
                                            if (!page)
                                                return;
                                            page->m_saving = false;
                                            Q_EMIT page->changed();
                                            if (result)
                                                Q_EMIT page->confirmed();
                                        });
}

void RecoveryModel::saveSheet(const QString& path)
{
    if (!m_code || path.trimmed().isEmpty())
        return;
    const QString file = QDir::fromNativeSeparators(path.trimmed());
    const auto sheet = report::recoverySheet(m_code->groups(), m_vault->session().today());
    // "Save again" writes the same sheet over itself; any other file stays.
    const bool again = !m_sheetPath.isEmpty() && QDir::toNativeSeparators(file) == m_sheetPath;
    const Result<Done> saved =
        report::save(sheet, report::formatOf(file).value_or(report::Format::Pdf), file, again);
    m_sheetPath = saved ? QDir::toNativeSeparators(file) : QString();
    if (saved)
        m_vault->session().clearError();
    else
        m_vault->session().setError(saved.error());
    Q_EMIT changed();
}

} // namespace unknot
