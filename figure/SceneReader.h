// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"
#include "figure/SceneData.h"

namespace unknot::figure {

/// Reads a scene; every mistake is reported through `file`.
SceneData readScene(const DataTable& file);
/// Solves every key pose and refuses those that bend a joint further than a body does. For a scene that was
/// read without mistakes.
void checkJoints(const SceneData& scene, Problems* problems);

} // namespace unknot::figure
