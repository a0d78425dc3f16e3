// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "NoticeModel.h"

#include "core/journal/SessionRecord.h"
#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/NoticeText.h"
#include "wording/RegionNames.h"
#include "wording/VaultTrouble.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    std::vector<Notice> all;
    std::optional<Notice> shown;
    std::map<QString, Record> records; ///< those that the notices name
    std::optional<Error> error;
};

/// On the journal's own thread.
Look lookInto(JournalStore& journal, const SafetyRules& rules, const Catalogue& catalogue, const Moment& now)
{
    Look look;
    const auto input = readNoticeInput(journal, rules.notices(), rules.redFlags(), now);
    RecordQuery answers;
    answers.kinds = {Kind::NoticeAnswer};
    const auto answered = journal.find(answers);
    if (!input || !answered) {
        look.error = input ? answered.error() : input.error();
        return look;
    }
    std::vector<NoticeAnswer> said;
    for (const Record& r : answered.value())
        said.push_back(toNoticeAnswer(r));
    look.all = notices(input.value(), rules.notices(), catalogue);
    look.shown = noticeToShow(look.all, said, now.day());
    for (const Notice& notice : look.all) {
        for (const QString& id : notice.entries) {
            if (auto record = journal.record(id))
                look.records.emplace(id, std::move(record.value()));
        }
    }
    return look;
}

const NoticeRule* ruleOf(const SafetyRules& rules, const QString& id)
{
    const auto found = std::find_if(rules.notices().begin(), rules.notices().end(),
                                    [&id](const NoticeRule& r) { return r.id == id; });
    return found == rules.notices().end() ? nullptr : &*found;
}

/// The evidence marks of docs/SOURCES.md, for people.
QString basisText(const QStringList& sources)
{
    QStringList published, parts;
    for (const QString& mark : sources) {
        if (mark.startsWith(u'S'))
            published << mark;
    }
    if (!published.isEmpty())
        parts << NoticeModel::tr("published advice (%1)").arg(published.join(u", "_s));
    if (sources.contains(u"GK"_s))
        parts << NoticeModel::tr("general knowledge");
    if (sources.contains(u"D"_s))
        parts << NoticeModel::tr("our own choice of numbers");
    return parts.join(u"; "_s);
}

QString lineOf(const Record& record, const Catalogue& catalogue)
{
    switch (record.kind) {
    case Kind::Entry:
        return painAndPlaces(catalogue, toEntry(record));
    case Kind::Session: {
        const Routine* routine = catalogue.routine(toSession(record).log.routine);
        return routine ? NoticeModel::tr("Session: %1").arg(routine->words.name)
                       : NoticeModel::tr("A session");
    }
    case Kind::Peg:
        return NoticeModel::tr("The three weekly questions");
    default:
        return NoticeModel::tr("What you answered when we asked");
    }
}

} // namespace

void NoticeModel::setAccess(JournalAccess* access)
{
    m_access = access;
    connectAll();
}

void NoticeModel::setSafety(SafetyModel* safety)
{
    m_safety = safety;
    connectAll();
}

void NoticeModel::connectAll()
{
    if (!m_access || !m_safety)
        return;
    connect(&m_access->keeper(), &JournalDesk::changed, this, &NoticeModel::look, Qt::UniqueConnection);
    look();
}

void NoticeModel::look()
{
    // Both outlive every page, and are only read.
    const SafetyRules* rules = &m_safety->service().rules();
    const Catalogue* catalogue = &m_access->catalogue();
    m_access->keeper().ask(
        this,
        [rules, catalogue, now = m_access->now()](JournalStore& journal) {
            return lookInto(journal, *rules, *catalogue, now);
        },
        [this](const Look& look) {
            m_isRead = true;
            m_trouble = look.error ? troubleText(*look.error) : QString();
            m_notices = look.all;
            m_all.clear();
            for (const Notice& notice : look.all)
                m_all << toMap(notice, look.records);
            m_shown = look.shown ? toMap(*look.shown, look.records) : QVariantMap();
            Q_EMIT changed();
        });
}

QVariantMap NoticeModel::toMap(const Notice& notice, const std::map<QString, Record>& records) const
{
    const NoticeRule* rule = ruleOf(m_safety->service().rules(), notice.rule);
    if (!rule)
        return {};
    QVariantList entries;
    for (const QString& id : notice.entries) {
        const auto record = records.find(id);
        if (record != records.end())
            entries << QVariantMap{
                {u"id"_s, id},
                {u"isEntry"_s, record->second.kind == Kind::Entry},
                {u"when"_s, momentText(record->second.at, m_access->today())},
                {u"text"_s, startOfSentence(lineOf(record->second, m_access->catalogue()))}};
    }
    return {{u"rule"_s, notice.rule},
            {u"urgency"_s, urgencyName(notice.urgency)},
            {u"text"_s, noticeText(notice, *rule, m_access->catalogue())},
            {u"why"_s, rule->texts.rule},
            {u"basis"_s, basisText(rule->sources)},
            {u"ask"_s, rule->texts.ask},
            {u"entries"_s, entries}};
}

void NoticeModel::answer(const QString& rule, const QString& reason, const QString& note)
{
    const auto found =
        std::find_if(m_notices.begin(), m_notices.end(), [&rule](const Notice& n) { return n.rule == rule; });
    if (found == m_notices.end() || !m_access)
        return;
    NoticeAnswer a;
    a.id = newRecordId();
    a.at = m_access->now();
    a.rule = rule;
    a.regions = found->regions;
    a.entries = found->entries.mid(std::max<qsizetype>(0, found->entries.size() - mostEntriesNamed));
    a.reason = reason;
    a.note = note.left(mostCareText);
    m_access->keeper().ask(
        this, [record = toRecord(a)](JournalStore& journal) { return journal.put(record); },
        [this](const Result<Record>& stored) {
            if (stored) {
                Q_EMIT answered();
                return;
            }
            m_trouble = troubleText(stored.error());
            Q_EMIT changed();
        });
}

void NoticeModel::remind(const QString& rule)
{
    const NoticeRule* r = m_safety ? ruleOf(m_safety->service().rules(), rule) : nullptr;
    for (const Notice& notice : m_notices) {
        if (r && notice.rule == rule)
            m_safety->service().remindToAsk(u"notice"_s, rule, noticeText(notice, *r, m_access->catalogue()),
                                            notice.entries);
    }
    answer(rule, u"reminder"_s);
}

} // namespace unknot
