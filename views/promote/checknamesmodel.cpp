// SPDX-License-Identifier: GPL-3.0-or-later
#include "promote/checknamesmodel.h"

#include <algorithm>

namespace slipway {

void CheckNamesModel::setNames(const QStringList &names)
{
    if (names.isSharedWith(m_names) || names == m_names)
        return;
    m_names = names;
    rebuild();
}

void CheckNamesModel::setTicked(const QStringList &names)
{
    if (names == m_ticked)
        return;
    m_ticked = names;
    m_tickedSet = QSet<QString>(names.begin(), names.end());
    QStringList unknown;
    for (const auto &name : names) {
        if (!std::binary_search(m_names.begin(), m_names.end(), name))
            unknown.append(name);
    }
    if (unknown != m_unknown)
        rebuild();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

void CheckNamesModel::setFilter(const QString &text)
{
    if (std::exchange(m_filter, text) != text)
        rebuild();
}

void CheckNamesModel::setReadOnly(bool readOnly)
{
    if (std::exchange(m_readOnly, readOnly) != readOnly && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {});
}

void CheckNamesModel::rebuild()
{
    beginResetModel();
    m_unknown.clear();
    for (const auto &name : std::as_const(m_ticked)) {
        if (!std::binary_search(m_names.begin(), m_names.end(), name))
            m_unknown.append(name);
    }
    m_unknownShown = m_unknown.filter(m_filter, Qt::CaseInsensitive);
    m_rows.clear();
    for (int i = 0; !m_filter.isEmpty() && i < m_names.size(); ++i) {
        if (m_names.at(i).contains(m_filter, Qt::CaseInsensitive))
            m_rows.push_back(i);
    }
    endResetModel();
}

int CheckNamesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_unknownShown.size() + (m_filter.isEmpty() ? m_names.size() : qsizetype(m_rows.size())));
}

const QString &CheckNamesModel::nameAt(int row) const
{
    if (row < m_unknownShown.size())
        return m_unknownShown.at(row);
    const int at = row - int(m_unknownShown.size());
    return m_names.at(m_filter.isEmpty() ? at : m_rows[size_t(at)]);
}

QVariant CheckNamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &name = nameAt(index.row());
    const bool unknown = index.row() < m_unknownShown.size();
    switch (role) {
    case Qt::DisplayRole:
        return unknown ? tr("%1 (names nothing here)").arg(name) : name;
    case Qt::CheckStateRole:
        return m_tickedSet.contains(name) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return name.toHtmlEscaped();
    case UnknownRole:
        return unknown;
    default:
        return {};
    }
}

bool CheckNamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    auto ticked = m_ticked;
    const auto name = nameAt(index.row());
    if (value.toInt() == Qt::Checked && !ticked.contains(name))
        ticked.append(name);
    else if (value.toInt() != Qt::Checked)
        ticked.removeAll(name);
    setTicked(ticked);
    Q_EMIT tickedByHand(ticked);
    return true;
}

Qt::ItemFlags CheckNamesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_readOnly ? Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
}

} // namespace slipway
