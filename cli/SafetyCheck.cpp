// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"
#include "cli/Safety.h"
#include "core/safety/Check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

/// Accepts ids with or without a side; an unpaired region must not have one.
bool knowsRegion(const Catalogue& catalogue, const QString& region)
{
    const BodyRegion* found = catalogue.region(baseRegion(region));
    return found && (found->pair || found->id == region);
}

} // namespace

int safetyCheck(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints the verdict of the safety rules on a technique for one person: none, modify, needs_ok, block "
        "or general_block, with the reason. The exit code is 0 for every verdict."));
    parser.addOption(
        {u"profile"_s,
         Words::tr("TOML file: conditions = [\"bleeding\", ...], age = 68, cleared = [{tag, family, date}], "
                   "[where] tag = [regions]."),
         u"FILE"_s});
    parser.addOption(
        {u"technique"_s, Words::tr("The technique's id (see: unknot-cli techniques)."), u"ID"_s});
    parser.addOption({u"all"_s, Words::tr("Check every technique instead of one.")});
    parser.addOption({u"region"_s, Words::tr("Check it for this place only."), u"ID"_s});
    parser.addOption(
        {u"json"_s, Words::tr("Print {verdict, reason, rules}; with --all an array of {technique, "
                              "verdict, reason, rules}.")});
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    int code = Ok;
    if (!parse(parser, u"safety check"_s, args, 0, 0, &code))
        return code;
    const bool all = parser.isSet(u"all"_s);
    if (!parser.isSet(u"profile"_s) || parser.isSet(u"technique"_s) == all) {
        say(Words::tr("unknot-cli safety check: --profile FILE and --technique ID (or --all) are required."));
        return Usage;
    }
    if (!hasLanguage(parser.value(u"lang"_s), &code))
        return code;
    const Library library = loadLibrary(parser.value(u"lang"_s));
    say(library.problems);
    const QString id = parser.value(u"technique"_s), region = parser.value(u"region"_s);
    if (!all && !library.catalogue->technique(id)) {
        say(Words::tr("Unknown technique “%1”.").arg(id));
        return NotFound;
    }
    if (!region.isEmpty() && !knowsRegion(*library.catalogue, region)) {
        say(Words::tr("Unknown region “%1”.").arg(region));
        return NotFound;
    }
    const QString path = parser.value(u"profile"_s);
    const SafetyRules rules = loadSafetyRules(library);
    const auto profile = readPerson(path, rules, &code);
    if (!profile)
        return code;
    QJsonArray verdicts;
    for (const auto& [name, technique] : library.catalogue->techniques()) {
        if (!all && name != id)
            continue;
        const Ruling ruling =
            check(technique, *profile, rules, *library.catalogue, QDate::currentDate(), region);
        const QString verdict = cautionName(ruling.verdict), reason = reasonOf(ruling, rules);
        QJsonObject told{{u"verdict"_s, verdict},
                         {u"reason"_s, reason},
                         {u"rules"_s, QJsonArray::fromStringList(ruling.rules())}};
        if (all)
            told.insert(u"technique"_s, name);
        verdicts.append(told);
        if (!parser.isSet(u"json"_s))
            out(all ? u"%1: %2: %3"_s.arg(name, verdict, reason) : u"%1: %2"_s.arg(verdict, reason));
    }
    if (parser.isSet(u"json"_s))
        outJson(all ? QJsonDocument(verdicts) : QJsonDocument(verdicts.first().toObject()));
    return Ok;
}

int safetyTable(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Prints the decision table: the verdict of each single condition on each technique."));
    parser.addOption(
        {u"json"_s, Words::tr("Print an array of {technique, family, condition, verdict, reason}.")});
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    int code = Ok;
    if (!parse(parser, u"safety table"_s, args, 0, 0, &code))
        return code;
    if (!hasLanguage(parser.value(u"lang"_s), &code))
        return code;
    const Library library = loadLibrary(parser.value(u"lang"_s));
    say(library.problems);
    const SafetyRules rules = loadSafetyRules(library);
    QJsonArray table;
    for (const auto& [id, technique] : library.catalogue->techniques()) {
        for (const Condition& c : rules.conditions()) {
            const RuleHit hit = verdictAlone(technique, c, rules);
            const Caution verdict = hit.verdict;
            Ruling alone;
            if (verdict != Caution::None)
                alone.hits.push_back(hit);
            const QString reason = reasonOf(alone, rules);
            if (parser.isSet(u"json"_s))
                table.append(QJsonObject{{u"technique"_s, id},
                                         {u"family"_s, technique.family},
                                         {u"condition"_s, c.id},
                                         {u"verdict"_s, cautionName(verdict)},
                                         {u"reason"_s, reason}});
            else
                out(u"%1 %2 %3"_s.arg(id, -20).arg(c.id, -22).arg(cautionName(verdict)));
        }
    }
    if (parser.isSet(u"json"_s))
        outJson(QJsonDocument(table));
    return Ok;
}

} // namespace unknot::cli
