// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <vector>

namespace unknot {

// A note can be a mebibyte long. Laying out that much text takes seconds, so lists show its beginning and
// pages show it in parts. Lengths are in UTF-16 code units; a letter and its combining marks stay together.

/// The first `lines` lines of a text, and at most `most` characters of them; "…" marks a cut inside a line.
QString beginningOf(const QString& text, int lines, qsizetype most);

/// Where the parts of a text begin: the first at 0. No part is longer than `most` (at least 2). Parts end
/// after a line if possible, else after a space, else between letters. A text of at most twice `most` is one
/// part.
std::vector<qsizetype> partStarts(const QString& text, qsizetype most);

} // namespace unknot
