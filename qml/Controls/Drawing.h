// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#pragma once

#include <QColor>
#include <QPainterPath>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

// Paints an SVG path: strokes 2 wide with round ends on a grid of 24, and solid fills. Painted rather than
// made of Shapes, because Qt's software renderer ignores the clip of Shapes.
class Drawing : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString strokes MEMBER m_strokes WRITE setStrokes NOTIFY changed)
    Q_PROPERTY(QString fills MEMBER m_fills WRITE setFills NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY changed)
    Q_PROPERTY(bool turned MEMBER m_turned WRITE setTurned NOTIFY changed) // mirrored left to right

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    void setStrokes(const QString& path);
    void setFills(const QString& path);
    void setColor(const QColor& color);
    void setTurned(bool turned);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_strokes;
    QString m_fills;
    QPainterPath m_strokePath;
    QPainterPath m_fillPath;
    QColor m_color;
    bool m_turned = false;
};
