// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "release/action.h"

#include "core/result.h"

namespace slipway {

/// Records a promotion where no release runs that it could belong to: a release of its own in the state folder with
/// three events in one transaction: ReleaseStarted with kind "promotion" and `source` (the folder of graphs) as its file,
/// what decidePromotion() answers, ReleaseFinished with state "recorded". It is listed with the releases, is never
/// resumed, and its journal is checked and exported as theirs. Gives the new release's id; refusals are those of
/// decidePromotion(). Writes to the disk: not for the GUI thread, on a thread with a QCoreApplication.
Result<QString> recordPromotion(const QString &stateDir, const QString &source, const Action &action, const Clock &clock);

} // namespace slipway
