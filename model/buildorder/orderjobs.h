// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "buildorder/orderrunoptions.h"
#include "core/result.h"

namespace slipway {

/// One package that a run of an order installs, or that it cannot. A value.
struct OrderJob
{
    quint32 element = 0; ///< index into BuildOrder::elements
    quint32 innerLevel = 0, package = 0; ///< index into its packages
    QString key; ///< of the step; unique: "engine-1.0", with the package id's beginning where a ref has several
    QString label; ///< "engine/1.0", "engine/1.0 (game_release)"
    QString ref; ///< with the recipe revision, where the order has one
    QString packageId;
    int level = 0; ///< BuildOrder::levelOf
    QString profile; ///< the file whose profile makes it: `filenames[0]`, "self", or empty if none is named
    QStringList words; ///< what stands behind `conan install`; empty if it cannot be built
    std::vector<quint32> after; ///< jobs that must be done before; ascending
    QString fault; ///< why it cannot be built, known before the run; empty: it can
    int blockedBy = -1; ///< the job whose fault stops it, or -1

    bool willRun() const { return fault.isEmpty() && blockedBy < 0; }
};

struct OrderJobs
{
    std::vector<OrderJob> jobs; ///< by level, in a level as Conan lists them: a job stands behind those it waits for
    Diagnostics diagnostics; ///< what is to be said before the run; `node` is the key of the job, where it is about one
};

/// What a run of an order does (spec/conan.md 3). Each package that is to be built and has build_args, once; its arguments
/// are build_args, the profile arguments of the FIRST of its file names, lockfile, remotes, build jobs, extra arguments.
/// Inner levels of a recipe come in turn. What is not built hands the order on: with A (Build) <- B (Cache) <- C (Build), C
/// waits for A. Missing and Invalid packages and what has unreadable arguments are jobs with a fault; whatever depends on
/// them is blocked. Refuses a graph of `conan graph info`, which says no arguments. Pure; any thread.
Result<OrderJobs> orderJobs(const BuildOrder &order, const OrderRunOptions &options);

/// "self" and the file names whose profiles the packages of an order need, with what the order says of them: null where
/// it says nothing. For the run form, sorted by name.
QMap<QString, const OrderProfile *> neededProfiles(const BuildOrder &order);

} // namespace slipway
