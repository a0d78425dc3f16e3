// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
#include "core/journal/JournalStore.h"
#include "core/journal/JournalText.h"
#include "core/journal/Vocabulary.h"

namespace unknot::cli {

/// The records in a file of JSON lines ("-": standard input). Nothing when any line is bad: each is named.
std::optional<std::vector<RecordLine>> readJournalLines(const QString& file, const Vocabulary& vocabulary,
                                                        int* code);

/// Stores them in one transaction. What is there already, the same in every word, is skipped; the same id
/// with other content is a bad line, and then nothing is stored. Gives the exit code.
int importRecords(JournalStore& journal, const std::vector<RecordLine>& lines, const QString& file);

/// False, with a message, when the file is there and may not be overwritten.
bool mayWrite(const QString& file, bool force, int* code);
/// Writes all that counts, oldest first. Gives the exit code.
int exportRecords(JournalStore& journal, const QString& file);

} // namespace unknot::cli
