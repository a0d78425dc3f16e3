// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/storage/AsyncVault.h"

#include "core/base/ErrorText.h"
#include "core/journal/JournalText.h"
#include "core/storage/OpenVault.h"
#include "core/storage/Renewal.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <mutex>

namespace unknot {

using namespace Qt::StringLiterals;

/// The worker thread's side. Only interrupt() and stopReading() are called from outside.
class AsyncVault::Room : public QObject
{
public:
    OpenVault* open() const { return m_open.get(); }
    void setOpen(std::unique_ptr<OpenVault> vault)
    {
        const std::scoped_lock guard(m_mutex);
        m_open = std::move(vault);
    }
    void interrupt()
    {
        const std::scoped_lock guard(m_mutex);
        if (m_open)
            m_open->interrupt();
    }
    void stopReading()
    {
        const std::scoped_lock guard(m_mutex);
        if (m_open)
            m_open->stopReading();
    }
    quint64 commits() const { return m_open ? m_open->database().digest().seal().commits : 0; }

    QHash<QString, QString> sealed; ///< files in the inbox by record id

    std::atomic<quint64> locks =
        0; ///< m_opening as of the last lock; queued long operations from before it do not start

private:
    std::mutex m_mutex;
    std::unique_ptr<OpenVault> m_open;
};

/// Measured when first needed, on whichever thread that is.
class AsyncVault::Cost
{
public:
    explicit Cost(std::function<KdfCost()> ask) : m_ask(std::move(ask)) {}
    KdfCost value()
    {
        std::call_once(m_once, [this] { m_cost = m_ask(); });
        return m_cost;
    }

private:
    std::function<KdfCost()> m_ask;
    std::once_flag m_once;
    KdfCost m_cost;
};

namespace {

constexpr int sealEveryMs = 60 * 60 * 1000;
constexpr int readingMayTakeMs = 100; // of the 300 ms within which a lock is done

Error notOpen()
{
    return {ErrorCode::Unexpected, ErrorText::tr("the journal is locked"), u"locked"_s};
}

using SharedSecret = std::shared_ptr<SecretBytes>;

SharedSecret share(SecretBytes secret)
{
    return std::make_shared<SecretBytes>(std::move(secret));
}

} // namespace

AsyncVault::AsyncVault(std::function<KdfCost()> cost, const WallClock& clock, QObject* parent)
    : AsyncJournal(parent), m_cost(std::make_shared<Cost>(std::move(cost))), m_clock(clock), m_room(new Room)
{
    m_room->moveToThread(&m_thread);
    m_thread.setObjectName(u"journal"_s);
    m_thread.start();
    auto* hourly = new QTimer(this);
    hourly->setInterval(sealEveryMs);
    connect(hourly, &QTimer::timeout, this,
            [this] { withVault([](OpenVault& v) { return v.seal(); }, [](const Result<Done>&) {}); });
    hourly->start();
}

AsyncVault::~AsyncVault()
{
    lock();
    QMetaObject::invokeMethod(
        m_room, [room = m_room] { delete room; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

RestoreEnd AsyncVault::setPath(const QString& path)
{
    lock();
    m_path = path;
    const RestoreEnd end = finishRestore(path);
    setState(!path.isEmpty() && VaultFolder{path}.isVault() ? State::Locked : State::Absent);
    Q_EMIT slotsChanged();
    return end;
}

void AsyncVault::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

bool AsyncVault::hasSlot(SlotType type) const
{
    return vaultHasSlot(m_path, type);
}

bool AsyncVault::provisional() const
{
    const auto header = readHeader(VaultFolder{m_path});
    return header && header->header.provisional;
}

int AsyncVault::waitingDrops() const
{
    return Inbox(VaultFolder{m_path}).count();
}

/// Runs `job` on the worker thread and `then` on this one. Results of jobs posted before a lock are dropped.
void AsyncVault::enter(std::function<Result<Done>(Room&)> job, Then then)
{
    QMetaObject::invokeMethod(m_room, [this, job = std::move(job), then = std::move(then),
                                       opening = m_opening, room = m_room]() mutable {
        const quint64 before = room->commits();
        auto result = job(*room);
        const bool wrote = room->commits() != before;
        QMetaObject::invokeMethod(this, [this, result, then = std::move(then), opening, wrote] {
            if (opening != m_opening)
                return;
            then(result);
            if (wrote)
                Q_EMIT changed();
        });
    });
}

void AsyncVault::post(QObject* context, Work work)
{
    if (!isOpen())
        return;
    auto answer = std::make_shared<Continuation>();
    const QPointer<QObject> guard(context);
    enter(
        [work = std::move(work), answer](Room& room) -> Result<Done> {
            if (room.open())
                *answer = work(room.open()->journal());
            return Done();
        },
        [answer, guard](const Result<Done>&) {
            if (guard && *answer)
                (*answer)();
        });
}

void AsyncVault::make(SlotType type, SecretBytes secret, Then then)
{
    if (m_state != State::Absent)
        return then(Error{ErrorCode::Refused, ErrorText::tr("a vault already exists"), {}});
    setState(State::Opening);
    enter(
        [path = m_path, type, secret = share(std::move(secret)), cost = m_cost,
         &clock = m_clock](Room& room) -> Result<Done> {
            auto made =
                OpenVault::create(path, type, *secret,
                                  type == SlotType::Passphrase ? cost->value() : KdfCost(), nullptr, clock);
            if (!made)
                return made.error();
            room.setOpen(std::make_unique<OpenVault>(std::move(made.value())));
            return Done();
        },
        [this, then = std::move(then)](const Result<Done>& result) {
            setState(result ? State::Open : State::Absent);
            Q_EMIT slotsChanged();
            then(result);
        });
}

void AsyncVault::unlock(SlotType type, SecretBytes secret, Then then)
{
    if (m_state != State::Locked)
        return then(notOpen());
    setState(State::Opening);
    struct Filed
    {
        int filed = 0, unreadable = 0;
        bool logSetAside = false, readOnly = false;
    };
    auto filed = std::make_shared<Filed>();
    enter(
        [path = m_path, type, secret = share(std::move(secret)), filed,
         &clock = m_clock](Room& room) -> Result<Done> {
            auto opened = OpenVault::open(path, type, *secret, clock);
            if (!opened)
                return opened.error();
            filed->logSetAside = !opened->logSetAside().isEmpty();
            filed->readOnly = opened->isReadOnly();
            room.setOpen(std::make_unique<OpenVault>(std::move(opened.value())));
            // On error (disk full) they are filed next time.
            if (const auto count = room.open()->fileInbox(&filed->unreadable))
                filed->filed = count.value();
            return Done();
        },
        [this, then = std::move(then), filed](const Result<Done>& result) {
            setState(result ? State::Open : State::Locked);
            then(result);
            if (result && (filed->filed || filed->unreadable))
                Q_EMIT inboxFiled(filed->filed, filed->unreadable);
            if (result && filed->logSetAside)
                Q_EMIT logSetAside();
            if (result && filed->readOnly)
                Q_EMIT openedToRead();
        });
}

void AsyncVault::lock()
{
    m_room->locks = ++m_opening;
    if (m_state != State::Open && m_state != State::Opening)
        return;
    const bool wasOpen = m_state == State::Open;
    // Update the state first, so that no new jobs are posted while the journal closes.
    setState(VaultFolder{m_path}.isVault() ? State::Locked : State::Absent);
    m_room->interrupt();
    const auto close = [room = m_room] {
        room->setOpen(nullptr);
        wipeStack();
    };
    if (wasOpen) {
        // What is waiting to be written, and what has to be read for it, comes first; but a lock must not
        // wait for long lists.
        QSemaphore closed;
        QMetaObject::invokeMethod(m_room, [&] {
            close();
            closed.release();
        });
        if (!closed.tryAcquire(1, readingMayTakeMs)) {
            m_room->stopReading();
            closed.acquire();
        }
        return;
    }
    // An unlock in progress cannot be interrupted. Nothing is open yet, so do not wait for it. A vault that
    // is being created is there afterwards, locked.
    QMetaObject::invokeMethod(m_room, [this, close, opening = m_opening] {
        close();
        QMetaObject::invokeMethod(this, [this, opening] {
            if (opening != m_opening || m_state == State::Opening || m_state == State::Open)
                return;
            setState(VaultFolder{m_path}.isVault() ? State::Locked : State::Absent);
            Q_EMIT slotsChanged();
        });
    });
}

void AsyncVault::withVault(std::function<Result<Done>(OpenVault&)> job, Then then)
{
    if (!isOpen())
        return then(notOpen());
    enter(
        [job = std::move(job), opening = m_opening](Room& room) {
            if (room.locks != opening || !room.open())
                return Result<Done>(notOpen());
            return job(*room.open());
        },
        std::move(then));
}

void AsyncVault::setSlot(SlotType type, SecretBytes secret, Then then)
{
    if (!isOpen())
        return then(notOpen());
    if (type == SlotType::Passphrase)
        return setPassphrase(std::move(secret), then);
    enterSlot([type, secret = share(std::move(secret))](Vault& v) { return v.setSlot(type, *secret, {}); },
              std::move(then));
}

/// Key stretching takes up to a second, which a lock must not wait for: it is done on another thread, without
/// the vault.
void AsyncVault::stretch(SecretBytes secret, const Then& then, std::function<void(NewSlot)> use)
{
    QThreadPool::globalInstance()->start([self = QPointer(this), secret = share(std::move(secret)),
                                          cost = m_cost, then, use = std::move(use), opening = m_opening] {
        const auto fresh =
            std::make_shared<Result<NewSlot>>(stretchSlot(SlotType::Passphrase, *secret, cost->value()));
        QMetaObject::invokeMethod(qApp, [self, fresh, then, use, opening] {
            if (!self || self->m_opening != opening)
                return;
            if (!*fresh)
                return then(fresh->error());
            use(std::move(fresh->value()));
        });
    });
}

void AsyncVault::setPassphrase(SecretBytes secret, const Then& then)
{
    stretch(std::move(secret), then, [this, then](NewSlot slot) {
        enterSlot([fresh = std::make_shared<NewSlot>(std::move(slot))](
                      Vault& v) { return v.setPassphrase(*fresh); },
                  then);
    });
}

void AsyncVault::renew(SecretBytes passphrase, const Then& then)
{
    if (!isOpen())
        return then(notOpen());
    stretch(std::move(passphrase), then, [this, then](NewSlot slot) {
        const auto fresh = std::make_shared<std::vector<NewSlot>>();
        fresh->push_back(std::move(slot));
        const auto isOpenStill = std::make_shared<bool>(true);
        enter(
            [path = m_path, fresh, isOpenStill, opening = m_opening,
             &clock = m_clock](Room& room) -> Result<Done> {
                if (room.locks != opening || !room.open())
                    return notOpen();
                auto renewed = prepareRenewal(*room.open(), *fresh);
                if (!renewed)
                    return renewed.error();
                if (room.locks != opening)
                    return Interruptible::error();
                room.setOpen(nullptr);
                *isOpenStill = false;
                auto vault = finishRenewal(path, std::move(renewed.value()), clock);
                if (!vault)
                    return vault.error();
                room.setOpen(std::make_unique<OpenVault>(std::move(vault.value())));
                *isOpenStill = true;
                return Done();
            },
            [this, then, isOpenStill](const Result<Done>& result) {
                if (!*isOpenStill)
                    setState(VaultFolder{m_path}.isVault() ? State::Locked : State::Absent);
                Q_EMIT slotsChanged();
                then(result);
            });
    });
}

void AsyncVault::enterSlot(std::function<Result<Done>(Vault&)> change, Then then)
{
    enter(
        [change = std::move(change), opening = m_opening](Room& room) {
            // the vault may have been locked meanwhile
            return room.locks == opening && room.open() ? change(room.open()->vault())
                                                        : Result<Done>(notOpen());
        },
        [this, then = std::move(then)](const Result<Done>& result) {
            Q_EMIT slotsChanged();
            then(result);
        });
}

void AsyncVault::removeSlot(SlotType type, Then then)
{
    if (!isOpen())
        return then(notOpen());
    enterSlot([type](Vault& v) { return v.removeSlot(type); }, std::move(then));
}

void AsyncVault::check(Then then)
{
    withVault([](OpenVault& v) { return v.check(); }, std::move(then));
}

void AsyncVault::drop(Record record, Then then)
{
    if (m_state == State::Absent)
        return then(Error{ErrorCode::NotFound, ErrorText::tr("no vault has been created yet"), {}});
    enter(
        [path = m_path, record = std::move(record), &clock = m_clock](Room& room) -> Result<Done> {
            const Inbox inbox(VaultFolder{path}, clock);
            QByteArray text = inboxTextOf(record);
            const auto file = inbox.drop(text);
            wipe(text);
            if (!file)
                return file.error();
            if (record.id.isEmpty())
                return Done();
            if (const QString before = room.sealed.value(record.id); !before.isEmpty())
                inbox.remove(before);
            room.sealed[record.id] = file.value();
            return Done();
        },
        std::move(then));
}

void AsyncVault::unseal(const QString& id)
{
    enter(
        [path = m_path, id](Room& room) -> Result<Done> {
            if (const QString file = room.sealed.take(id); !file.isEmpty())
                Inbox(VaultFolder{path}).remove(file);
            return Done();
        },
        [](const Result<Done>&) {});
}

} // namespace unknot
