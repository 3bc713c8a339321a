// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QVector>

namespace slipway {

/// Finds steps by words of their label, key or id: every word of the needle must occur, whatever its case.
/// A value; the hits are in reading order.
class GraphSearch
{
public:
    void setGraph(const StepGraphPtr &graph);
    void setNeedle(const QString &needle);

    const QVector<NodeIndex> &hits() const { return m_hits; }
    int position() const { return m_position; } ///< of the hit jumped to last; -1 before the first jump
    /// The next hit (direction 1) or the previous one (-1), around the end; kNoNode when nothing was found.
    NodeIndex jump(int direction);

private:
    void find();

    StepGraphPtr m_graph;
    QString m_needle;
    QVector<NodeIndex> m_hits;
    int m_position = -1;
};

} // namespace slipway
