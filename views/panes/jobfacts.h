// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// What a step asks of the platform beside its commands: jobs of its matrix, plugins, limits, secrets, what it
/// triggers and whom it tells; names with values for the inspector, in the order people ask. Pure.
QVector<QPair<QString, QString>> jobFacts(const Step &step);

} // namespace slipway
