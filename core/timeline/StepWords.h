// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Phrases.h"
#include "core/timeline/StepDose.h"

#include <vector>

namespace unknot {

// What is said about one step. Internal to this room.

/// How to set up, for one side.
Sentence setupFor(const Technique& technique, const Phrases& phrases, Side side);
/// Side and dose: "Left side. Thirty seconds."
Sentence doseFor(const Technique& technique, const Phrases& phrases, const SideWork& work);
/// The technique's own cues in their order.
std::vector<Sentence> cuesFor(const Technique& technique, const Phrases& phrases, Side side);

} // namespace unknot
