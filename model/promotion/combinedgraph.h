// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/promotionplan.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace slipway {

/// Lists of labels, one for each label, in one block.
class LabelLists
{
public:
    std::span<const LabelIndex> operator[](LabelIndex label) const
    {
        return {m_items.data() + m_starts[label], m_items.data() + m_starts[label + 1]};
    }
    void add(LabelIndex item) { m_items.push_back(item); }
    void closeList() { m_starts.push_back(quint32(m_items.size())); }
    size_t itemCount() const { return m_items.size(); }
    void sortLast(); ///< sorts what was added since the last closeList(), each item once
    /// Which lists a label is in; every list of the answer is in the order of labels.
    LabelLists reversed() const;

private:
    std::vector<quint32> m_starts {0};
    std::vector<LabelIndex> m_items;
};

/// The previous graphs put together, and the full graph the action will optimise: all that is the same for every
/// toggle of the same list of graphs (spec/taskgraph.md 3 points 4 to 6, 6.1). Immutable; any thread.
struct CombinedGraph
{
    /// A task of the full graph and where it stands.
    struct Place
    {
        const TaskGraph *graph = nullptr;
        const GraphTask *task = nullptr; ///< null: the label is in the combined previous graphs only
        qint32 source = -1; ///< place in previousGraphIds; -1: the regenerated graph
    };
    /// Labels of a label map that no full graph has: the action drops them (spec/taskgraph.md 3 point 6).
    struct Gone
    {
        int graph = 0;
        std::vector<std::string_view> labels;
    };

    std::vector<PreviousGraphPtr> graphs; ///< own everything below
    TaskGraphPtr regenerated;

    std::vector<std::string_view> labels; ///< sorted by bytes, as Python sorts texts
    std::vector<Place> places;
    TextTable kinds;
    std::vector<TextIndex> kind; ///< in the full graph, else in the combined ones
    std::vector<TextIndex> previousKind; ///< in the combined previous graphs; kNoText: in none
    std::vector<std::vector<std::string_view>> ids; ///< by place, then label; data() is null where the map has no such label
    LabelLists edges; ///< targets, one for each edge name, in the order of TaskGraph::edgesOf()
    LabelLists dependencies, dependents; ///< each once, in the order of labels
    LabelLists soft, conditional; ///< soft_dependencies and if_dependencies that are labels of the full graph
    std::vector<Gone> gone;
    size_t fullCount = 0;
    std::optional<PromotionError> error; ///< of the full graph: an unknown dependency, a loop

    bool isFor(const std::vector<PreviousGraphPtr> &wanted, const TaskGraphPtr &full) const { return graphs == wanted && regenerated == full; }
    bool isFull(LabelIndex label) const { return places[label].task; }
    LabelIndex find(std::string_view label) const; ///< kNoLabel if it is not there
    QString text(LabelIndex label) const { return QString::fromUtf8(labels[label].data(), qsizetype(labels[label].size())); }
    QString kindText(LabelIndex label) const { return kinds.text(kind[label]); }
    /// A text of the label's task; empty for kNoText.
    std::string_view taskText(LabelIndex label, TextIndex text) const
    {
        return text == kNoText ? std::string_view() : places[label].graph->texts.at(text);
    }

    static std::shared_ptr<const CombinedGraph> make(const std::vector<PreviousGraphPtr> &graphs, const TaskGraphPtr &regenerated);
};

/// "{'a', 'b'}": how Python prints a set of texts, sorted.
QString pythonSet(QStringList texts);
/// "'a'": how Python prints a text.
QString pythonText(const QString &text);

} // namespace slipway
