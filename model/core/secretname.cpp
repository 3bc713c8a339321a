// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretname.h"

#include <algorithm>
#include <array>

namespace slipway {

namespace {

constexpr std::array kSecretEndings {"_PASSWORD", "_SECRET", "_TOKEN", "_PRIVATE_KEY", "_SSH_KEY", "_ACCESS_KEY",
    "_SECRET_KEY", "_CONNECTION_STRING", "_API_KEY"};

} // namespace

bool isSecretName(const QString &name)
{
    return std::any_of(kSecretEndings.begin(), kSecretEndings.end(),
        [&](const char *ending) { return name.endsWith(QLatin1String(ending)); });
}

} // namespace slipway
