// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CautionModel.h"

#include "core/safety/Implied.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// Advice about warmth, which is not a technique; "" if the rules do not restrict it.
QString heatText(Caution heat)
{
    switch (heat) {
    case Caution::None:
        return {};
    case Caution::Modify:
        return CautionModel::tr("Warmth: mild, and not for long.");
    case Caution::NeedsOk:
        return CautionModel::tr("Warmth: ask a clinician first.");
    case Caution::Block:
    case Caution::GeneralBlock:
        break;
    }
    return CautionModel::tr("Warmth: best avoided.");
}

/// Where it is and since when, as far as that is known.
QString noteOf(const OwnCondition& own, const Catalogue& catalogue)
{
    QStringList parts;
    if (!own.where.isEmpty())
        parts << placesText(catalogue, own.where);
    if (own.since.isValid())
        parts << CautionModel::tr("noted on %1").arg(QLocale().toString(own.since, QLocale::ShortFormat));
    return startOfSentence(parts.join(u" · "_s));
}

/// Until when a clinician's yes holds, or that it has to be asked for again; "" without one.
QString noteOfYes(const Condition& condition, QDate yes, QDate today)
{
    if (yes.isNull())
        return {};
    const QLocale locale;
    return condition.isDue(yes, today)
               ? CautionModel::tr("The yes is from %1. Ask whether it still holds.")
                     .arg(locale.toString(yes, QLocale::ShortFormat))
               : CautionModel::tr("Look again on %1.")
                     .arg(locale.toString(yes.addDays(condition.lookAgainDays), QLocale::ShortFormat));
}

} // namespace

void CautionModel::componentComplete()
{
    connect(m_safety, &SafetyModel::changed, this, &CautionModel::follow);
    follow();
}

void CautionModel::follow()
{
    QList<CautionRow> cautions = readCautions();
    if (cautions != m_cautions) {
        m_cautions = std::move(cautions);
        Q_EMIT cautionsChanged();
    }
    m_cleared = readCleared();
    Q_EMIT changed();
}

QList<CautionRow> CautionModel::readCautions() const
{
    const SafetyService& safety = m_safety->service();
    QList<CautionRow> rows;
    for (const ToldCondition& told : toldConditions(safety.state().profile, safety.rules(), safety.today())) {
        const Condition& c = *told.rule;
        CautionRow row{.tag = told.own.tag,
                       .name = told.known ? c.words.name : told.own.tag,
                       .known = told.known,
                       .note = noteOf(told.own, safety.catalogue()),
                       .reason = c.words.reason,
                       .modify = c.words.modify,
                       .heat = heatText(c.heat),
                       .lift = c.words.lift,
                       .question = c.words.ask};
        for (const Family& family : safety.catalogue().families()) {
            if (isLiftable(c, family.id, safety.catalogue()))
                row.families.append(
                    {.family = family.id,
                     .name = family.name,
                     .note = noteOfYes(
                         c, safety.state().profile.clearedOn(told.own.tag, family.id, safety.today()),
                         safety.today())});
        }
        rows << row;
    }
    return rows;
}

QList<ClearedFamily> CautionModel::readCleared() const
{
    const SafetyService& safety = m_safety->service();
    const SafetyProfile& profile = safety.state().profile;
    QList<ClearedFamily> cleared;
    for (const OwnCondition& own : conditionsInForce(profile, safety.rules(), safety.today())) {
        for (const Family& family : safety.catalogue().families()) {
            if (profile.clearedOn(own.tag, family.id, safety.today()).isValid())
                cleared.append({.tag = own.tag, .family = family.id});
        }
    }
    return cleared;
}

void CautionModel::setCleared(const QString& tag, const QString& family, bool on)
{
    m_safety->service().setCleared(tag, family, {}, on);
}

void CautionModel::takeOff(const QString& tag)
{
    m_safety->service().setCondition(tag, false);
}

} // namespace unknot
