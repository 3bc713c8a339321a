// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/outlinemodel.h"

#include "dag/levelruler.h"
#include "look/look.h"

#include <algorithm>
#include <map>

namespace slipway {

namespace {

constexpr qsizetype kManyChanges = 64;

} // namespace

OutlineModel::OutlineModel(ReleaseSession *session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(session, &ReleaseSession::planChanged, this, &OutlineModel::reload);
    connect(session, &ReleaseSession::changed, this, &OutlineModel::onChanged);
    connect(session, &ReleaseSession::engineChanged, this, [this] { m_states.forget(); });
    reload();
}

void OutlineModel::reload()
{
    beginResetModel();
    m_graph = m_session->drawnGraph();
    m_states.reset(m_graph, [this](const QString &step) { return m_session->shownState(step); });
    m_labels = m_session->labels();
    m_roots.clear();
    m_rows.assign(m_graph->nodeCount(), 0);
    for (size_t i = 0; i < m_graph->nodeCount(); ++i) {
        const auto node = NodeIndex(i);
        if (m_graph->node(node).group == kNoNode) {
            m_rows[i] = int(m_roots.size());
            m_roots.push_back(node);
        }
        int row = 0;
        for (const auto member : m_graph->members(node))
            m_rows[raw(member)] = row++;
    }
    groupByLevel();
    endResetModel();
}

void OutlineModel::setOverlay(DagScene::Provider overlay)
{
    m_overlay = std::move(overlay);
    const auto announceRows = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    };
    announceRows({});
    for (int row = 0; row < rowCount(); ++row)
        announceRows(index(row, 0));
}

/// The overlay is for the graph that was set last, which may not be this one yet.
NodeVisual OutlineModel::planned(NodeIndex node) const
{
    return m_overlay && m_graph == m_session->drawnGraph() ? m_overlay(node) : NodeVisual();
}

QString OutlineModel::stateOrPlan(NodeIndex node) const
{
    const auto visual = planned(node);
    if (visual.plan == PlanMark::Reused && visual.previousGraph >= 0 && m_graph->members(node).empty())
        return tr("Reused from graph %1").arg(visual.previousGraph + 1);
    if (visual.plan != PlanMark::None)
        return planText(visual.plan);
    return showsBinary(node) ? binaryText(m_graph->node(node).binary) : stateText(stateOf(node));
}

void OutlineModel::groupByLevel()
{
    m_levels.clear();
    m_levelRow.assign(m_graph->nodeCount(), 0);
    std::map<int, Level> levels;
    for (const auto &node : m_graph->nodes()) {
        if (node.kind == NodeKind::Recipe || node.kind == NodeKind::Package)
            levels[node.level].packages += node.isContainer() ? 0 : 1;
    }
    if (levels.empty() || levels.rbegin()->first < 0)
        return;
    for (const auto root : m_roots) {
        auto &level = levels[m_graph->node(root).level];
        m_rows[raw(root)] = int(level.members.size());
        level.members.push_back(root);
    }
    for (auto &[number, level] : levels) {
        level.level = number;
        for (const auto member : level.members)
            m_levelRow[raw(member)] = int(m_levels.size());
        m_levels.push_back(std::move(level));
    }
}

void OutlineModel::onChanged(const StateChanges &changes)
{
    // Between a new plan and its reload the rows still belong to the old graph.
    if (changes.release) // a release that starts or ends says other things of steps it leaves aside
        m_states.forget();
    QSet<NodeIndex> nodes;
    for (const auto &step : changes.steps) {
        auto node = m_graph->find(step);
        if (node != kNoNode)
            m_states.changed(node);
        for (; node != kNoNode && !nodes.contains(node); node = m_graph->node(node).group)
            nodes.insert(node);
    }
    if (nodes.size() > kManyChanges)
        return announceRanges(nodes);
    for (const auto node : std::as_const(nodes))
        announce(node);
}

/// A view looks for each row that is announced among all that it has: for many, the rows from the first to the last of each
/// parent are told at once.
void OutlineModel::announceRanges(const QSet<NodeIndex> &nodes)
{
    std::map<QModelIndex, std::pair<QModelIndex, QModelIndex>> ranges;
    const auto widen = [&ranges](const QModelIndex &at, const QModelIndex &parent) {
        const auto [range, fresh] = ranges.try_emplace(parent, at, at);
        if (!fresh && at.row() < range->second.first.row())
            range->second.first = at;
        if (!fresh && at.row() > range->second.second.row())
            range->second.second = at;
    };
    for (const auto node : nodes) {
        const auto at = indexOf(node), above = parent(at);
        widen(at, above);
        if (isLevel(above))
            widen(above, {});
    }
    for (const auto &[above, range] : ranges)
        Q_EMIT dataChanged(range.first, range.second);
}

void OutlineModel::announce(NodeIndex node)
{
    const auto at = indexOf(node);
    Q_EMIT dataChanged(at, at);
    if (m_levels.empty() || m_graph->node(node).group != kNoNode)
        return;
    const auto level = levelIndex(m_levelRow[raw(node)]);
    Q_EMIT dataChanged(level, level);
}

QModelIndex OutlineModel::indexOf(const QString &step) const
{
    const auto node = m_graph->find(step);
    return node == kNoNode ? QModelIndex() : indexOf(node);
}

QModelIndex OutlineModel::indexOf(NodeIndex node) const
{
    return createIndex(m_rows[raw(node)], 0, quintptr(raw(node)));
}

QString OutlineModel::stepAt(const QModelIndex &index) const
{
    return index.isValid() && !isLevel(index) ? m_graph->node(NodeIndex(index.internalId())).id : QString();
}

QString OutlineModel::keyAt(const QModelIndex &index) const
{
    return isLevel(index) ? QStringLiteral("level %1").arg(m_levels[size_t(index.row())].level) : stepAt(index);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid() && !m_levels.empty())
        return levelIndex(row);
    if (isLevel(parent))
        return createIndex(row, 0, quintptr(raw(rowsOf(parent)[size_t(row)])));
    const auto node = parent.isValid() ? m_graph->members(NodeIndex(parent.internalId()))[size_t(row)]
                                       : m_roots[size_t(row)];
    return createIndex(row, 0, quintptr(raw(node)));
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isLevel(child))
        return {};
    const auto node = NodeIndex(child.internalId());
    const auto group = m_graph->node(node).group;
    if (group != kNoNode)
        return indexOf(group);
    return m_levels.empty() ? QModelIndex() : levelIndex(m_levelRow[raw(node)]);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_levels.empty() ? m_roots.size() : m_levels.size());
    if (isLevel(parent))
        return parent.column() == 0 ? int(rowsOf(parent).size()) : 0;
    return parent.column() == 0 ? int(m_graph->members(NodeIndex(parent.internalId())).size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

StepState OutlineModel::stateOf(NodeIndex node) const
{
    return m_graph->members(node).empty() ? m_session->shownState(m_graph->node(node).id) : m_states.worst(node);
}

/// Of those that take part in the run, if there are any.
StepState OutlineModel::worstOf(std::span<const NodeIndex> members) const
{
    auto worst = StepState::Skipped;
    for (const auto member : members) {
        const auto state = stateOf(member);
        worst = worst == StepState::Skipped ? state : state == StepState::Skipped ? worst : worse(worst, state);
    }
    return worst;
}

bool OutlineModel::isInsideRecipe(NodeIndex node) const
{
    const auto &n = m_graph->node(node);
    return n.kind == NodeKind::Package && n.group != kNoNode;
}

/// Before a run a package shows what the order says of its binary.
bool OutlineModel::showsBinary(NodeIndex node) const
{
    if (m_graph->node(node).binary == BinaryState::None)
        return false;
    const auto now = stateOf(node);
    return now == StepState::NotStarted || now == StepState::Skipped;
}

int OutlineModel::finished(std::span<const NodeIndex> members) const
{
    return int(std::count_if(members.begin(), members.end(), [this](NodeIndex member) { return isFinal(stateOf(member)); }));
}

QString OutlineModel::groupCount(int done, size_t members) const
{
    return tr("%1 of %2 done").arg(done).arg(members);
}

QString OutlineModel::toolTip(NodeIndex node) const
{
    const auto &n = m_graph->node(node);
    const auto reason = m_session->state().step(n.id).reason;
    auto text = tr("%1\n%2: %3").arg(n.label, kindText(n.kind), stateOrPlan(node));
    if (n.level >= 0)
        text += u'\n' + tr("Level %1: %2").arg(n.level).arg(n.detail);
    if (!reason.isEmpty())
        text += u'\n' + reason;
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isLevel(index))
        return levelData(m_levels[size_t(index.row())], role);
    const auto node = NodeIndex(index.internalId());
    const auto &n = m_graph->node(node);
    switch (role) {
    case Qt::DisplayRole:
        return isInsideRecipe(node) && !n.detail.isEmpty() ? n.detail : n.label;
    case Qt::ToolTipRole:
        return toolTip(node);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(n.label, stateOrPlan(node));
    case StepIdRole:
        return n.id;
    case StateRole:
        return int(stateOf(node));
    case PlanRole:
        return int(planned(node).plan);
    case PlanGraphRole:
        return int(planned(node).previousGraph);
    case StateWordRole:
        if (const auto visual = planned(node); visual.plan != PlanMark::None)
            return visual.detail.isEmpty() ? planText(visual.plan) : visual.detail;
        if (n.isContainer() && m_session->hasEngine())
            return groupCount(m_states.finished(node), m_graph->members(node).size());
        if (showsBinary(node)) // a row inside a recipe says it already
            return isInsideRecipe(node) ? QString() : binaryStateName(n.binary);
        return shortWord(stateOf(node));
    case BinaryRole:
        return showsBinary(node) ? int(n.binary) : int(BinaryState::None);
    case RemovedGateRole:
        return n.isGate() && n.isRemoved();
    default:
        return {};
    }
}

QVariant OutlineModel::levelData(const Level &level, int role) const
{
    const auto state = worstOf(level.members);
    const LevelBand band {level.level, 0, 0, level.packages};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return levelText(band);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(levelText(band), stateText(state));
    case StateRole:
        return int(state);
    case StateWordRole:
        return m_session->hasEngine() ? groupCount(finished(level.members), level.members.size()) : QString();
    case BinaryRole:
        return int(BinaryState::None);
    default:
        return {};
    }
}

QString OutlineModel::shortWord(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return tr("passed");
    case StepState::Removed:
        return tr("removed");
    case StepState::Skipped:
        return tr("skipped");
    case StepState::NotStarted:
        return {};
    case StepState::Waiting:
        return tr("waits");
    case StepState::Blocked:
        return tr("behind a gate");
    case StepState::Ready:
        return tr("ready");
    case StepState::Running:
        return tr("running");
    case StepState::Canceling:
        return tr("stopping");
    case StepState::Canceled:
        return tr("cancelled");
    case StepState::SoftFailed:
        return tr("failed softly");
    case StepState::Interrupted:
        return tr("interrupted");
    case StepState::WaitingFailed:
        return tr("will not run");
    case StepState::TimedOut:
        return tr("timed out");
    case StepState::Failed:
        return tr("failed");
    case StepState::WaitingForHuman:
        return tr("waits for you");
    case StepState::Unknown:
        break;
    }
    return tr("unknown");
}

} // namespace slipway
