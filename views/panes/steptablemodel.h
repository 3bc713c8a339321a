// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/stepnames.h"
#include "panes/stepindex.h"
#include "session/releasesession.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QTimer>

namespace slipway {

/// The steps of the session's graph, without the groups that hold them, as a table that is sorted and filtered by state
/// while states change: what changed is gathered and shown at most every kFlushMs, through a StepIndex. Costs nothing
/// while it is not active. GUI thread; the session must outlive it.
class StepTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Name, Group, Started, Took, Reason, ColumnCount };
    enum Role { StepIdRole = Qt::UserRole, StateRole };

    static constexpr int kFlushMs = 100;

    explicit StepTableModel(ReleaseSession *session, QObject *parent = nullptr);

    /// Whether anybody looks: then it follows the session, else it forgets.
    void setActive(bool active);
    /// Every word must occur in a step's label, key, id or group, whatever its case.
    void setNeedle(const QString &needle);
    void setStates(const StepIndex::States &shown);

    int total() const { return int(m_nodes.size()); } ///< steps, whatever is shown
    int count(const StepIndex::States &states) const;
    QString stepAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &step) const; ///< in the first column; invalid where it is not shown
    void forgetIcons(); ///< another palette

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged(); ///< other states, or other rows
    void rowsAboutToMove();
    void rowsMovedAround(); ///< rows are where they belong after the changes of a moment

private:
    struct Places
    {
        std::vector<quint32> names, groups; ///< by slot
    };

    void reload();
    void onChanged(const StateChanges &changes);
    void flush();
    void readAll();
    void read(quint32 slot);
    void match();
    void arrange(std::vector<quint32> rows);
    void moveTo(std::vector<quint32> wanted);
    void reorder(std::vector<quint32> rows);
    void rebuild(); ///< after another filter
    void placeByName();
    void takePlaces();
    void tick();
    QString textOf(quint32 slot, int column) const;
    const StepNode &node(quint32 slot) const { return m_graph->node(m_nodes[slot]); }
    QString groupName(quint32 slot) const;

    ReleaseSession *m_session;
    StepGraphPtr m_graph;
    std::vector<NodeIndex> m_nodes; ///< by slot
    std::vector<quint32> m_slots; ///< by node; kNotShown: a group
    StepNamesPtr m_names; ///< of the graph, once they were searched
    std::shared_ptr<const Places> m_places; ///< of the graph, once they were sorted
    StepGraphPtr m_placing; ///< whose are being sorted
    StepIndex m_index;
    std::vector<quint32> m_rows; ///< slots
    std::vector<quint32> m_rowOf; ///< by slot, or kNotShown
    QSet<QString> m_changed;
    bool m_allChanged = false, m_active = false;
    QString m_needle;
    QTimer m_flush, m_clock;
    mutable std::array<QIcon, size_t(kStepStateCount)> m_icons;
};

} // namespace slipway
