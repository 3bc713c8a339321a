// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/textdrawing.h"

#include <QMap>

#include <algorithm>

namespace slipway::testing {

namespace {

using Strip = std::vector<std::pair<double, double>>;

std::vector<double> numbersOf(const QByteArray &line)
{
    std::vector<double> numbers;
    const auto words = line.simplified().split(' ');
    for (const auto &word : words) {
        if (!word.isEmpty())
            numbers.push_back(word.toDouble());
    }
    return numbers;
}

/// Where a line that runs down is at this height.
double at(const std::vector<QPointF> &line, double y)
{
    size_t i = 0;
    while (i + 2 < line.size() && line[i + 1].y() < y)
        ++i;
    const auto &a = line[i], &b = line[i + 1];
    return a.y() == b.y() ? a.x() : a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y());
}

/// Pairs that are in another order below than above; pairs that meet at one end do not cross. Merges of sorted halves.
qint64 inversions(Strip strip)
{
    std::sort(strip.begin(), strip.end());
    std::vector<double> below, merged(strip.size());
    for (const auto &[top, bottom] : strip)
        below.push_back(bottom);
    qint64 found = 0;
    for (size_t width = 1; width < below.size(); width *= 2) {
        for (size_t begin = 0; begin < below.size(); begin += 2 * width) {
            const auto middle = std::min(begin + width, below.size()), end = std::min(begin + 2 * width, below.size());
            size_t a = begin, b = middle, to = begin;
            while (a < middle || b < end) {
                const bool left = b == end || (a < middle && below[a] <= below[b]);
                found += left ? 0 : qint64(middle - a);
                merged[to++] = left ? below[a++] : below[b++];
            }
        }
        below.swap(merged);
    }
    return found;
}

} // namespace

TextDrawing TextDrawing::read(const QByteArray &graph, const QByteArray &drawing)
{
    TextDrawing made;
    const auto source = graph.split('\n'), drawn = drawing.split('\n');
    const auto head = numbersOf(source.value(0));
    const auto nodes = qsizetype(head.at(0)), edges = qsizetype(head.at(1));
    for (qsizetype i = 0; i < nodes; ++i) {
        const auto size = source.value(1 + i).split(' ');
        made.sizes.emplace_back(size.value(0).toDouble(), size.value(1).toDouble());
        if (const auto centre = numbersOf(drawn.value(i)); centre.size() == 2)
            made.centres.emplace_back(centre[0], centre[1]);
    }
    for (qsizetype i = 0; i < edges; ++i) {
        const auto ends = numbersOf(source.value(1 + nodes + i)), line = numbersOf(drawn.value(nodes + i));
        made.ends.emplace_back(size_t(ends.at(0)), size_t(ends.at(1)));
        if (line.empty() || line.size() != 1 + 2 * size_t(line[0]))
            continue;
        made.lines.emplace_back();
        for (size_t k = 1; k < line.size(); k += 2)
            made.lines.back().emplace_back(line[k], line[k + 1]);
    }
    return made;
}

QString TextDrawing::faults(bool cyclic) const
{
    if (centres.size() != sizes.size() || lines.size() != ends.size())
        return QStringLiteral("lines are missing");
    QMap<double, std::vector<size_t>> rows;
    for (size_t i = 0; i < centres.size(); ++i)
        rows[centres[i].y()].push_back(i);
    double reached = -1e18;
    for (auto &row : rows) {
        std::sort(row.begin(), row.end(), [this](size_t a, size_t b) { return centres[a].x() < centres[b].x(); });
        double bottom = reached;
        for (size_t i = 0; i < row.size(); ++i) {
            const auto n = row[i];
            if (centres[n].y() - sizes[n].height() / 2 < reached)
                return QStringLiteral("node %1 overlaps the row above").arg(n);
            bottom = std::max(bottom, centres[n].y() + sizes[n].height() / 2);
            if (i > 0 && centres[row[i - 1]].x() + sizes[row[i - 1]].width() / 2 > centres[n].x() - sizes[n].width() / 2)
                return QStringLiteral("nodes %1 and %2 overlap").arg(row[i - 1]).arg(n);
        }
        reached = bottom;
    }
    for (size_t e = 0; e < lines.size(); ++e) {
        if (lines[e].empty())
            continue;
        if (lines[e].front() != centres[ends[e].first] || lines[e].back() != centres[ends[e].second])
            return QStringLiteral("edge %1 does not end at centres").arg(e);
        const bool down = std::is_sorted(lines[e].begin(), lines[e].end(), [](auto a, auto b) { return a.y() < b.y(); });
        if (!cyclic && (!down || lines[e].front().y() == lines[e].back().y()))
            return QStringLiteral("edge %1 does not run down").arg(e);
    }
    return {};
}

qint64 TextDrawing::crossings() const
{
    std::vector<double> heights;
    for (const auto &centre : centres)
        heights.push_back(centre.y());
    std::sort(heights.begin(), heights.end());
    heights.erase(std::unique(heights.begin(), heights.end()), heights.end());
    std::vector<Strip> strips(heights.size());
    for (const auto &line : lines) {
        if (line.empty())
            continue;
        auto row = size_t(std::lower_bound(heights.begin(), heights.end(), line.front().y()) - heights.begin());
        for (; heights[row] < line.back().y(); ++row)
            strips[row].emplace_back(at(line, heights[row]), at(line, heights[row + 1]));
    }
    qint64 all = 0;
    for (auto &strip : strips)
        all += inversions(std::move(strip));
    return all;
}

size_t TextDrawing::drawnEdges() const
{
    return size_t(std::count_if(lines.begin(), lines.end(), [](const auto &line) { return !line.empty(); }));
}

} // namespace slipway::testing
