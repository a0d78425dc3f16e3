// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"

#include <QStringList>

namespace unknot {

/// Ordinary words to make passphrases of: 2,048 of them, so that each picked at random is worth eleven bits.
class WordList
{
public:
    static constexpr int size = 2048;

    /// Reads content/words.<language>.toml. Empty, with a problem, when it does not hold exactly 2,048
    /// different words of lower-case letters.
    static WordList load(const QString& folder, const QString& language, Problems* problems);

    const QStringList& words() const { return m_words; }
    /// Picked by the system's random numbers, between spaces; "" from an empty list.
    QString suggest(int count) const;

private:
    QStringList m_words;
};

} // namespace unknot
