// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#pragma once

#include <QPainterPath>
#include <QString>

// The path of an SVG "d" attribute: M L H V C S A Z, absolute and relative. Unknown commands end it.
QPainterPath svgPath(const QString& d);
