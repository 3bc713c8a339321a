// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway {

/// What a file that is no build order seems to be, for a message: "a Conan lockfile", "a Buildkite pipeline".
/// Empty if nothing can be said. Looks at how the text starts and at the names of the outer members.
QString guessedKind(const QByteArray &bytes);

} // namespace slipway
