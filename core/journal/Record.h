// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Moment.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace unknot {

/// The kind of a record. The values are stored: never reuse or change them.
enum class Kind {
    Entry = 1,        ///< a pain entry (PainEntry)
    Session = 2,      ///< a completed guided session (SessionRecord)
    Peg = 3,          ///< the three weekly questions
    Visit = 4,        ///< a visit to a therapist
    Activity = 5,     ///< how well an activity that matters goes
    Screening = 6,    ///< answers to a red-flag screen (Care.h)
    Consult = 7,      ///< a plan to ask a clinician, and its outcome
    Clinician = 8,    ///< a clinician the person sees
    NoticeAnswer = 9, ///< the person's response to a notice
    Condition = 10,   ///< a condition of the person (AboutMe.h)
    Clearance = 11,   ///< a clinician's clearance despite a condition
    Consent = 12,     ///< whether a clinician was asked about a family of techniques
    AboutMe = 13,     ///< age, and which conditions were asked about
};

/// How a record was made. The values are stored: never change them.
enum class Source {
    App = 1,      ///< entered while unlocked
    Dropped = 2,  ///< entered while locked; awaits confirmation
    Recalled = 3, ///< entered later from memory; never urgent
    Paper = 4,    ///< copied from a paper form
    Imported = 5,
    Sample = 6, ///< sample data; can all be removed at once
};

/// Current counts; Superseded is an earlier revision; Withdrawn was removed by the person.
enum class RecordState { Current = 0, Superseded = 1, Withdrawn = 2 };

/// The most places of a record.
inline constexpr int mostRegions = 80;

struct RegionLevel
{
    QString id;               ///< "lower_back_left", "abdomen", "whole_body"
    std::optional<int> level; ///< 0 .. 10; nothing: the level of the entry
    bool operator==(const RegionLevel&) const = default;
};

/// One revision of a journal record: the fields that all kinds share, and the rest as JSON of the kind.
struct Record
{
    QString id; ///< 32 hex digits; "" until stored
    int revision = 0;
    RecordState state = RecordState::Current;
    Kind kind = Kind::Entry;
    Source source = Source::App;
    Moment at;
    std::optional<int> level; ///< 0 .. 10: the pain used by charts and calendars
    std::vector<RegionLevel> regions;
    QStringList words; ///< ids
    QByteArray body;   ///< JSON object with the other fields of the kind
    QString note;
    qint64 writtenMs = 0; ///< when this revision was written, ms UTC
};

/// A new random id.
QString newRecordId();
/// True for 32 hex digits.
bool isRecordId(const QString& id);

} // namespace unknot
