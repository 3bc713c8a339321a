// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/normalstep.h"

namespace slipway {

// Normal forms of the attributes of a command step that the reference knows (spec/buildkite.md a.3, a.4).
Read<Json> readPlugins(const YamlValue &value); ///< array of one-entry objects, sources as written
Read<Json> readSecrets(const YamlValue &value);
Read<Json> readMatrix(const YamlValue &value);
Read<Json> readCache(const YamlValue &value);
Read<Json> readCheckout(const YamlValue &value);
Read<Json> readSignature(const YamlValue &value);

} // namespace slipway
