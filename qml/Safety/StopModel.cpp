// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "StopModel.h"

#include <algorithm>

namespace unknot {

void StopModel::componentComplete()
{
    const SafetyService& safety = m_safety->service();
    for (const StopRule& rule : safety.rules().stops()) {
        if (rule.isFor(safety.catalogue().technique(m_technique)))
            m_rules.push_back(rule);
    }
    listReasons();
}

void StopModel::listReasons()
{
    QList<StopReasonRow> rows;
    for (const StopRule& rule : m_rules) {
        if (m_more || !rule.rare || rule.id == reason())
            rows.append({.value = rule.id, .text = rule.label});
    }
    if (rows == m_reasons)
        return;
    m_reasons = std::move(rows);
    Q_EMIT reasonsChanged();
}

void StopModel::setMore(bool more)
{
    m_more = more;
    listReasons();
    Q_EMIT changed();
}

std::optional<PainZone> StopModel::painLight() const
{
    if (m_pain < 0)
        return {};
    return painZone(m_pain, m_before < 0 ? std::nullopt : std::optional(m_before));
}

StopModel::PainZone StopModel::light() const
{
    const auto light = painLight();
    return light ? PainZone(*light) : PainZone::Off;
}

const StopQuestion* StopModel::openQuestion() const
{
    const bool open = m_rule && m_yes.isEmpty() && m_denied < m_rule->questions.size();
    return open ? &m_rule->questions[m_denied] : nullptr;
}

QString StopModel::advice() const
{
    const StopQuestion* yes = yesQuestion();
    return yes && !yes->advice.isEmpty() ? yes->advice : m_rule ? m_rule->advice : QString();
}

StopModel::Action StopModel::action() const
{
    return Action(std::max(m_strictest, ownAction()));
}

StopAction StopModel::ownAction() const
{
    return m_rule ? actionFor(*m_rule, yesQuestion(), painLight()) : StopAction::None;
}

void StopModel::say(const QString& reason)
{
    const auto known = stopReasonFromName(reason);
    const StopRule* rule = known ? m_safety->service().rules().stop(*known) : nullptr;
    if (!rule) {
        takeBackAll();
    } else if (m_rule && m_rule->id == rule->id) {
        takeBack();
    } else if (m_raised) {
        m_earlier.push_back(m_rule->reason);
        m_strictest = std::max(m_strictest, ownAction());
        m_raised = false;
    }
    m_rule = rule ? std::optional(*rule) : std::nullopt;
    m_pain = -1;
    m_spoken = false;
    m_yes.clear();
    m_denied = 0;
    listReasons();
    raiseWhenSerious();
    Q_EMIT changed();
}

void StopModel::answerQuestion(bool yes)
{
    const StopQuestion* question = openQuestion();
    if (!question)
        return;
    if (yes)
        m_yes = question->id;
    else
        ++m_denied;
    raiseWhenSerious();
    Q_EMIT changed();
}

void StopModel::sayPain(int pain)
{
    m_pain = pain;
    Q_EMIT changed();
}

void StopModel::saySpoken()
{
    m_spoken = true;
    if (m_rule)
        m_safety->service().clearAfterStop(m_rule->reason);
    for (const StopReason reason : m_earlier)
        m_safety->service().clearAfterStop(reason);
    Q_EMIT changed();
}

void StopModel::raiseWhenSerious()
{
    const StopAction action = ownAction();
    const bool serious = action == StopAction::SameDay || action == StopAction::Emergency;
    if (!serious || (m_raised && m_yes.isEmpty()))
        return;
    takeBack(); // a yes counts in place of what the reason alone has raised
    m_raised = m_safety->service().raiseAfterStop(m_rule->reason, m_yes, m_technique);
}

void StopModel::takeBack()
{
    if (m_raised && !m_spoken)
        m_safety->service().takeBackScreening();
    m_raised = false;
}

void StopModel::takeBackAll()
{
    takeBack();
    for (size_t i = 0; i < m_earlier.size() && !m_spoken; ++i)
        m_safety->service().takeBackScreening();
    m_earlier.clear();
    m_strictest = StopAction::None;
}

} // namespace unknot
