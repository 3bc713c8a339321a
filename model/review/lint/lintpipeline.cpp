// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint.h"

#include "review/lint/lintcontext.h"
#include "review/lint/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

// In the order in which they run: R02 and R01 go before those that leave out what these have told.
constexpr void (*kRules[])(LintContext &) = {lintPlannerFindings, lintAnnotateFatal, lintAnnotateNotActionable, lintGlobLiteral, lintDependencyFailureOnGate,
    lintAnnotateContextClash, lintAnnotateMissing, lintStaleAnnotation, lintGateBypass, lintGateSkippedOpens, lintPublishWithoutGate, lintScenarioHole,
    lintUnreachable, lintConstantCondition, lintGroupRules, lintWaitBesideBlock, lintRetryOfPublish, lintPublishNotLast,
    lintArtifactNeverUploaded, lintMissingTimeout, lintSecretInCommand, lintOpenToAll, lintBlockedLooksPassed, lintGateWithoutEvidence, lintGreenButEmpty,
    lintSoftFailBeforeGate, lintMovingTag, lintCleanupOverlap, lintUnpinnedInput, lintLimits};

/// Steps whose content nobody can know before they run, and why.
void countSteps(LintContext &context)
{
    auto &report = context.draft();
    for (const auto &step : context.steps()) {
        if (step.step->kind == NodeKind::Group)
            continue;
        ++report.steps;
        for (const auto &script : step.unseenScripts) {
            const auto text = Words::tr("script not found: %1 was not analysed").arg(script);
            if (!report.scriptsNotFound.contains(text))
                report.scriptsNotFound.append(text);
        }
        QString why;
        if (step.uploads)
            why = Words::tr("%1: uploads further steps when it runs").arg(step.id);
        else if (step.step->kind == NodeKind::Unknown)
            why = Words::tr("%1: no step that Buildkite knows").arg(step.id);
        if (why.isEmpty())
            continue;
        ++report.notAnalysed;
        report.notAnalysedSteps.append(step.id);
        report.why.append(why);
    }
}

} // namespace

LintReport lintPipeline(const LintInput &input)
{
    LintContext context(input);
    if (context.proof().plans.isEmpty())
        return {};
    for (auto *rule : kRules)
        rule(context);
    applySuppressions(context);
    countSteps(context);
    auto report = context.take();
    std::stable_sort(report.findings.begin(), report.findings.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.where.line < b.where.line; });
    return report;
}

} // namespace slipway
