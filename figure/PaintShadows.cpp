// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"
#include "figure/Proportions.h"

#include <algorithm>
#include <tuple>

namespace unknot::figure {

namespace {

// The height of what lies beneath x, if anything is near y.
const Support* groundBelow(const SceneData& scene, QPointF at)
{
    const Support* found = nullptr;
    for (const Support& s : scene.supports) {
        if (s.radius > 0 || s.kind == SupportKind::Wall || s.kind == SupportKind::DoorFrame ||
            s.kind == SupportKind::Strap)
            continue;
        if (at.x() < s.box.left() || at.x() > s.box.right() || isFromAbove(s.box))
            continue;
        const double top = s.box.bottom();
        if (top < at.y() + 3 && (!found || top > found->box.bottom()))
            found = &s;
    }
    return found;
}

/// Part of the ground, from `from` to `to`, that something darkens.
struct Spot
{
    double ground, from, to, dark;
};

} // namespace

void paintContactShadows(Picture& p)
{
    const Skeleton& s = p.solved.bones;
    QPainterPath tops;
    for (const Support& support : p.scene.supports) {
        if (support.radius > 0 || isFromAbove(support.box))
            continue;
        // Of a top seen edge on, only what is beneath its edge; a mat is seen from slightly above.
        const bool surface = support.kind == SupportKind::Mat && &support != p.bed;
        tops.addRect(
            {support.box.left(), support.box.bottom() - 3, support.box.width(), surface ? 4.6 : 3.1});
    }
    std::vector<Spot> spots;
    const auto under = [&](QPointF centre, double radius, double weight) {
        const Support* support = groundBelow(p.scene, centre);
        if (!support)
            return;
        const double ground = support->box.bottom(), reach = 12;
        const double gap = std::max(0.0, centre.y() - radius - ground);
        if (gap < reach)
            spots.push_back({ground, centre.x() - radius, centre.x() + radius, weight * (1 - gap / reach)});
    };
    for (int side : {LeftHand, RightHand}) {
        for (const Discs& limb : {s.thigh(side), s.shank(side), s.forearm(side)}) {
            for (size_t i = 0; i < limb.size(); i += 2)
                under(limb[i].centre, limb[i].radius, .8);
        }
        if (p.scene.view == View::Side) {
            under(s.onFoot(side, 0, -3), 4.4, 1);
            under(s.onFoot(side, 9, -3), 4.4, 1);
        } else {
            under(s.leg[size_t(side)].ankle - QPointF(0, 2), 5.4, 1);
        }
        under(s.palm(side), 1.8, .8);
    }
    if (p.scene.view == View::Side) {
        for (double at = -.05; at < .9; at += .1) {
            const QPointF back = s.onTrunk(at, 6 - body::trunkBack.at(at)),
                          front = s.onTrunk(at, body::trunkFront.at(at) - 6);
            under(back.y() < front.y() ? back : front, 6, 1);
        }
        under(s.onHead(0, 9), 9, .8);
    }
    if (spots.empty())
        return;
    // What is near one another throws one shadow.
    std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) {
        return std::tie(a.ground, a.from) < std::tie(b.ground, b.from);
    });
    std::vector<Spot> merged;
    for (const Spot& spot : spots) {
        if (!merged.empty() && merged.back().ground == spot.ground && spot.from < merged.back().to + 1 &&
            std::abs(merged.back().dark - spot.dark) < .5) {
            merged.back().to = std::max(merged.back().to, spot.to);
            merged.back().dark = std::max(merged.back().dark, spot.dark);
        } else {
            merged.push_back(spot);
        }
    }
    p.painter.save();
    p.painter.setClipPath(tops, Qt::IntersectClip);
    const int layers = p.isFine() ? 5 : 3;
    for (const Spot& spot : merged) {
        QColor colour = p.colours.ground;
        colour.setAlphaF(float(.62 / layers * spot.dark * spot.dark));
        const QPointF middle((spot.from + spot.to) / 2, spot.ground - .3);
        for (int i = 0; i < layers; ++i) {
            const double more = lerp(3.2, -.6, double(i) / (layers - 1));
            p.fill(ellipseAt(middle, 90, (spot.to - spot.from) / 2 + more, std::max(.3, 1.3 + more * .35)),
                   colour);
        }
    }
    p.painter.restore();
}

} // namespace unknot::figure
