// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::figure {

/// The direction a scene is seen from.
enum class View { Front, Side, Back };

} // namespace unknot::figure
