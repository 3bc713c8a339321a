// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/stepnames.h"

#include <QStringMatcher>

#include <algorithm>

namespace slipway {

StepNames::StepNames(const StepGraph &graph)
{
    qsizetype room = 0;
    for (const auto &node : graph.nodes())
        room += node.label.size() + 1;
    m_text.reserve(room + room / 2);
    m_start.clear();
    m_start.reserve(graph.nodeCount() + 1);
    const auto add = [this](const QString &name) {
        m_text += fold(name);
        m_text += u'\n';
    };
    for (const auto &node : graph.nodes()) {
        m_start.push_back(m_text.size());
        add(node.label);
        if (!node.key.isEmpty() && node.key != node.label)
            add(node.key);
        if (node.id != node.label && node.id != node.key)
            add(node.id);
    }
    m_start.push_back(m_text.size());
}

QStringView StepNames::namesOf(NodeIndex node) const
{
    return QStringView(m_text).mid(m_start[raw(node)], m_start[raw(node) + 1] - m_start[raw(node)]);
}

std::vector<bool> StepNames::containing(const QString &folded) const
{
    std::vector<bool> found(count(), folded.isEmpty());
    if (folded.isEmpty() || folded.contains(u'\n'))
        return found;
    const QStringMatcher matcher(folded);
    for (auto at = matcher.indexIn(QStringView(m_text)); at >= 0;) {
        const auto next = std::upper_bound(m_start.begin(), m_start.end(), at);
        found[size_t(next - m_start.begin()) - 1] = true;
        at = matcher.indexIn(QStringView(m_text), *next);
    }
    return found;
}

} // namespace slipway
