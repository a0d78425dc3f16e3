// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionRecorder.h"

#include <QPointer>

namespace unknot {

namespace {

constexpr qint64 freshForMs = 30LL * 60 * 1000;

} // namespace

SessionRecorder::SessionRecorder(VaultSession& vault, const WallClock& wall, const Clock& clock,
                                 QObject* parent)
    : QObject(parent), m_vault(vault), m_wall(wall), m_clock(clock)
{
    connect(&m_vault, &VaultSession::made, this, &SessionRecorder::storeWaiting);
    connect(&m_vault, &VaultSession::opened, this,
            &SessionRecorder::storeWaiting); // retry what could not be written
    // A session begun with the journal open and finished while it is locked is sealed at its end.
    connect(&m_vault, &VaultSession::accessChanged, this, [this] {
        if (m_vault.isGuest())
            m_waiting.clear();
        if (!m_vault.isOpen())
            m_heard.reset();
        Q_EMIT changed();
    });
}

SessionRecorder::~SessionRecorder()
{
    finish();
}

SessionRecorder::Kept SessionRecorder::kept() const
{
    if (m_kept != Kept::OnItsWay || m_vault.isOpen())
        return m_kept;
    return m_vault.isGuest() ? Kept::Nowhere : m_vault.isAbsent() ? Kept::Memory : Kept::Sealed;
}

void SessionRecorder::begin()
{
    const auto before = m_ended ? std::nullopt : m_session.before; // asked just before the start
    finish();
    m_session = {};
    m_session.before = before;
    m_owner = m_vault.person().id;
    m_ownerIsGuest = m_vault.isGuest();
    m_id.clear();
    m_kept = Kept::OnItsWay;
    Q_EMIT changed();
}

void SessionRecorder::conclude(const SessionLog& log)
{
    m_session.id = m_id = newRecordId();
    m_session.at = Moment::of(m_wall.local(log.started));
    m_session.log = log;
    m_ended = true;
    // Store immediately in an open journal. A sealed record cannot be changed later, so that one waits for
    // the answers.
    if (m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionRecorder::setBefore(int level)
{
    m_session.before = level;
    Q_EMIT changed();
}

void SessionRecorder::heard(int level)
{
    m_heard = {level, m_clock.sinceBootMs()};
}

bool SessionRecorder::asksBefore(bool wanted)
{
    if (m_vault.isGuest() || takeFresh())
        return false;
    return wanted && m_vault.isOpen();
}

/// Takes what was heard lately as the level before the next session. False when nothing was.
bool SessionRecorder::takeFresh()
{
    if (!m_heard || m_clock.sinceBootMs() - m_heard->atMs >= freshForMs)
        return false;
    setBefore(m_heard->level);
    return true;
}

void SessionRecorder::setAfter(int level)
{
    m_session.after = level;
    if (m_ended && m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionRecorder::setFelt(Felt felt)
{
    m_session.felt = felt;
    if (m_ended && m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionRecorder::finish()
{
    if (!m_ended)
        return;
    // Kept::Journal means that everything so far is stored.
    if (m_kept != Kept::Journal || !m_vault.isOpen())
        store();
    m_ended = false;
    m_session = {}; // leave nothing in memory
    Q_EMIT changed();
}

/// What was recorded before there was a person belongs to the first one.
bool SessionRecorder::isOwnerHere() const
{
    return m_owner.isEmpty() || m_owner == m_vault.person().id;
}

void SessionRecorder::store()
{
    const Record record = toRecord(m_session);
    if (m_ownerIsGuest || m_vault.isGuest()) {
        m_kept = Kept::Nowhere;
    } else if (m_vault.isOpen() && isOwnerHere()) {
        storeIn(record);
    } else if (m_kept == Kept::Journal || m_kept == Kept::Sealed) {
        return; // already stored; a sealed record cannot be changed
    } else if (m_vault.isAbsent() || !isOwnerHere()) {
        keepWaiting(record, m_owner.isEmpty() ? m_vault.person().id : m_owner);
        m_kept = Kept::Memory;
    } else {
        seal(record);
    }
}

void SessionRecorder::storeIn(const Record& record)
{
    m_vault.keeper().ask(
        this, [record](JournalStore& journal) { return journal.put(record); },
        [this, record](const Result<Record>& stored) {
            if (stored) {
                forgetWaiting(record.id);
                storeWaiting(); // there is space again
            } else {
                keepWaiting(record, m_vault.person().id);
                m_vault.setError(stored.error());
            }
            setKept(record.id, stored ? Kept::Journal : Kept::Failed);
        });
}

void SessionRecorder::seal(const Record& record)
{
    m_kept = Kept::Sealed;
    m_vault.keeper().drop(record, [this, self = QPointer(this), record,
                                   person = m_vault.person().id](const Result<Done>& sealed) {
        if (!self)
            return;
        if (sealed)
            return forgetWaiting(record.id);
        keepWaiting(record, person);
        m_vault.setError(sealed.error());
        setKept(record.id, Kept::Failed);
    });
}

/// A result may arrive after the next session has begun; ignore it then.
void SessionRecorder::setKept(const QString& id, Kept kept)
{
    if (id == m_id)
        m_kept = kept;
    Q_EMIT changed();
}

void SessionRecorder::keepWaiting(const Record& record, const QString& person)
{
    forgetWaiting(record.id);
    m_waiting.push_back({person, record});
}

void SessionRecorder::forgetWaiting(const QString& id)
{
    std::erase_if(m_waiting, [&id](const Waiting& w) { return w.record.id == id; });
}

void SessionRecorder::storeWaiting()
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
            for (const Record& r : mine) {
                forgetWaiting(r.id);
                setKept(r.id, Kept::Journal);
            }
        });
}

} // namespace unknot
