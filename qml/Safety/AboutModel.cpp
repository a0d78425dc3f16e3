// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "AboutModel.h"

#include "core/safety/Implied.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the page.
const std::vector<std::pair<QString, const char*>> groupNames{
    {u"now"_s, QT_TRANSLATE_NOOP("AboutModel", "Right now")},
    {u"heart_lungs"_s, QT_TRANSLATE_NOOP("AboutModel", "Heart and lungs")},
    {u"blood"_s, QT_TRANSLATE_NOOP("AboutModel", "Blood and circulation")},
    {u"bones"_s, QT_TRANSLATE_NOOP("AboutModel", "Bones and joints")},
    {u"nerves"_s, QT_TRANSLATE_NOOP("AboutModel", "Nerves, neck and balance")},
    {u"treatment"_s, QT_TRANSLATE_NOOP("AboutModel", "Operations and treatment")},
    {u"skin"_s, QT_TRANSLATE_NOOP("AboutModel", "Skin")},
    {u"pregnancy"_s, QT_TRANSLATE_NOOP("AboutModel", "Pregnancy")},
    {u"moving"_s, QT_TRANSLATE_NOOP("AboutModel", "Moving around")},
    {u"other"_s, QT_TRANSLATE_NOOP("AboutModel", "Other")},
};

} // namespace

void AboutModel::componentComplete()
{
    m_complete = true;
    connect(m_safety, &SafetyModel::changed, this, &AboutModel::follow);
    group();
    follow();
}

void AboutModel::setOnly(const QStringList& only)
{
    if (m_only == only)
        return;
    m_only = only;
    if (m_complete)
        group();
}

std::vector<const Condition*> AboutModel::shown() const
{
    const SafetyRules& rules = m_safety->service().rules();
    std::vector<const Condition*> shown;
    for (const QString& id : m_only)
        shown.push_back(rules.condition(id));
    if (m_only.isEmpty()) {
        for (const Condition& c : rules.conditions())
            shown.push_back(&c);
    }
    std::erase_if(shown, [](const Condition* c) { return !c || !c->asked; });
    return shown;
}

void AboutModel::group()
{
    m_groups.clear();
    const auto conditions = shown();
    for (const auto& [id, name] : groupNames) {
        ConditionGroup group{.group = id, .name = tr(name)};
        QStringList summary;
        for (const Condition* c : conditions) {
            if ((m_only.isEmpty() ? c->group : groupToAsk(*c)) != id)
                continue;
            group.conditions.append(
                {.tag = c->id, .name = c->words.name, .detail = c->words.detail, .local = c->local});
            summary << c->words.shortName;
        }
        group.summary = startOfSentence(summary.join(u", "_s));
        if (!group.conditions.isEmpty())
            m_groups << group;
    }
    Q_EMIT groupsChanged();
}

void AboutModel::follow()
{
    const SafetyService& safety = m_safety->service();
    const SafetyProfile& profile = safety.state().profile;
    m_age = profile.age ? QString::number(*profile.age) : QString();
    m_ticked.clear();
    for (const OwnCondition& own : conditionsInForce(profile, safety.rules(), safety.today())) {
        const bool known = std::any_of(m_ticked.begin(), m_ticked.end(),
                                       [&own](const TickedCondition& t) { return t.tag == own.tag; });
        const Condition* rule = safety.rules().condition(own.tag);
        if (!known)
            m_ticked.append({.tag = own.tag,
                             .group = rule && rule->asked ? rule->group : QString(),
                             .where = own.where,
                             .places = startOfSentence(placesText(safety.catalogue(), own.where))});
    }
    Q_EMIT changed();
}

QList<ConditionRow> AboutModel::conditions() const
{
    QList<ConditionRow> all;
    for (const ConditionGroup& group : m_groups)
        all << group.conditions;
    return all;
}

bool AboutModel::isAnyTicked() const
{
    const auto all = conditions();
    return std::any_of(m_ticked.begin(), m_ticked.end(), [&all](const TickedCondition& ticked) {
        return std::any_of(all.begin(), all.end(),
                           [&ticked](const ConditionRow& c) { return c.tag == ticked.tag; });
    });
}

void AboutModel::setAge(const QString& age)
{
    bool isNumber = false;
    const int years = age.trimmed().toInt(&isNumber);
    m_safety->service().setAge(isNumber ? years : -1);
}

QList<BodyPart> AboutModel::places() const
{
    return m_complete ? bodyParts(m_safety->service().catalogue()) : QList<BodyPart>();
}

void AboutModel::set(const QString& tag, bool on)
{
    m_safety->service().setCondition(tag, on);
}

void AboutModel::togglePlaces(const QString& tag, const QStringList& regions)
{
    QStringList where;
    for (const TickedCondition& t : m_ticked) {
        if (t.tag == tag)
            where = t.where;
    }
    const bool everywhere = std::all_of(regions.begin(), regions.end(),
                                        [&where](const QString& region) { return where.contains(region); });
    where.removeIf([&regions](const QString& region) { return regions.contains(region); });
    m_safety->service().setPlaces(tag, everywhere ? where : where + regions);
}

void AboutModel::asked()
{
    QStringList tags;
    for (const Condition* c : shown())
        tags << c->id;
    m_safety->service().setAsked(tags);
}

} // namespace unknot
