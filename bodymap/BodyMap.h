// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QPainterPath>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// The drawing of a body on which people touch where it hurts. Own coordinates: the middle of the body is x =
/// 0, the crown y = 0, the soles y = 180. Left and right are the person's own: on the front view the person's
/// left is at the viewer's right, on the back view at the viewer's left.
namespace unknot::bodymap {

enum class View { Front, Back };

/// One region as seen in one view. The id is that of content/regions.toml, pairs with _left or _right.
struct Area
{
    QString id;
    QPainterPath path;
    QPointF label; ///< a place well inside, for its number
};

/// One view: the whole outline and the regions in it, which do not overlap. Wrist, hand and ankle are in both
/// views.
struct Figure
{
    QPainterPath outline;
    std::vector<Area> areas; ///< from head to foot, the person's left before the right
    QRectF bounds;

    const Area* area(const QString& id) const;
};

/// Built at the first call (tens of milliseconds), then kept. From any thread.
const Figure& figure(View view);

/// The region at a point, or the nearest one within `slop` units; "" where there is none.
QString hit(View view, QPointF point, double slop);

/// How many regions lie within `radius` units of a point, or as hit() finds them there.
int crowd(View view, QPointF point, double radius, double slop);

/// The region next to `id` in a direction, -1, 0 or 1 in x and y; `id` itself at an edge, the first region
/// for one that the view does not show.
QString neighbour(View view, const QString& id, int dx, int dy);

/// The view that shows a region; the front when both do.
View viewOf(const QString& id);

} // namespace unknot::bodymap
