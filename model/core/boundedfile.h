// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/result.h"

#include <QByteArray>

namespace slipway {

inline constexpr qint64 kMaxDocumentBytes = 64LL * 1024 * 1024;

/// Reads a whole file, never more than `limit` bytes. "-" reads standard input. Directories, devices
/// that deliver no end and files over the limit are refused with a message that names the limit; so is a file that
/// somebody writes to meanwhile. What is replaced by rename is read as it was.
Result<QByteArray> readBoundedFile(const QString &path, qint64 limit = kMaxDocumentBytes, const Reading &reading = {});

} // namespace slipway
