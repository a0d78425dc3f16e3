// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Shape.h"

#include <QTransform>
#include <algorithm>

namespace unknot::figure {

Shape& Shape::add(const Discs& limb, bool cut)
{
    if (!limb.empty())
        m_limbs.push_back({limb, cut});
    return *this;
}

Shape& Shape::add(const QPainterPath& convex)
{
    if (!convex.isEmpty())
        m_bodies.push_back(convex);
    return *this;
}

QPainterPath Shape::changed(double by, QPointF shift) const
{
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    for (const Limb& limb : m_limbs) {
        Discs discs = limb.discs;
        double share = 1;
        for (Disc& d : discs) {
            // A thin limb is shaded less deeply, so that the lit part never vanishes.
            const double most = by < 0 ? std::max(by, -0.42 * d.radius) : by;
            share = by != 0 ? most / by : 1;
            d.radius += most;
            d.centre += shift * share;
        }
        unite(whole, skinOf(discs, limb.cut));
    }
    for (const QPainterPath& body : m_bodies) {
        const QRectF box = body.controlPointRect();
        const double least = std::min(box.width(), box.height()) / 2;
        const double most = by < 0 ? std::max(by, -0.42 * least) : by, share = by != 0 ? most / by : 1;
        const QPointF c = box.center();
        QTransform t;
        t.translate(c.x() + shift.x() * share, c.y() + shift.y() * share);
        t.scale(1 + 2 * most / std::max(box.width(), 1e-6), 1 + 2 * most / std::max(box.height(), 1e-6));
        t.translate(-c.x(), -c.y());
        unite(whole, by == 0 ? body : t.map(body));
    }
    return whole;
}

} // namespace unknot::figure
