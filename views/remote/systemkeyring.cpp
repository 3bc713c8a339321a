// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/systemkeyring.h"

#include <qt6keychain/keychain.h>

namespace slipway {

namespace {

Keyring::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return Keyring::Outcome::Done;
    case QKeychain::EntryNotFound: return Keyring::Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry: return Keyring::Outcome::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break; // no session bus, nobody who answers on it: the same for who asks
    }
    return Keyring::Outcome::Absent;
}

QString service()
{
    return QStringLiteral(SLIPWAY_APP_ID);
}

} // namespace

void SystemKeyring::start(QKeychain::Job *job, const QString &name, Done done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [done = std::move(done)](QKeychain::Job *ended) {
        Answer answer {outcomeOf(ended->error()), {}, ended->error() == QKeychain::NoError ? QString() : ended->errorString()};
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended); read && answer.outcome == Outcome::Done)
            answer.secret = read->binaryData();
        done(answer);
    });
    job->start();
}

void SystemKeyring::read(const QString &name, Done done)
{
    start(new QKeychain::ReadPasswordJob(service()), name, std::move(done));
}

void SystemKeyring::write(const QString &name, const QByteArray &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(secret);
    start(job, name, std::move(done));
}

void SystemKeyring::remove(const QString &name, Done done)
{
    start(new QKeychain::DeletePasswordJob(service()), name, std::move(done));
}

} // namespace slipway
