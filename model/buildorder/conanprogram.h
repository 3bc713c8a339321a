// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace slipway {

/// The program `conan` on a search path ("a:b"; empty: that of this process), or what to install.
Result<QString> findConan(const QString &path = {});

} // namespace slipway
