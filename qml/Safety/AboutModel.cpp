// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "AboutModel.h"

#include "core/safety/Implied.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>
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
    {u"moving"_s, QT_TRANSLATE_NOOP("AboutModel", "Getting about")},
    {u"other"_s, QT_TRANSLATE_NOOP("AboutModel", "Other")},
};

/// Warmth is advice, no technique: said where the rules say something about it.
QString heatText(Caution heat)
{
    switch (heat) {
    case Caution::None:
        return {};
    case Caution::Modify:
        return AboutModel::tr("Warmth: mild, and not for long.");
    case Caution::NeedsOk:
        return AboutModel::tr("Warmth: ask a clinician first.");
    case Caution::Block:
    case Caution::GeneralBlock:
        break;
    }
    return AboutModel::tr("Warmth: better not.");
}

/// Where it is and since when, as far as that is known.
QString noteOf(const OwnCondition& own, const Catalogue& catalogue)
{
    QStringList parts;
    if (!own.where.isEmpty())
        parts << placesText(catalogue, own.where);
    if (own.since.isValid())
        parts << AboutModel::tr("noted on %1").arg(QLocale().toString(own.since, QLocale::ShortFormat));
    return startOfSentence(parts.join(u" · "_s));
}

} // namespace

void AboutModel::setSafety(SafetyModel* safety)
{
    if (m_safety == safety)
        return;
    m_safety = safety;
    if (m_safety)
        connect(m_safety, &SafetyModel::changed, this, &AboutModel::follow);
    Q_EMIT listChanged();
    follow();
}

void AboutModel::follow()
{
    QVariantList own = m_safety ? buildOwn() : QVariantList();
    if (own != m_own) {
        m_own = std::move(own);
        Q_EMIT ownChanged();
    }
    Q_EMIT changed();
}

void AboutModel::setOnly(const QStringList& only)
{
    if (m_only == only)
        return;
    m_only = only;
    Q_EMIT listChanged();
}

std::vector<const Condition*> AboutModel::shown() const
{
    std::vector<const Condition*> shown;
    for (const QString& id : m_only)
        shown.push_back(m_safety->service().rules().condition(id));
    if (m_only.isEmpty()) {
        for (const Condition& c : m_safety->service().rules().conditions())
            shown.push_back(&c);
    }
    std::erase_if(shown, [](const Condition* c) { return !c || !c->asked; });
    return shown;
}

QVariantList AboutModel::groups() const
{
    QVariantList groups;
    if (!m_safety)
        return groups;
    const auto conditions = shown();
    for (const auto& [id, name] : groupNames) {
        QVariantList rows;
        for (const Condition* c : conditions) {
            if (c->group != id)
                continue;
            rows << QVariantMap{{u"tag"_s, c->id},
                                {u"name"_s, c->words.name},
                                {u"detail"_s, c->words.detail},
                                {u"local"_s, c->local}};
        }
        if (!rows.isEmpty())
            groups << QVariantMap{{u"group"_s, id}, {u"name"_s, tr(name)}, {u"conditions"_s, rows}};
    }
    return groups;
}

QVariantMap AboutModel::ticked() const
{
    QVariantMap ticked;
    if (!m_safety)
        return ticked;
    for (const OwnCondition& own :
         conditionsInForce(m_safety->service().state().profile, m_safety->service().rules())) {
        if (!ticked.contains(own.tag))
            ticked[own.tag] = QVariantMap{
                {u"where"_s, own.where},
                {u"places"_s, startOfSentence(placesText(m_safety->service().catalogue(), own.where))}};
    }
    return ticked;
}

QStringList AboutModel::cleared() const
{
    QStringList cleared;
    if (!m_safety)
        return cleared;
    const SafetyProfile& profile = m_safety->service().state().profile;
    for (const OwnCondition& own : conditionsInForce(profile, m_safety->service().rules())) {
        for (const Family& family : m_safety->service().catalogue().families()) {
            if (profile.isCleared(own.tag, family.id, m_safety->service().today()))
                cleared << own.tag + u'/' + family.id;
        }
    }
    return cleared;
}

QVariantList AboutModel::buildOwn() const
{
    QVariantList list;
    const SafetyProfile& profile = m_safety->service().state().profile;
    for (const ToldCondition& told : toldConditions(profile, m_safety->service().rules())) {
        const OwnCondition& own = told.own;
        const Condition& c = *told.rule;
        QVariantList ok;
        for (const Family& family : m_safety->service().catalogue().families()) {
            const Caution letter = c.letter(family.id);
            if (letter == Caution::NeedsOk || letter == Caution::GeneralBlock)
                ok << QVariantMap{{u"family"_s, family.id}, {u"name"_s, family.name}};
        }
        list << QVariantMap{
            {u"tag"_s, own.tag},           {u"name"_s, told.known ? c.words.name : own.tag},
            {u"known"_s, told.known},      {u"places"_s, noteOf(own, m_safety->service().catalogue())},
            {u"says"_s, c.words.reason},   {u"modify"_s, c.words.modify},
            {u"heat"_s, heatText(c.heat)}, {u"lift"_s, c.words.lift},
            {u"ask"_s, c.words.ask},       {u"ok"_s, ok}};
    }
    return list;
}

int AboutModel::age() const
{
    return m_safety ? m_safety->service().state().profile.age.value_or(-1) : -1;
}

void AboutModel::setAge(int age)
{
    if (m_safety)
        m_safety->service().setAge(age);
}

QList<BodyPart> AboutModel::places() const
{
    return m_safety ? bodyParts(m_safety->service().catalogue()) : QList<BodyPart>();
}

void AboutModel::set(const QString& tag, bool on)
{
    if (m_safety)
        m_safety->service().setCondition(tag, on);
}

void AboutModel::setWhere(const QString& tag, const QStringList& regions)
{
    if (m_safety)
        m_safety->service().setPlaces(tag, regions);
}

void AboutModel::asked()
{
    if (!m_safety)
        return;
    QStringList tags;
    for (const Condition* c : shown())
        tags << c->id;
    m_safety->service().setAsked(tags);
}

void AboutModel::setCleared(const QString& tag, const QString& family, const QString& who, bool on)
{
    if (m_safety)
        m_safety->service().setCleared(tag, family, who, on);
}

} // namespace unknot
