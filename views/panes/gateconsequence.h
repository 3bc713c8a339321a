// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <QStringList>

#include <functional>

namespace slipway {

/// What follows from a decision about one gate, by the table of spec/buildkite.md b.2. All lists hold node
/// ids in reading order. Waits and group containers are looked through: they never count as steps.
struct GateConsequence
{
    struct StillBlocked
    {
        QString step;
        QStringList waitsFor; ///< the steps and gates that this approval does not satisfy
    };

    QStringList startsNext; ///< commands and triggers that become ready by this approval alone
    QStringList opensNext; ///< gates that begin to wait for a human by this approval
    QStringList later; ///< steps that follow and gates that open once the former have passed
    QVector<StillBlocked> staysBlocked; ///< behind this gate, but something else holds them too
    QStringList willNotRun; ///< on a rejection: commands and triggers that can then never run
    QStringList startsOnReject; ///< on a rejection: those that start all the same, because they allow it to fail
    QStringList finished, failed, unfinished; ///< the gate's own dependencies: the evidence
};

using StateLookup = std::function<StepState(NodeIndex)>;

/// Pure. Dependencies of the gate that are not finished are taken as if they pass: until then an approval in
/// advance starts nothing. `gate` must be a node of `graph`. Costs O(nodes + edges behind the gate).
GateConsequence gateConsequence(const StepGraph &graph, NodeIndex gate, const StateLookup &state);

} // namespace slipway
