// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway {

class LintContext;

// One function a rule of spec/ux.md 4.1 and 4.2; each adds what it finds to the context.

// annotationrules.cpp
void lintAnnotateFatal(LintContext &context); // S1
void lintAnnotateNotActionable(LintContext &context); // S2
void lintGlobLiteral(LintContext &context); // S4
void lintAnnotateContextClash(LintContext &context); // S6
void lintAnnotateMissing(LintContext &context); // S7
void lintStaleAnnotation(LintContext &context); // S8

// gaterules.cpp
void lintDependencyFailureOnGate(LintContext &context); // S5
void lintOpenToAll(LintContext &context); // R16
void lintBlockedLooksPassed(LintContext &context); // R17
void lintGateWithoutEvidence(LintContext &context); // R18
void lintSoftFailBeforeGate(LintContext &context); // R20

// proofrules.cpp
void lintScenarioHole(LintContext &context); // S3; after R02
void lintGateBypass(LintContext &context); // R01
void lintGateSkippedOpens(LintContext &context); // R02
void lintPublishWithoutGate(LintContext &context); // R03; after R01 and R02
void lintUnreachable(LintContext &context); // R07
void lintGreenButEmpty(LintContext &context); // R19

// structurerules.cpp
void lintPlannerFindings(LintContext &context); // R04, R05, R06, R08, R09, R25 and what has no rule of its own
void lintGroupRules(LintContext &context); // R09
void lintWaitBesideBlock(LintContext &context); // R10
void lintArtifactNeverUploaded(LintContext &context); // R13
void lintLimits(LintContext &context); // R25

// conditionrules.cpp
void lintConstantCondition(LintContext &context); // R08

// publishlints.cpp
void lintRetryOfPublish(LintContext &context); // R11
void lintPublishNotLast(LintContext &context); // R12
void lintMissingTimeout(LintContext &context); // R14
void lintMovingTag(LintContext &context); // R21
void lintCleanupOverlap(LintContext &context); // R22

// secretrules.cpp
void lintSecretInCommand(LintContext &context); // R15
void lintUnpinnedInput(LintContext &context); // R23

// suppressions.cpp
void applySuppressions(LintContext &context);

} // namespace slipway
