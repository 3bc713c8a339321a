// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lintcontroller.h"

#include "review/lint/repositoryscripts.h"
#include "review/lint/suppressing.h"
#include "review/scenariopipelines.h"
#include "session/background.h"

#include <optional>

namespace slipway {

struct LintController::Answer
{
    LintReport report;
    std::optional<Error> fault;
};

namespace {

/// What the plan on screen says and no scenario does: the user's own environment can bring it about.
void addMissing(LintReport &report, const Diagnostics &own)
{
    for (const auto &diagnostic : own) {
        const bool told = std::any_of(report.findings.cbegin(), report.findings.cend(), [&](const Diagnostic &d) {
            return d.where.line == diagnostic.where.line && d.node == diagnostic.node && (d.message == diagnostic.message || d.rule == QLatin1String("R09"));
        });
        if (!told)
            report.findings.append(diagnostic);
    }
}

} // namespace

LintController::LintController(QObject *parent)
    : QObject(parent)
{
}

void LintController::setPlan(const PlanPtr &plan)
{
    if (!plan || !m_plan || plan->pipeline->file != m_plan->pipeline->file)
        m_report = {};
    m_plan = plan;
    ++m_generation;
    m_working = plan != nullptr;
    if (plan)
        start();
}

void LintController::start()
{
    const auto work = [plan = m_plan] {
        Answer answer;
        LintInput input;
        input.pipeline = plan->pipeline;
        const auto release = loadReleaseFile(releaseFilePath(plan->pipeline->file));
        if (release.ok())
            input.release = *release;
        else
            answer.fault = release.error();
        const auto scenarios = allScenarios(input.release);
        const auto pipelines = parseForScenarios(plan->pipeline->file, plan->pipeline->source, scenarios);
        if (pipelines.ok())
            input.pipeline = pipelines->first();
        // A variable of the user's that no scenario sets: then the text on screen stands for all of them.
        input.proof = pipelines.ok() ? proveScenarios(*pipelines, scenarios, input.release) : proveScenarios(input.pipeline, scenarios, input.release);
        input.scriptText = RepositoryScripts(plan->pipeline->file);
        answer.report = lintPipeline(input);
        addMissing(answer.report, plan->diagnostics);
        return answer;
    };
    runInBackground(this, work, [this, generation = m_generation](const Answer &answer) {
        if (generation != m_generation)
            return;
        m_working = false;
        m_report = answer.report;
        Q_EMIT finished();
        if (answer.fault)
            Q_EMIT releaseFileUnreadable(*answer.fault);
    });
}

void LintController::suppress(const Finding &what, const QString &reason)
{
    if (!what.plan)
        return;
    const auto work = [what, wish = SuppressionWish {what.finding.rule, what.finding.node, reason}] {
        return changeReleaseFile(releaseFilePath(what.plan->pipeline->file), [&](ReleaseFile &release) { return addSuppression(release, what.report, *what.plan, wish); });
    };
    runInBackground(this, work, [this](const Result<ReleaseFile> &written) {
        if (written.failed())
            Q_EMIT suppressFailed(written.error());
        else
            setPlan(m_plan);
    });
}

} // namespace slipway
