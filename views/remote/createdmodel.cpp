// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/createdmodel.h"

#include <algorithm>

namespace slipway {

void CreatedModel::setComparison(PlanComparison comparison, bool onlyDifferent)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    const auto &labels = m_comparison.labels;
    const auto fine = std::find_if(labels.cbegin(), labels.cend(), [](const CreatedLabel &label) { return isAsPlanned(label.how); });
    m_rows = int(onlyDifferent ? fine - labels.cbegin() : qsizetype(labels.size()));
    endResetModel();
}

int CreatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CreatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CreatedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto &label = m_comparison.labels[size_t(index.row())];
    switch (index.column()) {
    case LabelColumn: return label.label;
    case HowColumn: return label.estimate && !isAsPlanned(label.how) ? tr("%1 (the plan was an estimate here)").arg(createdText(label.how)) : createdText(label.how);
    case PlannedColumn: return label.planned == QLatin1String("new") ? tr("a new task") : label.planned;
    case CreatedColumn: return label.taskId;
    default: return {};
    }
}

QVariant CreatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn: return tr("Label");
    case HowColumn: return tr("What became of it");
    case PlannedColumn: return tr("Planned");
    case CreatedColumn: return tr("Task");
    default: return {};
    }
}

} // namespace slipway
