// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/credentials.h"

#include "engine/remote/remotedesk.h"
#include "engine/taskcluster/hawk.h"

#include <QCoreApplication>
#include <QUuid>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

Result<RemoteWatch::Signer> bearer(const RemoteAddress &address, CredentialUse use)
{
    auto token = use == CredentialUse::Act ? qgetenv("BUILDKITE_ACT_TOKEN").trimmed() : QByteArray();
    if (token.isEmpty())
        token = qgetenv("BUILDKITE_API_TOKEN").trimmed();
    if (token.isEmpty()) {
        return fail(ErrorCode::NotTrusted, Words::tr("there is no token for Buildkite"),
            Words::tr("set BUILDKITE_API_TOKEN to one with the scopes read_builds and read_pipelines; it is never written anywhere"));
    }
    return RemoteWatch::Signer([address, token](const HttpRequest &request, qint64) -> Result<QByteArray> {
        return isServerOf(address, request.url) ? "Bearer " + token : QByteArray();
    });
}

Result<RemoteWatch::Signer> hawk(const QUrl &root)
{
    auto who = environmentCredentials();
    if (who.failed())
        return fail(who.error());
    if (!*who)
        return RemoteWatch::Signer([](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray(); });
    return RemoteWatch::Signer([root, who = **who](const HttpRequest &request, qint64 serverNowMs) -> Result<QByteArray> {
        return serverOf(root) == serverOf(request.url) ? hawkSignature(who, request, serverNowMs) : QByteArray();
    });
}

} // namespace

bool isServerOf(const RemoteAddress &address, const QUrl &url)
{
    const auto server = serverOf(url);
    return server == serverOf(address.api) || (address.kind != RemoteAddress::Kind::TaskGroup && server == serverOf(graphqlUrl(address)));
}

Result<QByteArray> hawkSignature(const HawkCredentials &who, const HttpRequest &request, qint64 serverNowMs)
{
    if (const auto fault = certificateFault(who.certificate, serverNowMs); !fault.isEmpty())
        return fail(ErrorCode::NotTrusted, fault);
    const auto nonce = QUuid::createUuid().toRfc4122().toBase64(QByteArray::Base64UrlEncoding).left(12);
    return hawkAuthorization(who, request.method, request.url, {serverNowMs / 1000, nonce, request.authorizedScopes, {}, {}});
}

Result<RemoteWatch::Signer> environmentSigner(const RemoteAddress &address, CredentialUse use)
{
    return address.kind == RemoteAddress::Kind::TaskGroup ? hawk(address.api) : bearer(address, use);
}

} // namespace slipway
