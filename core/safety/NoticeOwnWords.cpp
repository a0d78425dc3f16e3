// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/TextFold.h"
#include "core/safety/NoticeTriggers.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// The word that ends right before this place; "" where another sentence ends there.
QStringView wordBefore(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    qsizetype begin = at;
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1] == u'\''))
        --begin;
    return text.sliced(begin, at - begin);
}

/// Whether one of the last words before this place, within the same part of the sentence, is a negation.
bool isDenied(QStringView text, qsizetype at, const QStringList& negations)
{
    constexpr int wordsBack = 3; // "not had any fever"
    for (int i = 0; i < wordsBack; ++i) {
        const QStringView word = wordBefore(text, at);
        if (word.isEmpty())
            return false;
        if (negations.contains(word))
            return true;
        at = word.begin() - text.begin();
    }
    return false;
}

/// Whether the phrase begins a word of the text and is not denied.
bool says(const QString& text, const QString& phrase, const QStringList& negations)
{
    for (qsizetype at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (at > 0 && text[at - 1].isLetterOrNumber())
            continue;
        if (!isDenied(text, at, negations))
            return true;
    }
    return false;
}

} // namespace

Findings ownWords(const NoticeRule& rule, const NoticeFacts& facts)
{
    Finding f;
    for (const Logged& l : facts.entriesFor(rule, facts.today() - rule.of + 1, facts.today())) {
        const Record& entry = *l.record;
        QString own = entry.note + u'\n' + bodyText(entry, u"did"_s);
        if (own.size() < 3)
            continue;
        own = foldedForSearch(own.replace(u'\u2019', u'\''));
        const auto phrase =
            std::find_if(rule.texts.phrases.begin(), rule.texts.phrases.end(), [&](const QString& p) {
                return says(own, foldedForSearch(p), rule.texts.negations);
            });
        if (phrase == rule.texts.phrases.end())
            continue;
        Finding one;
        one.addWithPlaces(rule, entry);
        // The questions about that place say more than words can.
        if (facts.isScreenedSince(one.regions, entry.at.utcMs))
            continue;
        f.addWithPlaces(rule, entry);
        f.word = *phrase;
        ++f.count;
    }
    return f.count > 0 ? Findings{f} : Findings();
}

} // namespace unknot
