// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerboard.h"

namespace slipway::testing {

inline WorkerPoolStatus pool(const QString &name)
{
    WorkerPoolStatus made;
    made.name = name;
    made.command = QString(name).replace(u'-', u' ');
    made.protocol = WorkerProtocol::Json;
    made.multiplex = 8;
    made.maxInstances = 2;
    return made;
}

inline WorkerStatus worker(int id, const QString &poolName, WorkerState state = WorkerState::Idle)
{
    WorkerStatus made;
    made.id = id;
    made.pool = poolName;
    made.state = state;
    made.processId = 4000 + id;
    made.memoryBytes = qint64(id) * 10 * 1024 * 1024;
    made.uptimeMs = 61'000;
    made.argv = QStringLiteral("/usr/bin/python3 worker.py --persistent_worker");
    made.folder = QStringLiteral("/work");
    made.why = QStringLiteral("the first of its key");
    made.how = state == WorkerState::Ended ? QStringLiteral("exit code 3") : QString();
    made.inFlight = state == WorkerState::Busy ? 2 : 0;
    return made;
}

} // namespace slipway::testing
