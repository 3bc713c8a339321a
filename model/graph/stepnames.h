// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <QString>

#include <memory>
#include <vector>

namespace slipway {

/// Label, key and id of every node of a graph in one text, without regard to case, so that a search of 40,000 names is one
/// pass over memory. Made once for a graph, immutable; any thread.
class StepNames
{
public:
    StepNames() = default; ///< of an empty graph
    explicit StepNames(const StepGraph &graph);

    size_t count() const { return m_start.size() - 1; }
    /// The names of a node, each once and each followed by a line feed.
    QStringView namesOf(NodeIndex node) const;
    /// Which nodes have `folded` (see fold()) within one of their names. Empty text is in all.
    std::vector<bool> containing(const QString &folded) const;

    /// As names are kept here.
    static QString fold(const QString &text) { return text.toCaseFolded(); }

private:
    QString m_text;
    std::vector<qsizetype> m_start {0}; ///< count() + 1
};

using StepNamesPtr = std::shared_ptr<const StepNames>;

} // namespace slipway
