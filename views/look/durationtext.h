// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// A time that something took, for a person: "0.4 s", "12 s", "3 min 05 s", "2 h 10 min".
QString durationText(qint64 ms);

} // namespace slipway
