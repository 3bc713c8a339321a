// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/chosenbar.h"

#include "dag/dagview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace slipway {

namespace {

constexpr int kMargin = 12;
constexpr int kNote = 26; ///< height of what the view says at its lower edge

} // namespace

ChosenBar::ChosenBar(DagView *view)
    : QWidget(view)
    , m_view(view)
    , m_count(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("chosenBar"));
    setAccessibleName(tr("Chosen steps"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_count->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(QStringLiteral("copyLabels"));
    m_copy->setText(tr("Copy labels"));
    m_copy->setToolTip(tr("Copy the labels of the chosen steps, one a line"));
    m_clear->setObjectName(QStringLiteral("clearChosen"));
    m_clear->setText(tr("Clear (Esc)"));
    for (auto *button : {m_copy, m_clear}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the graph keeps it
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->addWidget(m_count);
    row->addWidget(m_copy);
    row->addWidget(m_clear);
    connect(m_copy, &QToolButton::clicked, view, &DagView::copyLabels);
    connect(m_clear, &QToolButton::clicked, view, &DagView::clearChosen);
    connect(view, &DagView::selectedNodesChanged, this, &ChosenBar::refresh);
    view->viewport()->installEventFilter(this);
    hide();
}

void ChosenBar::refresh()
{
    const auto count = m_view->chosenCount();
    setVisible(count > 0);
    if (count == 0)
        return;
    m_count->setText(tr("%n step(s) chosen", nullptr, count));
    place();
    raise();
}

void ChosenBar::place()
{
    adjustSize();
    const int below = m_view->leftOutWords().isEmpty() ? kMargin : kMargin + kNote;
    move((m_view->width() - width()) / 2, m_view->height() - height() - below);
}

bool ChosenBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
