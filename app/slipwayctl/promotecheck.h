// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotecall.h"

#include "engine/remote/remotewatch.h"
#include "engine/taskcluster/promotionpreflight.h"

namespace slipway::ctl {

/// A deployment of Taskcluster, and who asks it.
struct Deployment
{
    QUrl root;
    RemoteWatch::Signer signer;
};

/// From --root and this program's environment. Fails for a URL that is no root, for broken credentials, and in a worker.
Result<Deployment> deploymentOf(const PromoteCall &call);

/// Asks it about a plan; blocks until everything was answered.
PreflightAnswer checkPlan(const PromotionPlan &plan, const Deployment &where);
/// What was found out, for the next plan.
void addAnswer(const PreflightAnswer &answer, PromotionFacts &facts);
/// What is worth knowing and stops nothing, on stderr.
void printNotes(const Diagnostics &told);

} // namespace slipway::ctl
