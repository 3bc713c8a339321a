// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "release/releasestate.h"
#include "release/rerunset.h"
#include "review/stepclass.h"

namespace slipway {

/// What a person should know before a step runs again (spec/ux.md 6.2 item 11). A value.
struct RetryAdvice
{
    QString step; ///< node id
    QString label;
    StepClass stepClass; ///< effect, and why it is judged so
    QVector<Artifact> alreadyPublic; ///< announced or uploaded by the step so far, in the order they came
    bool started = false; ///< some attempt of it was started: what it does may have been done
    /// True for a once-only step that was started: Retry and RerunFrom are refused without a reason.
    bool needsReason = false;
    /// Node id of the step to go on from. The step itself if it may be done again; for a once-only step that was
    /// started the first step behind it, in reading order, that has not passed. Empty if there is none.
    QString resumeAt;
    QStringList downstream; ///< what "rerun from here" starts again beside the step, by node id
    QStringList onceOnlyDownstream; ///< of these: once-only steps that were started; each needs a reason, too

    /// One or two sentences: what cannot be done twice, and what is already public. Empty unless needsReason.
    QString warning() const;
};

/// Pure; any thread. An unknown step gives empty advice.
RetryAdvice retryAdvice(const PlannedPipeline &plan, const ReleaseState &state, const ReleaseFile &tags, const QString &step);

/// The tags that hold for a release: those of its journal. Empty where the journal has none.
ReleaseFile releaseTags(const ReleaseState &state);

} // namespace slipway
