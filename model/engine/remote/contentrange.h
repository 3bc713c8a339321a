// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/net/transport.h"

#include <QRegularExpression>

#include <optional>

namespace slipway {

/// Which part of a whole a 206 brings: `Content-Range: bytes 100-199/1234` (RFC 9110, 14.4).
struct ContentRange
{
    qint64 from = 0;
    qint64 total = -1; ///< -1: the server does not know yet
};

inline std::optional<ContentRange> contentRangeOf(const HttpHeaders &headers)
{
    static const QRegularExpression range(QStringLiteral("\\A\\s*bytes\\s+(\\d{1,15})-(\\d{1,15})/(\\d{1,15}|\\*)\\s*\\z"));
    const auto found = range.match(QString::fromLatin1(headerOf(headers, "Content-Range")));
    if (!found.hasMatch())
        return {};
    const auto total = found.captured(3);
    return ContentRange {found.captured(1).toLongLong(), total == QLatin1String("*") ? -1 : total.toLongLong()};
}

} // namespace slipway
