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

/// The moves of the catalogue for a goal, or all of them, by name.
class MoveList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed) ///< one of firstGoals(); "": all
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role {
        TechniqueRole = Qt::UserRole + 1,
        NameRole,
        PositionRole,
        SummaryRole,
        PausedRole, ///< the safety rules leave it out for this person
    };

    MoveList(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
             QObject* parent = nullptr);
    /// Lists the moves in another language.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording);

    /// The function that gives the rules' verdict on moves; none initially.
    void setJudge(MoveJudge judge) { m_judge = std::move(judge); }
    /// Call when verdicts may have changed.
    void judgeAgain();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString goal() const { return m_goal; }
    void setGoal(const QString& goal);
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void changed();

private:
    void filter();
    void judge() const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    MoveJudge m_judge;
    std::vector<const Technique*> m_rows;
    QString m_goal;
    mutable MovesSaid m_said;        ///< by technique
    mutable bool m_isJudged = false; ///< asked for when a row is first shown, as it loads the rules
};

} // namespace unknot
