// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/systemkeyring.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

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

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SystemKeyring)
};

QString service()
{
    return QStringLiteral(SLIPWAY_APP_ID);
}

using Attributes = QMap<QString, QString>;

/// Calls back with whether the Secret Service has something of that name behind a lock: where the person does not open it,
/// QtKeychain reports that there is nothing.
void whetherLocked(const QString &name, QObject *context, std::function<void(bool)> done)
{
    qDBusRegisterMetaType<Attributes>();
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    call << QVariant::fromValue(Attributes {{QStringLiteral("server"), service()}, {QStringLiteral("user"), name}});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *watcher;
        done(!reply.isError() && !reply.argumentAt<1>().isEmpty());
    });
}

} // namespace

void SystemKeyring::start(QKeychain::Job *job, const QString &name, Done done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [this, done = std::move(done)](QKeychain::Job *ended) {
        Answer answer {outcomeOf(ended->error()), {}, ended->error() == QKeychain::NoError ? QString() : ended->errorString()};
        if (answer.outcome == Outcome::NotFound) {
            whetherLocked(ended->key(), &m_context, [answer, done](bool locked) {
                done(locked ? Answer {Outcome::Refused, {}, Words::tr("the keychain is locked, and was not opened")} : answer);
            });
            return;
        }
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
