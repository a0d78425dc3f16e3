// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SessionDiary.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes freshFor{30};

}

SessionDiary::SessionDiary(VaultSession& vault, QObject* parent) : QObject(parent), m_vault(vault)
{
    connect(&m_vault, &VaultSession::made, this, &SessionDiary::storeWaiting);
    connect(&m_vault, &VaultSession::opened, this, &SessionDiary::storeWaiting); // what there was no room for
    // What was begun with the journal open and ended in front of a locked one is sealed at its end.
    connect(&m_vault, &VaultSession::changed, this, [this] {
        if (m_vault.isGuest())
            m_waiting.clear();
        if (!m_vault.isOpen())
            m_heard = -1;
    });
}

SessionDiary::~SessionDiary()
{
    finish();
}

QString SessionDiary::kept() const
{
    if (!m_kept.isEmpty() || m_vault.isOpen())
        return m_kept;
    return m_vault.isGuest() ? u"no"_s : m_vault.isAbsent() ? u"memory"_s : u"sealed"_s;
}

void SessionDiary::begin()
{
    const auto before = m_ended ? std::nullopt : m_session.before; // asked just before the start
    finish();
    m_session = {};
    m_session.before = before;
    m_kept.clear();
    Q_EMIT changed();
}

void SessionDiary::conclude(const SessionLog& log)
{
    m_session.id = newRecordId();
    m_session.at = Moment::of(log.started.toLocalTime());
    m_session.log = log;
    m_ended = true;
    // An open journal has it at once; a sealed letter cannot be changed, so that one waits for the answers.
    if (m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionDiary::setBefore(int level)
{
    m_session.before = level;
    Q_EMIT changed();
}

void SessionDiary::heard(int level)
{
    m_heard = level;
    m_fresh.setRemainingTime(freshFor);
}

bool SessionDiary::takeFresh()
{
    if (m_heard < 0 || m_fresh.hasExpired())
        return false;
    setBefore(m_heard);
    return true;
}

void SessionDiary::setAfter(int level)
{
    m_session.after = level;
    if (m_ended && m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionDiary::setFelt(const QString& felt)
{
    m_session.felt = felt;
    if (m_ended && m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionDiary::finish()
{
    if (!m_ended)
        return;
    // "journal" is said only once it is there; all that came later was stored as it came.
    if (m_kept != u"journal" || !m_vault.isOpen())
        store();
    m_ended = false;
    m_session = {}; // nothing of it stays here
    Q_EMIT changed();
}

void SessionDiary::store()
{
    const Record record = toRecord(m_session);
    if (m_vault.isGuest()) {
        m_kept = u"no"_s;
    } else if (m_vault.isOpen()) {
        m_vault.keeper().ask(
            this, [record](JournalStore& journal) { return journal.put(record); },
            [this, record](const Result<Record>& stored) {
                m_kept = stored ? u"journal"_s : u"failed"_s;
                if (stored) {
                    forgetWaiting(record.id);
                    storeWaiting(); // there is room again
                } else {
                    keepWaiting(record);
                    m_vault.setError(stored.error());
                }
                Q_EMIT changed();
            });
    } else if (m_vault.isAbsent()) {
        keepWaiting(record);
        m_kept = u"memory"_s;
    } else if (m_kept != u"journal" && m_kept != u"sealed") {
        m_kept = u"sealed"_s;
        m_vault.keeper().drop(record, [this](const Result<Done>& sealed) {
            if (sealed)
                return;
            m_kept = u"failed"_s;
            m_vault.setError(sealed.error());
            Q_EMIT changed();
        });
    }
}

void SessionDiary::keepWaiting(const Record& record)
{
    forgetWaiting(record.id);
    m_waiting.push_back({m_vault.person().id, record});
}

void SessionDiary::forgetWaiting(const QString& id)
{
    std::erase_if(m_waiting, [&id](const Waiting& w) { return w.record.id == id; });
}

void SessionDiary::storeWaiting()
{
    std::vector<Record> mine;
    for (const Waiting& w : m_waiting) {
        if (w.person.isEmpty() || w.person == m_vault.person().id)
            mine.push_back(w.record);
    }
    if (mine.empty())
        return;
    m_vault.keeper().ask(
        this, [mine](JournalStore& journal) { return journal.putAll(mine); },
        [this, mine](const Result<Done>& stored) {
            if (!stored)
                return m_vault.setError(stored.error());
            for (const Record& r : mine)
                forgetWaiting(r.id);
            m_kept = u"journal"_s;
            Q_EMIT changed();
        });
}

} // namespace unknot
