// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/levelruler.h"

#include "dag/nodemetrics.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <map>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LevelRuler)
};

constexpr double kGap = 8; ///< pixels between two headings
constexpr double kBehindGate = 8; ///< of the world, from a gate to its line

/// The longest wording that fits.
QString fitted(const LevelBand &band, const QFontMetricsF &metrics, double width)
{
    const bool numbered = band.level >= 0 && band.packages > 0;
    for (const auto &text : {levelText(band), numbered ? Words::tr("Level %1").arg(band.level) : QString(), numbered ? QString::number(band.level) : QString()}) {
        if (!text.isEmpty() && metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return {};
}

void paintAcross(QPainter *painter, const std::vector<LevelBand> &bands, const DagColours &colours, const QFontMetricsF &metrics,
    const QTransform &worldToView, const QSize &view)
{
    auto fill = colours.canvas;
    fill.setAlphaF(0.92F);
    painter->fillRect(0, 0, view.width(), kLevelRulerHeight, fill);
    painter->setPen(QPen(colours.frameBorder, 1));
    painter->drawLine(0, kLevelRulerHeight, view.width(), kLevelRulerHeight);
    for (const auto &band : bands) {
        const double left = worldToView.map(QPointF(band.from, 0)).x(), right = worldToView.map(QPointF(band.to, 0)).x();
        if (right < 0 || left > view.width())
            continue;
        const double from = std::max(left, kGap), to = std::min(right, view.width() - kGap);
        const auto text = fitted(band, metrics, std::max(to - from, right - left));
        if (text.isEmpty())
            continue;
        const double width = metrics.horizontalAdvance(text);
        const double middle = std::clamp((from + to) / 2, left + width / 2, std::max(left + width / 2, right - width / 2));
        painter->setPen(colours.quietText);
        painter->drawText(QRectF(middle - width / 2 - 1, 0, width + 2, kLevelRulerHeight), Qt::AlignCenter, text);
    }
}

void paintDown(QPainter *painter, const std::vector<LevelBand> &bands, const DagColours &colours, const QFontMetricsF &metrics,
    const QTransform &worldToView, const QSize &view)
{
    for (const auto &band : bands) {
        const double top = worldToView.map(QPointF(0, band.from)).y(), bottom = worldToView.map(QPointF(0, band.to)).y();
        if (bottom < 0 || top > view.height() || bottom - top < metrics.height())
            continue;
        const auto text = levelText(band);
        const QRectF plate(kGap, std::max(top, 2.0), metrics.horizontalAdvance(text) + 8, metrics.height() + 4);
        auto fill = colours.canvas;
        fill.setAlphaF(0.92F);
        painter->fillRect(plate, fill);
        painter->setPen(colours.quietText);
        painter->drawText(plate, Qt::AlignCenter, text);
    }
}

/// Halfway between the gate and what it holds back.
void paintGates(QPainter *painter, const std::vector<LevelBand> &bands, bool across, const DagColours &colours, const QTransform &worldToView, const QSize &view)
{
    painter->setPen(QPen(colours.quietText, 1, Qt::DashLine));
    for (const auto &band : bands) {
        if (band.gate < 0)
            continue;
        const auto at = worldToView.map(QPointF(band.gate + kBehindGate, band.gate + kBehindGate));
        if (across)
            painter->drawLine(QPointF(at.x(), kLevelRulerHeight), QPointF(at.x(), view.height()));
        else
            painter->drawLine(QPointF(0, at.y()), QPointF(view.width(), at.y()));
    }
}

} // namespace

std::vector<LevelBand> levelBands(const Layout &layout)
{
    const auto &graph = *layout.graph;
    const bool across = layout.direction == LayoutDirection::LeftToRight;
    std::map<int, LevelBand> bands;
    bool levelled = false;
    for (const auto node : layout.visible) {
        const auto &step = graph.node(node);
        levelled = levelled || step.level >= 0;
        const auto &rect = layout.rects[raw(node)];
        const double from = across ? rect.left() : rect.top(), to = across ? rect.right() : rect.bottom();
        auto [at, isNew] = bands.try_emplace(step.level, LevelBand {step.level, from, to, 0});
        at->second.from = std::min(at->second.from, from);
        at->second.to = std::max(at->second.to, to);
        if (step.isGate() && step.level >= 0)
            at->second.gate = std::max(at->second.gate, to);
    }
    std::vector<LevelBand> found;
    if (!levelled)
        return found;
    for (const auto &step : graph.nodes()) {
        const auto at = bands.find(step.level);
        const bool package = step.kind == NodeKind::Recipe || step.kind == NodeKind::Package;
        if (package && !step.isContainer() && at != bands.end())
            ++at->second.packages;
    }
    for (auto [level, band] : bands) {
        if (band.packages == 0)
            band.gate = -1; // of uploads and promotions, each its own
        found.push_back(band);
    }
    return found;
}

QString levelText(const LevelBand &band)
{
    if (band.packages == 0 && band.level >= 0)
        return Words::tr("When all is built");
    return band.level < 0 ? Words::tr("Not in the order")
                          : Words::tr("Level %1 · %n package(s)", nullptr, band.packages).arg(band.level);
}

void paintLevels(QPainter *painter, const std::vector<LevelBand> &bands, LayoutDirection direction, const DagColours &colours,
    const QFont &font, const QTransform &worldToView, const QSize &view)
{
    if (bands.empty())
        return;
    const auto small = detailFont(font, 1);
    const QFontMetricsF metrics(small);
    painter->setFont(small);
    painter->setOpacity(1);
    paintGates(painter, bands, direction == LayoutDirection::LeftToRight, colours, worldToView, view);
    if (direction == LayoutDirection::LeftToRight)
        paintAcross(painter, bands, colours, metrics, worldToView, view);
    else
        paintDown(painter, bands, colours, metrics, worldToView, view);
}

} // namespace slipway
