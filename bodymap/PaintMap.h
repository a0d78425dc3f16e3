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
};

/// Maps the map's units into `target`: the whole figure, upright, centred, zoomed around `centre` (units).
QTransform mapTransform(View view, const QRectF& target, double zoom = 1, QPointF centre = {});

/// Draws one view. Marks have a heat colour, a firm edge and a number, so that colour is not the only cue.
/// `focused` gets a ring.
void paint(QPainter* painter, const QTransform& transform, View view, const std::vector<Mark>& marks,
           const QString& focused, const MapLook& look);

/// The heat colour of a level, 0 .. 10.
QColor heat(int level, const MapLook& look);
/// The body without marks.
QColor bodyColour(const MapLook& look);
/// The lines between regions; contrast 3:1 against the body.
QColor lineColour(const MapLook& look);

} // namespace unknot::bodymap
