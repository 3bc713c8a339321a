// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <string>
#include <utility>
#include <vector>

namespace slipway::testing {

// spec/conan.md section 2, written down a second time over plain JSON and with no regard to speed: what the model must agree
// with. Recipe and configuration orders as Conan 2.13 or later writes them.

using NamedOrder = std::pair<std::string, Json>; ///< base name of the file, its JSON

Json oracleMerge(const std::vector<NamedOrder> &files);
Json oracleReduce(const Json &order, bool since2_14);

} // namespace slipway::testing
