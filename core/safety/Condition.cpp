// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Condition.h"

#include "core/base/ErrorText.h"
#include "core/catalogue/EffectKeys.h"
#include "core/safety/RuleFile.h"

#include <QSet>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool meet(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& x) { return b.contains(x); });
}

std::optional<Caution> letterFrom(const QString& text)
{
    const qsizetype at = u"-MOBG"_s.indexOf(text);
    return at < 0 || text.size() != 1 ? std::nullopt : std::optional(Caution(at));
}

Caution readLetter(const DataTable& t, const char* key)
{
    const QString text = t.string(key);
    const auto letter = letterFrom(text);
    if (!letter && !text.isEmpty())
        t.refuse(key, ErrorText::tr("“%1” is not a level: use -, M, O, B or G").arg(text));
    return letter.value_or(Caution::Block);
}

constexpr int longestSay = 80; // as for the other sentences that are spoken

const QStringList groups{u"blood"_s, u"bones"_s,       u"nerves"_s,    u"treatment"_s, u"skin"_s,
                         u"now"_s,   u"heart_lungs"_s, u"pregnancy"_s, u"moving"_s,    u"other"_s};

// Next to these keys a condition has one level per family, and a place one per family with pressure.
const QStringList conditionKeys{
    u"id"_s,        u"group"_s,           u"heat"_s,      u"everywhere"_s,     u"local"_s,
    u"screened"_s,  u"asked"_s,           u"age_below"_s, u"implies"_s,        u"stands_for_unknown"_s,
    u"concerns"_s,  u"sources"_s,         u"resting"_s,   u"bears"_s,          u"change"_s,
    u"yes_lifts"_s, u"look_again_days"_s, u"after_yes"_s, u"resting_change"_s, u"later"_s,
    u"later_days"_s};
const QStringList placeKeys{u"id"_s, u"press"_s, u"sources"_s};

/// "gently", "on_bed", "smaller", "elsewhere"; nothing if the key is not there.
std::optional<Change> readChange(const DataTable& t, const char* key = "change")
{
    static const QStringList names{u"gently"_s, u"on_bed"_s, u"smaller"_s, u"elsewhere"_s};
    if (!t.has(key))
        return {};
    const QString name = t.string(key);
    const qsizetype at = names.indexOf(name);
    if (at < 0 && !name.isEmpty())
        t.refuse(key, ErrorText::tr("“%1” is not one of: %2").arg(name, names.join(u", "_s)));
    return Change(std::max<qsizetype>(0, at));
}

Match readMatch(const DataTable& t, const RuleFile& file)
{
    t.refuseUnknownKeys(effectKeys + QStringList{u"families"_s, u"pressure"_s, u"regions"_s, u"positions"_s,
                                                 u"kit"_s, u"level"_s, u"change"_s});
    Match m;
    m.families = file.readFamilies(t);
    m.regions = t.strings("regions", {});
    file.checkRegions(t, "regions", m.regions);
    m.positions = t.strings("positions", {});
    file.checkPositions(t, "positions", m.positions);
    m.kit = t.strings("kit", {});
    file.checkKit(t, "kit", m.kit);
    const auto regions = [&](const char* key) {
        QStringList ids = t.strings(key, {});
        file.checkRegions(t, key, ids);
        return ids;
    };
    m.body = readEffects(t, regions);
    if (t.has("level"))
        m.level = readLetter(t, "level");
    m.change = readChange(t);
    if (m.families.isEmpty() && m.regions.isEmpty() && m.positions.isEmpty() && m.kit.isEmpty() &&
        m.body == Effects())
        t.refuse(nullptr, ErrorText::tr("has no criteria; use “everywhere” to match everything"));
    return m;
}

ConditionWords readWords(const DataTable& t, bool modifies, bool says)
{
    t.refuseUnknownKeys({"name", "short", "detail", "reason", "lift", "modify", "say", "ask"});
    ConditionWords w;
    w.name = t.string("name");
    w.shortName = t.string("short");
    w.detail = t.string("detail", QString());
    w.reason = t.string("reason");
    w.lift = t.string("lift");
    w.modify = modifies ? t.string("modify") : t.string("modify", QString());
    w.say = says ? t.string("say") : t.string("say", QString());
    if (w.say.size() > longestSay)
        t.refuse("say", ErrorText::tr("longer than %1 characters").arg(longestSay));
    w.ask = t.string("ask");
    return w;
}

/// Whether one of its levels is Modify.
bool canModify(const Condition& c)
{
    return c.local || c.gentleAfterYes || c.resting == Caution::Modify ||
           std::any_of(c.byFamily.begin(), c.byFamily.end(),
                       [](const auto& l) { return l.second == Caution::Modify; }) ||
           std::any_of(c.concerns.begin(), c.concerns.end(),
                       [](const Match& m) { return m.level == Caution::Modify; });
}

/// Whether a move that it modifies can stay the same move.
bool canStay(const Condition& c)
{
    return c.change != Change::Elsewhere ||
           std::any_of(c.concerns.begin(), c.concerns.end(), [](const Match& m) {
               return m.change.value_or(Change::Elsewhere) != Change::Elsewhere;
           });
}

Condition readCondition(const DataTable& t, const RuleFile& file, const Catalogue& catalogue)
{
    Condition c;
    c.id = t.string("id");
    c.group = t.string("group");
    if (!c.group.isEmpty() && !groups.contains(c.group))
        t.refuse("group", ErrorText::tr("“%1” is not one of: %2").arg(c.group, groups.join(u", "_s)));
    for (const Family& family : catalogue.families())
        c.byFamily[family.id] = readLetter(t, family.id.toUtf8().constData());
    Caution strictestMove = Caution::None;
    for (const Family& family : catalogue.families()) {
        if (!family.pressure && !family.alwaysOpen)
            strictestMove = std::max(strictestMove, c.letter(family.id));
    }
    for (const Family& family : catalogue.families()) {
        if (family.pressure)
            c.whenMoved[family.id] = std::min(c.letter(family.id), strictestMove);
    }
    c.heat = readLetter(t, "heat");
    if (t.has("resting"))
        c.resting = readLetter(t, "resting");
    c.change = readChange(t).value_or(Change::Gently);
    c.restingChange = readChange(t, "resting_change").value_or(Change::Gently);
    for (const QString& letter : t.strings("yes_lifts", {})) {
        c.yesLiftsModify |= letter == u"M";
        c.yesLiftsBlock |= letter == u"B";
        if (letter != u"M" && letter != u"B")
            t.refuse("yes_lifts", ErrorText::tr("“%1” is not M or B").arg(letter));
    }
    if (t.has("after_yes")) {
        c.gentleAfterYes = true;
        if (t.string("after_yes") != u"M")
            t.refuse("after_yes", ErrorText::tr("“%1” is not M").arg(t.string("after_yes")));
    }
    if (t.has("look_again_days"))
        c.lookAgainDays = t.integer("look_again_days", 7, 3660);
    c.everywhere = t.boolean("everywhere", false);
    c.local = t.boolean("local", false);
    c.bears = t.boolean("bears", false);
    c.screened = t.boolean("screened", false);
    c.asked = t.boolean("asked", true);
    c.standsForUnknown = t.boolean("stands_for_unknown", false);
    if (t.has("age_below"))
        c.ageBelow = t.integer("age_below", 1, 120);
    c.implies = t.strings("implies", {});
    c.later = t.string("later", QString());
    if (!c.later.isEmpty())
        c.laterDays = t.integer("later_days", 1, 3660);
    for (const DataTable& m : t.tables("concerns"))
        c.concerns.push_back(readMatch(m, file));
    c.sources = RuleFile::sourcesOf(t);
    return c;
}

} // namespace

QString cautionName(Caution caution)
{
    static const QStringList names{u"none"_s, u"modify"_s, u"needs_ok"_s, u"block"_s, u"general_block"_s};
    return names[int(caution)];
}

Reach::Reach(const Technique& technique, const QStringList& aims)
{
    const Effects& body = technique.body;
    aimed = aims == technique.regions ? aims + body.presses : aims;
    moved = body.loads + body.flexes + body.extends + body.turns + body.tips;
    resting = body.liesOn + body.holds;
}

bool Match::fits(const Technique& technique, const Reach& reach) const
{
    const auto met = [](const QStringList& wanted, const QStringList& there) {
        return wanted.isEmpty() || meet(wanted, there);
    };
    const Effects& there = technique.body;
    return (families.isEmpty() || families.contains(technique.family)) &&
           met(regions, reach.aimed + reach.moved) &&
           (positions.isEmpty() || positions.contains(technique.position)) && met(kit, technique.kit) &&
           met(body.loads, there.loads) && met(body.presses, there.presses) &&
           met(body.liesOn, there.liesOn) && met(body.holds, there.holds) && met(body.flexes, there.flexes) &&
           met(body.extends, there.extends) && met(body.turns, there.turns) && met(body.tips, there.tips) &&
           met(body.atEnd, there.atEnd) && (!body.headLow || there.headLow) &&
           (!body.balance || there.balance);
}

Caution Condition::levelFor(const Technique& technique, const Reach& reach) const
{
    const QString& family = technique.family;
    // A family without a level was unknown when the condition was written, so assume that it applies.
    Caution level = everywhere || technique.cautions.contains(id) || !byFamily.contains(family)
                        ? letter(family)
                        : Caution::None;
    for (const Match& m : concerns) {
        if (!m.fits(technique, reach))
            continue;
        const bool onlyMoved = !m.regions.isEmpty() && !meet(m.regions, reach.aimed);
        level = std::max(level, m.level.value_or(onlyMoved ? letterWhenMoved(family) : letter(family)));
    }
    return level;
}

Change Condition::changeFor(const Technique& technique, const Reach& reach) const
{
    Change strictest = everywhere || technique.cautions.contains(id) ? change : Change::Gently;
    for (const Match& m : concerns) {
        if (m.fits(technique, reach))
            strictest = std::max(strictest, m.change.value_or(change));
    }
    return strictest;
}

Caution Condition::letter(const QString& family) const
{
    // Every family needs an explicit level; a missing one is an error.
    const auto found = byFamily.find(family);
    return found == byFamily.end() ? Caution::Block : found->second;
}

Caution Condition::letterWhenMoved(const QString& family) const
{
    const auto found = whenMoved.find(family);
    return found == whenMoved.end() ? letter(family) : found->second;
}

bool Condition::isLiftable(Caution level) const
{
    switch (level) {
    case Caution::NeedsOk:
    case Caution::GeneralBlock:
        return true;
    case Caution::Modify:
        return yesLiftsModify;
    case Caution::Block:
        return yesLiftsBlock;
    case Caution::None:
        break;
    }
    return false;
}

Caution Condition::afterYes(Caution level, QDate yes, QDate today) const
{
    if (!yes.isValid() || yes > today || !isLiftable(level))
        return level;
    const bool holds = !isDue(yes, today);
    if (!holds && level != Caution::NeedsOk)
        return level;
    return gentleAfterYes && !(holds && yesLiftsModify) ? Caution::Modify : Caution::None;
}

QString groupToAsk(const Condition& condition)
{
    return condition.group == u"now" || condition.group == u"skin" ? u"other"_s : condition.group;
}

std::optional<ConditionRules> readConditions(const QString& folder, const QString& language,
                                             const Catalogue& catalogue, Problems* problems)
{
    const RuleFile file(folder, u"conditions"_s, language, catalogue, problems);
    if (!file.readable())
        return {};
    file.data().refuseUnknownKeys({"version", "condition", "place"});
    QStringList families, pressing;
    for (const Family& family : catalogue.families()) {
        families << family.id;
        if (family.pressure)
            pressing << family.id;
        // A family with the id of a key would be ambiguous.
        if ((conditionKeys + placeKeys).contains(family.id))
            file.data().refuse(
                nullptr,
                ErrorText::tr("a family cannot be called “%1”, as that is a key here").arg(family.id));
    }
    ConditionRules rules;
    rules.version = file.data().integer("version", 1, 1000);
    rules.nothing = file.words().string("nothing");
    QSet<QString> ids;
    for (const DataTable& t : file.data().tables("condition")) {
        t.refuseUnknownKeys(conditionKeys + families);
        Condition c = readCondition(t, file, catalogue);
        file.checkNewId(t, c.id, &ids);
        c.words = readWords(file.wordsOf(c.id), canModify(c), canModify(c) && canStay(c));
        rules.conditions.push_back(std::move(c));
    }
    for (const DataTable& t : file.data().tables("condition")) {
        for (const QString& id : t.strings("implies", {})) {
            if (!ids.contains(id))
                t.refuse("implies", ErrorText::tr("unknown condition “%1”").arg(id));
        }
        const QString later = t.string("later", QString());
        if (!later.isEmpty() && !ids.contains(later))
            t.refuse("later", ErrorText::tr("unknown condition “%1”").arg(later));
    }
    for (const DataTable& t : file.data().tables("place")) {
        t.refuseUnknownKeys(placeKeys + pressing);
        PlaceRule p;
        p.id = t.string("id");
        file.checkNewId(t, p.id, &ids);
        p.press = t.string("press");
        if (p.press != u"none" && p.press != u"light")
            t.refuse("press", ErrorText::tr("“%1” is not one of: none, light").arg(p.press));
        for (const QString& family : pressing)
            p.byFamily[family] = readLetter(t, family.toUtf8().constData());
        p.sources = RuleFile::sourcesOf(t);
        const DataTable words = file.wordsOf(p.id);
        words.refuseUnknownKeys({"reason", "say"});
        p.reason = words.string("reason");
        const bool modifies = std::any_of(p.byFamily.begin(), p.byFamily.end(),
                                          [](const auto& l) { return l.second == Caution::Modify; });
        p.say = modifies ? words.string("say") : words.string("say", QString());
        rules.places.push_back(std::move(p));
    }
    RuleFile::refuseWordsWithout(file.words(), ids, {u"nothing"_s});
    if (std::none_of(rules.conditions.begin(), rules.conditions.end(),
                     [](const Condition& c) { return c.standsForUnknown; }))
        file.data().refuse("condition", ErrorText::tr("no condition has “stands_for_unknown”"));
    if (file.bad())
        return {};
    return rules;
}

} // namespace unknot
