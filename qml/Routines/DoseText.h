// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QString>

namespace unknot {

/// A dose as a short line: "2 x 30 s, each side", "6 times", "6 slow strokes, each side", "3 min".
QString doseText(const Dosage& dose, Sides sides);

/// "45 s", "2 min", "2:30 min".
QString timeText(qint64 ms);

} // namespace unknot
