// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Moment.h"

#include "core/base/LocalZone.h"

#include <cstdlib>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffsetSeconds = 16 * 3600;

} // namespace

Moment Moment::of(const QDateTime& time)
{
    Moment m;
    m.utcMs = time.toMSecsSinceEpoch();
    m.offsetMinutes = time.offsetFromUtc() / 60;
    if (time.timeSpec() == Qt::LocalTime)
        m.zone = LocalZone::now().id;
    else if (time.timeSpec() == Qt::UTC)
        m.zone = u"UTC"_s;
    return m;
}

std::optional<Moment> Moment::fromText(const QString& iso)
{
    QDateTime time;
    if (iso.size() == 10) {
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        if (day.isValid())
            time = QDateTime(day, QTime(12, 0));
    } else {
        time = QDateTime::fromString(iso, Qt::ISODateWithMs);
        // A local time skipped by daylight saving is taken an hour later, as clocks do.
        if (!time.isValid() && time.timeSpec() == Qt::LocalTime && time.date().isValid() &&
            time.time().isValid())
            time = QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch());
    }
    if (!time.isValid() || time.date().year() < 1900 || time.date().year() > 2200 ||
        std::abs(time.offsetFromUtc()) > mostOffsetSeconds)
        return {};
    return of(time);
}

QString Moment::toText() const
{
    return local().toString(Qt::ISODateWithMs);
}

QDateTime Moment::local() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toOffsetFromUtc(offsetMinutes * 60);
}

} // namespace unknot
