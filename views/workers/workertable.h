// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTreeView>

namespace slipway {

class WorkersModel;

/// Pools and their processes. Rows that come or go above the reader do not move what he looks at. GUI thread.
class WorkerTable : public QTreeView
{
    Q_OBJECT
public:
    explicit WorkerTable(WorkersModel *model, QWidget *parent = nullptr);

    /// The selected row, else an invalid index.
    QModelIndex chosen() const;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;

private:
    void rememberPlace();
    void sizeColumns();

    QPersistentModelIndex m_top;
    int m_topOffset = 0;
};

} // namespace slipway
