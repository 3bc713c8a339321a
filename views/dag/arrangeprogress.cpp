// SPDX-License-Identifier: GPL-3.0-or-later
#include "dag/arrangeprogress.h"

#include "dag/dagview.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace slipway {

namespace {

constexpr int kBarWidth = 120;

QToolButton *button(QWidget *parent, const char *name, const QString &text, const QString &toolTip)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setAccessibleName(toolTip);
    made->setToolTip(toolTip);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

ArrangeProgress::ArrangeProgress(DagView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(button(this, "arrangeCancel", {}, {}))
    , m_again(button(this, "arrangeAgain", tr("Arrange again"), tr("Arranges the graph after all, as it was asked for")))
    , m_dismiss(button(this, "arrangeDismiss", QStringLiteral("✕"), tr("Hide this notice")))
{
    setObjectName(QStringLiteral("arrangePlate"));
    setAccessibleName(tr("Arranging the graph"));
    m_text->setObjectName(QStringLiteral("arrangeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("arrangeProgress"));
    m_bar->setRange(0, 100);
    m_bar->setFixedWidth(kBarWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    for (auto *each : {m_cancel, m_again, m_dismiss})
        row->addWidget(each);
    connect(m_cancel, &QToolButton::clicked, view, [view] {
        view->stopArranging();
        view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_again, &QToolButton::clicked, view, [view] {
        view->arrangeAgain();
        view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_dismiss, &QToolButton::clicked, view, [view] {
        view->forgetStopped();
        view->setFocus(Qt::OtherFocusReason);
    });
    connect(view, &DagView::arrangingChanged, this, &ArrangeProgress::refresh);
    connect(view, &DagView::arrangingProgressed, this, &ArrangeProgress::refresh);
    refresh();
}

void ArrangeProgress::refresh()
{
    const bool works = m_view->arranger().isSlow();
    const auto stopped = m_view->stopped();
    m_bar->setVisible(works);
    m_cancel->setVisible(works);
    m_again->setVisible(!works && m_view->mayArrangeAgain());
    m_dismiss->setVisible(!works && (stopped == DagView::Stopped::Kept || stopped == DagView::Stopped::Collapsed));
    if (works)
        showWork();
    else if (stopped != DagView::Stopped::No)
        showStopped();
    setVisible(works || stopped != DagView::Stopped::No);
}

void ArrangeProgress::showWork()
{
    const bool refining = m_view->arranger().isRefining();
    m_bar->setValue(int(100 * m_view->arranger().progress()));
    say(refining ? tr("Looking for a clearer drawing") : tr("Arranging %n step(s)", nullptr, int(m_view->graph()->nodeCount())));
    m_cancel->setText(refining ? tr("Stop") : tr("Cancel (Esc)"));
    m_cancel->setToolTip(refining ? tr("Keeps the drawing as it is") : tr("Stops arranging; what is on screen stays"));
    m_cancel->setAccessibleName(refining ? tr("Stop looking for a clearer drawing") : tr("Cancel arranging"));
}

void ArrangeProgress::showStopped()
{
    switch (m_view->stopped()) {
    case DagView::Stopped::Kept:
        say(tr("Arranging was stopped: the graph is as it was"));
        break;
    case DagView::Stopped::Collapsed:
        say(tr("Arranging was stopped: groups are collapsed instead"));
        break;
    default:
        say(tr("Arranging was stopped: the graph is not drawn"));
        break;
    }
}

/// Another text is told to who cannot see it, once.
void ArrangeProgress::say(const QString &text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace slipway
