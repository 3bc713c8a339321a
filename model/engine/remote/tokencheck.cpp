// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/tokencheck.h"

#include "core/parsejson.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenCheck)
};

bool isTaskcluster(const RemoteAddress &address)
{
    return address.kind == RemoteAddress::Kind::TaskGroup;
}

/// The `scopes` of an answer; nothing where there is no list of texts of that name.
std::optional<QStringList> scopesOf(const QByteArray &body)
{
    const auto json = parseJson(body);
    const auto found = json.is_object() ? json.find("scopes") : json.end();
    if (!json.is_object() || found == json.end() || !found->is_array())
        return {};
    QStringList scopes;
    for (const auto &scope : *found) {
        if (!scope.is_string())
            return {};
        scopes << fromStd(scope.get<std::string>());
    }
    return scopes;
}

bool mayChange(const QString &scope)
{
    return scope.startsWith(QLatin1String("write_")) || scope.startsWith(QLatin1String("delete_"));
}

TokenReport judged(const QStringList &scopes, CredentialUse use)
{
    TokenReport report;
    const auto wanted = wantedScopes(use);
    const auto &needed = wanted.constFirst();
    for (const auto &scope : wanted) {
        if (!scopes.contains(scope))
            (scope == needed ? report.missing : report.lacking) << scope;
    }
    for (const auto &scope : scopes) {
        if (mayChange(scope) && (use == CredentialUse::Read || scope != needed))
            report.beyond << scope;
    }
    return report;
}

} // namespace

QStringList wantedScopes(CredentialUse use)
{
    if (use == CredentialUse::Act)
        return {QStringLiteral("write_builds")};
    return {QStringLiteral("read_builds"), QStringLiteral("read_pipelines"), QStringLiteral("read_build_logs"), QStringLiteral("read_artifacts")};
}

HttpRequest tokenCheckRequest(const RemoteAddress &address)
{
    HttpRequest request;
    request.url = isTaskcluster(address)
        ? apiUrl(address.api, {QStringLiteral("api"), QStringLiteral("auth"), QStringLiteral("v1"), QStringLiteral("scopes"), QStringLiteral("current")})
        : apiUrl(address.api, {QStringLiteral("access-token")});
    request.maxBytes = 4LL * 1024 * 1024;
    return request;
}

Result<TokenReport> readTokenReport(const RemoteAddress &address, CredentialUse use, const HttpAnswer &answer)
{
    const auto host = address.api.host();
    if (answer.error)
        return fail(*answer.error);
    if (answer.status == 401) {
        return fail(ErrorCode::NotTrusted, isTaskcluster(address) ? Words::tr("%1 refuses these credentials").arg(host) : Words::tr("%1 does not know this token").arg(host),
            Words::tr("see that it is whole and has not expired"));
    }
    if (!answer.isGood())
        return fail(ErrorCode::Io, Words::tr("%1 answers with status %2").arg(host).arg(answer.status), Words::tr("nothing was kept; try again later"));
    const auto scopes = scopesOf(answer.body);
    if (!scopes)
        return fail(ErrorCode::BadInput, Words::tr("%1 does not say what these credentials may do").arg(host), Words::tr("see that the address is right"));
    return isTaskcluster(address) ? TokenReport() : judged(*scopes, use);
}

} // namespace slipway
