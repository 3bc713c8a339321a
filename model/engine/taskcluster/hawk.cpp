// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/taskcluster/hawk.h"

#include "core/parsejson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace slipway {

namespace {

constexpr qsizetype kMaxHeader = 4096; ///< of Hawk's server side
constexpr qint64 kSkewMs = 5 * 60'000;
constexpr qint64 kLongestMs = 31LL * 24 * 60 * 60'000;
constexpr auto kUnpadded = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hawk)
};

QByteArray resourceOf(const QUrl &url)
{
    auto resource = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return resource.isEmpty() ? QByteArray("/") : resource;
}

QByteArray portOf(const QUrl &url)
{
    return QByteArray::number(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

QByteArray hostOf(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded).toLatin1().toLower();
}

QByteArray macOf(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray extOf(const HawkCredentials &who, const QStringList &authorizedScopes)
{
    auto ext = Json::object();
    if (who.certificate.is_object())
        ext["certificate"] = who.certificate;
    if (!authorizedScopes.isEmpty()) {
        ext["authorizedScopes"] = Json::array();
        for (const auto &scope : authorizedScopes)
            ext["authorizedScopes"].push_back(toStd(scope));
    }
    return ext.empty() ? QByteArray() : dumpJson(ext).toBase64();
}

/// Hawk wants no line of the text to be broken by what it holds.
QByteArray onOneLine(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('\n', "\\n");
}

QByteArray payloadHashOf(const HawkMoment &moment)
{
    return moment.contentType.isEmpty() ? QByteArray() : hawkPayloadHash(moment.contentType, moment.payload);
}

QByteArray textOf(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? QByteArray::fromStdString(it->get<std::string>()) : QByteArray();
}

qint64 numberOf(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? it->get<qint64>() : 0;
}

} // namespace

QByteArray hawkPayloadHash(const QByteArray &contentType, const QByteArray &payload)
{
    const auto type = contentType.split(';').constFirst().trimmed().toLower();
    return QCryptographicHash::hash("hawk.1.payload\n" + type + '\n' + payload + '\n', QCryptographicHash::Sha256).toBase64();
}

QByteArray hawkNormalized(const HawkCredentials &who, const QByteArray &method, const QUrl &url, const HawkMoment &moment)
{
    return "hawk.1.header\n" + QByteArray::number(moment.seconds) + '\n' + moment.nonce + '\n' + method.toUpper() + '\n'
        + resourceOf(url) + '\n' + hostOf(url) + '\n' + portOf(url) + '\n' + payloadHashOf(moment) + '\n'
        + onOneLine(extOf(who, moment.authorizedScopes)) + '\n';
}

Result<QByteArray> hawkAuthorization(const HawkCredentials &who, const QByteArray &method, const QUrl &url, const HawkMoment &moment)
{
    const auto id = who.clientId.toUtf8();
    if (id.contains('"') || id.contains('\\') || id.contains('\n'))
        return fail(ErrorCode::BadInput, Words::tr("this client id cannot be sent: it holds a quote, a backslash or a line end"));
    auto header = "Hawk id=\"" + id + "\", ts=\"" + QByteArray::number(moment.seconds) + "\", nonce=\"" + moment.nonce + '"';
    if (const auto hash = payloadHashOf(moment); !hash.isEmpty())
        header += ", hash=\"" + hash + '"';
    if (const auto ext = extOf(who, moment.authorizedScopes); !ext.isEmpty())
        header += ", ext=\"" + ext + '"';
    header += ", mac=\"" + macOf(who.accessToken, hawkNormalized(who, method, url, moment)).toBase64() + '"';
    if (header.size() > kMaxHeader) {
        return fail(ErrorCode::LimitExceeded, Words::tr("these credentials do not fit into a request: the server takes %1 bytes").arg(kMaxHeader),
            Words::tr("sign in again and ask for fewer scopes"));
    }
    return header;
}

QUrl hawkSignedUrl(const HawkCredentials &who, const QUrl &url, qint64 expiry)
{
    const auto ext = extOf(who, {});
    const auto until = QByteArray::number(expiry);
    const auto text = "hawk.1.bewit\n" + until + "\n\nGET\n" + resourceOf(url) + '\n' + hostOf(url) + '\n' + portOf(url) + "\n\n"
        + onOneLine(ext) + '\n';
    const auto bewit = (who.clientId.toUtf8() + '\\' + until + '\\' + macOf(who.accessToken, text).toBase64() + '\\' + ext).toBase64(kUnpadded);
    auto encoded = url.toEncoded(QUrl::RemoveFragment);
    encoded += (url.hasQuery() ? '&' : '?') + ("bewit=" + bewit);
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

HawkCredentials temporaryCredentials(const HawkCredentials &issuer, const QString &clientId, Json certificate)
{
    const auto seed = textOf(certificate, "seed");
    QByteArrayList lines {"version:1"};
    if (const auto named = textOf(certificate, "issuer"); !named.isEmpty())
        lines << "clientId:" + clientId.toUtf8() << "issuer:" + named;
    lines << "seed:" + seed << "start:" + QByteArray::number(numberOf(certificate, "start"))
          << "expiry:" + QByteArray::number(numberOf(certificate, "expiry")) << "scopes:";
    if (const auto scopes = certificate.find("scopes"); scopes != certificate.end() && scopes->is_array()) {
        for (const auto &scope : *scopes)
            lines << (scope.is_string() ? QByteArray::fromStdString(scope.get<std::string>()) : QByteArray());
    }
    certificate["version"] = 1;
    certificate["signature"] = macOf(issuer.accessToken, lines.join('\n')).toBase64().toStdString();
    return {clientId, macOf(issuer.accessToken, seed).toBase64(kUnpadded), std::move(certificate)};
}

QString certificateFault(const Json &certificate, qint64 nowMs)
{
    if (certificate.is_null())
        return {};
    if (!certificate.is_object() || numberOf(certificate, "version") != 1)
        return Words::tr("the certificate of these credentials is none of version 1");
    const auto start = numberOf(certificate, "start"), expiry = numberOf(certificate, "expiry");
    if (start > nowMs + kSkewMs)
        return Words::tr("these credentials are not valid yet");
    if (expiry < nowMs - kSkewMs)
        return Words::tr("these credentials have expired: sign in again");
    if (expiry - start > kLongestMs)
        return Words::tr("these credentials are refused by the server: they are for more than 31 days");
    return {};
}

Result<std::optional<HawkCredentials>> environmentCredentials()
{
    HawkCredentials who;
    who.clientId = qEnvironmentVariable("TASKCLUSTER_CLIENT_ID");
    who.accessToken = qgetenv("TASKCLUSTER_ACCESS_TOKEN");
    if (who.isEmpty())
        return std::optional<HawkCredentials>();
    if (const auto text = qgetenv("TASKCLUSTER_CERTIFICATE"); !text.isEmpty()) {
        who.certificate = parseJson(text);
        if (!who.certificate.is_object()) {
            return fail(ErrorCode::BadInput, Words::tr("TASKCLUSTER_CERTIFICATE is no JSON object"),
                Words::tr("set it as `taskcluster signin` prints it, or leave it out"));
        }
    }
    return std::optional<HawkCredentials>(std::move(who));
}

bool satisfiesScope(const QStringList &scopes, const QString &scope)
{
    return std::any_of(scopes.cbegin(), scopes.cend(), [&](const QString &held) {
        return held == scope || (held.endsWith(u'*') && scope.startsWith(QStringView(held).chopped(1)));
    });
}

} // namespace slipway
