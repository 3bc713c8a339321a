// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway {

/// SHA-256 (FIPS 180-4), 32 bytes. With the processor's own instructions where it has them: a build order of ten
/// megabytes then takes some milliseconds instead of fifty. Any thread.
QByteArray sha256(QByteArrayView bytes);

/// True if this processor computes it itself.
bool hasSha256Instructions();

} // namespace slipway
