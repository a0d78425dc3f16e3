// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Check.h"
#include "core/safety/Screenings.h"

namespace unknot {

enum class Verdict { Allow, Modify, Ask, Refuse };

/// What the gate needs to know before it can say more.
enum class GateQuestion {
    None,
    Screen,  ///< the lines of the start screen
    About,   ///< conditions that could forbid a move of this routine
    Consent, ///< whether a clinician has been asked about families that are new
};

/// What a rule does to one step of a routine.
struct StepRuling
{
    QString step, technique;
    Ruling ruling; ///< hits may also name a red flag
};

struct GateAnswer
{
    Verdict verdict = Verdict::Ask;
    GateQuestion question = GateQuestion::None; ///< with Ask
    QStringList conditions;                     ///< with About: at most eight, what matters most first
    QStringList newFamilies;                    ///< with Consent: those not answered yet
    Routine routine;         ///< with Allow and Modify: what to start (Modify: without what does not suit)
    QStringList easierSteps; ///< with Modify: steps that get the easier dose
    bool gentle = false;     ///< with Modify: because a clinician was not asked yet, or a flag wants it
    std::vector<StepRuling> leftOut, changed; ///< with Modify and Refuse
    std::vector<OpenFlag> flags;              ///< with Refuse: why; with Modify: what to keep in mind
};

/// Asked before every start. Decides; shows nothing.
class SafetyGate
{
public:
    virtual ~SafetyGate() = default;
    virtual GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const = 0;
};

/// What the gate knows of the person; lives in the journal, or in memory while there is none.
struct SafetyState
{
    SafetyProfile profile;
    std::vector<Screening> screenings;
};

/// "About me" asks for so many ticks at once.
inline constexpr int mostAboutTicks = 8;

/// The gate as the rules of content/safety have it. What is always open (breathing) needs no question by
/// itself, only the rules.
/// Borrows what it is made of; a value of the moment.
class RulesGate final : public SafetyGate
{
public:
    RulesGate(const SafetyRules& rules, const SafetyState& state, QDate today)
        : m_rules(rules), m_state(state), m_today(today)
    {
    }

    GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const override;

    /// What the rules, red flags included, say to one technique of this person's.
    Ruling rulingFor(const Technique& technique, const Catalogue& catalogue) const;

private:
    Ruling rulingFor(const Technique& technique, const Catalogue& catalogue,
                     const std::vector<OpenFlag>& flags) const;
    QStringList conditionsToAsk(const Routine& routine, const Catalogue& catalogue) const;
    bool isGentleEnough(const Technique& technique, const Ruling& ruling, const Catalogue& catalogue) const;

    const SafetyRules& m_rules;
    const SafetyState& m_state;
    QDate m_today;
};

} // namespace unknot
