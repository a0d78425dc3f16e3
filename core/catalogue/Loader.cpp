// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Loader.h"

#include "core/base/ErrorText.h"
#include "core/catalogue/Checks.h"
#include "core/catalogue/EffectKeys.h"

#include <QDir>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// Places and goals are vocabularies of their own, although some ids equal those of kit.toml.
const QStringList places{u"desk"_s, u"bed"_s, u"floor"_s, u"wall"_s, u"chair"_s, u"outdoors"_s};
const QStringList goals{u"neck"_s, u"shoulders"_s, u"upper_back"_s, u"lower_back"_s, u"hips"_s,
                        u"legs"_s, u"feet"_s,      u"arms"_s,       u"unwind"_s};
const QStringList dayTimes{u"morning"_s, u"day"_s, u"evening"_s, u"after_sport"_s};
const QMap<QString, Sides> sideKinds{{u"none"_s, Sides::None},
                                     {u"both"_s, Sides::Both},
                                     {u"each"_s, Sides::Each},
                                     {u"alternate"_s, Sides::Alternate}};

constexpr int longestName = 32;
constexpr int longestShort = 18;
constexpr int longestSpoken = 80;

} // namespace

QString sidesName(Sides sides)
{
    return sideKinds.key(sides);
}

QString sideName(Side side)
{
    switch (side) {
    case Side::None:
        return u"none"_s;
    case Side::Left:
        return u"left"_s;
    case Side::Right:
        return u"right"_s;
    case Side::Both:
        return u"both"_s;
    }
    return {};
}

CatalogueLoader::CatalogueLoader(Catalogue& catalogue, QString folder, Problems* problems)
    : m_catalogue(catalogue), m_folder(std::move(folder)), m_problems(problems)
{
}

CatalogueLoader::Pair CatalogueLoader::open(const QString& name)
{
    const QString data = u"%1/%2.toml"_s.arg(m_folder, name);
    const QString words = u"%1/%2.%3.toml"_s.arg(m_folder, name, m_catalogue.m_language);
    return {readDataFile(data, m_problems), readDataFile(words, m_problems)};
}

QStringList CatalogueLoader::idsIn(const QString& folder) const
{
    QStringList ids;
    const QDir dir(m_folder + u'/' + folder);
    if (!dir.exists())
        m_problems->push_back({dir.path(), 0, ErrorText::tr("the folder is missing")});
    for (const QString& file : dir.entryList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        if (file.count(u'.') == 1) // NAME.LANG.toml is the words of NAME.toml
            ids << file.chopped(5);
    }
    return ids;
}

void CatalogueLoader::run()
{
    families();
    positions();
    kit();
    regions();
    conditions();
    for (const QString& id : idsIn(u"techniques"_s)) {
        if (auto t = technique(id))
            m_catalogue.m_techniques.emplace(id, std::move(*t));
    }
    checkInstead();
    for (const QString& id : idsIn(u"routines"_s)) {
        const Pair file = open(u"routines/"_s + id);
        if (!file.data || !file.words)
            continue;
        auto r = routine(*file.data, &*file.words, m_catalogue, m_problems);
        if (r && r->id != id)
            file.data->refuse("id", ErrorText::tr("the id “%1” differs from the file name").arg(r->id));
        else if (r)
            m_catalogue.m_routines.emplace(id, std::move(*r));
    }
}

void CatalogueLoader::regions()
{
    const Pair file = open(u"regions"_s);
    if (!file.data || !file.words)
        return;
    QSet<QString> seen;
    for (const DataTable& t : file.data->tables("region")) {
        t.refuseUnknownKeys({"id", "pair", "view", "press", "beside", "bears_on", "snomed", "wpi"});
        BodyRegion r;
        r.id = t.string("id");
        checkId(t, r.id, {});
        if (seen.contains(r.id))
            t.refuse("id", ErrorText::tr("duplicate region “%1”").arg(r.id));
        seen.insert(r.id);
        r.pair = t.boolean("pair", false);
        const QString view = t.string("view");
        oneOf(t, "view", view, {u"front"_s, u"back"_s});
        r.back = view == u"back"_s;
        r.press = t.string("press");
        oneOf(t, "press", r.press, {u"yes"_s, u"light"_s, u"none"_s});
        r.beside = t.strings("beside");
        r.bearsOn = t.strings("bears_on", {});
        r.wpi = t.string("wpi", {});
        r.name = file.words->table(r.id.toUtf8().constData()).string("name");
        m_catalogue.m_regions.push_back(r);
    }
    for (const DataTable& t : file.data->tables("region")) {
        const QString id = t.string("id");
        for (const QString& other : t.strings("beside", {})) {
            const BodyRegion* neighbour = m_catalogue.region(other);
            if (!neighbour)
                t.refuse("beside", ErrorText::tr("unknown region “%1”").arg(other));
            else if (!neighbour->beside.contains(id))
                t.refuse("beside", ErrorText::tr("“%1” does not name “%2” as its neighbour").arg(other, id));
        }
        for (const QString& other : t.strings("bears_on", {})) {
            if (!m_catalogue.region(other))
                t.refuse("bears_on", ErrorText::tr("unknown region “%1”").arg(other));
        }
    }
}

void CatalogueLoader::conditions()
{
    // Only the ids are needed; core/safety reads the rules and reports their mistakes.
    Problems elsewhere;
    if (const auto file = readDataFile(m_folder + u"/safety/conditions.toml"_s, &elsewhere)) {
        for (const DataTable& t : file->tables("condition"))
            m_conditions << t.string("id");
    }
}

TechniqueWords CatalogueLoader::techniqueWords(const DataTable& w) const
{
    w.refuseUnknownKeys({"name", "short", "summary", "setup", "setup_short", "release", "steps", "cues",
                         "cues_short", "stop_cues", "breath", "feel", "mistakes", "easier", "harder"});
    TechniqueWords words;
    words.name = shortText(w, "name", longestName);
    words.shortName = shortText(w, "short", longestShort);
    words.summary = w.string("summary");
    words.setup = shortText(w, "setup", longestSpoken);
    words.setupShort = shortText(w, "setup_short", longestSpoken);
    if (w.has("release"))
        words.release = shortText(w, "release", longestSpoken);
    words.steps = w.strings("steps");
    words.cues = shortTexts(w, "cues", longestSpoken);
    words.cuesShort = shortTexts(w, "cues_short", longestSpoken);
    if (words.cues.size() != words.cuesShort.size())
        w.refuse("cues_short", ErrorText::tr("“cues_short” needs as many lines as “cues”"));
    for (const double number : w.numbers("stop_cues", 1, double(words.cues.size()), {})) {
        if (number != std::floor(number))
            w.refuse("stop_cues", ErrorText::tr("“%1” is not a whole number").arg(number));
        words.stopCues << int(number) - 1;
    }
    words.breath = w.string("breath");
    words.feel = w.string("feel");
    words.mistakes = w.strings("mistakes");
    words.easier = w.string("easier");
    words.harder = w.string("harder", QString());
    for (const auto& [key, texts] : {std::pair{"setup", QStringList(words.setup)},
                                     {"setup_short", QStringList(words.setupShort)},
                                     {"release", QStringList(words.release)},
                                     {"steps", words.steps},
                                     {"cues", words.cues},
                                     {"cues_short", words.cuesShort}})
        checkPlaceholders(w, key, texts);
    return words;
}

Effects CatalogueLoader::effects(const DataTable& t, const QString& family) const
{
    t.refuseUnknownKeys(effectKeys);
    const auto regions = [&](const char* key) {
        QStringList ids = t.strings(key, {});
        for (const QString& id : std::as_const(ids)) {
            if (!m_catalogue.region(id))
                t.refuse(key, ErrorText::tr("unknown region “%1”").arg(id));
        }
        return ids;
    };
    Effects e = readEffects(t, regions);
    const QStringList bends = e.flexes + e.extends + e.turns + e.tips;
    for (const QString& id : e.atEnd) {
        if (!bends.contains(id))
            t.refuse("at_end", ErrorText::tr("“%1” is neither flexed, extended, turned nor tipped").arg(id));
    }
    const Family* known = m_catalogue.family(family);
    if (known && known->pressure && e.presses.isEmpty())
        t.refuse("presses", ErrorText::tr("a technique with pressure has to say where it presses"));
    return e;
}

std::optional<Technique> CatalogueLoader::technique(const QString& id)
{
    const size_t problemsBefore = m_problems->size();
    const Pair file = open(u"techniques/"_s + id);
    if (!file.data || !file.words)
        return {};
    const DataTable& t = *file.data;
    t.refuseUnknownKeys({"id", "revision", "family", "position", "regions", "kit", "sides", "cautions",
                         "sources", "body", "dosage", "easier", "instead", "smaller"});
    Technique x;
    x.id = t.string("id");
    checkId(t, x.id, id);
    x.revision = t.integer("revision", 1, 100000);
    x.family = t.string("family");
    if (!x.family.isEmpty() && !m_catalogue.family(x.family))
        t.refuse("family", ErrorText::tr("unknown family “%1”").arg(x.family));
    x.position = t.string("position");
    oneOf(t, "position", x.position, idsOf(m_catalogue.m_positions));
    x.regions = t.strings("regions");
    for (const QString& region : x.regions) {
        if (region != u"whole_body"_s && !m_catalogue.region(region))
            t.refuse("regions", ErrorText::tr("unknown region “%1”").arg(region));
    }
    x.body = effects(t.table("body"), x.family);
    x.kit = t.strings("kit", {});
    allOf(t, "kit", x.kit, idsOf(m_catalogue.m_kit));
    x.instead = t.strings("instead", {});
    x.smaller = t.boolean("smaller", true);
    const QString sides = t.string("sides");
    oneOf(t, "sides", sides, sideKinds.keys());
    x.sides = sideKinds.value(sides);
    x.cautions = t.strings("cautions");
    for (const QString& caution : x.cautions) {
        if (!m_conditions.isEmpty() && !m_conditions.contains(caution))
            t.refuse("cautions",
                     ErrorText::tr("unknown condition “%1”: not in safety/conditions.toml").arg(caution));
    }
    x.sources = t.strings("sources");
    if (x.sources.isEmpty())
        t.refuse("sources", ErrorText::tr("a technique needs at least one source"));
    x.dosage = readDosage(t.table("dosage"));
    const DataTable easier = t.table("easier");
    easier.refuseUnknownKeys({"sets", "hold_s", "rest_s", "reps", "tempo_s", "strokes", "stroke_s", "lift_s",
                              "length_s", "in_s", "out_s", "wait"});
    x.easier = readDosageChange(easier, x.dosage.work);
    if (x.sides == Sides::Alternate && x.dosage.work != Work::Reps)
        t.refuse("sides", ErrorText::tr("only repetitions can alternate between sides"));
    x.words = techniqueWords(*file.words);
    if (m_problems->size() != problemsBefore)
        return {};
    return x;
}

/// A technique that is not there is left out as a substitute; the techniques that name it stay.
void CatalogueLoader::checkInstead()
{
    for (auto& [technique, move] : m_catalogue.m_techniques) {
        move.instead.removeIf([this, &id = technique](const QString& other) {
            if (m_catalogue.technique(other) && other != id)
                return false;
            m_problems->push_back(
                {u"%1/techniques/%2.toml"_s.arg(m_folder, id), 0,
                 ErrorText::tr("“instead” names “%1”, which is not another technique, or has "
                               "mistakes")
                     .arg(other)});
            return true;
        });
    }
}

std::optional<Routine> CatalogueLoader::routine(const DataTable& t, const DataTable* words,
                                                const Catalogue& catalogue, Problems* problems)
{
    const size_t problemsBefore = problems->size();
    t.refuseUnknownKeys({"id", "revision", "minutes", "place", "good_for", "times", "step", "words"});
    Routine r;
    r.id = t.string("id");
    checkId(t, r.id, {});
    r.revision = t.integer("revision", 1, 100000);
    r.minutes = t.integer("minutes", 1, 60);
    r.place = t.string("place");
    oneOf(t, "place", r.place, places);
    r.goodFor = t.strings("good_for");
    allOf(t, "good_for", r.goodFor, goals);
    r.times = t.strings("times");
    allOf(t, "times", r.times, dayTimes);

    QSet<QString> stepIds;
    for (const DataTable& s : t.tables("step")) {
        s.refuseUnknownKeys({"id", "technique", "sets", "hold_s", "rest_s", "reps", "tempo_s", "strokes",
                             "stroke_s", "lift_s", "length_s", "in_s", "out_s", "wait"});
        RoutineStep step;
        step.id = s.string("id");
        checkId(s, step.id, {});
        if (stepIds.contains(step.id))
            s.refuse("id", ErrorText::tr("two steps are called “%1”").arg(step.id));
        stepIds.insert(step.id);
        step.technique = s.string("technique");
        if (const Technique* technique = catalogue.technique(step.technique))
            step.dose = readDosageChange(s, technique->dosage.work);
        else if (!step.technique.isEmpty())
            s.refuse("technique",
                     ErrorText::tr("unknown technique “%1”, or it has mistakes").arg(step.technique));
        r.steps.push_back(step);
    }
    if (r.steps.empty())
        t.refuse(nullptr, ErrorText::tr("a routine needs at least one [[step]]"));
    if (r.steps.size() > 60)
        t.refuse("step", ErrorText::tr("a routine has at most 60 steps"));

    const DataTable w = words ? *words : t.table("words");
    w.refuseUnknownKeys({"name", "summary", "why", "closing"});
    r.words.name = shortText(w, "name", longestName);
    r.words.summary = w.string("summary");
    r.words.why = w.string("why");
    r.words.closing = shortText(w, "closing", longestSpoken);
    if (problems->size() != problemsBefore)
        return {};
    return r;
}

} // namespace unknot
