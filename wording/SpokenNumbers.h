// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QHash>
#include <QString>
#include <memory>
#include <mutex>

namespace unknot {

/// Spells out whole numbers with ICU's rules: "einundzwanzig", "soixante et onze". ICU reads its rules when
/// they are first needed, which takes a few milliseconds. Usable from any thread, also concurrently.
class SpokenNumbers
{
public:
    /// `language`: "en". `rules`: the name of the rule set, such as "%spellout-cardinal-verbose".
    SpokenNumbers(QString language, QString rules);
    ~SpokenNumbers();
    Q_DISABLE_COPY_MOVE(SpokenNumbers)

    /// False if ICU lacks this rule set; say() then returns digits.
    bool isKnown() const;
    QString say(int n) const;

private:
    static constexpr int mostKept = 1000;
    struct Format;
    const Format* format() const;

    const QString m_language, m_rules;
    mutable std::mutex m_mutex;         ///< an ICU format must not be used concurrently
    mutable QHash<int, QString> m_said; ///< a routine counts the same numbers again and again
    mutable bool m_read = false;
    mutable std::unique_ptr<Format> m_format;
};

} // namespace unknot
