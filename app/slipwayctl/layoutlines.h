// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layoutdocument.h"

#include <QByteArray>

namespace slipway::ctl {

/// A drawing as `slipwayctl layout` prints it. Each edge of the document runs from the centre of the step that is waited
/// for to the centre of the one that waits; one that others imply and that is not drawn has no points.
class LayoutLines
{
public:
    /// Both must outlive it.
    LayoutLines(const LayoutDocument &document, const Layout &layout);

    /// "x y" a node, then "k x1 y1 ... xk yk" an edge.
    QByteArray text() const;
    QByteArray json(double milliseconds) const;

private:
    std::vector<QPointF> line(size_t edge) const;
    QPointF centre(NodeIndex node) const { return m_layout.rects[raw(node)].center(); }

    const LayoutDocument &m_document;
    const Layout &m_layout;
    std::vector<quint32> m_drawn; ///< by edge of the document: the layout's, or kNotDrawn
};

} // namespace slipway::ctl
