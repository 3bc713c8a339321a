// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/lint.h"
#include "review/lint/lintcontext.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LintRules)
};

constexpr auto kError = Severity::Error;
constexpr auto kWarning = Severity::Warning;
constexpr auto kInfo = Severity::Info;

LintRule rule(const char *id, const char *name, Severity severity, const QString &summary, const char *source)
{
    return {QLatin1String(id), QLatin1String(name), severity, summary, QLatin1String(source)};
}

QVector<LintRule> annotationRules()
{
    const char *annotate = "https://buildkite.com/docs/agent/v3/cli-annotate";
    return {rule("S1", "ANNOTATE-FATAL", kWarning, Words::tr("A failed annotation would fail the step"), annotate),
        rule("S2", "ANNOTATE-NOT-ACTIONABLE", kWarning, Words::tr("An annotation shows a name that nobody can download"), annotate),
        rule("S3", "SCENARIO-HOLE", kWarning, Words::tr("A tag build waits for or leaves out what a nightly makes by itself"), "https://buildkite.com/docs/pipelines/configure/conditionals"),
        rule("S4", "GLOB-LITERAL", kWarning, Words::tr("An annotation may show a file pattern instead of files"), annotate),
        rule("S5", "ALLOW-DEP-FAILURE-ON-GATE", kError, Words::tr("Failure of a gate is allowed, which opens more than meant"), "https://buildkite.com/docs/pipelines/configure/dependencies"),
        rule("S6", "ANNOTATE-CONTEXT-CLASH", kWarning, Words::tr("Several steps write one annotation context"), annotate),
        rule("S7", "ANNOTATE-MISSING", kInfo, Words::tr("Something is uploaded and nothing announces it"), annotate),
        rule("S8", "STALE-ANNOTATION", kInfo, Words::tr("An error annotation survives a successful retry"), annotate)};
}

QVector<LintRule> gateRules()
{
    const char *depends = "https://buildkite.com/docs/pipelines/configure/dependencies";
    const char *block = "https://buildkite.com/docs/pipelines/configure/step-types/block-step";
    return {rule("R01", "GATE-BYPASS-EXPLICIT-DEP", kError, Words::tr("An explicit depends_on walks around a gate"), depends),
        rule("R02", "GATE-SKIPPED-OPENS", kError, Words::tr("Where a condition removes the gate, the step behind it publishes without approval"), depends),
        rule("R03", "PUBLISH-WITHOUT-GATE", kError, Words::tr("A step publishes and no gate stands before it"), block),
        rule("R04", "DEP-UNKNOWN-KEY", kError, Words::tr("depends_on names a step that does not exist"), depends),
        rule("R05", "DEP-CYCLE", kError, Words::tr("Steps wait for each other in a circle"), depends),
        rule("R06", "KEY-DUPLICATE", kError, Words::tr("A key is used twice, or has the form of a UUID"), depends),
        rule("R07", "UNREACHABLE", kWarning, Words::tr("No scenario lets the step run"), "https://buildkite.com/docs/pipelines/configure/conditionals"),
        rule("R08", "IF-CONSTANT", kWarning, Words::tr("A condition is always true, always false, or cannot be decided"), "https://buildkite.com/docs/pipelines/configure/conditionals"),
        rule("R09", "GROUP-RULES", kWarning, Words::tr("A group does something else than it seems to"), "https://buildkite.com/docs/pipelines/configure/step-types/group-step"),
        rule("R10", "WAIT-BESIDE-BLOCK", kWarning, Words::tr("A wait beside a block is ignored; an input holds nothing by itself"), "https://buildkite.com/docs/pipelines/configure/step-types/wait-step")};
}

QVector<LintRule> publishRules()
{
    const char *command = "https://buildkite.com/docs/pipelines/configure/step-types/command-step";
    return {rule("R11", "RETRY-NON-IDEMPOTENT", kError, Words::tr("What cannot be done twice is retried"), "https://buildkite.com/docs/pipelines/configure/retry"),
        rule("R12", "PUBLISH-NOT-LAST", kWarning, Words::tr("Work that can fail follows what cannot be taken back"), command),
        rule("R13", "ARTIFACT-NEVER-UPLOADED", kWarning, Words::tr("An artifact is downloaded that no step uploads, or too early"), "https://buildkite.com/docs/pipelines/configure/artifacts"),
        rule("R14", "MISSING-TIMEOUT", kWarning, Words::tr("A step that others wait for has no timeout"), command),
        rule("R15", "SECRET-IN-COMMAND", kError, Words::tr("A secret can be read by more people than it should"), "https://buildkite.com/docs/pipelines/security/secrets")};
}

QVector<LintRule> hardeningRules()
{
    const char *block = "https://buildkite.com/docs/pipelines/configure/step-types/block-step";
    return {rule("R16", "GATE-OPEN-TO-ALL", kWarning, Words::tr("A gate asks too little of who opens it and what they enter"), block),
        rule("R17", "BLOCKED-LOOKS-PASSED", kWarning, Words::tr("A build that waits at a gate shows as passed"), block),
        rule("R18", "GATE-WITHOUT-EVIDENCE", kWarning, Words::tr("A gate opens before anything has been tested"), block),
        rule("R19", "GREEN-BUT-EMPTY", kWarning, Words::tr("A build could pass without making what is expected of it"), "https://buildkite.com/docs/pipelines/configure/dependencies"),
        rule("R20", "SOFT-FAIL-BEFORE-GATE", kWarning, Words::tr("A soft failure before a gate does not hold it"), "https://buildkite.com/docs/pipelines/configure/soft-fail"),
        rule("R21", "MOVING-TAG", kWarning, Words::tr("Two builds may race for a moving tag"), "https://buildkite.com/docs/pipelines/configure/workflows/controlling-concurrency"),
        rule("R22", "CLEANUP-OVERLAP", kWarning, Words::tr("A cleanup also deletes what belongs to another variant"), "https://docs.docker.com/docker-hub/repos/manage/hub-images/tags/"),
        rule("R23", "UNPINNED-INPUT-TO-RELEASE", kWarning, Words::tr("A release uses something that may be another thing tomorrow"), "https://buildkite.com/docs/pipelines/integrations/plugins/using"),
        rule("R25", "LIMITS", kInfo, Words::tr("A limit of the platform is passed"), "https://buildkite.com/docs/platform/limits")};
}

} // namespace

const QVector<LintRule> &lintRules()
{
    static const QVector<LintRule> rules = annotationRules() + gateRules() + publishRules() + hardeningRules();
    return rules;
}

const LintRule *findLintRule(const QString &id)
{
    const auto &rules = lintRules();
    const auto it = std::find_if(rules.cbegin(), rules.cend(), [&id](const LintRule &r) { return r.id == id; });
    return it == rules.cend() ? nullptr : &*it;
}

} // namespace slipway
