// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/strategies.h"

namespace slipway {

/// What is to be optimised (spec/taskgraph.md 6.1). By label everywhere; tables have one entry for each label.
struct OptimizerTask
{
    std::vector<quint8> requested;
    std::vector<quint8> doNotOptimize;
    std::vector<std::string_view> existing; ///< data() is null: not in existing_tasks; empty counts as not there either
};

/// The end of one run of the optimiser over a target graph.
struct Optimized
{
    enum Mark : quint8 { InGraph = 1, Removed = 2, Replaced = 4, Undetermined = 8, UnknownStrategy = 16, UnknownIndex = 32 };
    enum class Why : quint8 { Kept, Strategy, Dependents, IfDependencies };

    std::vector<quint8> marks; ///< of Mark
    std::vector<Why> why; ///< of the first phase
    QHash<LabelIndex, QString> indexed; ///< task IDs that index-search found
    std::vector<LabelIndex> order; ///< the target graph, dependents first
    QString error; ///< "Optimization error: …"; empty: none
    QString otherError; ///< what the action may end with instead, depending on its order; then labels are undetermined

    bool has(LabelIndex label, Mark mark) const { return marks[label] & mark; }
    bool isInGraph(LabelIndex label) const { return has(label, InGraph); }
    bool isReplaced(LabelIndex label) const { return has(label, Replaced); }
    bool isRemoved(LabelIndex label) const { return (marks[label] & (Removed | Replaced)) == Removed; } ///< as it is reported
    bool isKept(LabelIndex label) const { return (marks[label] & (InGraph | Removed | Replaced)) == InGraph; }
};

/// taskgraph's optimiser: closure, remove, replace, check (spec/taskgraph.md 6.1 to 6.4). The combined graph must be
/// free of errors. Where if-dependencies make the outcome depend on the order of ties (6.6), several orders are tried:
/// the first without an error is the answer, and what differs in another is undetermined.
Optimized optimize(const CombinedGraph &graph, const OptimizerTask &task, Strategies &strategies);

} // namespace slipway
