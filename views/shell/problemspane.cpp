// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemspane.h"

#include "shell/problemsmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace slipway {

ProblemsPane::ProblemsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(tr("No problems found."), this))
    , m_fix(new QLabel(this))
    , m_notAnalysed(new QLabel(this))
    , m_showSuppressed(new QCheckBox(this))
{
    makeView();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    makeDetails();
    setFocusProxy(m_view);
    updateCounts();
    updateDetails();
}

void ProblemsPane::makeView()
{
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setAccessibleName(tr("Problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    header->moveSection(header->visualIndex(ProblemsModel::RuleColumn), header->visualIndex(ProblemsModel::MessageColumn));
    connect(m_view, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT problemActivated(m_model->at(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPane::updateDetails);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_view->indexAt(at).isValid())
            Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(at));
    });
}

void ProblemsPane::makeDetails()
{
    m_fix->setObjectName(QStringLiteral("problemFix"));
    m_fix->setAccessibleName(tr("How to mend it"));
    m_notAnalysed->setObjectName(QStringLiteral("problemsNotAnalysed"));
    for (auto *label : {m_fix, m_notAnalysed}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(6, 2, 6, 2);
        label->hide();
    }
    m_fix->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notAnalysed->setForegroundRole(QPalette::PlaceholderText);
    m_showSuppressed->setObjectName(QStringLiteral("showSuppressed"));
    connect(m_showSuppressed, &QCheckBox::toggled, this, [this](bool shown) {
        const auto before = current();
        m_model->setSuppressedShown(shown);
        keepCurrent(before);
        updateCounts();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_fix);
    column->addWidget(m_notAnalysed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_showSuppressed);
    row->addStretch(1);
    column->addLayout(row);
}

void ProblemsPane::setDiagnostics(const Diagnostics &diagnostics)
{
    const auto before = current();
    m_model->setDiagnostics(diagnostics);
    keepCurrent(before);
    updateCounts();
}

void ProblemsPane::setNotAnalysed(const QString &sentence)
{
    m_notAnalysed->setText(sentence);
    m_notAnalysed->setVisible(!sentence.isEmpty());
}

void ProblemsPane::keepCurrent(const std::optional<Diagnostic> &before)
{
    const int row = before ? m_model->find(*before) : -1;
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
    updateDetails();
}

void ProblemsPane::updateCounts()
{
    const int suppressed = m_model->suppressedCount();
    m_showSuppressed->setText(tr("Show %n suppressed problem(s)", nullptr, suppressed));
    m_showSuppressed->setVisible(suppressed > 0);
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    Q_EMIT countChanged(count());
}

void ProblemsPane::updateDetails()
{
    const auto problem = current();
    const bool known = problem && !problem->fix.isEmpty();
    m_fix->setText(known ? tr("Fix: %1").arg(problem->fix) : QString());
    m_fix->setVisible(known);
    Q_EMIT currentChanged();
}

int ProblemsPane::count() const
{
    return m_model->openCount();
}

std::optional<Diagnostic> ProblemsPane::current() const
{
    const auto index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void ProblemsPane::step(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const auto now = m_view->currentIndex();
    const int from = now.isValid() ? now.row() : (direction > 0 ? -1 : rows);
    const int row = (from + direction + rows) % rows;
    m_view->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT problemActivated(m_model->at(row));
}

void ProblemsPane::showFix()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->scrollTo(m_view->currentIndex());
    if (m_fix->isHidden())
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_fix->setFocus(Qt::OtherFocusReason);
}

} // namespace slipway
