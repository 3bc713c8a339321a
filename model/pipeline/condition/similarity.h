// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace slipway::condition {

/// Jaro-Winkler similarity of two ASCII words, 0 to 1.
double jaroWinkler(const std::string &a, const std::string &b);

/// The word that the reference (after Ruby's did_you_mean) would suggest for a misspelt one, or an empty string.
std::string mostSimilar(const std::string &word, const std::vector<std::string> &candidates);

} // namespace slipway::condition
