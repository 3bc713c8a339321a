// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/nodepainter.h"

#include "dag/dagmarks.h"
#include "dag/nodemetrics.h"
#include "dag/nodestore.h"
#include "dag/nodestyle.h"
#include "look/glyph.h"
#include "look/look.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NodePainter)
};

constexpr double kMosaicHeight = 9; ///< below: plain boxes
constexpr double kTextHeight = 12, kTextWidth = 48; ///< from here on: one line of text

Qt::PenStyle penStyle(BorderStyle border)
{
    return border == BorderStyle::Dashed ? Qt::DashLine : border == BorderStyle::Dotted ? Qt::DotLine : Qt::SolidLine;
}

double penWidth(BorderStyle border)
{
    return border == BorderStyle::Solid3 ? 3 : border == BorderStyle::Solid2 ? 2 : 1;
}

QPainterPath octagon(const QRectF &r)
{
    const double c = std::min(9.0, std::min(r.width(), r.height()) * 0.24);
    QPainterPath path(QPointF(r.left() + c, r.top()));
    for (const auto &p : {QPointF(r.right() - c, r.top()), QPointF(r.right(), r.top() + c), QPointF(r.right(), r.bottom() - c),
             QPointF(r.right() - c, r.bottom()), QPointF(r.left() + c, r.bottom()), QPointF(r.left(), r.bottom() - c),
             QPointF(r.left(), r.top() + c)})
        path.lineTo(p);
    path.closeSubpath();
    return path;
}

/// A tool of the build machine: a tag with its corners cut at the right.
QPainterPath tagged(const QRectF &r)
{
    const double c = std::min(11.0, r.height() * 0.3);
    QPainterPath path(r.topLeft());
    path.lineTo(r.right() - c, r.top());
    path.lineTo(r.right(), r.top() + c);
    path.lineTo(r.right(), r.bottom() - c);
    path.lineTo(r.right() - c, r.bottom());
    path.lineTo(r.bottomLeft());
    path.closeSubpath();
    return path;
}

QPainterPath arrowEdged(const QRectF &r)
{
    const double point = std::min(12.0, r.height() * 0.3);
    QPainterPath path(r.topLeft());
    path.lineTo(r.right() - point, r.top());
    path.lineTo(r.right(), r.center().y());
    path.lineTo(r.right() - point, r.bottom());
    path.lineTo(r.bottomLeft());
    path.closeSubpath();
    return path;
}

/// What the frame around it would say: the name of its group, where frames are left out.
QString unframedGroupOf(const Layout &layout, NodeIndex node)
{
    const auto group = layout.graph->node(node).group;
    return group == kNoNode || layout.show[raw(group)] != Layout::Show::Hidden ? QString() : layout.graph->node(group).label;
}

} // namespace

QColor changeColour(ChangeMark change, const DagColours &colours)
{
    return change == ChangeMark::Added ? colours.added : change == ChangeMark::Removed ? colours.removed : colours.accent;
}

DagMark changeSign(ChangeMark change)
{
    switch (change) {
    case ChangeMark::Added:
        return DagMark::Plus;
    case ChangeMark::Removed:
        return DagMark::Minus;
    case ChangeMark::Moved:
        return DagMark::Arrow;
    default:
        return DagMark::Tilde;
    }
}

NodePainter::NodePainter(
    QPainter *painter, const DagScene &scene, const DagColours &colours, const QFont &font, double scale)
    : m_painter(painter)
    , m_scene(scene)
    , m_colours(colours)
    , m_base(font)
    , m_label(labelFont(font, scale))
    , m_detail(detailFont(font, scale))
    , m_scale(scale)
{
}

NodePainter::Style NodePainter::styleOf(NodeIndex node) const
{
    return styleFor(m_scene.appearanceOf(node), m_scene.hover == node);
}

NodePainter::Style NodePainter::styleFor(const NodeAppearance &is, bool hovered) const
{
    Style style;
    const bool removed = is.state == StepState::Removed || is.state == StepState::Skipped;
    style.look = removed && is.gate ? removedGateLook(m_colours.dark) : stateLook(is.state, m_colours.dark);
    if (is.stub) {
        style.look = stateLook(StepState::Failed, m_colours.dark);
        style.look.glyph = Glyph::Question;
        style.look.border = BorderStyle::Dashed;
        style.look.tintedFill = false;
    }
    const bool binary = !is.stub && is.binary != BinaryState::None;
    if (binary)
        style.look = binaryLook(is.binary, m_colours.dark);
    if (is.plan != PlanMark::None)
        return planStyle(is, hovered);
    style.quiet = style.look.dimmed;
    // What merely waits is quiet, also behind a gate: the gate itself is what calls.
    const bool waits = is.state == StepState::NotStarted || is.state == StepState::Waiting || is.state == StepState::Blocked;
    style.active = is.stub || (binary && !style.quiet) || !(removed || waits);
    style.fill = style.quiet ? m_colours.canvas : hovered ? m_colours.nodeHover : m_colours.node;
    if (style.look.tintedFill)
        style.fill = mixed(style.fill, style.look.colour, (m_colours.dark ? 0.2 : 0.13) + 0.1 * m_scene.pulse);
    style.line = style.active ? style.look.colour : style.quiet ? style.look.colour : m_colours.border;
    if (style.look.border == BorderStyle::Thin && style.active)
        style.line = mixed(m_colours.border, style.look.colour, 0.65);
    return style;
}

QPainterPath NodePainter::shapeOf(NodeIndex node, const QRectF &rect) const
{
    const auto &step = m_scene.layout()->graph->node(node);
    if (step.isGate())
        return octagon(rect);
    if (step.kind == NodeKind::Trigger)
        return arrowEdged(rect);
    if (step.buildContext)
        return tagged(rect);
    QPainterPath path;
    const double radius = std::min(6.0, rect.height() * 0.2);
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QString NodePainter::detailOf(const DagScene &scene, NodeIndex node)
{
    const auto &step = scene.layout()->graph->node(node);
    if (!scene.visual(node).detail.isEmpty())
        return scene.visual(node).detail;
    if (step.stub)
        return step.detail.isEmpty() ? Words::tr("There is no step with this key") : step.detail;
    if (scene.visual(node).plan != PlanMark::None && scene.layout()->graph->members(node).empty())
        return scene.stateWords(node);
    if (!scene.layout()->graph->members(node).empty()) {
        const auto text = scene.isUntouched(node) && !step.detail.isEmpty() ? step.detail : progressOf(scene, node);
        const int inside = scene.hitsInside.value(quint32(node));
        return inside == 0 ? text : Words::tr("%1, %n hit(s)", nullptr, inside).arg(text);
    }
    const auto state = scene.state(node);
    if (state != StepState::NotStarted && !scene.showsBinary(node) && !(step.isRemoved() && step.level < 0 && !step.detail.isEmpty()))
        return stateText(state);
    if (step.buildContext)
        return Words::tr("tool · %1").arg(step.detail);
    const auto group = unframedGroupOf(*scene.layout(), node);
    if (step.detail.isEmpty())
        return group.isEmpty() ? kindText(step.kind) : group;
    return group.isEmpty() ? step.detail : group + QStringLiteral(" · ") + step.detail;
}

QString NodePainter::fittedLabel(const DagScene &scene, NodeIndex node, const QFont &font, double width)
{
    return scene.labels().fitted(node, QFontMetricsF(font), width);
}

QString NodePainter::progressOf(const DagScene &scene, NodeIndex group)
{
    const int steps = scene.memberCount(group), leftOut = scene.leftOutCount(group);
    const bool packages = scene.isUntouched(group) && scene.layout()->graph->node(group).holdsPackages;
    if (packages && leftOut > 0) //: %1: how many of a recipe's packages a filter shows
        return Words::tr("%1 of %n package(s)", nullptr, steps).arg(steps - leftOut);
    if (packages)
        return Words::tr("%n package(s)", nullptr, steps);
    if (scene.isUntouched(group) && leftOut > 0) //: %1: how many of a group's steps a filter shows
        return Words::tr("%1 of %n step(s)", nullptr, steps).arg(steps - leftOut);
    if (scene.isUntouched(group))
        return Words::tr("%n step(s)", nullptr, steps);
    return Words::tr("%1 of %2 passed").arg(scene.finishedCount(group)).arg(steps);
}

void NodePainter::paint(NodeIndex node, const QRectF &rect)
{
    const auto &layout = *m_scene.layout();
    const auto style = styleOf(node);
    if (layout.graph->node(node).kind == NodeKind::Wait && layout.show[raw(node)] == Layout::Show::Node) {
        paintBar(node, rect, style);
        return paintChange(node, rect);
    }
    if (rect.height() < kMosaicHeight)
        return paintMosaic(node, rect, style);
    if (m_store && paintStored(node, rect, style))
        return;
    paintBody(node, rect, style);
    paintMarks(node, rect, style);
    paintChange(node, rect);
    if (holdsText(rect)) {
        paintSigns(node, rect, style);
        paintTexts(node, rect, style);
    }
}

bool NodePainter::holdsText(const QRectF &rect)
{
    return rect.height() >= kTextHeight && rect.width() > kTextWidth;
}

/// Body and signs as they were painted for another node that looks the same. Places are rounded to whole pixels, as in a
/// view of hundreds of nodes nobody can tell. What stands out is painted on its own.
bool NodePainter::paintStored(NodeIndex node, const QRectF &rect, const Style &style)
{
    const bool standsOut = node == m_scene.selected || m_scene.chosen.contains(quint32(node)) || m_scene.hits.contains(quint32(node)) || m_scene.cycle.contains(quint32(node));
    if (standsOut || rect.width() > 2000 || rect.height() > 2000)
        return false;
    const auto &step = m_scene.layout()->graph->node(node);
    const bool texts = holdsText(rect);
    const QRectF place(std::round(rect.left()), std::round(rect.top()), std::round(rect.width()), std::round(rect.height()));
    NodeStore::Body body;
    body.fill = style.fill.rgba();
    body.line = style.line.rgba();
    body.colour = style.look.colour.rgba();
    body.width = quint16(place.width());
    body.height = quint16(place.height());
    body.scale = quint16(std::lround(m_scale * 1000));
    body.border = quint8(style.look.border);
    body.glyph = texts ? quint8(quint8(style.look.glyph) + 1) : 0;
    body.shape = step.isGate() ? 3 : step.kind == NodeKind::Trigger ? 2 : step.buildContext ? 1 : 0;
    body.shape = quint8(body.shape + 4 * (m_scene.visual(node).previousGraph + 1)); // its number is among the signs
    body.quiet = style.quiet;
    body.active = style.active;
    body.card = quint8((m_scene.layout()->show[raw(node)] == Layout::Show::Card) | (m_scene.isPublishing(node) << 1) | ((m_scene.pinned == node) << 2) | (style.hatched << 3) | (style.faint << 4));
    m_store->drawBody(m_painter, place.topLeft(), body, [&](QPainter *into) {
        NodePainter once(into, m_scene, m_colours, m_base, m_scale);
        const QRectF inside(QPointF(NodeStore::kPadding, NodeStore::kPadding), place.size());
        once.paintBody(node, inside, style);
        once.paintMarks(node, inside, style);
        if (texts)
            once.paintSigns(node, inside, style);
    });
    paintChange(node, place);
    if (texts)
        paintTexts(node, place, style);
    return true;
}

/// Too small for a glyph, but still not colour alone: what has begun is filled, a failure is crossed out, what
/// was stopped or only failed softly is an outline, what runs is half full.
void NodePainter::paintMosaic(NodeIndex node, const QRectF &rect, const Style &style)
{
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    const QRectF box(std::floor(rect.left()), std::floor(rect.top()), std::max(2.0, std::ceil(rect.width())),
        std::max(2.0, std::ceil(rect.height())));
    const auto colour = style.active ? style.look.colour : style.quiet ? m_colours.frameBorder : m_colours.border;
    const bool outlined = style.look.border == BorderStyle::Dashed || style.look.border == BorderStyle::Dotted;
    const bool roomy = box.height() >= 4 && box.width() >= 6;
    m_painter->fillRect(box, outlined && roomy ? m_colours.node : colour);
    if (roomy && style.look.glyph == Glyph::Arc)
        m_painter->fillRect(box.adjusted(box.width() / 2, 1, -1, -1), m_colours.node);
    if (roomy && (outlined || style.look.glyph == Glyph::Arc)) {
        m_painter->setPen(QPen(colour, 1, penStyle(style.look.border)));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(box.adjusted(0, 0, -1, -1));
    }
    if (roomy && style.look.glyph == Glyph::Cross) {
        m_painter->setPen(QPen(m_colours.node, 1));
        m_painter->drawLine(box.topLeft(), box.bottomRight());
        m_painter->drawLine(box.bottomLeft(), box.topRight());
    }
    const bool chosen = node == m_scene.selected || m_scene.chosen.contains(quint32(node));
    if (chosen || m_scene.hits.contains(quint32(node))) {
        m_painter->setPen(QPen(chosen ? m_colours.accent : m_colours.hit, 2));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(box.adjusted(-2, -2, 1, 1));
    }
    m_painter->setRenderHint(QPainter::Antialiasing, true);
}

void NodePainter::paintBar(NodeIndex node, const QRectF &rect, const Style &style)
{
    QPainterPath path;
    const double radius = std::min(rect.width(), rect.height()) / 2;
    path.addRoundedRect(rect, radius, radius);
    const bool outlined = style.look.border == BorderStyle::Dashed || style.look.border == BorderStyle::Dotted
        || m_scene.layout()->graph->node(node).continueOnFailure;
    m_painter->setPen(outlined ? QPen(style.line, 1, penStyle(style.look.border)) : QPen(style.line, 1));
    m_painter->setBrush(style.active ? mixed(m_colours.node, style.look.colour, 0.3) : style.quiet ? m_colours.canvas : m_colours.frameBorder);
    m_painter->drawPath(path);
    const double side = std::min(rect.width(), rect.height()) - 3;
    if (side >= 6 && (style.active || style.quiet))
        paintGlyph(m_painter, QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), style.look.glyph,
            style.active ? style.look.colour : m_colours.quietText);
    const bool chosen = node == m_scene.selected || m_scene.chosen.contains(quint32(node));
    if (chosen || m_scene.hits.contains(quint32(node))) {
        m_painter->setPen(QPen(chosen ? m_colours.accent : m_colours.hit, 2));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
}

void NodePainter::paintBody(NodeIndex node, const QRectF &rect, const Style &style)
{
    const auto shape = shapeOf(node, rect);
    if (m_scene.layout()->show[raw(node)] == Layout::Show::Card) {
        for (int i = 2; i > 0; --i) {
            m_painter->setPen(QPen(mixed(m_colours.canvas, style.line, 0.6), 1));
            m_painter->setBrush(m_colours.frame);
            m_painter->drawPath(shape.translated(3.0 * i * std::min(1.0, m_scale), 3.0 * i * std::min(1.0, m_scale)));
        }
    }
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(style.fill);
    m_painter->drawPath(shape);
    if (style.hatched) {
        m_painter->setBrush(QBrush(mixed(style.fill, style.look.colour, 0.35), Qt::BDiagPattern));
        m_painter->drawPath(shape);
    }
    // The stripe at the left edge carries the state from afar.
    const bool gate = m_scene.layout()->graph->node(node).isGate();
    if (!gate) {
        m_painter->save();
        m_painter->setClipPath(shape, Qt::IntersectClip);
        const double width = std::clamp(4 * m_scale, 2.0, 5.0);
        m_painter->fillRect(QRectF(rect.left(), rect.top(), width, rect.height()),
            style.quiet ? m_colours.canvas : style.active ? style.look.colour : m_colours.frameBorder);
        m_painter->restore();
    }
    const double width = penWidth(style.look.border) * (m_scale < 0.4 ? 0.75 : 1);
    QPen pen(style.line, width, penStyle(style.look.border));
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(shape);
    if (m_scene.cycle.contains(quint32(node))) {
        m_painter->setPen(QPen(m_colours.bad, 2, Qt::DashLine));
        m_painter->drawPath(shape);
    }
    const bool hit = m_scene.hits.contains(quint32(node));
    const bool chosen = node == m_scene.selected || m_scene.chosen.contains(quint32(node));
    if (hit || chosen) {
        const double grow = 3;
        m_painter->setPen(QPen(chosen ? m_colours.accent : m_colours.hit, 2));
        m_painter->drawPath(gate ? octagon(rect.adjusted(-grow, -grow, grow, grow)) : shapeOf(node, rect.adjusted(-grow, -grow, grow, grow)));
    }
}

/// Of a comparison: a border, and a plate with a sign across the upper left corner.
void NodePainter::paintChange(NodeIndex node, const QRectF &rect)
{
    const auto change = m_scene.nodeMarks.value(quint32(node));
    if (change == ChangeMark::None)
        return;
    const auto colour = changeColour(change, m_colours);
    m_painter->setPen(QPen(colour, m_scale < 0.4 ? 1.5 : 2, change == ChangeMark::Removed ? Qt::DashLine : Qt::SolidLine));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(shapeOf(node, rect));
    const double side = std::clamp(16 * m_scale, 9.0, 20.0);
    const QRectF plate(rect.topLeft() - QPointF(side * 0.4, side * 0.4), QSizeF(side, side));
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawEllipse(plate);
    paintMark(m_painter, plate.adjusted(side * 0.18, side * 0.18, -side * 0.18, -side * 0.18), changeSign(change), m_colours.canvas);
}

/// The marks at the upper right corner: it publishes, it is pinned.
void NodePainter::paintMarks(NodeIndex node, const QRectF &rect, const Style &style)
{
    const double side = std::clamp(12 * m_scale, 9.0, 16.0);
    double right = rect.right() - 4;
    if (m_scene.layout()->graph->node(node).kind == NodeKind::Trigger)
        right -= std::min(12.0, rect.height() * 0.3);
    const auto place = [&](DagMark mark, const QColor &colour) {
        const QRectF box(right - side, rect.top() + std::max(1.0, 4 * m_scale), side, side);
        paintMark(m_painter, box, mark, colour);
        right -= side + 2;
    };
    if (m_scene.isPublishing(node))
        place(DagMark::Upload, style.quiet ? m_colours.quietText : m_colours.accent);
    if (m_scene.pinned == node)
        place(DagMark::Pin, m_colours.accent);
}

/// Counts at the lower right corner. Returns the width they take.
double NodePainter::paintBadges(NodeIndex node, const QRectF &rect, const Style &style)
{
    const auto &visual = m_scene.visual(node);
    const double side = std::clamp(11 * m_scale, 9.0, 15.0);
    double right = rect.right() - nodesize::kPadding * std::min(1.0, m_scale);
    const auto colour = style.quiet ? m_colours.quietText : mixed(m_colours.text, m_colours.node, 0.25);
    if (m_scene.layout()->graph->node(node).kind == NodeKind::Trigger)
        right -= 8;
    const double bottom = rect.bottom() - 6 * m_scale;
    const double start = right;
    if (visual.annotations > 0) {
        const auto text = QString::number(visual.annotations);
        const double width = QFontMetricsF(m_detail).horizontalAdvance(text);
        m_painter->setFont(m_detail);
        m_painter->setPen(colour);
        m_painter->drawText(QRectF(right - width, bottom - side - 2, width + 1, side + 4), Qt::AlignCenter, text);
        right -= width + 2;
        paintMark(m_painter, QRectF(right - side, bottom - side, side, side), DagMark::Note, colour);
        right -= side + 4;
    }
    if (visual.artifacts) {
        paintMark(m_painter, QRectF(right - side, bottom - side, side, side), DagMark::Box, colour);
        right -= side + 4;
    }
    return start - right;
}

void NodePainter::drawElided(const QRectF &rect, const QString &text, const QFont &font, const QColor &colour)
{
    if (rect.width() < 12)
        return;
    m_painter->setFont(font);
    m_painter->setPen(colour);
    const auto shown = QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, rect.width());
    m_painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

void NodePainter::paintLine(NodeIndex node, int line, const QRectF &rect, const QString &text, const QFont &font, const QColor &colour)
{
    const auto fitted = [&] { return line == 0 ? fittedLabel(m_scene, node, font, rect.width()) : QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, rect.width()); };
    if (!m_store)
        return drawElided(rect, line == 0 ? fitted() : text, font, colour);
    if (rect.width() < 12)
        return;
    m_painter->setPen(colour);
    m_store->drawText(m_painter, node, line, rect, font, text, fitted);
}

/// The glyph of the state at the left; of a card that it opens, at the right.
void NodePainter::paintSigns(NodeIndex node, const QRectF &rect, const Style &style)
{
    const auto room = textRoom(node, rect);
    const double lift = style.faint && m_scene.visual(node).previousGraph >= 0 ? room.glyph.height() * 0.25 : 0; // room for the number
    const auto glyph = room.glyph.translated(0, -lift);
    paintGlyph(m_painter, glyph, style.look.glyph, style.quiet ? m_colours.quietText : style.look.colour);
    paintGraphNumber(node, glyph, style);
    if (!room.chevron.isEmpty())
        paintMark(m_painter, room.chevron, DagMark::ChevronClosed, m_colours.quietText);
}

/// Where the glyph, the words and the sign of a card go.
NodePainter::TextRoom NodePainter::textRoom(NodeIndex node, const QRectF &rect) const
{
    const double label = QFontMetricsF(m_label).height(), detail = QFontMetricsF(m_detail).height();
    TextRoom room;
    room.twoLines = rect.height() >= label + detail + 3;
    const double glyph = std::clamp(16 * m_scale, 9.0, 26.0);
    const double column = room.twoLines ? nodesize::kGlyphColumn * m_scale : glyph + std::max(8.0, 10 * m_scale);
    const double stripe = std::clamp(4 * m_scale, 2.0, 5.0);
    room.glyph = QRectF(rect.left() + stripe + (column - stripe - glyph) / 2, rect.center().y() - glyph / 2, glyph, glyph);
    const double mark = m_scene.isPublishing(node) || m_scene.pinned == node ? std::clamp(12 * m_scale, 9.0, 16.0) + 4 : 0;
    room.left = rect.left() + column;
    room.right = rect.right() - std::max(4.0, nodesize::kPadding * m_scale * 0.7) - mark;
    if (m_scene.layout()->show[raw(node)] == Layout::Show::Card) {
        const double side = std::clamp(12 * m_scale, 8.0, 18.0);
        const double middle = room.twoLines ? rect.center().y() - detail / 2 : rect.center().y();
        room.chevron = QRectF(room.right - side, middle - side / 2, side, side);
        room.right -= side + 4;
    }
    return room;
}

void NodePainter::paintTexts(NodeIndex node, const QRectF &rect, const Style &style)
{
    const auto room = textRoom(node, rect);
    const auto ink = style.quiet || style.faint ? m_colours.quietText : m_colours.text;
    auto font = m_label;
    font.setBold(m_scene.layout()->show[raw(node)] == Layout::Show::Card);
    if (!room.twoLines) {
        paintLine(node, 0, QRectF(room.left, rect.top(), room.right - room.left, rect.height()), m_scene.label(node), font, ink);
        return;
    }
    const double label = QFontMetricsF(m_label).height(), detail = QFontMetricsF(m_detail).height();
    const double block = label + detail + 1;
    const double top = rect.center().y() - block / 2;
    paintLine(node, 0, QRectF(room.left, top, room.right - room.left, label), m_scene.label(node), font, ink);
    const double badges = paintBadges(node, rect, style);
    const double end = rect.right() - std::max(4.0, nodesize::kPadding * m_scale * 0.7) - badges;
    paintLine(node, 1, QRectF(room.left, top + label + 1, end - room.left, detail), detailOf(m_scene, node), m_detail, m_colours.quietText);
}

} // namespace slipway
