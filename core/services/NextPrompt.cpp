// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/NextPrompt.h"

#include "core/base/Settings.h"
#include "core/services/FollowUps.h"
#include "core/services/PromptPolicy.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int boutsLookedAt = 20; // among the newest entries
constexpr qint64 boutAskedAfterMs = 20 * 3600'000LL;
constexpr int fewestEmptyDays = 2;     // a single empty day is ignored
constexpr int appointmentSaidDays = 1; // days before it; the care page shows it a week before

std::optional<QDate> dayIn(JournalStore& journal, const QString& setting)
{
    const QDate day = QDate::fromString(settingOf(journal, setting), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<Record> newestOf(JournalStore& journal, RecordQuery query)
{
    query.limit = 1;
    query.noteLength = 0;
    const auto records = journal.find(query);
    return records && !records->empty() ? std::optional(records->front()) : std::nullopt;
}

} // namespace

QString promptName(PromptKind kind)
{
    static const QStringList names{u"urgentNotice"_s, u"appointment"_s, u"consult"_s,
                                   u"notice"_s,       u"dropped"_s,     u"episode"_s,
                                   u"weekly"_s,       u"catchUp"_s,     u"recovery"_s};
    return names[int(kind)];
}

PromptFacts readPromptFacts(JournalStore& journal, const Moment& now)
{
    const QDate today = now.day();
    PromptFacts facts;
    if (const auto marks = journal.marks(today.addDays(-steadySpan), today))
        facts.days = summarizeDays(marks.value(), Whose::Own);
    if (const auto counts = journal.counts())
        facts.older = hasOlder(counts.value(), facts.days);
    if (const auto records = ownEntries(journal, boutsLookedAt, now)) {
        for (const Record& r : records.value()) {
            const PainEntry entry = toEntry(r);
            if (!facts.openBout && entry.episode == Episode::Open)
                facts.openBout = entry;
        }
    }
    if (const auto dropped = newestOf(journal, {.source = Source::Dropped}))
        facts.dropped = dropped->id;
    if (const auto records = journal.find({.kinds = {Kind::Consult}, .limit = mostFollowUps})) {
        for (const Record& r : records.value())
            facts.consults.push_back(toConsult(r));
    }
    facts.weekly = settingOf(journal, keyOf(Setting::AskWeekly)) == u"yes";
    facts.weeklyHandled = dayIn(journal, keyOf(Setting::WeeklyPutOff));
    if (const auto peg = newestOf(journal, {.kinds = {Kind::Peg}, .toMs = now.utcMs + 1}))
        facts.weeklyHandled = std::max(facts.weeklyHandled, std::optional(peg->at.day()));
    facts.emptyDaysPutOff = dayIn(journal, keyOf(Setting::CatchUpPutOff));
    return facts;
}

std::vector<Prompt> duePrompts(const PromptFacts& facts, const Moment& now)
{
    const QDate today = now.day();
    std::vector<Prompt> due;
    if (facts.noticed != Noticed::Nothing)
        due.push_back({facts.noticed == Noticed::Urgent ? PromptKind::UrgentNotice : PromptKind::Notice});
    if (!facts.dropped.isEmpty())
        due.push_back({PromptKind::Dropped, facts.dropped});
    std::vector<Consult> consults = facts.consults;
    sortConsults(consults, now);
    for (const Consult& c : consults) {
        const ConsultStatus status = statusOf(c, now);
        if (status == ConsultStatus::Soon && today.daysTo(dayOf(c, now)) <= appointmentSaidDays)
            due.push_back({PromptKind::Appointment, c.id, c});
        else if (status == ConsultStatus::Due)
            due.push_back({PromptKind::Consult, c.id, c});
    }
    if (facts.openBout && facts.openBout->at.utcMs < now.utcMs - boutAskedAfterMs)
        due.push_back({PromptKind::OpenBout, facts.openBout->id, {}, facts.openBout->at});
    if (facts.weekly && isWeeklyDue(facts.weeklyHandled, today))
        due.push_back({PromptKind::WeeklyQuestions});
    if (int(emptyDays(facts.days, facts.older, today).size()) >= fewestEmptyDays &&
        isWeeklyDue(facts.emptyDaysPutOff, today))
        due.push_back({PromptKind::EmptyDays});
    if (facts.secondWayInDue)
        due.push_back({PromptKind::SecondWayIn});
    std::stable_sort(due.begin(), due.end(),
                     [](const Prompt& a, const Prompt& b) { return a.kind < b.kind; });
    return due;
}

bool canPutOff(PromptKind kind)
{
    return kind == PromptKind::Consult || kind == PromptKind::WeeklyQuestions ||
           kind == PromptKind::EmptyDays;
}

Result<Done> putOff(JournalStore& journal, const Prompt& prompt, QDate today)
{
    if (!canPutOff(prompt.kind))
        return Error{ErrorCode::Refused, {}, promptName(prompt.kind)};
    if (prompt.kind != PromptKind::Consult)
        return journal.setSetting(prompt.kind == PromptKind::WeeklyQuestions ? keyOf(Setting::WeeklyPutOff)
                                                                             : keyOf(Setting::CatchUpPutOff),
                                  today.toString(Qt::ISODate));
    const auto record = journal.record(prompt.record);
    if (!record)
        return record.error();
    return journal.putAll({toRecord(putOff(toConsult(record.value()), today.addDays(1)))});
}

Result<Record> endBout(JournalStore& journal, const QString& id, const Moment& now)
{
    const auto record = journal.record(id);
    return record ? journal.put(toRecord(ended(toEntry(record.value()), now))) : record;
}

} // namespace unknot
