// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The part of a draft that reads the journal and writes to it.
#include "EntryDraft.h"

#include "core/journal/JournalText.h"
#include "core/services/PromptPolicy.h"
#include "qml/Entry/EntryText.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"
#include "wording/VaultTrouble.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString draftSetting = u"draft.entry"_s;
constexpr int recentEntries = 40, recentPlaces = 4;

struct Kept
{
    PainEntry entry;
    bool painSaid = false;
};

/// As the setting holds it: the entry's own form, without the pain while that was not said.
QString written(const PainEntry& entry, bool painSaid)
{
    QJsonObject json = toJson(entry);
    if (!painSaid)
        json.remove(u"pain");
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Kept> read(const QByteArray& text)
{
    QJsonObject json = QJsonDocument::fromJson(text).object();
    const bool painSaid = json.contains(u"pain");
    if (!painSaid)
        json[u"pain"] = 0;
    auto entry = entryFromJson(json, nullptr);
    return entry ? std::optional(Kept{std::move(entry.value()), painSaid}) : std::nullopt;
}

/// Places named in the newest entries, the most frequent first.
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

} // namespace

void EntryDraft::readJournal()
{
    if (locked())
        return;
    struct Found
    {
        std::vector<Record> records;
        QString draft, functionFirst;
    };
    m_access->keeper().ask(
        this,
        [](JournalStore& journal) {
            Found found;
            if (auto records = ownEntries(journal, recentEntries))
                found.records = std::move(records.value());
            found.draft = settingOf(journal, draftSetting);
            found.functionFirst = settingOf(journal, functionFirstSetting);
            return found;
        },
        [this](const Found& found) {
            m_recent = frequentPlaces(found.records);
            m_looked = true;
            m_functionFirst = !found.functionFirst.isEmpty();
            if (!found.records.empty()) {
                m_newest = toEntry(found.records.front());
                m_last = painAndPlaces(m_access->catalogue(), m_newest);
            }
            m_kept = found.draft.toUtf8();
            const auto kept = read(m_kept);
            m_unfinished = kept ? momentText(kept->entry.at, m_access->today()) : QString();
            Q_EMIT changed();
        });
}

void EntryDraft::load(const QString& id)
{
    if (locked() || id.isEmpty())
        return;
    m_access->keeper().ask(
        this, [id](JournalStore& journal) { return journal.record(id); },
        [this](const Result<Record>& record) {
            if (!record) {
                m_trouble = troubleText(record.error());
                Q_EMIT changed();
                return;
            }
            m_now = false;
            set(toEntry(record.value()), true);
        });
}

void EntryDraft::resume()
{
    m_unfinished.clear();
    if (auto kept = read(m_kept)) {
        m_now = false;
        set(std::move(kept->entry), kept->painSaid);
        m_touched = true;
    }
    Q_EMIT changed();
}

void EntryDraft::forget()
{
    m_unfinished.clear();
    m_kept.clear();
    if (!locked())
        m_access->keeper().ask(
            this, [](JournalStore& j) { return j.setSetting(draftSetting, {}); }, [](const Result<Done>&) {});
    Q_EMIT changed();
}

void EntryDraft::keep()
{
    m_keepTimer.stop();
    if (locked() || !m_touched || m_saving || empty())
        return;
    m_access->keeper().ask(
        this,
        [text = written(m_entry, m_painSaid)](JournalStore& journal) {
            return journal.setSetting(draftSetting, text);
        },
        [](const Result<Done>&) {}); // when there is no space it stays on the screen; save() tells
}

void EntryDraft::save()
{
    if (!m_painSaid || m_saving || !m_access)
        return;
    m_keepTimer.stop();
    m_saving = true;
    if (m_now)
        m_entry.at = m_access->now();
    const Record record = toRecord(m_entry);
    const auto failed = [this](const Error& error) {
        m_saving = false;
        m_trouble = troubleText(error);
        Q_EMIT changed();
    };
    if (locked()) {
        m_access->keeper().drop(record, [self = QPointer(this), failed](const Result<Done>& result) {
            if (!self)
                return;
            if (!result)
                return failed(result.error());
            self->m_saving = false;
            Q_EMIT self->sealed();
        });
    } else {
        m_access->keeper().ask(
            this,
            [record](JournalStore& journal) {
                auto stored = journal.put(record);
                if (stored)
                    (void)journal.setSetting(draftSetting, {}).ok();
                return stored;
            },
            [this, failed](const Result<Record>& stored) {
                if (!stored)
                    return failed(stored.error());
                m_saving = m_touched = false;
                Q_EMIT saved(stored->id);
            });
    }
    Q_EMIT changed();
}

} // namespace unknot
