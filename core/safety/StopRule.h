// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/session/SessionLog.h"

#include <optional>

namespace unknot {

/// What follows at once when a person says why they stopped; the harmless first.
enum class StopAction {
    None,      ///< nothing: no time
    Ease,      ///< softer and shorter, then on
    Skip,      ///< leave this move out, the rest may go on
    Stop,      ///< enough for today
    SameDay,   ///< enough, and talk to somebody today
    Emergency, ///< the emergency card
};

/// "none", "ease", "skip", "stop", "same_day", "emergency".
QString stopActionName(StopAction action);

struct StopRule
{
    QString id; ///< stopReasonName()
    StopReason reason = StopReason::Other;
    StopAction action = StopAction::None;
    std::optional<StopAction> followUp; ///< when its question is answered yes
    QString flag;              ///< a red flag that is raised where it comes to same_day or emergency; ""
    bool rare = false;         ///< behind "more reasons"
    QStringList families, kit; ///< offered for these only; empty: always
    QStringList sources;
    QString label, advice, question; ///< `question`: with followUp

    /// Whether the line belongs under a session with this technique in it.
    bool isFor(const Technique* technique) const;
};

/// Reads stop_rules.toml and its words from `folder` (content/safety). Nothing when anything is wrong.
/// `flags`: ids of red flags that a rule may raise.
std::optional<std::vector<StopRule>> readStopRules(const QString& folder, const QString& language,
                                                   const Catalogue& catalogue, const QStringList& flags,
                                                   Problems* problems);

/// The traffic light for pain during a session, 0 .. 10: go on, smaller, or stop. Two more than at the start
/// (`before`, when it was asked) is a stop as well.
enum class Light { GoOn, Smaller, Stop };
Light lightFor(int pain, std::optional<int> before);
/// Whether the strength of the pain, and so the light, decides about a stop for this reason.
bool asksForPain(StopReason reason);
/// What a stop comes to. `yes`: the answer to the rule's question; `light`: where the pain was told. A pain
/// that may go on smaller leaves a move out that hurt sharply, and eases one that was only too strong.
StopAction actionFor(const StopRule& rule, bool yes, std::optional<Light> light);

} // namespace unknot
