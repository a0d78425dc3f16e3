// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

inline constexpr int maxKeyDots = 16;

/// True for a key of very many parts (a.a.a.…). toml++ bounds nested values, but recurses once for each part
/// of a key, until the stack is full. Steps over strings and comments as TOML does.
inline bool hasEndlessKey(QStringView t)
{
    int dots = 0;
    for (qsizetype i = 0; i < t.size(); ++i) {
        const QChar c = t[i];
        if (c == u'"' || c == u'\'') {
            const bool lines = t.mid(i, 3) == QString(3, c); // a string over several lines
            const QString close(lines ? 3 : 1, c);
            for (i += close.size(); i < t.size() && t.mid(i, close.size()) != close; ++i) {
                if (!lines && t[i] == u'\n')
                    break;
                i += c == u'"' && t[i] == u'\\';
            }
            // It may end in quotes of its own.
            for (i += close.size() - 1; lines && i + 1 < t.size() && t[i + 1] == c;)
                ++i;
        } else if (c == u'#') {
            while (i + 1 < t.size() && t[i + 1] != u'\n')
                ++i;
        } else if (c == u'.') {
            if (++dots > maxKeyDots)
                return true;
        } else if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u' ' && c != u'\t') {
            dots = 0;
        }
    }
    return false;
}

} // namespace unknot
