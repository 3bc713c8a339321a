// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"

#include "core/sha256.h"

namespace slipway {

QString sha256Digest(const QByteArray &bytes)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(sha256(bytes).toHex());
}

QString canonicalDigest(const Json &value)
{
    // nlohmann::json (unlike ordered_json) keeps keys sorted, which is the canonical order we want.
    const nlohmann::json sorted = value;
    return sha256Digest(dumpJson(sorted));
}

} // namespace slipway
