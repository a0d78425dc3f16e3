// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/SpokenNumbers.h"

#include <unicode/rbnf.h>

namespace unknot {

struct SpokenNumbers::Format
{
    icu::RuleBasedNumberFormat icu;
    icu::UnicodeString rules;
};

SpokenNumbers::SpokenNumbers(const QString& language, const QString& rules)
{
    UErrorCode code = U_ZERO_ERROR;
    const icu::Locale locale(language.toLatin1().constData());
    auto format = std::unique_ptr<Format>(
        new Format{icu::RuleBasedNumberFormat(icu::URBNF_SPELLOUT, locale, code),
                   icu::UnicodeString(reinterpret_cast<const char16_t*>(rules.utf16()), int(rules.size()))});
    if (U_FAILURE(code))
        return;
    // ICU reports an unknown rule set only when it formats a number.
    icu::UnicodeString text;
    icu::FieldPosition anywhere(icu::FieldPosition::DONT_CARE);
    format->icu.format(int32_t(1), format->rules, text, anywhere, code);
    if (U_SUCCESS(code))
        m_format = std::move(format);
}

SpokenNumbers::~SpokenNumbers() = default;

bool SpokenNumbers::isKnown() const
{
    return m_format != nullptr;
}

QString SpokenNumbers::say(int n) const
{
    if (!m_format)
        return QString::number(n);
    UErrorCode code = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPosition anywhere(icu::FieldPosition::DONT_CARE);
    m_format->icu.format(int32_t(n), m_format->rules, text, anywhere, code);
    if (U_FAILURE(code))
        return QString::number(n);
    // Remove ICU's soft hyphens, which confuse voices.
    return QString::fromUtf16(text.getBuffer(), text.length()).remove(QChar::SoftHyphen);
}

} // namespace unknot
