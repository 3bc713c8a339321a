// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// `word` as one word of a POSIX shell: unchanged if it is harmless, else in single quotes.
QString shellQuoted(const QString &word);

} // namespace slipway
