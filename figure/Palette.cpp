// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Palette.h"

#include <algorithm>

namespace unknot::figure {

namespace {

struct SkinTone
{
    QRgb skin, shade;
};
constexpr SkinTone tones[] = {{0xF1CDB0, 0xD9A98A},
                              {0xE4B08E, 0xC99070},
                              {0xC98F66, 0xA8724E},
                              {0x9C6745, 0x7F5034},
                              {0x74492F, 0x5A3723}};
// On the dark card the deepest tones are slightly lighter, for contrast.
constexpr SkinTone tonesOnDark[] = {{0xE9C3A6, 0xC79A7C},
                                    {0xDDA888, 0xBB8566},
                                    {0xC48B64, 0xA06D4A},
                                    {0xA06C4A, 0x815338},
                                    {0x865941, 0x69432F}};

} // namespace

QColor blended(const QColor& a, const QColor& b, double t)
{
    const auto part = [t](int x, int y) { return int(x + (y - x) * t + 0.5); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

Palette paletteFor(const Look& look)
{
    const auto tone = size_t(std::clamp(look.skin, 0, 4));
    Palette p;
    const SkinTone& t = look.dark ? tonesOnDark[tone] : tones[tone];
    p.skin = QColor(t.skin);
    p.skinShade = QColor(t.shade);
    if (look.dark) {
        p.card = QColor(QRgb(0x20272C));
        p.backdrop = QColor(QRgb(0x283136));
        p.hair = look.grey ? QColor(QRgb(0xA9A9AD)) : QColor(QRgb(tone > 2 ? 0x463931 : 0x59463D));
        p.top = QColor(QRgb(0x4FA69C));
        p.topShade = QColor(QRgb(0x3A837B));
        p.trousers = QColor(QRgb(0x6985A6));
        p.trousersShade = QColor(QRgb(0x506B8A));
        p.support = QColor(QRgb(0x76838B));
        p.supportShade = QColor(QRgb(0x606D75));
        p.mat = QColor(QRgb(0x567C77));
        p.floor = QColor(QRgb(0x66737B));
        p.soft = QColor(QRgb(0x9AA5AB));
        p.softShade = QColor(QRgb(0x7F8B92));
    } else {
        p.card = QColor(QRgb(0xFFFFFF));
        p.backdrop = QColor(QRgb(0xEEF3EE));
        p.hair = look.grey ? QColor(QRgb(0x9C9A98)) : QColor(QRgb(tone > 2 ? 0x2B2320 : 0x43332D));
        p.top = QColor(QRgb(0x41938B));
        p.topShade = QColor(QRgb(0x327870));
        p.trousers = QColor(QRgb(0x3F546D));
        p.trousersShade = QColor(QRgb(0x314459));
        p.support = QColor(QRgb(0xA99E8E));
        p.supportShade = QColor(QRgb(0x8F8474));
        p.mat = QColor(QRgb(0x86AA9E));
        p.floor = QColor(QRgb(0xA99E8E));
        p.soft = QColor(QRgb(0xB3A68F));
        p.softShade = QColor(QRgb(0x968A74));
    }
    p.hairShade = blended(p.hair, QColor(QRgb(0x000000)), 0.22);
    p.hairLit = blended(p.hair, QColor(QRgb(look.grey ? 0xFFFFFF : 0xC09A78)), look.grey ? 0.35 : 0.24);
    // Dark hair on a dark screen keeps its colour; a light rim shows where it ends.
    p.hairEdge = look.dark ? blended(p.hair, QColor(QRgb(0xFFFFFF)), .3)
                           : blended(p.hairShade, QColor(QRgb(0x000000)), .25);
    p.eyeWhite = blended(p.skin, QColor(QRgb(0xFFFDF8)), 0.82);
    p.iris = QColor(QRgb(0x33221A));
    p.lips = blended(p.skin, QColor(QRgb(tone > 2 ? 0x8A3B3A : 0xC0605A)), 0.42);
    p.scarf = QColor(QRgb(look.dark ? 0x9C86A6 : 0x7E6A8C));
    p.scarfShade = blended(p.scarf, QColor(QRgb(0x1A1020)), 0.25);
    p.shadow = QColor(10, 14, 24, 80);
    p.ground = look.dark ? QColor(QRgb(0x0B0F12)) : QColor(QRgb(0x35443F));
    p.ghost = look.dark ? QColor(QRgb(0xC9D6DE)) : QColor(QRgb(0x3F546D));
    p.ghost.setAlphaF(.11f);
    p.skinEdge = blended(p.skinShade, QColor(QRgb(look.dark ? 0x20140E : 0x5A2E1C)), 0.42);
    p.topEdge = blended(p.topShade, QColor(QRgb(0x10302C)), 0.35);
    p.trousersEdge = blended(p.trousersShade, QColor(QRgb(0x0C1826)), 0.4);
    p.face = blended(p.skinShade, tone > 2 ? QColor(QRgb(0x1A0E08)) : QColor(QRgb(0x4A2A1E)), 0.6);
    p.ball = QColor(QRgb(0xDB8526));
    p.ballShade = QColor(QRgb(0xB4661A));
    p.targetRim = QColor(QRgb(0xFFF8F0));
    p.targetOuter = QColor(QRgb(look.dark ? 0xCBA6D8 : 0xB58BC4));
    p.targetCore = QColor(QRgb(look.dark ? 0x643071 : 0x5B2A66));
    p.arrow = QColor(QRgb(look.dark ? 0xECEFF1 : 0x22313A));
    p.arrowRim = QColor(QRgb(look.dark ? 0x22313A : 0xFFF8F0));
    p.ring = look.dark ? QColor(QRgb(0x7CC7BE)) : QColor(QRgb(0x327870));
    return p;
}

} // namespace unknot::figure
