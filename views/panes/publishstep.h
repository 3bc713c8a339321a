// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// What a step sends out of the house, in a word for a button: "Docker Hub", "PyPI", or the step's own label
/// when only its name says that it publishes. Empty when nothing suggests that it publishes. Judged by the
/// commands that people publish with and by the words of the label: a hint for a person, never a proof.
QString publishTarget(const Step &step);

} // namespace slipway
