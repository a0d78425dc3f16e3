// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Measures.h"
#include "core/journal/SessionRecord.h"
#include "core/safety/NoticeTriggers.h"

#include <QMap>
#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

std::optional<int> levelOf(const Record& entry)
{
    return entry.level;
}

/// A session with entries on the following day.
struct Followed
{
    const Record* record = nullptr;
    SessionRecord session;
    std::span<const Logged> next; ///< entries of the following day
    bool flared = false;          ///< pain rose by at least the rule's points
};

/// Pain before the session: as answered, else from earlier entries of that day.
std::optional<double> before(const SessionRecord& session, const Logged& logged, const NoticeFacts& facts)
{
    if (session.before)
        return *session.before;
    const LevelSummary earlier =
        levelSummary(facts.entries(logged.day, logged.day), [&logged](const Record& r) {
            return r.at.utcMs < logged.record->at.utcMs ? r.level : std::nullopt;
        });
    return earlier.days > 0 ? std::optional(earlier.mean) : std::nullopt;
}

std::vector<Followed> followedSessions(const NoticeRule& rule, const NoticeFacts& facts)
{
    std::vector<Followed> found;
    for (const Logged& l : facts.others(Kind::Session, facts.today() - rule.of + 1, facts.today())) {
        Followed f{l.record, toSession(*l.record), facts.entries(l.day + 1, l.day + 1), false};
        const auto base = before(f.session, l, facts);
        if (!base || f.next.empty())
            continue;
        const double after = levelSummary(f.next, levelOf).mean;
        f.flared = atLeast(after - *base, rule.points) && atLeast(after, rule.level);
        found.push_back(std::move(f));
    }
    return found;
}

void addFlare(const NoticeRule& rule, const Followed& session, Finding* f)
{
    f->add(*session.record);
    for (const Logged& l : session.next)
        f->addWithPlaces(rule, *l.record);
    ++f->count;
}

QStringList movesOf(const SessionRecord& session)
{
    QStringList moves;
    for (const LogEntry& e : session.log.entries) {
        if (e.outcome != Outcome::Skipped && !moves.contains(e.technique))
            moves << e.technique;
    }
    return moves;
}

} // namespace

Findings sessionFlares(const NoticeRule& rule, const NoticeFacts& facts)
{
    std::vector<Followed> sessions = followedSessions(rule, facts);
    if (sessions.size() > size_t(rule.sessions))
        sessions.erase(sessions.begin(), sessions.end() - rule.sessions);
    Finding f;
    for (const Followed& s : sessions) {
        if (s.flared)
            addFlare(rule, s, &f);
    }
    return f.count >= rule.count ? Findings{f} : Findings();
}

Findings moveFlares(const NoticeRule& rule, const NoticeFacts& facts)
{
    const std::vector<Followed> sessions = followedSessions(rule, facts);
    struct With
    {
        int sessions = 0, flares = 0;
    };
    QMap<QString, With> moves;
    int flares = 0;
    for (const Followed& s : sessions) {
        flares += s.flared;
        for (const QString& move : movesOf(s.session)) {
            ++moves[move].sessions;
            moves[move].flares += s.flared;
        }
    }
    // Suspect techniques that were in every session with a flare, when at least half of their sessions had
    // one and there are sessions without them to compare with.
    QStringList suspects;
    for (auto it = moves.constBegin(); it != moves.constEnd(); ++it) {
        if (flares >= rule.count && it->flares == flares && it->flares * 2 >= it->sessions &&
            int(sessions.size()) - it->sessions >= rule.leastWithout)
            suspects << it.key();
    }
    // Techniques that always occur together cannot be told apart.
    if (suspects.size() != 1)
        return {};
    Finding f;
    f.technique = suspects.first();
    for (const Followed& s : sessions) {
        if (s.flared)
            addFlare(rule, s, &f);
    }
    return {f};
}

Findings sessionStops(const NoticeRule& rule, const NoticeFacts& facts)
{
    Finding f;
    for (const Logged& l : facts.others(Kind::Session, facts.today() - rule.of + 1, facts.today())) {
        const SessionLog log = toSession(*l.record).log;
        // A session that went on after the stop counts as well, and counts once.
        if (log.stopped != rule.reason &&
            std::none_of(log.halts.begin(), log.halts.end(),
                         [&rule](const StopEvent& e) { return e.reason == rule.reason; }))
            continue;
        f.add(*l.record);
        ++f.count;
    }
    return f.count >= rule.count ? Findings{f} : Findings();
}

Findings steadySessions(const NoticeRule& rule, const NoticeFacts& facts)
{
    const qint64 today = facts.today(), from = today - qint64(rule.weeks) * week + 1;
    Finding f;
    f.count = rule.weeks;
    for (qint64 begin = from; begin <= today; begin += week) {
        const auto sessions = facts.others(Kind::Session, begin, begin + week - 1);
        if (int(sessions.size()) < rule.sessions)
            return {};
        for (const Logged& l : sessions)
            f.add(*l.record);
    }
    const auto first = facts.entries(from, from + week - 1), last = facts.entries(today - week + 1, today);
    const LevelSummary then = levelSummary(first, levelOf), now = levelSummary(last, levelOf);
    if (then.days < rule.leastDays || now.days < rule.leastDays || !atLeast(now.mean, rule.level) ||
        atLeast(std::abs(now.mean - then.mean), rule.points))
        return {};
    // If the weekly questions were answered, they must agree.
    const auto pegs = facts.others(Kind::Peg, from, today);
    if (pegs.size() >= 2 &&
        atLeast(std::abs(toPeg(*pegs.back().record).score() - toPeg(*pegs.front().record).score()),
                rule.points))
        return {};
    for (const auto& some : {first, last}) {
        for (const Logged& l : some)
            f.addWithPlaces(rule, *l.record);
    }
    return {f};
}

Findings pegRise(const NoticeRule& rule, const NoticeFacts& facts)
{
    const qint64 recent = facts.today() - rule.of + 1;
    const auto pegs = facts.others(Kind::Peg, recent - rule.beforeDays, facts.today());
    if (pegs.size() < 2 || pegs.back().day < recent)
        return {};
    const Record &now = *pegs.back().record, &then = *pegs[pegs.size() - 2].record;
    if (!atLeast(toPeg(now).score() - toPeg(then).score(), rule.points) ||
        !atLeast(toPeg(now).score(), rule.level))
        return {};
    Finding f;
    f.add(then);
    f.add(now);
    return {f};
}

} // namespace unknot
