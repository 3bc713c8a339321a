// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutlines.h"

#include "core/json.h"

#include <QHash>

#include <charconv>

namespace slipway::ctl {

namespace {

constexpr quint32 kNotDrawn = 0xffffffffU;

quint64 pairOf(NodeIndex from, NodeIndex to)
{
    return (quint64(quint32(from)) << 32) | quint32(to);
}

void addNumber(QByteArray &text, double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    text.append(digits, qsizetype(end - digits));
}

void addPoint(QByteArray &text, QPointF point)
{
    addNumber(text, point.x());
    text += ' ';
    addNumber(text, point.y());
}

} // namespace

LayoutLines::LayoutLines(const LayoutDocument &document, const Layout &layout)
    : m_document(document)
    , m_layout(layout)
{
    QHash<quint64, quint32> byPair;
    byPair.reserve(qsizetype(layout.edges.size()));
    for (quint32 e = 0; e < layout.edges.size(); ++e)
        byPair.insert(pairOf(layout.edges[e].from, layout.edges[e].to), e);
    for (const auto &[from, to] : document.edges)
        m_drawn.push_back(byPair.value(pairOf(layout.leadOf(from), layout.leadOf(to)), kNotDrawn));
}

std::vector<QPointF> LayoutLines::line(size_t edge) const
{
    std::vector<QPointF> points;
    if (m_drawn[edge] == kNotDrawn)
        return points;
    const auto &[from, to] = m_document.edges[edge];
    points.push_back(centre(from));
    for (const auto &point : m_layout.polyline(m_drawn[edge])) {
        if (point != points.back())
            points.push_back(point);
    }
    if (centre(to) != points.back() || points.size() == 1)
        points.push_back(centre(to));
    return points;
}

QByteArray LayoutLines::text() const
{
    QByteArray text;
    for (size_t n = 0; n < m_document.graph->nodeCount(); ++n) {
        addPoint(text, centre(NodeIndex(n)));
        text += '\n';
    }
    for (size_t e = 0; e < m_document.edges.size(); ++e) {
        const auto points = line(e);
        text += QByteArray::number(qulonglong(points.size()));
        for (const auto &point : points) {
            text += ' ';
            addPoint(text, point);
        }
        text += '\n';
    }
    return text;
}

QByteArray LayoutLines::json(double milliseconds) const
{
    Json json;
    json["width"] = m_layout.bounds.width();
    json["height"] = m_layout.bounds.height();
    json["layers"] = m_layout.layers;
    json["crossings"] = m_layout.crossings;
    json["milliseconds"] = milliseconds;
    auto &nodes = json["nodes"] = Json::array();
    for (size_t n = 0; n < m_document.graph->nodeCount(); ++n) {
        const auto &node = m_document.graph->node(NodeIndex(n));
        const auto &rect = m_layout.rects[n];
        nodes.push_back({{"id", toStd(node.id)}, {"kind", toStd(nodeKindName(node.kind))}, {"layer", m_layout.layer[n]},
            {"x", rect.center().x()}, {"y", rect.center().y()}, {"width", rect.width()}, {"height", rect.height()}});
    }
    auto &edges = json["edges"] = Json::array();
    for (size_t e = 0; e < m_document.edges.size(); ++e) {
        const auto &[from, to] = m_document.edges[e];
        auto points = Json::array();
        for (const auto &point : line(e))
            points.push_back({point.x(), point.y()});
        edges.push_back({{"from", toStd(m_document.graph->node(from).id)}, {"to", toStd(m_document.graph->node(to).id)},
            {"drawn", m_drawn[e] != kNotDrawn}, {"points", std::move(points)}});
    }
    return dumpJson(json, true) + '\n';
}

} // namespace slipway::ctl
