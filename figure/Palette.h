// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Look.h"

#include <QColor>

namespace unknot::figure {

/// Every colour of a picture. Supports stand out at least 2:1 from the card, the target at least 3:1 from
/// every garment and skin (its rim or its core does), on the light and on the dark card; tst_figure measures
/// it.
struct Palette
{
    QColor card, backdrop;
    QColor skin, skinShade, skinEdge;
    QColor hair, hairShade;
    QColor top, topShade, topEdge;
    QColor trousers, trousersShade, trousersEdge;
    QColor face; ///< lines of eyes and mouth
    QColor support, supportShade, mat, floor, soft, softShade, ball, ballShade;
    QColor targetRim, targetOuter, targetCore;
    QColor arrow, arrowRim; ///< ink; red belongs to the emergency card alone
    QColor ring;
};

Palette paletteFor(const Look& look);
QColor blended(const QColor& a, const QColor& b, double t);

} // namespace unknot::figure
