// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "timeline/timelinewords.h"

#include <QFont>
#include <QPalette>

namespace slipway {

/// A picture or table of the whole timeline, every row of it. `format`: "png", "svg" or "csv". Refuses a PNG of
/// more rows than a picture can hold. GUI thread.
Result<QByteArray> renderTimeline(
    const TimelinePicturePtr &picture, const QString &format, bool critical, const QPalette &palette, const QFont &font);

/// Writes whole or not at all.
Result<void> saveTimeline(const QString &path, const QByteArray &bytes);

} // namespace slipway
