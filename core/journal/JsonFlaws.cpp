// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/JsonFlaws.h"

#include "core/base/ErrorText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <vector>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// The value of a JSON string, given with its quotation marks.
QString valueOf(const QByteArray& quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

struct Level
{
    bool isObject = false, nameNext = false;
    QSet<QString> names = {};
    QString name = {}; ///< the last one
};

/// Without halves of surrogate pairs, so that it can be printed.
QString printable(const QString& text)
{
    return QString::fromUtf8(text.toUtf8());
}

} // namespace

QString jsonFlaw(const QByteArray& json)
{
    std::vector<Level> levels;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[') {
            levels.push_back({c == '{', c == '{'});
        } else if (c == '}' || c == ']') {
            levels.pop_back();
        } else if (c == ',') {
            levels.back().nameNext = levels.back().isObject;
        } else if (c == '"') {
            const qsizetype from = i++;
            bool escaped = false;
            for (; json[i] != '"'; ++i) {
                if (json[i] == '\\') {
                    escaped = true;
                    ++i;
                }
            }
            Level& level = levels.back();
            if (!level.nameNext && !escaped)
                continue;
            const QString value = valueOf(json.mid(from, i - from + 1));
            if (!value.isValidUtf16())
                return ErrorText::tr("“%1” contains half a character (a lone surrogate)")
                    .arg(printable(level.nameNext ? value : level.name));
            if (!level.nameNext)
                continue;
            if (level.names.contains(value))
                return ErrorText::tr("“%1” is given twice").arg(value);
            level.names.insert(value);
            level.name = value;
            level.nameNext = false;
        }
    }
    return {};
}

QString otherEncoding(const QByteArray& text)
{
    const auto zero = [&text](qsizetype i) { return i < text.size() && text[i] == '\0'; };
    const bool utf32 = text.startsWith(QByteArray("\xff\xfe\0\0", 4)) ||
                       text.startsWith(QByteArray("\0\0\xfe\xff", 4)) || (zero(0) && zero(1)) ||
                       (zero(1) && zero(2) && zero(3));
    if (utf32)
        return ErrorText::tr("is UTF-32 text; save it as UTF-8");
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || zero(0) || (zero(1) && !zero(2)))
        return ErrorText::tr("is UTF-16 text; save it as UTF-8");
    return {};
}

} // namespace unknot
