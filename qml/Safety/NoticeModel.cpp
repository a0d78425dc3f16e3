// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "NoticeModel.h"

#include "core/base/Settings.h"
#include "wording/DayText.h"
#include "wording/NoticeText.h"
#include "wording/RegionNames.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// The name that a NoticeAnswer stores.
QString reasonName(NoticeModel::Answer answer)
{
    switch (answer) {
    case NoticeModel::Answer::Known:
        return u"known"_s;
    case NoticeModel::Answer::Checked:
        return u"checked"_s;
    case NoticeModel::Answer::NotSo:
        return u"not_so"_s;
    case NoticeModel::Answer::Later:
        return u"later"_s;
    case NoticeModel::Answer::Reminder:
        return u"reminder"_s;
    case NoticeModel::Answer::Other:
        break;
    }
    return u"other"_s;
}

QString answeredText(const NoticeAnswer& answer, QDate today)
{
    const QString when = momentText(answer.at, today);
    return answer.reason == reasonName(NoticeModel::Answer::Reminder)
               ? NoticeModel::tr("Reminder set: %1").arg(when)
           : answer.reason == reasonName(NoticeModel::Answer::Checked)
               ? NoticeModel::tr("A clinician knows: %1").arg(when)
           : answer.reason == reasonName(NoticeModel::Answer::Later)
               ? NoticeModel::tr("Put off: %1").arg(when)
               : NoticeModel::tr("Dismissed: %1").arg(when);
}

} // namespace

void NoticeModel::read()
{
    // Safe to capture: both outlive every page and are only read.
    const SafetyRules* rules = &m_safety->service().rules();
    const Catalogue* catalogue = &access()->catalogue();
    access()->keeper().ask(
        this,
        [rules, catalogue, now = access()->now()](JournalStore& journal) {
            return readNotices(journal, *rules, *catalogue, now);
        },
        [this](const Result<NoticesNow>& found) {
            const NoticesNow now = found ? found.value() : NoticesNow();
            m_notices = now.all;
            m_medicine = now.headacheMedicine;
            m_all.clear();
            for (const Notice& notice : now.all) {
                m_all << row(notice, now.entries);
                if (const auto answer = now.answered.find(notice.rule); answer != now.answered.end())
                    m_all.last().answered = answeredText(answer->second, access()->today());
            }
            m_shown = now.shown ? row(*now.shown, now.entries) : NoticeRow();
            setLoaded();
            if (!found)
                showError(found.error());
        });
}

NoticeRow NoticeModel::row(const Notice& notice, const std::map<QString, Record>& records) const
{
    const NoticeRule* rule = noticeRule(m_safety->service().rules().notices(), notice.rule);
    if (!rule)
        return {};
    NoticeRow row{.rule = notice.rule,
                  .urgency = UrgencyType::of(notice.urgency),
                  .urgent = isUrgent(notice.urgency),
                  .crisis = rule->crisis,
                  .asksMedicine = rule->unlessPlain && m_medicine == HeadacheMedicine::Unknown,
                  .asksScreen = rule->trigger == NoticeTrigger::OwnWords && !rule->crisis,
                  .text = noticeText(notice, *rule, access()->catalogue()),
                  .why = rule->texts.rule,
                  .basis = basisText(rule->sources),
                  .place = placesText(access()->catalogue(), notice.regions),
                  .regions = notice.regions};
    for (const QString& id : notice.entries) {
        const auto found = records.find(id);
        if (found == records.end())
            continue;
        const Record& record = found->second;
        row.entries.append({.id = id,
                            .isEntry = record.kind == Kind::Entry,
                            .when = momentText(record.at, access()->today()),
                            .text = startOfSentence(noticedText(record, access()->catalogue()))});
    }
    return row;
}

NoticeRow NoticeModel::notice() const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [this](const NoticeRow& row) { return row.rule == m_rule; });
    return found == m_all.end() ? NoticeRow() : *found;
}

void NoticeModel::answer(Answer answer, const QString& note)
{
    const auto notice = std::find_if(m_notices.begin(), m_notices.end(),
                                     [this](const Notice& n) { return n.rule == m_rule; });
    if (notice == m_notices.end())
        return;
    NoticeAnswer a;
    a.at = access()->now();
    a.rule = m_rule;
    a.regions = notice->regions;
    a.entries = notice->entries.mid(std::max<qsizetype>(0, notice->entries.size() - mostEntriesNamed));
    a.reason = reasonName(answer);
    a.note = note.left(mostCareText);
    a.level = notice->level;
    a.signs = notice->signs;
    put({toRecord(a)});
}

void NoticeModel::sayMedicine(Medicine kind)
{
    write([kind](JournalStore& journal) {
        return journal.setSetting(keyOf(Setting::HeadacheMedicine),
                                  choiceAt(Setting::HeadacheMedicine, int(kind)));
    });
    readOpen(); // after that: the journal answers in order
}

void NoticeModel::remind()
{
    const NoticeRule* rule = noticeRule(m_safety->service().rules().notices(), m_rule);
    for (const Notice& notice : m_notices) {
        if (rule && notice.rule == m_rule)
            m_safety->service().remindToAsk(u"notice"_s, m_rule,
                                            noticeText(notice, *rule, access()->catalogue()), notice.entries);
    }
    answer(Answer::Reminder);
}

} // namespace unknot
