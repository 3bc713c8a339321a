// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

namespace slipway {

/// Writes a value as a YAML document that reads back as the same value: a string that would be taken for a
/// number, a boolean or null is quoted, a text of several lines that ends in one stays readable as a block.
/// Ends with a line end. Pure.
Result<QByteArray> toYaml(const Json &value);

} // namespace slipway
