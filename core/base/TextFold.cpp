// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/TextFold.h"

#include <QStringList>
#include <algorithm>

namespace unknot {

namespace {

constexpr QChar dotAbove(0x307);

bool isInvisible(QChar c)
{
    const bool variation = c >= QChar(0xFE00) && c <= QChar(0xFE0F);
    return variation || c.category() == QChar::Other_Format;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    // Qt's case folding maps single letters, its upper case also those that become several: ß, ŉ, ᾳ. The
    // capital ẞ needs folding first, and an upper-case text folding afterwards.
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded().toUpper().toCaseFolded();
    QChar before;
    folded.removeIf([&before](QChar c) {
        const bool gone = isInvisible(c) || (c == dotAbove && before == u'i');
        if (!gone)
            before = c;
        return gone;
    });
    return folded.normalized(QString::NormalizationForm_KC);
}

bool containsWords(const QString& text, const QString& sought)
{
    const QStringList words = foldedForSearch(sought).split(u' ', Qt::SkipEmptyParts);
    const QString folded = words.isEmpty() ? QString() : foldedForSearch(text);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

} // namespace unknot
