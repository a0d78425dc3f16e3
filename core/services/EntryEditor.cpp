// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/EntryEditor.h"

#include "core/base/Settings.h"
#include "core/journal/JournalText.h"
#include "core/journal/Vocabulary.h"
#include "core/services/Drafts.h"
#include "core/services/PromptPolicy.h"
#include "core/vault/Inbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <algorithm>
#include <map>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepAfterMs = 700, recentEntries = 40, recentPlaces = 4;
constexpr int mostDrafts = 5;
constexpr int earliestYear = 1900; // earliest year that can be stored

/// The places in the newest entries, most frequent first.
QStringList frequentPlaces(const std::vector<Record>& records)
{
    std::map<QString, int> counts;
    QStringList order;
    for (const Record& r : records) {
        for (const RegionLevel& region : r.regions) {
            if (counts[region.id]++ == 0)
                order << region.id;
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&counts](const QString& a, const QString& b) { return counts[a] > counts[b]; });
    return order.mid(0, recentPlaces);
}

auto findPlace(std::vector<RegionLevel>& places, const QString& id)
{
    return std::find_if(places.begin(), places.end(), [&id](const RegionLevel& r) { return r.id == id; });
}

bool knows(const Vocabulary& vocabulary, QStringList PainEntry::*list, const QString& id)
{
    if (list == &PainEntry::words)
        return vocabulary.knowsWord(id);
    if (list == &PainEntry::eased)
        return vocabulary.knowsEased(id);
    if (list == &PainEntry::worsened)
        return vocabulary.knowsWorsened(id);
    const QString base = baseRegion(id); // a spot always has a side
    const auto& spots = vocabulary.spots();
    return base != id &&
           std::any_of(spots.begin(), spots.end(), [&base](const Term& t) { return t.id == base; });
}

} // namespace

EntryEditor::EntryEditor(AsyncVault& keeper, Drafts& drafts, std::shared_ptr<const Vocabulary> vocabulary,
                         const WallClock& clock, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_drafts(drafts), m_vocabulary(std::move(vocabulary)),
      m_clock(clock), m_typed(blank())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(keepAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &EntryEditor::keep);
    connect(&m_keeper, &AsyncVault::stateChanged, this, [this] {
        if (m_keeper.isOpen())
            read();
        else if (m_wasOpen)
            forgetAll();
    });
    read();
}

EntryEditor::Typed EntryEditor::blank() const
{
    Typed typed;
    typed.entry.at = now();
    return typed;
}

void EntryEditor::forgetAll()
{
    m_pause.stop();
    m_typed = blank();
    m_touched = m_saving = m_wasOpen = m_isRead = m_functionFirst = false;
    m_recent.clear();
    m_newest.reset();
    m_unfinished.clear();
    m_error.reset();
    Q_EMIT changed();
}

void EntryEditor::take(Typed typed)
{
    // An old entry may contain terms that have left the vocabulary; the setters check new ones.
    if (const auto fine = check(typed.entry, nullptr); !fine)
        return fail(fine.error());
    m_typed = std::move(typed);
    m_touched = true;
    m_error.reset();
    m_pause.start();
    Q_EMIT changed();
}

template <class Change>
void EntryEditor::change(Change change)
{
    Typed typed = m_typed;
    change(typed);
    take(std::move(typed));
}

void EntryEditor::fail(Error error)
{
    m_error = std::move(error);
    Q_EMIT changed();
}

bool EntryEditor::Typed::isEmpty() const
{
    PainEntry bare;
    bare.at = entry.at;
    bare.pain = entry.pain;
    return !painSaid && entry == bare;
}

QStringList EntryEditor::furtherPlaces() const
{
    QStringList ids;
    for (const RegionLevel& r : m_typed.entry.regions) {
        if (!m_recent.contains(r.id))
            ids << r.id;
    }
    return ids;
}

std::optional<Moment> EntryEditor::unfinished() const
{
    return m_unfinished.empty() ? std::nullopt : std::optional(m_unfinished.front().entry.at);
}

// ---------------------------------------------------------------------------------------------------------------

void EntryEditor::setPain(int pain)
{
    if (m_typed.painSaid && pain == m_typed.entry.pain)
        return;
    change([&](Typed& typed) {
        typed.painSaid = true;
        typed.entry.pain = pain;
    });
}

void EntryEditor::togglePlace(const QString& id)
{
    Typed typed = m_typed;
    if (std::erase_if(typed.entry.regions, [&id](const RegionLevel& r) { return r.id == id; }) == 0) {
        if (!m_vocabulary->knowsRegion(id))
            return refuse(u"regions"_s);
        typed.entry.regions.push_back({id, {}});
    }
    take(std::move(typed));
}

void EntryEditor::toggleBothSides(const QString& base)
{
    Typed typed = m_typed;
    auto& places = typed.entry.regions;
    const QString sides[] = {base + u"_left"_s, base + u"_right"_s};
    const auto missing = [&places](const QString& id) { return findPlace(places, id) == places.end(); };
    const bool on = missing(sides[0]) || missing(sides[1]);
    for (const QString& id : sides) {
        if (!m_vocabulary->knowsRegion(id))
            return refuse(u"regions"_s);
        if (!on)
            places.erase(findPlace(places, id));
        else if (missing(id))
            places.push_back({id, {}});
    }
    take(std::move(typed));
}

void EntryEditor::setPlaceLevel(const QString& id, std::optional<int> level)
{
    Typed typed = m_typed;
    const auto place = findPlace(typed.entry.regions, id);
    if (place == typed.entry.regions.end())
        return refuse(u"regions"_s);
    place->level = level;
    take(std::move(typed));
}

void EntryEditor::tick(QStringList PainEntry::*list, const QString& id, bool on)
{
    Typed typed = m_typed;
    (typed.entry.*list).removeAll(id);
    if (on) {
        if (!knows(*m_vocabulary, list, id))
            return refuse(list == &PainEntry::words      ? u"words"_s
                          : list == &PainEntry::eased    ? u"eased"_s
                          : list == &PainEntry::worsened ? u"worsened"_s
                                                         : u"spots"_s);
        typed.entry.*list << id;
    }
    take(std::move(typed));
}

void EntryEditor::setScale(std::optional<int> PainEntry::*scale, std::optional<int> value)
{
    change([&](Typed& typed) { typed.entry.*scale = value; });
}

void EntryEditor::setAnswer(std::optional<bool> PainEntry::*question, std::optional<bool> answer)
{
    change([&](Typed& typed) { typed.entry.*question = answer; });
}

void EntryEditor::setText(QString PainEntry::*text, const QString& value)
{
    if (value == m_typed.entry.*text)
        return;
    change([&](Typed& typed) { typed.entry.*text = value; });
}

void EntryEditor::setBout(Episode bout)
{
    change([&](Typed& typed) {
        typed.entry.episode = bout;
        typed.entry.episodeEnd.reset();
        if (bout != Episode::Ended)
            return;
        // Fix the time now: saved later, the bout would otherwise end before it began.
        if (typed.now)
            typed.entry.at = now();
        typed.now = false;
        typed.entry = ended(std::move(typed.entry), now());
    });
}

void EntryEditor::moveTo(const QDateTime& time)
{
    if (!time.isValid() || time.date().year() < earliestYear)
        return refuse(u"at"_s);
    change([&](Typed& typed) {
        typed.entry.at = Moment::of(std::min(time, m_clock.now()));
        typed.now = false;
    });
}

void EntryEditor::moveBy(int minutes)
{
    moveTo(localTime().addSecs(qint64(minutes) * 60));
}

void EntryEditor::moveToDay(QDate day)
{
    QDateTime time = m_clock.now();
    if (!m_typed.now)
        time.setTime(m_typed.entry.at.local().time());
    time.setDate(day);
    moveTo(time);
}

QDateTime EntryEditor::localTime() const
{
    // By the person's current time zone, not that of the entry.
    QDateTime time = m_clock.now();
    if (!m_typed.now)
        time.setMSecsSinceEpoch(m_typed.entry.at.utcMs);
    return time;
}

void EntryEditor::moveToTime(QTime time)
{
    QDateTime there = localTime();
    there.setTime(time);
    moveTo(there);
}

bool EntryEditor::isAhead(QTime time) const
{
    QDateTime there = localTime();
    there.setTime(time);
    return there > m_clock.now();
}

void EntryEditor::setNow()
{
    change([&](Typed& typed) {
        typed.entry.at = now();
        typed.now = true;
    });
}

void EntryEditor::sameAsLast()
{
    if (!m_newest || !isNew())
        return;
    change([&](Typed& typed) {
        typed.entry = sameAgain(*m_newest, typed.now ? now() : typed.entry.at);
        typed.painSaid = true;
    });
}

// ---------------------------------------------------------------------------------------------------------------

/// The stored form of drafts: an array of entries as JSON, each without pain until it is set. "" for none.
QString EntryEditor::written(const std::vector<Typed>& drafts)
{
    QJsonArray list;
    for (const Typed& typed : drafts) {
        if (list.size() == mostDrafts)
            break;
        QJsonObject json = toJson(typed.entry);
        if (!typed.painSaid)
            json.remove(u"pain");
        list.append(json);
    }
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// A restored draft keeps its time: one begun yesterday is about yesterday.
std::vector<EntryEditor::Typed> EntryEditor::readBack(const QString& text)
{
    const QJsonDocument stored = QJsonDocument::fromJson(text.toUtf8());
    std::vector<Typed> drafts;
    for (const auto& one :
         stored.isObject() ? QJsonArray{stored.object()} : stored.array()) { // an object until 2026
        QJsonObject json = one.toObject();
        const bool painSaid = json.contains(u"pain");
        if (!painSaid)
            json[u"pain"] = 0;
        if (auto entry = entryFromJson(json, nullptr))
            drafts.push_back({std::move(entry.value()), painSaid, false});
    }
    return drafts;
}

void EntryEditor::read()
{
    if (!isOpen())
        return;
    m_wasOpen = true;
    struct Found
    {
        std::vector<Record> records;
        QString draft, functionFirst;
    };
    m_keeper.ask(
        this,
        [at = now()](JournalStore& journal) {
            Found found;
            if (auto records = ownEntries(journal, recentEntries, at))
                found.records = std::move(records.value());
            found.draft = settingOf(journal, keyOf(Setting::EntryDraft));
            found.functionFirst = settingOf(journal, keyOf(Setting::FunctionFirst));
            return found;
        },
        [this](const Found& found) {
            m_isRead = true;
            m_recent = frequentPlaces(found.records);
            m_functionFirst = !found.functionFirst.isEmpty();
            if (!found.records.empty())
                m_newest = toEntry(found.records.front());
            m_unfinished = readBack(m_drafts.unwrittenEntries().value_or(found.draft));
            Q_EMIT changed();
        });
}

void EntryEditor::load(const QString& id)
{
    m_keeper.ask(
        this, [id](JournalStore& journal) { return journal.record(id); },
        [this](const Result<Record>& record) {
            if (!record)
                return fail(record.error());
            m_typed = {toEntry(record.value()), true, false};
            Q_EMIT changed();
        });
}

void EntryEditor::resume()
{
    if (m_unfinished.empty())
        return;
    std::swap(m_typed, m_unfinished.front());
    if (m_unfinished.front().isEmpty())
        m_unfinished.erase(m_unfinished.begin());
    m_touched = true;
    Q_EMIT changed();
}

void EntryEditor::forget()
{
    if (!m_unfinished.empty())
        m_unfinished.erase(m_unfinished.begin());
    storeDrafts();
    Q_EMIT changed();
}

/// Stores the entry being edited, if there is anything in it, and the drafts that wait.
void EntryEditor::storeDrafts()
{
    std::vector<Typed> drafts = m_unfinished;
    if (m_touched && !isEmpty())
        drafts.insert(drafts.begin(), m_typed);
    m_drafts.setEntries(written(drafts));
}

void EntryEditor::keep()
{
    m_pause.stop();
    if (!m_touched || m_saving || isEmpty())
        return;
    storeDrafts();
}

void EntryEditor::save()
{
    if (!m_typed.painSaid || m_saving)
        return;
    PainEntry entry = m_typed.entry;
    if (m_typed.now)
        entry.at = now();
    if (const auto fine = check(entry, nullptr); !fine)
        return fail(fine.error());
    Record record = toRecord(entry);
    if (!isOpen() && inboxTextOf(record).size() > Inbox::mostBytes)
        return refuse(u"note"_s); // the note is the only field without a limit
    m_pause.stop();
    m_error.reset();
    m_saving = true;
    const auto failed = [this](const Error& error) {
        m_saving = false;
        fail(error);
    };
    if (isOpen()) {
        std::vector<Typed> left = m_unfinished; // an older draft of the entry that is stored ends with it
        std::erase_if(left,
                      [&record](const Typed& d) { return d.entry.id == record.id && !record.id.isEmpty(); });
        if (record.id.isEmpty())
            record.id = newRecordId();
        m_drafts.setEntriesToStore(written(left));
        m_keeper.ask(
            this,
            [record, drafts = written(left)](JournalStore& journal) {
                // atomic: a stored entry is no longer a draft
                return journal.apply({{record}, {}, {{keyOf(Setting::EntryDraft), drafts}}});
            },
            [this, failed, id = record.id, left](const Result<Done>& stored) {
                if (!stored) {
                    failed(stored.error());
                    return storeDrafts();
                }
                m_drafts.setEntriesStored();
                m_unfinished = left;
                m_saving = m_touched = false;
                Q_EMIT saved(id);
            });
    } else {
        m_keeper.drop(record, [self = QPointer(this), failed](const Result<Done>& result) {
            if (!self)
                return;
            if (!result)
                return failed(result.error());
            self->m_saving = self->m_touched = false;
            Q_EMIT self->sealed();
        });
    }
    Q_EMIT changed();
}

} // namespace unknot
