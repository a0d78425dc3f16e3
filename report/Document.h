// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace unknot::report {

// A report as a value: what it says, in which order, and nothing of how it looks. PdfWriter and TextWriter
// put it on paper and into plain text.

struct Heading
{
    QString text;
};

struct Paragraph
{
    QString text;
    bool small = false; ///< set back: a source, a date, a foot note
};

struct List
{
    QStringList items;
    bool numbered = false;
};

struct Table
{
    QStringList header;            ///< empty: none
    std::vector<QStringList> rows; ///< a row may be shorter than the others
};

/// One value a day, from `first` on; gaps stay gaps.
struct Chart
{
    QString text; ///< what it shows, in words: all that a reader of plain text gets
    QDate first;
    std::vector<std::optional<double>> values; ///< least .. most
    double least = 0, most = 10;
};

struct Picture
{
    QByteArray png;
    QString text; ///< what it shows, in words
    int widthMm = 80;
};

/// Something to type or read off, letter by letter: a recovery code. Printed large, in letters of one width.
struct Code
{
    QStringList lines;
};

using Block = std::variant<Heading, Paragraph, List, Table, Chart, Picture, Code>;

struct Document
{
    QString title;
    std::vector<Block> blocks;
};

} // namespace unknot::report
