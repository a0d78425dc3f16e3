// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/PaintMap.h"

#include <QLineF>
#include <QPainterPath>
#include <QStringList>

namespace unknot::bodymap {

/// A precise place within a region.
struct Spot
{
    QString id; ///< id in content/journal.toml, without a side
    QPointF at; ///< in units of the close-up
};

/// A close-up of a hand, foot or knee as its owner sees the right one; the left one is mirrored.
struct CloseUp
{
    static constexpr double width = 200, height = 240; ///< units; y down

    QString id; ///< "hand", "foot", "knee", "knee_back"
    QPainterPath outline;
    QPainterPath lines; ///< inside the outline: the kneecap, folds, tendons
    QPainterPath nails;
    std::vector<Spot> spots;
};

/// The close-up for a region id without a side; null for most regions.
const CloseUp* closeUpOf(const QString& baseRegion);
const CloseUp* closeUp(const QString& id);

/// Maps the close-up's units into `target`, upright and centred.
QTransform closeUpTransform(const QRectF& target, bool left);
/// The spot nearest to `place` within `slop` units; "" if none.
QString spotAt(const CloseUp& closeUp, QPointF place, double slop);

/// Draws the close-up. Marked spots are filled and ticked, so that colour is not the only cue; `focused` gets
/// a ring.
void paint(QPainter* painter, const QTransform& transform, const CloseUp& closeUp, const QStringList& marked,
           const QString& focused, const MapLook& look);

} // namespace unknot::bodymap
