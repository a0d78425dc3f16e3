// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace unknot {

/// An instant together with what the clock on the wall said then: an entry made at nine in the evening stays
/// one of that evening, wherever the person is later.
struct Moment
{
    qint64 utcMs = 0;
    int offsetMinutes =
        0; ///< local time minus UTC, -16 h .. 16 h: what Qt can hold, and more than any place on Earth has
    QString zone; ///< IANA id, "" when unknown: never one that this computer's data lack

    static Moment of(const QDateTime& time);
    static Moment now() { return of(QDateTime::currentDateTime()); }
    /// ISO 8601. A time without an offset is local; a date alone is noon of that day. Nothing for anything
    /// else, or for years outside 1900 .. 2200.
    static std::optional<Moment> fromText(const QString& iso);

    /// "2026-11-25T17:32:20.000+01:00"
    QString toText() const;
    /// As the person's clock showed it.
    QDateTime local() const;
    QDate day() const { return local().date(); }

    bool operator==(const Moment&) const = default;
};

} // namespace unknot
