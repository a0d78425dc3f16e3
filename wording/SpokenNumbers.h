// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <memory>

namespace unknot {

/// Whole numbers in the words of one language, by the spell-out rules of ICU: "einundzwanzig", "soixante et
/// onze". Never changes; may be used from any thread, by one at a time.
class SpokenNumbers
{
public:
    /// `language`: "en". `rules`: name of the rule set, as "%spellout-cardinal-verbose".
    SpokenNumbers(const QString& language, const QString& rules);
    ~SpokenNumbers();
    Q_DISABLE_COPY_MOVE(SpokenNumbers)

    /// False where ICU has no such rule set for the language: say() then gives digits.
    bool isKnown() const;
    QString say(int n) const;

private:
    struct Format;
    std::unique_ptr<Format> m_format;
};

} // namespace unknot
