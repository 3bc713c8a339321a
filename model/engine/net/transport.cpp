// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/transport.h"

#include <QHostAddress>

namespace slipway {

void heard(HostBudget &budget, const HttpAnswer &answer, qint64 nowMs)
{
    if (answer.error)
        budget.failed(nowMs);
    else
        budget.answered(answer.status, answer.headers, nowMs);
}

bool mayCarrySecrets(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https"))
        return !url.host().isEmpty();
    const auto host = url.host();
    return url.scheme() == QLatin1String("http") && (host == QLatin1String("localhost") || QHostAddress(host).isLoopback());
}

} // namespace slipway
