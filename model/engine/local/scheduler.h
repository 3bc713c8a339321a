// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <set>
#include <vector>

namespace slipway {

/// Decides which step may run when, by the table of spec/buildkite.md b.2 (restated in scheduler.cpp). Pure:
/// it is told what happened to steps and says what follows; it starts nothing itself. One change costs as much
/// as the changed step has dependants that are affected. A value-like object of one thread.
class Scheduler
{
public:
    struct Change
    {
        NodeIndex node = kNoNode;
        StepState state = StepState::NotStarted;
    };

    explicit Scheduler(StepGraphPtr graph);

    /// The same graph with nodes appended (NodeIndex of the old ones stay valid). Known states are kept.
    void setGraph(StepGraphPtr grown);

    /// Tells a fact: the step runs, has ended, was interrupted, is to run again (NotStarted) ...
    void report(NodeIndex node, StepState state);
    /// A gate that was approved: now, or in advance (then it passes once its dependencies are satisfied).
    void approve(NodeIndex gate);
    /// The step, wait or gate is as if it had never had its turn; an approval of it is void.
    void reset(NodeIndex node);
    /// What follows from all reports since the last call, in the order it follows. A step appears once for
    /// each change. States decided here: Waiting, Blocked, Ready, WaitingForHuman, WaitingFailed, Passed of a
    /// wait or an approved gate, Removed, Skipped and Unknown of what will not run.
    std::vector<Change> settle();

    /// The ready step that stands first in the document, or kNoNode. It stays ready until reported otherwise.
    NodeIndex nextReady() const { return m_ready.empty() ? kNoNode : m_ready.begin()->second; }

    const StepGraph &graph() const { return *m_graph; }
    StepState state(NodeIndex node) const { return m_nodes[raw(node)].state; }
    /// The dependency to name as the reason that `node` will not run, or the first it waits for; kNoNode if none.
    NodeIndex culprit(NodeIndex node) const;

    size_t unfinished() const { return m_unfinished; } ///< steps (groups not counted) that are not final
    size_t running() const { return m_running; } ///< Running and Canceling
    size_t waitingForPeople() const { return m_people; } ///< open gates and interrupted steps
    bool failed() const { return m_failed > 0; } ///< something ended badly: the release ends as failed
    /// Nothing runs, nothing can, and nobody can change it: what is left waits in a circle.
    bool isStuck() const;
    /// The steps that are left when isStuck(); report() them as WaitingFailed, which is then their end.
    std::vector<NodeIndex> leftOver() const;

private:
    struct Node
    {
        StepState state = StepState::NotStarted;
        bool approved = false;
        bool afterCancel = false; ///< will not run because of a cancelled step
        quint32 open = 0; ///< dependencies that have not ended
        quint32 behindGate = 0; ///< of these: gates, and steps behind gates
        quint32 doomed = 0; ///< dependencies that ended so that this step will not run
        quint32 canceled = 0; ///< of these: because of a cancel
        bool queued = false;
        bool givenUp = false; ///< reported as WaitingFailed: it waited in a circle
    };
    /// What one dependency does to one dependant.
    enum class Effect : quint8 { Satisfied, Open, OpenBehindGate, Doomed, DoomedByCancel };

    Effect effect(const StepEdge &edge, const Node &dependency) const;
    bool toleratesFailure(const StepEdge &edge) const;
    void count(Node &node, Effect effect, int sign);
    void recount(NodeIndex node);
    void change(NodeIndex node, StepState state, bool afterCancel);
    void tally(NodeIndex node, StepState state, int sign);
    void enqueue(NodeIndex node);
    void evaluate(NodeIndex node);
    StepState decided(NodeIndex node) const;
    StepState initial(NodeIndex node) const;
    bool isOurs(NodeIndex node) const;

    StepGraphPtr m_graph;
    std::vector<Node> m_nodes;
    std::vector<NodeIndex> m_queue;
    std::vector<Change> m_changes;
    std::set<std::pair<quint32, NodeIndex>> m_ready; // by reading order
    size_t m_unfinished = 0, m_running = 0, m_people = 0, m_failed = 0;
};

} // namespace slipway
