// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/secretshelf.h"

#include "core/parsejson.h"
#include "engine/remote/remotedesk.h"
#include "engine/taskcluster/hawk.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretShelf)
};

std::optional<HawkCredentials> hawkOf(const QByteArray &secret)
{
    const auto json = parseJson(secret);
    if (!json.is_object())
        return {};
    HawkCredentials who;
    who.clientId = fromStd(json.value("clientId", std::string()));
    who.accessToken = QByteArray::fromStdString(json.value("accessToken", std::string()));
    who.certificate = json.value("certificate", Json());
    return who.isEmpty() ? std::nullopt : std::optional(std::move(who));
}

/// A moment of JSON that a stranger wrote; 0 where there is none.
qint64 momentOf(const Json &json, const char *name)
{
    const auto it = json.is_object() ? json.find(name) : json.end();
    return json.is_object() && it != json.end() && it->is_number() ? std::max<qint64>(0, qint64(std::clamp(it->get<double>(), 0.0, 4e15))) : 0;
}

bool isTaskcluster(const RemoteAddress &address)
{
    return address.kind == RemoteAddress::Kind::TaskGroup;
}

} // namespace

SecretFacts factsOf(const QByteArray &secret)
{
    const auto json = parseJson(secret);
    if (!json.is_object())
        return {};
    SecretFacts facts;
    if (const auto it = json.find("clientId"); it != json.end() && it->is_string())
        facts.client = fromStd(it->get<std::string>());
    facts.endsMs = momentOf(json, "expires");
    const auto certificate = json.find("certificate");
    if (const auto end = certificate == json.end() ? 0 : momentOf(*certificate, "expiry"); end > 0 && (facts.endsMs == 0 || end < facts.endsMs))
        facts.endsMs = end;
    return facts;
}

CredentialUse keptAs(const RemoteAddress &address, CredentialUse use)
{
    return isTaskcluster(address) ? CredentialUse::Read : use;
}

void SecretShelf::put(const QUrl &server, CredentialUse use, const QByteArray &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert({serverOf(server), use}, secret);
}

void SecretShelf::forget(const QUrl &server, CredentialUse use)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove({serverOf(server), use});
}

std::optional<QByteArray> SecretShelf::find(const QUrl &server, CredentialUse use) const
{
    const QMutexLocker lock(&m_mutex);
    const auto it = m_secrets.constFind({serverOf(server), use});
    return it == m_secrets.cend() ? std::nullopt : std::optional(*it);
}

QVector<QPair<QString, CredentialUse>> SecretShelf::kept() const
{
    const QMutexLocker lock(&m_mutex);
    return m_secrets.keys().toVector();
}

bool hasCredentials(const RemoteAddress &address, CredentialUse use, const SecretShelf &shelf)
{
    if (shelf.find(address.api, keptAs(address, use)))
        return true;
    if (isTaskcluster(address))
        return !qEnvironmentVariableIsEmpty("TASKCLUSTER_CLIENT_ID") && !qEnvironmentVariableIsEmpty("TASKCLUSTER_ACCESS_TOKEN");
    return !qEnvironmentVariableIsEmpty(use == CredentialUse::Act ? "BUILDKITE_ACT_TOKEN" : "BUILDKITE_API_TOKEN");
}

RemoteWatch::Signer shelfSigner(const RemoteAddress &address, CredentialUse use, const SecretShelfPtr &shelf)
{
    return [address, use, shelf](const HttpRequest &request, qint64 serverNowMs) -> Result<QByteArray> {
        if (!isServerOf(address, request.url))
            return QByteArray();
        const auto secret = shelf->find(address.api, keptAs(address, use));
        if (!secret) {
            if (use == CredentialUse::Act && !hasCredentials(address, use, *shelf))
                return fail(ErrorCode::NotTrusted, Words::tr("there are no credentials to act with on %1").arg(address.api.host()));
            const auto environment = environmentSigner(address, use);
            return environment.ok() ? (*environment)(request, serverNowMs) : fail(environment.error());
        }
        if (!isTaskcluster(address))
            return "Bearer " + *secret;
        const auto who = hawkOf(*secret);
        if (!who)
            return fail(ErrorCode::BadInput, Words::tr("the credentials for %1 cannot be read").arg(address.api.host()), Words::tr("sign in again"));
        return hawkSignature(*who, request, serverNowMs);
    };
}

} // namespace slipway
