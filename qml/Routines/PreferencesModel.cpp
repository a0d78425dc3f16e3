// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "PreferencesModel.h"

namespace unknot {

PreferencesModel::PreferencesModel(PreferencesService& service, std::shared_ptr<const Catalogue> catalogue,
                                   QObject* parent)
    : QObject(parent), m_service(service), m_catalogue(std::move(catalogue))
{
    connect(&m_service, &PreferencesService::changed, this, &PreferencesModel::changed);
}

void PreferencesModel::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    Q_EMIT changed();
}

void PreferencesModel::setGoal(const QString& goal)
{
    change([&](Preferences* p) { p->goal = goal; });
}

void PreferencesModel::setSupport(const QString& support)
{
    change([&](Preferences* p) { p->support = support; });
}

void PreferencesModel::setLighterPressure(bool on)
{
    change([on](Preferences* p) { p->lighterPressure = on; });
}

void PreferencesModel::like(const QString& technique, bool on)
{
    change([&](Preferences* p) { setLiked(p, technique, on); });
}

void PreferencesModel::avoid(const QString& technique, bool on)
{
    change([&](Preferences* p) { setAvoided(p, technique, on); });
}

QList<NamedMove> PreferencesModel::named(const QStringList& techniques) const
{
    QList<NamedMove> moves;
    for (const QString& id : techniques) {
        const Technique* t = m_catalogue->technique(id);
        moves.push_back({id, t ? t->words.name : id});
    }
    return moves;
}

} // namespace unknot
