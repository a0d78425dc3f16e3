// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <vector>

namespace unknot {

/// Something wrong in a file, said for the person who wrote the file: where it is and why it was refused.
/// `line` counts from 1; 0 means the file as a whole.
struct Problem
{
    QString file;
    int line = 0;
    QString reason;

    /// "file:line: reason", the one form in which problems are printed.
    QString toString() const;
};

using Problems = std::vector<Problem>;

} // namespace unknot
