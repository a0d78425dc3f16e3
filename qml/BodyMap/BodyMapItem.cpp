// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "BodyMapItem.h"

#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <utility>

namespace unknot {

using bodymap::Area;
using bodymap::View;

namespace {

constexpr double edge = 8;    // pixels left free around the figure
constexpr double tip = 22;    // half a fingertip, in pixels
constexpr double slopPx = 14; // distance from a region at which a touch still hits it

} // namespace

BodyMapItem::BodyMapItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &BodyMapItem::changed, this, [this] { update(); });
    prepare();
}

/// Computing the outlines takes a tenth of a second, once for each type: in another thread, and not before a
/// map is created.
void BodyMapItem::prepare()
{
    m_ready = false;
    QThreadPool::globalInstance()->start([self = QPointer(this), type = type()] {
        bodymap::figure(View::Front, type);
        bodymap::figure(View::Back, type);
        QMetaObject::invokeMethod(
            qApp,
            [self, type] {
                if (!self || self->type() != type)
                    return;
                self->m_ready = true;
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
    });
}

void BodyMapItem::setBody(int body)
{
    body = std::clamp(body, 0, int(bodymap::BodyType::Broad));
    if (std::exchange(m_body, body) == body)
        return;
    prepare();
    Q_EMIT changed();
}

void BodyMapItem::setMarks(const QList<RegionMark>& marks)
{
    m_marks = marks;
    Q_EMIT changed();
}

QTransform BodyMapItem::transform() const
{
    return bodymap::mapTransform(view(), QRectF(edge, edge, width() - 2 * edge, height() - 2 * edge), m_zoom,
                                 m_centre, type());
}

void BodyMapItem::paint(QPainter* painter)
{
    if (!m_ready)
        return;
    bodymap::MapLook look;
    look.dark = m_dark;
    look.highContrast = m_highContrast;
    look.page = m_page;
    look.ink = m_ink;
    look.body = type();
    std::vector<bodymap::Mark> marks;
    for (const RegionMark& m : m_marks)
        marks.push_back({m.id, m.level < 0 ? std::nullopt : std::optional(m.level)});
    bodymap::paint(painter, transform(), view(), marks, m_focused, look);
}

QStringList BodyMapItem::ids() const
{
    QStringList list;
    if (m_ready) {
        for (const Area& a : bodymap::figure(view(), type()).areas)
            list << a.id;
    }
    return list;
}

QString BodyMapItem::at(double x, double y) const
{
    if (!m_ready)
        return {};
    const QTransform t = transform();
    return bodymap::hit(view(), t.inverted().map(QPointF(x, y)), slopPx / t.m11(), type());
}

int BodyMapItem::crowd(double x, double y) const
{
    if (!m_ready)
        return 0;
    const QTransform t = transform();
    return bodymap::crowd(view(), t.inverted().map(QPointF(x, y)), tip / t.m11(), slopPx / t.m11(), type());
}

QRectF BodyMapItem::rectOf(const QString& id) const
{
    const Area* a = m_ready ? bodymap::figure(view(), type()).area(id) : nullptr;
    return a ? transform().mapRect(a->path.boundingRect()) : QRectF();
}

QString BodyMapItem::neighbour(const QString& id, int dx, int dy) const
{
    return m_ready ? bodymap::neighbour(view(), id, dx, dy, type()) : id;
}

void BodyMapItem::zoomTo(double x, double y, double zoom)
{
    m_centre = transform().inverted().map(QPointF(x, y));
    m_zoom = std::clamp(zoom, 1.0, 4.0);
    Q_EMIT changed();
}

void BodyMapItem::pan(double dx, double dy)
{
    if (m_zoom <= 1)
        return;
    const QRectF box = bodymap::figure(view(), type()).bounds;
    const double scale = transform().m11();
    m_centre -= QPointF(dx, dy) / scale;
    m_centre.setX(std::clamp(m_centre.x(), box.left(), box.right()));
    m_centre.setY(std::clamp(m_centre.y(), box.top(), box.bottom()));
    Q_EMIT changed();
}

void BodyMapItem::zoomOut()
{
    m_zoom = 1;
    Q_EMIT changed();
}

bool BodyMapItem::marksBehind() const
{
    return m_ready && std::all_of(m_marks.begin(), m_marks.end(), [](const RegionMark& mark) {
               return bodymap::viewOf(mark.id) == View::Back;
           });
}

} // namespace unknot
