// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/graphviewempty.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kWidth = 420;

} // namespace

GraphViewEmpty::GraphViewEmpty(QAbstractScrollArea *view)
    : QWidget(view->viewport())
    , m_view(view)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("graphViewEmpty"));
    m_text->setObjectName(QStringLiteral("graphViewEmptyText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *all = new QPushButton(tr("Show all steps"), this);
    all->setObjectName(QStringLiteral("graphViewEmptyAll"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(all, 0, Qt::AlignHCenter);
    connect(all, &QPushButton::clicked, this, &GraphViewEmpty::allWanted);
    view->viewport()->installEventFilter(this);
    hide();
}

void GraphViewEmpty::tell(const QString &why)
{
    m_text->setText(why);
    setVisible(!why.isEmpty());
    if (!why.isEmpty()) {
        place();
        raise();
    }
}

void GraphViewEmpty::place()
{
    const auto room = m_view->viewport()->rect();
    const int width = std::min(kWidth, room.width());
    const int height = std::min(room.height(), std::max(heightForWidth(width), sizeHint().height()));
    setGeometry(room.center().x() - width / 2, room.center().y() - height / 2, width, height);
}

bool GraphViewEmpty::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway
