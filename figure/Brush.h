// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Outline.h"
#include "figure/Palette.h"
#include "figure/SceneData.h"
#include "figure/Shape.h"

#include <QPainter>

namespace unknot::figure {

/// The colours of one material.
struct Tone
{
    QColor fill, shade, edge;
};

/// A picture being painted, in the frame of its scene. Internal to figure.
struct Picture
{
    QPainter& painter;
    const SceneData& scene;
    const Solved& solved;
    const Palette& colours;
    const Look& look;
    double pulse;
    const std::vector<Solved>& ends; ///< of a movement to and fro; empty when there is none
    const TrunkOutline& trunk;
    const HeadOutline& head;
    QRectF visible;                      ///< clip region; small for the loupe
    const Support* bed;                  ///< the mat to be drawn as a bed
    std::optional<QPainterPath> closeUp; ///< the panel of a close-up
    QPointF light;                       ///< direction towards the light, from above and the viewer's left
    double pixels;                       ///< per cm
    bool inLoupe = false;
    QPainterPath body{}; ///< what has been painted of the body so far

    /// Whether details of about a millimetre can be seen.
    bool isFine() const { return pixels > 4.2; }
    bool sees(const QPainterPath& path) const
    {
        return visible.intersects(path.controlPointRect().adjusted(-0.1, -0.1, 0.1, 0.1));
    }
    /// Whether any of a layer may be within `visible`.
    bool mayShow(const QString& layer, int side) const;
    void fill(const QPainterPath& path, const QColor& colour);
    void line(const QPainterPath& path, const QColor& colour, double width);
    /// A thin line just outside a shape. Contour several shapes before filling any, and they become one.
    void contour(const Shape& shape, const QColor& edge, double width = outerEdge);
    /// Fills a shape that the light models: the side away from it is shaded to a depth of `depth` cm.
    /// Nothing is shaded within `clear`, such as the joint with a neighbour.
    void form(const Shape& shape, const Tone& tone, double depth, const QPainterPath& clear = {});
    /// As form() and contour(), for outlines with hollows, which have to be clipped.
    void hollowContour(const QPainterPath& path, const QColor& edge, double width = outerEdge);
    void hollowForm(const QPainterPath& path, const Tone& tone, double depth);
    /// A soft shadow of `path` on what has been painted of the body.
    void castShadow(const QPainterPath& path, double distance);
    /// From now on `path` belongs to the body, and shadows fall on it.
    void joinBody(const QPainterPath& path) { unite(body, path); }
    /// A soft round shadow.
    void softSpot(QPointF centre, double rx, double ry, const QColor& colour, double alpha);

    static constexpr double outerEdge = 0.3, innerEdge = 0.2; ///< cm
};

/// A brush stroke from `a` to `b` with thin ends, bent towards `bend`; `width` cm at its middle.
QPainterPath stroke(QPointF a, QPointF bend, QPointF b, double width);

Tone skinTone(const Picture& p, int side);
bool isFar(const Picture& p, int side);

void paintSupports(Picture& p, bool inFront);
/// Soft shadows on the ground beneath what rests on it.
void paintContactShadows(Picture& p);
/// Draws one layer of the scene's order: right_arm, trunk, head, ...
void paintBodyLayer(Picture& p, const QString& layer);
void paintTrunk(Picture& p);
void paintNeck(Picture& p);
void paintLeg(Picture& p, int side, bool withFoot);
void paintFoot(Picture& p, int side);
void paintArm(Picture& p, int side, bool withHand);
void paintHand(Picture& p, int side);
void paintThumb(Picture& p, int side);
void paintHead(Picture& p);
/// The part of a headscarf that lies on neck and shoulders.
void paintScarfDrape(Picture& p);
/// Hair that falls behind the shoulders.
void paintLongHair(Picture& p);
void paintTargets(Picture& p, const QString& layer);
void paintMarks(Picture& p);
/// A pale outline of the other end of a repetition, behind the body.
void paintGhosts(Picture& p);

} // namespace unknot::figure
