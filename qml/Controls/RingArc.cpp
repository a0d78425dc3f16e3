// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#include "RingArc.h"

#include <QPainter>
#include <QtMath>

void RingArc::touched()
{
    update();
    Q_EMIT changed();
}

void RingArc::setPart(qreal part)
{
    if (part == m_part)
        return;
    m_part = part;
    const qreal moved = qAbs(part - m_painted) * M_PI * qMin(width(), height());
    if (moved >= 0.3 || part <= 0 || part >= 1)
        update();
    Q_EMIT changed();
}

void RingArc::setThickness(qreal thickness)
{
    m_thickness = thickness;
    touched();
}

void RingArc::setTrackThickness(qreal thickness)
{
    m_trackThickness = thickness;
    touched();
}

void RingArc::setColor(const QColor& color)
{
    m_color = color;
    touched();
}

void RingArc::setTrackColor(const QColor& color)
{
    m_trackColor = color;
    touched();
}

void RingArc::paint(QPainter* painter)
{
    m_painted = m_part;
    const qreal radius = (qMin(width(), height()) - m_thickness) / 2;
    if (radius <= 0)
        return;
    const QRectF box(width() / 2 - radius, height() / 2 - radius, 2 * radius, 2 * radius);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_trackColor, m_trackThickness));
    painter->drawEllipse(box);
    const qreal part = qBound(0.0, m_part, 1.0);
    if (part <= 0)
        return;
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    // Anticlockwise from twelve, so that the gap opens clockwise. Qt counts sixteenths of a degree.
    painter->drawArc(box, 90 * 16, qRound(part * 360 * 16));
}
