// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <memory>

namespace unknot {

/// Spells out whole numbers with ICU's rules: "einundzwanzig", "soixante et onze". Immutable; usable from any
/// thread, but not concurrently.
class SpokenNumbers
{
public:
    /// `language`: "en". `rules`: the name of the rule set, such as "%spellout-cardinal-verbose".
    SpokenNumbers(const QString& language, const QString& rules);
    ~SpokenNumbers();
    Q_DISABLE_COPY_MOVE(SpokenNumbers)

    /// False if ICU lacks this rule set; say() then returns digits.
    bool isKnown() const;
    QString say(int n) const;

private:
    struct Format;
    std::unique_ptr<Format> m_format;
};

} // namespace unknot
