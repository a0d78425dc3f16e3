// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace unknot {

/// How far ahead of the clock a record made now may be dated: the device may be in the wrong time zone.
inline constexpr qint64 mostAheadMs = 24LL * 3600 * 1000;

/// An instant together with the local time at that place, so that an entry made at nine in the evening stays
/// on that evening wherever the person is later.
struct Moment
{
    qint64 utcMs = 0;
    int offsetMinutes =
        0;        ///< local time minus UTC, -16 h .. 16 h (the range of Qt, wider than any real zone)
    QString zone; ///< IANA id known to this computer, or ""

    static Moment of(const QDateTime& time);
    static Moment now() { return of(QDateTime::currentDateTime()); }
    /// Parses ISO 8601. A time without an offset is local; a date alone is noon of that day. Nothing for
    /// invalid text or years outside 1900 .. 2200.
    static std::optional<Moment> fromText(const QString& iso);

    /// "2026-11-25T17:32:20.000+01:00"
    QString toText() const;
    /// The local time when it was recorded.
    QDateTime local() const;
    QDate day() const { return local().date(); }

    bool operator==(const Moment&) const = default;
};

} // namespace unknot
