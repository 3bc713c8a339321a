// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "pipeline/pipeline.h"
#include "release/action.h"
#include "release/releasestate.h"
#include "review/releasefile.h"

namespace slipway {

/// What an action is judged against: the release as it is now.
struct DecisionContext
{
    const PlannedPipeline &plan;
    const ReleaseState &state;
    bool canceled = false; ///< the release was cancelled
    bool fileChecked = true; ///< false where there is no file to compare with (standard input)
    QByteArray presentSource; ///< the pipeline file as it is on the disk now; empty if it cannot be read
    ReleaseFile tags = {}; ///< what people say about publishing and once-only steps
};

/// The one path of every action, whoever asks (spec/buildkite.md b.3, spec/ux.md 3.5): either the events that
/// carry it out, still without time and number, or why not. Refusals name what to do instead. Pure.
Result<ReleaseEvents> decide(const Action &action, const DecisionContext &context);

/// The values a gate's fields get: the given ones, defaults where nothing was given. Refuses missing
/// required values, values that do not match `format`, unknown options and unknown fields.
Result<QMap<QString, QString>> completeFields(const Step &gate, const QMap<QString, QString> &given);

inline constexpr qsizetype kMaxMetaDataBytes = 100 * 1024; ///< spec/buildkite.md a.4 "Limits"

} // namespace slipway
