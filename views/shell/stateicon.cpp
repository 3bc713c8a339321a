// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stateicon.h"

#include "look/glyph.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace slipway {

QIcon severityIcon(Severity severity)
{
    const bool dark = isDark(QGuiApplication::palette());
    auto look = stateLook(StepState::NotStarted, dark);
    if (severity == Severity::Error)
        look = stateLook(StepState::Failed, dark);
    else if (severity == Severity::Warning)
        look = {stateLook(StepState::Blocked, dark).colour, false, Glyph::Bang, BorderStyle::Thin, false};
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap picture(QSize(16, 16) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintGlyph(&painter, QRectF(0, 0, 16, 16), look.glyph, look.colour);
    painter.end();
    return picture;
}

} // namespace slipway
