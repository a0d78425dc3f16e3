// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/journal/JournalStore.h"
#include "core/journal/PainEntry.h"
#include "core/journal/Vocabulary.h"

namespace unknot::cli {

/// The options that describe an entry: for add, edit and drop.
void addEntryOptions(QCommandLineParser& parser);

/// Changes what the given options say and leaves the rest. False, with a message, for what cannot be
/// understood (Usage) or is not allowed (Refused).
bool applyEntryOptions(const QCommandLineParser& parser, const QString& command, const Vocabulary& vocabulary,
                       PainEntry* entry, int* code);

/// The words and places an entry may name.
Vocabulary loadVocabulary(Library* library);

/// Sets one end of the query: "2026-05-31" means that stored day, a time that instant; both are included.
/// False when it cannot be read.
bool readBound(const QString& iso, bool from, RecordQuery* query);

} // namespace unknot::cli
