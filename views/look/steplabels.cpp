// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/steplabels.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int kLeastShared = 8; ///< characters; to leave out less is not worth the dots
constexpr qsizetype kLeastHead = 3; ///< with the dots
constexpr int kLeastTwice = 16; ///< characters
constexpr double kLittle = 0.3; ///< share of the room, where the middle is left out, that the less telling end gets
constexpr qsizetype kEnd = 4; ///< characters
constexpr qsizetype kCommon = 10; ///< ends that more than one in so many labels have tell nothing

const QChar kDots(0x2026);

qsizetype sameStart(const QString &a, const QString &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// Behind the last " - " of what is the same, else behind its last word.
qsizetype wholeParts(const QString &shared)
{
    const auto dash = shared.lastIndexOf(QLatin1String(" - "));
    return dash >= 0 ? dash + 3 : shared.lastIndexOf(u' ') + 1;
}

/// The middle is left out. Most of the room goes to the end, as "test-linux1804-64-opt-00042" ends in what it is; or to the
/// beginning where that is not so: "zlib/1.0".
QString elidedInside(const QString &text, const QFontMetricsF &metrics, double width, double headShare)
{
    const double room = width - metrics.horizontalAdvance(kDots), whole = metrics.horizontalAdvance(text);
    if (room <= 0 || whole <= width)
        return metrics.elidedText(text, Qt::ElideMiddle, width);
    const auto about = qsizetype(double(text.size()) * room / whole);
    auto first = qsizetype(std::lround(double(about) * headShare)), last = about - first;
    if (first > 0 && text[first - 1].isHighSurrogate())
        --first;
    const auto with = [&](qsizetype end) { return text.left(first) + kDots + text.right(end); };
    const auto fits = [&](qsizetype end) { return metrics.horizontalAdvance(with(end)) <= width; };
    while (last + first < text.size() && fits(last + 1))
        ++last;
    while (last > 0 && !fits(last))
        --last;
    if (last > 0 && text[text.size() - last].isLowSurrogate())
        --last;
    return with(last);
}

} // namespace

StepLabels::StepLabels(const StepGraphPtr &graph)
{
    static const QRegularExpression emoji(QStringLiteral(":[a-z0-9_+-]+:\\s*"));
    auto made = std::make_shared<Made>();
    made->graph = graph;
    made->parts.resize(graph->nodeCount());
    QHash<QString, std::vector<quint32>> families;
    for (quint32 i = 0; i < graph->nodeCount(); ++i) {
        const auto &node = graph->node(NodeIndex(i));
        auto &part = made->parts[i];
        part.text = (node.label.count(u':') < 2 ? node.label : QString(node.label).remove(emoji)).simplified();
        if (part.text.isEmpty())
            part.text = node.label;
        part.telling = int(part.text.size());
        if (!node.isGate() && graph->members(NodeIndex(i)).empty())
            families[QString::number(quint32(node.group)) + part.text.section(u' ', 0, 1)].push_back(i);
    }
    for (const auto &family : std::as_const(families)) {
        if (family.size() >= 2)
            compare(made->parts, family);
    }
    compareEnds(made->parts);
    m_made = std::move(made);
}

void StepLabels::compareEnds(std::vector<Parts> &parts)
{
    QHash<QStringView, qsizetype> ends;
    const auto endOf = [](const Parts &part) { return QStringView(part.text).last(std::min(kEnd, part.text.size())); };
    for (const auto &part : parts)
        ++ends[endOf(part)];
    for (auto &part : parts) {
        const auto same = ends.value(endOf(part));
        part.commonEnd = same > 1 && same * kCommon > qsizetype(parts.size());
    }
}

void StepLabels::compare(std::vector<Parts> &parts, std::vector<quint32> family)
{
    const auto textOf = [&parts](quint32 i) -> const QString & { return parts[i].text; };
    std::sort(family.begin(), family.end(), [&](quint32 a, quint32 b) { return textOf(a) < textOf(b); });
    // In order, the first and the last differ soonest, and each differs latest from its neighbours.
    const auto &first = textOf(family.front());
    const auto cut = wholeParts(first.left(sameStart(first, textOf(family.back()))));
    for (size_t i = 0; i < family.size(); ++i) {
        auto &part = parts[family[i]];
        if (cut >= kLeastShared && cut < part.text.size())
            part.shared = int(cut);
        qsizetype same = 0;
        if (i > 0)
            same = sameStart(part.text, textOf(family[i - 1]));
        if (i + 1 < family.size())
            same = std::max(same, sameStart(part.text, textOf(family[i + 1])));
        // Where a sibling ends, dots are enough to say that this one goes on.
        const auto end = part.text.indexOf(u' ', same);
        part.telling = int(end < 0 ? part.text.size() : end);
    }
}

QString StepLabels::fitted(NodeIndex node, const QFontMetricsF &metrics, double width) const
{
    const auto &[text, shared, telling, commonEnd] = parts(node);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    if (shared > 0) {
        const auto own = text.mid(shared);
        const auto head = metrics.elidedText(text.left(shared), Qt::ElideRight, width - metrics.horizontalAdvance(own));
        if (head.size() >= kLeastHead)
            return head + own;
    }
    const auto rest = shared > 0 ? kDots + text.mid(shared) : text;
    // The middle is the first to go, unless it is where the step differs from another.
    const bool tellsEarly = telling < text.size() && metrics.horizontalAdvance(rest.left(rest.size() - (text.size() - telling)) + kDots) <= width;
    if (tellsEarly)
        return metrics.elidedText(rest, Qt::ElideRight, width);
    // Dots twice in a few characters leave nothing to read between them.
    const bool twice = shared > 0 && width < metrics.averageCharWidth() * kLeastTwice;
    return twice ? metrics.elidedText(rest, Qt::ElideLeft, width) : elidedInside(rest, metrics, width, shared == 0 && commonEnd ? 1 - kLittle : kLittle);
}

double StepLabels::tellingWidth(NodeIndex node, const QFontMetricsF &metrics) const
{
    const auto &[text, shared, telling, commonEnd] = parts(node);
    const auto start = shared > 0 ? QString(kDots) : QString();
    const auto end = telling < text.size() ? QString(kDots) : QString();
    return std::min(metrics.horizontalAdvance(text), metrics.horizontalAdvance(start + text.mid(shared, telling - shared) + end));
}

} // namespace slipway
