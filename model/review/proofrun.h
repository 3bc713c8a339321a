// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/algorithms.h"

#include <map>

namespace slipway {

/// Runs of a graph in thought: nobody opens a gate, the named steps fail, all others that run pass. Steps whose
/// condition is undecided are taken to be there. What it says is what the scheduler does in that run. One thread.
class ProofRun
{
public:
    enum class End : quint8 {
        None, ///< never gets that far: it waits behind a gate
        Passed,
        Failed,
        WaitingFailed, ///< never runs because something before it ended badly
        OpenGate, ///< a gate that waits for a person
    };

    ProofRun(const StepGraph &graph, const TopologicalOrder &order);

    /// How every step ends if exactly these fail (sorted by index).
    const std::vector<End> &ends(const NodeList &failing);
    bool becomesReady(NodeIndex node, const NodeList &failing);

    /// Steps whose failure, nobody having opened a gate, lets `node` become ready: tried, not guessed. Empty if
    /// none was found or the node needs no failure.
    NodeList failuresThatStart(NodeIndex node);

private:
    static constexpr quint32 kTooMany = 1000000;
    /// How few failures it takes, as an estimate.
    struct Cost
    {
        quint32 ready = kTooMany, pass = kTooMany, bad = kTooMany;
    };

    std::vector<End> simulate(const NodeList &failing) const;
    End endOf(NodeIndex node, const std::vector<End> &ends, const std::vector<bool> &fails) const;
    void settleCycles(std::vector<End> &ends, const std::vector<bool> &fails) const;
    bool mayTry() const;
    void estimate();
    quint32 satisfiedCost(const StepEdge &edge) const;
    quint32 doomedCost(const StepEdge &edge) const;
    NodeList cheapest(NodeIndex node) const;
    NodeList nearestSteps(NodeIndex node);

    const StepGraph &m_graph;
    const TopologicalOrder &m_order;
    std::vector<Cost> m_costs;
    std::map<NodeList, std::vector<End>> m_runs;
};

} // namespace slipway
