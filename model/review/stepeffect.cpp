// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/stepeffect.h"

#include <array>

namespace slipway {

namespace {

constexpr std::array kNames {
    std::pair {StepEffect::Repeatable, "repeatable"},
    std::pair {StepEffect::Reversible, "reversible"},
    std::pair {StepEffect::OnceOnly, "once_only"},
};

} // namespace

QString stepEffectName(StepEffect effect)
{
    return QLatin1String(kNames[size_t(effect)].second);
}

std::optional<StepEffect> stepEffectFromName(const QString &name)
{
    for (const auto &[effect, word] : kNames) {
        if (name == QLatin1String(word))
            return effect;
    }
    return {};
}

} // namespace slipway
