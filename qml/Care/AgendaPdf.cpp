// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "AgendaPdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace unknot {

namespace {

constexpr qreal bodyPoints = 11, headingPoints = 13, titlePoints = 20;

/// Lays paragraphs one under the other.
class Composer
{
public:
    explicit Composer(QTextDocument& document) : m_cursor(&document) {}

    void paragraph(const QString& text, qreal points, QFont::Weight weight, qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        begin(block, points, weight);
        m_cursor.insertText(text);
    }

    void list(const QStringList& lines, QTextListFormat::Style style, qreal between)
    {
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(1);
        QTextList* list = nullptr;
        for (const QString& line : lines) {
            QTextBlockFormat block;
            block.setTopMargin(between);
            begin(block, bodyPoints, QFont::Normal);
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
            m_cursor.insertText(line);
        }
    }

private:
    void begin(const QTextBlockFormat& block, qreal points, QFont::Weight weight)
    {
        QTextCharFormat letters;
        letters.setFontPointSize(points);
        letters.setFontWeight(weight);
        if (m_first) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
            if (m_cursor.currentList()) // the one before ends here
                m_cursor.currentList()->remove(m_cursor.block());
            m_cursor.setBlockFormat(block);
        }
        m_first = false;
    }

    QTextCursor m_cursor;
    bool m_first = true;
};

} // namespace

QByteArray toPdf(const AgendaPage& page)
{
    QTextDocument document;
    QFont font = QGuiApplication::font();
    font.setPointSizeF(bodyPoints);
    document.setDefaultFont(font);
    Composer composer(document);
    composer.paragraph(page.title, titlePoints, QFont::DemiBold, 0);
    composer.paragraph(page.period, bodyPoints, QFont::Normal, 4);
    if (!page.questions.isEmpty()) {
        composer.paragraph(page.questionsTitle, headingPoints, QFont::DemiBold, 14);
        composer.list(page.questions, QTextListFormat::ListDecimal, 6);
    }
    for (const AgendaSection& section : page.sections) {
        composer.paragraph(section.title, headingPoints, QFont::DemiBold, 14);
        composer.list(section.lines, QTextListFormat::ListDisc, 2);
    }
    composer.paragraph(page.foot, bodyPoints, QFont::Normal, 18);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(page.title);
        writer.setCreator(QStringLiteral("Unknot"));
        document.print(&writer); // with margins of two centimetres, and the pages numbered
    }
    return bytes;
}

} // namespace unknot
