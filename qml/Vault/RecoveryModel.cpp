// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RecoveryModel.h"

#include "report/RecoverySheet.h"
#include "report/Save.h"
#include "wording/ErrorMessage.h"

#include <QDir>
#include <QPointer>
#include <QRandomGenerator>

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

bool RecoveryModel::fits(int number, const QString& typed) const
{
    return m_code && m_code->isGroup(number - 1, typed);
}

void RecoveryModel::confirm(const QString& first, const QString& second)
{
    if (m_saving || !m_vault || !fits(firstAsked(), first) || !fits(secondAsked(), second))
        return;
    m_saving = true;
    m_errorText.clear();
    Q_EMIT changed();
    m_vault->session().keeper().setSlot(SlotType::Recovery, m_code->secret().copy(),
                                        [page = QPointer(this)](const Result<Done>& result) {
                                            if (!page)
                                                return;
                                            page->m_saving = false;
                                            if (!result)
                                                page->m_errorText = errorMessage(result.error());
                                            Q_EMIT page->changed();
                                            if (result)
                                                Q_EMIT page->confirmed();
                                        });
}

void RecoveryModel::saveSheet()
{
    if (!m_code)
        return;
    m_vault->files().pick(
        {FileWish::Purpose::Save, {FileKind::Pdf, FileKind::Text}, tr("Unknot recovery sheet")}, this,
        [this](const auto& where) {
            if (where)
                writeSheet(*where);
        });
}

void RecoveryModel::writeSheet(const PickedFile& where)
{
    const auto sheet = report::recoverySheet(m_code->groups(), m_vault->session().today());
    const auto format = where.kind == FileKind::Text ? report::Format::Text : report::Format::Pdf;
    const Result<Done> saved = report::save(sheet, format, where.path, where.replace);
    m_sheetPath = saved ? QDir::toNativeSeparators(where.path) : QString();
    m_errorText = saved ? QString() : errorMessage(saved.error());
    Q_EMIT changed();
}

} // namespace unknot
