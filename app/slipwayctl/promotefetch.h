// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotecall.h"
#include "promotecheck.h"

namespace slipway::ctl {

struct FetchedGraphs
{
    QString folder; ///< of graphs
    QStringList ids; ///< oldest first
};

/// Finds the graphs of --revision and --project at --root and downloads those that can be built on into the state folder.
/// Fails where there are none, or one of them did not come wholly. Blocks.
Result<FetchedGraphs> fetchGraphs(const PromoteCall &call, const Deployment &where);

} // namespace slipway::ctl
