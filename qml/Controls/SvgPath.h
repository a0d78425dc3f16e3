// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#pragma once

#include <QPainterPath>
#include <QString>

// The path of an SVG "d" attribute: M L H V C S A Z, absolute and relative. Stops at an unknown command.
QPainterPath svgPath(const QString& d);
