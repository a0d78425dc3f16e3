// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/WordList.h"

#include "core/base/DataFile.h"
#include "core/base/ErrorText.h"

#include <QSet>
#include <algorithm>
#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

WordList WordList::load(const QString& folder, const QString& language, Problems* problems)
{
    WordList list;
    const auto data = readDataFile(u"%1/words.%2.toml"_s.arg(folder, language), problems);
    if (!data)
        return list;
    data->refuseUnknownKeys({"words"});
    const QStringList words = data->strings("words");
    const auto plain = [](const QString& word) {
        return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() && c.isLower(); });
    };
    const bool fine = words.size() == size && QSet<QString>(words.begin(), words.end()).size() == size &&
                      std::all_of(words.begin(), words.end(), plain);
    if (fine)
        list.m_words = words;
    else
        data->refuse("words",
                     ErrorText::tr("“words” must contain %1 distinct words of lower-case letters").arg(size));
    return list;
}

QString WordList::suggest(int count) const
{
    QStringList picked;
    for (int i = 0; i < count && !m_words.isEmpty(); ++i)
        picked << m_words[qsizetype(randombytes_uniform(uint32_t(m_words.size())))];
    return picked.join(u' ');
}

} // namespace unknot
