// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepgraph.h"

#include <QFontMetricsF>
#include <QString>

#include <memory>
#include <vector>

namespace slipway {

/// The labels of a graph's steps as they are shown in little room: without emoji names, and shortened so that
/// what tells a step from its siblings ("aarch64 - CUDA 13.0") stays and what they all begin with ("Build
/// release image - ") goes first. Made once per graph, in O(n log n), by whoever reads or draws it, on any thread; copies
/// share what was made.
class StepLabels
{
public:
    StepLabels() = default; ///< of no graph: nothing may be asked
    explicit StepLabels(const StepGraphPtr &graph);

    bool isOf(const StepGraphPtr &graph) const { return m_made && m_made->graph == graph; }
    /// The label without emoji names such as ":docker:".
    const QString &text(NodeIndex node) const { return parts(node).text; }
    /// How many characters at the beginning the siblings have too: what can be left out first.
    int sharedLength(NodeIndex node) const { return parts(node).shared; }
    /// How many characters from the beginning it takes to know the step, with dots behind them, from its siblings.
    int tellingLength(NodeIndex node) const { return parts(node).telling; }
    /// What fits into so many pixels.
    QString fitted(NodeIndex node, const QFontMetricsF &metrics, double width) const;
    /// The least room in which all that tells the step from its siblings can be read.
    double tellingWidth(NodeIndex node, const QFontMetricsF &metrics) const;

private:
    struct Parts
    {
        QString text;
        int shared = 0, telling = 0;
        bool commonEnd = false; ///< many others end like that
    };

    struct Made
    {
        StepGraphPtr graph;
        std::vector<Parts> parts; ///< by NodeIndex
    };

    const Parts &parts(NodeIndex node) const { return m_made->parts[raw(node)]; }
    static void compare(std::vector<Parts> &parts, std::vector<quint32> family);
    static void compareEnds(std::vector<Parts> &parts);

    std::shared_ptr<const Made> m_made;
};

} // namespace slipway
