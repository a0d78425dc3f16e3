// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Catalogue.h"

#include "core/base/ErrorText.h"
#include "core/catalogue/Loader.h"

#include <QCoreApplication>
#include <QDir>

namespace unknot {

using namespace Qt::StringLiterals;

Catalogue Catalogue::load(const QString& folder, const QString& language, Problems* problems)
{
    Catalogue c;
    c.m_language = language;
    CatalogueLoader(c, folder, problems).run();
    return c;
}

Result<Routine> Catalogue::readRoutine(const QString& path, Problems* problems) const
{
    const auto file = readDataFile(path, problems);
    if (file) {
        if (auto r = CatalogueLoader::routine(*file, nullptr, *this, problems))
            return std::move(*r);
    }
    return Error{ErrorCode::Refused, path};
}

namespace {

template <class Map>
auto findIn(const Map& map, const QString& id) -> decltype(&map.begin()->second)
{
    const auto it = map.find(id);
    return it == map.end() ? nullptr : &it->second;
}

template <class Entry>
const Entry* findById(const std::vector<Entry>& list, const QString& id)
{
    for (const Entry& entry : list) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace

const Technique* Catalogue::technique(const QString& id) const
{
    return findIn(m_techniques, id);
}

const Routine* Catalogue::routine(const QString& id) const
{
    return findIn(m_routines, id);
}

const BodyRegion* Catalogue::region(const QString& base) const
{
    return findById(m_regions, base);
}

const Family* Catalogue::family(const QString& id) const
{
    return findById(m_families, id);
}

const Position* Catalogue::position(const QString& id) const
{
    return findById(m_positions, id);
}

const KitItem* Catalogue::kitItem(const QString& id) const
{
    return findById(m_kit, id);
}

QStringList Catalogue::bearing(const QStringList& loaded) const
{
    QStringList all = loaded;
    for (qsizetype i = 0; i < all.size(); ++i) { // grows while iterating
        const BodyRegion* known = region(all[i]);
        for (const QString& next : known ? known->bearsOn : QStringList()) {
            if (!all.contains(next))
                all << next;
        }
    }
    return all;
}

bool Catalogue::isMovement(const Technique& technique) const
{
    const Family* known = family(technique.family);
    return known && !known->pressure && !known->alwaysOpen;
}

Dosage Catalogue::dosageOf(const RoutineStep& step) const
{
    const Technique* t = technique(step.technique);
    return t ? step.dose.appliedTo(t->dosage) : Dosage();
}

namespace {

template <class Pick>
QStringList collect(const Catalogue& catalogue, const Routine& routine, Pick pick)
{
    QStringList all;
    for (const RoutineStep& step : routine.steps) {
        if (const Technique* t = catalogue.technique(step.technique))
            all << pick(*t);
    }
    all.removeDuplicates();
    return all;
}

} // namespace

QStringList Catalogue::positionsOf(const Routine& routine) const
{
    return collect(*this, routine, [](const Technique& t) { return QStringList(t.position); });
}

QStringList Catalogue::kitOf(const Routine& routine) const
{
    return collect(*this, routine, [](const Technique& t) { return t.kit; });
}

QStringList Catalogue::kitToFetch(const Routine& routine) const
{
    QStringList kit = kitOf(routine);
    kit.removeIf([this](const QString& id) {
        const KitItem* item = kitItem(id);
        return item && item->inPlace;
    });
    return kit;
}

QStringList Catalogue::familiesOf(const Routine& routine) const
{
    return collect(*this, routine, [](const Technique& t) { return QStringList(t.family); });
}

Result<Prescription> readPrescription(const QString& path, const Routine& routine, const Catalogue& catalogue,
                                      Problems* problems)
{
    const auto refused = Error{ErrorCode::Refused, path};
    const auto file = readDataFile(path, problems);
    if (!file)
        return refused;
    const size_t problemsBefore = problems->size();
    const DataTable& t = *file;
    t.refuseUnknownKeys({"first_side", "transition_factor", "rest_factor", "speech_pace", "easier",
                         "wait_at_transitions", "step"});
    const auto side = [](const DataTable& table) {
        const QString name = table.string("first_side", u"left"_s);
        if (name != u"left"_s && name != u"right"_s)
            table.refuse("first_side", ErrorText::tr("“%1” is not left or right").arg(name));
        return name == u"right"_s ? Side::Right : Side::Left;
    };
    Prescription p;
    p.firstSide = side(t);
    p.transitionFactor = t.number("transition_factor", 0.5, 3, 1);
    p.restFactor = t.number("rest_factor", 0.5, 3, 1);
    p.speechPace = t.number("speech_pace", 0.7, 1.3, 1);
    p.easier = t.boolean("easier", false);
    p.waitAtTransitions = t.boolean("wait_at_transitions", false);
    if (t.has("step")) {
        const DataTable steps = t.table("step");
        for (const QString& id : steps.keys()) {
            const DataTable s = steps.table(id.toUtf8().constData());
            const auto& all = routine.steps;
            const auto step =
                std::find_if(all.begin(), all.end(), [&](const RoutineStep& x) { return x.id == id; });
            if (step == all.end()) {
                s.refuse(nullptr, ErrorText::tr("the routine has no step “%1”").arg(id));
                continue;
            }
            const Technique* technique = catalogue.technique(step->technique);
            const Work work = technique ? technique->dosage.work : Work::Hold;
            s.refuseUnknownKeys({"skip", "first_side", "left", "right", "sets", "hold_s", "rest_s", "reps",
                                 "tempo_s", "strokes", "stroke_s", "lift_s", "length_s", "in_s", "out_s",
                                 "wait"});
            StepPrescription sp;
            sp.skip = s.boolean("skip", false);
            if (s.has("first_side"))
                sp.firstSide = side(s);
            sp.dose = readDosageChange(s, work);
            for (const char* key : {"left", "right"}) {
                if (!s.has(key))
                    continue;
                const DataTable own = s.table(key);
                own.refuseUnknownKeys({"sets", "hold_s", "rest_s", "reps", "tempo_s", "strokes", "stroke_s",
                                       "lift_s", "length_s", "in_s", "out_s", "wait"});
                (key[0] == 'l' ? sp.left : sp.right) = readDosageChange(own, work);
            }
            p.steps.insert(id, sp);
        }
    }
    if (problems->size() != problemsBefore)
        return refused;
    return p;
}

QString defaultContentFolder()
{
    const QString set = qEnvironmentVariable("UNKNOT_CONTENT");
    return set.isEmpty()
               ? QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/unknot/content"_s)
               : set;
}

QString baseRegion(const QString& region)
{
    if (region.endsWith(u"_left"))
        return region.chopped(5);
    return region.endsWith(u"_right") ? region.chopped(6) : region;
}

} // namespace unknot
