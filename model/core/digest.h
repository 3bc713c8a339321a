// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// "sha256:" and 64 hex digits, over the bytes as given.
QString sha256Digest(const QByteArray &bytes);
/// The same over the canonical form: keys sorted, no white space, UTF-8.
QString canonicalDigest(const Json &value);

} // namespace slipway
