// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "qml/Routines/MoveJudge.h"
#include "wording/Wording.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// The routines that match the filters, shortest first.
class RoutineList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// Words to search for, see searchText(); every word must be found.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY filterChanged)
    Q_PROPERTY(int longest READ longest WRITE setLongest NOTIFY filterChanged)      ///< minutes; 0: any
    Q_PROPERTY(QStringList places READ places WRITE setPlaces NOTIFY filterChanged) ///< ids; empty: any
    Q_PROPERTY(bool nothingNeeded READ nothingNeeded WRITE setNothingNeeded NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY filterChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        SummaryRole,
        MinutesRole,
        WhereRole,
        KitRole,
        TechniqueRole,
        MovesRole,
        PausedRole
    };

    RoutineList(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                QObject* parent = nullptr);
    /// Lists the routines in another language.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording);

    /// The function that gives the rules' verdict on a move; none initially.
    void setJudge(MoveJudge judge);
    /// Call when verdicts may have changed.
    void judgeAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString query() const { return m_query; }
    void setQuery(const QString& query);
    int longest() const { return m_longest; }
    void setLongest(int minutes);
    QStringList places() const { return m_places; }
    void setPlaces(const QStringList& places);
    bool nothingNeeded() const { return m_nothingNeeded; }
    void setNothingNeeded(bool on);
    int count() const { return int(m_rows.size()); }

    Q_INVOKABLE void clearFilters();

Q_SIGNALS:
    void filterChanged();

private:
    bool matches(const Routine& routine) const;
    void filter();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    MoveJudge m_judge;
    std::vector<const Routine*> m_rows;
    QString m_query;
    int m_longest = 0;
    QStringList m_places;
    bool m_nothingNeeded = false;
};

} // namespace unknot
