// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "cli/Cli.h"
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

/// "--to 2026-05-31": a date means all of that day. Nothing when it cannot be read.
std::optional<qint64> momentFrom(const QString& iso);
std::optional<qint64> momentTo(const QString& iso); ///< exclusive

} // namespace unknot::cli
