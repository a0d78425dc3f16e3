// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Geometry.h"

namespace unknot::figure {

/// A solid form built from limbs (chains of discs) and rounded bodies (convex outlines), which can be shrunk
/// and grown without clipping. That makes light and contours cheap to paint.
class Shape
{
public:
    Shape() = default;
    Shape(const Discs& limb) { add(limb); }
    Shape(const QPainterPath& convex) { add(convex); }

    Shape& add(const Discs& limb, bool cut = false);
    Shape& add(const QPainterPath& convex);

    bool isEmpty() const { return m_limbs.empty() && m_bodies.empty(); }
    QPainterPath path() const { return changed(0, {}); }
    QPainterPath grown(double by) const { return changed(by, {}); }
    /// The part that is lit when the side away from `light` is shaded to a depth of `depth` cm.
    QPainterPath lit(double depth, QPointF light) const { return changed(-depth / 2, light * (depth / 2)); }

private:
    struct Limb
    {
        Discs discs;
        bool cut;
    };
    QPainterPath changed(double by, QPointF shift) const;

    std::vector<Limb> m_limbs;
    std::vector<QPainterPath> m_bodies;
};

} // namespace unknot::figure
