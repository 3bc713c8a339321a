// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway {

/// What doing a step a second time means (spec/ux.md 6.2 item 11).
enum class StepEffect : quint8 {
    Repeatable, ///< the same again: builds, tests, an upload that skips what is there
    Reversible, ///< leaves something outside that can be taken back: a moving tag, a staging upload
    OnceOnly, ///< cannot be taken back or done twice: a package index, a release announcement
};

QString stepEffectName(StepEffect effect); ///< "repeatable", "reversible", "once_only"
std::optional<StepEffect> stepEffectFromName(const QString &name);

} // namespace slipway
