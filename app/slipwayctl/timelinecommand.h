// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace slipway::ctl {

/// slipwayctl timeline ID|latest [--state DIR] [--format json|csv]: what ran when in a release that lies in the
/// state folder, and its critical path.
int runTimeline(const QStringList &arguments);
/// slipwayctl history FILE [--state DIR] [--rehearsals] [--format json|text]: what each step of a pipeline took
/// in earlier releases.
int runHistory(const QStringList &arguments);

} // namespace slipway::ctl
