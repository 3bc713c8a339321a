// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/steplabels.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kLeastShared = 8; ///< characters; to leave out less is not worth the dots
constexpr qsizetype kLeastHead = 3; ///< with the dots

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
    m_made = std::move(made);
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
    const auto &[text, shared, telling] = parts(node);
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
    return metrics.elidedText(rest, tellsEarly ? Qt::ElideRight : Qt::ElideMiddle, width);
}

double StepLabels::tellingWidth(NodeIndex node, const QFontMetricsF &metrics) const
{
    const auto &[text, shared, telling] = parts(node);
    const auto start = shared > 0 ? QString(kDots) : QString();
    const auto end = telling < text.size() ? QString(kDots) : QString();
    return std::min(metrics.horizontalAdvance(text), metrics.horizontalAdvance(start + text.mid(shared, telling - shared) + end));
}

} // namespace slipway
