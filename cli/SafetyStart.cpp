// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Safety.h"
#include "cli/VaultAccess.h"
#include "core/services/SessionStart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

/// A profile file answers everything: all questions count as asked, and a clinician as consulted.
std::optional<SafetyState> stateOfFile(const QString& path, const Library& library, const SafetyRules& rules,
                                       int* code)
{
    auto profile = readPerson(path, rules, code);
    if (!profile)
        return {};
    SafetyState state;
    state.profile = std::move(*profile);
    for (const Condition& c : rules.conditions())
        state.profile.asked << c.id;
    for (const Family& family : library.catalogue->families())
        state.profile.setConsent(family.id, ConsentAnswer::Yes, QDate::currentDate());
    Screening none;
    none.screen = rules.redFlags().start().id;
    none.at = Moment::now();
    state.screenings.push_back(none);
    return state;
}

std::optional<SafetyState> stateOfVault(const QCommandLineParser& parser, const QString& command, int* code)
{
    auto vault = openJournal(parser, command, code);
    if (!vault)
        return {};
    auto state = readSafetyState(vault->journal(), Moment::now());
    if (!state) {
        *code = tell(state.error());
        return {};
    }
    return state.value();
}

QStringList idsToAsk(const GateAnswer& answer, const SafetyState& state, const SafetyRules& rules)
{
    switch (stepAfter(answer)) {
    case NextStep::Conditions:
        return answer.conditions;
    case NextStep::Consent:
        return answer.newFamilies;
    case NextStep::Screen: {
        QStringList ids;
        for (const LineToAsk& line : linesToAsk(rules.redFlags().start(), rules.redFlags(), state.screenings,
                                                state.profile.age, QDate::currentDate()))
            ids << line.id;
        return ids;
    }
    default:
        return {};
    }
}

QString reasonFor(const GateAnswer& answer, const JudgedMoves& moves, const SafetyRules& rules)
{
    switch (stepAfter(answer)) {
    case NextStep::Screen:
        return Words::tr("Answer the questions of the start screen first.");
    case NextStep::Conditions:
        return Words::tr("First answer the questions about conditions that could rule out a move.");
    case NextStep::Consent:
        return Words::tr("First answer whether a clinician was asked about this kind of self-care.");
    default:
        break;
    }
    for (const OpenFlag& open : answer.flags) {
        if (const RedFlag* flag = rules.redFlags().flag(open.flag))
            return flag->words.why;
    }
    return moves.strictest.hits.empty() ? Words::tr("The rules allow this routine.")
                                        : reasonOf(moves.strictest, rules);
}

} // namespace

int safetyStart(const QStringList& args)
{
    const QString name = u"safety start"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Prints what is required before a routine can start for one person: screen, conditions, "
                  "consent, refused, review (starts with changes) or play; with the moves left out or "
                  "changed, what to ask, and why. The person is given by a vault or a profile file (see: "
                  "safety check), which is considered complete. The exit code is 0 for every result."));
    parser.addPositionalArgument(u"ROUTINE"_s, Words::tr("A routine's id, or a TOML file."));
    addVaultOptions(parser);
    parser.addOption({u"profile"_s, Words::tr("TOML file about the person, instead of a vault."), u"FILE"_s});
    parser.addOption(
        {u"json"_s,
         Words::tr("Print {next, leave_out, modify, instead, ask, reason}; the lists are of ids.")});
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    int code = Ok;
    if (!parse(parser, name, args, 1, 1, &code))
        return code;
    if (parser.isSet(u"profile"_s) == parser.isSet(u"vault"_s)) {
        say(parser.isSet(u"vault"_s)
                ? Words::tr("unknot-cli safety start: give --vault or --profile, not both.")
                : Words::tr("unknot-cli safety start: --vault DIR or --profile FILE is required."));
        return Usage;
    }
    if (!hasLanguage(parser.value(u"lang"_s), &code))
        return code;
    const Library library = loadLibrary(parser.value(u"lang"_s));
    say(library.problems);
    const auto routine = findRoutine(parser.positionalArguments().first(), library, &code);
    if (!routine)
        return code;
    const SafetyRules rules = loadSafetyRules(library);
    const auto state = parser.isSet(u"profile"_s)
                           ? stateOfFile(parser.value(u"profile"_s), library, rules, &code)
                           : stateOfVault(parser, name, &code);
    if (!state)
        return code;
    const RulesGate gate(rules, *state, QDate::currentDate());
    const GateAnswer answer = gate.ask(*routine, *library.catalogue);
    const JudgedMoves moves = judgeMoves(gate, *routine, *library.catalogue);
    const QStringList ask = idsToAsk(answer, *state, rules);
    const QString next = nextStepName(stepAfter(answer)), reason = reasonFor(answer, moves, rules);
    if (parser.isSet(u"json"_s)) {
        QJsonObject instead;
        for (const auto& [written, done] : moves.instead)
            instead[written] = done;
        outJson(QJsonDocument(QJsonObject{{u"next"_s, next},
                                          {u"leave_out"_s, QJsonArray::fromStringList(moves.leftOut)},
                                          {u"modify"_s, QJsonArray::fromStringList(moves.changed)},
                                          {u"instead"_s, instead},
                                          {u"ask"_s, QJsonArray::fromStringList(ask)},
                                          {u"reason"_s, reason}}));
        return Ok;
    }
    out(u"%1: %2"_s.arg(next, reason));
    for (const QString& id : moves.leftOut)
        out(Words::tr("leave out  %1").arg(id));
    for (const QString& id : moves.changed)
        out(moves.instead.contains(id) ? Words::tr("instead    %1: %2").arg(id, moves.instead.at(id))
                                       : u"modify     %1"_s.arg(id));
    for (const QString& id : ask)
        out(u"ask        %1"_s.arg(id));
    return Ok;
}

} // namespace unknot::cli
