// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/algorithms.h"
#include "review/gatesets.h"

namespace slipway {

/// True if the dependant goes on though the dependency ended badly (spec/buildkite.md b.2): allowed on the edge,
/// or a wait with continue_on_failure, which forgives steps but no barrier. The same rule as the scheduler's.
bool toleratesFailure(const StepGraph &graph, const StepEdge &edge);

/// True for what can never run and lets nothing behind it run: a key nobody has, a step of no known type.
bool isDeadEnd(const StepNode &node);

/// Which gates people must open before a step can become ready, for every step of a live graph, whatever ends
/// well or badly on the way. The answer errs on one side only: what is named here is needed in every run, but a
/// step with no needs may still hang on outcomes that exclude each other (ProofRun tries them). One thread.
class GateNeeds
{
public:
    /// How steps with an undecided condition are seen.
    enum class Doubt : quint8 {
        Lenient, ///< whatever lets more steps run: absent, or there and failed
        Strict, ///< whatever lets fewer run: there
    };

    GateNeeds(const StepGraph &graph, const TopologicalOrder &order, GateSets &sets, Doubt doubt);

    GateSets::Id ready(NodeIndex node) const { return m_needs[raw(node)].ready; }

private:
    struct Needs
    {
        GateSets::Id ready = GateSets::kNever; ///< to become ready
        GateSets::Id pass = GateSets::kNever; ///< to be passed
        GateSets::Id bad = GateSets::kNever; ///< to fail, or to never run because of a failure
    };

    void settleCycles(const NodeList &cyclic);
    bool evaluate(NodeIndex node);
    GateSets::Id satisfied(const StepEdge &edge);
    GateSets::Id doomed(const StepEdge &edge) const;

    const StepGraph &m_graph;
    GateSets &m_sets;
    Doubt m_doubt;
    std::vector<Needs> m_needs;
    std::vector<bool> m_inCircle;
};

} // namespace slipway
