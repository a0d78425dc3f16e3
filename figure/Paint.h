// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Look.h"
#include "figure/Moment.h"
#include "figure/Scene.h"

#include <QRectF>

class QPainter;

namespace unknot::figure {

/// Paints the scene at one moment into `target`: keeps proportions, frames by scene.bounds(), leaves the
/// painter as it was and touches no pixel outside `target`. The card behind is the caller's.
void paint(QPainter* painter, const QRectF& target, const Scene& scene, const Moment& moment,
           const Look& look);

/// Has anything moved by half a pixel or more between two moments? Repaint only then.
bool visiblyDifferent(const Scene& scene, const Moment& a, const Moment& b, double pixelsPerCm);

/// Pixels per model cm when the scene is painted into `target`.
double pixelsPerCm(const QRectF& target, const Scene& scene);

} // namespace unknot::figure
