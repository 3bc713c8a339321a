// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace slipway::call {

/// The folder of links that this program was called from as `name` (argv[0]): "/x/workers/bin". Empty if that cannot be told.
std::string calledFrom(const std::string &name);
/// The first program of that name on PATH that is not this one; empty: there is none.
std::string realProgram(const std::string &name);
/// PATH without a folder.
std::string pathWithout(const std::string &path, const std::string &folder);
std::string baseName(const std::string &path);

} // namespace slipway::call
