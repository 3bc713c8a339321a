// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// The node of a step without id, group and verdict: kind, key, what people read, place in the file.
StepNode stepNode(const Step &step);

/// What people read of a step without a label: its key, its first command, what it triggers, its kind.
QString fallbackLabel(const Step &step);

/// The effective `if` of a step: "(group) && (step)" when both have one (spec/buildkite.md b.2).
QString mergedCondition(const Step &step, const Step *group);

} // namespace slipway
