// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Condition.h"
#include "core/safety/EmergencyNumber.h"
#include "core/safety/NoticeRules.h"
#include "core/safety/RedFlag.h"
#include "core/safety/StopRule.h"

namespace unknot {

/// All of content/safety in one language. Loaded once, then only read; safe to read from any thread.
/// No clinician has signed it off (docs/SAFETY.md).
class SafetyRules
{
public:
    /// Reads `folder`/safety. When anything there is wrong it is told in `problems`, and the rules that the
    /// program was built with are taken as a whole instead: isBuiltIn().
    static SafetyRules load(const QString& folder, const QString& language, const Catalogue& catalogue,
                            Problems* problems);

    bool isBuiltIn() const { return m_builtIn; }
    int version() const { return m_conditions.version; }
    /// What is said where no rule speaks against a technique.
    const QString& nothing() const { return m_conditions.nothing; }

    const std::vector<Condition>& conditions() const { return m_conditions.conditions; }
    const std::vector<PlaceRule>& places() const { return m_conditions.places; }
    const RedFlagRules& redFlags() const { return m_flags; }
    const std::vector<StopRule>& stops() const { return m_stops; }
    const std::vector<NoticeRule>& notices() const { return m_notices; }
    const std::vector<EmergencyNumber>& numbers() const { return m_numbers; }

    const Condition* condition(const QString& id) const; ///< null when not known
    /// The condition that stands for those that are not known.
    const Condition& unknown() const;
    const StopRule* stop(StopReason reason) const;
    const EmergencyNumber& numberFor(const QString& country) const;

private:
    static std::optional<SafetyRules> read(const QString& folder, const QString& language,
                                           const Catalogue& catalogue, Problems* problems);

    bool m_builtIn = false;
    ConditionRules m_conditions;
    RedFlagRules m_flags;
    std::vector<StopRule> m_stops;
    std::vector<NoticeRule> m_notices;
    std::vector<EmergencyNumber> m_numbers;
};

} // namespace unknot
