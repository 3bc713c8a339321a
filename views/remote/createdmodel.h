// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/plancomparison.h"

#include <QAbstractTableModel>

namespace slipway {

/// What an action created, label by label, beside the plan. GUI thread.
class CreatedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LabelColumn, HowColumn, PlannedColumn, CreatedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(PlanComparison comparison, bool onlyDifferent);
    const PlanComparison &comparison() const { return m_comparison; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PlanComparison m_comparison;
    int m_rows = 0;
};

} // namespace slipway
