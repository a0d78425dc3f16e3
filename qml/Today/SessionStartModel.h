// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/PersonalHistory.h"
#include "core/services/PreferencesService.h"
#include "core/services/SessionStart.h"
#include "core/services/Suggestion.h"
#include "qml/Routines/RoutineDetail.h"
#include "qml/Safety/RuleRow.h"
#include "qml/Safety/UrgencyType.h"
#include "qml/Today/MoveChanges.h"
#include "wording/Wording.h"

#include <QObject>
#include <QTime>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

class PlayerModel;
class DoneList;
class SafetyModel;
class SettingsModel;

/// SessionStart for the pages: the wanted routine, what is needed before it may start, and its end. A routine
/// that was allowed once stays allowed while the journal is locked.
class SessionStartModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(Need need READ need NOTIFY changed)
    Q_PROPERTY(QString wantedName READ wantedName NOTIFY changed)
    Q_PROPERTY(int wantedMinutes READ wantedMinutes NOTIFY changed)
    Q_PROPERTY(unknot::ChangeRow wantedCover READ wantedCover NOTIFY changed)
    Q_PROPERTY(QString wantedPosition READ wantedPosition NOTIFY changed)
    Q_PROPERTY(int movesNow READ movesNow NOTIFY changed) ///< in what will start
    Q_PROPERTY(int movesAll READ movesAll NOTIFY changed) ///< in the routine as written
    Q_PROPERTY(bool gentler READ gentler NOTIFY changed)  ///< what will start is reduced
    /// Gentler because no clinician was asked yet, or because of these open red flags: "name, name"
    Q_PROPERTY(bool gentle READ gentle NOTIFY changed)
    Q_PROPERTY(QString flagNames READ flagNames NOTIFY changed)
    Q_PROPERTY(QStringList newFamilies READ newFamilies NOTIFY changed)
    Q_PROPERTY(QStringList aboutAsked READ aboutAsked NOTIFY changed) ///< with Need::About: ids of conditions
    /// With Need::Refused: the Urgency of the most urgent red flag; None if a condition refuses.
    Q_PROPERTY(int urgency READ urgency NOTIFY changed)
    Q_PROPERTY(bool crisis READ crisis NOTIFY changed)
    /// The rules that leave out moves or refuse the routine, each once
    Q_PROPERTY(QList<unknot::RuleRow> paused READ paused NOTIFY changed)
    Q_PROPERTY(QList<unknot::ChangeRow> changes READ changes NOTIFY changed)
    /// The rules that leave out or change moves, each once
    Q_PROPERTY(QList<unknot::RuleRow> reasons READ reasons NOTIFY changed)
    /// A reminder to ask a clinician waits for a journal to be created or opened.
    Q_PROPERTY(bool consultReminder READ consultReminder NOTIFY changed)
    Q_PROPERTY(int sessionsToday READ sessionsToday NOTIFY changed)
    Q_PROPERTY(bool goesOn READ goesOn NOTIFY changed) ///< wanted is the rest of a session that was cut off

public:
    /// What must happen before `wanted` can start.
    enum class Need {
        Nothing = -1,
        Reading = int(NextStep::Wait),  ///< the journal is being read
        Unlock = int(NextStep::Unlock), ///< the safety profile is in a locked journal
        Screen = int(NextStep::Screen),
        About = int(NextStep::Conditions),
        Consent = int(NextStep::Consent),
        Refused = int(NextStep::Refused),
    };
    Q_ENUM(Need)
    enum class TimeOfDay {
        Morning = int(unknot::TimeOfDay::Morning),
        Day = int(unknot::TimeOfDay::Day),
        Evening = int(unknot::TimeOfDay::Evening),
    };
    Q_ENUM(TimeOfDay)

    SessionStartModel(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording,
                      SafetyModel& safety, PlayerModel& player, DoneList& done, const SettingsModel& settings,
                      SessionRecorder& recorder, const PersonalHistory& history,
                      const PreferencesService& preferences, QObject* parent = nullptr);
    /// Shows the wanted routine in another language, if the catalogue has it.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Wording> wording);

    /// Wants a routine of the catalogue, `easier` on a bad day. False if there is none.
    Q_INVOKABLE bool want(const QString& routineId, bool easier = false);
    /// Wants the routine that `detail` shows.
    Q_INVOKABLE void wantShown(unknot::RoutineDetail* detail, bool easier = false);
    /// Wants the first few minutes, for the goal and the support that the person stated.
    Q_INVOKABLE void wantFirst();
    /// Wants only to breathe. Always allowed.
    Q_INVOKABLE void wantBreathing(int seconds);
    /// Wants the rest of the session that was cut off. False if there is none.
    Q_INVOKABLE bool wantToGoOn();

    Q_INVOKABLE void clinicianSaidYes() { m_start.clinicianSaidYes(); }
    Q_INVOKABLE void clinicianNotYet();

    /// Loads the wanted routine into the player. False if something is still needed.
    Q_INVOKABLE bool begin();
    /// Shows the player's log on the done page and, if a move was begun, records it.
    Q_INVOKABLE void conclude();
    Q_INVOKABLE TimeOfDay timeOfDay() const { return TimeOfDay(unknot::timeOfDay(QTime::currentTime())); }

    Need need() const { return m_start.mayStart() ? Need::Nothing : Need(m_start.next()); }
    QString wantedName() const { return wanted().words.name; }
    int wantedMinutes() const { return m_start.minutes(*m_wording); }
    ChangeRow wantedCover() const; ///< how its picture shows it
    QString wantedPosition() const;
    int movesNow() const { return int(answer().routine.steps.size()); }
    int movesAll() const { return int(wanted().steps.size()); }
    bool gentler() const { return answer().verdict == Verdict::Modify; }
    QStringList newFamilies() const;
    bool gentle() const { return answer().verdict == Verdict::Modify && answer().gentle; }
    QString flagNames() const;
    QStringList aboutAsked() const { return answer().conditions; }
    int urgency() const;
    bool crisis() const;
    QList<RuleRow> paused() const;
    QList<ChangeRow> changes() const;
    QList<RuleRow> reasons() const;
    bool consultReminder() const;
    int sessionsToday() const { return m_recorder.concluded(); }
    bool goesOn() const { return m_goOn.has_value(); }

Q_SIGNALS:
    void changed();

private:
    void wantAnew(const Routine& routine, bool easier = false);
    const Routine& wanted() const { return m_start.wanted(); }
    const GateAnswer& answer() const { return m_start.answer(); }
    /// What will start; if nothing may, the wanted routine.
    const Routine& shown() const { return answer().routine.steps.empty() ? wanted() : answer().routine; }

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Wording> m_wording;
    SafetyModel& m_safety;
    SessionStart m_start;
    PlayerModel& m_player;
    DoneList& m_done;
    const SettingsModel& m_settings;
    SessionRecorder& m_recorder;
    const PersonalHistory& m_history;
    const PreferencesService& m_preferences;
    std::optional<SessionRecord> m_goOn;
};

} // namespace unknot
