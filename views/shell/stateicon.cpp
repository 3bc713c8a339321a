// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/stateicon.h"

#include "look/glyphengine.h"

#include <QGuiApplication>

namespace slipway {

QIcon severityIcon(Severity severity)
{
    const bool dark = isDark(QGuiApplication::palette());
    auto look = stateLook(StepState::NotStarted, dark);
    if (severity == Severity::Error)
        look = stateLook(StepState::Failed, dark);
    else if (severity == Severity::Warning)
        look = {stateLook(StepState::Blocked, dark).colour, false, Glyph::Bang, BorderStyle::Thin, false};
    return glyphIcon(look);
}

} // namespace slipway
