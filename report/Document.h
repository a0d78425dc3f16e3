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

// A report as a value: its content and order, without layout. PdfWriter and TextWriter render it.

struct Heading
{
    QString text;
};

struct Paragraph
{
    QString text;
    bool small = false; ///< secondary text: a source, a date, a footnote
};

struct List
{
    QStringList items;
    bool numbered = false;
};

struct Table
{
    QStringList header;            ///< empty: no header
    std::vector<QStringList> rows; ///< rows may have different lengths
};

/// One value per day, from `first`; gaps stay visible.
struct Chart
{
    QString text; ///< description; the only part shown in plain text
    QDate first;
    std::vector<std::optional<double>> values; ///< least .. most
    double least = 0, most = 10;
};

struct Picture
{
    QByteArray png;
    QString text; ///< description
    int widthMm = 80;
    bool beside = false; ///< at the end of the lines of the blocks that follow, which flow around it
};

/// Text to be typed or read out character by character, such as a recovery code. Printed large, in a
/// monospaced font.
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
