// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Checks.h"

#include "core/base/ErrorText.h"

#include <QRegularExpression>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool isId(const QString& id)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,63}$"_s);
    return form.match(id).hasMatch();
}

} // namespace

void oneOf(const DataTable& t, const char* key, const QString& value, const QStringList& allowed)
{
    if (!value.isEmpty() && !allowed.contains(value))
        t.refuse(key, ErrorText::tr("“%1” is not one of: %2").arg(value, allowed.join(u", "_s)));
}

void allOf(const DataTable& t, const char* key, const QStringList& values, const QStringList& allowed)
{
    for (const QString& value : values)
        oneOf(t, key, value, allowed);
}

void checkPlaceholders(const DataTable& t, const char* key, const QStringList& texts)
{
    static const QRegularExpression mark(u"\\{[^{}]*\\}?|\\}"_s);
    static const QStringList known{u"{side}"_s, u"{Side}"_s, u"{other}"_s};
    for (const QString& text : texts) {
        for (auto it = mark.globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured();
            if (!known.contains(found))
                t.refuse(key, ErrorText::tr("“%1” is not one of: %2").arg(found, known.join(u", "_s)));
        }
    }
}

QString shortText(const DataTable& t, const char* key, int longest)
{
    QString text = t.string(key);
    if (text.contains(u'\n'))
        t.refuse(key, ErrorText::tr("“%1” must be a single line").arg(QString::fromUtf8(key)));
    if (text.size() > longest)
        t.refuse(key, ErrorText::tr("“%1” has %2 characters; at most %3 are allowed")
                          .arg(QString::fromUtf8(key))
                          .arg(text.size())
                          .arg(longest));
    return text;
}

QStringList shortTexts(const DataTable& t, const char* key, int longest)
{
    QStringList texts = t.strings(key);
    for (const QString& text : std::as_const(texts)) {
        if (text.size() > longest)
            t.refuse(key, ErrorText::tr("“%1” has %2 characters; at most %3 are allowed")
                              .arg(text)
                              .arg(text.size())
                              .arg(longest));
    }
    return texts;
}

void checkId(const DataTable& t, const QString& id, const QString& fileId)
{
    if (!isId(id))
        t.refuse("id", ErrorText::tr("“%1” is not an id: lower-case letters, digits and _").arg(id));
    else if (!fileId.isEmpty() && id != fileId)
        t.refuse("id", ErrorText::tr("the id “%1” differs from the file name").arg(id));
}

} // namespace unknot
