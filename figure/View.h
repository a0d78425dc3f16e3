// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot::figure {

/// From where a scene is seen.
enum class View { Front, Side, Back };

} // namespace unknot::figure
