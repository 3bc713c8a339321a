// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphquery.h"

#include <QVector>

#include <optional>

namespace slipway {

/// Finds steps by words of their label, key or id: every word of the needle must occur, whatever its case. A needle that
/// names a field, such as state:failed, is read as a filter instead (GraphQuery), except for regular expressions. The names
/// of a graph are made ready once, so that a letter more costs a pass over memory. The hits are in reading order. A value;
/// GUI thread.
class GraphSearch
{
public:
    void setGraph(const StepGraphPtr &graph);
    /// Made elsewhere, so that the first letter need not wait for them; of no use for another graph than the one set.
    void setNames(const StepGraphPtr &graph, const StepNamesPtr &names);
    void setFactsOf(FactsOf factsOf) { m_factsOf = std::move(factsOf); } ///< for state: and plan:
    void setNeedle(const QString &needle);

    const QVector<NodeIndex> &hits() const { return m_hits; }
    int position() const { return m_position; } ///< of the hit jumped to last; -1 before the first jump
    /// The next hit (direction 1) or the previous one (-1), around the end; kNoNode when nothing was found.
    NodeIndex jump(int direction);

private:
    void find();
    std::vector<bool> withWords() const;
    std::optional<std::vector<bool>> withQuery() const;

    StepGraphPtr m_graph;
    StepNamesPtr m_names; ///< null until something is searched
    FactsOf m_factsOf;
    QString m_needle;
    QVector<NodeIndex> m_hits;
    int m_position = -1;
};

} // namespace slipway
