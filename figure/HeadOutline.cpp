// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Outline.h"

#include <algorithm>
#include <array>
#include <cmath>

// One head for all views. Its outline is defined for three turns (front, profile, back) with matching points,
// and any turn in between is interpolated. Eyes, nose, mouth and ears lie on a sphere and move with the turn,
// so that the face stays the same in every picture.
namespace unknot::figure {

namespace {

using Points = std::array<QPointF, 15>;

// Head frame: x towards the turn, y to the crown, origin at the skull base.
constexpr Points skullFront{{{-6.4, 1.6},
                             {-7.7, 7},
                             {-7.6, 12.6},
                             {-4.9, 17.6},
                             {0, 19.2},
                             {4.9, 17.6},
                             {7.6, 12.6},
                             {7.75, 9.6},
                             {7.7, 7},
                             {7.2, 4.2},
                             {6.4, 1.6},
                             {3.7, -2},
                             {1.3, -2.95},
                             {-1.3, -2.95},
                             {-3.7, -2}}};
constexpr Points skullProfile{{{-5.2, .6},
                               {-8.7, 6.5},
                               {-8.8, 12.5},
                               {-4.6, 18.2},
                               {1.6, 19.2},
                               {6.9, 16.2},
                               {8.8, 11.8},
                               {8.9, 9.3},
                               {10.9, 6.2},
                               {9.7, 4.9},
                               {9.6, 2.6},
                               {8.9, -.9},
                               {6.4, -2.2},
                               {2.4, -.8},
                               {-1.5, -1}}};

constexpr Points hairFront{{{-7.4, 7.2},
                            {-8.1, 8.2},
                            {-8.5, 10},
                            {-8.7, 12.4},
                            {-7.6, 16.2},
                            {-4.6, 19.6},
                            {0, 20.8},
                            {4.6, 19.6},
                            {7.6, 16.2},
                            {8.7, 12},
                            {7.4, 7.2},
                            {6.7, 11.2},
                            {3.6, 14.4},
                            {-3.6, 14.4},
                            {-6.7, 11.2}}};
constexpr Points hairProfile{{{1.5, 7},
                              {-2.9, 4.6},
                              {-6, 1.4},
                              {-9.4, 6.2},
                              {-9.9, 12},
                              {-7.2, 17.8},
                              {-1, 20.8},
                              {4, 20},
                              {7.4, 17.4},
                              {8.7, 14.8},
                              {8, 13.6},
                              {6.3, 13.5},
                              {4.6, 13.1},
                              {3.4, 11.8},
                              {2.7, 9.6}}};
constexpr Points hairBack{{{3.2, .9},
                           {0, .4},
                           {-3.2, .9},
                           {-8.3, 6.6},
                           {-8.7, 12},
                           {-5, 19.2},
                           {0, 20.7},
                           {4.8, 19.4},
                           {7.9, 15.8},
                           {8.7, 12},
                           {8.5, 7.6},
                           {7.7, 4.7},
                           {6.7, 2.7},
                           {5.6, 1.8},
                           {4.5, 1.3}}};

// Shoulder-length hair, from the crown down the back and up again.
constexpr std::array<QPointF, 8> longFront{
    {{-8.8, 12}, {-10, 4}, {-10.2, -5}, {-5, -8}, {5, -8}, {10.2, -5}, {10, 4}, {8.8, 12}}};
constexpr std::array<QPointF, 8> longProfile{
    {{-3, 19}, {-9.8, 13}, {-10.6, 3}, {-9.8, -6}, {-5, -8}, {-1.4, -5}, {-1.6, 3}, {1.2, 10}}};
constexpr std::array<QPointF, 8> longBack{
    {{-8.8, 12}, {-9.8, 4}, {-9.4, -6}, {-4.4, -8.6}, {4.4, -8.6}, {9.4, -6}, {9.8, 4}, {8.8, 12}}};

struct Turned
{
    double degrees; ///< 0 front .. 90 profile .. 180 back
    double mirror;  ///< +1 facing +x, -1 facing -x

    template <size_t N>
    std::vector<QPointF> shape(const std::array<QPointF, N>& front, const std::array<QPointF, N>& side,
                               const std::array<QPointF, N>& back) const
    {
        std::vector<QPointF> q;
        for (size_t i = 0; i < N; ++i)
            q.push_back(degrees < 90 ? lerp(front[i], side[i], degrees / 90)
                                     : lerp(side[i], back[i], degrees / 90 - 1));
        return q;
    }
};

} // namespace

HeadOutline headOutline(const Skeleton& s)
{
    const double facing = s.view == View::Side ? 90 : s.view == View::Front ? s.turn : 180 - s.turn;
    const double straight = std::abs(wrapped(facing));
    const Turned turn{straight, wrapped(facing) < 0 ? -1.0 : 1.0};
    const auto place = [&](QPointF p) { return s.onHead(turn.mirror * p.x(), p.y()); };
    const auto placed = [&](std::vector<QPointF> q) {
        for (QPointF& p : q)
            p = place(p);
        // Mirroring reverses the orientation; restore it for the fill rule.
        if (turn.mirror < 0)
            std::reverse(q.begin(), q.end());
        return smoothClosed(q);
    };
    const double drop = -0.075 * s.nod; // a nod lowers the face and shows more of the top of the head

    HeadOutline out;
    Points skullBack = skullFront;
    for (QPointF& p : skullBack) // adjusts the nape, not the chin
        p.setY(std::max(p.y(), -1.0));
    out.head = placed(turn.shape(skullFront, skullProfile, skullBack));
    auto hair = turn.shape(hairFront, hairProfile, hairBack);
    if (straight < 90) {
        for (size_t i = 10; i < hair.size(); ++i)
            hair[i].ry() += drop * 0.7;
        hair[0].ry() += drop * 0.4;
    }
    out.hairCap = placed(hair);
    for (size_t i = 1; i <= 9; ++i)
        out.curls.push_back({place(lerp(hair[i], QPointF(0, 10), 0.08)), 2.9});
    for (size_t i = 10; i < hair.size(); ++i)
        out.curls.push_back({place(hair[i] + QPointF(0, 0.9)), 1.5});
    out.longHair = placed(turn.shape(longFront, longProfile, longBack));
    out.longHairBehind = straight < 60;
    const QPointF bun = straight < 90 ? lerp(QPointF(0, 21.6), QPointF(-9.8, 16.6), straight / 90)
                                      : lerp(QPointF(-9.8, 16.6), QPointF(0, 15.5), straight / 90 - 1);
    // When lying on the back, move the bun to the top of the head.
    const bool faceUp = s.view == View::Side && std::abs(wrapped(s.headDirection + 90)) < 40;
    out.bun = {place(faceUp ? QPointF(1.5, 22) : bun), 4.3};
    out.bunBehind = straight < 130;

    // A point of the face: `azimuth` degrees beside the nose, on a sphere of `radius`.
    const auto onFace = [&](double azimuth, double y, double radius) {
        return place({radius * std::sin((azimuth + straight) * M_PI / 180), y + drop});
    };
    const auto seen = [&](double azimuth) { return std::cos((azimuth + straight) * M_PI / 180) > 0.22; };
    for (double eye : {-27.0, 27.0}) {
        if (!seen(eye))
            continue;
        QPainterPath lid, brow;
        const double w = 10.5;
        lid.moveTo(onFace(eye - w, 7.3, 8.5));
        lid.quadTo(onFace(eye, 6.1, 8.6), onFace(eye + w, 7.3, 8.5));
        brow.moveTo(onFace(eye - w * 1.1, 9.9, 8.5));
        brow.quadTo(onFace(eye, 10.6, 8.7), onFace(eye + w, 9.9, 8.5));
        out.face.push_back({lid, 0.75});
        out.face.push_back({brow, 0.55});
    }
    const double side = straight / 90;
    if (straight < 105) {
        const double left = lerp(-13, -30, std::min(side, 1.0)), right = lerp(13, -8, std::min(side, 1.0));
        QPainterPath mouth;
        mouth.moveTo(onFace(left, 1.9, 9.1));
        mouth.quadTo(onFace((left + right) / 2, lerp(0.7, 1.3, std::min(side, 1.0)), 9.2),
                     onFace(right, 1.9, 9.2));
        out.face.push_back({mouth, 0.75});
    }
    if (straight < 72) {
        // From the front, a small shadow under the nose; turned, the line of its bridge.
        QPainterPath nose;
        const double bridge = std::clamp((straight - 12) / 25, 0.0, 1.0);
        const QPointF tip = onFace(straight > 3 ? 7 * std::min(1.0, straight / 20) : 0, 4.5, 9.9);
        if (bridge > 0) {
            nose.moveTo(lerp(tip, onFace(-2, 8.4, 8.6), bridge));
            nose.quadTo(onFace(5, 6.2, 9.4), tip);
        } else {
            nose.moveTo(onFace(-6, 4.6, 9.4));
        }
        nose.quadTo(onFace(1, 3.7, 9.4), onFace(bridge > 0 ? -3 : 6, bridge > 0 ? 4.1 : 4.6, 9.3));
        out.face.push_back({nose, 0.55});
    }
    for (double ear : {-93.0, 93.0}) {
        const double a = (ear + straight) * M_PI / 180;
        const double x = 8.1 * std::sin(a), lean = drop * 0.3;
        Discs shape{{place({x - 0.1, 7.7 - lean}), 1.65}, {place({x + 0.2, 5.6 - lean}), 1.2}};
        const bool inFront =
            std::cos(a) > 0.25 || (s.view == View::Back && std::abs(x) > 7 && std::cos(a) > 0);
        (inFront ? out.earInFront : out.earBehind).addPath(skinOf(shape));
    }
    out.earInFront.setFillRule(Qt::WindingFill);
    out.earBehind.setFillRule(Qt::WindingFill);
    return out;
}

} // namespace unknot::figure
