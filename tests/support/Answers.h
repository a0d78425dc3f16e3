// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// As if the start screen had been answered with "none of these" and every condition with "no".
inline void answerEverything(SafetyModel& safety)
{
    safety.addScreening(safety.rules().redFlags().start().id, {}, {});
    SafetyProfile profile = safety.state().profile;
    for (const Condition& c : safety.rules().conditions())
        profile.asked << c.id;
    profile.asked.removeDuplicates();
    safety.setProfile(profile);
}

} // namespace unknot
