// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace unknot {

/// Careful reading of one JSON object: every getter that meets a wrong type or a value out of range remembers
/// the first problem, with the field's name, and gives a harmless value.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    // Required.
    Moment moment(const QString& name);
    int integer(const QString& name, int least, int most);

    // Absent ones are empty, or the fallback.
    int integer(const QString& name, int least, int most, int fallback);
    qint64 milliseconds(const QString& name);    ///< 0 .. a year
    QString text(const QString& name, int most); ///< at most that many characters; -1: any
    QString choice(const QString& name, const QStringList& choices);
    QStringList texts(const QString& name, int most = -1); ///< different ids; at most so many, -1: any number
    QStringList sentences(const QString& name, int most, int longest); ///< own words, none empty
    std::optional<int> optionalInteger(const QString& name, int least, int most);
    std::optional<bool> optionalBoolean(const QString& name);
    std::optional<Moment> optionalMoment(const QString& name);
    std::optional<QDate> optionalDate(const QString& name); ///< "2026-05-31", years 1900 .. 2200
    std::vector<RegionLevel> regions(const QString& name);
    Source source(const QString& name);
    std::vector<QJsonObject> objects(const QString& name, int most = -1);
    /// A problem when what was read under that name is empty.
    void need(const QString& name, bool there);

    /// A field nobody asked for is a problem.
    void refuseRest();
    /// The fields that nobody asked for: written by a newer version, and kept as they are. `state` and
    /// `revision` are told of a record and never read, so they are a problem; so is a known name in other
    /// letters (“Pain”).
    QJsonObject rest();
    /// "" when all was well.
    const QString& problem() const { return m_problem; }
    void refuse(const QString& name, const QString& why);

private:
    QJsonValue take(const QString& name);
    QJsonArray array(const QString& name, const QString& what, int most);

    QJsonObject m_object;
    QSet<QString> m_known;
    QString m_problem;
};

// The other way: what is not set is not written.

/// Adds what an older version had kept for a newer one (JsonFields::rest()); a field that is there already
/// wins.
void putRest(QJsonObject& o, const QJsonObject& rest);
void put(QJsonObject& o, const QString& name, std::optional<int> value);
void put(QJsonObject& o, const QString& name, std::optional<bool> value);
void put(QJsonObject& o, const QString& name, std::optional<QDate> value);
void put(QJsonObject& o, const QString& name, const std::optional<Moment>& value);
void putText(QJsonObject& o, const QString& name, const QString& text);
void putList(QJsonObject& o, const QString& name, const QStringList& list);
QJsonArray regionsToJson(const std::vector<RegionLevel>& regions);
QString sourceName(Source source);

} // namespace unknot
