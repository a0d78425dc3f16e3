// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/PersonalHistory.h"

#include "core/insights/Levels.h"

#include <QHash>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 1000;

PastSession pastSession(const SessionLog& log, QDate day)
{
    PastSession past{log.routine, log.started, day, log.stopped, Felt::NotSaid, {}};
    for (const LogEntry& entry : log.entries) {
        if (entry.outcome != Outcome::Skipped)
            past.worked << entry.technique;
    }
    return past;
}

struct Found
{
    std::vector<PastSession> sessions;
    std::vector<SorePlace> sore;
};

std::vector<PastSession> readSessions(JournalStore& journal, QDate today)
{
    RecordQuery query;
    query.kinds = {Kind::Session};
    query.fromDay = today.addDays(-familiarForDays);
    query.noteLength = 0;
    std::vector<PastSession> sessions;
    if (const auto found = journal.find(query)) {
        for (const Record& record : found.value()) {
            const SessionRecord session = toSession(record);
            sessions.push_back(pastSession(session.log, record.at.day()));
            sessions.back().felt = session.felt;
            sessions.back().stored = true;
        }
    }
    return sessions;
}

std::vector<SorePlace> readSorePlaces(JournalStore& journal, QDate today)
{
    RecordQuery query;
    query.fromDay = today.addDays(1 - soreForDays);
    query.noteLength = 0;
    std::vector<SorePlace> places;
    const auto found = journal.find(query);
    if (!found)
        return places;
    QSet<QString> seen; // also when it no longer hurts: only the newest statement counts
    for (const Record& record : found.value()) {
        for (const RegionLevel& region : record.regions) {
            const int level = region.level.value_or(record.level.value_or(0));
            if (seen.contains(region.id))
                continue;
            seen << region.id;
            if (level > 0)
                places.push_back({region.id, record.at.day(), level});
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const SorePlace& a, const SorePlace& b) {
        return std::pair(a.day, a.level) > std::pair(b.day, b.level);
    });
    return places;
}

} // namespace

PersonalHistory::PersonalHistory(VaultSession& vault, const SessionRecorder& recorder, const WallClock& wall,
                                 QObject* parent)
    : QObject(parent), m_vault(vault), m_wall(wall)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietMs);
    connect(&m_soon, &QTimer::timeout, this, &PersonalHistory::read);
    connect(&vault.keeper(), &AsyncJournal::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&vault, &VaultSession::accessChanged, this, &PersonalHistory::follow);
    connect(&recorder, &SessionRecorder::ended, this, &PersonalHistory::add);
}

QSet<QString> PersonalHistory::familiarMoves() const
{
    QHash<QString, int> sessions;
    for (const PastSession& past : m_sessions) {
        for (const QString& technique : past.worked)
            ++sessions[technique];
    }
    QSet<QString> known;
    for (const auto& [technique, number] : sessions.asKeyValueRange()) {
        if (number >= familiarAfter)
            known << technique;
    }
    return known;
}

void PersonalHistory::add(const SessionLog& log)
{
    if (!m_vault.isOpen() && !m_vault.isAbsent() && !m_vault.isGuest())
        return; // read when the journal is opened
    m_sessions.insert(m_sessions.begin(), pastSession(log, m_wall.today()));
    Q_EMIT changed();
}

void PersonalHistory::follow()
{
    const QString person = m_vault.isGuest() ? u"guest"_s : m_vault.person().id;
    // What was done before there was a journal is of the person who makes the first.
    const bool isSame = person == m_person || (m_person.isEmpty() && !m_vault.isGuest());
    if (!isSame || m_vault.state() == AsyncVault::State::Locked) {
        m_soon.stop();
        m_sessions.clear();
        m_sore.clear();
        Q_EMIT changed();
    }
    m_person = person;
    read();
}

void PersonalHistory::read()
{
    if (!m_vault.isOpen())
        return;
    m_vault.keeper().ask(
        this,
        [today = m_wall.today()](JournalStore& journal) {
            return Found{readSessions(journal, today), readSorePlaces(journal, today)};
        },
        [this](Found found) {
            if (!m_vault.isOpen())
                return;
            // The newest may not be in the journal yet.
            std::erase_if(m_sessions, [&found](const PastSession& s) {
                const auto isIt = [&s](const PastSession& f) { return f.started == s.started; };
                return s.stored || std::any_of(found.sessions.begin(), found.sessions.end(), isIt);
            });
            m_sessions.insert(m_sessions.end(), found.sessions.begin(), found.sessions.end());
            m_sore = std::move(found.sore);
            Q_EMIT changed();
        });
}

} // namespace unknot
