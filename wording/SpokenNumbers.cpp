// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/SpokenNumbers.h"

#include <unicode/rbnf.h>
#include <utility>

namespace unknot {

struct SpokenNumbers::Format
{
    icu::RuleBasedNumberFormat icu;
    icu::UnicodeString rules;
};

SpokenNumbers::SpokenNumbers(QString language, QString rules)
    : m_language(std::move(language)), m_rules(std::move(rules))
{
}

SpokenNumbers::~SpokenNumbers() = default;

/// Call with the mutex held. Null if ICU does not have the rules.
const SpokenNumbers::Format* SpokenNumbers::format() const
{
    if (std::exchange(m_read, true))
        return m_format.get();
    UErrorCode code = U_ZERO_ERROR;
    const icu::Locale locale(m_language.toLatin1().constData());
    auto format = std::unique_ptr<Format>(new Format{
        icu::RuleBasedNumberFormat(icu::URBNF_SPELLOUT, locale, code),
        icu::UnicodeString(reinterpret_cast<const char16_t*>(m_rules.utf16()), int(m_rules.size()))});
    if (U_FAILURE(code))
        return nullptr;
    // ICU reports an unknown rule set only when it formats a number.
    icu::UnicodeString text;
    icu::FieldPosition anywhere(icu::FieldPosition::DONT_CARE);
    format->icu.format(int32_t(1), format->rules, text, anywhere, code);
    if (U_SUCCESS(code))
        m_format = std::move(format);
    return m_format.get();
}

bool SpokenNumbers::isKnown() const
{
    const std::scoped_lock guard(m_mutex);
    return format() != nullptr;
}

QString SpokenNumbers::say(int n) const
{
    const std::scoped_lock guard(m_mutex);
    const auto known = m_said.constFind(n);
    if (known != m_said.constEnd())
        return *known;
    const Format* const f = format();
    if (!f)
        return QString::number(n);
    UErrorCode code = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPosition anywhere(icu::FieldPosition::DONT_CARE);
    f->icu.format(int32_t(n), f->rules, text, anywhere, code);
    if (U_FAILURE(code))
        return QString::number(n);
    // Remove ICU's soft hyphens, which confuse voices.
    QString said = QString::fromUtf16(text.getBuffer(), text.length()).remove(QChar::SoftHyphen);
    if (m_said.size() < mostKept)
        m_said.insert(n, said);
    return said;
}

} // namespace unknot
