// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/StartText.h"

#include "core/safety/FirstRoutine.h"

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
    r.words.name = StartWords::tr("Your first minutes");
    r.words.summary = wording.goalName(goal);
    r.words.closing = wording.sentence(Phrase::FirstClosing, {}).full;
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
