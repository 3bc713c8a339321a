// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/arming.h"

namespace slipway {

Arming::Arming(QObject *parent)
    : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Arming::changed);
}

void Arming::arm()
{
    const bool was = isArmed();
    m_idle.start(m_idleMs);
    if (!was)
        Q_EMIT changed();
}

void Arming::disarm()
{
    if (!isArmed())
        return;
    m_idle.stop();
    Q_EMIT changed();
}

void Arming::touch()
{
    if (isArmed())
        m_idle.start(m_idleMs);
}

QString Arming::whyNot()
{
    return tr("Slipway only looks at this release until you arm it (Ctrl+Shift+A).");
}

} // namespace slipway
