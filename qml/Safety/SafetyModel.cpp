// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SafetyModel.h"

#include "wording/ErrorMessage.h"
#include "wording/RegionNames.h"

#include <QLocale>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

SafetyModel::SafetyModel(SafetyService& service, QObject* parent) : QObject(parent), m_service(service)
{
    connect(&m_service, &SafetyService::changed, this, &SafetyModel::changed);
    connect(&m_service, &SafetyService::failedToWrite, this, &SafetyModel::failedToWrite);
}

QString SafetyModel::wantedPlace() const
{
    return placesText(m_service.catalogue(), m_service.wantedScreen());
}

QString SafetyModel::errorText() const
{
    if (!m_service.error())
        return {};
    return (m_service.isReading()
                ? tr("What you told the app about yourself could not be read. %1")
                : tr("Your answer could not be saved. The app remembers it until you close it. %1"))
        .arg(errorMessage(*m_service.error()));
}

QList<FlagRow> SafetyModel::openFlags() const
{
    QList<FlagRow> rows;
    for (const OpenFlag& open : m_service.openFlags()) {
        FlagRow row;
        row.flag = row.name = open.flag;
        row.since = QLocale().toString(open.since, QLocale::ShortFormat);
        if (const RedFlag* flag = m_service.rules().redFlags().flag(open.flag)) {
            row.crisis = flag->crisis;
            row.name = flag->words.shortName;
            row.why = flag->words.why;
            row.question = flag->words.ask;
        }
        rows << row;
    }
    return rows;
}

QString SafetyModel::emergencyText() const
{
    QStringList names, whys;
    for (const OpenFlag& open : m_service.openFlags()) {
        const RedFlag* flag = m_service.rules().redFlags().flag(open.flag);
        if (open.urgency != Urgency::Emergency || (flag && flag->crisis))
            continue;
        names << (flag ? flag->words.shortName : open.flag);
        whys << (flag ? flag->words.why : QString());
    }
    return names.isEmpty() ? QString() : (names << whys.front()).join(u". "_s);
}

bool SafetyModel::emergencyRide() const
{
    const std::vector<OpenFlag> open = m_service.openFlags();
    return std::all_of(open.begin(), open.end(), [this](const OpenFlag& o) {
        const RedFlag* flag = m_service.rules().redFlags().flag(o.flag);
        return o.urgency != Urgency::Emergency || (flag && (flag->crisis || flag->ride));
    });
}

bool SafetyModel::gentleStaysOpen() const
{
    const std::vector<OpenFlag> open = m_service.openFlags();
    return std::all_of(open.begin(), open.end(),
                       [](const OpenFlag& flag) { return flag.pauses == Pause::Gentle; });
}

void SafetyModel::remindToAsk(const QString& question)
{
    m_service.remindToAsk(u"own"_s, {}, question);
}

void SafetyModel::remindOfFlags()
{
    const QList<FlagRow> open = openFlags();
    if (open.isEmpty())
        remindToAsk(tr("Which moves suit me now?"));
    else
        m_service.remindToAsk(u"flag"_s, open.front().flag, open.front().question);
}

} // namespace unknot
