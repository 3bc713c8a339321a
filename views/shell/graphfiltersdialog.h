// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace slipway {

class GraphFilters;

/// Renames and removes saved filters; a name is changed where it stands. Opened with open(); deletes itself when closed.
class GraphFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    GraphFiltersDialog(GraphFilters *filters, QWidget *parent);

private:
    void fill();
    void onEdited(QTableWidgetItem *item);
    void removeCurrent();

    GraphFilters *m_filters;
    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_remove;
    bool m_filling = false;
};

} // namespace slipway
