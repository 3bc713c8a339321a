// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/workmessages.h"

#include <QByteArrayView>

namespace slipway {

/// The JSON form of messages (spec/bazel-worker.md 3): one line with its end to write; objects to read.
QByteArray jsonLine(const WorkRequest &request, qint32 id, bool cancel); ///< these two instead of its own
QByteArray jsonLine(const WorkResponse &response);
Result<WorkRequest> requestOfJson(QByteArrayView object);
Result<WorkResponse> responseOfJson(QByteArrayView object);

} // namespace slipway
