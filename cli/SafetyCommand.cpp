// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"
#include "cli/Safety.h"
#include "core/safety/Implied.h"

#include <QFileInfo>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString name;
    int (*run)(const QStringList&);
    QString what;
};

const std::vector<Part>& parts()
{
    static const std::vector<Part> all{
        {u"check"_s, safetyCheck, Words::tr("check one technique for one person")},
        {u"notices"_s, safetyNotices, Words::tr("list what to ask a clinician, based on a journal")},
        {u"start"_s, safetyStart, Words::tr("list what is required before a routine can start")},
        {u"table"_s, safetyTable, Words::tr("print the decision table")},
    };
    return all;
}

} // namespace

SafetyRules loadSafetyRules(const Library& library)
{
    Problems problems;
    SafetyRules rules = SafetyRules::load(defaultContentFolder(), library.catalogue->language(),
                                          *library.catalogue, &problems);
    say(problems);
    if (rules.isBuiltIn())
        say(Words::tr("The safety rules in the content folder have mistakes; the built-in ones are used."));
    return rules;
}

namespace {

/// A clinician's yes that has no effect.
void sayWhatDoesNotCount(const QString& path, const SafetyProfile& profile, const SafetyRules& rules)
{
    for (const Cleared& c : profile.cleared) {
        const bool told = isInForce(c.tag, profile, rules, QDate::currentDate());
        const bool known = c.family.isEmpty() || rules.unknown().byFamily.count(c.family) > 0;
        if (!told)
            say(Words::tr("%1: the yes to “%2” does not count: it is not among the conditions.")
                    .arg(path, c.tag));
        else if (!known)
            say(Words::tr("%1: the yes to “%2” does not count: “%3” is not a known family.")
                    .arg(path, c.tag, c.family));
    }
}

} // namespace

std::optional<SafetyProfile> readPerson(const QString& path, const SafetyRules& rules, int* code)
{
    if (!QFileInfo::exists(path)) {
        say(Words::tr("%1:0: file not found").arg(path));
        *code = NotFound;
        return {};
    }
    Problems problems;
    const auto profile = readProfile(path, &problems);
    say(problems);
    if (!profile) {
        *code = Refused;
        return {};
    }
    for (const OwnCondition& c : profile->conditions) {
        if (!rules.condition(c.tag))
            say(Words::tr("%1: unknown condition “%2” is treated with caution.").arg(path, c.tag));
    }
    sayWhatDoesNotCount(path, profile.value(), rules);
    return profile.value();
}

int safety(const QStringList& args)
{
    for (const Part& part : parts()) {
        if (args.value(0) == part.name)
            return part.run(args.mid(1));
    }
    QString text = Words::tr("Usage: unknot-cli safety PART [options]\n\nThe safety rules.\n\nParts:");
    for (const Part& part : parts())
        text += u"\n  %1 %2"_s.arg(part.name, -10).arg(part.what);
    text += Words::tr("\n\nSee unknot-cli safety PART --help for details.");
    if (args.value(0) == u"--help" || args.value(0) == u"-h") {
        out(text);
        return Ok;
    }
    if (!args.isEmpty())
        say(Words::tr("unknot-cli safety: unknown command “%1”. See unknot-cli safety --help.").arg(args[0]));
    say(text);
    return Usage;
}

} // namespace unknot::cli
