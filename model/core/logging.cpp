// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace slipway {

Q_LOGGING_CATEGORY(lcPipeline, "slipway.pipeline", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRelease, "slipway.release", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEngine, "slipway.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(lcViews, "slipway.views", QtWarningMsg)

} // namespace slipway
