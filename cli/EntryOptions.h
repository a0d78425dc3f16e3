// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/journal/JournalStore.h"
#include "core/journal/PainEntry.h"
#include "core/journal/Vocabulary.h"

namespace unknot::cli {

/// The options that describe an entry, for add, edit and drop.
void addEntryOptions(QCommandLineParser& parser);

/// Applies the given options to the entry. False, with a message, if one cannot be parsed (Usage) or is not
/// allowed (Refused).
bool applyEntryOptions(const QCommandLineParser& parser, const QString& command, const Vocabulary& vocabulary,
                       PainEntry* entry, int* code);

/// The text given by --`option` or --`option`-file, which other users of the computer cannot see; unchanged
/// if neither is set. False, with a message, if it cannot be read, is not UTF-8, or is longer than 1 MiB.
bool readTextOption(const QCommandLineParser& parser, const QString& command, const QString& option,
                    QString* text, int* code);

/// The vocabulary of entries.
Vocabulary loadVocabulary(Library* library);

/// Sets one end of the query: "2026-05-31" means that stored day, a time that instant; both inclusive. False
/// if it cannot be parsed.
bool readBound(const QString& iso, bool from, RecordQuery* query);

} // namespace unknot::cli
