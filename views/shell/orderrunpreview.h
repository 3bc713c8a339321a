// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/orderpipeline.h"
#include "buildorder/orderrungraph.h"
#include "buildorder/ordersimulation.h"
#include "pipeline/facts.h"
#include "release/history.h"
#include "shell/orderrunsettings.h"

namespace slipway {

/// What the second switch gains, and how well that is known.
struct OrderGain
{
    StartGain gain;
    int workers = 1;
    int packages = 0;
    int known = 0; ///< packages whose time is known from earlier runs

    bool isEmpty() const { return packages == 0; }
};

/// With the times of earlier runs; a package that never ran is given the median of those that did. Where nothing ran yet each
/// takes a minute, and text() says so.
OrderGain gainOf(const std::vector<OrderJob> &jobs, const ReleaseHistory &history, int workers);
/// "Strict levels: 41 min; as soon as dependencies are done: 28 min (4 at once, by earlier runs)."
QString gainText(const OrderGain &gain);

/// What a run with these settings would be, made before anybody decides. A value.
struct OrderRunPreview
{
    OrderPipeline made; ///< where `fault` is empty
    Error fault; ///< why there is none; no message: there is one
    OrderGain gain;
    int builds = 0; ///< packages that will be installed
    int faulty = 0, blocked = 0; ///< that cannot be built, and what waits for those
    int levels = 0, gates = 0;

    bool isRunnable() const { return fault.message.isEmpty() && builds > 0; }
};

/// Blocks for some hundred milliseconds with thousands of packages; any thread.
OrderRunPreview previewOrderRun(const BuildOrderPtr &order, const OrderRunSettings &settings, const ReleaseHistory &history);

/// "12 packages in 5 levels, 3 gates"
QString previewText(const OrderRunPreview &preview);

/// How many packages a run would install: what the button says before anything is chosen.
int packagesToBuild(const BuildOrder &order);
/// How many of them the profile of each file name builds.
QMap<QString, int> packagesByProfile(const BuildOrder &order);

/// What a run starts with, and what it is drawn as.
struct OrderRunStart
{
    PlanPtr plan;
    OrderRun run;
};

/// Blocks like previewOrderRun(); any thread.
OrderRunStart planOrderRun(const OrderPipeline &made, const Facts &facts, const OrderView &view);

} // namespace slipway
