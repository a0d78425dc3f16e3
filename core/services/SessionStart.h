// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/SafetyService.h"
#include "core/timeline/Phrases.h"

#include <QHash>

namespace unknot {

/// The next step before a session can start.
enum class NextStep {
    Wait,       ///< the journal is being read
    Unlock,     ///< the safety profile is in a locked journal
    Screen,     ///< the start screen
    Conditions, ///< conditions that could change or forbid a step: GateAnswer::conditions
    Consent,    ///< whether a clinician was asked about GateAnswer::newFamilies
    Refused,
    Review, ///< it can start, but not entirely as written
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
    QSet<QString> familiar{};  ///< as in Prescription
    QString lighterPressure{}; ///< said before each technique with pressure; "": nothing
};

/// The doses, range and additional sentences of what may start. `age`: from 65 on, holds are longer where the
/// family says so.
Prescription prescriptionFor(const AdaptedRoutine& adapted, std::optional<int> age,
                             const Catalogue& catalogue);

/// Guides a requested routine through the steps until it may start. Asks the gate again whenever the safety
/// profile changes. A routine allowed once stays allowed while the journal is locked.
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
    const GateAnswer& answer() const { return m_answer; } ///< the latest answer of the gate
    NextStep next() const { return m_next; }
    bool mayStart() const { return m_next == NextStep::Review || m_next == NextStep::Play; }
    /// The length of what may start: as advertised, or computed if anything is changed. At least 1.
    int minutes(const Phrases& phrases) const;
    /// The doses of what may start.
    Prescription prescription(const LeadingStyle& style = {}) const;

    /// The answers to NextStep::Consent. "Not yet" leaves a gentler session; the caller words a reminder to
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
    QHash<QString, GateAnswer> m_allowed; ///< by routine id; since the journal was last open
};

/// The step an answer of the gate calls for; never Wait or Unlock.
NextStep stepAfter(const GateAnswer& answer);

/// The effect of the rules alone on a routine, regardless of open questions: technique ids without
/// duplicates.
struct JudgedMoves
{
    QStringList leftOut, changed;
    std::map<QString, QString> instead; ///< of `changed`: what takes its place, if something does
    Ruling strictest;                   ///< over all its techniques
};
JudgedMoves judgeMoves(const RulesGate& gate, const Routine& routine, const Catalogue& catalogue);

} // namespace unknot
