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

constexpr auto kReadVariable = "BUILDKITE_API_TOKEN";
constexpr auto kActVariable = "BUILDKITE_ACT_TOKEN";

QByteArray tokenIn(const QString &variable)
{
    return qgetenv(variable.toLatin1().constData()).trimmed();
}

Result<RemoteWatch::Signer> bearer(const RemoteAddress &address, CredentialUse use)
{
    const auto token = tokenIn(tokenVariable(use));
    if (token.isEmpty() && use == CredentialUse::Act) {
        return fail(ErrorCode::NotTrusted, Words::tr("there is no token to act with on Buildkite"),
            Words::tr("set BUILDKITE_ACT_TOKEN to one with the scopes read_builds and write_builds; it is never written anywhere"));
    }
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

QString tokenVariable(CredentialUse use)
{
    const auto act = QLatin1String(kActVariable), read = QLatin1String(kReadVariable);
    const bool lent = use == CredentialUse::Act && tokenIn(act).isEmpty() && !tokenIn(read).isEmpty();
    return use == CredentialUse::Read || lent ? read : act;
}

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
