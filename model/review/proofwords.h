// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/algorithms.h"
#include "pipeline/planner.h"

namespace slipway {

/// The sentences of a gate proof: each names the engine's rule and the line it follows from. One thread.
class ProofWords
{
public:
    explicit ProofWords(const PlannedPipeline &plan);

    QString notRun(NodeIndex step) const;
    QString deadEnd(NodeIndex step) const;
    /// `gates` in reading order; `way` from the nearest of them to the step.
    QString gated(NodeIndex step, const NodeList &gates, const NodeList &way) const;
    QString ungated(NodeIndex step, const NodeList &way) const;
    /// `way` from a step that fails.
    QString ungatedByFailure(NodeIndex step, const NodeList &failing, const NodeList &way) const;
    /// `circle` is empty unless the culprit waits for itself.
    QString stuck(NodeIndex step, NodeIndex culprit, const NodeList &circle) const;
    QString unknown(NodeIndex step, NodeIndex doubt) const;
    QString undecided(NodeIndex step) const;
    static QString absent();

private:
    QString name(NodeIndex node) const; ///< "key" (line 12)
    QString verdict(NodeIndex node) const; ///< what its condition, filter or skip says, with the line
    NodeIndex removedGateOn(NodeIndex step, const NodeList &way) const;
    QString removedGate(NodeIndex gate) const;
    const Step *step(NodeIndex node) const { return m_plan.steps.value(qsizetype(node)); }

    const PlannedPipeline &m_plan;
    const StepGraph &m_graph;
    NodeList m_removedBefore; ///< by node: the nearest removed block before it among its siblings
    NodeList m_liveBefore; ///< by node: the nearest block before it that this build has
    NodeList m_removedDependency; ///< by node: a gate it depends on and that was removed
};

} // namespace slipway
