// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerboard.h"

#include <QAbstractItemModel>

#include <vector>

namespace slipway {

/// Pools and, below them, their processes: running ones by their number, then ended ones, the latest first. A new board
/// becomes insertions, removals, moves and changed cells, never a reset: selection, scrolling and what is folded stay.
/// GUI thread.
class WorkersModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, State, InFlight, Served, Failed, Median, P99, Last, Memory, Uptime, Process, Setting, ColumnCount };
    enum Role {
        WorkerRole = Qt::UserRole, ///< id of the process; 0: a pool
        PoolRole, ///< name of the pool
        LookRole, ///< a StepState for the glyph of a process
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// `nowMs`: of any clock that does not jump, the same that tick() gets.
    void setBoard(const WorkerBoard &board, qint64 nowMs);
    /// Uptimes go on between two boards.
    void tick(qint64 nowMs);
    const WorkerBoard &board() const { return m_board; }

    const WorkerStatus *worker(const QModelIndex &index) const; ///< null for a pool
    const WorkerPoolStatus *pool(const QModelIndex &index) const; ///< of a process, too
    QModelIndex indexOfWorker(int id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Pool
    {
        quintptr serial = 0; ///< what indexes of its processes carry
        WorkerPoolStatus status;
        std::vector<WorkerStatus> workers;
    };

    QModelIndex poolIndex(size_t row, int column = 0) const { return createIndex(int(row), column, quintptr(0)); }
    int rowOfSerial(quintptr serial) const;
    void syncPools(const WorkerBoard &board);
    void syncWorkers(size_t row, const std::vector<WorkerStatus> &wanted);
    void update(size_t row, const WorkerPoolStatus &status, const std::vector<WorkerStatus> &wanted);
    QString poolText(const Pool &pool, int column) const;
    QString workerText(const WorkerStatus &worker, int column) const;

    std::vector<Pool> m_pools;
    WorkerBoard m_board;
    quintptr m_lastSerial = 0;
    qint64 m_boardMs = 0, m_nowMs = 0;
};

} // namespace slipway
