// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace unknot {

/// All settings. One table defines the key, place, default and valid values of each.
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
    FormDrafts,
    Goal,
    AskWeekly,
    FunctionFirst,
    WeeklyPutOff,
    CatchUpPutOff,
    HelpNumbers,
    SafetyToScreen,
    SafetyProfile,
    HeadacheMedicine,
    MaintenanceChecked,
    Preferences,
};

enum class SettingPlace {
    Device, ///< a plain-text file, readable by anyone with access to the device: no personal data
    Journal ///< inside the encrypted journal; the default applies while it is locked
};

struct SettingRow
{
    Setting setting;
    const char* key; ///< storage key; its meaning never changes
    SettingPlace place;
    const char* usual;   ///< default, as text
    const char* choices; ///< "a|b|c" for an enumeration; "" otherwise
    double least, most;  ///< range of a number; both 0 otherwise
    const char* says;    ///< description, for developers
};

const SettingRow& rowOf(Setting setting);
/// All rows, in enum order.
const std::vector<SettingRow>& allSettings();

inline QString keyOf(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).key);
}

/// The stored value if it is a valid choice or within range, else the default, so that a hand-edited file
/// cannot break the app.
QString choiceOf(Setting setting, const QString& kept);
/// choiceOf() by its place among the choices, from 0, and back.
int choiceIndexOf(Setting setting, const QString& kept);
QString choiceAt(Setting setting, int index);
double numberOf(Setting setting, const QString& kept);

} // namespace unknot
