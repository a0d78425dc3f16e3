// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"
#include "qml/Files/ChooserModel.h"
#include "qml/Player/DoneList.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Player/SessionDiary.h"
#include "qml/Routines/MoveList.h"
#include "qml/Routines/PreferencesModel.h"
#include "qml/Routines/RoutineDetail.h"
#include "qml/Routines/RoutineList.h"
#include "qml/Routines/SuggestionModel.h"
#include "qml/Safety/HelpModel.h"
#include "qml/Safety/SafetyModel.h"
#include "qml/Settings/SettingsModel.h"
#include "qml/Today/CutOffModel.h"
#include "qml/Today/SessionStartModel.h"
#include "qml/Vault/MaintenanceModel.h"
#include "qml/Vault/VaultModel.h"

namespace unknot {

/// References to the view models that live as long as the window. Owns none of them.
struct AppModels
{
    SessionStartModel& sessionStart;
    PlayerModel& player;
    DoneList& done;
    RoutineList& routines;
    MoveList& moves;
    RoutineDetail& detail;     ///< shows the chosen routine
    RoutineDetail& suggestion; ///< shows the routine that Today suggests
    SuggestionModel& suggested;
    PreferencesModel& preferences;
    SettingsModel& settings;
    VaultModel& vault;
    MaintenanceModel& maintenance;
    JournalAccess& access;
    SessionDiary& diary;
    CutOffModel& cutOff;
    SafetyModel& safety;
    HelpModel& help;
    ChooserModel& chooser;
};

/// AppModels as properties for QML.
class App : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(unknot::SessionStartModel* sessionStart READ sessionStart CONSTANT)
    Q_PROPERTY(unknot::PlayerModel* player READ player CONSTANT)
    Q_PROPERTY(unknot::DoneList* done READ done CONSTANT)
    Q_PROPERTY(unknot::RoutineList* routines READ routines CONSTANT)
    Q_PROPERTY(unknot::MoveList* moves READ moves CONSTANT)
    Q_PROPERTY(unknot::RoutineDetail* detail READ detail CONSTANT)
    Q_PROPERTY(unknot::RoutineDetail* suggestion READ suggestion CONSTANT)
    Q_PROPERTY(unknot::SuggestionModel* suggested READ suggested CONSTANT)
    Q_PROPERTY(unknot::PreferencesModel* preferences READ preferences CONSTANT)
    Q_PROPERTY(unknot::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(unknot::VaultModel* vault READ vault CONSTANT)
    Q_PROPERTY(unknot::MaintenanceModel* maintenance READ maintenance CONSTANT)
    Q_PROPERTY(unknot::JournalAccess* access READ access CONSTANT)
    Q_PROPERTY(unknot::SessionDiary* diary READ diary CONSTANT)
    Q_PROPERTY(unknot::CutOffModel* cutOff READ cutOff CONSTANT)
    Q_PROPERTY(unknot::SafetyModel* safety READ safety CONSTANT)
    Q_PROPERTY(unknot::HelpModel* help READ help CONSTANT)
    Q_PROPERTY(unknot::ChooserModel* chooser READ chooser CONSTANT)

public:
    explicit App(const AppModels& models) : m_models(models) {}

    SessionStartModel* sessionStart() const { return &m_models.sessionStart; }
    PlayerModel* player() const { return &m_models.player; }
    DoneList* done() const { return &m_models.done; }
    RoutineList* routines() const { return &m_models.routines; }
    MoveList* moves() const { return &m_models.moves; }
    RoutineDetail* detail() const { return &m_models.detail; }
    RoutineDetail* suggestion() const { return &m_models.suggestion; }
    SuggestionModel* suggested() const { return &m_models.suggested; }
    PreferencesModel* preferences() const { return &m_models.preferences; }
    SettingsModel* settings() const { return &m_models.settings; }
    VaultModel* vault() const { return &m_models.vault; }
    MaintenanceModel* maintenance() const { return &m_models.maintenance; }
    JournalAccess* access() const { return &m_models.access; }
    SessionDiary* diary() const { return &m_models.diary; }
    CutOffModel* cutOff() const { return &m_models.cutOff; }
    SafetyModel* safety() const { return &m_models.safety; }
    HelpModel* help() const { return &m_models.help; }
    ChooserModel* chooser() const { return &m_models.chooser; }

private:
    AppModels m_models;
};

} // namespace unknot
