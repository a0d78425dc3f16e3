// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"

#include <QHash>

namespace unknot {

/// What comes before a session can start.
enum class NextStep {
    Wait,       ///< the journal is just being read
    Unlock,     ///< what to be careful of lies in a locked journal
    Screen,     ///< the lines of the start screen
    Conditions, ///< ticks that could forbid a move: GateAnswer::conditions
    Consent,    ///< whether a clinician was asked about GateAnswer::newFamilies
    Refused,
    Review, ///< it can start, but not all of it as written
    Play,
};

/// "wait", "unlock", "screen", "conditions", "consent", "refused", "review", "play".
QString nextStepName(NextStep step);

/// How the person wants to be led through a session.
struct LeadingStyle
{
    double speechPace = 1;     ///< as in Prescription
    bool moreTime = false;     ///< getting up or down takes longer
    bool waitForTouch = false; ///< before each change of position
};

/// Follows one wanted routine from the wish to the moment when it may start, one step at a time: asks the
/// gate again whenever what is known of the person changes. What was allowed once stays allowed while the
/// journal is locked.
class SessionStart : public QObject
{
    Q_OBJECT

public:
    SessionStart(SafetyService& safety, std::shared_ptr<const Catalogue> catalogue,
                 QObject* parent = nullptr);

    void setCatalogue(std::shared_ptr<const Catalogue> catalogue) { m_catalogue = std::move(catalogue); }
    /// `easier`: with the easier dose throughout, for a bad day.
    void want(const Routine& routine, bool easier = false);
    const Routine& wanted() const { return m_wanted; }
    bool isEasier() const { return m_easier; }
    const GateAnswer& answer() const { return m_answer; } ///< to the last question put to the gate
    NextStep next() const { return m_next; }
    bool mayStart() const { return m_next == NextStep::Review || m_next == NextStep::Play; }
    /// The doses of what may start.
    Prescription prescription(const LeadingStyle& style = {}) const;

    /// The answer to NextStep::Consent. "Not yet" leaves a gentler session; the caller words a reminder to
    /// ask.
    void clinicianSaidYes();
    void clinicianNotAskedYet();

Q_SIGNALS:
    void changed();

private:
    void ask();

    SafetyService& m_safety;
    std::shared_ptr<const Catalogue> m_catalogue;
    Routine m_wanted;
    bool m_easier = false;
    GateAnswer m_answer;
    NextStep m_next = NextStep::Play;
    QHash<QString, GateAnswer> m_allowed; ///< by routine id, since the journal was last open
};

/// What an answer of the gate asks for; never Wait or Unlock.
NextStep stepAfter(const GateAnswer& answer);

/// What the rules alone do to a routine, whatever has still to be asked: ids of techniques, each once.
struct JudgedMoves
{
    QStringList leftOut, changed;
    Ruling strictest; ///< of any of its moves
};
JudgedMoves judgeMoves(const RulesGate& gate, const Routine& routine, const Catalogue& catalogue);

} // namespace unknot
