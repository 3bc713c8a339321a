// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace slipway {

/// The full name of a plugin (spec/buildkite.md a.3): "docker#v1" becomes
/// "github.com/buildkite-plugins/docker-buildkite-plugin#v1", "org/x" becomes "github.com/org/x-buildkite-plugin".
/// Paths, URLs and what is neither stay as they are.
std::string fullPluginSource(const std::string &source);

} // namespace slipway
