// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RecordList.h"

#include "core/journal/Measures.h"
#include "core/journal/RecordKinds.h"
#include "core/journal/SessionRecord.h"
#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;
constexpr int typingMs = 250; // searching begins when typing pauses

/// What a day's page shows; questions, reminders and addresses have places of their own.
std::vector<Kind> kindsOfADay()
{
    std::vector<Kind> kinds;
    for (const RecordKind& k : recordKinds()) {
        if (k.listedOnDay)
            kinds.push_back(k.kind);
    }
    return kinds;
}

QString kindName(Kind kind)
{
    const RecordKind* known = recordKind(kind);
    return known ? known->name : QString();
}

} // namespace

RecordList::RecordList(QObject* parent) : QAbstractListModel(parent)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { ask(false); });
    connect(this, &RecordList::asked, this, [this] { m_delay.start(m_day.isEmpty() ? typingMs : 0); });
}

void RecordList::setAccess(JournalAccess* access)
{
    m_access = access;
    if (m_access)
        connect(&m_access->keeper(), &JournalDesk::changed, this, [this] { ask(false); });
    Q_EMIT accessChanged();
    Q_EMIT asked();
}

RecordQuery RecordList::query() const
{
    RecordQuery q;
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
    if (!m_access || !m_access->isOpen())
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
            m_loading = false;
            std::vector<Record> records = found ? std::move(found.value()) : std::vector<Record>();
            m_complete = limit < 0 || int(records.size()) < limit;
            if (more && !records.empty()) {
                beginInsertRows({}, count(), count() + int(records.size()) - 1);
                std::move(records.begin(), records.end(), std::back_inserter(m_records));
                endInsertRows();
            } else if (!more) {
                beginResetModel();
                m_records = std::move(records);
                endResetModel();
            }
            Q_EMIT countChanged();
        });
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
    return {{KindRole, "kind"},     {IdRole, "entryId"},  {LevelRole, "level"}, {WhenRole, "when"},
            {PlacesRole, "places"}, {WordsRole, "words"}, {NoteRole, "note"},   {MarkRole, "mark"}};
}

QVariant RecordList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Record& r = m_records[size_t(index.row())];
    switch (role) {
    case KindRole:
        return kindName(r.kind);
    case IdRole:
        return r.id;
    case LevelRole:
        return r.kind == Kind::Entry ? r.level.value_or(-1) : -1;
    case WhenRole:
        return m_day.isEmpty() ? momentText(r.at, m_access->today()) : clockText(r.at.local().time());
    case PlacesRole: {
        if (r.kind == Kind::Session) {
            const SessionRecord s = toSession(r);
            const Routine* routine = m_access->catalogue().routine(s.log.routine);
            const QString name = routine ? routine->words.name : tr("Session");
            return tr("%1, %2 min").arg(name).arg(std::max<qint64>(1, (s.log.playedMs + 30000) / 60000));
        }
        if (r.kind == Kind::Peg)
            return tr("Weekly questions: %1").arg(QLocale().toString(toPeg(r).score(), 'f', 1));
        if (r.kind == Kind::Visit)
            return tr("Visit: %1").arg(toVisit(r).who);
        if (r.kind == Kind::Activity)
            return tr("%1: %2 of 10").arg(toActivity(r).name).arg(toActivity(r).ability);
        return startOfSentence(placesText(m_access->catalogue(), r.regions));
    }
    case WordsRole: {
        if (r.kind == Kind::Session) {
            const SessionRecord s = toSession(r);
            if (s.before && s.after)
                return tr("Pain %1 before, %2 after").arg(*s.before).arg(*s.after);
            if (s.after)
                return tr("Pain %1 after").arg(*s.after);
            return s.log.stopped == StopReason::None ? QString() : tr("Ended early");
        }
        QStringList names;
        for (const QString& id : r.words)
            names << m_access->vocabulary().nameOf(id);
        return names.join(u", "_s);
    }
    case NoteRole:
        return r.kind == Kind::Visit ? toVisit(r).what : r.note.section(u'\n', 0, 1);
    case MarkRole:
        return r.source == Source::Dropped    ? tr("logged while locked")
               : r.source == Source::Recalled ? tr("from memory")
               : r.source == Source::Sample   ? tr("example")
               : r.revision > 1               ? tr("corrected")
                                              : QString();
    default:
        return {};
    }
}

QVariantList RecordList::wordOptions() const
{
    QVariantList options;
    if (m_access) {
        for (const Term& t : m_access->vocabulary().words())
            options << QVariantMap{{u"value"_s, t.id}, {u"text"_s, startOfSentence(t.name)}};
    }
    return options;
}

QVariantList RecordList::regionOptions() const
{
    QVariantList options;
    if (m_access) {
        for (const BodyRegion& r : m_access->catalogue().regions())
            options << QVariantMap{{u"value"_s, r.id}, {u"text"_s, startOfSentence(r.name)}};
    }
    return options;
}

} // namespace unknot
