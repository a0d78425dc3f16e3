// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SafetyModel.h"

#include "wording/RegionNames.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList pauseNames{u"all"_s, u"place"_s, u"gentle"_s};

} // namespace

SafetyModel::SafetyModel(SafetyService& service, QObject* parent) : QObject(parent), m_service(service)
{
    connect(&m_service, &SafetyService::changed, this, &SafetyModel::changed);
}

QString SafetyModel::wantedPlace() const
{
    return placesText(m_service.catalogue(), m_service.wantedScreen());
}

QString SafetyModel::trouble() const
{
    return m_service.isUnwritten()
               ? tr("Your answer could not be written to the journal. It counts until the app closes.")
               : QString();
}

RuleSaid SafetyModel::said(const RuleHit& hit) const
{
    if (const RedFlag* flag = m_service.rules().redFlags().flag(hit.rule))
        return {flag->words.shortName,
                flag->words.why,
                tr("Tell a clinician. When they have looked at it, say so here."),
                {}};
    Ruling alone;
    alone.hits = {hit};
    const SafetyRules& rules = m_service.rules();
    const Condition* c = rules.condition(hit.rule);
    return {c ? c->words.name : QString(), reasonOf(alone, rules), liftOf(hit, rules), modifyOf(hit, rules)};
}

QVariantList SafetyModel::stopReasons(const QString& technique) const
{
    QVariantList list;
    for (const StopRule& r : m_service.rules().stops()) {
        if (r.isFor(m_service.catalogue().technique(technique)))
            list << QVariantMap{{u"value"_s, r.id},
                                {u"text"_s, r.label},
                                {u"advice"_s, r.advice},
                                {u"rare"_s, r.rare},
                                {u"action"_s, stopActionName(r.action)},
                                {u"question"_s, r.question},
                                {u"followUp"_s, r.followUp ? stopActionName(*r.followUp) : QString()}};
    }
    return list;
}

void SafetyModel::raiseAfterStop(const QString& reason)
{
    if (const auto known = stopReasonFromName(reason))
        m_service.raiseAfterStop(*known);
}

void SafetyModel::clearAfterStop(const QString& reason)
{
    if (const auto known = stopReasonFromName(reason))
        m_service.clearAfterStop(*known);
}

QString SafetyModel::light(int pain, int before) const
{
    switch (lightFor(pain, before < 0 ? std::nullopt : std::optional(before))) {
    case Light::GoOn:
        return u"go_on"_s;
    case Light::Smaller:
        return u"smaller"_s;
    case Light::Stop:
        break;
    }
    return u"stop"_s;
}

QVariantList SafetyModel::openFlagList() const
{
    QVariantList list;
    for (const OpenFlag& open : m_service.openFlags()) {
        const RedFlag* flag = m_service.rules().redFlags().flag(open.flag);
        list << QVariantMap{
            {u"flag"_s, open.flag},
            {u"urgency"_s, urgencyName(open.urgency)},
            {u"pauses"_s, pauseNames[int(open.pauses)]},
            {u"crisis"_s, flag && flag->crisis},
            {u"name"_s, flag ? flag->words.shortName : open.flag},
            {u"why"_s, flag ? flag->words.why : QString()},
            {u"ask"_s, flag ? flag->words.ask : QString()},
            {u"since"_s, QLocale().toString(open.since, QLocale::ShortFormat)},
        };
    }
    return list;
}

} // namespace unknot
