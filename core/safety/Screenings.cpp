// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Screenings.h"

#include "core/safety/Condition.h"

#include <QHash>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int riseBy = 2;
constexpr qint64 restMs = 12LL * 60 * 60 * 1000;

struct LastAnswer
{
    QString answer;
    const Screening* in = nullptr;
};

QHash<QString, LastAnswer> lastAnswers(const std::vector<Screening>& screenings)
{
    QHash<QString, LastAnswer> last;
    for (const Screening& s : screenings) {
        for (const Screening::Answer& a : s.answers) {
            LastAnswer& known = last[a.flag];
            if (!known.in || known.in->at.utcMs <= s.at.utcMs)
                known = {a.answer, &s};
        }
    }
    return last;
}

Pause usualPause(const RedFlag& flag, Urgency urgency)
{
    if (flag.pauses)
        return *flag.pauses;
    if (urgency == Urgency::Emergency || (urgency == Urgency::SameDay && flag.isWholeBody()))
        return Pause::All;
    return urgency == Urgency::SameDay ? Pause::Place : Pause::Gentle;
}

/// Answered within `days`. A date in the future comes from travel or a wrong clock; in the latter case it is
/// asked again.
bool isWithin(const Screening& s, QDate today, int days)
{
    const qint64 ago = s.at.day().daysTo(today);
    return ago >= -1 && ago < days;
}

LineToAsk toAsk(const ScreenLine& line, const RedFlagRules& rules, std::optional<int> age)
{
    LineToAsk l{line.id, line.icon, line.text, line.why, {}, line.always, true};
    const RedFlag* first = nullptr;
    for (const QString& id : line.flags) {
        const RedFlag* flag = rules.flag(id);
        if (!flag || !flag->isForAge(age))
            continue;
        l.flags << id;
        first = first ? first : flag;
        l.decided = l.decided && !flag->followUp && flag->urgency == first->urgency &&
                    flag->implies == first->implies && flag->crisis == first->crisis;
    }
    return l;
}

int levelAt(const PainEntry& entry, const QString& region)
{
    for (const RegionLevel& r : entry.regions) {
        if (r.id == region)
            return r.level.value_or(entry.pain);
    }
    return -1;
}

/// A word of nerves, at a place whose earlier entries (`before`) had none.
bool isNewNerveSign(const PainEntry& saved, const std::vector<const PainEntry*>& before,
                    const RedFlagRules& rules)
{
    const auto hasWord = [&rules](const PainEntry& e) {
        return std::any_of(e.words.begin(), e.words.end(),
                           [&rules](const QString& w) { return rules.nerveWords.contains(w); });
    };
    return hasWord(saved) &&
           std::none_of(before.begin(), before.end(), [&hasWord](const PainEntry* e) { return hasWord(*e); });
}

bool counts(const PainEntry& e)
{
    return e.source != Source::Recalled && e.source != Source::Sample;
}

bool screenedBefore(const RedFlagScreen& screen, const std::vector<Screening>& screenings)
{
    return std::any_of(screenings.begin(), screenings.end(),
                       [&screen](const Screening& s) { return s.screen == screen.id; });
}

} // namespace

std::vector<OpenFlag> openFlags(const std::vector<Screening>& screenings, const RedFlagRules& rules)
{
    std::vector<const Screening*> inOrder;
    inOrder.reserve(screenings.size());
    for (const Screening& s : screenings)
        inOrder.push_back(&s);
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const Screening* a, const Screening* b) { return a->at.utcMs < b->at.utcMs; });
    QHash<QString, LastAnswer> yes;
    for (const Screening* s : inOrder) {
        for (const Screening::Answer& a : s->answers) {
            if (a.answer == u"checked")
                yes.remove(a.flag);
            else if (a.answer == u"yes" || a.answer == u"urgent")
                yes.insert(a.flag, {a.answer, s});
        }
    }
    std::vector<OpenFlag> open;
    for (auto it = yes.begin(); it != yes.end(); ++it) {
        OpenFlag o;
        o.flag = it.key();
        o.screening = it->in->id;
        o.since = it->in->at.day();
        if (const RedFlag* flag = rules.flag(it.key())) {
            o.urgency = it->answer == u"urgent" ? flag->followUp.value_or(flag->urgency) : flag->urgency;
            o.pauses = usualPause(*flag, o.urgency);
            o.regions = flag->regions;
            const bool local = !flag->isWholeBody() || o.pauses == Pause::Place;
            if (local && !it->in->regions.isEmpty()) {
                o.regions.clear();
                for (const QString& region : it->in->regions)
                    o.regions << baseRegion(region);
                o.regions.removeDuplicates();
            }
        }
        open.push_back(std::move(o));
    }
    std::sort(open.begin(), open.end(), [](const OpenFlag& a, const OpenFlag& b) {
        return std::tie(a.urgency, a.flag) < std::tie(b.urgency, b.flag);
    });
    return open;
}

bool isStartScreenDue(const std::vector<Screening>& screenings, const RedFlagRules& rules, QDate today)
{
    const QString& start = rules.start().id;
    return std::none_of(screenings.begin(), screenings.end(), [&](const Screening& s) {
        return s.screen == start && isWithin(s, today, startScreenDays);
    });
}

std::vector<LineToAsk> allLines(const RedFlagScreen& screen, const RedFlagRules& rules,
                                std::optional<int> age)
{
    std::vector<LineToAsk> lines;
    for (const ScreenLine& line : screen.lines) {
        LineToAsk l = toAsk(line, rules, age);
        if (!l.flags.isEmpty())
            lines.push_back(std::move(l));
    }
    return lines;
}

std::vector<LineToAsk> linesToAsk(const RedFlagScreen& screen, const RedFlagRules& rules,
                                  const std::vector<Screening>& screenings, std::optional<int> age,
                                  QDate today)
{
    const auto last = lastAnswers(screenings);
    std::vector<LineToAsk> lines = allLines(screen, rules, age);
    const auto isFresh = [&](const QString& flag) {
        const auto found = last.find(flag);
        return found != last.end() && isWithin(*found->in, today, sameAnswerDays);
    };
    std::erase_if(lines, [&](const LineToAsk& line) {
        return !line.always && std::all_of(line.flags.begin(), line.flags.end(), isFresh);
    });
    return lines;
}

QStringList regionsToScreen(const PainEntry& saved, const std::vector<PainEntry>& earlier,
                            const std::vector<Screening>& screenings, const RedFlagRules& rules)
{
    QStringList regions;
    if (!counts(saved))
        return regions;
    for (const RegionLevel& place : saved.regions) {
        const RedFlagScreen* screen = rules.screenFor(place.id);
        if (!screen)
            continue;
        // Earlier entries with the same region, newest first.
        std::vector<const PainEntry*> before;
        for (const PainEntry& e : earlier) {
            if (counts(e) && e.id != saved.id && e.at.utcMs <= saved.at.utcMs && levelAt(e, place.id) >= 0 &&
                e.at.day().daysTo(saved.at.day()) <= newPlaceDays)
                before.push_back(&e);
        }
        std::sort(before.begin(), before.end(),
                  [](const PainEntry* a, const PainEntry* b) { return a->at.utcMs > b->at.utcMs; });
        const auto rested = std::find_if(before.begin(), before.end(), [&](const PainEntry* e) {
            return saved.at.utcMs - e->at.utcMs >= restMs;
        });
        const int now = place.level.value_or(saved.pain);
        bool ask = before.empty() || (rested != before.end() && now - levelAt(**rested, place.id) >= riseBy);
        if (screenedBefore(*screen, screenings) && !before.empty()) {
            // The rise must hold over two entries: the previous entry must be as high compared with one
            // before it.
            const auto older = std::find_if(before.begin(), before.end(), [&](const PainEntry* e) {
                return before.front()->at.utcMs - e->at.utcMs >= restMs;
            });
            ask = older != before.end() && now - levelAt(**older, place.id) >= riseBy &&
                  levelAt(*before.front(), place.id) - levelAt(**older, place.id) >= riseBy;
        }
        if (ask || saved.newWeakness.value_or(false) || isNewNerveSign(saved, before, rules))
            regions << place.id;
    }
    return regions;
}

} // namespace unknot
