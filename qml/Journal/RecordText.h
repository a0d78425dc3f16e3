// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

class JournalAccess;
struct Record;

// A record as a line of a list. Each part may be "".

/// Where it hurts; for what is no entry, what it is: "Neck relief, 9 min", "Visit: Dana".
QString recordHeading(const Record& record, const JournalAccess& access);
/// How it feels; of a session, how it was before and after.
QString recordWords(const Record& record, const JournalAccess& access);
/// The first two lines of what was written.
QString recordNote(const Record& record);
/// What sets it apart: "from memory", "corrected".
QString recordMark(const Record& record);

} // namespace unknot
