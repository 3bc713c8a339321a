// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphsearch.h"

#include <algorithm>

namespace slipway {

void GraphSearch::setGraph(const StepGraphPtr &graph)
{
    m_graph = graph;
    find();
}

void GraphSearch::setNeedle(const QString &needle)
{
    if (needle == m_needle)
        return;
    m_needle = needle;
    find();
}

void GraphSearch::find()
{
    m_hits.clear();
    m_position = -1;
    const auto words = m_needle.split(u' ', Qt::SkipEmptyParts);
    if (!m_graph || words.isEmpty())
        return;
    for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
        const auto &node = m_graph->node(NodeIndex(i));
        const auto text = node.label + u'\n' + node.key + u'\n' + node.id;
        const auto inText = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
        if (std::all_of(words.begin(), words.end(), inText))
            m_hits.append(NodeIndex(i));
    }
}

NodeIndex GraphSearch::jump(int direction)
{
    const auto count = int(m_hits.size());
    if (count == 0)
        return kNoNode;
    m_position = m_position < 0 ? (direction > 0 ? 0 : count - 1) : (m_position + direction + count) % count;
    return m_hits.at(m_position);
}

} // namespace slipway
