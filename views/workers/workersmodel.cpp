// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/workersmodel.h"

#include "look/durationtext.h"
#include "workers/workerwords.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace slipway {

namespace {

bool hasEnded(const WorkerStatus &worker)
{
    return worker.state == WorkerState::Ended;
}

bool stands(const WorkerStatus &a, const WorkerStatus &b)
{
    if (hasEnded(a) != hasEnded(b))
        return hasEnded(b);
    return hasEnded(a) ? a.id > b.id : a.id < b.id;
}

QString number(qint64 count)
{
    return count > 0 ? QLocale().toString(count) : QStringLiteral("–");
}

bool isNumber(int column)
{
    return column >= WorkersModel::InFlight && column <= WorkersModel::Process;
}

} // namespace

int WorkersModel::rowOfSerial(quintptr serial) const
{
    const auto it = std::find_if(m_pools.begin(), m_pools.end(), [serial](const Pool &pool) { return pool.serial == serial; });
    return it == m_pools.end() ? -1 : int(it - m_pools.begin());
}

QModelIndex WorkersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_pools[size_t(parent.row())].serial) : poolIndex(size_t(row), column);
}

QModelIndex WorkersModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = rowOfSerial(child.internalId());
    return row < 0 ? QModelIndex() : poolIndex(size_t(row));
}

int WorkersModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_pools.size());
    const bool isPool = parent.internalId() == 0 && parent.column() == 0;
    return isPool ? int(m_pools[size_t(parent.row())].workers.size()) : 0;
}

const WorkerStatus *WorkersModel::worker(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int row = rowOfSerial(index.internalId());
    const auto &workers = m_pools[size_t(std::max(0, row))].workers;
    return row >= 0 && size_t(index.row()) < workers.size() ? &workers[size_t(index.row())] : nullptr;
}

const WorkerPoolStatus *WorkersModel::pool(const QModelIndex &index) const
{
    const auto top = index.parent().isValid() ? index.parent() : index;
    return top.isValid() && size_t(top.row()) < m_pools.size() ? &m_pools[size_t(top.row())].status : nullptr;
}

QModelIndex WorkersModel::indexOfWorker(int id) const
{
    for (const auto &pool : m_pools) {
        const auto it = std::find_if(pool.workers.begin(), pool.workers.end(), [id](const auto &worker) { return worker.id == id; });
        if (it != pool.workers.end())
            return createIndex(int(it - pool.workers.begin()), 0, pool.serial);
    }
    return {};
}

void WorkersModel::setBoard(const WorkerBoard &board, qint64 nowMs)
{
    m_board = board;
    m_boardMs = m_nowMs = nowMs;
    std::map<QString, std::vector<WorkerStatus>> wanted;
    for (const auto &worker : board.workers)
        wanted[worker.pool].push_back(worker);
    syncPools(board);
    for (size_t row = 0; row < m_pools.size(); ++row) {
        auto &workers = wanted[m_pools[row].status.name];
        std::sort(workers.begin(), workers.end(), stands);
        syncWorkers(row, workers);
        update(row, board.pools.at(qsizetype(row)), workers);
    }
}

void WorkersModel::syncPools(const WorkerBoard &board)
{
    const auto &wanted = board.pools;
    for (size_t row = m_pools.size(); row-- > 0;) {
        const auto &name = m_pools[row].status.name;
        if (std::any_of(wanted.begin(), wanted.end(), [&name](const auto &pool) { return pool.name == name; }))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_pools.erase(m_pools.begin() + qsizetype(row));
        endRemoveRows();
    }
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        const auto here = m_pools.begin() + row;
        const auto known = std::find_if(here, m_pools.end(), [&](const Pool &pool) { return pool.status.name == wanted.at(row).name; });
        if (known == m_pools.end()) {
            beginInsertRows({}, int(row), int(row));
            m_pools.insert(here, Pool {++m_lastSerial, wanted.at(row), {}});
            endInsertRows();
        } else if (known != here) {
            const int from = int(known - m_pools.begin());
            beginMoveRows({}, from, from, {}, int(row));
            std::rotate(here, known, known + 1);
            endMoveRows();
        }
    }
}

void WorkersModel::syncWorkers(size_t poolRow, const std::vector<WorkerStatus> &wanted)
{
    auto &workers = m_pools[poolRow].workers;
    const auto parent = poolIndex(poolRow);
    const auto is = [](int id) { return [id](const WorkerStatus &worker) { return worker.id == id; }; };
    for (size_t row = workers.size(); row-- > 0;) {
        if (std::any_of(wanted.begin(), wanted.end(), is(workers[row].id)))
            continue;
        beginRemoveRows(parent, int(row), int(row));
        workers.erase(workers.begin() + qsizetype(row));
        endRemoveRows();
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        const auto here = workers.begin() + qsizetype(row);
        const auto known = std::find_if(here, workers.end(), is(wanted[row].id));
        if (known == workers.end()) {
            beginInsertRows(parent, int(row), int(row));
            workers.insert(here, wanted[row]);
            endInsertRows();
        } else if (known != here) {
            const int from = int(known - workers.begin());
            beginMoveRows(parent, from, from, parent, int(row));
            std::rotate(here, known, known + 1);
            endMoveRows();
        }
    }
}

void WorkersModel::update(size_t row, const WorkerPoolStatus &status, const std::vector<WorkerStatus> &wanted)
{
    auto &pool = m_pools[row];
    bool changed = pool.status != status;
    pool.status = status;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (pool.workers[i] == wanted[i])
            continue;
        pool.workers[i] = wanted[i];
        changed = true;
        Q_EMIT dataChanged(createIndex(int(i), 0, pool.serial), createIndex(int(i), ColumnCount - 1, pool.serial));
    }
    if (changed)
        Q_EMIT dataChanged(poolIndex(row), poolIndex(row, ColumnCount - 1));
}

void WorkersModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    for (const auto &pool : m_pools) {
        const auto running = std::find_if(pool.workers.begin(), pool.workers.end(), hasEnded) - pool.workers.begin();
        if (running > 0)
            Q_EMIT dataChanged(createIndex(0, Uptime, pool.serial), createIndex(int(running) - 1, Uptime, pool.serial), {Qt::DisplayRole});
    }
}

QString WorkersModel::poolText(const Pool &pool, int column) const
{
    qint64 memory = 0;
    int inFlight = 0;
    for (const auto &worker : pool.workers) {
        memory += hasEnded(worker) ? 0 : worker.memoryBytes;
        inFlight += worker.inFlight;
    }
    switch (column) {
    case Name:
        return pool.status.name;
    case State:
        return workerwords::poolState(pool.status, m_board);
    case InFlight:
        return number(inFlight);
    case Served:
        return number(pool.status.served);
    case Failed:
        return number(pool.status.failed);
    case Memory:
        return workerwords::memoryText(memory);
    case Setting:
        return workerwords::poolSetting(pool.status);
    default:
        return {};
    }
}

QString WorkersModel::workerText(const WorkerStatus &worker, int column) const
{
    switch (column) {
    case Name:
        return workerwords::workerName(worker);
    case State:
        return hasEnded(worker) && !worker.how.isEmpty() ? tr("Ended: %1").arg(worker.how) : workerwords::stateText(worker.state);
    case InFlight:
        return number(worker.inFlight);
    case Served:
        return number(worker.served);
    case Failed:
        return number(worker.failed);
    case Median:
        return workerwords::latencyText(worker.medianMs);
    case P99:
        return workerwords::latencyText(worker.p99Ms);
    case Last:
        return workerwords::latencyText(worker.lastMs);
    case Memory:
        return hasEnded(worker) ? QString() : workerwords::memoryText(worker.memoryBytes);
    case Uptime:
        return durationText(worker.uptimeMs + (hasEnded(worker) ? 0 : m_nowMs - m_boardMs));
    case Process:
        return worker.processId > 0 ? QString::number(worker.processId) : QString();
    default:
        return {};
    }
}

QVariant WorkersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *one = worker(index);
    const auto *group = pool(index);
    switch (role) {
    case Qt::DisplayRole:
        return one ? workerText(*one, index.column()) : poolText(m_pools[size_t(index.row())], index.column());
    case Qt::ToolTipRole:
        if (one && index.column() == Name)
            return QStringLiteral("<p>%1</p>").arg(one->why.toHtmlEscaped());
        return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return int(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case WorkerRole:
        return one ? one->id : 0;
    case PoolRole:
        return group ? group->name : QString();
    case LookRole:
        return one ? QVariant(int(workerwords::lookOf(one->state))) : QVariant();
    default:
        return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool help = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Worker");
    case State:
        return tr("State");
    case InFlight:
        return help ? tr("Requests it works on now") : tr("In flight");
    case Served:
        return help ? tr("Requests it has answered") : tr("Served");
    case Failed:
        return help ? tr("Requests that got no answer, or one with another exit code than 0") : tr("Failed");
    case Median:
        return help ? tr("Half of its latest requests were answered within this time") : tr("Median");
    case P99:
        return help ? tr("99 of 100 of its latest requests were answered within this time") : tr("99 %");
    case Last:
        return help ? tr("How long the latest answer took") : tr("Last");
    case Memory:
        return help ? tr("Resident memory of the process") : tr("Memory");
    case Uptime:
        return help ? tr("How long it has been running, or ran") : tr("Uptime");
    case Process:
        return help ? tr("Process number on this machine") : tr("PID");
    case Setting:
        return help ? tr("Protocol, requests at once in one process, and how many processes there may be") : tr("Set up as");
    default:
        return {};
    }
}

} // namespace slipway
