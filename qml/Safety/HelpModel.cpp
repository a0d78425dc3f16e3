// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "HelpModel.h"

#include "wording/ErrorMessage.h"

#include <QDesktopServices>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

HelpModel::HelpModel(SafetyModel& safety, VaultSession& vault, QObject* parent)
    : QObject(parent), m_safety(safety.service()), m_numbers(safety.service(), vault)
{
    connect(&m_numbers, &HelpNumbers::changed, this, &HelpModel::changed);
}

QString HelpModel::errorText() const
{
    return m_numbers.error() ? errorMessage(*m_numbers.error()) : QString();
}

QList<CountryRow> HelpModel::countries() const
{
    QList<CountryRow> rows;
    for (const EmergencyNumber& n : m_safety.rules().numbers()) {
        if (!n.country.isEmpty())
            rows.append({.code = n.country, .name = n.name});
    }
    std::sort(rows.begin(), rows.end(), [](const CountryRow& a, const CountryRow& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    rows.append({.code = {}, .name = tr("Another country")});
    return rows;
}

bool HelpModel::canCall()
{
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    return true;
#else
    return false; // on a desktop it is unknown which program, if any, handles "tel:"
#endif
}

void HelpModel::call(const QString& number) const
{
    QString digits = number;
    digits.remove(QRegularExpression(u"[^0-9+]"_s));
    QDesktopServices::openUrl(QUrl(u"tel:"_s + digits));
}

} // namespace unknot
