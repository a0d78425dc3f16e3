// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

/// The PEG scale: three questions about the past week, each 0 .. 10. Krebs EE and others, "Development and
/// initial validation of the PEG", J Gen Intern Med 2009;24(6):733-738.
struct Peg
{
    QString id;
    Source source = Source::App;
    Moment at;
    int pain = 0, enjoyment = 0, activity = 0;

    double score() const { return (pain + enjoyment + activity) / 3.0; }
    QJsonObject rest; ///< fields of a newer version, kept as they are
};

/// A visit to a therapist or another clinician.
struct Visit
{
    QString id;
    Source source = Source::App;
    Moment at;
    QString who, what;          ///< in the person's words
    QString after;              ///< how it felt the next day, in the person's words
    std::optional<int> nextDay; ///< pain 0 .. 10 the next day
    QJsonObject rest;           ///< fields of a newer version, kept as they are
};

/// An activity that matters to the person, and how well they can do it.
struct Activity
{
    QString id;
    Source source = Source::App;
    Moment at;
    QString name;     ///< in the person's words
    int ability = 0;  ///< 0 (cannot) .. 10 (as well as ever)
    QJsonObject rest; ///< fields of a newer version, kept as they are
};

Record toRecord(const Peg& peg);
Record toRecord(const Visit& visit);
Record toRecord(const Activity& activity);
Peg toPeg(const Record& record);
Visit toVisit(const Record& record);
Activity toActivity(const Record& record);

QJsonObject toJson(const Peg& peg);
QJsonObject toJson(const Visit& visit);
QJsonObject toJson(const Activity& activity);
Result<Peg> pegFromJson(const QJsonObject& json);
Result<Visit> visitFromJson(const QJsonObject& json);
Result<Activity> activityFromJson(const QJsonObject& json);

} // namespace unknot
