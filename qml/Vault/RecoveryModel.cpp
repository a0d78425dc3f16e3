// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RecoveryModel.h"

#include "core/vault/DurableFile.h"

#include <QBuffer>
#include <QDate>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
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

QByteArray RecoveryModel::sheet() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setTitle(tr("Unknot recovery sheet"));
    pdf.setResolution(72);
    QPainter painter;
    if (!painter.begin(&pdf))
        return {};
    const QRect page(0, 0, pdf.width(), pdf.height());
    QFont font = painter.font();
    int y = 40;
    const auto write = [&](const QString& text, int size, bool bold, int gap) {
        font.setPixelSize(size);
        font.setBold(bold);
        painter.setFont(font);
        QRect used;
        painter.drawText(page.adjusted(0, y, 0, 0), Qt::TextWordWrap, text, &used);
        y = used.bottom() + gap;
    };
    write(tr("Recovery sheet for your Unknot journal"), 22, true, 18);
    write(tr("Made on %1").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)), 12, false, 24);
    write(tr("This code opens the journal when the passphrase or the device's own lock is lost. Keep this "
             "paper where you keep other important ones. Anyone who has it and your device can read the "
             "journal."),
          12, false, 28);
    font.setFamily(u"monospace"_s);
    const QStringList groups = m_code->groups();
    QString lines;
    for (int i = 0; i < groups.size(); ++i)
        lines += u"%1:  %2%3"_s.arg(i + 1).arg(groups[i], i % 2 ? u"\n"_s : u"          "_s);
    write(lines, 22, true, 30);
    font.setFamily(QFont().family());
    write(tr("To use it: start Unknot, choose “Use the recovery code” on the page that asks for the "
             "passphrase, and type all seven groups. Small letters, spaces and dashes do not matter. There "
             "is no I, L, O "
             "or U in it."),
          12, false, 10);
    return painter.end() ? buffer.data() : QByteArray();
}

void RecoveryModel::saveSheet(const QString& path)
{
    if (!m_code || path.trimmed().isEmpty())
        return;
    const QString file = QDir::fromNativeSeparators(path.trimmed());
    QByteArray bytes = sheet();
    // "Save again" writes the same sheet over itself; any other file stays.
    const bool again = !m_sheetPath.isEmpty() && QDir::toNativeSeparators(file) == m_sheetPath;
    const Result<Done> saved = bytes.isEmpty() ? Result<Done>(Error{ErrorCode::CannotWrite, file, {}})
                               : again         ? writeDurably(file, bytes)
                                               : saveDocument(file, bytes);
    bytes.fill('\0');
    m_sheetPath = saved ? QDir::toNativeSeparators(file) : QString();
    if (saved)
        m_vault->session().clearError();
    else
        m_vault->session().setError(saved.error());
    Q_EMIT changed();
}

} // namespace unknot
