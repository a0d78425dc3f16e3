// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/PdfWriter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace unknot::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal titlePoints = 20, headingPoints = 13, bodyPoints = 11, smallPoints = 10, codePoints = 16;
constexpr qreal pointsPerMm = 72 / 25.4;
constexpr int chartWidthMm = 165, chartHeightMm = 24, chartDotsPerMm = 12; // about 300 dpi

QImage drawn(const Chart& chart)
{
    QImage image(chartWidthMm * chartDotsPerMm, chartHeightMm * chartDotsPerMm, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    p.scale(chartDotsPerMm, chartDotsPerMm); // millimetres from here on
    QFont font = QGuiApplication::font();
    font.setPixelSize(4);
    p.setFont(font);
    const QRectF plot(8, 3, chartWidthMm - 10, chartHeightMm - 11);
    const auto y = [&](double v) {
        return plot.bottom() - plot.height() * (v - chart.least) / (chart.most - chart.least);
    };
    const auto x = [&](size_t i) {
        return chart.values.size() < 2
                   ? plot.center().x()
                   : plot.left() + plot.width() * double(i) / double(chart.values.size() - 1);
    };
    for (const double v : {chart.least, (chart.least + chart.most) / 2, chart.most}) {
        p.setPen(QPen(QColor(0xbb, 0xbb, 0xbb), 0.2));
        p.drawLine(QPointF(plot.left(), y(v)), QPointF(plot.right(), y(v)));
        p.setPen(Qt::black);
        p.drawText(QRectF(0, y(v) - 3, 6.5, 6), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(v));
    }
    QPainterPath line;
    for (size_t i = 0; i < chart.values.size(); ++i) {
        if (!chart.values[i])
            continue;
        const QPointF at(x(i), y(*chart.values[i]));
        const bool joined = i > 0 && chart.values[i - 1];
        joined ? line.lineTo(at) : line.moveTo(at);
        p.setPen(Qt::NoPen);
        p.setBrush(Qt::black);
        p.drawEllipse(at, 0.8, 0.8);
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Qt::black, 0.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(line);
    const QDate last = chart.first.addDays(qint64(chart.values.size()) - 1);
    const QRectF foot(plot.left(), plot.bottom() + 2, plot.width(), 6);
    p.drawText(foot, Qt::AlignLeft, QLocale().toString(chart.first, QLocale::ShortFormat));
    p.drawText(foot, Qt::AlignRight, QLocale().toString(last, QLocale::ShortFormat));
    return image;
}

/// Lays out the blocks from top to bottom.
class Composer
{
public:
    explicit Composer(QTextDocument& document) : m_document(document), m_cursor(&document) {}

    void title(const QString& text) { paragraph(text, titlePoints, QFont::DemiBold, 0); }

    void operator()(const Heading& h) { paragraph(h.text, headingPoints, QFont::DemiBold, 10); }
    void operator()(const Paragraph& p)
    {
        paragraph(p.text, p.small ? smallPoints : bodyPoints, QFont::Normal, p.small ? 10 : 6);
    }

    void operator()(const List& list)
    {
        QTextListFormat format;
        format.setStyle(list.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(1);
        QTextList* whole = nullptr;
        for (const QString& item : list.items) {
            QTextBlockFormat block;
            block.setTopMargin(list.numbered ? 4 : 2);
            begin(block, letters(bodyPoints, QFont::Normal));
            if (whole)
                whole->add(m_cursor.block());
            else
                whole = m_cursor.createList(format);
            m_cursor.insertText(item);
        }
    }

    void operator()(const Table& table)
    {
        qsizetype columns = table.header.size();
        for (const QStringList& row : table.rows)
            columns = std::max(columns, row.size());
        std::vector<QStringList> rows = table.rows;
        if (!table.header.isEmpty())
            rows.insert(rows.begin(), table.header);
        if (rows.empty() || columns == 0)
            return;
        QTextTableFormat format;
        format.setCellPadding(3);
        format.setBorderCollapse(true);
        format.setBorder(0.5);
        format.setTopMargin(8);
        format.setHeaderRowCount(table.header.isEmpty() ? 0 : 1);
        begin({}, letters(bodyPoints, QFont::Normal));
        QTextTable* cells = m_cursor.insertTable(int(rows.size()), int(columns), format);
        for (size_t r = 0; r < rows.size(); ++r) {
            const bool header = r == 0 && !table.header.isEmpty();
            for (qsizetype c = 0; c < rows[r].size(); ++c)
                cells->cellAt(int(r), int(c))
                    .firstCursorPosition()
                    .insertText(rows[r][c], letters(bodyPoints, header ? QFont::DemiBold : QFont::Normal));
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void operator()(const Chart& chart)
    {
        if (!chart.values.empty())
            image(drawn(chart), chartWidthMm);
        paragraph(chart.text, bodyPoints, QFont::Normal, 2);
    }

    void operator()(const Picture& picture)
    {
        const QImage read = QImage::fromData(picture.png, "png");
        if (!read.isNull())
            image(read, picture.widthMm,
                  picture.beside ? QTextFrameFormat::FloatRight : QTextFrameFormat::InFlow);
        if (!picture.text.isEmpty())
            paragraph(picture.text, smallPoints, QFont::Normal, 2);
    }

    void operator()(const Code& code)
    {
        QTextCharFormat format = letters(codePoints, QFont::Normal);
        format.setFontFamilies({u"monospace"_s});
        format.setFontFixedPitch(true);
        QTextBlockFormat block;
        block.setTopMargin(8);
        for (const QString& line : code.lines) {
            begin(block, format);
            m_cursor.insertText(line);
        }
    }

private:
    static QTextCharFormat letters(qreal points, QFont::Weight weight)
    {
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        return format;
    }

    void paragraph(const QString& text, qreal points, QFont::Weight weight, qreal above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        begin(block, letters(points, weight));
        m_cursor.insertText(text);
    }

    void image(const QImage& image, int widthMm,
               QTextFrameFormat::Position position = QTextFrameFormat::InFlow)
    {
        QTextBlockFormat block;
        block.setTopMargin(8);
        begin(block, letters(bodyPoints, QFont::Normal));
        const QString name = u"picture:%1"_s.arg(++m_pictures);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(widthMm * pointsPerMm * 96 / 72); // QTextDocument uses units of 1/96 inch
        m_cursor.insertImage(format, position);
    }

    void begin(const QTextBlockFormat& block, const QTextCharFormat& letters)
    {
        if (m_first) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
            if (m_cursor.currentList()) // ends a previous list
                m_cursor.currentList()->remove(m_cursor.block());
            m_cursor.setBlockFormat(block);
        }
        m_first = false;
    }

    QTextDocument& m_document;
    QTextCursor m_cursor;
    bool m_first = true;
    int m_pictures = 0;
};

} // namespace

QByteArray toPdf(const Document& document)
{
    QTextDocument text;
    QFont font = QGuiApplication::font();
    font.setPointSizeF(bodyPoints);
    text.setDefaultFont(font);
    Composer composer(text);
    composer.title(document.title);
    for (const Block& block : document.blocks)
        std::visit(composer, block);

    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Unknot"));
        text.print(&writer); // adds margins of two centimetres and page numbers
    }
    return bytes;
}

} // namespace unknot::report
