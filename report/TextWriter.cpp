// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/TextWriter.h"

#include "core/base/UnsafeText.h"

#include <algorithm>

namespace unknot::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 78;

/// Wraps at spaces; the first line starts with `first`, the others are indented by its length.
QString wrapped(const QString& text, const QString& first = {})
{
    const QString indent(first.size(), u' ');
    QString all, line = first;
    bool empty = true;
    for (const QString& part : text.split(u'\n')) {
        for (const QString& word : part.split(u' ', Qt::SkipEmptyParts)) {
            if (!empty && line.size() + 1 + word.size() > width) {
                all += line + u'\n';
                line = indent;
                empty = true;
            }
            line += (empty ? QString() : u" "_s) + word;
            empty = false;
        }
        all += line + u'\n';
        line = indent;
        empty = true;
    }
    return all;
}

QString underlined(const QString& text, QChar with)
{
    const QString lines = wrapped(text);
    qsizetype longest = 0;
    for (const QString& line : lines.split(u'\n'))
        longest = std::max(longest, line.size());
    return lines + QString(longest, with) + u'\n';
}

struct Writer
{
    QString operator()(const Heading& h) const { return underlined(h.text, u'-'); }
    QString operator()(const Paragraph& p) const { return wrapped(p.text); }
    QString operator()(const Chart& c) const { return wrapped(c.text); }
    QString operator()(const Picture& p) const { return p.text.isEmpty() ? QString() : wrapped(p.text); }
    QString operator()(const Code& c) const { return c.lines.join(u'\n') + u'\n'; }

    QString operator()(const List& list) const
    {
        QString text;
        int number = 0;
        for (const QString& item : list.items)
            text += wrapped(item, list.numbered ? u"%1. "_s.arg(++number) : u"- "_s);
        return text;
    }

    QString operator()(const Table& table) const
    {
        std::vector<QStringList> rows;
        if (!table.header.isEmpty())
            rows.push_back(table.header);
        rows.insert(rows.end(), table.rows.begin(), table.rows.end());
        std::vector<qsizetype> widths;
        for (const QStringList& row : rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                widths.resize(std::max(widths.size(), size_t(i + 1)));
                widths[size_t(i)] = std::max(widths[size_t(i)], row[i].size());
            }
        }
        QString text;
        for (const QStringList& row : rows) {
            QString line;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += i + 1 < row.size() ? row[i].leftJustified(widths[size_t(i)] + 2) : row[i];
            text += line + u'\n';
        }
        return text;
    }
};

} // namespace

QString toText(const Document& document)
{
    QString text = underlined(document.title, u'=');
    for (const Block& block : document.blocks) {
        if (const QString lines = std::visit(Writer(), block); !lines.isEmpty())
            text += u'\n' + lines;
    }
    // Notes may hold what steers a terminal.
    text.removeIf([](QChar c) { return isUnsafe(c) || beginsUnsafe(c); });
    return text;
}

} // namespace unknot::report
