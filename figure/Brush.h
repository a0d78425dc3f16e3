// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Outline.h"
#include "figure/Palette.h"
#include "figure/SceneData.h"

#include <QPainter>

namespace unknot::figure {

/// A picture being painted, in the frame of its scene. Internal to figure.
struct Picture
{
    QPainter& painter;
    const SceneData& scene;
    const Solved& solved;
    const Palette& colours;
    const Look& look;
    double pulse;
    const TrunkOutline& trunk;
    const HeadOutline& head;
    QRectF visible;     ///< clip region; small for the loupe
    const Support* bed; ///< the mat to be drawn as a bed

    bool sees(const QPainterPath& path) const
    {
        return visible.intersects(path.controlPointRect().adjusted(-0.1, -0.1, 0.1, 0.1));
    }
    void fill(const QPainterPath& path, const QColor& colour);
    /// Fills a shape and draws the thin edge that every body part has.
    void outlined(const QPainterPath& path, const QColor& colour, const QColor& edge);
    void line(const QPainterPath& path, const QColor& colour, double width);
};

inline constexpr double edgeWidth = 0.42; ///< cm visible outside a shape

void paintSupports(Picture& p, bool inFront);
/// Draws one layer of the scene's order: right_arm, trunk, head, ...
void paintBodyLayer(Picture& p, const QString& layer);
void paintHead(Picture& p);
void paintLongHair(Picture& p, bool behind);
void paintTargets(Picture& p, const QString& layer);
void paintMarks(Picture& p);

} // namespace unknot::figure
