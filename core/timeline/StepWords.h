// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Phrases.h"
#include "core/timeline/StepDose.h"

#include <vector>

namespace unknot {

// The sentences for one step. Internal to core/timeline.

/// The setup instructions for one side.
Sentence setupFor(const Technique& technique, const Phrases& phrases, Side side);
/// Announces side and dosage: "Left side. Thirty seconds."
Sentence doseFor(const Technique& technique, const Phrases& phrases, const SideWork& work);
/// The technique's cues, in order. `again`: they were said before in this step.
std::vector<Sentence> cuesFor(const Technique& technique, const Phrases& phrases, Side side, bool again);

} // namespace unknot
