// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

// Paints the remaining part of a ring over a thin full circle, for Ring.qml. Repaints only when the end has
// moved visibly, so a clock may set `part` in every frame.
class RingArc : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal part MEMBER m_part WRITE setPart NOTIFY changed) // 0 .. 1
    Q_PROPERTY(qreal thickness MEMBER m_thickness WRITE setThickness NOTIFY changed)
    Q_PROPERTY(qreal trackThickness MEMBER m_trackThickness WRITE setTrackThickness NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor WRITE setTrackColor NOTIFY changed)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    void setPart(qreal part);
    void setThickness(qreal thickness);
    void setTrackThickness(qreal thickness);
    void setColor(const QColor& color);
    void setTrackColor(const QColor& color);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    void touched();

    qreal m_part = 1;
    qreal m_painted = 1;
    qreal m_thickness = 14;
    qreal m_trackThickness = 4;
    QColor m_color;
    QColor m_trackColor;
};
