// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/Settings.h"

#include <algorithm>
#include <cmath>

namespace unknot {

const std::vector<SettingRow>& allSettings()
{
    constexpr auto Device = SettingPlace::Device;
    constexpr auto Journal = SettingPlace::Journal;
    // clang-format off
    static const std::vector<SettingRow> rows{
        {Setting::Language,      "language",       Device, "",       "", 0, 0, "two or three letters; \"\": as the system"},
        {Setting::Theme,         "theme",          Device, "system", "system|light|dark|high contrast", 0, 0, "colours"},
        {Setting::TextScale,     "text_scale",     Device, "1",      "", 1, 2, "times the ordinary size"},
        {Setting::ReducedMotion, "reduced_motion", Device, "false",  "true|false", 0, 0, "the figure stands still"},
        {Setting::Voice,         "voice",          Device, "learning", "full|learning|off", 0, 0, "how much is said"},
        {Setting::Ambience,      "ambience",       Device, "",       "|rain|ocean", 0, 0, "sound in the background"},
        {Setting::VoiceLevel,    "voice_level",    Device, "1",      "", 0, 1, "loudness"},
        {Setting::CueLevel,      "cue_level",      Device, "1",      "", 0, 1, "loudness of chimes and ticks"},
        {Setting::AmbienceLevel, "ambience_level", Device, "0.6",    "", 0, 1, "loudness"},
        {Setting::SpeechPace,    "speech_pace",    Device, "1",      "", 0.7, 1.3, "times the ordinary pace"},
        {Setting::Window,        "window",         Device, "",       "", 0, 0, "size at the last closing"},
        {Setting::Person,        "person",         Journal, "",  "", 0, 0, "JSON: how the figure looks, time to change place"},
        {Setting::IdleMinutes,   "idle_minutes",   Journal, "5", "", 1, 60, "until an untouched journal is locked"},
        {Setting::EntryDraft,    "draft.entry",    Journal, "",  "", 0, 0, "JSON: entries that were begun and not saved"},
        {Setting::FormDrafts,    "draft.forms",    Journal, "",  "", 0, 0, "JSON: other forms that were begun and not saved"},
        {Setting::Goal,          "goal",           Journal, "",  "", 0, 0, "what the person wants to be able to do"},
        {Setting::AskWeekly,     "ask.weekly",     Journal, "",  "|yes", 0, 0, "the three questions once a week"},
        {Setting::FunctionFirst, "ask.function_first", Journal, "", "|yes", 0, 0, "what got done is asked before the pain"},
        {Setting::WeeklyPutOff,  "ask.weekly.put_off",   Journal, "", "", 0, 0, "ISO date"},
        {Setting::CatchUpPutOff, "ask.catch_up.put_off", Journal, "", "", 0, 0, "ISO date"},
        {Setting::HelpNumbers,   "safety.help",    Journal, "",  "", 0, 0, "JSON: country and own numbers to call"},
        {Setting::SafetyToScreen, "safety.to_screen", Journal, "", "", 0, 0, "ids of places whose questions wait"},
        {Setting::SafetyProfile, "safety.profile", Journal, "",  "", 0, 0, "JSON, until it became records; read once more"},
        {Setting::HeadacheMedicine, "safety.headache_medicine", Journal, "", "|plain|other", 0, 0, "the kind of medicine for headaches"},
        {Setting::MaintenanceChecked, "upkeep.checked", Journal, "", "", 0, 0, "ISO date of the last look at everything"},
        {Setting::Preferences,   "preferences",    Journal, "",  "", 0, 0, "JSON: where it aches, what there is to sit or lie on, moves liked and avoided"},
    };
    // clang-format on
    return rows;
}

const SettingRow& rowOf(Setting setting)
{
    return allSettings()[size_t(setting)];
}

QString choiceOf(Setting setting, const QString& kept)
{
    const SettingRow& row = rowOf(setting);
    return QString::fromLatin1(row.choices).split(u'|').contains(kept) ? kept
                                                                       : QString::fromLatin1(row.usual);
}

int choiceIndexOf(Setting setting, const QString& kept)
{
    return int(QString::fromLatin1(rowOf(setting).choices).split(u'|').indexOf(choiceOf(setting, kept)));
}

QString choiceAt(Setting setting, int index)
{
    return QString::fromLatin1(rowOf(setting).choices).split(u'|').value(index);
}

double numberOf(Setting setting, const QString& kept)
{
    const SettingRow& row = rowOf(setting);
    bool ok = false;
    const double value = kept.toDouble(&ok);
    return ok && std::isfinite(value) ? std::clamp(value, row.least, row.most)
                                      : QString::fromLatin1(row.usual).toDouble();
}

} // namespace unknot
