// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/RedFlag.h"

#include "core/base/ErrorText.h"
#include "core/safety/Condition.h"
#include "core/safety/RuleFile.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString wholeBody = QStringLiteral("whole_body");
const QStringList pauses{u"all"_s, u"place"_s, u"gentle"_s};
const QStringList icons{u"heart"_s,       u"face"_s,    u"drop"_s, u"bone"_s,    u"leg"_s,
                        u"thermometer"_s, u"plaster"_s, u"bolt"_s, u"eye"_s,     u"spots"_s,
                        u"person"_s,      u"care"_s,    u"info"_s, u"calendar"_s};

Urgency readUrgency(const DataTable& t, const char* key)
{
    const QString name = t.string(key);
    const auto urgency = urgencyFromName(name);
    if (!name.isEmpty() && (!urgency || *urgency == Urgency::Watch))
        t.refuse(key, ErrorText::tr("“%1” is not one of: emergency, same_day, soon").arg(name));
    return urgency.value_or(Urgency::Emergency);
}

QStringList readRegions(const DataTable& t, const RuleFile& file)
{
    QStringList regions = t.strings("regions");
    if (regions.isEmpty())
        t.refuse("regions", ErrorText::tr("has no region; use “whole_body” for all"));
    if (regions != QStringList(wholeBody))
        file.checkRegions(t, "regions", regions);
    return regions;
}

RedFlag readFlag(const DataTable& t, const DataTable& words, const RuleFile& file,
                 const QStringList& conditions)
{
    t.refuseUnknownKeys({"id", "urgency", "follow_up", "pauses", "crisis", "ride", "asked", "regions",
                         "implies", "age_from", "age_below", "sources"});
    words.refuseUnknownKeys({"question", "why", "follow_up", "short", "ask"});
    RedFlag f;
    f.id = t.string("id");
    f.urgency = readUrgency(t, "urgency");
    if (t.has("follow_up"))
        f.followUp = readUrgency(t, "follow_up");
    if (t.has("pauses")) {
        const QString name = t.string("pauses");
        const qsizetype at = pauses.indexOf(name);
        if (at < 0)
            t.refuse("pauses", ErrorText::tr("“%1” is not one of: %2").arg(name, pauses.join(u", "_s)));
        f.pauses = at < 0 ? Pause::All : Pause(at);
    }
    f.crisis = t.boolean("crisis", false);
    f.ride = t.boolean("ride", false);
    f.asked = t.boolean("asked", true);
    f.regions = readRegions(t, file);
    f.implies = t.string("implies", QString());
    if (!f.implies.isEmpty() && !conditions.contains(f.implies))
        t.refuse("implies", ErrorText::tr("unknown condition “%1”").arg(f.implies));
    if (t.has("age_from"))
        f.ageFrom = t.integer("age_from", 1, 120);
    if (t.has("age_below"))
        f.ageBelow = t.integer("age_below", 1, 120);
    f.sources = RuleFile::sourcesOf(t);
    f.words.question = words.string("question");
    f.words.why = words.string("why");
    f.words.shortName = words.string("short");
    f.words.ask = words.string("ask");
    f.words.followUp = f.followUp ? words.string("follow_up") : words.string("follow_up", QString());
    return f;
}

RedFlagScreen readScreen(const DataTable& t, const RuleFile& file, const RedFlagRules& rules,
                         QSet<QString>* lines)
{
    t.refuseUnknownKeys({"id", "regions", "line"});
    RedFlagScreen s;
    s.id = t.string("id");
    s.regions = readRegions(t, file);
    const DataTable words = file.words().table("line");
    for (const DataTable& l : t.tables("line")) {
        l.refuseUnknownKeys({"id", "icon", "flags", "always"});
        ScreenLine line;
        line.id = l.string("id");
        file.checkNewId(l, line.id, lines);
        line.icon = l.string("icon");
        if (!icons.contains(line.icon))
            l.refuse("icon", ErrorText::tr("“%1” is not one of: %2").arg(line.icon, icons.join(u", "_s)));
        line.flags = l.strings("flags");
        for (const QString& flag : line.flags) {
            if (!rules.flag(flag))
                l.refuse("flags", ErrorText::tr("unknown flag “%1”").arg(flag));
        }
        if (line.flags.isEmpty())
            l.refuse("flags", ErrorText::tr("a line needs at least one flag"));
        line.always = l.boolean("always", false);
        const DataTable w = words.table(line.id.toUtf8().constData());
        w.refuseUnknownKeys({"text", "why"});
        line.text = w.string("text");
        line.why = line.always ? w.string("why") : w.string("why", QString());
        s.lines.push_back(std::move(line));
    }
    if (s.lines.empty() || s.lines.size() > mostScreenLines)
        t.refuse("line", ErrorText::tr("a screen has one to %1 lines").arg(mostScreenLines));
    return s;
}

/// Checks that every flag that is asked is on a screen and every region has a screen.
void checkReach(const DataTable& data, const RedFlagRules& rules, const Catalogue& catalogue)
{
    for (const RedFlag& f : rules.flags) {
        const bool asked =
            std::any_of(rules.screens.begin(), rules.screens.end(), [&f](const RedFlagScreen& s) {
                return std::any_of(s.lines.begin(), s.lines.end(),
                                   [&f](const ScreenLine& l) { return l.flags.contains(f.id); });
            });
        if (!asked && f.asked)
            data.refuse("flag", ErrorText::tr("“%1” is not on any screen").arg(f.id));
        if (asked && !f.asked)
            data.refuse("flag", ErrorText::tr("“%1” is on a screen, although it is not asked").arg(f.id));
    }
    for (const BodyRegion& region : catalogue.regions()) {
        const auto count =
            std::count_if(rules.screens.begin(), rules.screens.end(),
                          [&](const RedFlagScreen& s) { return s.regions.contains(region.id); });
        if (count != 1)
            data.refuse("screen", ErrorText::tr("the region “%1” belongs to %2 screens instead of one")
                                      .arg(region.id)
                                      .arg(count));
    }
    const auto starts = std::count_if(rules.screens.begin(), rules.screens.end(),
                                      [](const RedFlagScreen& s) { return s.regions.contains(wholeBody); });
    if (starts != 1)
        data.refuse("screen",
                    ErrorText::tr("exactly one screen must be for “whole_body”, not %1").arg(starts));
}

template <class Things>
auto* findById(Things& things, const QString& id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&id](const auto& x) { return x.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

bool RedFlag::isForAge(std::optional<int> age) const
{
    return !age || ((!ageFrom || *age >= *ageFrom) && (!ageBelow || *age < *ageBelow));
}

const RedFlag* RedFlagRules::flag(const QString& id) const
{
    return findById(flags, id);
}

const RedFlagScreen* RedFlagRules::screen(const QString& id) const
{
    return findById(screens, id);
}

const RedFlagScreen* RedFlagRules::screenFor(const QString& region) const
{
    const QString base = baseRegion(region);
    const auto found = std::find_if(screens.begin(), screens.end(),
                                    [&base](const RedFlagScreen& s) { return s.regions.contains(base); });
    return found == screens.end() ? nullptr : &*found;
}

const RedFlagScreen& RedFlagRules::start() const
{
    static const RedFlagScreen none;
    const RedFlagScreen* screen = screenFor(wholeBody);
    return screen ? *screen : none;
}

std::optional<RedFlagRules> readRedFlags(const QString& folder, const QString& language,
                                         const Catalogue& catalogue, const QStringList& conditions,
                                         Problems* problems)
{
    const RuleFile file(folder, u"red_flags"_s, language, catalogue, problems);
    if (!file.readable())
        return {};
    file.data().refuseUnknownKeys({"version", "nerve_words", "flag", "screen"});
    file.words().refuseUnknownKeys({"flag", "line"});
    RedFlagRules rules;
    rules.version = file.data().integer("version", 1, 1000);
    rules.nerveWords = file.data().strings("nerve_words", {});
    const DataTable words = file.words().table("flag");
    QSet<QString> flags, screens, lines;
    for (const DataTable& t : file.data().tables("flag")) {
        const QString id = t.string("id");
        file.checkNewId(t, id, &flags);
        rules.flags.push_back(readFlag(t, words.table(id.toUtf8().constData()), file, conditions));
    }
    for (const DataTable& t : file.data().tables("screen")) {
        rules.screens.push_back(readScreen(t, file, rules, &lines));
        file.checkNewId(t, rules.screens.back().id, &screens);
    }
    RuleFile::refuseWordsWithout(words, flags, {});
    RuleFile::refuseWordsWithout(file.words().table("line"), lines, {});
    checkReach(file.data(), rules, catalogue);
    if (file.bad())
        return {};
    return rules;
}

} // namespace unknot
