// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"

#include <QStringList>

namespace unknot {

/// Common words for passphrases: 2,048 of them, so that each random word adds eleven bits.
class WordList
{
public:
    static constexpr int size = 2048;

    /// Reads content/words.<language>.toml. Empty, with a problem, unless it holds exactly 2,048 distinct
    /// words of lower-case letters.
    static WordList load(const QString& folder, const QString& language, Problems* problems);

    const QStringList& words() const { return m_words; }
    /// `count` words chosen with the system's secure random numbers, separated by spaces; "" if the list is
    /// empty.
    QString suggest(int count) const;

private:
    QStringList m_words;
};

} // namespace unknot
