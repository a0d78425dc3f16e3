// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// The body map, on which people mark where it hurts. Coordinates: the midline is x = 0, the top of the head
/// y = 0, the soles y = 180. Left and right are the person's own: the person's left is on the viewer's right
/// in the front view, and on the viewer's left in the back view.
namespace unknot::bodymap {

enum class View { Front, Back };

/// How broad the body is drawn; the height is the same.
enum class BodyType { Slight, Medium, Broad };

/// A region in one view. The id is that of content/regions.toml; paired regions end in _left or _right.
struct Area
{
    QString id;
    QPainterPath path;
    QPointF label; ///< a point well inside, for the number
    double room;   ///< from the label to the nearest edge
};

/// Light and shade on the body.
struct Relief
{
    QImage image; ///< Grayscale8: 128 where the surface faces the viewer, higher where lighter
    QRectF box;   ///< what the image covers
};

/// One view: the outline and its regions, which do not overlap. Wrist, hand and ankle appear in both views.
struct Figure
{
    QPainterPath outline;
    QPainterPath hair;       ///< within the outline
    std::vector<Area> areas; ///< from head to foot; the person's left before the right
    QRectF bounds;           ///< of the outline
    Relief relief;

    const Area* area(const QString& id) const;
};

/// Built on the first call for each view and type (tens of milliseconds), then cached. Thread-safe.
const Figure& figure(View view, BodyType type = BodyType::Medium);

/// The region for a touch at `point`: the one whose label is within 0.6 `slop` units, the nearest if several,
/// so that even a region smaller than a fingertip is hit; else the one around the point; else the nearest
/// within `slop` units; "" if none.
QString hit(View view, QPointF point, double slop, BodyType type = BodyType::Medium);

/// How many regions lie within `radius` units of a point, or as hit() finds them there.
int crowd(View view, QPointF point, double radius, double slop, BodyType type = BodyType::Medium);

/// The region next to `id` in a direction, -1, 0 or 1 in x and y; `id` itself at an edge, the first region
/// for one that the view does not show.
QString neighbour(View view, const QString& id, int dx, int dy, BodyType type = BodyType::Medium);

/// The view that shows a region; the front if both do.
View viewOf(const QString& id);

} // namespace unknot::bodymap
