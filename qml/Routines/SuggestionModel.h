// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/PreferencesService.h"
#include "core/services/SafetyService.h"
#include "core/services/Suggestion.h"
#include "qml/Routines/RoutineDetail.h"
#include "wording/Wording.h"

#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A routine that suits the person now.
struct SuggestedRoutine
{
    Q_GADGET
    QML_VALUE_TYPE(suggestedRoutine)
    Q_PROPERTY(QString routineId MEMBER routineId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString why MEMBER why) ///< one sentence; "" if there is no reason
    Q_PROPERTY(QString where MEMBER where)
    Q_PROPERTY(QString kit MEMBER kit)
    Q_PROPERTY(QString technique MEMBER technique) ///< its picture
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(int moves MEMBER moves)
    Q_PROPERTY(int paused MEMBER paused) ///< of the moves, left out for this person

public:
    QString routineId, name, why, where, kit, technique;
    int minutes = 0, moves = 0, paused = 0;
};

/// The suggestion on Today, with its reason. It changes only on request and when another journal is opened,
/// so that nothing moves under the finger.
class SuggestionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(QString why READ why NOTIFY changed) ///< one sentence; "" if there is no reason
    Q_PROPERTY(
        QList<unknot::SuggestedRoutine> best READ best NOTIFY changed) ///< the first is what Today offers

public:
    struct Sources
    {
        const PreferencesService& preferences;
        const PersonalHistory& history;
        const SafetyService& safety;
        const WallClock& clock;
    };
    /// `shown` gets the routine. All must outlive it.
    SuggestionModel(const Sources& sources, std::shared_ptr<const Catalogue> catalogue,
                    std::shared_ptr<const Wording> wording, RoutineDetail& shown, QObject* parent = nullptr);
    /// Chooses again, in another language.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording);

    Q_INVOKABLE void choose();
    QString why() const { return m_best.empty() ? QString() : m_best.front().why; }
    QList<SuggestedRoutine> best() const { return m_best; }
    /// Shows a short session for a goal in `detail`.
    Q_INVOKABLE void showFor(const QString& goal, unknot::RoutineDetail* detail) const;
    /// Shows a session of one move in `detail`. False if there is no such move.
    Q_INVOKABLE bool showMove(const QString& technique, unknot::RoutineDetail* detail) const;

Q_SIGNALS:
    void changed();

private:
    SuggestionFacts facts() const;
    QString textOf(const Suggestion& suggestion) const;
    SuggestedRoutine rowOf(const Suggestion& suggestion) const;

    Sources m_from;
    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    RoutineDetail& m_shown;
    QList<SuggestedRoutine> m_best;
    bool m_wasEmpty = true; ///< nothing was known about the person at the last choice
};

} // namespace unknot
