// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SessionRecorder.h"

#include "core/services/CutOffSession.h"

#include <QPointer>

namespace unknot {

using namespace Qt::StringLiterals;

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
    connect(&m_vault, &VaultSession::opened, this, &SessionRecorder::readCutOff);
    // A session begun with the journal open and finished while it is locked is sealed at its end.
    connect(&m_vault, &VaultSession::accessChanged, this, [this] {
        if (m_vault.isGuest())
            m_waiting.clear();
        if (!m_vault.isOpen()) {
            m_heard.reset();
            m_cutOff.reset();
        }
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

void SessionRecorder::begin(const std::optional<SessionRecord>& goOn)
{
    const auto before =
        m_stage == Stage::Ended ? std::nullopt : m_session.before; // asked just before the start
    finish();
    m_session = goOn.value_or(SessionRecord());
    if (!m_session.before)
        m_session.before = before;
    m_cutOff.reset();
    m_stage = Stage::Running;
    m_owner = m_vault.person().id;
    m_ownerIsGuest = m_vault.isGuest();
    m_id.clear();
    m_kept = Kept::OnItsWay;
    Q_EMIT changed();
}

void SessionRecorder::take(const SessionLog& log)
{
    if (m_session.id.isEmpty()) {
        m_session.id = newRecordId();
        m_session.at = Moment::of(m_wall.local(log.started));
    }
    m_session.log = log;
}

void SessionRecorder::follow(const SessionPlayer& player)
{
    m_player = &player;
    connect(&player, &SessionPlayer::progressed, this, &SessionRecorder::keepProgress);
    connect(&m_vault, &VaultSession::lockRequested, this, &SessionRecorder::keepProgress);
}

/// Stores what was done of the running session. Errors are not reported: what follows contains it again.
void SessionRecorder::keepProgress()
{
    if (!m_player || m_stage != Stage::Running || m_player->runState() == RunState::Ready)
        return;
    const SessionLog log = m_player->log();
    if (log.count(Outcome::Skipped) == int(log.entries.size()))
        return;
    take(log);
    if (m_ownerIsGuest || m_vault.isGuest() || m_vault.isAbsent() || !isOwnerHere())
        return;
    const Record record = toRecord(m_session);
    if (m_vault.isOpen())
        m_vault.keeper().ask(
            this, [record](JournalStore& journal) { return journal.put(record); },
            [](const Result<Record>&) {});
    else
        m_vault.keeper().drop(record, [](const Result<Done>&) {});
}

void SessionRecorder::conclude(const SessionLog& log)
{
    take(log);
    m_id = m_session.id;
    m_stage = Stage::Ended;
    m_unsaved = true;
    m_concluded = concluded() + 1;
    m_concludedBy = personHere();
    // At once: nothing is lost if no answer follows. Without a vault it waits for the answers.
    if (!m_vault.isAbsent())
        store();
    Q_EMIT changed();
    if (isOwnerHere())
        Q_EMIT ended(log);
}

QString SessionRecorder::personHere() const
{
    return m_vault.isGuest() ? u"guest"_s : m_vault.person().id;
}

int SessionRecorder::concluded() const
{
    // Before the first person was created there is no id; it becomes that person.
    return m_concludedBy == personHere() || (m_concludedBy.isEmpty() && !m_vault.isGuest()) ? m_concluded : 0;
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
    m_unsaved = true;
    if (m_stage == Stage::Ended && m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionRecorder::setFelt(Felt felt)
{
    m_session.felt = felt;
    m_unsaved = true;
    if (m_stage == Stage::Ended && m_vault.isOpen())
        store();
    Q_EMIT changed();
}

void SessionRecorder::finish()
{
    if (m_stage != Stage::Ended)
        return;
    if (m_unsaved || m_kept == Kept::OnItsWay || m_kept == Kept::Failed)
        store();
    m_stage = Stage::Idle;
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
    m_unsaved = false;
    const Record record = toRecord(m_session);
    if (m_ownerIsGuest || m_vault.isGuest()) {
        m_kept = Kept::Nowhere;
    } else if (m_vault.isOpen() && isOwnerHere()) {
        storeIn(record);
    } else if (m_vault.isAbsent() || !isOwnerHere()) {
        if (m_kept == Kept::Journal || m_kept == Kept::Sealed)
            return; // already with its person
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
            note(stored);
            if (stored) {
                forgetWaiting(record.id);
                storeWaiting(); // there is space again
            } else {
                keepWaiting(record, m_vault.person().id);
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
        note(sealed);
        setKept(record.id, Kept::Failed);
    });
}

void SessionRecorder::readCutOff()
{
    m_vault.keeper().ask(
        this, [](JournalStore& journal) { return journal.find({.kinds = {Kind::Session}, .limit = 1}); },
        [this](const Result<std::vector<Record>>& found) {
            m_cutOff.reset();
            if (found && !found->empty()) {
                const SessionRecord last = toSession(found->front());
                if (last.id != m_session.id && canGoOn(last, Moment::of(m_wall.now())))
                    m_cutOff = last;
            }
            Q_EMIT changed();
        });
}

void SessionRecorder::endCutOff()
{
    const auto session = std::exchange(m_cutOff, std::nullopt);
    Q_EMIT changed();
    if (!session)
        return;
    m_vault.keeper().ask(
        this,
        [record = toRecord(endedThere(*session))](JournalStore& journal) { return journal.put(record); },
        [](const Result<Record>&) {}); // if it cannot be stored, it is offered again
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
            note(stored);
            if (!stored)
                return Q_EMIT changed();
            for (const Record& r : mine) {
                forgetWaiting(r.id);
                setKept(r.id, Kept::Journal);
            }
        });
}

} // namespace unknot
