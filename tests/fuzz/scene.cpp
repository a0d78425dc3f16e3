// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The figure of one move. Scenes that load are also painted.
#include "tests/fuzz/Target.h"

#include "figure/Paint.h"
#include "figure/Scene.h"

#include <QImage>
#include <QPainter>
#include <cmath>

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Problems problems;
    const auto scene =
        figure::Scene::fromText(fuzz::bytes(data, size), QStringLiteral("scene.toml"), &problems);
    fuzz::promise(scene.has_value() || !problems.empty(), "what is refused has a reason");
    if (!scene)
        return 0;
    const QRectF bounds = scene->bounds();
    fuzz::promise(std::isfinite(bounds.width()) && std::isfinite(bounds.height()) && bounds.width() < 10000 &&
                      bounds.height() < 10000,
                  "a figure has a size that can be drawn");
    return 0;
}
