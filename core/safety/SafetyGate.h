// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Check.h"
#include "core/safety/Screenings.h"

namespace unknot {

enum class Verdict { Allow, Modify, Ask, Refuse };

/// The question the gate needs answered before it can decide.
enum class GateQuestion {
    None,
    Screen,  ///< the start screen
    About,   ///< conditions that could forbid a step of this routine
    Consent, ///< whether a clinician was asked about families not answered yet
};

/// The ruling on one step of a routine.
struct StepRuling
{
    QString step, technique;
    Ruling ruling; ///< hits may also be red flags
};

struct GateAnswer
{
    Verdict verdict = Verdict::Ask;
    GateQuestion question = GateQuestion::None; ///< with Ask
    QStringList conditions;                     ///< with About: at most mostAboutTicks; forbidding ones first
    QStringList newFamilies;                    ///< with Consent: families not answered yet
    Routine routine;         ///< with Allow and Modify: the routine to start, without unsuitable steps
    QStringList easierSteps; ///< with Modify: steps that get the easier dosage
    bool gentle = false;     ///< with Modify: no clinician was asked yet, or a flag requires it
    std::vector<StepRuling> leftOut, changed; ///< with Modify and Refuse
    /// with Refuse: the reasons; with Modify: flags to bear in mind
    std::vector<OpenFlag> flags;
};

/// Decides whether a routine may start. Asked before every start.
class SafetyGate
{
public:
    virtual ~SafetyGate() = default;
    virtual GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const = 0;
};

/// What the gate knows about the person. Stored in the journal, or in memory while there is none.
struct SafetyState
{
    SafetyProfile profile;
    std::vector<Screening> screenings;
};

/// The most options "About me" asks about at once.
inline constexpr int mostAboutTicks = 8;

/// The gate for the rules of content/safety. Families that are always open (breathing) need no question.
/// Borrows its arguments; create one per decision.
class RulesGate final : public SafetyGate
{
public:
    RulesGate(const SafetyRules& rules, const SafetyState& state, QDate today);

    GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const override;

    /// The verdict of all rules, including red flags, on one technique.
    Ruling rulingFor(const Technique& technique, const Catalogue& catalogue) const;

private:
    QStringList conditionsToAsk(const Routine& routine, const Catalogue& catalogue) const;
    bool isGentleEnough(const Technique& technique, const Ruling& ruling, const Catalogue& catalogue) const;

    const SafetyRules& m_rules;
    const SafetyState& m_state;
    QDate m_today;
    std::vector<OpenFlag> m_flags;
    PersonCheck m_person;
};

} // namespace unknot
