// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// `slipwayctl lint FILE...`: what is wrong or doubtful about pipelines, in every scenario; --suppress writes
/// into the release file beside a pipeline why a finding is accepted.
int runLint(const QStringList &arguments);

} // namespace slipway::ctl
