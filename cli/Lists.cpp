// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"

#include "core/base/DataFile.h"
#include "core/journal/Vocabulary.h"
#include "core/safety/FirstRoutine.h"
#include "core/vault/WordList.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <set>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

double seconds(qint64 ms)
{
    return double(ms) / 1000;
}

QJsonObject toJson(const Dosage& d)
{
    QJsonObject o{{u"work"_s, workName(d.work)}, {u"sets"_s, d.sets}, {u"rest_s"_s, seconds(d.restMs)}};
    switch (d.work) {
    case Work::Hold:
        o[u"hold_s"_s] = seconds(d.holdMs);
        break;
    case Work::Reps:
        o[u"reps"_s] = d.reps;
        o[u"tempo_s"_s] = QJsonArray{seconds(d.outMs), seconds(d.pauseMs), seconds(d.backMs)};
        break;
    case Work::Strokes:
        o[u"strokes"_s] = d.reps;
        o[u"stroke_s"_s] = seconds(d.outMs);
        o[u"lift_s"_s] = seconds(d.backMs);
        break;
    case Work::Breathing:
        o[u"length_s"_s] = seconds(d.lengthMs);
        o[u"in_s"_s] = seconds(d.inMs);
        o[u"out_s"_s] = seconds(d.outBreathMs);
        break;
    }
    if (d.waits)
        o[u"wait"_s] = true;
    return o;
}

QJsonObject toJson(const Technique& t)
{
    const TechniqueWords& w = t.words;
    return {{u"id"_s, t.id},
            {u"name"_s, w.name},
            {u"short"_s, w.shortName},
            {u"revision"_s, t.revision},
            {u"family"_s, t.family},
            {u"position"_s, t.position},
            {u"regions"_s, toJson(t.regions)},
            {u"kit"_s, toJson(t.kit)},
            {u"sides"_s, sidesName(t.sides)},
            {u"cautions"_s, toJson(t.cautions)},
            {u"sources"_s, toJson(t.sources)},
            {u"dosage"_s, toJson(t.dosage)},
            {u"easier_dosage"_s, toJson(t.easier.appliedTo(t.dosage))},
            {u"summary"_s, w.summary},
            {u"setup"_s, w.setup},
            {u"steps"_s, toJson(w.steps)},
            {u"cues"_s, toJson(w.cues)},
            {u"breath"_s, w.breath},
            {u"feel"_s, w.feel},
            {u"mistakes"_s, toJson(w.mistakes)},
            {u"easier"_s, w.easier},
            {u"harder"_s, w.harder}};
}

QJsonObject toJson(const Routine& r, const Library& library)
{
    const Catalogue& c = *library.catalogue;
    QJsonArray steps;
    for (const RoutineStep& s : r.steps) {
        steps.append(QJsonObject{
            {u"id"_s, s.id}, {u"technique"_s, s.technique}, {u"dosage"_s, toJson(c.dosageOf(s))}});
    }
    return {{u"id"_s, r.id},
            {u"name"_s, r.words.name},
            {u"revision"_s, r.revision},
            {u"minutes"_s, r.minutes},
            {u"total_ms"_s, compile(r, c, *library.wording).totalMs},
            {u"place"_s, r.place},
            {u"good_for"_s, toJson(r.goodFor)},
            {u"times"_s, toJson(r.times)},
            {u"positions"_s, toJson(c.positionsOf(r))},
            {u"kit"_s, toJson(c.kitOf(r))},
            {u"families"_s, toJson(c.familiesOf(r))},
            {u"summary"_s, r.words.summary},
            {u"why"_s, r.words.why},
            {u"steps"_s, steps}};
}

/// Shared by the list commands: options, loading and output.
template <class Items, class Json, class Line>
int list(const QString& command, const QString& what, const QStringList& args, Items items, Json json,
         Line line)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(what);
    parser.addOption({u"json"_s, Words::tr("Print an array of objects, each with id, name and the rest.")});
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    int code = Ok;
    if (!parse(parser, command, args, 0, 0, &code))
        return code;
    const Library library = loadLibrary(parser.value(u"lang"_s));
    say(library.problems);
    QJsonArray array;
    for (const auto& [id, item] : items(library)) {
        if (parser.isSet(u"json"_s))
            array.append(json(item, library));
        else
            out(line(item, library));
    }
    if (parser.isSet(u"json"_s))
        outJson(QJsonDocument(array));
    return items(library).empty() ? NotFound : Ok;
}

/// The minutes that a routine names, against its compiled length.
void checkMinutes(Library& library, const QString& folder)
{
    constexpr double most = 0.15, msPerMinute = 60000;
    for (const auto& [id, routine] : library.catalogue->routines()) {
        const double minutes =
            double(compile(routine, *library.catalogue, *library.wording).totalMs) / msPerMinute;
        if (std::abs(minutes - routine.minutes) <= most * routine.minutes)
            continue;
        Problems told; // when the catalogue was loaded
        const QString file = folder + u"/routines/"_s + id + u".toml"_s;
        const auto data = readDataFile(file, &told);
        library.problems.push_back(
            {file, data ? data->line("minutes") : 0,
             Words::tr("“minutes” is %1, but the routine takes %2; at most 15 % may differ")
                 .arg(routine.minutes)
                 .arg(minutes, 0, 'f', 1)});
    }
}

} // namespace

int techniques(const QStringList& args)
{
    return list(
        u"techniques"_s, Words::tr("Lists the techniques with their dosage."), args,
        [](const Library& l) { return l.catalogue->techniques(); },
        [](const Technique& t, const Library&) { return toJson(t); },
        [](const Technique& t, const Library& l) {
            const Family* family = l.catalogue->family(t.family);
            return u"%1 %2 %3"_s.arg(t.id, -20).arg(t.words.name, -34).arg(family ? family->name : t.family);
        });
}

int routines(const QStringList& args)
{
    return list(
        u"routines"_s, Words::tr("Lists the routines."), args,
        [](const Library& l) { return l.catalogue->routines(); },
        [](const Routine& r, const Library& l) { return toJson(r, l); },
        [](const Routine& r, const Library&) {
            return u"%1 %2 %3 min  %4"_s.arg(r.id, -24)
                .arg(r.words.name, -34)
                .arg(r.minutes, 2)
                .arg(r.words.summary);
        });
}

int content(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Checks the content files, the safety rules, the vocabulary and the word list, and reports "
                  "every mistake as file:line: reason."));
    parser.addPositionalArgument(u"check"_s, Words::tr("The command: check."));
    parser.addPositionalArgument(
        u"DIR"_s, Words::tr("The folder (default: the content this program came with)."), u"[DIR]"_s);
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    int code = Ok;
    if (!parse(parser, u"content"_s, args, 1, 2, &code))
        return code;
    const QStringList words = parser.positionalArguments();
    if (words[0] != u"check") {
        say(Words::tr("unknot-cli content: unknown command “%1”. Usage: content check [DIR].").arg(words[0]));
        return Usage;
    }
    const QString folder = words.value(1, defaultContentFolder());
    if (!QFileInfo(folder).isDir()) {
        say(Words::tr("%1:0: folder not found").arg(folder));
        return NotFound;
    }
    const QString language = parser.value(u"lang"_s);
    Library library = loadLibrary(language, folder);
    const SafetyRules rules = SafetyRules::load(folder, language, *library.catalogue, &library.problems);
    (void)Vocabulary::load(folder, language, *library.catalogue, &library.problems);
    (void)WordList::load(folder, language, &library.problems);
    Wording::checkNumbers(folder, language, &library.problems);
    checkMinutes(library, folder);
    say(library.problems);
    out(Words::tr("%1 techniques and %2 routines are usable; %3 mistakes.")
            .arg(library.catalogue->techniques().size())
            .arg(library.catalogue->routines().size())
            .arg(library.problems.size()));
    if (rules.isBuiltIn())
        out(Words::tr("The safety rules cannot be used; the app would use its built-in rules."));
    return library.problems.empty() ? Ok : Refused;
}

namespace {

/// The step, and as it is with each technique that may take the place of its own.
std::vector<RoutineStep> withSubstitutes(const RoutineStep& step, const Catalogue& catalogue)
{
    std::vector<RoutineStep> steps{step};
    for (const QString& id : catalogue.technique(step.technique)->instead)
        steps.push_back({step.id, id, {}});
    return steps;
}

} // namespace

int phrases(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists every sentence the voice can say, with the time in "
                                               "milliseconds reserved for it: MS<TAB>SENTENCE."));
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    int code = Ok;
    if (!parse(parser, u"phrases"_s, args, 0, 0, &code))
        return code;
    const Library library = loadLibrary(parser.value(u"lang"_s));
    std::set<QString> all;
    const auto collect = [&](const Routine& r, const Prescription& p) {
        for (const Voice voice : {Voice::Full, Voice::Short}) {
            for (const Cue& cue : compile(r, *library.catalogue, *library.wording, p, voice).cues) {
                if (cue.kind == CueKind::Speak)
                    all.insert(cue.text);
            }
        }
    };
    for (const auto& [id, routine] : library.catalogue->routines()) {
        for (const Side first : {Side::Left, Side::Right}) {
            for (const bool easier : {false, true}) {
                Prescription p;
                p.firstSide = first;
                p.easier = easier;
                collect(routine, p);
            }
        }
    }
    // The first routine is built for each goal and support.
    const auto easierToo = [&](const Routine& r) {
        Prescription p;
        collect(r, p);
        p.easier = true;
        collect(r, p);
    };
    Problems told; // reported by "content check"
    const SafetyRules rules =
        SafetyRules::load(defaultContentFolder(), library.catalogue->language(), *library.catalogue, &told);
    for (const QString& goal : firstGoals()) {
        for (const Support& support : library.catalogue->supports())
            easierToo(firstRoutine(*library.catalogue, rules, *library.wording, goal, support.id));
    }
    easierToo(breathingRoutine(*library.catalogue, 60));
    // Steps can be left out or replaced for a person, so any position may follow any earlier one.
    for (const auto& [id, routine] : library.catalogue->routines()) {
        for (size_t i = 0; i < routine.steps.size(); ++i) {
            for (size_t j = i + 1; j < routine.steps.size(); ++j) {
                for (const RoutineStep& first : withSubstitutes(routine.steps[i], *library.catalogue)) {
                    for (const RoutineStep& second : withSubstitutes(routine.steps[j], *library.catalogue)) {
                        Routine pair = routine;
                        pair.steps = {first, second};
                        easierToo(pair);
                    }
                }
            }
        }
    }
    // Phrases not used in any routine as written.
    for (const Phrase phrase :
         {Phrase::Eased, Phrase::EasedHold, Phrase::EasedPress, Phrase::LighterPress, Phrase::BreathingBreak,
          Phrase::FirstClosing, Phrase::BreatheClosing, Phrase::Sample}) {
        all.insert(library.wording->sentence(phrase, {}).full);
        all.insert(library.wording->sentence(phrase, {}).brief);
    }
    for (const Condition& condition : rules.conditions())
        all.insert(condition.words.say);
    for (const PlaceRule& place : rules.places())
        all.insert(place.say);
    all.erase(QString());
    for (const auto& [id, technique] : library.catalogue->techniques()) {
        PhraseArgs where;
        where.position = technique.position;
        all.insert(library.wording->sentence(Phrase::ComeToRest, where).full);
    }
    for (const QString& text : all)
        out(u"%1\t%2"_s.arg(library.wording->lengthMs(text)).arg(text));
    return Ok;
}

} // namespace unknot::cli
