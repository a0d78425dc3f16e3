// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/PreferencesService.h"

#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// A move that the person has an opinion about.
struct NamedMove
{
    Q_GADGET
    QML_VALUE_TYPE(namedMove)
    Q_PROPERTY(QString technique MEMBER technique CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)

public:
    QString technique, name;
};

/// PreferencesService for the pages.
class PreferencesModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed)          ///< "": not stated
    Q_PROPERTY(QString support READ support WRITE setSupport NOTIFY changed) ///< "": not stated
    Q_PROPERTY(bool lighterPressure READ lighterPressure WRITE setLighterPressure NOTIFY changed)
    Q_PROPERTY(QList<QString> liked READ liked NOTIFY changed)     ///< techniques
    Q_PROPERTY(QList<QString> avoided READ avoided NOTIFY changed) ///< techniques
    Q_PROPERTY(QList<unknot::NamedMove> likedMoves READ likedMoves NOTIFY changed)
    Q_PROPERTY(QList<unknot::NamedMove> avoidedMoves READ avoidedMoves NOTIFY changed)

public:
    /// `service` must outlive it.
    PreferencesModel(PreferencesService& service, std::shared_ptr<const Catalogue> catalogue,
                     QObject* parent = nullptr);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);

    QString goal() const { return m_service.preferences().goal; }
    void setGoal(const QString& goal);
    QString support() const { return m_service.preferences().support; }
    void setSupport(const QString& support);
    bool lighterPressure() const { return m_service.preferences().lighterPressure; }
    void setLighterPressure(bool on);
    QStringList liked() const { return m_service.preferences().liked; }
    QStringList avoided() const { return m_service.preferences().avoided; }
    QList<NamedMove> likedMoves() const { return named(liked()); }
    QList<NamedMove> avoidedMoves() const { return named(avoided()); }

    Q_INVOKABLE void like(const QString& technique, bool on);
    Q_INVOKABLE void avoid(const QString& technique, bool on);

Q_SIGNALS:
    void changed();

private:
    QList<NamedMove> named(const QStringList& techniques) const;
    template <class Change>
    void change(Change change)
    {
        Preferences preferences = m_service.preferences();
        change(&preferences);
        m_service.set(preferences);
    }

    PreferencesService& m_service;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace unknot
