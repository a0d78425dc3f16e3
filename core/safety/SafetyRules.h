// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Condition.h"
#include "core/safety/EmergencyNumber.h"
#include "core/safety/NoticeRules.h"
#include "core/safety/RedFlag.h"
#include "core/safety/StopRule.h"

namespace unknot {

/// All rules of content/safety in one language. Immutable after loading; safe to read from any thread. Not
/// reviewed by a clinician (docs/SAFETY.md).
class SafetyRules
{
public:
    /// Reads `folder`/safety. Any mistake there is added to `problems`, and the complete built-in rules are
    /// used instead: isBuiltIn().
    static SafetyRules load(const QString& folder, const QString& language, const Catalogue& catalogue,
                            Problems* problems);

    bool isBuiltIn() const { return m_builtIn; }
    int version() const { return m_conditions.version; }
    /// The text when no rule objects to a technique.
    const QString& nothing() const { return m_conditions.nothing; }

    const std::vector<Condition>& conditions() const { return m_conditions.conditions; }
    const std::vector<PlaceRule>& places() const { return m_conditions.places; }
    const RedFlagRules& redFlags() const { return m_flags; }
    const std::vector<StopRule>& stops() const { return m_stops; }
    const std::vector<NoticeRule>& notices() const { return m_notices; }
    const std::vector<EmergencyNumber>& numbers() const { return m_numbers; }

    const Condition* condition(const QString& id) const; ///< null when unknown
    /// The condition that stands for unknown ones.
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
