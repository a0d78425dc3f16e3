// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace unknot {

/// Every setting there is. What it is called, where it is kept and what it may be stands in one table.
enum class Setting {
    Language,
    Theme,
    TextScale,
    ReducedMotion,
    Voice,
    Ambience,
    VoiceLevel,
    CueLevel,
    AmbienceLevel,
    SpeechPace,
    Window,
    Person,
    IdleMinutes,
    EntryDraft,
    Goal,
    AskWeekly,
    FunctionFirst,
    WeeklyPutOff,
    CatchUpPutOff,
    HelpNumbers,
    SafetyToScreen,
    SafetyProfile,
    MaintenanceChecked,
};

enum class SettingPlace {
    Device, ///< a plain file that anybody on this device can read: nothing about the person, ever
    Journal ///< inside the encrypted journal; the ordinary while it is locked
};

struct SettingRow
{
    Setting setting;
    const char* key; ///< what it is kept under; never changes its meaning
    SettingPlace place;
    const char* usual;   ///< as text, when nobody has said
    const char* choices; ///< "a|b|c" where it is one of them; "" when not
    double least, most;  ///< of a number; both 0 where it is none
    const char* says;    ///< what it is, for those who read this
};

const SettingRow& rowOf(Setting setting);
/// All of them, in the order of the enum.
const std::vector<SettingRow>& allSettings();

inline QString keyOf(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).key);
}

/// What was kept, where it is one of the choices or a number within its limits; else the usual. A file edited
/// by hand cannot break the app.
QString choiceOf(Setting setting, const QString& kept);
double numberOf(Setting setting, const QString& kept);

} // namespace unknot
