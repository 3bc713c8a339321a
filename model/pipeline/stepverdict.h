// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/facts.h"

#include <QHash>

namespace slipway {

/// Whether a step is created in a build, and why not.
struct StepVerdict
{
    Removal removal = Removal::None;
    QString reason; ///< "conditional_failed", "branch_mismatch" or the text of `skip:`
    bool unknown = false; ///< the condition has an error, or a fact it asks for is not known; the step is kept
    QString why; ///< what decided, for a person
};

/// Judges steps by `branches`, `if`, `skip` and `if_changed`, in this order (spec/buildkite.md b.5). Remembers the outcome of
/// each distinct condition, because big pipelines repeat a few of them thousands of times. One thread.
class StepJudge
{
public:
    explicit StepJudge(const Facts &facts);
    ~StepJudge();

    /// `group` is null outside groups; its `if` and `skip` are merged into its steps (b.2).
    StepVerdict judge(const Step &step, const Step *group);
    /// What is wrong with the step's own condition or filters, for the problems list.
    Diagnostics problems(const Step &step, const QString &nodeId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slipway
