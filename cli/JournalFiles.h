// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/journal/JournalStore.h"
#include "core/journal/JournalText.h"
#include "core/journal/Vocabulary.h"

namespace unknot::cli {

/// Reads records from a file of JSON lines ("-": standard input). Nothing if any line is invalid; each is
/// reported.
std::optional<std::vector<RecordLine>> readJournalLines(const QString& file, const Vocabulary& vocabulary,
                                                        int* code);

/// Stores the records in one transaction. Identical existing records are skipped; an existing id with
/// different content is an error, and nothing is stored. Returns the exit code.
int importRecords(JournalStore& journal, const std::vector<RecordLine>& lines, const QString& file);

/// False, with a message, if the file exists and must not be overwritten.
bool mayWrite(const QString& file, bool force, int* code);
/// Writes all current records, oldest first. Returns the exit code.
int exportRecords(JournalStore& journal, const QString& file, bool force);

} // namespace unknot::cli
