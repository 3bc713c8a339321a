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

/// What the top level of a document gives to its command steps that do not say it themselves.
struct StepDefaults
{
    EnvList agents;
    EnvList secrets;
    QString image;
    int priority = 0;
    Json checkout;
    QStringList cachePaths;
    QString cacheName;
};

/// From `agents`, `image`, `priority` and `cache` of the top level, and its normalised secrets and checkout.
StepDefaults stepDefaultsOf(const Json &topLevel, const Json &secrets, const Json &checkout);
/// Fills what only command steps have.
void readCommand(Step &step, const Json &value, const StepDefaults &defaults);

/// What a command step does that the file does not tell: it may upload further steps while it runs, by its
/// commands or by a plugin that writes pipelines. Empty for most.
QStringList hiddenWorkOf(const Step &step);

} // namespace slipway
