// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphquery.h"

#include <QStringList>

#include <optional>

namespace slipway {

/// A view of the same graph: which of its steps are shown. A value by ids, so that it outlives a reload; any thread.
struct GraphSlice
{
    enum class Kind : quint8 {
        All,
        /// What needsAttention(), what runs now, and of what is stuck behind a failure gates and the first in line; with what
        /// is next to them. Of a promotion what it makes or may make.
        Attention,
        Upstream, ///< `ids` and all they wait for
        Downstream, ///< `ids` and all that waits for them
        Both,
        Path, ///< every way between ids[0] and ids[1], whichever comes first
        Query,
    };

    Kind kind = Kind::All;
    QStringList ids; ///< of steps or of groups, which stand for all that is in them
    std::optional<GraphQuery> query;

    bool isAll() const { return kind == Kind::All || (kind == Kind::Query && (!query || query->isEmpty())); }
    bool asksForFacts() const; ///< then it changes as GraphQuery says
    bool operator==(const GraphSlice &other) const;
};

/// What a slice shows of one graph.
struct SliceOf
{
    /// By NodeIndex, for LayoutInput::hidden; empty where everything is shown. A group is shown if a member of it is.
    std::vector<bool> hidden;
    quint32 shown = 0, total = 0; ///< steps; groups do not count
    QStringList missing; ///< of the slice's ids: not in this graph
    bool noWay = false; ///< of Path: neither leads to the other; then both are shown
    bool operator==(const SliceOf &) const = default;
};

/// Linear in the graph. `names` (of that graph) and `factsOf` are used where the slice asks for them. Fails as
/// GraphQuery::run() does.
Result<SliceOf> sliceOf(const StepGraph &graph, const GraphSlice &slice, const StepNames &names,
    const FactsOf &factsOf, const std::atomic_bool *cancel = nullptr);

} // namespace slipway
