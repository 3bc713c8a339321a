// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/storedigest.h"

#include "engine/net/hostbudget.h"

#include <QRegularExpression>

namespace slipway {

namespace {

using Algorithm = QCryptographicHash::Algorithm;

struct Source
{
    const char *header;
    const char *form; ///< a pattern with what is stated as its one group; null: all of it
    Algorithm algorithm;
    const char *name;
    bool hex = false, unpacked = false; ///< the latter: it is about the bytes as they are used
};

constexpr Source kSources[] = {
    {"x-amz-meta-content-sha256", nullptr, Algorithm::Sha256, "SHA-256", true, true},
    {"Repr-Digest", "(?:^|,)\\s*sha-256=:([^:,]+):", Algorithm::Sha256, "SHA-256"},
    {"Content-Digest", "(?:^|,)\\s*sha-256=:([^:,]+):", Algorithm::Sha256, "SHA-256"},
    {"Digest", "(?:^|,)\\s*sha-256=([^,]+)", Algorithm::Sha256, "SHA-256"},
    {"x-amz-checksum-sha256", nullptr, Algorithm::Sha256, "SHA-256"},
    {"x-amz-checksum-sha1", nullptr, Algorithm::Sha1, "SHA-1"},
    {"x-goog-hash", "(?:^|,)\\s*md5=([^,]+)", Algorithm::Md5, "MD5"},
    {"Content-MD5", nullptr, Algorithm::Md5, "MD5"},
};

QByteArray stated(const Source &source, const HttpHeaders &headers)
{
    auto text = headerOf(headers, source.header).left(1000).trimmed();
    if (source.form) {
        const QRegularExpression form(QLatin1String(source.form), QRegularExpression::CaseInsensitiveOption);
        text = form.match(QString::fromLatin1(text)).captured(1).trimmed().toLatin1();
    }
    if (source.hex) {
        const auto value = QByteArray::fromHex(text);
        return value.toHex() == text.toLower() ? value : QByteArray();
    }
    const auto value = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return value ? *value : QByteArray();
}

} // namespace

std::optional<StoreDigest> storeDigestOf(const HttpHeaders &headers)
{
    const auto encoding = headerOf(headers, "Content-Encoding").toLower();
    const bool packed = !encoding.isEmpty() && encoding != "identity";
    for (const auto &source : kSources) {
        const auto value = packed && !source.unpacked ? QByteArray() : stated(source, headers);
        if (!value.isEmpty() && value.size() == QCryptographicHash::hashLength(source.algorithm))
            return StoreDigest {source.algorithm, QString::fromLatin1(source.name), value};
    }
    return {};
}

} // namespace slipway
