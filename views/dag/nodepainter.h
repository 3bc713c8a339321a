// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagcolours.h"
#include "dag/dagmarks.h"
#include "dag/dagscene.h"
#include "dag/nodemosaic.h"

#include <QFont>
#include <QPainterPath>

class QPainter;

namespace slipway {

class NodeStore;

/// Colour and sign of a change; never the one without the other.
QColor changeColour(ChangeMark change, const DagColours &colours);
DagMark changeSign(ChangeMark change);

/// Draws single nodes, cards and frame headers in view coordinates: shape by kind; glyph, border and colour
/// by state (look.md). How much is drawn follows the size on screen: mosaic, shape, one line, two lines.
class NodePainter
{
public:
    NodePainter(QPainter *painter, const DagScene &scene, const DagColours &colours, const QFont &font, double scale);

    /// For views of hundreds of nodes: bodies and texts are taken from there.
    void setStore(NodeStore *store) { m_store = store; }

    /// `rect` is where the node is on screen.
    void paint(NodeIndex node, const QRectF &rect);
    /// The gate's plate with its whole label, at least 14 px high; for scales where gates are drawn last.
    void paintGate(NodeIndex node, const QRectF &rect);
    /// Where paintGate paints: the plate grows about its middle until the label is readable.
    QRectF gatePlate(NodeIndex node, const QRectF &rect) const;
    /// Where there is room for neither plate nor box: what a gate that waits is from afar, kGateSign wide.
    void paintGateSign(NodeIndex node, const QPointF &centre);
    static constexpr double kGateSign = 12;
    void paintFrameHeader(NodeIndex frame, const QRectF &header); ///< nothing where it would be too low to read
    /// Of a comparison; nothing for a node without a mark. paint() and paintGate() do it themselves.
    void paintChange(NodeIndex node, const QRectF &rect);
    void paintFrameName(NodeIndex frame, const QRectF &rect);

    /// All looks of the scene from afar.
    std::vector<NodeMosaic::Tile> tiles() const;

    /// True where a node of that size on screen says its name itself.
    static bool holdsText(const QRectF &rect);
    /// A node's second line, "waits for ..." or its kind.
    static QString detailOf(const DagScene &scene, NodeIndex node);
    /// The label in so much room: what it shares with its siblings is elided first, then the middle.
    static QString fittedLabel(const DagScene &scene, NodeIndex node, const QFont &font, double width);
    /// "12 steps", or "4 of 12 passed" once something has begun.
    static QString progressOf(const DagScene &scene, NodeIndex group);

private:
    struct Style;
    struct TextRoom
    {
        QRectF glyph, chevron;
        double left = 0, right = 0;
        bool twoLines = false;
    };
    TextRoom textRoom(NodeIndex node, const QRectF &rect) const;
    Style styleOf(NodeIndex node) const;
    Style styleFor(const NodeAppearance &is, bool hovered) const;
    Style planStyle(const NodeAppearance &is, bool hovered) const;
    void paintGraphNumber(NodeIndex node, const QRectF &glyph, const Style &style);
    QPainterPath shapeOf(NodeIndex node, const QRectF &rect) const;
    void paintMosaic(NodeIndex node, const QRectF &rect, const Style &style);
    NodeMosaic::Tile tileFor(const NodeAppearance &is) const;
    void paintBar(NodeIndex node, const QRectF &rect, const Style &style);
    void paintBody(NodeIndex node, const QRectF &rect, const Style &style);
    void paintMarks(NodeIndex node, const QRectF &rect, const Style &style);
    void paintSigns(NodeIndex node, const QRectF &rect, const Style &style);
    void paintTexts(NodeIndex node, const QRectF &rect, const Style &style);
    bool paintStored(NodeIndex node, const QRectF &rect, const Style &style);
    void paintLine(NodeIndex node, int line, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour);
    double paintBadges(NodeIndex node, const QRectF &rect, const Style &style);
    void drawElided(const QRectF &rect, const QString &text, const QFont &font, const QColor &colour);

    QPainter *m_painter;
    const DagScene &m_scene;
    const DagColours &m_colours;
    QFont m_base, m_label, m_detail;
    double m_scale;
    NodeStore *m_store = nullptr;
};

} // namespace slipway
