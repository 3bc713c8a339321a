// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/armframe.h"

#include "look/look.h"
#include "session/arming.h"
#include "session/releasesession.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace slipway {

namespace {

constexpr int kWidth = 4;

} // namespace

ArmFrame::ArmFrame(ReleaseSession *session, QWidget *window)
    : QWidget(window)
    , m_session(session)
    , m_window(window)
{
    setObjectName(QStringLiteral("armFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(session->arming(), &Arming::changed, this, &ArmFrame::refresh);
    QCoreApplication::instance()->installEventFilter(this);
}

void ArmFrame::refresh()
{
    const bool armed = m_session->arming()->isArmed();
    if (armed)
        fit();
    setVisible(armed);
    if (armed)
        raise();
}

/// Only the frame itself is drawn over what lies below, so that nothing has to be composed.
void ArmFrame::fit()
{
    setGeometry(m_window->rect());
    setMask(QRegion(rect()) - QRegion(rect().adjusted(kWidth, kWidth, -kWidth, -kWidth)));
}

void ArmFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), stateLook(StepState::WaitingForHuman, isDark(palette())).colour);
}

bool ArmFrame::isOurs(const QObject *object) const
{
    if (!object->isWidgetType())
        return false;
    while (object && object != m_window)
        object = object->parent();
    return object != nullptr;
}

bool ArmFrame::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::ShortcutOverride:
        if (m_session->arming()->isArmed() && isOurs(watched))
            m_session->arming()->touch();
        break;
    case QEvent::Resize:
        if (watched == m_window && isVisible())
            fit();
        break;
    default:
        break;
    }
    return false;
}

} // namespace slipway
