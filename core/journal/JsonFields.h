// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace unknot {

/// The longest id of something that the app offers to choose from, in characters.
inline constexpr int mostId = 64;
/// The most ids in a list that has no limit of its own; far more than the app offers to choose from.
inline constexpr int mostIds = 200;
/// Notes take at most 1 MiB as UTF-8.
bool isNoteShortEnough(const QString& note);

/// Checked reading of one JSON object. A getter that meets a wrong type or a value out of range records the
/// first problem, with the field's name, and returns a default.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    // Required fields.
    Moment moment(const QString& name);
    int integer(const QString& name, int least, int most);

    // Optional fields: a missing one is empty, or the fallback.
    int integer(const QString& name, int least, int most, int fallback);
    qint64 milliseconds(const QString& name);    ///< 0 .. one year
    QString text(const QString& name, int most); ///< at most `most` characters; -1: any number
    QString note(const QString& name);           ///< at most 1 MiB
    QString choice(const QString& name, const QStringList& choices);
    QStringList texts(const QString& name, int most = mostIds);        ///< distinct ids; at most `most`
    QStringList sentences(const QString& name, int most, int longest); ///< free text; no empty items
    std::optional<int> optionalInteger(const QString& name, int least, int most);
    std::optional<bool> optionalBoolean(const QString& name);
    std::optional<Moment> optionalMoment(const QString& name);
    std::optional<QDate> optionalDate(const QString& name); ///< "2026-05-31", years 1900 .. 2200
    std::vector<RegionLevel> regions(const QString& name);
    Source source(const QString& name);
    std::vector<QJsonObject> objects(const QString& name, int most);
    /// Adds a problem unless `there`: the field must not be empty.
    void need(const QString& name, bool there);

    /// Any field not read so far is a problem.
    void refuseRest();
    /// The fields not read so far: those of a newer version, which are kept. `state` and `revision` are
    /// problems, as they are exported but never read, and so is a known name in different case ("Pain").
    QJsonObject rest();
    /// "" when there was no problem.
    const QString& problem() const { return m_problem; }
    void refuse(const QString& name, const QString& why);

private:
    QJsonValue take(const QString& name);
    QJsonArray array(const QString& name, const QString& what, int most);

    QJsonObject m_object;
    QSet<QString> m_known;
    QString m_problem;
};

// Writing: unset values are omitted.

/// Adds the unknown fields kept by JsonFields::rest(). An existing field wins.
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
