// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/session/SessionLog.h"

#include <optional>

namespace unknot {

/// What follows when a person gives a reason for stopping, mildest first.
enum class StopAction {
    None,      ///< nothing: no time left
    Ease,      ///< continue softer and shorter
    Skip,      ///< leave out this technique, continue with the rest
    Stop,      ///< end the session
    SameDay,   ///< end the session and talk to someone today
    Emergency, ///< show the emergency card
};

/// "none", "ease", "skip", "stop", "same_day", "emergency".
QString stopActionName(StopAction action);

/// Asked after a reason was given. A yes, or not being sure, decides and ends the questions.
struct StopQuestion
{
    QString id;
    StopAction action = StopAction::Emergency; ///< after a yes; never milder than that of the rule
    QString flag;                              ///< the red flag that a yes raises
    QString text;
    QString advice; ///< replaces that of the rule after a yes; "": it stays
};

struct StopRule
{
    QString id; ///< stopReasonName()
    StopReason reason = StopReason::Other;
    StopAction action = StopAction::None;
    QString flag;                        ///< the red flag raised by same_day or emergency; "" for none
    std::vector<StopQuestion> questions; ///< asked one by one, the most urgent first
    bool rare = false;                   ///< listed under "more reasons"
    QStringList families, kit;           ///< offered for these only; empty: always
    QStringList sources;
    QString label, advice;

    /// The question with this id, or null.
    const StopQuestion* question(const QString& question) const;
    /// Whether it is offered for this technique.
    bool isFor(const Technique* technique) const;
};

/// Reads stop_rules.toml and its texts from `folder` (content/safety). Any mistake yields nothing. `flags`:
/// ids of red flags that a rule may raise.
std::optional<std::vector<StopRule>> readStopRules(const QString& folder, const QString& language,
                                                   const Catalogue& catalogue, const QStringList& flags,
                                                   Problems* problems);

/// The traffic light for pain during a session, 0 .. 10. A rise of two since the start (`before`, if
/// answered) also means Stop.
enum class PainZone { GoOn, Smaller, Stop };
PainZone painZone(int pain, std::optional<int> before);
/// Whether the strength of the pain, and so the light, decides about a stop for this reason.
bool asksForPain(StopReason reason);
/// What a stop comes to. `yes`: the question that was answered with yes, or null; `light`: where the pain was
/// told. A pain that may go on smaller leaves a move out that hurt sharply, and eases one that was only too
/// strong.
StopAction actionFor(const StopRule& rule, const StopQuestion* yes, std::optional<PainZone> light);

} // namespace unknot
