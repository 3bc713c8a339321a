// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/decisionbasis.h"

#include "core/boundedfile.h"
#include "core/digest.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionBasis)
};

constexpr qint64 kMaxOriginBytes = 512LL * 1024 * 1024; // as much as the engine reads of them

QSet<QString> dependenciesOf(const StepGraph &graph, NodeIndex node)
{
    QSet<QString> out;
    for (const auto e : graph.incoming(node)) {
        const auto &edge = graph.edge(e);
        out.insert(graph.node(edge.from).id + QLatin1Char(edge.allowFailure ? '?' : '!'));
    }
    return out;
}

const Step *stepAt(const PlannedPipeline &plan, NodeIndex node)
{
    return qsizetype(raw(node)) < plan.steps.size() ? plan.steps.at(qsizetype(raw(node))) : nullptr;
}

bool sameStep(const PlannedPipeline &a, NodeIndex inA, const PlannedPipeline &b, NodeIndex inB)
{
    const auto *stepA = stepAt(a, inA);
    const auto *stepB = stepAt(b, inB);
    if (!stepA || !stepB)
        return stepA == stepB;
    const bool text = stepA->normalised == stepB->normalised && stepA->command == stepB->command
        && stepA->env == stepB->env && stepA->condition == stepB->condition;
    return text && a.graph->node(inA).removal == b.graph->node(inB).removal
        && dependenciesOf(*a.graph, inA) == dependenciesOf(*b.graph, inB);
}

QString firstDifference(const QByteArray &before, const QByteArray &after)
{
    const auto a = before.split('\n');
    const auto b = after.split('\n');
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        const auto was = QString::fromUtf8(a.value(i)).trimmed().left(120);
        const auto is = QString::fromUtf8(b.value(i)).trimmed().left(120);
        if (a.value(i) != b.value(i))
            return Words::tr("Line %1 was “%2” and is now “%3”").arg(i + 1).arg(was, is);
    }
    return {};
}

} // namespace

DecisionBasis::DecisionBasis(const PlanPtr &plan, const Origins &origins)
    : m_plan(plan)
    , m_origins(origins)
{
}

void DecisionBasis::narrow(const QString &prefix, const QString &shape)
{
    m_prefix = prefix;
    m_shape = shape;
}

QStringList DecisionBasis::files() const
{
    if (!isMade())
        return file().isEmpty() ? QStringList() : QStringList(file());
    QStringList files;
    for (const auto &[name, digest] : m_origins)
        files.append(name);
    return files;
}

bool DecisionBasis::isStill(const PlanPtr &now, const QString &shape) const
{
    if (!m_prefix.isEmpty())
        return now && shape == m_shape;
    if (m_plan == now)
        return true;
    if (!m_plan || !now)
        return false;
    const auto digest = now->pipeline ? now->pipeline->digest : QString();
    return graphDigest() == now->graphDigest && fileDigest() == digest;
}

QStringList DecisionBasis::changesTo(const PlanPtr &now, const QString &shape, int most) const
{
    if (isStill(now, shape))
        return {};
    if (!now || !m_plan)
        return {Words::tr("Another file was opened")};
    QStringList out;
    const auto &before = *m_plan->graph;
    const auto &after = *now->graph;
    for (const auto &node : after.nodes()) {
        if (!node.id.startsWith(m_prefix))
            continue;
        const auto old = before.find(node.id);
        if (old == kNoNode)
            out.append(Words::tr("New: %1").arg(node.label));
        else if (!sameStep(*m_plan, old, *now, after.find(node.id)))
            out.append(Words::tr("Changed: %1").arg(node.label));
    }
    for (const auto &node : before.nodes()) {
        if (node.id.startsWith(m_prefix) && after.find(node.id) == kNoNode)
            out.append(Words::tr("Gone: %1").arg(node.label));
    }
    if (out.isEmpty())
        out.append(m_prefix.isEmpty() ? Words::tr("The text of the file, but no step") : Words::tr("What its steps wait for"));
    const auto more = int(out.size()) - most;
    if (more > 0) {
        out = out.mid(0, most);
        out.append(Words::tr("and %n more", nullptr, more));
    }
    return out;
}

QStringList DecisionBasis::originChanges() const
{
    QStringList changes;
    for (const auto &[name, digest] : m_origins) {
        const auto bytes = readBoundedFile(name, kMaxOriginBytes);
        if (bytes.failed())
            changes.append(bytes.error().toString());
        else if (sha256Digest(*bytes) != digest)
            changes.append(Words::tr("%1 is no longer what this release was made from").arg(name));
    }
    return changes;
}

QStringList DecisionBasis::changesOnDisk() const
{
    if (isMade())
        return originChanges();
    // "-" is standard input: read once, and nothing to compare with later.
    if (fileDigest().isEmpty() || file().isEmpty() || file() == QLatin1String("-"))
        return {};
    const auto bytes = readBoundedFile(file());
    if (bytes.failed())
        return {bytes.error().toString()};
    if (sha256Digest(*bytes) == fileDigest())
        return {};
    return {firstDifference(m_plan->pipeline->source, *bytes)};
}

} // namespace slipway
