// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/TextParts.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace unknot {

namespace {

/// The last boundary between letters in (from, from + most]. Looks at a short window only; a letter with more
/// marks than that is cut, but never inside a surrogate pair.
qsizetype letterEnd(const QString& text, qsizetype from, qsizetype most)
{
    constexpr qsizetype window = 128;
    const qsizetype end = from + most;
    const qsizetype start = std::max(from, end - window);
    const qsizetype length = std::min(end + window, text.size()) - start;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData() + start, length);
    finder.setPosition(end - start);
    qsizetype at = finder.isAtBoundary() ? end : start + finder.toPreviousBoundary();
    if (at > start)
        return at;
    at = end;
    return text[at].isLowSurrogate() && text[at - 1].isHighSurrogate() && at - 1 > from ? at - 1 : at;
}

/// The end of a part of at most `most` characters that begins at `from`.
qsizetype partEnd(const QString& text, qsizetype from, qsizetype most)
{
    if (text.size() - from <= most)
        return text.size();
    const QStringView part = QStringView(text).sliced(from, most);
    for (const QChar mark : {u'\n', u' '}) {
        if (const qsizetype at = part.lastIndexOf(mark); at >= most / 2)
            return from + at + 1;
    }
    return letterEnd(text, from, most);
}

} // namespace

QString beginningOf(const QString& text, int lines, qsizetype most)
{
    qsizetype end = text.indexOf(u'\n');
    for (int line = 1; line < lines && end >= 0 && end <= most; ++line)
        end = text.indexOf(u'\n', end + 1);
    if (end < 0)
        end = text.size();
    if (end <= most)
        return text.left(end);
    return text.left(letterEnd(text, 0, most)).trimmed() + u'…';
}

std::vector<qsizetype> partStarts(const QString& text, qsizetype most)
{
    std::vector<qsizetype> starts{0};
    if (text.size() <= 2 * most)
        return starts;
    for (;;) {
        const qsizetype end = partEnd(text, starts.back(), most);
        if (end >= text.size())
            return starts;
        starts.push_back(end);
    }
}

} // namespace unknot
