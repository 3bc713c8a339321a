// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dag/dagscene.h"
#include "look/steplabels.h"
#include "session/releasesession.h"
#include "shell/groupstates.h"

#include <QAbstractItemModel>

namespace slipway {

/// The steps of the session's graph as a tree by group, in reading order, with their states. One column;
/// the delegate paints the state's glyph and word beside the label. A batch of state changes costs in the
/// size of the batch. GUI thread; the session must outlive it.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { StepIdRole = Qt::UserRole, StateRole, StateWordRole, RemovedGateRole, BinaryRole, PlanRole, PlanGraphRole };

    explicit OutlineModel(ReleaseSession *session, QObject *parent = nullptr);

    /// What rows show instead of states as long as something other than a release decides it, such as a promotion; null: states.
    void setOverlay(DagScene::Provider overlay);
    QModelIndex indexOf(const QString &step) const;
    QString stepAt(const QModelIndex &index) const;
    size_t steps() const { return m_graph->nodeCount(); } ///< with groups
    /// A package below its recipe: its row names what tells it from the recipe's others.
    bool isInsideRecipe(NodeIndex node) const;
    const StepLabels &labels() const { return m_labels; }
    NodeIndex nodeAt(const QModelIndex &index) const { return NodeIndex(index.internalId()); } ///< of a row that is no level
    /// The heading of a level of a build order: its row is no step, stepAt() is empty.
    bool isLevel(const QModelIndex &index) const { return index.isValid() && index.internalId() >= m_graph->nodeCount(); }
    /// What a row is known by as long as the program runs.
    QString keyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// A state in one or two words, for narrow places.
    static QString shortWord(StepState state);

private:
    struct Level
    {
        int level = -1;
        int packages = 0;
        std::vector<NodeIndex> members; ///< what stands below the heading
    };

    void reload();
    void groupByLevel();
    const std::vector<NodeIndex> &rowsOf(const QModelIndex &level) const { return m_levels[level.internalId() - m_graph->nodeCount()].members; }
    QModelIndex levelIndex(int row) const { return createIndex(row, 0, quintptr(m_graph->nodeCount() + size_t(row))); }
    QVariant levelData(const Level &level, int role) const;
    void onChanged(const StateChanges &changes);
    void announce(NodeIndex node);
    void announceRanges(const QSet<NodeIndex> &nodes);
    QModelIndex indexOf(NodeIndex node) const;
    StepState stateOf(NodeIndex node) const;
    StepState worstOf(std::span<const NodeIndex> members) const;
    bool showsBinary(NodeIndex node) const;
    QString groupCount(int done, size_t members) const;
    int finished(std::span<const NodeIndex> members) const;
    QString toolTip(NodeIndex node) const;
    NodeVisual planned(NodeIndex node) const;
    QString stateOrPlan(NodeIndex node) const;

    ReleaseSession *m_session;
    StepGraphPtr m_graph; // the one the rows were made from
    GroupStates m_states;
    DagScene::Provider m_overlay;
    StepLabels m_labels;
    std::vector<NodeIndex> m_roots;
    std::vector<int> m_rows; // row of each node below its parent
    std::vector<Level> m_levels; // of a build order, in turn; a pipeline has none
    std::vector<int> m_levelRow; // by node without a group: row of its heading
};

} // namespace slipway
