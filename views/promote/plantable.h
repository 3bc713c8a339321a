// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promote/plantablemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace slipway {

/// The plan as a table with its filters: text, verdict, graph, kind. Enter or a double click on a row asks why.
class PlanTable : public QWidget
{
    Q_OBJECT
public:
    explicit PlanTable(QWidget *parent = nullptr);

    void setPicture(const PlanPicturePtr &picture);
    void showGraph(int graph); ///< SnowmanView's words: a place, kNewGraph, kAll
    /// Goes to a label; drops the filters where they hide it.
    void select(const QString &label);
    void focusTable();
    void focusFilter();
    PlanTableModel *model() const { return m_model; }

Q_SIGNALS:
    void labelChosen(const QString &label); ///< by moving there
    void labelActivated(const QString &label); ///< Enter, double click
    void graphShown(int graph);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFilters();
    void buildTable();
    void applyFilter();
    void refreshChoices();
    void onSettled();
    QString labelAt(int row) const;

    PlanPicturePtr m_picture;
    PlanTableModel *m_model;
    QTableView *m_view;
    QLineEdit *m_text;
    QComboBox *m_verdict, *m_graph, *m_kind;
    QLabel *m_count;
    QTimer m_typing;
    QString m_selected;
    bool m_selecting = false;
};

} // namespace slipway
