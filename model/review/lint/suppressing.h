// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "review/lint.h"

namespace slipway {

struct SuppressionWish
{
    QString rule;
    QString node; ///< empty: the whole file
    QString reason;
};

/// Puts a decision into the release file's list (not onto the disk), with who, when and the digest of what it was
/// decided on; an older one about the same takes its place. Refuses an empty reason and a finding that is not
/// there. Pure apart from the names of the user and the machine.
Result<void> addSuppression(ReleaseFile &file, const LintReport &report, const PlannedPipeline &plan, const SuppressionWish &wish);

} // namespace slipway
