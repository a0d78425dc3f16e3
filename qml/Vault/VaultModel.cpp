// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "VaultModel.h"

#include "core/vault/RecoveryCode.h"
#include "wording/VaultTrouble.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 12, mostCharacters = 1024;
constexpr int mostWaitSeconds = 30;
// The second way in is asked for when there is something to lose.
constexpr qint64 dueEntries = 3;
constexpr int dueDays = 7;
const QString idleSetting = u"idle_minutes"_s;

/// The name of a vault's key in the device's keychain.
QString keyName(const Person& person)
{
    return u"journal-"_s + person.id;
}

} // namespace

VaultModel::VaultModel(VaultKeeper& keeper, Keychain& keychain, People people,
                       std::function<QString()> suggest, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_keychain(keychain), m_people(std::move(people)),
      m_suggest(std::move(suggest))
{
    connect(&m_keeper, &VaultKeeper::stateChanged, this, [this] {
        if (m_keeper.isOpen())
            readInside();
        Q_EMIT changed();
    });
    connect(&m_keeper, &VaultKeeper::slotsChanged, this, &VaultModel::readSlots);
    connect(&m_keeper, &VaultKeeper::dropsFiled, this, &VaultModel::dropsFiled);
    connect(&m_keeper, &JournalDesk::changed, this, &VaultModel::readInside);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (--m_waitSeconds <= 0)
            m_wait.stop();
        Q_EMIT changed();
    });
}

void VaultModel::begin()
{
    const auto people = m_people.list();
    const QString last = m_people.last();
    for (const Person& p : people) {
        if (p.id == last || people.size() == 1)
            take(p);
    }
}

void VaultModel::meetKeychain()
{
    m_keychain.probe(this, [this](bool there) {
        m_keychainThere = there;
        Q_EMIT changed();
        if (there && hasKeychain() && m_keeper.state() == VaultKeeper::State::Locked)
            unlockWithKeychain();
    });
}

QString VaultModel::state() const
{
    switch (m_keeper.state()) {
    case VaultKeeper::State::Absent:
        return u"absent"_s;
    case VaultKeeper::State::Locked:
        return u"locked"_s;
    case VaultKeeper::State::Opening:
        return u"opening"_s;
    case VaultKeeper::State::Open:
        break;
    }
    return u"open"_s;
}

void VaultModel::readSlots()
{
    m_slots = (m_keeper.hasSlot(SlotType::Passphrase) ? passphraseBit : 0) |
              (m_keeper.hasSlot(SlotType::Keychain) ? keychainBit : 0) |
              (m_keeper.hasSlot(SlotType::Recovery) ? recoveryBit : 0);
    m_provisional = m_keeper.provisional();
    Q_EMIT changed();
}

/// What the open journal says about itself.
void VaultModel::readInside()
{
    struct Inside
    {
        int idle = 0;
        bool due = false;
    };
    m_keeper.ask(
        this,
        [](JournalStore& journal) {
            Inside inside;
            if (const auto idle = journal.setting(idleSetting))
                inside.idle = idle->toInt();
            if (const auto counts = journal.counts()) {
                const bool old =
                    counts->first && counts->first->day().daysTo(QDate::currentDate()) >= dueDays;
                const qint64 own = counts->entries - counts->sample;
                inside.due = own >= dueEntries || (own > 0 && old);
            }
            return inside;
        },
        [this](const Inside& inside) {
            m_idleMinutes = inside.idle > 0 ? inside.idle : 5;
            m_recoveryDue = inside.due;
            Q_EMIT changed();
        });
}

void VaultModel::setIdleMinutes(int minutes)
{
    m_idleMinutes = std::clamp(minutes, 1, 60);
    m_keeper.ask(
        this,
        [minutes = m_idleMinutes](JournalStore& j) {
            return j.setSetting(idleSetting, QString::number(minutes));
        },
        [this](const Result<Done>& done) {
            if (!done)
                show(done.error());
        });
    Q_EMIT changed();
}

// ---------------------------------------------------------------------------------------------------------------

void VaultModel::show(const Error& error)
{
    m_trouble = troubleText(error);
    m_damaged = error.code == ErrorCode::Damaged || error.code == ErrorCode::NewerFormat;
    Q_EMIT changed();
}

void VaultModel::clearTrouble()
{
    if (m_trouble.isEmpty())
        return;
    m_trouble.clear();
    m_damaged = false;
    Q_EMIT changed();
}

void VaultModel::afterTry(const Result<Done>& result)
{
    if (result) {
        m_wrong = 0;
        clearTrouble();
        return;
    }
    show(result.error());
    if (result.error().code != ErrorCode::WrongPassphrase)
        return;
    // Nothing, one second, two, four: slow for a guesser at the keyboard, hardly felt after one slip.
    m_waitSeconds = m_wrong == 0 ? 0 : std::min(mostWaitSeconds, 1 << std::min(m_wrong - 1, 5));
    ++m_wrong;
    if (m_waitSeconds > 0)
        m_wait.start();
    Q_EMIT changed();
}

bool VaultModel::makePerson()
{
    if (!m_person.id.isEmpty())
        return true;
    const auto person = m_people.add({}, 0);
    if (!person) {
        show(person.error());
        return false;
    }
    take(person.value());
    return true;
}

void VaultModel::makeWith(SlotType type, SecretBytes secret)
{
    if (!makePerson())
        return;
    m_keeper.make(type, std::move(secret), [this](const Result<Done>& result) {
        afterTry(result);
        if (result)
            Q_EMIT made();
    });
}

void VaultModel::makeWithPassphrase(const QString& passphrase)
{
    makeWith(SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase));
}

void VaultModel::keepInKeychain(std::function<void(SecretBytes)> then)
{
    SecretBytes secret = SecretBytes::random(32);
    auto kept = std::make_shared<SecretBytes>(secret.copy());
    const auto readBack = [this, kept, then = std::move(then)](const Result<SecretBytes>& read) {
        if (!read || !read->equals(kept->data(), kept->size()))
            return show(read ? Error{ErrorCode::Unexpected, u"keychain"_s, u"keychain"_s} : read.error());
        then(std::move(*kept));
    };
    m_keychain.write(keyName(m_person), std::move(secret), this,
                     [this, readBack](const Result<Done>& written) {
                         if (!written)
                             return show(written.error());
                         m_keychain.read(keyName(m_person), this, readBack);
                     });
}

void VaultModel::makeWithKeychain()
{
    // The keychain first: a vault whose only key was not kept could never be opened again.
    if (makePerson())
        keepInKeychain([this](SecretBytes secret) { makeWith(SlotType::Keychain, std::move(secret)); });
}

void VaultModel::addKeychain()
{
    keepInKeychain([this](SecretBytes secret) {
        m_keeper.setSlot(SlotType::Keychain, std::move(secret),
                         [this](const Result<Done>& r) { afterTry(r); });
    });
}

void VaultModel::unlockWith(SlotType type, SecretBytes secret)
{
    if (m_waitSeconds > 0)
        return;
    m_keeper.unlock(type, std::move(secret), [this, type](const Result<Done>& result) {
        afterTry(result);
        if (!result)
            return;
        Q_EMIT opened();
        if (type == SlotType::Recovery)
            Q_EMIT openedWithCode();
    });
}

void VaultModel::unlockWithPassphrase(const QString& passphrase)
{
    unlockWith(SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase));
}

void VaultModel::unlockWithKeychain()
{
    m_keychain.read(keyName(m_person), this, [this](Result<SecretBytes> secret) {
        if (!secret)
            return show(secret.error());
        unlockWith(SlotType::Keychain, std::move(secret.value()));
    });
}

void VaultModel::unlockWithCode(const QString& code)
{
    auto read = RecoveryCode::fromText(code);
    if (!read)
        return show(Error{ErrorCode::Refused, read.error().detail, u"code"_s});
    unlockWith(SlotType::Recovery, read->secret().copy());
}

void VaultModel::lock()
{
    if (!m_keeper.isOpen())
        return;
    Q_EMIT aboutToLock();
    m_keeper.lock();
}

void VaultModel::setPassphrase(const QString& passphrase)
{
    m_keeper.setSlot(SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase),
                     [this](const Result<Done>& result) {
                         afterTry(result);
                         if (result)
                             Q_EMIT passphraseSet();
                     });
}

void VaultModel::removePassphrase()
{
    m_keeper.removeSlot(SlotType::Passphrase, [this](const Result<Done>& result) { afterTry(result); });
}

QString VaultModel::passphraseProblem(const QString& passphrase) const
{
    if (passphrase.size() < leastCharacters)
        return tr("At least %1 characters. Several words are easier to keep in mind than signs.")
            .arg(leastCharacters);
    if (passphrase.size() > mostCharacters)
        return tr("That is too long: at most %1 characters.").arg(mostCharacters);
    const bool oneCharacter = std::all_of(passphrase.begin(), passphrase.end(),
                                          [first = passphrase.front()](QChar c) { return c == first; });
    return oneCharacter ? tr("The same sign again and again is easy to guess.") : QString();
}

// ---------------------------------------------------------------------------------------------------------------

QVariantList VaultModel::people() const
{
    QVariantList list;
    for (const Person& p : m_people.list())
        list << QVariantMap{{u"id"_s, p.id}, {u"name"_s, p.name}, {u"colour"_s, p.colour}};
    return list;
}

void VaultModel::take(const Person& person)
{
    lock();
    m_guest = false;
    m_person = person;
    m_wrong = m_waitSeconds = 0;
    m_trouble.clear();
    m_people.setLast(person.id);
    m_keeper.setPath(m_people.path(person.id));
    Q_EMIT changed();
}

void VaultModel::choosePerson(const QString& id)
{
    for (const Person& p : m_people.list()) {
        if (p.id == id)
            take(p);
    }
    if (hasKeychain() && m_keychainThere && m_keeper.state() == VaultKeeper::State::Locked)
        unlockWithKeychain();
}

void VaultModel::addPerson(const QString& name, int colour)
{
    const auto person = m_people.add(name.trimmed(), colour);
    if (!person)
        return show(person.error());
    take(person.value());
}

void VaultModel::changePerson(const QString& name, int colour)
{
    if (!makePerson())
        return;
    m_person.name = name.trimmed();
    m_person.colour = colour;
    if (const auto done = m_people.change(m_person); !done)
        show(done.error());
    Q_EMIT changed();
}

void VaultModel::forgetPerson()
{
    m_keychain.remove(keyName(m_person));
    m_people.forget(m_person.id);
    m_person = {};
    m_keeper.setPath({});
    Q_EMIT changed();
}

void VaultModel::beGuest()
{
    lock();
    m_guest = true;
    Q_EMIT changed();
}

} // namespace unknot
