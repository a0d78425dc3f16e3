// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/PaintMap.h"

#include <QLineF>
#include <QPainterPath>
#include <QStringList>

namespace unknot::bodymap {

/// A finer place within a region.
struct Spot
{
    QString id; ///< of content/journal.toml, without a side
    QPointF at; ///< units of its close-up
};

/// A hand, a foot or a knee from near by, as its owner sees the right one; the left one is its mirror image.
struct CloseUp
{
    static constexpr double width = 200, height = 240; ///< units; y down

    QString id; ///< "hand", "foot", "knee", "knee_back"
    QPainterPath outline;
    QPainterPath lines; ///< within the outline: the kneecap
    std::vector<Spot> spots;
};

/// The close-up of a region without its side; null for most.
const CloseUp* closeUpOf(const QString& baseRegion);
const CloseUp* closeUp(const QString& id);

/// Where the close-up's units lie in `target`, upright and in the middle.
QTransform closeUpTransform(const QRectF& target, bool left);
/// The spot nearest to a place, within `slop` units; "".
QString spotAt(const CloseUp& closeUp, QPointF place, double slop);

/// Draws it. Marked spots are full and have a tick, so that colour is never alone; `focused` gets a ring.
void paint(QPainter* painter, const QTransform& transform, const CloseUp& closeUp, const QStringList& marked,
           const QString& focused, const MapLook& look);

} // namespace unknot::bodymap
