// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stepverdict.h"

#include "pipeline/branchfilter.h"
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepJudge)
};

Diagnostic problem(const QString &rule, Severity severity, const QString &message, const SourceRange &where,
    const QString &node)
{
    return {rule, severity, message, where, node};
}

} // namespace

struct StepJudge::Private
{
    ConditionContext context;
    QString branch;
    QHash<QString, ConditionResult<bool>> outcomes;

    const ConditionResult<bool> &outcome(const QString &condition)
    {
        auto it = outcomes.find(condition);
        if (it == outcomes.end())
            it = outcomes.insert(condition, evaluateCondition(condition, context));
        return *it;
    }

    /// Folds the outcome of one `if` into the verdict. A blank condition lets the step run.
    void apply(const QString &condition, StepVerdict &verdict)
    {
        if (condition.trimmed().isEmpty() || verdict.removal != Removal::None)
            return;
        const auto &result = outcome(condition);
        if (!result) {
            verdict.unknown = true;
        } else if (!*result) {
            verdict.removal = Removal::Condition;
            verdict.reason = QStringLiteral("conditional_failed");
        }
    }
};

StepJudge::StepJudge(const Facts &facts)
    : d(new Private)
{
    d->context = conditionContext(facts);
    d->branch = facts.branch;
}

StepJudge::~StepJudge() = default;

StepVerdict StepJudge::judge(const Step &step, const Step *group)
{
    if (!step.branches.isEmpty() && !branchMatches(step.branches, d->branch))
        return {Removal::Branch, QStringLiteral("branch_mismatch")};
    StepVerdict verdict;
    if (group)
        d->apply(group->condition, verdict);
    d->apply(step.condition, verdict);
    if (verdict.removal != Removal::None) {
        verdict.unknown = false;
        return verdict;
    }
    const Step *skipping = group && group->skipped ? group : &step;
    if (skipping->skipped)
        return {Removal::Skip, skipping->skipReason};
    return verdict;
}

Diagnostics StepJudge::problems(const Step &step, const QString &nodeId)
{
    Diagnostics found;
    if (step.condition.trimmed().isEmpty())
        return found;
    const auto &where = step.conditionWhere.line > 0 ? step.conditionWhere : step.where;
    if (const auto &result = d->outcome(step.condition); !result) {
        found.append(problem(QStringLiteral("bad-condition"), Severity::Error,
            Words::tr("The condition cannot be decided, so the step is kept: %1 (column %2 of \"%3\")")
                .arg(result.error().message)
                .arg(result.error().offset + 1)
                .arg(step.condition.simplified()),
            where, nodeId));
    }
    if (!step.branches.isEmpty()) {
        found.append(problem(QStringLiteral("branches-with-if"), Severity::Warning,
            Words::tr("A step may have either 'branches' or 'if'; Buildkite refuses both together. Write the "
                      "branches into the condition"),
            where, nodeId));
    }
    return found;
}

} // namespace slipway
