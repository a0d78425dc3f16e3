// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "TextPager.h"

#include "core/base/TextParts.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qsizetype mostInPart = 4000; // some two screens of a phone

} // namespace

void TextPager::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_starts = partStarts(m_text, mostInPart);
    m_part = 0;
    Q_EMIT textChanged();
    Q_EMIT shownChanged();
}

qsizetype TextPager::end() const
{
    return m_part + 1 < count() ? m_starts[size_t(m_part) + 1] : m_text.size();
}

QString TextPager::shown() const
{
    const qsizetype from = m_starts[size_t(m_part)];
    return m_text.mid(from, end() - from);
}

void TextPager::setPart(int part)
{
    part = std::clamp(part, 0, count() - 1);
    if (part == m_part)
        return;
    m_part = part;
    Q_EMIT shownChanged();
}

void TextPager::replace(const QString& shown)
{
    const qsizetype from = m_starts[size_t(m_part)], before = end() - from;
    if (QStringView(m_text).sliced(from, before) == shown)
        return;
    m_text.replace(from, before, shown);
    if (shown.size() <= 2 * mostInPart) {
        for (size_t i = size_t(m_part) + 1; i < m_starts.size(); ++i)
            m_starts[i] += shown.size() - before;
    } else {
        m_starts = partStarts(m_text, mostInPart);
        const auto after = std::lower_bound(m_starts.begin(), m_starts.end(), from + shown.size());
        m_part = int(after - m_starts.begin()) - 1;
    }
    Q_EMIT textChanged();
    Q_EMIT shownChanged();
}

} // namespace unknot
