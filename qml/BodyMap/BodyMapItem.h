// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/PaintMap.h"
#include "qml/BodyMap/BodyPlaces.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace unknot {

/// One view of the body map. Knows the ids of regions, not their names.
class BodyMapItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool back MEMBER m_back NOTIFY changed)
    Q_PROPERTY(int body READ body WRITE setBody NOTIFY changed) ///< a bodymap::BodyType
    Q_PROPERTY(QList<unknot::RegionMark> marks READ marks WRITE setMarks NOTIFY changed)
    Q_PROPERTY(bool marksBehind READ marksBehind NOTIFY changed) ///< all of them are on the back
    Q_PROPERTY(QString focused MEMBER m_focused NOTIFY changed)  ///< gets a ring
    Q_PROPERTY(double zoom READ zoom NOTIFY changed)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed)
    Q_PROPERTY(bool highContrast MEMBER m_highContrast NOTIFY changed)
    Q_PROPERTY(QColor page MEMBER m_page NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)    ///< the outlines have been computed
    Q_PROPERTY(QStringList ids READ ids NOTIFY changed) ///< regions of this view, from head to foot

public:
    explicit BodyMapItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    int body() const { return m_body; }
    void setBody(int body);
    QList<RegionMark> marks() const { return m_marks; }
    void setMarks(const QList<RegionMark>& marks);
    bool marksBehind() const;
    double zoom() const { return m_zoom; }
    bool ready() const { return m_ready; }
    QStringList ids() const;

    /// Id of the region at or near this point of the item; "" if none.
    Q_INVOKABLE QString at(double x, double y) const;
    /// Number of regions within a fingertip of this point; with three or more a tap is ambiguous.
    Q_INVOKABLE int crowd(double x, double y) const;
    Q_INVOKABLE QRectF rectOf(const QString& id) const;
    /// The region next to `id` in a direction, -1, 0 or 1 in x and y; `id` itself at an edge.
    Q_INVOKABLE QString neighbour(const QString& id, int dx, int dy) const;
    Q_INVOKABLE void zoomTo(double x, double y, double zoom);
    Q_INVOKABLE void pan(double dx, double dy);
    Q_INVOKABLE void zoomOut();

Q_SIGNALS:
    void changed();

private:
    bodymap::View view() const { return m_back ? bodymap::View::Back : bodymap::View::Front; }
    bodymap::BodyType type() const { return bodymap::BodyType(m_body); }
    QTransform transform() const;
    void prepare();

    bool m_back = false, m_dark = false, m_highContrast = false, m_ready = false;
    int m_body = int(bodymap::BodyType::Medium);
    QList<RegionMark> m_marks;
    QString m_focused;
    double m_zoom = 1;
    QPointF m_centre;
    QColor m_page = Qt::white, m_ink = Qt::black;
};

} // namespace unknot
