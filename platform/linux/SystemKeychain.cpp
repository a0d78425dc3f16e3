// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/linux/SystemKeychain.h"

#include <qt6keychain/keychain.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString application = u"unknot"_s;

template <class Job>
Job* makeJob(const QString& name)
{
    auto* job = new Job(application);
    job->setKey(name);
    job->setInsecureFallback(false);
    return job; // deletes itself when it has finished
}

Error errorOf(const QKeychain::Job* job)
{
    const bool missing = job->error() == QKeychain::EntryNotFound;
    return {missing ? ErrorCode::NotFound : ErrorCode::Unexpected, u"keychain: %1"_s.arg(job->errorString()),
            u"keychain"_s};
}

} // namespace

void SystemKeychain::probe(QObject* context, std::function<void(bool)> then)
{
    read(u"probe"_s, context, [then = std::move(then)](const Result<SecretBytes>& answer) {
        then(answer.ok() || answer.error().code == ErrorCode::NotFound);
    });
}

void SystemKeychain::read(const QString& name, QObject* context,
                          std::function<void(Result<SecretBytes>)> then)
{
    auto* job = makeJob<QKeychain::ReadPasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] {
        if (job->error() != QKeychain::NoError)
            return then(errorOf(job));
        QByteArray hex = job->binaryData();
        QByteArray bytes = QByteArray::fromHex(hex);
        SecretBytes secret = SecretBytes::copyOf(bytes.constData(), bytes.size());
        wipe(hex);
        wipe(bytes);
        then(std::move(secret));
    });
    job->start();
}

void SystemKeychain::write(const QString& name, SecretBytes secret, QObject* context,
                           std::function<void(Result<Done>)> then)
{
    auto* job = makeJob<QKeychain::WritePasswordJob>(name);
    // Hex, as some keychains store only text.
    QByteArray bytes(reinterpret_cast<const char*>(secret.data()), secret.size());
    QByteArray hex = bytes.toHex();
    job->setTextData(QString::fromLatin1(hex));
    wipe(bytes);
    wipe(hex);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, then = std::move(then)] {
        then(job->error() == QKeychain::NoError ? Result<Done>(Done()) : Result<Done>(errorOf(job)));
    });
    job->start();
}

void SystemKeychain::remove(const QString& name)
{
    makeJob<QKeychain::DeletePasswordJob>(name)->start();
}

} // namespace unknot
