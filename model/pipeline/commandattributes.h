// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

// How the larger attributes of a command step are read from its normalised JSON, in all the forms of
// spec/buildkite.md a.3 and a.4. As lenient as stepattributes.h.

Matrix matrixOf(const Json *value);
QVector<Plugin> pluginsOf(const Json *value);
IfChanged ifChangedOf(const Json *value);
EnvList secretsOf(const Json *value); ///< environment name with key
/// The step's own secrets, then those of the file whose environment name the step does not use.
EnvList mergedSecrets(const EnvList &own, const EnvList &ofFile);
QVector<Notification> notificationsOf(const Json *value);
TriggeredBuild triggeredBuildOf(const Json *value);

/// Fills what only command steps have.
void readCommand(Step &step, const Json &value);

} // namespace slipway
