// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/workmessages.h"

#include <QByteArrayView>

namespace slipway {

/// The proto form of messages (spec/bazel-worker.md 2). Length and body to write; bodies to read.
QByteArray protoFrame(const WorkRequest &request, qint32 id, bool cancel); ///< these two instead of its own
QByteArray protoFrame(const WorkResponse &response);
Result<WorkRequest> requestOfProto(QByteArrayView body);
Result<WorkResponse> responseOfProto(QByteArrayView body);

} // namespace slipway
