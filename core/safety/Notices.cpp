// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Notices.h"

#include "core/base/Settings.h"
#include "core/journal/Measures.h"
#include "core/safety/NoticeTriggers.h"

#include <algorithm>
#include <cstdlib>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNoteSearched = 4000; // characters of one note

/// The findings of each rule.
struct Spoken
{
    const NoticeRule* rule = nullptr;
    Findings findings;
};

/// Drops notices suppressed by another rule about the same places (NoticeRule::replaces).
void dropReplaced(std::vector<Spoken>* all)
{
    for (const Spoken& firm : *all) {
        for (Spoken& mild : *all) {
            if (!firm.rule->replaces.contains(mild.rule->id))
                continue;
            std::erase_if(mild.findings, [&firm](const Finding& f) {
                return std::any_of(firm.findings.begin(), firm.findings.end(),
                                   [&f](const Finding& g) { return g.regions == f.regions; });
            });
        }
    }
}

/// Sets what a later notice is compared with.
void describe(const std::vector<Finding::Proof>& proof, const QStringList& watched, Notice* n)
{
    constexpr qint64 weekMs = 7 * 24LL * 3600 * 1000;
    for (const Finding::Proof& p : proof) {
        if (p.record && p.record->kind == Kind::Peg)
            n->level = qRound(toPeg(*p.record).score());
        if (!p.record || p.record->kind != Kind::Entry)
            continue;
        if (proof.back().utcMs - p.utcMs < weekMs)
            n->level = std::max(n->level, p.record->level.value_or(0));
        for (const QString& tick : noticeTicks) {
            if (ticked(*p.record, tick))
                n->signs << tick;
        }
        for (const QString& word : p.record->words) {
            if (watched.contains(word))
                n->signs << word;
        }
    }
    n->signs.removeDuplicates();
    n->signs.sort();
}

/// Merges the findings of a rule that belong to one notice.
Notice noticeOf(const NoticeRule& rule, const Findings& findings, const QString& technique,
                const QStringList& watched)
{
    Notice n;
    n.rule = rule.id;
    n.urgency = Urgency::Watch;
    n.technique = technique;
    std::vector<Finding::Proof> proof;
    for (const Finding& f : findings) {
        if (f.technique != technique)
            continue;
        n.urgency = std::min(n.urgency, f.urgency.value_or(rule.urgency));
        n.regions += f.regions;
        n.count = std::max(n.count, f.count);
        n.days = std::max(n.days, f.days);
        n.word = f.word;
        proof.insert(proof.end(), f.proof.begin(), f.proof.end());
    }
    n.regions.removeDuplicates();
    std::sort(proof.begin(), proof.end());
    proof.erase(std::unique(proof.begin(), proof.end()), proof.end());
    for (const Finding::Proof& p : proof)
        n.entries << p.id;
    describe(proof, watched, &n);
    return n;
}

} // namespace

void Finding::addWithPlaces(const NoticeRule& rule, const Record& entry)
{
    add(entry);
    for (const RegionLevel& r : entry.regions) {
        if (r.level.value_or(*entry.level) > 0 && isAtPlaces(rule, r.id) && !regions.contains(r.id))
            regions << r.id;
    }
}

const TriggerWork& workOf(NoticeTrigger trigger)
{
    const auto of = [](const NoticeRule& r) { return r.of; };
    const auto ofAndBefore = [](const NoticeRule& r) { return r.of + r.beforeDays; };
    // In the order of NoticeTrigger.
    static const TriggerWork all[] = {
        {redFlags, of},
        {severeDays, [](const NoticeRule& r) { return r.days + 1; }},
        {weeklyRise, [](const NoticeRule& r) { return r.days + r.beforeDays; }},
        {notEasing, [](const NoticeRule& r) { return r.lookBack; }},
        {lasting, [](const NoticeRule& r) { return 31 * (r.months + 1); }},
        {tickedDays, of},
        {wordEntries, of},
        {wordDays, of},
        {areas, of},
        {newPlaces, ofAndBefore},
        {medicineDays, of},
        {moodDays, of},
        {ownWords, of},
        {sessionFlares, of},
        {moveFlares, of},
        {sessionStops, of},
        {steadySessions, [](const NoticeRule& r) { return 7 * r.weeks; }},
        {pegRise, ofAndBefore},
    };
    return all[size_t(trigger)];
}

int noticeSpanDays(const std::vector<NoticeRule>& rules)
{
    // Two days of margin for other time zones.
    int most = 0;
    for (const NoticeRule& rule : rules)
        most = std::max(most, workOf(rule.trigger).spanDays(rule) + 2);
    return most;
}

RecordQuery noticeQuery(const std::vector<NoticeRule>& rules, const Moment& at)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    RecordQuery query;
    query.kinds = {Kind::Entry, Kind::Session, Kind::Peg};
    query.fromMs = at.utcMs - noticeSpanDays(rules) * dayMs;
    query.toMs = at.utcMs + 1;
    query.noteLength = 0;
    return query;
}

namespace {

/// Adds the notes that the rules search, which are left out of the rest of the journal.
Result<Done> readNotes(JournalStore& journal, const std::vector<NoticeRule>& rules, const Moment& at,
                       std::vector<Record>* records)
{
    std::vector<NoticeRule> searching;
    for (const NoticeRule& rule : rules) {
        if (rule.trigger == NoticeTrigger::OwnWords)
            searching.push_back(rule);
    }
    if (searching.empty())
        return Done();
    RecordQuery query = noticeQuery(searching, at);
    query.kinds = {Kind::Entry};
    query.noteLength = mostNoteSearched;
    const auto noted = journal.find(query);
    if (!noted)
        return noted.error();
    std::map<QString, QString> notes;
    for (const Record& r : noted.value()) {
        if (!r.note.isEmpty())
            notes.emplace(r.id, r.note);
    }
    for (Record& r : *records) {
        if (const auto note = notes.find(r.id); note != notes.end())
            r.note = note->second;
    }
    return Done();
}

} // namespace

Result<NoticeInput> readNoticeInput(JournalStore& journal, const std::vector<NoticeRule>& rules,
                                    const RedFlagRules& flags, const Moment& at)
{
    auto records = journal.find(noticeQuery(rules, at));
    if (!records)
        return records.error();
    RecordQuery query;
    query.kinds = {Kind::Screening};
    query.toMs = at.utcMs + 1;
    const auto screenings = journal.find(query);
    if (!screenings)
        return screenings.error();
    std::vector<Screening> answered;
    for (const Record& r : screenings.value()) {
        if (r.source != Source::Sample)
            answered.push_back(toScreening(r));
    }
    const auto medicine = journal.setting(keyOf(Setting::HeadacheMedicine));
    if (!medicine)
        return medicine.error();
    if (const auto read = readNotes(journal, rules, at, &records.value()); !read)
        return read.error();
    NoticeInput input{std::move(records.value()), openFlags(answered, flags), at};
    for (const Screening& s : answered) {
        if (const RedFlagScreen* screen = flags.screen(s.screen))
            input.screened.push_back({s.at.utcMs, screen->regions});
    }
    input.headacheMedicine = HeadacheMedicine(choiceIndexOf(Setting::HeadacheMedicine, medicine.value()));
    return input;
}

std::vector<Notice> notices(const NoticeInput& input, const std::vector<NoticeRule>& rules,
                            const Catalogue& catalogue)
{
    const NoticeFacts facts(input, catalogue);
    std::vector<Spoken> all;
    all.reserve(rules.size());
    for (const NoticeRule& rule : rules)
        all.push_back({&rule, workOf(rule.trigger).find(rule, facts)});
    dropReplaced(&all);
    QStringList watched;
    for (const NoticeRule& rule : rules)
        watched += rule.words;
    std::vector<Notice> found;
    for (const Spoken& spoken : all) {
        QStringList techniques;
        for (const Finding& f : spoken.findings) {
            if (!techniques.contains(f.technique))
                techniques << f.technique;
        }
        for (const QString& technique : techniques)
            found.push_back(noticeOf(*spoken.rule, spoken.findings, technique, watched));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Notice& a, const Notice& b) { return a.urgency < b.urgency; });
    return found;
}

namespace {

/// Whether the answer says that somebody knows of it, and it is no worse and shows nothing else than then.
bool isKnown(const NoticeAnswer& answer, const Notice& now)
{
    return (answer.reason == u"known" || answer.reason == u"checked") && answer.level &&
           now.level - *answer.level < worseBy &&
           std::all_of(now.signs.begin(), now.signs.end(),
                       [&answer](const QString& sign) { return answer.signs.contains(sign); });
}

} // namespace

std::optional<Notice> noticeToShow(const std::vector<Notice>& found,
                                   const std::vector<NoticeAnswer>& answered, QDate today)
{
    // In both directions: an answer dated by a wrong clock must not silence notices for long.
    const auto within = [today](const NoticeAnswer& a, int days) {
        return std::abs(a.at.day().daysTo(today)) < days;
    };
    const bool quiet = std::any_of(answered.begin(), answered.end(),
                                   [&](const NoticeAnswer& a) { return within(a, quietDays); });
    for (const Notice& n : found) {
        if (quiet && !isUrgent(n.urgency))
            continue;
        bool lately = false, answeredBefore = false;
        QStringList known;
        for (const NoticeAnswer& a : answered) {
            const bool same =
                a.rule == n.rule && std::all_of(n.regions.begin(), n.regions.end(),
                                                [&a](const QString& r) { return a.regions.contains(r); });
            if (!same || a.reason == u"later")
                continue;
            answeredBefore = true;
            lately = lately || within(a, isKnown(a, n) ? knownDays : repeatDays);
            known += a.entries;
        }
        const bool hasNew = std::any_of(n.entries.begin(), n.entries.end(),
                                        [&known](const QString& id) { return !known.contains(id); });
        if (!answeredBefore || (hasNew && (isUrgent(n.urgency) || !lately)))
            return n;
    }
    return {};
}

Result<NoticesNow> readNotices(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue,
                               const Moment& now)
{
    const auto input = readNoticeInput(journal, rules.notices(), rules.redFlags(), now);
    if (!input)
        return input.error();
    RecordQuery query;
    query.kinds = {Kind::NoticeAnswer};
    const auto records = journal.find(query);
    if (!records)
        return records.error();
    std::vector<NoticeAnswer> answered;
    for (const Record& r : records.value())
        answered.push_back(toNoticeAnswer(r));
    NoticesNow found;
    found.headacheMedicine = input->headacheMedicine;
    found.all = notices(input.value(), rules.notices(), catalogue);
    found.shown = noticeToShow(found.all, answered, now.day());
    for (const NoticeAnswer& a : answered) // newest first
        found.answered.emplace(a.rule, a);
    for (const Notice& notice : found.all) {
        for (const QString& id : notice.entries) {
            if (auto record = journal.record(id)) {
                record->note.clear(); // not shown, and it can be long
                found.entries.emplace(id, std::move(record.value()));
            }
        }
    }
    return found;
}

} // namespace unknot
