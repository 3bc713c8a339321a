// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promote/planpicture.h"

#include <QAbstractTableModel>

namespace slipway {

/// Which rows of a plan are wanted, and in which order. A value that crosses threads.
struct PlanFilter
{
    QString text; ///< part of a label or a task ID; case does not count
    PlanMark mark = PlanMark::None; ///< None: all that are in the target graph
    int graph = -1; ///< place of a previous graph: labels that come from it; -1: all
    bool hidden = false; ///< with `graph`: the labels of which another graph's task is hidden instead
    QString kind; ///< empty: all
    bool starts = false; ///< only what the new graph runs
    bool outside = false; ///< also what is not in the target graph
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const PlanFilter &) const = default;
};

/// The labels of a plan that a filter wants, in its order. Blocks; any thread.
std::vector<LabelIndex> rowsOf(const PromotionPlan &plan, const PlanFilter &filter);

/// Label, task ID, graph, verdict, why: reads the plan when asked, so that a row costs nothing until it is seen. Filters and
/// sorts off the GUI thread; until the answer is there the former rows stay. GUI thread.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LabelColumn, TaskColumn, GraphColumn, VerdictColumn, WhyColumn, ColumnCount };
    enum Role { LabelRole = Qt::UserRole, MarkRole, GraphRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const PromotionPlanPtr &plan);
    void setFilter(const PlanFilter &filter);
    const PlanFilter &filter() const { return m_filter; }
    PromotionPlanPtr plan() const { return m_plan; } ///< of the rows on screen
    LabelIndex labelAt(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const QString &label) const; ///< -1: not among the rows
    bool isSettled() const { return m_settled; } ///< the rows are what the filter wants

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void settled(); ///< other rows than before are there

private:
    void start();
    QString text(LabelIndex label, int column) const;

    PromotionPlanPtr m_plan, m_wanted;
    PlanFilter m_filter;
    std::vector<LabelIndex> m_rows;
    quint64 m_generation = 0;
    bool m_settled = true;
};

/// "graph 2", "index", or nothing.
QString graphText(const LabelPlan &label);
/// What happens to a label, for people: "reused", "runs again", "new".
QString verdictText(const LabelPlan &label);

} // namespace slipway
