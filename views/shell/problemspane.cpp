// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/problemspane.h"

#include "shell/problemsmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kBeside = 900; // a narrower pane has the details below the list: the messages need the width

}

ProblemsPane::ProblemsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new ProblemsModel(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_details(new QScrollArea(this))
    , m_empty(new QLabel(tr("No problems found."), this))
    , m_message(new QLabel(this))
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
    layOut();
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
    m_message->setObjectName(QStringLiteral("problemMessage"));
    m_fix->setObjectName(QStringLiteral("problemFix"));
    m_fix->setAccessibleName(tr("How to mend it"));
    m_notAnalysed->setObjectName(QStringLiteral("problemsNotAnalysed"));
    for (auto *label : {m_message, m_fix, m_notAnalysed}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(6, 2, 6, 2);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_notAnalysed->setForegroundRole(QPalette::PlaceholderText);
    m_notAnalysed->hide();
    auto *inside = new QWidget(m_details);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 2, 0, 2);
    lines->setSpacing(2);
    lines->addWidget(m_message);
    lines->addWidget(m_fix);
    lines->addStretch(1);
    m_details->setObjectName(QStringLiteral("problemDetails"));
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setFocusPolicy(Qt::NoFocus);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setMinimumHeight(2 * fontMetrics().lineSpacing() + 8);
    m_details->setWidget(inside);
    m_showSuppressed->setObjectName(QStringLiteral("showSuppressed"));
    connect(m_showSuppressed, &QCheckBox::toggled, this, [this](bool shown) {
        const auto before = current();
        m_model->setSuppressedShown(shown);
        keepCurrent(before);
        updateCounts();
    });
}

void ProblemsPane::layOut()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_notAnalysed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_showSuppressed);
    row->addStretch(1);
    column->addLayout(row);
}

/// The sizes that the user chose stay as long as the details do not move.
void ProblemsPane::arrange()
{
    const auto side = width() >= kBeside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == side)
        return;
    m_splitter->setOrientation(side);
    const int all = side == Qt::Horizontal ? width() : height();
    const int details = side == Qt::Horizontal ? all * 2 / 5 : std::max(all / 3, m_details->minimumHeight());
    m_splitter->setSizes({all - details, details});
}

void ProblemsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    m_details->setVisible(problem.has_value());
    m_message->setText(problem ? problem->message : QString());
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
