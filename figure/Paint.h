// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Look.h"
#include "figure/Moment.h"
#include "figure/Scene.h"

#include <QRectF>

class QPainter;

namespace unknot::figure {

/// Paints the scene at one moment into `target`, framed by scene.bounds(moment.onBed) and keeping
/// proportions. Restores the painter's state and paints nothing outside `target`. The caller draws the card.
void paint(QPainter* painter, const QRectF& target, const Scene& scene, const Moment& moment,
           const Look& look);

/// Whether anything moved by at least half a pixel between two moments. Repaint only then.
bool visiblyDifferent(const Scene& scene, const Moment& a, const Moment& b, double pixelsPerCm);

/// Pixels per model cm when painted into `target`.
double pixelsPerCm(const QRectF& target, const Scene& scene, bool onBed);

} // namespace unknot::figure
