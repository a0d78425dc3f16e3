// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "BodyMapItem.h"

#include <QPainter>
#include <QPointer>
#include <QSet>
#include <QThreadPool>
#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;
using bodymap::Area;
using bodymap::View;

namespace {

constexpr double edge = 8;    // pixels left free around the figure
constexpr double tip = 22;    // half a fingertip, in pixels
constexpr double slopPx = 14; // how far beside a region a touch still means it

} // namespace

BodyMapItem::BodyMapItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &BodyMapItem::changed, this, [this] { update(); });
    // The outlines take a tenth of a second to work out, once: not on this thread, and not before they are
    // wanted.
    QThreadPool::globalInstance()->start([self = QPointer(this)] {
        bodymap::figure(View::Front);
        bodymap::figure(View::Back);
        QMetaObject::invokeMethod(
            qApp,
            [self] {
                if (!self)
                    return;
                self->m_ready = true;
                Q_EMIT self->changed();
            },
            Qt::QueuedConnection);
    });
}

void BodyMapItem::setMarks(const QVariantList& marks)
{
    m_given = marks;
    m_marks.clear();
    for (const QVariant& mark : marks) {
        const QVariantMap m = mark.toMap();
        const int level = m.value(u"level"_s, -1).toInt();
        m_marks.push_back({m.value(u"id"_s).toString(), level < 0 ? std::nullopt : std::optional(level)});
    }
    Q_EMIT changed();
}

QTransform BodyMapItem::transform() const
{
    return bodymap::mapTransform(view(), QRectF(edge, edge, width() - 2 * edge, height() - 2 * edge), m_zoom,
                                 m_centre);
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
    bodymap::paint(painter, transform(), view(), m_marks, m_focused, look);
}

QStringList BodyMapItem::ids() const
{
    QStringList list;
    if (m_ready) {
        for (const Area& a : bodymap::figure(view()).areas)
            list << a.id;
    }
    return list;
}

QString BodyMapItem::at(double x, double y) const
{
    if (!m_ready)
        return {};
    const QTransform t = transform();
    return bodymap::hit(view(), t.inverted().map(QPointF(x, y)), slopPx / t.m11());
}

int BodyMapItem::crowd(double x, double y) const
{
    QSet<QString> found;
    if (!m_ready)
        return 0;
    const QTransform back = transform().inverted();
    for (int i = 0; i < 12; ++i) {
        const double angle = i * M_PI / 6;
        const QPointF p(x + tip * std::cos(angle), y + tip * std::sin(angle));
        if (const QString id = bodymap::hit(view(), back.map(p), 0); !id.isEmpty())
            found.insert(id);
    }
    found.insert(at(x, y));
    found.remove(QString());
    return int(found.size());
}

QRectF BodyMapItem::rectOf(const QString& id) const
{
    const Area* a = m_ready ? bodymap::figure(view()).area(id) : nullptr;
    return a ? transform().mapRect(a->path.boundingRect()) : QRectF();
}

QString BodyMapItem::neighbour(const QString& id, int dx, int dy) const
{
    if (!m_ready)
        return id;
    const bodymap::Figure& f = bodymap::figure(view());
    const Area* from = f.area(id);
    if (!from)
        return f.areas.front().id;
    const Area* best = from;
    double bestCost = 1e9;
    for (const Area& a : f.areas) {
        const QPointF d = a.label - from->label;
        const double along = d.x() * dx + d.y() * dy, aside = std::abs(d.x() * dy) + std::abs(d.y() * dx);
        if (along <= 0.5)
            continue;
        if (const double cost = along + 2 * aside; cost < bestCost) {
            bestCost = cost;
            best = &a;
        }
    }
    return best->id;
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
    const QRectF box = bodymap::figure(view()).bounds;
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

bool BodyMapItem::showsOnBack(const QString& id) const
{
    return m_ready && bodymap::viewOf(id) == View::Back;
}

} // namespace unknot
