// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/graphs.h"

#include "graph/graphbuilder.h"

#include <cmath>
#include <random>

namespace slipway::testing {

namespace {

class Sketch
{
public:
    NodeIndex add(const QString &label, NodeKind kind = NodeKind::Command, NodeIndex group = kNoNode)
    {
        StepNode node;
        node.id = QStringLiteral("s%1").arg(m_next);
        node.label = label;
        node.kind = kind;
        node.group = group;
        node.order = quint32(m_next++);
        return m_builder.addNode(node);
    }

    NodeIndex addKey(const QString &key, const QString &label, NodeKind kind = NodeKind::Command, NodeIndex group = kNoNode)
    {
        StepNode node;
        node.id = node.key = key;
        node.label = label;
        node.kind = kind;
        node.group = group;
        node.order = quint32(m_next++);
        return m_builder.addNode(node);
    }

    void edge(NodeIndex from, NodeIndex to, EdgeOrigin origin = EdgeOrigin::Explicit)
    {
        m_builder.addEdge({from, to, origin, false});
    }

    StepNode &node(NodeIndex i) { return m_builder.node(i); }
    StepGraphPtr build() { return m_builder.build(); }

private:
    GraphBuilder m_builder;
    int m_next = 0;
};

void addReleaseBlock(Sketch &sketch, int number, int builds, NodeIndex gate, std::vector<NodeIndex> &published)
{
    const auto name = [number](const char *what, int i) {
        return QStringLiteral("%1 %2.%3").arg(QLatin1String(what)).arg(number).arg(i);
    };
    const auto group = sketch.add(QStringLiteral("Platform %1").arg(number), NodeKind::Group);
    std::vector<NodeIndex> built;
    for (int i = 0; i < builds; ++i) {
        const auto build = sketch.add(name("Build", i), NodeKind::Command, group);
        sketch.edge(gate, build, EdgeOrigin::Block);
        const auto test = sketch.add(name("Test", i), NodeKind::Command, group);
        sketch.edge(build, test);
        built.push_back(test);
    }
    const auto merge = sketch.add(name("Merge", 0), NodeKind::Command);
    for (const auto test : built)
        sketch.edge(test, merge);
    const auto publish = sketch.add(name("Publish", 0), NodeKind::Command);
    sketch.edge(merge, publish);
    published.push_back(publish);
}

/// What stands between two waits; `gate` is the first of them.
class Stage
{
public:
    Stage(Sketch &sketch, NodeIndex gate, int number, bool groups)
        : m_sketch(sketch)
        , m_gate(gate)
        , m_number(number)
        , m_groups(groups)
    {
    }

    void fanOut(int jobs)
    {
        const auto group = open("Suite");
        for (int i = 0; i < jobs; ++i)
            job("Shard", i, group);
    }

    void chains(int count)
    {
        const auto group = open("Platform");
        for (int i = 0; i < count; ++i) {
            const auto build = job("Build", i, group);
            const auto test = m_sketch.add(name("Test", i), NodeKind::Command, group);
            m_sketch.edge(build, test);
            steps.push_back(test);
        }
    }

    void alone(int count)
    {
        for (int i = 0; i < count; ++i)
            job("Job", i, kNoNode);
    }

    std::vector<NodeIndex> steps;

private:
    QString name(const char *what, int i) const { return QStringLiteral("%1 %2.%3").arg(QLatin1String(what)).arg(m_number).arg(i); }

    NodeIndex open(const char *what)
    {
        return m_groups ? m_sketch.add(name(what, int(steps.size())), NodeKind::Group) : kNoNode;
    }

    NodeIndex job(const char *what, int i, NodeIndex group)
    {
        const auto made = m_sketch.add(name(what, i), NodeKind::Command, group);
        if (m_gate != kNoNode)
            m_sketch.edge(m_gate, made, EdgeOrigin::Wait);
        steps.push_back(made);
        return made;
    }

    Sketch &m_sketch;
    NodeIndex m_gate;
    int m_number;
    bool m_groups;
};

} // namespace

StepGraphPtr stagedGraph(int steps, bool groups)
{
    constexpr int kStages = 8, kShards = 40, kPairs = 12, kAlone = 6, kRound = kShards + 2 * kPairs + kAlone;
    Sketch sketch;
    auto gate = kNoNode;
    for (int s = 0; s < kStages; ++s) {
        Stage stage(sketch, gate, s, groups);
        for (int made = 0; made < steps / kStages; made += kRound) {
            stage.fanOut(std::min(kShards, steps / kStages));
            stage.chains(kPairs);
            stage.alone(kAlone);
        }
        if (s + 1 == kStages)
            break;
        gate = sketch.add(QStringLiteral("wait"), NodeKind::Wait);
        for (const auto step : stage.steps)
            sketch.edge(step, gate, EdgeOrigin::Wait);
    }
    return sketch.build();
}

StepGraphPtr chainGraph(int nodes)
{
    Sketch sketch;
    for (int i = 0; i < nodes; ++i) {
        const auto n = sketch.add(QStringLiteral("Step %1").arg(i));
        if (i > 0)
            sketch.edge(NodeIndex(i - 1), n);
    }
    return sketch.build();
}

StepGraphPtr starGraph(int leaves)
{
    Sketch sketch;
    const auto hub = sketch.add(QStringLiteral("Hub"));
    for (int i = 0; i < leaves; ++i)
        sketch.edge(hub, sketch.add(QStringLiteral("Leaf %1").arg(i)));
    return sketch.build();
}

StepGraphPtr releaseGraph(int steps)
{
    Sketch sketch;
    const auto prepare = sketch.add(QStringLiteral("Prepare"));
    auto gate = sketch.add(QStringLiteral("Start the release"), NodeKind::Block);
    sketch.edge(prepare, gate);
    constexpr int kBuilds = 8, kPerBlock = 2 * kBuilds + 3, kBlocksPerTrain = 8;
    std::vector<NodeIndex> published;
    for (int block = 0; block * kPerBlock < steps; ++block) {
        if (block > 0 && block % kBlocksPerTrain == 0) {
            gate = sketch.add(QString(), NodeKind::Wait);
            sketch.node(gate).label = QStringLiteral("wait");
            for (const auto step : published)
                sketch.edge(step, gate, EdgeOrigin::Wait);
            published.clear();
        }
        addReleaseBlock(sketch, block, kBuilds, gate, published);
    }
    return sketch.build();
}

StepGraphPtr layeredGraph(int nodes, int edges, quint32 seed)
{
    Sketch sketch;
    std::mt19937 random(seed);
    const int perLayer = std::max(2, int(std::sqrt(nodes) * 2));
    for (int i = 0; i < nodes; ++i)
        sketch.add(QStringLiteral("Task %1").arg(i));
    for (int i = perLayer; i < nodes; ++i) {
        const int layerStart = i / perLayer * perLayer;
        for (int k = 0; k < edges; ++k) {
            const bool far = random() % 4 == 0;
            const int reach = std::min(layerStart, far ? perLayer * 12 : perLayer);
            const int near = std::max(0, i - perLayer - 3 + int(random() % 7));
            const int from = far ? layerStart - 1 - int(random() % quint32(reach)) : std::min(near, layerStart - 1);
            sketch.edge(NodeIndex(from), NodeIndex(i));
        }
    }
    return sketch.build();
}

StepGraphPtr exampleGraph(bool nightly)
{
    Sketch s;
    const auto version = s.addKey(QStringLiteral("version"), QStringLiteral("Provide the release version"), NodeKind::Input);
    const auto wheels = s.addKey(QStringLiteral("wheels"), QStringLiteral("Build wheels"), NodeKind::Group);
    std::vector<NodeIndex> built;
    for (const auto *arch : {"x86_64 - CUDA 13.0", "x86_64 - CPU", "aarch64 - CUDA 13.0", "aarch64 - CPU"}) {
        const auto label = QLatin1String(arch);
        built.push_back(s.addKey(QStringLiteral("wheel %1").arg(label), QStringLiteral("Build wheel - %1").arg(label),
            NodeKind::Command, wheels));
    }
    const auto index = s.addKey(QStringLiteral("index"), QStringLiteral("Generate and upload wheel indices"));
    for (const auto wheel : built)
        s.edge(wheel, index);
    const auto gate = s.addKey(QStringLiteral("gate"), QStringLiteral("Unblock to build release images"), NodeKind::Block);
    if (nightly)
        s.node(gate).removal = Removal::Condition;
    const auto images = s.addKey(QStringLiteral("images"), QStringLiteral("Build release images"), NodeKind::Group);
    const auto amd = s.addKey(QStringLiteral("amd"), QStringLiteral("Build release image - x86_64"), NodeKind::Command, images);
    const auto arm = s.addKey(QStringLiteral("arm"), QStringLiteral("Build release image - aarch64"), NodeKind::Command, images);
    s.edge(gate, amd, EdgeOrigin::Group);
    s.edge(gate, arm, EdgeOrigin::Group);
    const auto manifest = s.addKey(QStringLiteral("manifest"), QStringLiteral("Create multi-arch manifest"));
    s.edge(amd, manifest);
    s.edge(arm, manifest);
    const auto wait = s.addKey(QStringLiteral("wait"), QStringLiteral("wait"), NodeKind::Wait);
    for (const auto before : {index, manifest, version})
        s.edge(before, wait, EdgeOrigin::Wait);
    const auto publish = s.addKey(QStringLiteral("publish"), QStringLiteral("Publish to the registry"));
    s.edge(wait, publish, EdgeOrigin::Wait);
    const auto trigger = s.addKey(QStringLiteral("docs"), QStringLiteral("Rebuild the documentation"), NodeKind::Trigger);
    s.edge(publish, trigger);
    const auto stub = s.addKey(QStringLiteral("smoke-tets"), QStringLiteral("smoke-tets"), NodeKind::Unknown);
    s.node(stub).stub = true;
    s.edge(stub, trigger);
    return s.build();
}

StepGraphPtr readGraphText(const QByteArray &text)
{
    const auto lines = text.split('\n');
    const auto head = lines.value(0).split(' ');
    const auto nodes = head.value(0).toInt(), edges = head.value(1).toInt();
    if (nodes <= 0 || lines.size() < 1 + nodes + edges)
        return nullptr;
    Sketch sketch;
    for (int i = 0; i < nodes; ++i)
        sketch.add(QString::fromUtf8(lines[1 + i].mid(lines[1 + i].lastIndexOf(' ') + 1)));
    for (int i = 0; i < edges; ++i) {
        const auto ends = lines[1 + nodes + i].split(' ');
        const auto from = ends.value(0).toInt(), to = ends.value(1).toInt();
        if (from < 0 || to < 0 || from >= nodes || to >= nodes)
            return nullptr;
        sketch.edge(NodeIndex(from), NodeIndex(to));
    }
    return sketch.build();
}

} // namespace slipway::testing
