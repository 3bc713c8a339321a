// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/ordergraph.h"
#include "buildorder/orderjobs.h"
#include "pipeline/pipeline.h"

namespace slipway {

/// What a run of an order is drawn as: the order itself, of which `jobs` run. A value; immutable.
struct OrderRun
{
    QString digest; ///< of the pipeline that runs
    std::shared_ptr<const OrderGraph> shown; ///< what is drawn of the order; its `order` is the one that runs
    std::vector<OrderJob> jobs;
};

/// The graph of a run as the order looks: the nodes of `run.shown`, where a package that runs has the id of its step, and
/// behind them what only the run has: gates in front of a level (`level` of that level), uploads, promotions and their gates
/// (`level` behind the last), with dotted edges. Waits are left out: the levels say the same.
/// Places in a file are those of the steps; packages that do not run have none. Pure; any thread.
std::shared_ptr<const OrderGraph> graphOfRun(const OrderRun &run, const StepGraph &steps);

/// `plan` with graphOfRun() as its order; as it was where `run` is of another pipeline.
PlanPtr withOrder(const PlanPtr &plan, const OrderRun &run);

/// For a release that is taken up again: which jobs of the order are the steps of `plan`. The order may have been reduced
/// before it ran, so it is tried as it is and reduced. Fails where the steps are not those of the order.
Result<OrderRun> findOrderRun(const PlanPtr &plan, const BuildOrderPtr &order, const OrderView &view);

} // namespace slipway
