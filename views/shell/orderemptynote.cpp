// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/orderemptynote.h"

#include "buildorder/ordergraph.h"
#include "session/releasesession.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace slipway {

namespace {

constexpr int kWidth = 420;

QLabel *centredLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

OrderEmptyNote::OrderEmptyNote(ReleaseSession *session, QAbstractScrollArea *view)
    : QWidget(view->viewport())
    , m_session(session)
    , m_view(view)
    , m_title(centredLabel("orderEmptyTitle", this))
    , m_text(centredLabel("orderEmptyText", this))
    , m_all(new QPushButton(tr("Show all packages"), this))
{
    setObjectName(QStringLiteral("orderEmpty"));
    auto font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_all->setObjectName(QStringLiteral("orderShowAll"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_all, 0, Qt::AlignHCenter);
    connect(m_all, &QPushButton::clicked, this, &OrderEmptyNote::allWanted);
    connect(session, &ReleaseSession::planChanged, this, &OrderEmptyNote::refresh);
    view->viewport()->installEventFilter(this);
    hide();
}

void OrderEmptyNote::refresh()
{
    const auto plan = m_session->plan();
    const bool empty = plan && plan->order && m_session->drawnGraph()->isEmpty();
    if (empty) {
        const auto &order = *plan->order->order;
        const bool hidden = !order.elements.empty();
        m_title->setText(hidden ? tr("No package is like that") : tr("Nothing is to be done"));
        m_text->setText(hidden ? tr("The order has %n package(s), and the choices above the graph hide them all.", nullptr, int(order.packageCount()))
                : order.reduced ? tr("This order is empty: nothing is to be built. It was reduced, and a reduced order is also empty if binaries are missing and nothing was asked to be built; “conan graph build-order --build=missing” asks for it.")
                                : tr("This order is empty: what it was made for depends on nothing that has to be built, downloaded or looked up."));
        m_all->setVisible(hidden);
        place();
        raise();
    }
    setVisible(empty);
}

void OrderEmptyNote::place()
{
    const auto room = m_view->viewport()->rect();
    const int width = std::min(kWidth, room.width());
    const int height = std::min(room.height(), heightForWidth(width));
    setGeometry(room.center().x() - width / 2, room.center().y() - height / 2, width, height);
}

bool OrderEmptyNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
