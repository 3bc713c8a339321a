// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace slipway {

/// Whether `text` as a whole fits a pattern of the release file: * is any text, also with slashes, ? one
/// character, nothing else is special. After a star only the last one is tried again, so no pattern is slow.
bool matchesWildcards(QStringView pattern, QStringView text);

} // namespace slipway
