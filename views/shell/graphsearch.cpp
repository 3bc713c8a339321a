// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphsearch.h"

#include <algorithm>

namespace slipway {

void GraphSearch::setGraph(const StepGraphPtr &graph)
{
    if (graph == m_graph)
        return;
    m_graph = graph;
    m_names.reset();
    find();
}

void GraphSearch::setNames(const StepGraphPtr &graph, const StepNamesPtr &names)
{
    if (graph == m_graph && !m_names)
        m_names = names;
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
    if (!m_graph || m_needle.trimmed().isEmpty())
        return;
    if (!m_names)
        m_names = std::make_shared<StepNames>(*m_graph);
    const auto asked = withQuery();
    const auto found = asked ? *asked : withWords();
    m_hits.reserve(std::count(found.begin(), found.end(), true));
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i])
            m_hits.append(NodeIndex(i));
    }
}

std::vector<bool> GraphSearch::withWords() const
{
    std::vector<bool> found(m_graph->nodeCount(), true);
    for (const auto &word : m_needle.split(u' ', Qt::SkipEmptyParts)) {
        const auto within = m_names->containing(StepNames::fold(word));
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] && within[i];
    }
    return found;
}

std::optional<std::vector<bool>> GraphSearch::withQuery() const
{
    const auto query = GraphQuery::parse(m_needle);
    if (query.failed() || !query->namesFields() || query->hasExpressions())
        return std::nullopt;
    const auto found = query->run(*m_graph, *m_names, m_factsOf);
    return found.ok() ? std::optional(*found) : std::nullopt;
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
