// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>

class QIODevice;

namespace slipway {

bool isGzip(QByteArrayView bytes); ///< by the first two bytes

/// Unpacks one or more gzip members into `into`, at most `limit` bytes (LimitExceeded). `file` is for messages.
Result<void> gunzip(QByteArrayView packed, QIODevice &into, qint64 limit, const QString &file);

} // namespace slipway
