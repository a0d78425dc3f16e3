// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Check.h"

#include "core/safety/Implied.h"

#include <algorithm>
#include <utility>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// How a technique meets the places that a condition is limited to, or their neighbours.
struct Contact
{
    bool aimed = false, moved = false, resting = false; ///< see Reach
};

Contact anywhere(const Reach& reach)
{
    return {true, true, !reach.resting.isEmpty()};
}

/// An unknown place (including "whole_body") may be anywhere, and so may one that was not told.
Contact contactOf(const OwnCondition& own, const Condition& c, const Technique& t, const Reach& reach,
                  const Catalogue& catalogue)
{
    if (own.where.isEmpty())
        return anywhere(reach);
    const QStringList bearing = c.bears ? catalogue.bearing(t.body.loads) : QStringList();
    Contact contact;
    for (const QString& place : own.where) {
        const BodyRegion* region = catalogue.region(baseRegion(place));
        if (!region)
            return anywhere(reach);
        const QStringList here = QStringList(region->id) + region->beside;
        const auto meets = [&here](const QStringList& ids) {
            return std::any_of(ids.begin(), ids.end(),
                               [&here](const QString& id) { return here.contains(id); });
        };
        contact.aimed |= meets(reach.aimed);
        contact.moved |= meets(reach.moved) || bearing.contains(region->id);
        contact.resting |= meets(reach.resting);
    }
    return contact;
}

/// The level of a condition for a technique that meets its place like this.
Caution levelAt(const Contact& place, const Condition& c, const Technique& t, const Reach& reach)
{
    const Caution level = c.levelFor(t, reach);
    if (!c.local)
        return level;
    return std::max({place.aimed ? level : Caution::None,
                     place.moved ? std::min(level, c.letterWhenMoved(t.family)) : Caution::None,
                     place.resting ? c.resting.value_or(std::min(level, Caution::Modify)) : Caution::None});
}

void meet(Ruling* ruling, const QString& rule, Caution verdict, const QString& tag,
          Change change = Change::Gently)
{
    if (verdict != Caution::None)
        ruling->hits.push_back({rule, verdict, tag, change});
}

Caution letterAt(const PlaceRule& place, const Technique& t, const Catalogue& catalogue)
{
    const auto letter = place.byFamily.find(t.family);
    if (letter != place.byFamily.end())
        return letter->second;
    // The built-in rules have no level for a family added to the content later.
    return usesPressure(t, catalogue) ? Caution::Block : Caution::None;
}

/// The mildest verdict over the places a technique may choose from, as it can avoid those that must not be
/// pressed.
void checkPlaces(Ruling* ruling, const Technique& t, const QStringList& regions, const SafetyRules& rules,
                 const Catalogue& catalogue)
{
    const PlaceRule* mildest = nullptr;
    Caution least = Caution::GeneralBlock;
    for (const QString& id : regions) {
        const BodyRegion* region = catalogue.region(id);
        Caution here = Caution::None;
        const PlaceRule* by = nullptr;
        for (const PlaceRule& p : rules.places()) {
            const Caution letter = letterAt(p, t, catalogue);
            if (region && region->press == p.press && letter > here) {
                here = letter;
                by = &p;
            }
        }
        if (here < least) {
            least = here;
            mildest = by;
        }
    }
    if (mildest)
        meet(ruling, mildest->id, least, {});
}

} // namespace

const RuleHit* Ruling::decisive() const
{
    const auto most = std::max_element(hits.begin(), hits.end(), [](const RuleHit& a, const RuleHit& b) {
        return std::pair(a.verdict, a.change) < std::pair(b.verdict, b.change);
    });
    return most == hits.end() ? nullptr : &*most;
}

QStringList Ruling::rules() const
{
    QStringList ids;
    for (const RuleHit& hit : hits)
        ids << hit.rule;
    ids.removeDuplicates();
    return ids;
}

PersonCheck::PersonCheck(SafetyProfile profile, const SafetyRules& rules, QDate today)
    : m_profile(std::move(profile)), m_rules(rules), m_today(today)
{
    for (OwnCondition& own : conditionsInForce(m_profile, rules, today)) {
        const Condition* known = rules.condition(own.tag);
        m_inForce.push_back({std::move(own), known ? known : &rules.unknown()});
    }
    for (const Condition& c : rules.conditions()) {
        const bool told = std::any_of(m_inForce.begin(), m_inForce.end(),
                                      [&c](const InForce& f) { return f.own.tag == c.id; });
        if (m_profile.age && c.ageBelow && *m_profile.age < *c.ageBelow && !told)
            m_byAge.push_back(&c);
    }
}

Ruling PersonCheck::check(const Technique& t, const Catalogue& catalogue, const QString& region) const
{
    const QStringList regions = region.isEmpty() ? t.regions : QStringList(baseRegion(region));
    const Reach reach(t, regions);
    Ruling ruling;
    const auto apply = [&](const Condition& c, const QString& tag, Caution verdict, Change change) {
        const Caution left = c.afterYes(verdict, m_profile.clearedOn(tag, t.family, m_today), m_today);
        // A yes to the move is one to its position.
        const Change most = left == verdict ? Change::Elsewhere : Change::Smaller;
        meet(&ruling, c.id, left, tag, std::min(most, change));
    };
    for (const InForce& f : m_inForce) {
        const Contact place = contactOf(f.own, *f.rule, t, reach, catalogue);
        const bool onlyRests = f.rule->local && !f.own.where.isEmpty() && !place.aimed && !place.moved;
        apply(*f.rule, f.own.tag, levelAt(place, *f.rule, t, reach),
              onlyRests ? f.rule->restingChange : f.rule->changeFor(t, reach));
    }
    for (const Condition* c : m_byAge)
        apply(*c, c->id, c->levelFor(t, reach), c->changeFor(t, reach));
    checkPlaces(&ruling, t, region.isEmpty() && !t.body.presses.isEmpty() ? t.body.presses : regions, m_rules,
                catalogue);
    std::stable_sort(ruling.hits.begin(), ruling.hits.end(),
                     [](const RuleHit& a, const RuleHit& b) { return a.verdict > b.verdict; });
    if (!ruling.hits.empty())
        ruling.verdict = ruling.hits.front().verdict;
    return ruling;
}

Ruling check(const Technique& t, const SafetyProfile& profile, const SafetyRules& rules,
             const Catalogue& catalogue, QDate today, const QString& region)
{
    return PersonCheck(profile, rules, today).check(t, catalogue, region);
}

Caution cell(const Technique& technique, const Condition& condition)
{
    const Reach reach(technique, technique.regions);
    return levelAt(anywhere(reach), condition, technique, reach);
}

bool isLiftable(const Condition& condition, const QString& family, const Catalogue& catalogue)
{
    const auto& all = catalogue.techniques();
    return std::any_of(all.begin(), all.end(), [&](const auto& entry) {
        return entry.second.family == family && condition.isLiftable(cell(entry.second, condition));
    });
}

RuleHit verdictAlone(const Technique& technique, const Condition& condition, const SafetyRules& rules)
{
    RuleHit strictest{condition.id, cell(technique, condition), condition.id};
    SafetyProfile alone;
    alone.conditions.push_back({condition.id, {}, {}});
    for (const OwnCondition& own : conditionsInForce(alone, rules)) {
        const Condition* c = rules.condition(own.tag);
        if (c && cell(technique, *c) > strictest.verdict)
            strictest = {c->id, cell(technique, *c), own.tag};
    }
    return strictest;
}

namespace {

const PlaceRule* placeRule(const QString& id, const SafetyRules& rules)
{
    const auto& all = rules.places();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const PlaceRule& p) { return p.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QString reasonOf(const Ruling& ruling, const SafetyRules& rules)
{
    if (ruling.hits.empty())
        return rules.nothing();
    const QString& id = ruling.hits.front().rule;
    if (const Condition* c = rules.condition(id))
        return c->words.reason;
    const PlaceRule* place = placeRule(id, rules);
    return place ? place->reason : QString();
}

QString sayOf(const RuleHit& hit, const SafetyRules& rules)
{
    if (hit.verdict != Caution::Modify)
        return {};
    if (const Condition* c = rules.condition(hit.rule))
        return c->words.say;
    const PlaceRule* place = placeRule(hit.rule, rules);
    return place ? place->say : QString();
}

QString liftOf(const RuleHit& hit, const SafetyRules& rules)
{
    const Condition* c = rules.condition(hit.rule);
    return c ? c->words.lift : QString();
}

QString modifyOf(const RuleHit& hit, const SafetyRules& rules)
{
    const Condition* c = rules.condition(hit.rule);
    return c && hit.verdict == Caution::Modify ? c->words.modify : QString();
}

bool usesPressure(const Technique& technique, const Catalogue& catalogue)
{
    const Family* family = catalogue.family(technique.family);
    return !family || family->pressure;
}

} // namespace unknot
