// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <QSet>

namespace slipway {

/// The secrets of one step as its jobs get them.
struct JobSecrets
{
    EnvList env; ///< variables to set
    QVector<QByteArray> values; ///< to hide in logs and annotations
    QStringList missing; ///< keys that the run was not given
};

/// A release on this machine has no secret store: a secret is what the run was given by `--env KEY=VALUE`, under
/// its key or else under the name of the variable it goes to. The environment of Slipway itself is not asked.
JobSecrets secretsOf(const Step &step, const EnvList &given);

/// Names in `given` that are secrets of some step of `plan`: no other step sees them, and no journal keeps them.
QSet<QString> secretNames(const PlannedPipeline &plan);

} // namespace slipway
