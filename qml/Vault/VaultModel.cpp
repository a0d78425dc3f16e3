// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "VaultModel.h"

#include "wording/ErrorMessage.h"

namespace unknot {

static_assert(int(VaultModel::State::Open) == int(AsyncVault::State::Open) &&
              int(VaultModel::State::Locked) == int(AsyncVault::State::Locked));

using namespace Qt::StringLiterals;

VaultModel::VaultModel(VaultSession& session, FilePicker& files, std::function<QString()> suggest,
                       QObject* parent)
    : QObject(parent), m_session(session), m_files(files), m_suggest(std::move(suggest))
{
    connect(&m_session, &VaultSession::changed, this, &VaultModel::changed);
    connect(&m_session, &VaultSession::made, this, &VaultModel::made);
    connect(&m_session, &VaultSession::opened, this, &VaultModel::opened);
    connect(&m_session, &VaultSession::openedWithCode, this, &VaultModel::openedWithCode);
    connect(&m_session, &VaultSession::passphraseSet, this, &VaultModel::passphraseSet);
    connect(&m_session, &VaultSession::renewed, this, &VaultModel::renewed);
    connect(&m_session, &VaultSession::aboutToLock, this, &VaultModel::aboutToLock);
    connect(&m_session, &VaultSession::lockRequested, this, &VaultModel::lockRequested);
    connect(&m_session, &VaultSession::inboxFiled, this, &VaultModel::inboxFiled);
}

QString VaultModel::errorOf(VaultRequest request) const
{
    const auto& failure = m_session.failure();
    return failure && failure->request == request ? errorMessage(failure->error) : QString();
}

QString VaultModel::cutOffNote() const
{
    if (m_session.isPassphraseUncertain())
        return tr("The journal was locked while the passphrase was being changed. Try the new one first; if "
                  "it does not open the journal, the old one does.");
    return unknot::restoreNote(m_session.restoreEnd());
}

bool VaultModel::damaged() const
{
    const auto& failure = m_session.failure();
    return failure && failure->request == VaultRequest::Unlock &&
           (failure->error.code == ErrorCode::Damaged || failure->error.code == ErrorCode::NewerFormat);
}

void VaultModel::makeWithPassphrase(const QString& passphrase)
{
    m_session.makeWith(SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase));
}

void VaultModel::unlockWithPassphrase(const QString& passphrase)
{
    m_session.unlockWith(SlotType::Passphrase, SecretBytes::fromPassphrase(passphrase));
}

void VaultModel::renew(const QString& passphrase)
{
    m_session.renew(SecretBytes::fromPassphrase(passphrase));
}

void VaultModel::setPassphrase(const QString& passphrase)
{
    m_session.setPassphrase(SecretBytes::fromPassphrase(passphrase));
}

QString VaultModel::passphraseProblem(const QString& passphrase) const
{
    switch (faultOf(passphrase)) {
    case PassphraseFault::TooShort:
        return tr("Use at least %n characters. Several words are easier to remember than random characters.",
                  "", fewestPassphraseCharacters);
    case PassphraseFault::TooLong:
        return tr("That is too long: use at most %n characters.", "", mostPassphraseCharacters);
    case PassphraseFault::OneCharacter:
        return tr("A single repeated character is easy to guess.");
    case PassphraseFault::None:
        break;
    }
    return {};
}

QList<PersonRow> VaultModel::people() const
{
    QList<PersonRow> list;
    for (const Person& p : m_session.people())
        list << PersonRow{p.id, p.name, p.colour};
    return list;
}

} // namespace unknot
