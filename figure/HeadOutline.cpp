// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Brush.h"

#include <algorithm>
#include <array>
#include <cmath>

// One head for all views. Its outline is defined for three turns (front, profile, back) with matching points,
// and any turn in between is interpolated. Eyes, nose, mouth and ears lie on a sphere and move with the turn,
// so that the face stays the same in every picture.
namespace unknot::figure {

namespace {

using Points = std::array<QPointF, 15>;
using FacePoints = std::array<QPointF, 22>;

// Head frame: x towards the turn, y to the crown, origin at the skull base.
constexpr FacePoints skullFront{{{-6.5, 2.2},  {-7.6, 7},   {-7.6, 12.6}, {-4.9, 17.6}, {0, 19.2},
                                 {4.9, 17.6},  {7.6, 12.6}, {7.75, 11.0}, {7.75, 9.6},  {7.65, 8.2},
                                 {7.55, 7},    {7.3, 5.6},  {7.1, 4.6},   {6.8, 3.6},   {6.5, 2.4},
                                 {6.0, 1.2},   {5.0, -.4},  {3.6, -1.9},  {1.5, -2.8},  {-1.5, -2.8},
                                 {-3.6, -1.9}, {-5.2, -.2}}};
constexpr FacePoints skullProfile{
    {{-5.2, .8}, {-8.7, 6.5}, {-8.8, 12.5}, {-4.6, 18.2}, {1.6, 19.2}, {6.6, 16.6}, {8.7, 12.8},  {9.0, 10.9},
     {8.7, 9.5}, {9.3, 8.1},  {10.7, 6.4},  {10.9, 5.7},  {9.7, 5.0},  {9.7, 4.2},  {10.15, 3.5}, {9.6, 2.75},
     {9.7, 2.0}, {8.9, 1.1},  {9.0, -.9},   {6.8, -2.2},  {2.6, -.9},  {-1.4, .4}}};

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

namespace {

// Paths of the face, in the order from the crown to the chin.
class FaceDrawer
{
public:
    FaceDrawer(const Skeleton& s, HeadOutline& out, const Turned& turn, double drop, bool eyesOpen)
        : m_s(s), m_out(out), m_turn(turn), m_drop(drop), m_open(eyesOpen)
    {
    }

    void draw()
    {
        for (double eye : {-26.0, 26.0}) {
            if (seen(eye, .34)) // beyond that the bridge of the nose hides it
                drawEye(eye);
        }
        drawNose();
        drawMouth();
        drawAge();
    }

private:
    QPointF place(QPointF p) const { return m_s.onHead(m_turn.mirror * p.x(), p.y()); }
    // A point of the face: `azimuth` degrees beside the nose, on a sphere of `radius`.
    QPointF at(double azimuth, double y, double radius) const
    {
        // Nothing of the face leaves its outline.
        const double angle = std::min(azimuth + m_turn.degrees, std::max(84.0, m_turn.degrees));
        return place({radius * std::sin(angle * M_PI / 180), y + m_drop});
    }
    bool seen(double azimuth, double least = .2) const
    {
        return std::cos((azimuth + m_turn.degrees) * M_PI / 180) > least;
    }
    void ink(QPainterPath& into, QPointF a, QPointF bend, QPointF b, double width)
    {
        unite(into, stroke(a, bend, b, width));
    }

    void drawEye(double eye)
    {
        const double w = 10.2, outer = eye < 0 ? -1 : 1;
        const QPointF a = at(eye - w, 7.35, 8.5), b = at(eye + w, 7.35, 8.5);
        ink(m_out.brows, at(eye - w * 1.25, 9.75 - (outer < 0 ? .35 : 0), 8.5), at(eye, 10.7, 8.7),
            at(eye + w * 1.25, 9.75 - (outer > 0 ? .35 : 0), 8.5), .5);
        if (!m_open) { // the lid's edge with its lashes
            ink(m_out.lines, a, at(eye, 6.0, 8.6), b, .52);
            ink(m_out.lines, at(eye - w, 8.1, 8.5), at(eye, 8.9, 8.6), at(eye + w, 8.1, 8.5), .12);
            return;
        }
        QPainterPath white;
        white.setFillRule(Qt::WindingFill);
        white.moveTo(a);
        white.quadTo(at(eye, 8.95, 8.6), b);
        white.quadTo(at(eye, 6.3, 8.6), a);
        unite(m_out.eyes, white);
        // The eyes look where the nose points.
        const QPointF pupil = at(eye * .97, 7.5, 8.6);
        const double narrow = std::cos((eye + m_turn.degrees) * M_PI / 180);
        unite(m_out.irises, ellipseAt(pupil, m_s.headDirection, .76, .8 * std::clamp(narrow + .1, .3, 1.0)));
        ink(m_out.lines, at(eye - w * 1.1, 7.25, 8.5), at(eye, 9.35, 8.7), at(eye + w * 1.1, 7.25, 8.5), .42);
        ink(m_out.creases, at(eye - w * .8, 6.6, 8.5), at(eye, 5.9, 8.6), at(eye + w * .8, 6.6, 8.5), .14);
        ink(m_out.creases, at(eye - w * .9, 8.5, 8.5), at(eye, 9.75, 8.6), at(eye + w * .9, 8.5, 8.5), .16);
    }

    void drawNose()
    {
        const double turned = m_turn.degrees;
        if (turned > 110)
            return;
        if (turned > 60) { // in profile: the wing
            ink(m_out.lines, at(-12, 5.9, 9.3), at(-22, 5.4, 9.1), at(-14, 4.8, 9.2), .3);
            return;
        }
        const double k = std::min(1.0, turned / 18);
        // The base of the nose, and the bridge on the side away from the viewer.
        ink(m_out.lines, at(-11, 4.9, 9.0), at(1, 3.5, 10), at(11, 4.9, 9.0), .42);
        ink(m_out.lines, at(lerp(-7, 9, k), 8.2, 8.8), at(lerp(-6, 13, k), 6.6, 9.2),
            at(lerp(-9, 12, k), 5.3, 9.2), .22);
    }

    void drawAge()
    {
        for (double side : {-1.0, 1.0}) {
            if (seen(side * 20))
                ink(m_out.wrinkles, at(side * 15, 4.9, 9.1), at(side * 26, 3.6, 9.0), at(side * 24, 1.8, 8.8),
                    .34);
            if (seen(side * 40)) {
                ink(m_out.wrinkles, at(side * 40, 7.4, 8.4), at(side * 46, 7.6, 8.4), at(side * 52, 8.2, 8.4),
                    .24);
                ink(m_out.wrinkles, at(side * 40, 6.9, 8.4), at(side * 46, 6.6, 8.4), at(side * 51, 6.4, 8.4),
                    .24);
                ink(m_out.wrinkles, at(side * 14, 6.0, 8.6), at(side * 26, 5.3, 8.6), at(side * 36, 6.0, 8.5),
                    .2);
            }
        }
        if (seen(0))
            ink(m_out.wrinkles, at(-20, 12.2, 8.4), at(0, 12.6, 8.6), at(20, 12.2, 8.4), .24);
    }

    void drawMouth()
    {
        const double turned = m_turn.degrees, side = std::min(turned / 90, 1.0);
        if (turned > 108)
            return;
        const double left = lerp(-17, -31, side), right = lerp(17, -3, side), mid = (left + right) / 2;
        const QPointF a = at(left, 2.25, 8.9), b = at(right, lerp(2.25, 2.75, side), lerp(8.9, 9.6, side));
        ink(m_out.lines, a, at(mid, lerp(1.15, 1.75, side), 9.2), b, .4);
        QPainterPath lip;
        lip.setFillRule(Qt::WindingFill);
        const double full = lerp(1, .55, side);
        lip.moveTo(lerp(a, b, .14));
        lip.quadTo(at(mid, 2.0 + 1.2 * full, 9.2), lerp(a, b, .9));
        lip.quadTo(at(mid, 2.0 - 2.1 * full, 9.3), lerp(a, b, .14));
        unite(m_out.lips, lip);
    }

    const Skeleton& m_s;
    HeadOutline& m_out;
    const Turned& m_turn;
    double m_drop;
    bool m_open;
};

} // namespace

HeadOutline headOutline(const Skeleton& s, const Look& look, bool eyesOpen)
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
    FacePoints skullBack = skullFront;
    for (size_t i = 14; i < skullBack.size(); ++i)
        skullBack[i].ry() += 1.4;
    std::vector<QPointF> skull;
    for (size_t i = 0; i < skullFront.size(); ++i) {
        const double t = straight < 90 ? straight / 90 : 2 - straight / 90;
        // Nose and lips leave the outline of the cheek late in a turn.
        const double share = i > 7 && i < 19 ? std::pow(t, 1.25) : t;
        skull.push_back(lerp(straight < 90 ? skullFront[i] : skullBack[i], skullProfile[i], share));
    }
    for (QPointF& p : skull)
        p.ry() += p.y() < 4.5 ? drop * 0.8 : 0;
    out.head = placed(skull);

    std::vector<QPointF> hair = turn.shape(hairFront, hairProfile, hairBack);
    for (size_t i = 11; i < hair.size(); ++i)
        hair[i].ry() += drop * 0.9; // the hairline follows the face
    hair[0].ry() += drop * 0.4;
    out.hairCap = placed(hair);
    // From the front both temples are alike; from the side the curls reach the nape.
    const double aside = std::min(1.0, straight / 90);
    for (size_t i = 1; i <= 9; ++i) {
        const double least = i == 1 ? 1.5 : i == 2 ? 2.2 : 2.9;
        out.curls.push_back({place(lerp(hair[i], QPointF(0, 10), 0.08)), lerp(least, 2.9, aside)});
    }
    for (size_t i = 10; i < hair.size(); ++i)
        out.curls.push_back({place(hair[i] + QPointF(0, 0.9)), i == 10 ? lerp(2.2, 1.5, aside) : 1.5});
    const bool lying = s.view == View::Side && std::abs(wrapped(s.headDirection + 90)) < 50;
    if (lying) { // the weight of the head flattens the curls beneath it
        for (Disc& curl : out.curls) {
            const double back = QPointF::dotProduct(curl.centre - s.skullBase, ahead(s.headDirection));
            curl.radius *= 1 - 0.5 * std::clamp((-4 - back) / 4, 0.0, 1.0);
        }
    }
    // Strands from the parting, following the skull.
    const QPointF parting = lerp(QPointF(2.6, 18.6), QPointF(5.0, 17.4), std::min(1.0, straight / 90));
    for (const auto& [i, pull] : {std::pair<size_t, double>(3, .86), {4, .9}, {5, .84}, {7, .86}, {8, .92}}) {
        const QPointF end = lerp(QPointF(0, 11), hair[i], pull);
        const QPointF bend = lerp(parting, end, .5) + (lerp(parting, end, .5) - QPointF(0, 10)) * .22;
        unite(out.strands, stroke(place(parting), place(bend), place(end), .32));
    }
    out.longHair = placed(turn.shape(longFront, longProfile, longBack));
    out.longHairBehind = straight < 60;
    if (look.hair == Hair::Long) {
        const double side = std::min(1.0, straight / 90);
        for (const auto& [front, profile] : {std::pair(QPointF(-9, -4), QPointF(-8.6, -4)),
                                             {QPointF(-7.4, -6), QPointF(-6, -6)},
                                             {QPointF(9, -4), QPointF(-3.4, -5)}}) {
            const QPointF top = lerp(QPointF(front.x() * .9, 9), QPointF(profile.x() * .8, 11), side),
                          end = lerp(front, profile, side);
            unite(out.longStrands,
                  stroke(place(top), place(lerp(top, end, .5) - QPointF(side, 0)), place(end), .34));
        }
    }
    const QPointF bun = straight < 90 ? lerp(QPointF(0, 21.6), QPointF(-9.8, 16.6), straight / 90)
                                      : lerp(QPointF(-9.8, 16.6), QPointF(0, 15.5), straight / 90 - 1);
    // When lying on the back, move the bun to the top of the head.
    const bool faceUp = s.view == View::Side && std::abs(wrapped(s.headDirection + 90)) < 40;
    out.bun = {place(faceUp ? QPointF(1.5, 22) : bun), 4.3};
    out.bunBehind = straight < 130;

    FaceDrawer(s, out, turn, drop, eyesOpen).draw();
    const double cosine = std::cos(straight * M_PI / 180), sine = std::sin(straight * M_PI / 180);
    for (double ear : {-93.0, 93.0}) {
        const double a = (ear + straight) * M_PI / 180;
        const double x = 7.9 * std::sin(a), lean = drop * 0.3, out_ = x < 0 ? -1 : 1;
        const double wide = .55 + .45 * std::abs(std::cos(a)); // seen edge on from the front
        const bool inFront =
            std::cos(a) > 0.25 || (s.view == View::Back && std::abs(x) > 7 && std::cos(a) > 0);
        const auto p = [&](double u, double v) {
            return place({x + u * wide * (inFront ? -1 : out_), v - lean});
        };
        const QPainterPath shape = smoothClosed({p(-.9, 8.2), p(-.2, 9.4), p(1.2, 9.5), p(1.9, 8.3),
                                                 p(1.5, 6.6), p(.7, 5.0), p(-.3, 4.4), p(-.9, 5.2)});
        unite(inFront ? out.earInFront : out.earBehind, shape);
        if (inFront)
            unite(out.earLines, stroke(p(.9, 8.7), p(1.3, 6.9), p(-.1, 6.2), .3));
    }
    const auto onFace = [&](double azimuth, double y, double radius) {
        return place({radius * std::sin((azimuth + straight) * M_PI / 180), y + drop});
    };
    for (double cheek : {-32.0, 32.0}) {
        if (std::cos((cheek + straight) * M_PI / 180) > .45)
            out.cheeks.push_back(onFace(cheek, 4.3, 8.0));
    }

    if (look.glasses) {
        // Glasses sit before the eyes; their temples run to the ears.
        for (double eye : {-26.0, 26.0}) {
            const double narrow = std::cos((eye + straight) * M_PI / 180);
            if (narrow > .15)
                out.glasses.addPath(
                    ellipseAt(onFace(eye, 7.3, 9.2), s.headDirection, 2.0, 2.5 * std::min(1.0, narrow + .1)));
            const double temple = eye < 0 ? -58 : 58;
            if (std::cos((temple + straight) * M_PI / 180) > .1) {
                out.glasses.moveTo(onFace(eye < 0 ? -42 : 42, 7.6, 9.2));
                out.glasses.lineTo(onFace(eye < 0 ? -84 : 84, 7.9, 8.3));
            }
        }
        if (straight < 100) {
            out.glasses.moveTo(onFace(-10, 7.6, 9.5));
            out.glasses.quadTo(onFace(0, 8.2, 10.2), onFace(10, 7.6, 9.5));
        }
    }
    if (look.hair == Hair::Headscarf) {
        // A headscarf frames the face and falls on neck and shoulders.
        const auto scarfFold = [&out](QPointF from, QPointF to, double bow) {
            const QPointF d = (to - from) * (.12 * bow);
            unite(out.scarfFolds, stroke(from, lerp(from, to, .5) + QPointF(-d.y(), d.x()), to, .5));
        };
        std::vector<QPointF> cloth{{-8.2, 3}, {-9, 9}, {-8.3, 15}, {-4.8, 19.6}, {0, 20.8}, {4.8, 19.6},
                                   {8.3, 15}, {9, 9},  {8.2, 3},   {5, -3.6},    {0, -5},   {-5, -3.6}};
        for (QPointF& p : cloth)
            p.rx() += p.x() < 0 ? -1.3 * sine : -.6 * sine - (p.y() < 6 ? .4 * sine : 0);
        QPainterPath window;
        if (straight < 120) {
            const QPointF middle(10.2 * sine, 5.6 + drop);
            window = ellipseAt(place(middle), s.headDirection, 8.7,
                               lerp(6.4, 7.4, sine) * (cosine < 0 ? 1 + cosine : 1));
        }
        out.scarf = window.isEmpty() ? placed(cloth) : placed(cloth).subtracted(window);
        // Its ends lie on shoulders and chest, whichever way the head turns.
        if (s.view == View::Side) {
            out.scarfDrape =
                smoothClosed({place({-9, 3}), place({-10.2, -3}), s.onTrunk(.96, -7.4), s.onTrunk(.88, -9.8),
                              s.onTrunk(.8, -5), s.onTrunk(.76, 2), s.onTrunk(.79, 8.8), s.onTrunk(.9, 8),
                              place({6.8, -5.6}), place({5.8, -2.4}), place({0, -2.4}), place({-4.6, -2.6})});
            scarfFold(place({-6, -1}), s.onTrunk(.83, -5), 1);
            scarfFold(place({-3, -3}), s.onTrunk(.79, .5), 1);
            scarfFold(place({4, -4}), s.onTrunk(.82, 6), -1);
        } else {
            std::vector<QPointF> drape{place({-8, 3}),       place({-9, -3}),      s.onTrunk(.99, -10.5),
                                       s.onTrunk(.9, -12.4), s.onTrunk(.83, -7.5), s.onTrunk(.79, 0),
                                       s.onTrunk(.83, 7.5),  s.onTrunk(.9, 12.4),  s.onTrunk(.99, 10.5),
                                       place({9, -3}),       place({8, 2}),        place({4.6, -3}),
                                       place({0, -4.2}),     place({-4.6, -2.6})};
            out.scarfDrape = smoothClosed(drape);
            scarfFold(place({-6, -3}), s.onTrunk(.85, 3.5), -1);
            scarfFold(place({-7.5, -4}), s.onTrunk(.88, -7), -1);
            scarfFold(place({6.5, -3}), s.onTrunk(.87, 6.5), 1);
        }
    }
    return out;
}

} // namespace unknot::figure
