// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/nodemetrics.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double kLeast = 150, kMost = 252;
constexpr double kUsual = 0.8; ///< this share of labels fits in full
constexpr size_t kMeasured = 600; ///< labels measured at most: a sample tells as much, and all of them would be waited for

/// Packages are told apart by their second line.
double usualLabelWidth(const StepGraph &graph, const QFontMetricsF &metrics, const QFontMetricsF &small)
{
    std::vector<double> widths;
    QHash<QString, double> details; // few different ones
    const auto detailWidth = [&](const QString &detail) {
        auto known = details.constFind(detail);
        if (known == details.constEnd())
            known = details.insert(detail, small.horizontalAdvance(detail.left(80)));
        return *known;
    };
    const auto step = (graph.nodeCount() + kMeasured - 1) / kMeasured;
    for (size_t i = 0; i < graph.nodeCount(); i += std::max<size_t>(1, step)) {
        const auto &node = graph.node(NodeIndex(i));
        if (!node.isGate() && node.kind != NodeKind::Wait && node.kind != NodeKind::Group)
            widths.push_back(std::max(metrics.horizontalAdvance(node.label.left(80)),
                node.binary == BinaryState::None ? 0 : detailWidth(node.detail)));
    }
    if (widths.empty())
        return kLeast;
    const auto at = widths.begin() + qsizetype(double(widths.size() - 1) * kUsual);
    std::nth_element(widths.begin(), at, widths.end());
    return *at;
}

} // namespace

int wrapFlags(const QFont &font, const QString &text, double width)
{
    const QFontMetricsF metrics(font);
    int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;
    for (const auto word : QStringView(text).split(u' ')) {
        if (word.size() > 8 && metrics.horizontalAdvance(word.toString()) > width)
            flags |= Qt::TextWrapAnywhere;
    }
    return flags;
}

QSizeF wrappedSize(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), wrapFlags(font, text, width), text).size();
}

QFont labelFont(const QFont &base, double scale)
{
    auto font = base;
    font.setPixelSize(std::max(9, int(std::lround(QFontInfo(base).pixelSize() * scale))));
    return font;
}

QFont detailFont(const QFont &base, double scale)
{
    auto font = base;
    font.setPixelSize(std::max(8, int(std::lround(QFontInfo(base).pixelSize() * scale * 0.85))));
    return font;
}

void measureNodes(LayoutInput *input, const QFont &font)
{
    using namespace nodesize;
    const auto &graph = *input->graph;
    const QFontMetricsF label(labelFont(font, 1)), detail(detailFont(font, 1));
    auto headerFont = labelFont(font, 1);
    headerFont.setBold(true);
    const QFontMetricsF header(headerFont);
    const double line = std::ceil(label.height()), small = std::ceil(detail.height());
    const double height = 2 * std::ceil((line + small + 13) / 2);
    const double width
        = 2 * std::ceil(std::clamp(usualLabelWidth(graph, label, detail) + kGlyphColumn + kPadding + 6, kLeast, kMost) / 2);
    input->headerHeight = line + 11;
    input->sizes.clear();
    input->headerWidths.assign(graph.nodeCount(), 0);
    for (size_t i = 0; i < graph.nodeCount(); ++i) {
        const auto &node = graph.node(NodeIndex(i));
        QSizeF size(width, height);
        if (node.kind == NodeKind::Wait && graph.members(NodeIndex(i)).empty()) {
            // A bar grows to what it holds back; what is no bar still has to be found among thousands of steps.
            const double length = height * (input->barless ? 3 : 1);
            size = input->direction == LayoutDirection::LeftToRight ? QSizeF(kBar, length) : QSizeF(length * 2, kBar);
        } else if (node.isGate()) {
            const double room = width - kGateColumn - kPadding - 4;
            const auto text = wrappedSize(labelFont(font, 1), node.label, room);
            size.setHeight(std::max(height, 2 * std::ceil((text.height() + small + 14) / 2)));
        } else if (!graph.members(NodeIndex(i)).empty()) {
            size.setHeight(height + 6);
            input->headerWidths[i] = header.horizontalAdvance(node.label.left(60)) + 90;
        }
        input->sizes.push_back(size);
    }
}

} // namespace slipway
