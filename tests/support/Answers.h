// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"

namespace unknot {

/// Answers the start screen with "none of these" and every condition with "no".
inline void answerEverything(SafetyService& safety)
{
    safety.addScreening(safety.rules().redFlags().start().id, {}, {});
    QStringList tags;
    for (const Condition& c : safety.rules().conditions())
        tags << c.id;
    safety.setAsked(tags);
}

} // namespace unknot
