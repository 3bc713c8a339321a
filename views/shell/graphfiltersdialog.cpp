// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphfiltersdialog.h"

#include "shell/graphfilters.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slipway {

GraphFiltersDialog::GraphFiltersDialog(GraphFilters *filters, QWidget *parent)
    : QDialog(parent)
    , m_filters(filters)
    , m_table(new QTableWidget(0, 2, this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("graphFiltersDialog"));
    setWindowTitle(tr("Saved filters"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(520, 320);
    m_table->setObjectName(QStringLiteral("graphFilterTable"));
    m_table->setAccessibleName(tr("Saved filters"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Filter")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_problem->setObjectName(QStringLiteral("graphFilterProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_remove = buttons->addButton(tr("Remove the filter"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("graphFilterRemove"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(m_remove, &QPushButton::clicked, this, &GraphFiltersDialog::removeCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::itemChanged, this, &GraphFiltersDialog::onEdited);
    connect(m_filters, &GraphFilters::changed, this, &GraphFiltersDialog::fill, Qt::QueuedConnection); // not while an item is being changed
    fill();
}

void GraphFiltersDialog::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = std::max(0, m_table->currentRow());
    const auto &all = m_filters->all();
    m_table->setRowCount(int(all.size()));
    for (int i = 0; i < all.size(); ++i) {
        auto *name = new QTableWidgetItem(all[i].name);
        name->setData(Qt::UserRole, all[i].name);
        m_table->setItem(i, 0, name);
        auto *query = new QTableWidgetItem(all[i].query);
        query->setFlags(query->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(i, 1, query);
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    m_table->resizeColumnToContents(0);
    m_remove->setEnabled(!all.isEmpty());
}

void GraphFiltersDialog::onEdited(QTableWidgetItem *item)
{
    if (m_filling || item->column() != 0)
        return;
    const auto problem = m_filters->rename(item->data(Qt::UserRole).toString(), item->text());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        QMetaObject::invokeMethod(this, &GraphFiltersDialog::fill, Qt::QueuedConnection); // the former name again
}

void GraphFiltersDialog::removeCurrent()
{
    if (const auto *item = m_table->item(m_table->currentRow(), 0))
        m_filters->remove(item->data(Qt::UserRole).toString());
}

} // namespace slipway
