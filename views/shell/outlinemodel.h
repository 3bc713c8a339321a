// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/steplabels.h"
#include "session/releasesession.h"

#include <QAbstractItemModel>

namespace slipway {

/// The steps of the session's graph as a tree by group, in reading order, with their states. One column;
/// the delegate paints the state's glyph and word beside the label. A batch of state changes costs in the
/// size of the batch. GUI thread; the session must outlive it.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { StepIdRole = Qt::UserRole, StateRole, StateWordRole, RemovedGateRole };

    explicit OutlineModel(ReleaseSession *session, QObject *parent = nullptr);

    QModelIndex indexOf(const QString &step) const;
    QString stepAt(const QModelIndex &index) const;
    const StepLabels &labels() const { return m_labels; }
    NodeIndex nodeAt(const QModelIndex &index) const { return NodeIndex(index.internalId()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// A state in one or two words, for narrow places.
    static QString shortWord(StepState state);

private:
    void reload();
    void onChanged(const StateChanges &changes);
    void announce(NodeIndex node);
    QModelIndex indexOf(NodeIndex node) const;
    StepState stateOf(NodeIndex node) const;
    QString groupCount(NodeIndex group) const;
    QString toolTip(NodeIndex node) const;

    ReleaseSession *m_session;
    StepGraphPtr m_graph; // the one the rows were made from
    StepLabels m_labels;
    std::vector<NodeIndex> m_roots;
    std::vector<int> m_rows; // row of each node below its parent
};

} // namespace slipway
