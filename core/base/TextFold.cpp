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

/// Folds a text of ASCII and Latin-1 letters, whose folding is their lower case. False if it has others. Most
/// notes are such texts, and are folded in a quarter of the time.
bool foldSimply(QString& text)
{
    constexpr char16_t toLower = 0x20, multiplication = 0xD7, sharpS = 0xDF;
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        const bool latin = u >= 0xC0 && u <= 0xFF && u != multiplication && u != sharpS;
        if (u >= 0x80 && !latin)
            return false;
        if ((u >= u'A' && u <= u'Z') || (latin && u < sharpS))
            c = QChar(char16_t(u + toLower));
    }
    return true;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    if (QString simple = text; foldSimply(simple))
        return simple;
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
