// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Look.h"

#include <QColor>

namespace unknot::figure {

/// The colours of a picture. Contrast is at least 2:1 between supports and card, and at least 3:1 between the
/// target's rim or core and every garment and skin tone, on both cards (checked by tst_figure).
struct Palette
{
    QColor card, backdrop;
    QColor skin, skinShade, skinEdge;
    QColor hair, hairShade, hairLit, hairEdge;
    QColor eyeWhite, iris, lips;
    QColor scarf, scarfShade;
    QColor top, topShade, topEdge;
    QColor trousers, trousersShade, trousersEdge;
    QColor face; ///< lines of eyes and mouth
    QColor support, supportShade, mat, floor, soft, softShade, ball, ballShade;
    QColor targetRim, targetOuter, targetCore;
    QColor arrow, arrowRim; ///< not red, which is reserved for the emergency card
    QColor ring;
    QColor shadow; ///< of one part of the body on another; translucent
    QColor ground; ///< contact shadows; opaque
    QColor ghost;  ///< the other end of a movement
};

Palette paletteFor(const Look& look);
QColor blended(const QColor& a, const QColor& b, double t);

} // namespace unknot::figure
