// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"

#include <QAbstractTableModel>

namespace slipway {

/// What is wrong or doubtful about the document, worst first, else in reading order. Suppressed findings come
/// last, greyed, and only when they are asked for. GUI thread.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, MessageColumn, RuleColumn, PlaceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnostics(const Diagnostics &diagnostics);
    void setSuppressedShown(bool shown);
    const Diagnostic &at(int row) const { return m_rows.at(row); }
    int count(Severity severity) const; ///< suppressed ones do not count
    int openCount() const; ///< of all severities
    int suppressedCount() const;
    /// The row of the same finding after the list was made anew, or -1.
    int find(const Diagnostic &diagnostic) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    QString text(const Diagnostic &diagnostic, int column) const;
    QString toolTip(const Diagnostic &diagnostic) const;

    Diagnostics m_all, m_rows;
    bool m_suppressedShown = false;
};

} // namespace slipway
