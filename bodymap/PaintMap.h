// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/BodyMap.h"

#include <QColor>

class QPainter;

namespace unknot::bodymap {

/// What one region shows.
struct Mark
{
    QString id;
    std::optional<int> level; ///< 0 .. 10; nothing: marked without a number
};

/// Colours of a page; heat comes with dark or light.
struct MapLook
{
    bool dark = false;
    bool highContrast = false;
    QColor page, ink;
    QColor ring; ///< of what the keyboard is at; ink when not given
};

/// Where the map's units lie in `target`: the whole figure, upright, in the middle, times `zoom` around
/// `centre` (units).
QTransform mapTransform(View view, const QRectF& target, double zoom = 1, QPointF centre = {});

/// Draws one view. Marks show as heat, a firm edge and a number, so that colour is never alone. `focused`
/// gets a ring.
void paint(QPainter* painter, const QTransform& transform, View view, const std::vector<Mark>& marks,
           const QString& focused, const MapLook& look);

/// The heat of a level, 0 .. 10.
QColor heat(int level, const MapLook& look);
/// The body where nothing is marked.
QColor bodyColour(const MapLook& look);
/// Between regions: 3:1 against the body.
QColor lineColour(const MapLook& look);

} // namespace unknot::bodymap
