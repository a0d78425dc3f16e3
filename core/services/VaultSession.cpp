// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/VaultSession.h"

#include "core/base/Settings.h"
#include "core/vault/RecoveryCode.h"

#include <algorithm>
#include <utility>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaitSeconds = 30;
// Offer the second key slot once there is something to lose.
constexpr qint64 dueEntries = 3;
constexpr int dueDays = 7;

/// The name of a vault's key in the keychain.
QString keyName(const Person& person)
{
    return u"journal-"_s + person.id;
}

} // namespace

PassphraseFault faultOf(const QString& passphrase)
{
    if (passphrase.size() < fewestPassphraseCharacters)
        return PassphraseFault::TooShort;
    if (passphrase.size() > mostPassphraseCharacters)
        return PassphraseFault::TooLong;
    const bool one = std::all_of(passphrase.begin(), passphrase.end(),
                                 [first = passphrase.front()](QChar c) { return c == first; });
    return one ? PassphraseFault::OneCharacter : PassphraseFault::None;
}

VaultSession::VaultSession(AsyncVault& keeper, Keychain& keychain, People people, const WallClock& clock,
                           QObject* parent)
    : QObject(parent), m_keeper(keeper), m_keychain(keychain), m_people(std::move(people)), m_clock(clock)
{
    connect(&m_keeper, &AsyncVault::stateChanged, this, [this] {
        if (m_keeper.isOpen())
            readInside();
        Q_EMIT accessChanged();
        Q_EMIT changed();
    });
    connect(&m_keeper, &AsyncVault::slotsChanged, this, &VaultSession::readSlots);
    connect(&m_keeper, &AsyncVault::inboxFiled, this, &VaultSession::inboxFiled);
    connect(&m_keeper, &AsyncJournal::changed, this, &VaultSession::readInside);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (--m_waitSeconds <= 0)
            m_wait.stop();
        Q_EMIT changed();
    });
}

void VaultSession::begin()
{
    const auto people = m_people.list();
    const QString last = m_people.last();
    for (const Person& p : people) {
        if (p.id == last || people.size() == 1)
            use(p);
    }
}

void VaultSession::probeKeychain()
{
    if (std::exchange(m_keychainAsked, true))
        return;
    // Later: a page that is just being made must not change because of it.
    QTimer::singleShot(0, this, [this] {
        m_keychain.probe(this, [this](bool there) {
            m_keychainThere = there;
            Q_EMIT changed();
            if (there)
                tryKeychain();
        });
    });
}

void VaultSession::tryKeychain()
{
    if (!hasSlot(SlotType::Keychain) || state() != AsyncVault::State::Locked)
        return;
    if (m_keychainThere)
        unlockWithKeychain();
    else
        probeKeychain();
}

void VaultSession::readSlots()
{
    m_slots = 0;
    for (const SlotType type : {SlotType::Passphrase, SlotType::Recovery, SlotType::Keychain})
        m_slots |= m_keeper.hasSlot(type) ? bitOf(type) : 0;
    m_provisional = m_keeper.provisional();
    if (state() == AsyncVault::State::Locked && m_slots == 0) {
        // No secret can even be tried.
        if (const auto header = readHeader(VaultFolder{m_keeper.path()}); !header)
            m_failure = {VaultRequest::Unlock, header.error()};
    }
    Q_EMIT changed();
}

/// Reads what the app needs to know from the open journal.
void VaultSession::readInside()
{
    struct Inside
    {
        QString idle;
        bool due = false;
    };
    m_keeper.ask(
        this,
        [today = m_clock.today()](JournalStore& journal) {
            Inside inside;
            if (const auto idle = journal.setting(keyOf(Setting::IdleMinutes)))
                inside.idle = idle.value();
            if (const auto counts = journal.counts()) {
                const bool old = counts->first && counts->first->day().daysTo(today) >= dueDays;
                const qint64 own = counts->entries - counts->sample;
                inside.due = own >= dueEntries || (own > 0 && old);
            }
            return inside;
        },
        [this](const Inside& inside) {
            m_idleMinutes = int(numberOf(Setting::IdleMinutes, inside.idle));
            m_recoveryDue = inside.due;
            Q_EMIT changed();
        });
}

void VaultSession::setIdleMinutes(int minutes)
{
    m_idleMinutes = int(numberOf(Setting::IdleMinutes, QString::number(minutes)));
    m_keeper.ask(
        this,
        [minutes = m_idleMinutes](JournalStore& j) {
            return j.setSetting(keyOf(Setting::IdleMinutes), QString::number(minutes));
        },
        [this](const Result<Done>& done) {
            if (!done)
                fail(VaultRequest::IdleLock, done.error());
        });
    Q_EMIT changed();
}

void VaultSession::fail(VaultRequest request, const Error& error)
{
    m_failure = {request, error};
    Q_EMIT changed();
}

void VaultSession::clearFailure()
{
    if (!m_failure)
        return;
    m_failure.reset();
    Q_EMIT changed();
}

void VaultSession::afterTry(VaultRequest request, const Result<Done>& result)
{
    if (result) {
        m_wrong = 0;
        clearFailure();
        return;
    }
    fail(request, result.error());
    if (result.error().code != ErrorCode::WrongPassphrase)
        return;
    // Exponential back-off after wrong attempts: 0, 1, 2, 4 … seconds. It slows down guessing but is hardly
    // noticeable after a typo.
    m_waitSeconds = m_wrong == 0 ? 0 : std::min(mostWaitSeconds, 1 << std::min(m_wrong - 1, 5));
    ++m_wrong;
    if (m_waitSeconds > 0)
        m_wait.start();
    Q_EMIT changed();
}

bool VaultSession::makePerson()
{
    if (!m_person.id.isEmpty())
        return true;
    const auto person = m_people.add({}, 0);
    if (!person) {
        fail(VaultRequest::Create, person.error());
        return false;
    }
    use(person.value());
    return true;
}

void VaultSession::makeWith(SlotType type, SecretBytes secret)
{
    if (!makePerson())
        return;
    m_keeper.make(type, std::move(secret), [this](const Result<Done>& result) {
        afterTry(VaultRequest::Create, result);
        if (result)
            Q_EMIT made();
    });
}

void VaultSession::keepInKeychain(VaultRequest request, std::function<void(SecretBytes)> then)
{
    SecretBytes secret = SecretBytes::random(32);
    auto kept = std::make_shared<SecretBytes>(secret.copy());
    const auto readBack = [this, request, kept, then = std::move(then),
                           locks = m_locks](const Result<SecretBytes>& read) {
        if (locks != m_locks)
            return;
        if (!read || !read->equals(kept->data(), kept->size()))
            return fail(request,
                        read ? Error{ErrorCode::Unexpected, u"keychain"_s, u"keychain"_s} : read.error());
        then(std::move(*kept));
    };
    m_keychain.write(keyName(m_person), std::move(secret), this,
                     [this, request, readBack, locks = m_locks](const Result<Done>& written) {
                         if (locks != m_locks)
                             return;
                         if (!written)
                             return fail(request, written.error());
                         m_keychain.read(keyName(m_person), this, readBack);
                     });
}

void VaultSession::makeWithKeychain()
{
    // Write the keychain first: a vault whose only key was lost could never be opened.
    if (makePerson())
        keepInKeychain(VaultRequest::Create,
                       [this](SecretBytes secret) { makeWith(SlotType::Keychain, std::move(secret)); });
}

void VaultSession::addKeychain()
{
    keepInKeychain(VaultRequest::Keys, [this](SecretBytes secret) {
        m_keeper.setSlot(SlotType::Keychain, std::move(secret),
                         [this](const Result<Done>& r) { afterTry(VaultRequest::Keys, r); });
    });
}

void VaultSession::unlockWith(SlotType type, SecretBytes secret)
{
    if (m_waitSeconds > 0)
        return;
    m_keeper.unlock(type, std::move(secret), [this, type](const Result<Done>& result) {
        afterTry(VaultRequest::Unlock, result);
        if (!result)
            return;
        m_uncertain = false;
        Q_EMIT opened();
        if (type == SlotType::Recovery)
            Q_EMIT openedWithCode();
    });
}

void VaultSession::unlockWithKeychain()
{
    m_keychain.read(keyName(m_person), this, [this, locks = m_locks](Result<SecretBytes> secret) {
        if (locks != m_locks)
            return;
        if (!secret)
            return fail(VaultRequest::Unlock, secret.error());
        unlockWith(SlotType::Keychain, std::move(secret.value()));
    });
}

void VaultSession::unlockWithCode(const QString& code)
{
    auto read = RecoveryCode::fromText(code);
    if (!read)
        return fail(VaultRequest::Unlock, {ErrorCode::Refused, read.error().detail, u"code"_s});
    unlockWith(SlotType::Recovery, read->secret().copy());
}

void VaultSession::lock()
{
    ++m_locks;
    Q_EMIT lockRequested();
    if (state() != AsyncVault::State::Open && state() != AsyncVault::State::Opening)
        return;
    if (m_keeper.isOpen()) {
        Q_EMIT aboutToLock();
        m_failure.reset();
    }
    m_uncertain |= std::exchange(m_changing, false);
    m_keeper.lock();
}

void VaultSession::setPassphrase(SecretBytes passphrase)
{
    clearFailure();
    m_changing = true;
    m_keeper.setSlot(SlotType::Passphrase, std::move(passphrase), [this](const Result<Done>& result) {
        m_changing = false;
        afterTry(VaultRequest::Keys, result);
        if (result)
            Q_EMIT passphraseSet();
    });
}

void VaultSession::renew(SecretBytes passphrase)
{
    clearFailure();
    const bool withKeychain = hasSlot(SlotType::Keychain);
    m_changing = true;
    m_keeper.renew(std::move(passphrase), [this, withKeychain](const Result<Done>& result) {
        m_changing = false;
        afterTry(VaultRequest::Keys, result);
        if (!result)
            return;
        if (withKeychain)
            addKeychain();
        Q_EMIT renewed();
    });
}

void VaultSession::removePassphrase()
{
    m_keeper.removeSlot(SlotType::Passphrase,
                        [this](const Result<Done>& result) { afterTry(VaultRequest::Keys, result); });
}

void VaultSession::use(const Person& person)
{
    if (!m_person.id.isEmpty())
        lock();
    m_guest = false;
    m_person = person;
    m_wrong = m_waitSeconds = 0;
    m_uncertain = false;
    m_failure.reset();
    m_people.setLast(person.id);
    m_restoreEnd = m_keeper.setPath(m_people.path(person.id));
    Q_EMIT accessChanged();
    Q_EMIT changed();
}

void VaultSession::choosePerson(const QString& id)
{
    for (const Person& p : m_people.list()) {
        if (p.id == id)
            use(p);
    }
    tryKeychain();
}

void VaultSession::addPerson(const QString& name, int colour)
{
    const auto person = m_people.add(name.trimmed(), colour);
    if (!person)
        return fail(VaultRequest::People, person.error());
    use(person.value());
}

void VaultSession::changePerson(const QString& name, int colour)
{
    if (!makePerson())
        return;
    m_person.name = name.trimmed();
    m_person.colour = colour;
    if (const auto done = m_people.change(m_person); !done)
        fail(VaultRequest::People, done.error());
    Q_EMIT changed();
}

void VaultSession::forgetPerson()
{
    m_keychain.remove(keyName(m_person));
    m_people.forget(m_person.id);
    m_person = {};
    m_keeper.setPath({});
    Q_EMIT accessChanged();
    Q_EMIT changed();
}

void VaultSession::beGuest()
{
    lock();
    m_guest = true;
    Q_EMIT accessChanged();
    Q_EMIT changed();
}

} // namespace unknot
