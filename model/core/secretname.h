// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway {

/// Whether an environment variable's name tells that its value is a secret (spec/buildkite.md e.1 --redacted-vars).
bool isSecretName(const QString &name);

} // namespace slipway
