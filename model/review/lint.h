// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "review/gateproof.h"

#include <functional>

namespace slipway {

/// What the rules may look at. `scriptText` gives the bytes of a file of the pipeline's repository by its
/// relative path, or nothing; the rules never read the disk themselves.
struct LintInput
{
    PipelinePtr pipeline;
    GateProof proof; ///< of all scenarios
    ReleaseFile release;
    std::function<std::optional<QByteArray>(const QString &path)> scriptText;
};

/// A rule of spec/ux.md 4.1 and 4.2.
struct LintRule
{
    QString id; ///< "S1", "R16"
    QString name; ///< "ANNOTATE-FATAL"
    Severity severity = Severity::Warning;
    QString summary; ///< one sentence for a person
    QString source; ///< where the engine's rule is documented
};

/// All rules that concern pipelines, in the order of the spec. R24 is not among them: it is about imports from
/// GitLab, which Slipway does not have; P, C and K rules belong to promotion, build orders and workers.
const QVector<LintRule> &lintRules();
/// Null for an id that is none: planner diagnostics without a rule of their own keep their names as findings.
const LintRule *findLintRule(const QString &id);

struct LintReport
{
    Diagnostics findings; ///< rule is "S1", "R16" ...; suppressed ones carry their reason
    int steps = 0; ///< how many steps the file has
    int notAnalysed = 0; ///< of these: steps whose dynamic upload (or what else) hides what they would do
    QStringList notAnalysedSteps;
    QStringList why; ///< one sentence for each of them
    QStringList scriptsNotFound; ///< one sentence for each script that is called and was not at hand

    double share() const { return steps > 0 ? double(notAnalysed) / steps : 0; }
};

/// Runs every rule. Never about something that could not be parsed. Pure; any thread.
LintReport lintPipeline(const LintInput &input);

/// What a suppression is bound to: changes when anything that can alter what the node does, when, or who may
/// let it (spec/ux.md 3.4) changes. Of the whole file for an empty id.
QString nodeDigest(const PlannedPipeline &plan, const QString &node);

} // namespace slipway
