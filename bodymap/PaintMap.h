// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/BodyMap.h"

#include <QColor>

class QPainter;

namespace unknot::bodymap {

/// The mark of a region.
struct Mark
{
    QString id;
    std::optional<int> level; ///< 0 .. 10; nothing: no number
};

/// Colours of the page. The heat colours depend on dark mode.
struct MapLook
{
    bool dark = false;
    bool highContrast = false;
    QColor page, ink;
    QColor ring; ///< focus ring; `ink` if invalid
    BodyType body = BodyType::Medium;
};

/// Maps the map's units into `target`: the whole figure, upright, centred, zoomed around `centre` (units).
QTransform mapTransform(View view, const QRectF& target, double zoom = 1, QPointF centre = {},
                        BodyType type = BodyType::Medium);

/// Draws one view of a body of type `look.body`. Marks have a heat colour, a firm edge and a number, so that
/// colour is not the only cue. `focused` gets a ring.
void paint(QPainter* painter, const QTransform& transform, View view, const std::vector<Mark>& marks,
           const QString& focused, const MapLook& look);

/// The radius in pixels of the disc with a region's number, for a map of `scale` pixels per unit: large
/// enough to read, and where the body is at least 540 px high at least half of it within the region.
double numberRadius(const Area& area, double scale);

/// The heat colour of a level, 0 .. 10; each has another lightness than the one before, always in the same
/// direction. Low levels are close to the body's colour: what tells a mark from the body is its edge in
/// `ink`, which has a contrast of 3:1 against every part of the unmarked body, and the number.
QColor heat(int level, const MapLook& look);
/// The body without marks, where it is flat.
QColor bodyColour(const MapLook& look);
QColor hairColour(const MapLook& look);
/// The outline of the body; contrast 3:1 against the body.
QColor lineColour(const MapLook& look);
/// The lines between regions that are not marked, translucent and drawn by both neighbours: quiet, yet
/// visible enough to aim at; contrast at least 1.3:1 against body and hair, 3:1 in high contrast.
QColor quietLineColour(const MapLook& look);

} // namespace unknot::bodymap
