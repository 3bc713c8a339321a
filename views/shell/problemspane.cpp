// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemspane.h"

#include "shell/problemsmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>

namespace slipway {

ProblemsPane::ProblemsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(tr("No problems found."), this))
{
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::SeverityColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ProblemsModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *stack = new QStackedLayout(this);
    stack->addWidget(m_empty);
    stack->addWidget(m_view);
    connect(m_view, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT problemActivated(m_model->at(index.row())); });
    setFocusProxy(m_view);
}

void ProblemsPane::setDiagnostics(const Diagnostics &diagnostics)
{
    m_model->setDiagnostics(diagnostics);
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(
        diagnostics.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    Q_EMIT countChanged(count());
}

int ProblemsPane::count() const
{
    return m_model->rowCount();
}

void ProblemsPane::step(int direction)
{
    const int rows = count();
    if (rows == 0)
        return;
    const auto current = m_view->currentIndex();
    const int from = current.isValid() ? current.row() : (direction > 0 ? -1 : rows);
    const int row = (from + direction + rows) % rows;
    m_view->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT problemActivated(m_model->at(row));
}

} // namespace slipway
