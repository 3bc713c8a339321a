// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QAbstractTableModel>

namespace slipway {

/// What is wrong or doubtful about the document, worst first, else in reading order. Columns: severity,
/// message, place. GUI thread.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, MessageColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnostics(const Diagnostics &diagnostics);
    const Diagnostic &at(int row) const { return m_rows.at(row); }
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Diagnostic &diagnostic, int column) const;

    Diagnostics m_rows;
};

} // namespace slipway
