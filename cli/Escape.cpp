// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Escape.h"

#include "core/base/UnsafeText.h"

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text, const QString& form, int digits)
{
    QString safe;
    safe.reserve(text.size());
    bool pair = false; // the second of two belongs to the first
    for (const QChar c : text) {
        if (isUnsafe(c) || beginsUnsafe(c) || pair)
            safe += form.arg(c.unicode(), digits, 16, QChar(u'0'));
        else
            safe += c;
        pair = beginsUnsafe(c);
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
