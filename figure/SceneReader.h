// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"
#include "figure/SceneData.h"

namespace unknot::figure {

/// Reads a scene and reports mistakes through `file`.
SceneData readScene(const DataTable& file);
/// Solves every key pose and adds a problem for each joint bent beyond the human range. Requires a scene
/// without other mistakes.
void checkJoints(const SceneData& scene, Problems* problems);

} // namespace unknot::figure
