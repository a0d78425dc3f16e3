// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RecordList.h"

#include "core/journal/RecordKinds.h"
#include "qml/Journal/RecordText.h"
#include "wording/DayText.h"
#include "wording/ErrorMessage.h"

namespace unknot {

namespace {

constexpr int pageSize = 50;
constexpr int typingMs = 250; // searching begins when typing pauses

} // namespace

RecordList::RecordList(QObject* parent) : QAbstractListModel(parent)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { ask(false); });
}

void RecordList::setAccess(JournalAccess* access)
{
    m_access = access;
    Q_EMIT accessChanged();
}

void RecordList::componentComplete()
{
    Q_ASSERT(m_access);
    for (const Term& t : m_access->vocabulary().words())
        m_wordOptions << ChipOption{t.id, startOfSentence(t.name)};
    for (const BodyRegion& r : m_access->catalogue().regions())
        m_regionOptions << ChipOption{r.id, startOfSentence(r.name)};
    connect(&m_access->keeper(), &AsyncJournal::changed, this, [this] { ask(false); });
    connect(this, &RecordList::asked, this, &RecordList::askSoon);
    Q_EMIT begun();
    askSoon();
}

void RecordList::askSoon()
{
    m_delay.start(m_day.isEmpty() ? typingMs : 0);
}

RecordQuery RecordList::query() const
{
    RecordQuery q;
    q.noteLength = noteLengthInList + 1; // one more, so that the text shows that something follows
    if (const QDate day = QDate::fromString(m_day, Qt::ISODate); day.isValid()) {
        q.kinds = kindsOfADay();
        q.newestFirst = false;
        q.fromDay = q.toDay = day;
        return q;
    }
    q.text = m_text.trimmed();
    q.region = m_region;
    q.word = m_word;
    q.leastLevel = m_least;
    q.mostLevel = m_most;
    if (m_days > 0)
        q.fromDay = m_access->today().addDays(-m_days);
    q.limit = pageSize;
    return q;
}

void RecordList::ask(bool more)
{
    if (!m_access->isOpen())
        return;
    RecordQuery q = query();
    if (more)
        q.skip = count();
    const quint64 question = ++m_question;
    m_loading = true;
    Q_EMIT countChanged();
    m_access->keeper().ask(
        this, [q](JournalStore& journal) { return journal.find(q); },
        [this, question, more, limit = q.limit](Result<std::vector<Record>> found) {
            if (question != m_question)
                return;
            m_errorText = found ? QString() : errorMessage(found.error());
            std::vector<Record> records = found ? std::move(found.value()) : std::vector<Record>();
            m_loading = false;
            m_complete = limit < 0 || int(records.size()) < limit;
            take(std::move(records), more);
            Q_EMIT countChanged();
        });
}

void RecordList::take(std::vector<Record> records, bool more)
{
    if (!more) {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    } else if (!records.empty()) {
        beginInsertRows({}, count(), count() + int(records.size()) - 1);
        std::move(records.begin(), records.end(), std::back_inserter(m_records));
        endInsertRows();
    }
}

int RecordList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

bool RecordList::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_loading && !m_records.empty();
}

void RecordList::fetchMore(const QModelIndex&)
{
    ask(true);
}

QHash<int, QByteArray> RecordList::roleNames() const
{
    return {{IsEntryRole, "isEntry"}, {IdRole, "entryId"},  {LevelRole, "level"}, {WhenRole, "when"},
            {PlacesRole, "places"},   {WordsRole, "words"}, {NoteRole, "note"},   {MarkRole, "mark"}};
}

QVariant RecordList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Record& r = m_records[size_t(index.row())];
    switch (role) {
    case IsEntryRole:
        return r.kind == Kind::Entry;
    case IdRole:
        return r.id;
    case LevelRole:
        return r.kind == Kind::Entry ? r.level.value_or(-1) : -1;
    case WhenRole:
        return m_day.isEmpty() ? momentText(r.at, m_access->today()) : clockText(r.at.local().time());
    case PlacesRole:
        return recordHeading(r, *m_access);
    case WordsRole:
        return recordWords(r, *m_access);
    case NoteRole:
        return recordNote(r);
    case MarkRole:
        return recordMark(r);
    default:
        return {};
    }
}

} // namespace unknot
