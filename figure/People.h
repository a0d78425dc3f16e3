// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Look.h"

namespace unknot::figure {

/// How many different people the figure can be: three builds, two ages, five skin tones, all kinds of hair.
inline constexpr int people = 10;

/// The look of one of them, 0 .. people - 1; other numbers wrap around.
Look lookOfPerson(int number);

} // namespace unknot::figure
