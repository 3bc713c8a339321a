// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <stop_token>

class QIODevice;

namespace slipway {

class FileText;

bool isGzip(QByteArrayView bytes); ///< by the first two bytes
/// At most `size` bytes of what a packed file holds, from the first of its bytes; fewer where these say no more.
QByteArray gunzippedHead(const QByteArray &begin, qsizetype size);

/// Unpacks one or more gzip members into `into`, at most `limit` bytes (LimitExceeded), until `stop` (Canceled). `file` is
/// for messages.
Result<void> gunzip(const FileText &packed, QIODevice &into, qint64 limit, const QString &file, const std::stop_token &stop = {});

} // namespace slipway
