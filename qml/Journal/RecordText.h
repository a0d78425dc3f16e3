// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

class JournalAccess;
struct Record;

inline constexpr int noteLengthInList = 240;

// The parts of a record's line in a list. Each may be "".

/// The places of an entry; otherwise what the record is: "Neck relief, 9 min", "Visit: Dana".
QString recordHeading(const Record& record, const JournalAccess& access);
/// How the pain feels; for a session, the pain before and after.
QString recordWords(const Record& record, const JournalAccess& access);
/// The first two lines of the note or, for a visit, of what was done; at most noteLengthInList characters.
QString recordNote(const Record& record);
/// What is special about it: "from memory", "corrected".
QString recordMark(const Record& record);

} // namespace unknot
