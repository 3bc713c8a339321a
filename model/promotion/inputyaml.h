// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace slipway {

/// A value as a YAML document in block style, that YAML 1.1 and 1.2 readers read alike: every text is quoted, as
/// `92.0` and `no` would be something else (spec/taskgraph.md 2 "YAML 1.1 traps"). For the action's input, which
/// Taskcluster's form takes as YAML.
QByteArray writeYaml(const Json &value);

} // namespace slipway
