// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stepmatch.h"

#include "review/stepfields.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

constexpr double kAlike = 0.5; ///< share of words in common from which two steps are taken for one
constexpr size_t kMostPairs = 250'000; ///< beyond, likeness is not looked for

struct Item
{
    const Step *step = nullptr; ///< null: a stub
    QString key, label, content; ///< content: command, or pipeline triggered, or prompt
    NodeKind kind = NodeKind::Unknown;
    NodeIndex group = kNoNode;
    quint32 order = 0;
};

std::vector<Item> itemsOf(const PlannedPipeline &plan)
{
    std::vector<Item> items(plan.graph->nodeCount());
    for (size_t i = 0; i < items.size(); ++i) {
        const auto *step = plan.steps.value(qsizetype(i));
        const auto &node = plan.graph->node(NodeIndex(i));
        if (!step || node.stub)
            continue;
        const auto content = !step->command.isEmpty() ? step->command : !step->triggerPipeline.isEmpty() ? step->triggerPipeline : step->prompt;
        // A wait's name says nothing: all of them have the same.
        const auto label = node.kind == NodeKind::Wait ? QString() : plainLabel(step->label);
        items[i] = {step, step->key, label, content.trimmed(), node.kind, node.group, node.order};
    }
    return items;
}

QSet<QString> wordsOf(const Item &item)
{
    static const QRegularExpression space(QStringLiteral("[\\s\"'=/:;,]+"));
    const auto words = QString(item.label + u' ' + item.content).split(space, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

double likeness(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto all = a.size() + b.size();
    return all == 0 ? 0 : 2.0 * double(QSet<QString>(a).intersect(b).size()) / double(all);
}

struct Pair
{
    double score;
    quint32 low, high; ///< of the two positions
    size_t before, after;
};

class Matcher
{
public:
    Matcher(const PlannedPipeline &before, const PlannedPipeline &after)
        : m_before(*before.graph)
        , m_after(*after.graph)
        , m_a(itemsOf(before))
        , m_b(itemsOf(after))
    {
        m_match.toAfter.assign(m_a.size(), kNoNode);
        m_match.toBefore.assign(m_b.size(), kNoNode);
    }

    StepMatch run()
    {
        joinStubs();
        byName([](const Item &item) { return item.key; }, false);
        // Groups first: their members are looked for inside them.
        for (const bool groups : {true, false}) {
            m_groups = groups;
            for (const bool sameGroup : {true, false}) {
                byName([](const Item &item) { return item.label; }, sameGroup);
                byName([](const Item &item) { return item.content; }, sameGroup);
            }
            byLikeness();
        }
        byNeighbours();
        return std::move(m_match);
    }

private:
    /// What stands for a key that does not exist stands for it on both sides.
    void joinStubs()
    {
        for (size_t a = 0; a < m_a.size(); ++a) {
            const auto b = m_a[a].step ? kNoNode : m_after.find(m_before.node(NodeIndex(a)).id);
            if (b != kNoNode && !m_b[raw(b)].step)
                join(a, raw(b));
        }
    }

    void join(size_t a, size_t b)
    {
        m_match.toAfter[a] = NodeIndex(b);
        m_match.toBefore[b] = NodeIndex(a);
    }

    bool isOpen(const Item &item, NodeIndex partner) const
    {
        return item.step && partner == kNoNode && (m_keysOnly || (item.kind == NodeKind::Group) == m_groups);
    }

    bool sameGroup(const Item &a, const Item &b) const
    {
        return a.group == kNoNode || b.group == kNoNode ? a.group == b.group : m_match.toAfter[raw(a.group)] == b.group;
    }

    /// Two keys that differ are two steps unless everything people read agrees.
    static bool mayBeOne(const Item &a, const Item &b)
    {
        if (a.kind != b.kind)
            return false;
        if (a.key.isEmpty() || b.key.isEmpty())
            return true;
        if (a.content != b.content)
            return a.label == b.label && !a.label.isEmpty() && likeness(wordsOf(a), wordsOf(b)) >= kAlike;
        return a.label == b.label && !(a.label.isEmpty() && a.content.isEmpty());
    }

    /// Equal names, in order where several have the same. The first call is the one for keys.
    template <typename Name>
    void byName(Name name, bool sameGroupOnly)
    {
        m_keysOnly = std::exchange(m_first, false);
        QHash<QString, QVector<size_t>> open;
        for (size_t b = 0; b < m_b.size(); ++b) {
            if (isOpen(m_b[b], m_match.toBefore[b]) && !name(m_b[b]).isEmpty())
                open[name(m_b[b])].append(b);
        }
        for (size_t a = 0; a < m_a.size(); ++a) {
            if (!isOpen(m_a[a], m_match.toAfter[a]) || name(m_a[a]).isEmpty())
                continue;
            auto &candidates = open[name(m_a[a])];
            const auto fits = [&](size_t b) {
                return m_keysOnly || (mayBeOne(m_a[a], m_b[b]) && (!sameGroupOnly || sameGroup(m_a[a], m_b[b])));
            };
            const auto found = std::find_if(candidates.begin(), candidates.end(), fits);
            if (found == candidates.end())
                continue;
            join(a, *found);
            candidates.erase(found);
        }
        m_keysOnly = false;
    }

    std::vector<size_t> openOnes(const std::vector<Item> &items, const std::vector<NodeIndex> &partners) const
    {
        std::vector<size_t> open;
        for (size_t i = 0; i < items.size(); ++i) {
            if (isOpen(items[i], partners[i]))
                open.push_back(i);
        }
        return open;
    }

    void byLikeness()
    {
        const auto before = openOnes(m_a, m_match.toAfter), after = openOnes(m_b, m_match.toBefore);
        if (before.size() * after.size() > kMostPairs)
            return;
        std::vector<QSet<QString>> words;
        for (const auto b : after)
            words.push_back(wordsOf(m_b[b]));
        std::vector<Pair> pairs;
        for (const auto a : before) {
            const auto own = wordsOf(m_a[a]);
            for (size_t i = 0; i < after.size(); ++i) {
                const auto &other = m_b[after[i]];
                const bool keyed = !m_a[a].key.isEmpty() && !other.key.isEmpty();
                const double score = keyed || m_a[a].kind != other.kind || !sameGroup(m_a[a], other) ? 0 : likeness(own, words[i]);
                if (score >= kAlike)
                    pairs.push_back({score, std::min(m_a[a].order, other.order), std::max(m_a[a].order, other.order), a, after[i]});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &x, const Pair &y) {
            return std::tuple(-x.score, x.low, x.high) < std::tuple(-y.score, y.low, y.high);
        });
        for (const auto &pair : pairs) {
            if (m_match.toAfter[pair.before] == kNoNode && m_match.toBefore[pair.after] == kNoNode)
                join(pair.before, pair.after);
        }
    }

    /// The nearest matched step before an item in its own list, as a node of the plan after.
    template <typename Map>
    static std::vector<NodeIndex> leaders(const std::vector<Item> &items, Map map)
    {
        std::vector<NodeIndex> found(items.size(), kNoNode);
        QHash<quint32, NodeIndex> last; // by group
        for (size_t i = 0; i < items.size(); ++i) {
            found[i] = last.value(quint32(items[i].group), kNoNode);
            if (const auto partner = items[i].step ? map(i) : kNoNode; partner != kNoNode)
                last[quint32(items[i].group)] = partner;
        }
        return found;
    }

    /// Steps that nothing names, waits above all: the same kind behind the same step is the same one.
    void byNeighbours()
    {
        const auto beforeLead = leaders(m_a, [this](size_t i) { return m_match.toAfter[i]; });
        const auto afterLead = leaders(m_b, [this](size_t i) { return m_match.toBefore[i] == kNoNode ? kNoNode : NodeIndex(i); });
        const auto nameless = [](const Item &item) { return item.step && item.key.isEmpty() && item.label.isEmpty() && item.content.isEmpty(); };
        for (size_t a = 0; a < m_a.size(); ++a) {
            if (!nameless(m_a[a]) || m_match.toAfter[a] != kNoNode)
                continue;
            for (size_t b = 0; b < m_b.size(); ++b) {
                if (nameless(m_b[b]) && m_match.toBefore[b] == kNoNode && m_a[a].kind == m_b[b].kind && beforeLead[a] == afterLead[b]
                    && sameGroup(m_a[a], m_b[b])) {
                    join(a, b);
                    break;
                }
            }
        }
    }

    const StepGraph &m_before, &m_after;
    std::vector<Item> m_a, m_b;
    StepMatch m_match;
    bool m_groups = false, m_first = true, m_keysOnly = false;
};

} // namespace

StepMatch matchSteps(const PlannedPipeline &before, const PlannedPipeline &after)
{
    return Matcher(before, after).run();
}

} // namespace slipway
