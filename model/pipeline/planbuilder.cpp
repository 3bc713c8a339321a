// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planbuilder.h"

#include "graph/algorithms.h"
#include "pipeline/concurrencycircles.h"
#include "pipeline/dependencylimit.h"
#include "pipeline/graphdigest.h"
#include "pipeline/stepnode.h"
#include "pipeline/suggestions.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

constexpr qsizetype kMostSuggestions = 100; ///< each looks at every key of the file

const QString kUnknownDependency = QStringLiteral("unknown-dependency");
const QString kCycle = QStringLiteral("dependency-cycle");

/// "a -> b -> a"
QString cycleText(const StepGraph &graph, const NodeList &cycle)
{
    QStringList names;
    for (const auto node : cycle)
        names.append(graph.node(node).id);
    names.append(names.value(0));
    return names.join(QStringLiteral(" -> "));
}

/// Makes the vectors of steps, also those in groups, independent of those they were copied from.
void detachSteps(QVector<Step> &steps)
{
    for (auto &step : steps)
        detachSteps(step.steps);
}

/// A plan tells steps apart by their address, so a pipeline that joins it a second time joins as a copy.
PipelinePtr ownCopy(const PipelinePtr &pipeline)
{
    auto copy = std::make_shared<Pipeline>(*pipeline);
    detachSteps(copy->steps);
    return copy;
}

QString repeatedKey(const QString &key, int line)
{
    const auto text = Words::tr("The key \"%1\" has already been used by another step in this build").arg(key);
    return line > 0 ? Words::tr("%1 (line %2)").arg(text).arg(line) : text;
}

} // namespace

PlanBuilder::PlanBuilder(const Facts &facts, qint64 mostBarrierEdges)
    : m_judge(facts)
    , m_mostBarrierEdges(mostBarrierEdges)
    , m_plan(std::make_shared<PlannedPipeline>())
{
}

void PlanBuilder::addPipeline(const PipelinePtr &pipeline)
{
    m_plan->pipeline = pipeline;
    m_plan->diagnostics += pipeline->diagnostics;
    m_top.items = makeItems(pipeline->steps, QStringLiteral("steps/"), kNoNode, kNoNode);
}

void PlanBuilder::resume(const PlannedPipeline &base)
{
    m_isUpload = true;
    m_plan->pipeline = base.pipeline;
    m_steps = base.steps;
    for (size_t i = 0; i < base.graph->nodeCount(); ++i) {
        m_graph.addNode(base.graph->node(NodeIndex(i)));
        if (const auto *step = base.steps.value(qsizetype(i)))
            m_known.insert(step, NodeIndex(i));
    }
    // What the new steps may mend is found again; what was wrong with old conditions stays wrong.
    for (const auto &diagnostic : base.diagnostics) {
        if (diagnostic.rule != kUnknownDependency && diagnostic.rule != kCycle)
            m_plan->diagnostics.append(diagnostic);
    }
    m_top.items = makeItems(base.pipeline->steps, QStringLiteral("steps/"), kNoNode, kNoNode);
    for (qsizetype i = 0; i < base.uploads.size(); ++i)
        placeUpload(base.uploads[i], base.uploaders.value(i));
}

Result<void> PlanBuilder::addUpload(const PipelinePtr &pipeline, const QString &uploader)
{
    if (m_graph.find(uploader) == kNoNode) {
        SourceRange where;
        where.file = pipeline->file;
        return fail(ErrorCode::NotFound,
            Words::tr("There is no step \"%1\" that could upload a pipeline").arg(uploader), {}, where);
    }
    QHash<QString, const Step *> seen;
    if (auto checked = checkNewKeys(pipeline->steps, seen); checked.failed())
        return checked;
    QVector<QVector<Step>> documents {m_plan->pipeline->steps, pipeline->steps};
    for (const auto &earlier : m_plan->uploads)
        documents.append(earlier->steps);
    if (auto checked = checkDependencies(documents); checked.failed())
        return checked;
    m_plan->diagnostics += pipeline->diagnostics;
    const bool again = pipeline == m_plan->pipeline || m_plan->uploads.contains(pipeline);
    placeUpload(again ? ownCopy(pipeline) : pipeline, uploader);
    return {};
}

Result<void> PlanBuilder::checkNewKeys(const QVector<Step> &steps, QHash<QString, const Step *> &seen) const
{
    for (const auto &step : steps) {
        if (!step.key.isEmpty()) {
            if (const auto other = m_keys.value(step.key, kNoNode); other != kNoNode || seen.contains(step.key)) {
                const int line = seen.contains(step.key) ? seen.value(step.key)->where.line : 0;
                return fail(ErrorCode::BadInput, repeatedKey(step.key, line),
                    Words::tr("Give each step of the build its own key"), step.where);
            }
            seen.insert(step.key, &step);
        }
        if (auto checked = checkNewKeys(step.steps, seen); checked.failed())
            return checked;
    }
    return {};
}

void PlanBuilder::placeUpload(const PipelinePtr &pipeline, const QString &uploader)
{
    const auto prefix = QStringLiteral("%1/upload-%2/").arg(uploader).arg(m_plan->uploads.size() + 1);
    m_plan->uploads.append(pipeline);
    m_plan->uploaders.append(uploader);
    const auto by = m_graph.find(uploader);
    const auto place = findPlace(m_top, by);
    if (!place.scope || pipeline->steps.isEmpty())
        return;
    auto steps = pipeline->steps.constData();
    auto count = pipeline->steps.size();
    std::vector<PlanItem> near, top;
    if (place.container) {
        // Groups do not nest. Only a first group of the same label joins the uploader's group (a.4 "group").
        const auto container = place.container->node;
        const auto *own = place.container->step;
        if (steps->kind == NodeKind::Group && steps->label == own->label) {
            for (int i = 0; i < steps->steps.size(); ++i)
                near.push_back(makeItem(steps->steps[i], steps, prefix + QStringLiteral("0/"), i, container));
            ++steps;
            --count;
        }
        for (qsizetype i = 0; i < count; ++i) {
            auto &target = steps[i].kind == NodeKind::Group ? top : near;
            const auto *group = steps[i].kind == NodeKind::Group ? nullptr : own;
            target.push_back(makeItem(steps[i], group, prefix, int(i), group ? container : kNoNode));
        }
    } else {
        for (qsizetype i = 0; i < count; ++i)
            near.push_back(makeItem(steps[i], nullptr, prefix, int(i), kNoNode));
    }
    const auto insert = [by](PlanScope &scope, size_t after, std::vector<PlanItem> &items) {
        for (auto &item : items) {
            item.uploader = by;
            for (size_t i = 0; item.inside && i < item.inside->items.size(); ++i)
                item.inside->items[i].uploader = by;
        }
        scope.items.insert(scope.items.begin() + qsizetype(after) + 1, std::make_move_iterator(items.begin()),
            std::make_move_iterator(items.end()));
    };
    insert(*place.scope, place.index, near);
    insert(m_top, place.containerIndex, top);
}

std::vector<PlanItem> PlanBuilder::makeItems(const QVector<Step> &steps, const QString &idPrefix, NodeIndex uploader,
    NodeIndex container)
{
    std::vector<PlanItem> items;
    items.reserve(size_t(steps.size()));
    for (int i = 0; i < steps.size(); ++i) {
        items.push_back(makeItem(steps[i], nullptr, idPrefix, i, container));
        items.back().uploader = uploader;
    }
    return items;
}

PlanItem PlanBuilder::makeItem(const Step &step, const Step *group, const QString &idPrefix, int index, NodeIndex container)
{
    if (step.kind == NodeKind::Group)
        return makeContainer(step, idPrefix, index);
    PlanItem item;
    item.step = &step;
    item.group = group;
    item.node = nodeFor(step, group, idPrefix + QString::number(index), container);
    return item;
}

PlanItem PlanBuilder::makeContainer(const Step &step, const QString &idPrefix, int index)
{
    PlanItem item;
    item.step = &step;
    item.node = nodeFor(step, nullptr, idPrefix + QString::number(index), kNoNode);
    item.inside = std::make_unique<PlanScope>();
    const auto childPrefix = m_graph.node(item.node).id + u'/';
    for (int i = 0; i < step.steps.size(); ++i) {
        const auto &child = step.steps[i];
        if (child.kind == NodeKind::Group)
            flattenNested(child, childPrefix + QString::number(i), item);
        else
            item.inside->items.push_back(makeItem(child, &step, childPrefix, i, item.node));
    }
    return item;
}

/// Buildkite refuses a group inside a group. It is reported, and its steps are shown in the outer one.
void PlanBuilder::flattenNested(const Step &nested, const QString &path, PlanItem &outer)
{
    const bool known = m_known.contains(&nested);
    const auto node = nodeFor(nested, outer.step, path, outer.node);
    if (!known) {
        m_plan->diagnostics.append({QStringLiteral("nested-group"), Severity::Error,
            Words::tr("A group cannot be inside another group: Buildkite refuses such a pipeline. Move \"%1\" to the "
                      "top level")
                .arg(m_graph.node(node).label),
            nested.where, m_graph.node(node).id});
    }
    for (int i = 0; i < nested.steps.size(); ++i) {
        const auto childPath = path + u'/' + QString::number(i);
        const auto &child = nested.steps[i];
        if (child.kind == NodeKind::Group)
            flattenNested(child, childPath, outer);
        else
            outer.inside->items.push_back(makeItem(child, &nested, path + u'/', i, outer.node));
    }
}

NodeIndex PlanBuilder::nodeFor(const Step &step, const Step *group, const QString &path, NodeIndex container)
{
    if (const auto it = m_known.constFind(&step); it != m_known.constEnd()) {
        if (!step.key.isEmpty() && !m_keys.contains(step.key))
            m_keys.insert(step.key, *it);
        return *it;
    }
    auto node = stepNode(step);
    node.id = step.key.isEmpty() ? path : step.key;
    node.group = container;
    const auto verdict = m_judge.judge(step, group);
    node.removal = verdict.removal;
    node.skipReason = verdict.reason;
    node.conditionUnknown = verdict.unknown;
    node.why = verdict.why;
    node.condition = mergedCondition(step, group);
    const auto index = placeNode(node);
    m_fresh.insert(quint32(index));
    if (m_steps.size() <= qsizetype(index))
        m_steps.resize(qsizetype(index) + 1);
    m_steps[qsizetype(index)] = &step;
    m_plan->diagnostics += m_judge.problems(step, m_graph.node(index).id);
    registerKey(step, index);
    return index;
}

/// A step whose key was so far only promised by a stub takes the stub's place, so that indices stay.
NodeIndex PlanBuilder::placeNode(const StepNode &node)
{
    if (!node.key.isEmpty()) {
        const auto existing = m_graph.find(node.key);
        if (existing != kNoNode && m_graph.node(existing).stub) {
            m_graph.node(existing) = node;
            return existing;
        }
    }
    return m_graph.addNode(node);
}

void PlanBuilder::registerKey(const Step &step, NodeIndex node)
{
    if (step.key.isEmpty())
        return;
    if (!m_keys.contains(step.key)) {
        m_keys.insert(step.key, node);
        return;
    }
    const auto &first = m_graph.node(m_keys.value(step.key));
    m_plan->diagnostics.append({QStringLiteral("duplicate-key"), Severity::Error,
        repeatedKey(step.key, first.where.line), step.where, m_graph.node(node).id});
}

/// Rule 11, after conditions: a wait next to a block that exists is ignored.
void PlanBuilder::ignoreWaitsBesideBlocks(const PlanScope &scope)
{
    std::vector<const PlanItem *> live;
    for (const auto &item : scope.items) {
        if (item.inside)
            ignoreWaitsBesideBlocks(*item.inside);
        if (!m_graph.node(item.node).isRemoved())
            live.push_back(&item);
    }
    const auto isBlock = [&live](size_t i) { return i < live.size() && live[i]->step->kind == NodeKind::Block; };
    for (size_t i = 0; i < live.size(); ++i) {
        if (live[i]->step->kind != NodeKind::Wait || !m_fresh.contains(quint32(live[i]->node)))
            continue;
        if (isBlock(i + 1) || (i > 0 && isBlock(i - 1))) {
            auto &node = m_graph.node(live[i]->node);
            node.removal = Removal::IgnoredWait;
            node.skipReason = QStringLiteral("next to a block step");
            node.why = Words::tr("a wait next to a block step is ignored: only the block is run");
        }
    }
}

void PlanBuilder::numberNodes()
{
    quint32 order = 0;
    forEachItem(m_top, [&](const PlanItem &item, const PlanItem *) { m_graph.node(item.node).order = order++; });
    for (size_t i = 0; i < m_graph.nodeCount(); ++i) {
        if (m_graph.node(NodeIndex(i)).stub)
            m_graph.node(NodeIndex(i)).order = order++;
    }
}

/// The reader knows lines, not nodes: what it said about a line is about the innermost step that spans it.
void PlanBuilder::nameNodesOfDiagnostics()
{
    QMap<QPair<QString, int>, NodeIndex> byLine;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i])
            byLine.insert({m_steps[i]->where.file, m_steps[i]->where.line}, NodeIndex(i));
    }
    for (auto &diagnostic : m_plan->diagnostics) {
        const auto &where = diagnostic.where;
        auto it = byLine.upperBound({where.file, where.line});
        if (!diagnostic.node.isEmpty() || where.line <= 0 || it == byLine.begin())
            continue;
        const auto &node = m_graph.node(*--it);
        if (node.where.file == where.file && where.line <= std::max(node.where.line, node.where.endLine))
            diagnostic.node = node.id;
    }
}

Result<PlanPtr> PlanBuilder::finish()
{
    nameNodesOfDiagnostics();
    ignoreWaitsBesideBlocks(m_top);
    // Stubs of an earlier plan are still what their keys lead to.
    for (size_t i = 0; i < m_graph.nodeCount(); ++i) {
        if (const auto &node = m_graph.node(NodeIndex(i)); node.stub)
            m_keys.insert(node.key, NodeIndex(i));
    }
    PlanEdges edges(m_graph, m_top, m_keys, m_mostBarrierEdges);
    edges.make();
    if (m_isUpload && edges.passesLimit()) {
        return fail(ErrorCode::LimitExceeded,
            Words::tr("With this upload there are more than %1 dependencies").arg(QLocale::c().toString(kMostDependencies)),
            Words::tr("let fewer steps wait for the step that uploads it"));
    }
    numberNodes();
    reportUnknown(edges.unknown());
    m_steps.resize(qsizetype(m_graph.nodeCount()));
    m_plan->graph = m_graph.build();
    m_plan->steps = m_steps;
    const auto known = m_plan->diagnostics.size();
    reportCycles(*m_plan->graph);
    if (m_isUpload && m_plan->diagnostics.size() > known) {
        const auto &cycle = m_plan->diagnostics.constLast();
        return fail(ErrorCode::BadInput, cycle.message,
            Words::tr("Remove one of these dependencies from the uploaded pipeline"), cycle.where);
    }
    m_plan->diagnostics += concurrencyCircles(*m_plan->graph, m_plan->steps);
    m_plan->graphDigest = planDigest(*m_plan);
    return PlanPtr(m_plan);
}

void PlanBuilder::reportUnknown(const QVector<UnknownDependency> &unknown)
{
    QStringList keys;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (!m_graph.node(*it).stub)
            keys.append(it.key());
    }
    keys.sort();
    QHash<QString, QString> suggested;
    for (const auto &entry : unknown) {
        const auto &dependant = m_graph.node(entry.dependant);
        auto nearest = suggested.constFind(entry.dependency.key);
        if (nearest == suggested.cend()) {
            const bool looks = suggested.size() < kMostSuggestions;
            nearest = suggested.insert(entry.dependency.key, looks ? nearestName(entry.dependency.key, keys) : QString());
        }
        auto text = Words::tr("No step has the key \"%1\", so \"%2\" will never run").arg(entry.dependency.key, dependant.label);
        if (!nearest->isEmpty())
            text = Words::tr("No step has the key \"%1\", so \"%2\" will never run; did you mean \"%3\"?")
                       .arg(entry.dependency.key, dependant.label, *nearest);
        m_plan->diagnostics.append({kUnknownDependency, Severity::Error, text,
            entry.dependency.where.line > 0 ? entry.dependency.where : dependant.where, dependant.id});
    }
}

void PlanBuilder::reportCycles(const StepGraph &graph)
{
    for (const auto &cycle : shortestCycles(graph)) {
        const auto &first = graph.node(cycle.front());
        m_plan->diagnostics.append({kCycle, Severity::Error,
            Words::tr("These steps wait for each other and will never run: %1").arg(cycleText(graph, cycle)),
            first.where, first.id});
    }
}

} // namespace slipway
