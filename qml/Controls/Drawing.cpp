// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#include "Drawing.h"

#include "SvgPath.h"

#include <QPainter>

void Drawing::setStrokes(const QString& path)
{
    if (path == m_strokes)
        return;
    m_strokes = path;
    m_strokePath = svgPath(path);
    update();
    Q_EMIT changed();
}

void Drawing::setFills(const QString& path)
{
    if (path == m_fills)
        return;
    m_fills = path;
    m_fillPath = svgPath(path);
    update();
    Q_EMIT changed();
}

void Drawing::setColor(const QColor& color)
{
    if (color == m_color)
        return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void Drawing::setTurned(bool turned)
{
    if (turned == m_turned)
        return;
    m_turned = turned;
    update();
    Q_EMIT changed();
}

void Drawing::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_turned) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    painter->scale(width() / 24, height() / 24);
    painter->strokePath(m_strokePath, QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->fillPath(m_fillPath, m_color);
}
