// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderjobs.h"
#include "core/json.h"

namespace slipway {

/// The order as a POSIX shell script, level by level, as the loop of Conan's CI tutorial would run it: one command after
/// the other, ended by the first that fails (or, with `keepGoing`, at the end, if any failed). What cannot be built is a
/// comment, and the script ends with 1 then. Gates ask on the terminal. Byte-stable; `options.start`, `grouping` and
/// `stepPerRecipe` do not matter. `jobs` is what orderJobs() made with the same options.
QByteArray orderScript(const BuildOrder &order, const OrderRunOptions &options, const OrderJobs &jobs);

/// {"order_by", "reduced", "levels": [{"level", "packages": [{"key", "label", "ref", "package_id", "context", "profile",
/// "inner_level", "depends_on": [key], "command": [word], "fault", "blocked_by"}]}], "diagnostics": [...]}; the last two of a
/// package only where they apply.
Json orderCommandsJson(const BuildOrder &order, const OrderJobs &jobs);

} // namespace slipway
