// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderjobs.h"
#include "pipeline/pipeline.h"

namespace slipway {

enum class OrderPurpose : quint8 {
    Run, ///< by the embedded engine: packages are installed by slipway-conan-install, which proves the package id
    HandOver, ///< by a real CI: plain conan, a grep for the package id, files travel as artifacts
};

/// A build order as a pipeline: a step a package, with what it waits for. Whatever can be done with a pipeline (trust,
/// run, gates, resume, rehearsal, timeline) can be done with it.
struct OrderPipeline
{
    BuildOrderPtr order;
    QByteArray yaml; ///< byte-stable: of the order and the options alone
    PipelinePtr pipeline; ///< read back from `yaml`; its file is the order's first
    std::vector<OrderJob> jobs; ///< `key` is the step's key
    Diagnostics diagnostics; ///< the order's own and those of orderJobs: to be said before the run
};

/// Strict levels are waits with keys between the steps of two levels ("level-0-done"), or the gate that stands there: one
/// edge a step into it and one out of it. They go on after a failure, so that what failed blocks only what depends on it (`depends_on` of the
/// steps); in a hand-over only with `keepGoing`, since a real CI has nothing else that stops it. A package that cannot
/// be built is a step that fails with the reason. Gates are block steps: "gate-level-N", "gate-upload",
/// "gate-promote:FROM:TO". Fails for options that contradict each other or the order, naming them. Pure; any thread; some
/// hundred milliseconds for thousands of packages.
Result<OrderPipeline> orderPipeline(const BuildOrderPtr &order, const OrderRunOptions &options, OrderPurpose purpose);

/// Refuses options that do not fit together or this order.
Result<void> checkOptions(const BuildOrder &order, const OrderRunOptions &options, OrderPurpose purpose);

} // namespace slipway
