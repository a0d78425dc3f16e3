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
    About,   ///< conditions that could change or forbid a step of this routine
    Consent, ///< whether a clinician was asked about families not answered yet
};

/// The ruling on one step of a routine.
struct StepRuling
{
    QString step, technique;
    Ruling ruling;     ///< of the technique as written; hits may also be red flags
    QString instead{}; ///< the technique that takes its place; "": it stays, or is left out
};

/// How a step of what may start differs from the routine as written.
struct StepChange
{
    bool smaller = false; ///< half the range of movement
    bool onBed = false;   ///< on a bed instead of the floor
    QStringList say;      ///< what the rules tell the person, the most important first; at most mostToSay
};

/// A routine as the rules change it for one person.
struct AdaptedRoutine
{
    Routine routine; ///< without unsuitable steps, and with other techniques where they take their place
    QStringList easierSteps;                  ///< steps that get the easier dosage
    std::map<QString, StepChange> changes;    ///< by id of the step
    std::vector<StepRuling> leftOut, changed; ///< in the order of the routine
    bool gentle = false;                      ///< no clinician was asked yet, or a flag requires it
    bool generally = false;                   ///< a rule forbids more than its own steps
    bool waitsForOk = false;                  ///< steps are missing only because no clinician was asked yet

    bool isAsWritten() const
    {
        return leftOut.empty() && changed.empty() && easierSteps.isEmpty() && !waitsForOk;
    }
};

/// AdaptedRoutine tells of Allow, Modify and Refuse; `routine` is the one to start with Allow and Modify.
struct GateAnswer : AdaptedRoutine
{
    Verdict verdict = Verdict::Ask;
    GateQuestion question = GateQuestion::None; ///< with Ask
    QStringList conditions;                     ///< with About: all that matter here, forbidding ones first
    QStringList newFamilies;                    ///< with Consent: families not answered yet
    /// with Refuse: the reasons; with Modify: flags to bear in mind
    std::vector<OpenFlag> flags;
};

/// The most sentences that the rules add to one step: more is not remembered.
inline constexpr int mostToSay = 2;

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

/// The gate for the rules of content/safety. Families that are always open (breathing) need no question.
/// Borrows its arguments; create one per decision.
class RulesGate final : public SafetyGate
{
public:
    RulesGate(const SafetyRules& rules, const SafetyState& state, QDate today);

    GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const override;
    /// The effect of the rules alone, whatever is still to be asked.
    AdaptedRoutine adapted(const Routine& routine, const Catalogue& catalogue) const;

    /// The verdict of all rules, including red flags, on one technique.
    Ruling rulingFor(const Technique& technique, const Catalogue& catalogue) const;

private:
    using Substitutes = std::map<QString, QString>; // technique id, by that of its substitute

    QStringList conditionsToAsk(const Routine& routine, const Catalogue& catalogue) const;
    bool stopsAll(const Ruling& ruling) const;
    bool canStay(const Technique& technique, const Ruling& ruling, const Catalogue& catalogue) const;
    const Technique* substituteFor(const Technique& technique, const Routine& routine,
                                   const Substitutes& taken, const Catalogue& catalogue) const;
    StepChange changeFor(const Technique& technique, const Ruling& ruling, const Catalogue& catalogue) const;
    bool isGentleEnough(const Technique& technique, const Ruling& ruling, const Catalogue& catalogue) const;

    const SafetyRules& m_rules;
    const SafetyState& m_state;
    QDate m_today;
    std::vector<OpenFlag> m_flags;
    PersonCheck m_person;
};

} // namespace unknot
