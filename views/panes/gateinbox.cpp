// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/gateinbox.h"

#include "panes/gaterowdelegate.h"
#include "panes/gatelistmodel.h"
#include "panes/paneparts.h"
#include "release/retryadvice.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kRowsInSight = 3; ///< at least, where so many wait

} // namespace

GateInbox::GateInbox(ReleaseSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new GateListModel(session, this))
    , m_title(sectionHeading({}, this))
    , m_problem(plainLabel({}, this))
    , m_empty(plainLabel(tr("Nothing waits for you. A gate appears here when the release needs your decision."), this))
    , m_list(new QListView(this))
    , m_button(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("gateInbox"));
    setAccessibleName(tr("Waiting for you"));
    buildList();

    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_button);
    m_problem->hide();
    setFocusProxy(m_list);

    connect(m_model, &GateListModel::countChanged, this, &GateInbox::onCountChanged);
    connect(session, &ReleaseSession::sourcesChanged, this, &GateInbox::refreshButton);
    connect(m_button, &QPushButton::clicked, this, &GateInbox::actOnCurrent);
    onCountChanged();
}

void GateInbox::buildList()
{
    m_list->setObjectName(QStringLiteral("gateList"));
    m_list->setAccessibleName(tr("Gates and steps that wait for you"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GateRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_button->setObjectName(QStringLiteral("reviewButton"));
    m_button->setAutoDefault(false);
    connect(m_list, &QListView::activated, this, &GateInbox::actOnCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GateInbox::onCurrentChanged);
}

int GateInbox::gateCount() const
{
    return m_model->gateCount();
}

QString GateInbox::title() const
{
    const auto all = m_model->rowCount();
    return all == 0 ? tr("Waiting for you") : tr("Waiting for you: %1").arg(all);
}

void GateInbox::selectStep(const QString &step)
{
    if (const auto row = m_model->rowOf(step); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void GateInbox::focusFirst()
{
    if (m_model->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

/// By least and greatest height, so that the docks make room at once and leave the rest to the outline.
void GateInbox::fitHeight()
{
    const auto margins = layout()->contentsMargins();
    const int between = layout()->spacing();
    const int around = margins.top() + m_title->sizeHint().height() + between + margins.bottom();
    const int rows = std::min(m_model->rowCount(), kRowsInSight);
    int inside = m_empty->heightForWidth(std::max(1, width() - margins.left() - margins.right()));
    if (rows > 0)
        inside = rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + between + m_button->sizeHint().height();
    setMinimumHeight(around + inside);
    setMaximumHeight(rows > 0 ? QWIDGETSIZE_MAX : around + inside);
}

void GateInbox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void GateInbox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    QWidget::changeEvent(event);
}

/// The current row; the only gate that waits needs no choosing, as to look at it decides nothing.
QModelIndex GateInbox::rowInQuestion() const
{
    const auto current = m_list->currentIndex();
    if (current.isValid() || m_model->rowCount() != 1)
        return current;
    const auto only = m_model->index(0);
    return only.data(GateListModel::IsGateRole).toBool() ? only : current;
}

QString GateInbox::currentStep() const
{
    return m_list->currentIndex().data(GateListModel::StepRole).toString();
}

void GateInbox::onCurrentChanged()
{
    const auto current = m_list->currentIndex();
    refreshButton();
    m_button->setAccessibleDescription(current.data().toString());
    m_problem->hide();
    if (current.isValid())
        Q_EMIT stepActivated(currentStep());
}

/// To look at a gate is allowed always; what acts says why it cannot.
void GateInbox::refreshButton()
{
    const auto row = rowInQuestion();
    const bool gate = !row.isValid() || row.data(GateListModel::IsGateRole).toBool();
    const auto why = gate ? QString() : m_session->whyNot(Action::Type::Restart, row.data(GateListModel::StepRole).toString());
    m_button->setVisible(m_model->rowCount() > 0);
    m_button->setEnabled(row.isValid() && why.isEmpty());
    m_button->setText(gate ? tr("Review…") : tr("Run this step again"));
    m_button->setToolTip(why);
}

void GateInbox::onCountChanged()
{
    m_title->setText(title());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    refreshButton();
    fitHeight();
    Q_EMIT countChanged(gateCount());
    Q_EMIT titleChanged(title());
}

void GateInbox::actOnCurrent()
{
    const auto row = rowInQuestion();
    if (!row.isValid())
        return;
    const auto step = row.data(GateListModel::StepRole).toString();
    if (row.data(GateListModel::IsGateRole).toBool())
        Q_EMIT reviewRequested(step);
    else
        restart(step);
}

void GateInbox::restart(const QString &step)
{
    const auto plan = m_session->plan();
    if (plan && retryAdvice(*plan, m_session->state(), releaseTags(m_session->state()), step).needsReason) {
        Q_EMIT retryRequested(step);
        return;
    }
    Action action;
    action.type = Action::Type::Restart;
    action.step = step;
    m_session->act(action, [self = QPointer(this)](bool accepted, const Error &error) {
        if (!self)
            return;
        self->m_problem->setVisible(!accepted);
        self->m_problem->setText(accepted ? QString() : error.toString());
    });
}

} // namespace slipway
