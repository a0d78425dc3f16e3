// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

inline constexpr int maxKeyDots = 16;

/// A quick look that also counts what is in strings and comments: false for nearly every file.
inline bool mayHaveEndlessKey(QStringView t)
{
    int dots = 0;
    for (const QChar c : t) {
        if (c == u'\n')
            dots = 0;
        else if (c == u'.' && ++dots > maxKeyDots)
            return true;
    }
    return false;
}

/// True for a dotted key with more than maxKeyDots dots (a.a.a.…). toml++ limits the nesting of values but
/// recurses once per part of a key, which can overflow the stack. Skips strings and comments as TOML does.
inline bool hasEndlessKey(QStringView t)
{
    if (!mayHaveEndlessKey(t))
        return false;
    int dots = 0;
    for (qsizetype i = 0; i < t.size(); ++i) {
        const QChar c = t[i];
        if (c == u'"' || c == u'\'') {
            const bool lines = t.mid(i, 3) == QString(3, c); // multi-line string
            const QString close(lines ? 3 : 1, c);
            for (i += close.size(); i < t.size() && t.mid(i, close.size()) != close; ++i) {
                if (!lines && t[i] == u'\n')
                    break;
                i += c == u'"' && t[i] == u'\\';
            }
            // A multi-line string may end in quotes that belong to its content.
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
