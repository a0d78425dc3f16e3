// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Moment.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace unknot {

/// What a record tells of. The numbers are stored: never reused, never changed.
enum class Kind {
    Entry = 1,        ///< pain, as logged (PainEntry)
    Session = 2,      ///< a guided session, as done (SessionRecord)
    Peg = 3,          ///< the three weekly questions
    Visit = 4,        ///< a visit to a therapist
    Activity = 5,     ///< an activity that matters, how well it goes
    Screening = 6,    ///< answers to questions that tell when to see somebody (Care.h)
    Consult = 7,      ///< a wish to ask a clinician, and what came of it
    Clinician = 8,    ///< whom the person goes to
    NoticeAnswer = 9, ///< what the person did with a notice
    Condition = 10,   ///< a condition of the person's own (AboutMe.h)
    Clearance = 11,   ///< a clinician's yes in spite of a condition
    Consent = 12,     ///< whether a clinician was asked about a family of techniques
    AboutMe = 13,     ///< age, and which conditions the person was asked about
};

/// How a record came to be. Stored; never changed.
enum class Source {
    App = 1,      ///< typed in, unlocked
    Dropped = 2,  ///< while locked; waits for the person's yes
    Recalled = 3, ///< for a day long past, from memory: never urgent
    Paper = 4,    ///< keyed in from a sheet
    Imported = 5,
    Sample = 6, ///< the made-up person's; removed in one touch
};

/// Current counts; Superseded is an earlier text; Withdrawn was taken back by the person.
enum class RecordState { Current = 0, Superseded = 1, Withdrawn = 2 };

struct RegionLevel
{
    QString id;               ///< "lower_back_left", "abdomen", "whole_body"
    std::optional<int> level; ///< 0 .. 10; nothing: that of the entry
    bool operator==(const RegionLevel&) const = default;
};

/// One revision of one thing in the journal: what all kinds have in common, and the rest as the kind's own
/// JSON.
struct Record
{
    QString id; ///< 32 hex digits; "" until stored
    int revision = 0;
    RecordState state = RecordState::Current;
    Kind kind = Kind::Entry;
    Source source = Source::App;
    Moment at;
    std::optional<int> level; ///< 0 .. 10: the pain that counts for curves and calendars
    std::vector<RegionLevel> regions;
    QStringList words; ///< ids
    QByteArray body;   ///< JSON object with what else the kind knows
    QString note;
    qint64 writtenMs = 0; ///< when this revision was written, UTC
};

/// A new random id.
QString newRecordId();
/// True for 32 hex digits.
bool isRecordId(const QString& id);

} // namespace unknot
