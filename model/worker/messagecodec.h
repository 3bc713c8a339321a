// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/workmessages.h"

#include <QByteArrayView>
#include <QStringList>

namespace slipway {

/// One message as bytes, to be written with one write and flushed (spec/bazel-worker.md 0.5, 0.14). Proto: length and
/// body. JSON: camelCase, every field, one line, "\n"; never `{}`, which makes real Bazel wait for ever (0.1).
QByteArray encodeMessage(WorkerProtocol protocol, const WorkRequest &request);
/// The same with this id, and no cancel.
QByteArray encodeRequest(WorkerProtocol protocol, const WorkRequest &request, qint32 id);
QByteArray encodeMessage(WorkerProtocol protocol, const WorkResponse &response);

/// One message out of what MessageSplitter cut. Unknown fields are passed over, names in snake_case count, missing and
/// null fields are defaults; numbers that are no int32, known fields twice and anything but an object fail (section 3).
Result<WorkRequest> decodeRequest(WorkerProtocol protocol, QByteArrayView message);
Result<WorkResponse> decodeResponse(WorkerProtocol protocol, QByteArrayView message);

/// Habits of a JSON message that we take and real Bazel does not: snake_case names, `wasCancelled`, null (0.2, 0.3). For the
/// person who writes the worker; empty if there are none.
QStringList jsonHabits(QByteArrayView message);

/// UTF-8 with U+FFFD for what is none, and for NUL; `mended` becomes true if anything was replaced.
QByteArray asUtf8(QByteArrayView bytes, bool *mended = nullptr);

} // namespace slipway
