// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <vector>

/// Plane geometry in model space: centimetres, y up. Directions are in degrees, 0 = up, 90 = +x (clockwise),
/// so that a standing trunk is 0 and a gaze straight ahead is 90.
namespace unknot::figure {

QPointF direction(double degrees);
/// The direction in front of a body part that points along `degrees` (90 degrees clockwise).
QPointF ahead(double degrees);
double length(QPointF v);
double angleOf(QPointF v);
/// `degrees` normalized to -180..180.
double wrapped(double degrees);
double lerp(double a, double b, double t);
QPointF lerp(QPointF a, QPointF b, double t);
/// Ease in and out, with continuous speed and acceleration.
double eased(double t);

/// Interpolates measured values along a bone, 0..1, without overshoot.
class Profile
{
public:
    struct Knot
    {
        double t, value;
    };
    Profile(std::initializer_list<Knot> knots) : m_knots(knots) {}
    double at(double t) const;

private:
    double slope(size_t knot) const;
    std::vector<Knot> m_knots;
};

struct Disc
{
    QPointF centre;
    double radius = 0;
};
using Discs = std::vector<Disc>;

/// Discs along a bone with the given radius, offset sideways by `bulge` * `bulgeSide`.
Discs limbDiscs(QPointF from, QPointF to, const Profile& radius, const Profile& bulge, double bulgeSide,
                double begin = 0, double end = 1);
/// The outline around a chain of discs: one simple polygon if the chain is nearly straight, else capsules of
/// equal orientation. Uses WindingFill, as all paths in figure. `cut` ends it straight instead of round, as
/// for a hem.
QPainterPath skinOf(const Discs& discs, bool cut = false);
/// A smooth closed outline through the points.
QPainterPath smoothClosed(const std::vector<QPointF>& points);
/// A smooth open line through the points.
QPainterPath smoothOpen(const std::vector<QPointF>& points);
/// The tightest convex outline around the discs.
QPainterPath hullOf(const Discs& discs);
/// An ellipse with half axes `along` (in the direction `degrees`) and `across`.
QPainterPath ellipseAt(QPointF centre, double degrees, double along, double across);
/// Adds `part` with the orientation of the outlines here, so that overlaps stay filled.
void unite(QPainterPath& whole, const QPainterPath& part);
/// The discs from `from` to `to` (0..1 of their number), grown by `wider` cm towards the end.
Discs partOf(const Discs& discs, double from, double to, double wider = 0);

} // namespace unknot::figure
