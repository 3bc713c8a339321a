// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/dagdrawing.h"

#include <algorithm>

namespace slipway {

namespace {

bool isWordCharacter(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

/// A word of `text` begins with one of those. By hand: an expression takes a microsecond a name, and all are asked at once.
bool namesPublishing(const QString &text)
{
    static constexpr QStringView words[] {u"publish", u"upload", u"deploy", u"release to", u"push"};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto first = QChar(char16_t(text[i].unicode() | 0x20));
        if ((first != u'p' && first != u'u' && first != u'd' && first != u'r') || (i > 0 && isWordCharacter(text[i - 1])))
            continue;
        const auto rest = QStringView(text).mid(i);
        if (std::any_of(std::begin(words), std::end(words), [rest](QStringView word) { return rest.startsWith(word, Qt::CaseInsensitive); }))
            return true;
    }
    return false;
}

/// A hint for a person, judged by name only; the promise of what a step publishes is made elsewhere.
bool soundsLikePublishing(const StepNode &node)
{
    if (node.kind != NodeKind::Command && node.kind != NodeKind::Trigger)
        return false;
    return namesPublishing(node.label) || namesPublishing(node.key);
}

} // namespace

GraphTextsPtr textsOf(const StepGraphPtr &graph, const StepLabels &labels)
{
    auto made = std::make_shared<GraphTexts>();
    made->graph = graph;
    made->labels = labels.isOf(graph) ? labels : StepLabels(graph);
    made->publishing.reserve(graph->nodeCount());
    for (const auto &node : graph->nodes())
        made->publishing.push_back(soundsLikePublishing(node));
    return made;
}

DagDrawing drawingOf(const LayoutPtr &layout, const GraphTextsPtr &known, const StepLabels &labels)
{
    if (!layout || !layout->graph)
        return {layout, nullptr, nullptr};
    const bool same = known && known->graph == layout->graph;
    return {layout, std::make_shared<const DagGeometry>(layout), same ? known : textsOf(layout->graph, labels)};
}

} // namespace slipway
