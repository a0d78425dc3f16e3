// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/StartText.h"

#include "core/safety/FirstRoutine.h"
#include "core/timeline/Compile.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

} // namespace

Routine firstMinutes(const Catalogue& catalogue, const SafetyRules& rules, const Wording& wording,
                     const QString& goal, const QString& support)
{
    Routine r = firstRoutine(catalogue, rules, wording, goal, support);
    //: neck, lower back
    r.words.name = StartWords::tr("A few minutes: %1").arg(wording.goalName(goal));
    r.words.closing = wording.sentence(Phrase::FirstClosing, {}).full;
    return r;
}

std::optional<Routine> sessionOf(const Catalogue& catalogue, const Wording& wording, const QString& technique)
{
    const Technique* t = catalogue.technique(technique);
    if (!t)
        return std::nullopt;
    Routine r;
    r.id = firstRoutineId;
    r.steps.push_back({t->id, t->id, {}});
    r.minutes = int(std::max<qint64>(1, qRound64(double(compile(r, catalogue, wording).totalMs) / 60000)));
    r.words.name = t->words.name;
    r.words.summary = t->words.summary;
    return r;
}

Routine onlyBreathing(const Catalogue& catalogue, const Wording& wording, int seconds)
{
    constexpr int minute = 60;
    Routine r = breathingRoutine(catalogue, seconds);
    r.words.name =
        seconds > minute ? StartWords::tr("Breathe for a while") : StartWords::tr("Breathe for a minute");
    r.words.closing = wording.sentence(Phrase::BreatheClosing, {}).full;
    return r;
}

QStringList familyNames(const QStringList& families, const Catalogue& catalogue)
{
    QStringList names;
    for (const QString& id : families) {
        if (const Family* family = catalogue.family(id))
            names << family->name;
    }
    return names;
}

QString gentleFlagNames(const std::vector<OpenFlag>& flags, const SafetyRules& rules)
{
    QStringList names;
    for (const OpenFlag& open : flags) {
        const RedFlag* flag = rules.redFlags().flag(open.flag);
        if (open.pauses == Pause::Gentle && flag)
            names << flag->words.shortName;
    }
    return names.join(u", "_s);
}

} // namespace unknot
