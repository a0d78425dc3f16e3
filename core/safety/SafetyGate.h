// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/safety/Urgency.h"

#include <QSet>
#include <array>
#include <optional>

namespace unknot {

enum class Verdict { Allow, Modify, Ask, Refuse };

/// The six lines asked before the first session of the day.
enum class RedFlag {
    ChestOrBreath,
    StrokeOrHeadache,
    SaddleOrBladder,
    WeaknessOrFall,
    FeverOrHotLeg,
    CancerOrSurgery,
};
inline constexpr int redFlagCount = 6;

enum class FlagAnswer { No, Yes, AlreadyChecked };

/// What the gate needs to know before it can say more.
enum class GateQuestion { None, Screen, Consent };

struct GateAnswer
{
    Verdict verdict = Verdict::Ask;
    GateQuestion question = GateQuestion::None; ///< with Ask
    QStringList newFamilies;                    ///< with GateQuestion::Consent: those not agreed to yet
    Routine routine;            ///< with Allow and Modify: what to start (Modify: without what does not suit)
    bool easier = false;        ///< with Modify: the easier dose
    std::vector<RedFlag> flags; ///< with Refuse: what was answered with yes
};

/// Asked before every start. Decides; shows nothing.
class SafetyGate
{
public:
    virtual ~SafetyGate() = default;
    virtual GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const = 0;
};

/// The gate as the first session has it: six lines and one question about consent, kept in memory only.
/// Breathing alone is always allowed.
class ScreenGate final : public SafetyGate
{
public:
    GateAnswer ask(const Routine& routine, const Catalogue& catalogue) const override;

    void setAnswer(RedFlag flag, FlagAnswer answer) { m_flags[size_t(flag)] = answer; }
    void noneOfThese() { m_flags.fill(FlagAnswer::No); }
    void forgetScreen() { m_flags.fill({}); }
    std::optional<FlagAnswer> answer(RedFlag flag) const { return m_flags[size_t(flag)]; }
    bool screened() const;

    /// A clinician said that these families suit the person. Takes "not yet" back.
    void consent(const QStringList& families);
    /// "Not yet": gentle versions only, until consent() is called for the families.
    void notYet() { m_gentle = true; }
    bool gentle() const { return m_gentle; }

private:
    std::array<std::optional<FlagAnswer>, redFlagCount> m_flags;
    QSet<QString> m_families;
    bool m_gentle = false;
};

Urgency urgencyOf(RedFlag flag);

} // namespace unknot
