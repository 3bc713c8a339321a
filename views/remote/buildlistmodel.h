// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/buildlist.h"

#include <QAbstractTableModel>

namespace slipway {

/// The builds of a pipeline as a table, in the order of the engine (newest first). Ages are those by the server's clock.
/// GUI thread.
class BuildListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, State, Branch, Commit, Message, Creator, Age, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void clear();
    /// Another page; builds that are known already stay where they are and are brought up to date, for pages shift while new
    /// builds are made. `serverMs`: the server's time when it answered.
    void add(const QVector<ListedBuild> &builds, qint64 serverMs);
    const ListedBuild &build(int row) const { return m_builds.at(row); }

private:
    QVariant text(const ListedBuild &build, int column) const;

    QVector<ListedBuild> m_builds;
    qint64 m_serverMs = 0;
};

} // namespace slipway
