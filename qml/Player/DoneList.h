// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/session/SessionLog.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// What was actually done in a session, one row per move. Kept in memory only.
class DoneList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString routineName READ routineName NOTIFY logChanged)
    Q_PROPERTY(int minutes READ minutes NOTIFY logChanged)       ///< played, at least 1 once anything was
    Q_PROPERTY(int movesDone READ movesDone NOTIFY logChanged)   ///< done in full
    Q_PROPERTY(int movesBegun READ movesBegun NOTIFY logChanged) ///< done in full or in part
    Q_PROPERTY(int moves READ moves NOTIFY logChanged)
    Q_PROPERTY(bool endedEarly READ endedEarly NOTIFY logChanged)

public:
    /// How far a move got, as core's Outcome.
    enum class Outcome { InFull, InPart, LeftOut };
    Q_ENUM(Outcome)
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, OutcomeRole, TechniqueRole };

    explicit DoneList(std::shared_ptr<const Catalogue> catalogue, QObject* parent = nullptr);
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    void show(const SessionLog& log, const QString& routineName);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString routineName() const { return m_routineName; }
    int minutes() const;
    int movesDone() const;
    int movesBegun() const;
    int moves() const { return int(m_rows.size()); }
    bool endedEarly() const { return m_log.stopped != StopReason::None; }

Q_SIGNALS:
    void logChanged();

private:
    struct Row
    {
        QString technique;
        unknot::Outcome outcome = unknot::Outcome::Skipped;
        Difference difference = Difference::None;
        qint64 leftMs = 0, rightMs = 0, otherMs = 0;
        int reps = 0;
    };
    QString detail(const Row& row) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    SessionLog m_log;
    QString m_routineName;
    std::vector<Row> m_rows;
};

} // namespace unknot
