// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/armtoggle.h"

#include "look/look.h"
#include "panes/paneparts.h"
#include "session/arming.h"
#include "session/releasesession.h"

#include <QKeySequence>

namespace slipway {

ArmToggle::ArmToggle(ReleaseSession *session, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("armToggle"));
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ArmToggle::refresh);
    connect(this, &QAbstractButton::clicked, this, &ArmToggle::toggle);
    connect(session, &ReleaseSession::sourcesChanged, this, &ArmToggle::refresh);
    refresh();
}

QString ArmToggle::keys()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A).toString(QKeySequence::NativeText);
}

void ArmToggle::toggle()
{
    auto *arming = m_session->arming();
    arming->isArmed() ? arming->disarm() : arming->arm();
    refresh(); // a click has checked it by itself
}

void ArmToggle::refresh()
{
    const auto *arming = m_session->arming();
    const bool armed = arming->isArmed();
    setVisible(m_session->isRemote());
    setChecked(armed);
    const auto minutes = arming->leftMs() / 60'000;
    const auto words = !armed ? tr("Arm") : minutes < 1 ? tr("Armed, less than a minute left") : tr("Armed, %n min left", nullptr, minutes);
    if (text() != words || icon().isNull()) {
        setText(words);
        auto look = stateLook(armed ? StepState::WaitingForHuman : StepState::NotStarted, isDark(palette()));
        look.glyph = armed ? Glyph::OpenDoor : Glyph::Lock;
        setIcon(stateIcon(look));
        setAccessibleName(words);
    }
    setToolTip(armed ? tr("What you do here is done on the engine. Press to only look again (%1); it ends by itself after 15 minutes without input.").arg(keys())
                     : tr("Nothing can be done on the engine until you arm this window (%1).").arg(keys()));
    if (armed != m_second.isActive())
        armed ? m_second.start() : m_second.stop();
}

} // namespace slipway
