// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SessionStartModel.h"

#include "core/safety/FirstRoutine.h"
#include "qml/Player/DoneList.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Routines/RoutineDetail.h"
#include "qml/Safety/SafetyModel.h"
#include "qml/Settings/SettingsModel.h"
#include "qml/Today/CutOffModel.h"
#include "wording/StartText.h"

namespace unknot {

using namespace Qt::StringLiterals;

SessionStartModel::SessionStartModel(std::shared_ptr<const Catalogue> catalogue,
                                     std::shared_ptr<const Wording> wording, SafetyModel& safety,
                                     PlayerModel& player, DoneList& done, const SettingsModel& settings,
                                     SessionRecorder& recorder, const PersonalHistory& history,
                                     const PreferencesService& preferences, QObject* parent)
    : QObject(parent), m_catalogue(std::move(catalogue)), m_wording(std::move(wording)), m_safety(safety),
      m_start(safety.service(), m_catalogue), m_player(player), m_done(done), m_settings(settings),
      m_recorder(recorder), m_history(history), m_preferences(preferences)
{
    connect(&m_start, &SessionStart::changed, this, &SessionStartModel::changed);
}

void SessionStartModel::setLanguage(std::shared_ptr<const Catalogue> catalogue,
                                    std::shared_ptr<const Wording> wording)
{
    m_catalogue = std::move(catalogue);
    m_wording = std::move(wording);
    m_start.setCatalogue(m_catalogue);
    if (const Routine* r = m_catalogue->routine(wanted().id))
        m_start.want(withoutAvoided(*r, m_preferences.preferences(), *m_catalogue), m_start.isEasier());
    Q_EMIT changed();
}

void SessionStartModel::wantAnew(const Routine& routine, bool easier)
{
    m_goOn.reset();
    m_start.want(withoutAvoided(routine, m_preferences.preferences(), *m_catalogue), easier);
}

bool SessionStartModel::want(const QString& routineId, bool easier)
{
    const Routine* r = m_catalogue->routine(routineId);
    if (r)
        wantAnew(*r, easier);
    return r != nullptr;
}

void SessionStartModel::wantShown(RoutineDetail* detail, bool easier)
{
    wantAnew(detail->routine(), easier);
}

void SessionStartModel::wantFirst()
{
    const Preferences& p = m_preferences.preferences();
    wantAnew(firstMinutes(*m_catalogue, m_safety.service().rules(), *m_wording,
                          p.goal.isEmpty() ? usualGoal : p.goal, p.support));
}

void SessionStartModel::wantBreathing(int seconds)
{
    wantAnew(onlyBreathing(*m_catalogue, *m_wording, seconds));
}

bool SessionStartModel::wantToGoOn()
{
    const auto routine = cutOffRoutine(m_recorder, *m_catalogue);
    if (!routine)
        return false;
    m_goOn = m_recorder.cutOff();
    m_start.want(*routine, m_goOn->log.easier);
    return true;
}

void SessionStartModel::clinicianNotYet()
{
    const QString question = tr("Does this kind of self-care suit me: %1?").arg(newFamilies().join(u", "_s));
    m_start.clinicianNotAskedYet();
    m_safety.service().remindToAsk(u"not_yet"_s, {}, question);
}

bool SessionStartModel::begin()
{
    if (!m_start.mayStart())
        return false;
    const LeadingStyle style{.speechPace = m_settings.speechPace(),
                             .moreTime = m_settings.changePlace() == SettingsModel::ChangePlace::More,
                             .waitForTouch = m_settings.changePlace() == SettingsModel::ChangePlace::Tap,
                             .familiar = m_history.familiarMoves(),
                             .lighterPressure = m_preferences.preferences().lighterPressure
                                                    ? m_wording->sentence(Phrase::LighterPress, {}).full
                                                    : QString()};
    Routine routine = answer().routine;
    routine.words = wanted().words;
    m_player.load(routine, wanted().words.name, m_start.prescription(style), m_goOn ? &m_goOn->log : nullptr);
    m_recorder.begin(std::exchange(m_goOn, std::nullopt));
    return true;
}

void SessionStartModel::conclude()
{
    m_done.show(m_player.log(), wanted().words.name);
    if (m_done.movesBegun() > 0)
        m_recorder.conclude(m_player.log());
    Q_EMIT changed();
}

ChangeRow SessionStartModel::wantedCover() const
{
    return shownAs(coverTechnique(shown(), *m_catalogue), answer());
}

QString SessionStartModel::wantedPosition() const
{
    return positionsText(shown(), *m_catalogue, *m_wording);
}

QStringList SessionStartModel::newFamilies() const
{
    return familyNames(answer().newFamilies, *m_catalogue);
}

int SessionStartModel::urgency() const
{
    return answer().flags.empty() ? UrgencyType::None : UrgencyType::of(answer().flags.front().urgency);
}

bool SessionStartModel::crisis() const
{
    if (answer().flags.empty())
        return false;
    const RedFlag* first = m_safety.service().rules().redFlags().flag(answer().flags.front().flag);
    return first && first->crisis;
}

bool SessionStartModel::consultReminder() const
{
    return m_safety.service().isReminderWaiting();
}

QString SessionStartModel::flagNames() const
{
    return gentleFlagNames(answer().flags, m_safety.service().rules());
}

QList<RuleRow> SessionStartModel::paused() const
{
    return ruleRows(answer().leftOut, m_safety.service().rules(), *m_catalogue);
}

QList<RuleRow> SessionStartModel::reasons() const
{
    return changeReasons(answer(), m_safety.service().rules(), *m_catalogue);
}

QList<ChangeRow> SessionStartModel::changes() const
{
    return changeRows(answer(), m_safety.service().rules(), *m_catalogue);
}

} // namespace unknot
