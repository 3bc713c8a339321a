// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/steptable.h"

#include "graph/attention.h"
#include "panes/paneparts.h"
#include "panes/steptablemodel.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway {

namespace {

StepIndex::States statesOf(bool (*wanted)(StepState))
{
    StepIndex::States found;
    for (int i = 0; i < kStepStateCount; ++i)
        found.set(size_t(i), wanted(StepState(i)));
    return found;
}

StepIndex::States statesOf(std::initializer_list<StepState> states)
{
    StepIndex::States found;
    for (const auto state : states)
        found.set(size_t(state));
    return found;
}

} // namespace

StepTablePane::StepTablePane(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_model(new StepTableModel(session, this))
    , m_filter(new QLineEdit(this))
    , m_states(new QComboBox(this))
    , m_count(plainLabel({}, "stepCount", this))
    , m_empty(plainLabel({}, "stepTableEmpty", this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("stepTablePane"));
    m_filter->setObjectName(QStringLiteral("stepFilter"));
    m_filter->setPlaceholderText(tr("Filter by name, key or group"));
    m_filter->setAccessibleName(tr("Filter steps"));
    m_filter->setClearButtonEnabled(true);
    m_states->setObjectName(QStringLiteral("stepStateChoice"));
    m_states->setAccessibleName(tr("States to show"));
    m_states->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(false);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    buildTable();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_states);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    fillChoices();
    connect(m_filter, &QLineEdit::textChanged, m_model, &StepTableModel::setNeedle);
    connect(m_states, &QComboBox::currentIndexChanged, this, [this](int at) { m_model->setStates(m_choices[size_t(std::max(0, at))].states); });
    connect(m_model, &StepTableModel::countsChanged, this, &StepTablePane::showCounts);
    connect(m_model, &StepTableModel::rowsAboutToMove, this, &StepTablePane::hold);
    connect(m_model, &StepTableModel::rowsMovedAround, this, &StepTablePane::release);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { selectStep(m_selected); });
    showCounts();
}

void StepTablePane::buildTable()
{
    m_table->setObjectName(QStringLiteral("stepTable"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed); // one height for all: no row is measured
    rows->setDefaultSectionSize(fontMetrics().height() + 8);
    auto *header = m_table->horizontalHeader();
    header->setSortIndicator(StepTableModel::State, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (const auto &[column, width] : {std::pair(0, 176), {1, 300}, {2, 140}, {3, 90}, {4, 76}})
        header->resizeSection(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!m_following && current.isValid())
            Q_EMIT stepChosen(m_model->stepAt(current));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &at) { Q_EMIT stepActivated(m_model->stepAt(at)); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &StepTablePane::showMenu);
}

void StepTablePane::fillChoices()
{
    using S = StepState;
    m_choices = {
        {tr("All states"), StepIndex::States().set()},
        {tr("Needs attention"), statesOf(needsAttention)},
        {tr("Waiting for you"), statesOf({S::WaitingForHuman})},
        {tr("Failed"), statesOf({S::Failed, S::TimedOut, S::SoftFailed})},
        {tr("Running"), statesOf({S::Running, S::Canceling})},
        {tr("Still to come"), statesOf({S::NotStarted, S::Waiting, S::Blocked, S::Ready})},
        {tr("Will not run"), statesOf({S::WaitingFailed, S::Canceled, S::Interrupted})},
        {tr("Passed"), statesOf({S::Passed})},
        {tr("Skipped or removed"), statesOf({S::Skipped, S::Removed})},
    };
    const QSignalBlocker quiet(m_states);
    for (const auto &choice : m_choices)
        m_states->addItem(choice.words);
}

void StepTablePane::showCounts()
{
    const QLocale locale;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        //: A kind of state, and how many steps are in it
        const auto text = i == 0 ? m_choices[i].words : tr("%1 (%2)").arg(m_choices[i].words, locale.toString(m_model->count(m_choices[i].states)));
        if (m_states->itemText(int(i)) != text)
            m_states->setItemText(int(i), text);
    }
    const int shown = m_model->rowCount(), total = m_model->total();
    m_count->setText(shown == total ? tr("%n step(s)", nullptr, total) : tr("%1 of %n step(s)", nullptr, total).arg(locale.toString(shown)));
    const bool none = shown == 0;
    if (none && total > 0)
        m_empty->setText(tr("No step matches. Choose all states, or clear the filter."));
    else if (none)
        m_empty->setText(tr("There are no steps: nothing is open."));
    m_empty->setVisible(none);
}

void StepTablePane::selectStep(const QString &step)
{
    m_selected = step;
    const QScopedValueRollback following(m_following, true);
    const auto at = m_model->indexOf(step);
    if (!at.isValid()) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else if (at.row() != m_table->currentIndex().row()) {
        m_table->setCurrentIndex(at);
        m_table->scrollTo(at);
    }
}

/// What the reader looks at: the current row if it is in sight, else the first, unless the table is at its top, where the
/// worst is to be seen as it comes.
void StepTablePane::hold()
{
    const int top = m_table->rowAt(0), current = m_table->currentIndex().row();
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const bool inSight = current >= top && current >= 0 && (last < 0 || current <= last);
    const int row = inSight ? current : top;
    m_held.clear();
    if (top < 0 || (!inSight && m_table->verticalScrollBar()->value() == 0))
        return;
    m_held = m_model->stepAt(m_model->index(row, 0));
    m_heldAt = row - top;
}

void StepTablePane::release()
{
    if (const auto at = m_model->indexOf(m_held); !m_held.isEmpty() && at.isValid())
        m_table->verticalScrollBar()->setValue(std::max(0, at.row() - m_heldAt));
    m_held.clear();
}

void StepTablePane::showMenu(const QPoint &where)
{
    const auto at = m_table->indexAt(where);
    Q_EMIT menuRequested(m_model->stepAt(at), m_table->viewport()->mapToGlobal(where));
}

void StepTablePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
}

void StepTablePane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

void StepTablePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_model->forgetIcons();
    if (event->type() == QEvent::FontChange)
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QWidget::changeEvent(event);
}

} // namespace slipway
