// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SuggestionModel.h"

#include "core/safety/FirstRoutine.h"
#include "qml/Routines/RoutineText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"
#include "wording/StartText.h"

#include <cmath>

namespace unknot {

namespace {

constexpr int mostShown = 3;

bool knowsNothing(const PersonalHistory& history)
{
    return history.sessions().empty() && history.sorePlaces().empty();
}

} // namespace

SuggestionModel::SuggestionModel(const Sources& sources, std::shared_ptr<const Catalogue> catalogue,
                                 std::shared_ptr<const Wording> wording, RoutineDetail& shown,
                                 QObject* parent)
    : QObject(parent), m_from(sources), m_catalogue(std::move(catalogue)), m_wording(std::move(wording)),
      m_shown(shown)
{
    connect(&m_from.history, &PersonalHistory::changed, this, [this] {
        if (m_wasEmpty || knowsNothing(m_from.history))
            choose();
    });
}

void SuggestionModel::setLanguage(std::shared_ptr<const Catalogue> catalogue,
                                  std::shared_ptr<const Wording> wording)
{
    m_catalogue = std::move(catalogue);
    m_wording = std::move(wording);
    choose();
}

SuggestionFacts SuggestionModel::facts() const
{
    const SafetyService& safety = m_from.safety;
    SuggestionFacts facts;
    facts.preferences = m_from.preferences.preferences();
    facts.sessions = m_from.history.sessions();
    facts.sorePlaces = m_from.history.sorePlaces();
    facts.today = m_from.clock.today();
    facts.time = timeOfDay(m_from.clock.now().time());
    if (safety.isKnown() && !safety.isBlank()) { // else there is nothing to consider: do not load the rules
        facts.shareLeft = [&safety, this](const Routine& routine) {
            const auto left = safety.gate().adapted(routine, *m_catalogue).routine.steps.size();
            return double(left) / double(std::max<size_t>(1, routine.steps.size()));
        };
    }
    facts.build = [&safety, this](const QString& goal, const QString& support) {
        return firstMinutes(*m_catalogue, safety.rules(), *m_wording, goal, support);
    };
    return facts;
}

void SuggestionModel::choose()
{
    m_wasEmpty = knowsNothing(m_from.history);
    const SuggestionFacts known = facts();
    const std::vector<Suggestion> all = suggestions(*m_catalogue, known);
    if (all.empty())
        return;
    m_shown.show(withoutAvoided(all.front().routine, known.preferences, *m_catalogue));
    m_best.clear();
    for (const Suggestion& suggestion : all) {
        if (m_best.size() == mostShown)
            break;
        SuggestedRoutine row = rowOf(suggestion);
        if (known.shareLeft)
            row.paused = int(std::lround((1 - known.shareLeft(suggestion.routine)) * row.moves));
        m_best.push_back(row);
    }
    Q_EMIT changed();
}

SuggestedRoutine SuggestionModel::rowOf(const Suggestion& s) const
{
    const Routine& r = s.routine;
    SuggestedRoutine row;
    row.routineId = r.id;
    row.name = r.words.name;
    row.why = textOf(s);
    row.where = m_wording->placeName(r.place);
    row.kit = kitText(r, *m_catalogue, *m_wording);
    row.technique = coverTechnique(r, *m_catalogue);
    row.minutes = r.minutes;
    row.moves = int(r.steps.size());
    return row;
}

void SuggestionModel::showFor(const QString& goal, RoutineDetail* detail) const
{
    const Preferences& p = m_from.preferences.preferences();
    const Routine session = firstMinutes(*m_catalogue, m_from.safety.rules(), *m_wording, goal, p.support);
    detail->show(withoutAvoided(session, p, *m_catalogue));
}

bool SuggestionModel::showMove(const QString& technique, RoutineDetail* detail) const
{
    const auto routine = sessionOf(*m_catalogue, *m_wording, technique);
    if (routine)
        detail->show(*routine);
    return routine.has_value();
}

QString SuggestionModel::textOf(const Suggestion& s) const
{
    const QDate today = m_from.clock.today();
    switch (s.reason) {
    case SuggestionReason::None:
        return {};
    case SuggestionReason::TimeOfDay:
        switch (timeOfDay(m_from.clock.now().time())) {
        case TimeOfDay::Morning:
            return tr("A good one for the morning.");
        case TimeOfDay::Day:
            return tr("A good one for during the day.");
        case TimeOfDay::Evening:
            return tr("A good one for the evening.");
        }
        return {};
    case SuggestionReason::FeltEasier:
        return tr("It felt easier after this one: %1.", "a day: today, Monday").arg(dayText(s.day, today));
    case SuggestionReason::Goal:
        return tr("You said where it aches: %1.", "neck, lower back").arg(m_wording->goalName(s.about));
    case SuggestionReason::SorePlace:
        return tr("It hurt here %1: %2.", "a day: today, yesterday; a place of the body")
            .arg(dayText(s.day, today), regionName(*m_catalogue, s.about));
    case SuggestionReason::InsteadOfStopped: {
        const Routine* stopped = m_catalogue->routine(s.about);
        const QString name = stopped ? stopped->words.name : tr("the last session");
        return s.stopped == StopReason::Dizzy
                   ? tr("Something else than “%1”: you stopped that because you felt dizzy.").arg(name)
               : s.stopped == StopReason::Pain
                   ? tr("Something else than “%1”: you stopped that because it hurt.").arg(name)
                   : tr("Something else than “%1”: you stopped that and did not feel well.").arg(name);
    }
    }
    return {};
}

} // namespace unknot
