// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "qml/Routines/MoveJudge.h"
#include "qml/Routines/RoutineText.h"
#include "wording/Wording.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// One routine, described before it starts; its rows are its steps.
class RoutineDetail : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString routineId READ routineId NOTIFY routineChanged)
    Q_PROPERTY(QString name READ name NOTIFY routineChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY routineChanged)
    Q_PROPERTY(QString why READ why NOTIFY routineChanged)
    Q_PROPERTY(int minutes READ minutes NOTIFY routineChanged)
    Q_PROPERTY(QString where READ where NOTIFY routineChanged)
    Q_PROPERTY(QString kit READ kit NOTIFY routineChanged)
    Q_PROPERTY(QString positions READ positions NOTIFY routineChanged)
    Q_PROPERTY(QString families READ families NOTIFY routineChanged)
    Q_PROPERTY(QString cover READ cover NOTIFY routineChanged)
    Q_PROPERTY(int count READ count NOTIFY routineChanged)
    Q_PROPERTY(int pausedMoves READ pausedMoves NOTIFY routineChanged) ///< left out for this person

public:
    enum Role {
        TechniqueRole = Qt::UserRole + 1,
        NameRole,
        DoseRole,
        SummaryRole,
        StepsRole,
        FeelRole,
        MistakesRole,
        EasierRole,
        PositionRole,
        VerdictRole, ///< MoveVerdict, as an int
        RuleRole,
        RangeRole, ///< 0..1 of the movement
        OnBedRole, ///< instead of the floor
    };
    /// The rules' verdict on a move for this person.
    enum class MoveVerdict {
        AsWritten = int(MoveSaid::Verdict::AsWritten),
        Changed = int(MoveSaid::Verdict::Changed),
        Replaced = int(MoveSaid::Verdict::Replaced),
        LeftOut = int(MoveSaid::Verdict::LeftOut),
    };
    Q_ENUM(MoveVerdict)

    RoutineDetail(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                  QObject* parent = nullptr);
    /// Shows the same routine in another language.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording);

    /// The function that gives the rules' verdict on a move; none initially.
    void setJudge(MoveJudge judge);
    /// Call when verdicts may have changed.
    void judgeAgain();
    void show(const Routine& routine);
    /// Shows a routine of the catalogue; false if there is none.
    Q_INVOKABLE bool showById(const QString& id);
    Q_INVOKABLE void showSame(unknot::RoutineDetail* other) { show(other->routine()); }
    const Routine& routine() const { return m_routine; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString routineId() const { return m_routine.id; }
    QString name() const { return m_routine.words.name; }
    QString summary() const { return m_routine.words.summary; }
    QString why() const { return m_routine.words.why; }
    int minutes() const { return m_routine.minutes; }
    QString where() const { return m_wording->placeName(m_routine.place); }
    QString kit() const { return kitText(asDone(m_routine, m_said), *m_catalogue, *m_wording); }
    QString positions() const { return positionsText(asDone(m_routine, m_said), *m_catalogue, *m_wording); }
    QString families() const { return familiesText(m_routine, *m_catalogue); }
    QString cover() const { return coverTechnique(asDone(m_routine, m_said), *m_catalogue); }
    int count() const { return int(m_routine.steps.size()); }
    int pausedMoves() const;

Q_SIGNALS:
    void routineChanged();

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    MoveJudge m_judge;
    Routine m_routine;
    MovesSaid m_said; ///< of m_routine
};

} // namespace unknot
