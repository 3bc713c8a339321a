// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QByteArrayView>

namespace slipway {

/// Text of somebody else, such as a server's answer. Discarded (is_discarded()) where it is no JSON, and where it is nested
/// so deeply that a copy of it could not be made: the library copies by recursion. From any thread; never throws.
Json parseJson(QByteArrayView bytes);

} // namespace slipway
