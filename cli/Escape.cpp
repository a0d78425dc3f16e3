// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Escape.h"

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

bool isUnsafe(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = u < 0x20 ? u != u'\n' && u != u'\t' : u >= 0x7f && u <= 0x9f;
    const bool direction = u == 0x061c || u == 0x200e || u == 0x200f || (u >= 0x202a && u <= 0x202e) ||
                           (u >= 0x2066 && u <= 0x2069);
    return control || direction || u == 0x2028 || u == 0x2029;
}

QString escaped(const QString& text, const QString& form, int digits)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (isUnsafe(c))
            safe += form.arg(c.unicode(), digits, 16, QChar(u'0'));
        else
            safe += c;
    }
    return safe;
}

} // namespace

QString shown(const QString& text)
{
    return escaped(text, u"\\u{%1}"_s, 0);
}

QByteArray shownJson(const QByteArray& json)
{
    // Outside of strings JSON has none of them.
    return escaped(QString::fromUtf8(json), u"\\u%1"_s, 4).toUtf8();
}

} // namespace unknot::cli
