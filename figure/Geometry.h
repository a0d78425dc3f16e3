// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <vector>

/// Plane geometry in model space: centimetres, y up. Directions are degrees, 0 = up, 90 = +x (clockwise),
/// because that is how a person stands and looks; a standing trunk is 0 and a gaze straight ahead is 90.
namespace unknot::figure {

QPointF direction(double degrees);
/// What lies in front of a body part that points along `degrees` (90 degrees clockwise of it).
QPointF ahead(double degrees);
double length(QPointF v);
double angleOf(QPointF v);
/// `degrees` brought into -180..180.
double wrapped(double degrees);
double lerp(double a, double b, double t);
QPointF lerp(QPointF a, QPointF b, double t);
/// Starts and ends without a jerk: no jump in speed or in acceleration.
double eased(double t);

/// A value along a bone, 0..1, through a few measured points; never overshoots them.
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

/// Discs along a bone: thick as `radius` says, pushed sideways by `bulge` * `bulgeSide`.
Discs limbDiscs(QPointF from, QPointF to, const Profile& radius, const Profile& bulge, double bulgeSide,
                double begin = 0, double end = 1);
/// The skin around a chain of discs: one simple polygon when the chain is nearly straight, else capsules with
/// one orientation; fill it with WindingFill, which every path made here carries. `cut` ends it straight
/// instead of round: a hem.
QPainterPath skinOf(const Discs& discs, bool cut = false);
/// A rounded closed outline through the points.
QPainterPath smoothClosed(const std::vector<QPointF>& points);

} // namespace unknot::figure
