// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <vector>

namespace unknot {

/// An error in a content file, described for its author: where it is and why it was refused. `line` counts
/// from 1; 0 means the whole file.
struct Problem
{
    QString file;
    int line = 0;
    QString reason;

    /// "file:line: reason", the format used everywhere.
    QString toString() const;
};

using Problems = std::vector<Problem>;

} // namespace unknot
