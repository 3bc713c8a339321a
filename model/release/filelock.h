// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace slipway {

/// Takes flock() on `path` and writes into it who has it. Returns the descriptor (close it to give the lock
/// back; child processes do not inherit it), or Refused with the holder's words.
Result<int> takeFileLock(const QString &path);
/// Who holds the lock now: "host, process 4711"; empty if nobody does.
QString fileLockHolder(const QString &path);

} // namespace slipway
