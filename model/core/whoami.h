// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// "user@host" of whoever runs this program, as records name people.
QString userAtHost();

} // namespace slipway
