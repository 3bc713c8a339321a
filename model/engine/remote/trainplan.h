// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginesource.h"
#include "pipeline/pipeline.h"

#include <QVector>

namespace slipway {

/// One source of a release across engines, as its own engine plans it.
struct TrainPart
{
    QString id; ///< what its steps' ids begin with
    QString title, engine;
    PlanPtr plan; ///< null: it has not told yet
};

/// The parts as one plan: a container for each part, "ID/" before the ids inside it, and edges for the links whose ends both
/// exist. The digest tells any other shape apart; a decision is bound to the digest of its own part alone
/// (EngineSource::graphDigest). Keeps the parts' plans alive. Pure.
PlanPtr mergeParts(const QString &title, const QVector<TrainPart> &parts, const QVector<StepLink> &links);

/// One part's plan with links among its own steps; the plan itself where none of them fits.
PlanPtr linkPart(const PlanPtr &plan, const QVector<StepLink> &links);

} // namespace slipway
