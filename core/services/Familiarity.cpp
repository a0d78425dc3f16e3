// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Familiarity.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// The techniques that were worked at least in part.
QSet<QString> workedIn(const SessionLog& log)
{
    QSet<QString> techniques;
    for (const LogEntry& entry : log.entries) {
        if (entry.outcome != Outcome::Skipped)
            techniques << entry.technique;
    }
    return techniques;
}

} // namespace

Familiarity::Familiarity(VaultSession& vault, const SessionRecorder& recorder, const WallClock& wall,
                         QObject* parent)
    : QObject(parent), m_vault(vault), m_wall(wall)
{
    connect(&vault, &VaultSession::accessChanged, this, &Familiarity::read);
    connect(&recorder, &SessionRecorder::ended, this, &Familiarity::add);
}

QSet<QString> Familiarity::moves() const
{
    QSet<QString> known;
    for (const auto& [technique, sessions] : m_sessions.asKeyValueRange()) {
        if (sessions >= familiarAfter)
            known << technique;
    }
    return known;
}

void Familiarity::add(const SessionLog& log)
{
    if (!m_vault.isOpen() && !m_vault.isAbsent() && !m_vault.isGuest())
        return; // counted when the journal is opened
    for (const QString& technique : workedIn(log))
        ++m_sessions[technique];
}

void Familiarity::read()
{
    const QString person = m_vault.isGuest() ? u"guest"_s : m_vault.person().id;
    // What was done before there was a journal is of the person who makes the first.
    const bool isSame = person == m_person || (m_person.isEmpty() && !m_vault.isGuest());
    if (!isSame || m_vault.state() == AsyncVault::State::Locked)
        m_sessions.clear();
    m_person = person;
    if (!m_vault.isOpen())
        return;
    RecordQuery query;
    query.kinds = {Kind::Session};
    query.fromDay = m_wall.now().date().addDays(-familiarForDays);
    m_vault.keeper().ask(
        this,
        [query](JournalStore& journal) {
            QHash<QString, int> sessions;
            if (const auto found = journal.find(query)) {
                for (const Record& record : found.value()) {
                    for (const QString& technique : workedIn(toSession(record).log))
                        ++sessions[technique];
                }
            }
            return sessions;
        },
        [this](QHash<QString, int> sessions) {
            if (!m_vault.isOpen())
                return;
            // Some may not be in the journal yet.
            for (const auto& [technique, number] : sessions.asKeyValueRange())
                m_sessions[technique] = std::max(m_sessions.value(technique), number);
        });
}

} // namespace unknot
