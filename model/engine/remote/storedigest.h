// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/transport.h"

#include <QCryptographicHash>
#include <QString>

#include <optional>

namespace slipway {

/// What the store of an artifact says of the bytes that it gives, where the engine said nothing.
struct StoreDigest
{
    QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256;
    QString name; ///< "SHA-256"
    QByteArray value;
};

/// Out of the headers of S3 (x-amz-meta-content-sha256, as Taskcluster's stores keep it, x-amz-checksum-*), of Google's store
/// (x-goog-hash) and of HTTP (Repr-Digest and Content-Digest of RFC 9530, Digest of RFC 3230, Content-MD5): the strongest of
/// them. What is about packed bytes says nothing of those that come unpacked. Nothing where there is none that can be read.
std::optional<StoreDigest> storeDigestOf(const HttpHeaders &headers);

} // namespace slipway
