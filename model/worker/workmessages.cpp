// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workmessages.h"

namespace slipway {

QString workerProtocolName(WorkerProtocol protocol)
{
    return protocol == WorkerProtocol::Proto ? QStringLiteral("proto") : QStringLiteral("json");
}

std::optional<WorkerProtocol> workerProtocolOf(const QString &name)
{
    if (name == QLatin1String("proto"))
        return WorkerProtocol::Proto;
    if (name == QLatin1String("json"))
        return WorkerProtocol::Json;
    return {};
}

} // namespace slipway
