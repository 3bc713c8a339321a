// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stepverdict.h"

#include "pipeline/branchfilter.h"
#include "pipeline/changefilter.h"
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepJudge)
};

using Judged = ConditionResult<ConditionJudgement>;

QString shortened(const QString &condition)
{
    constexpr int kLongest = 200;
    const auto text = condition.simplified();
    return text.size() > kLongest ? text.left(kLongest) + QStringLiteral("…") : text;
}

QString unknownWords(const QStringList &facts)
{
    const auto names = facts.join(QStringLiteral(", "));
    return facts.size() == 1 ? Words::tr("cannot be decided: %1 is not known").arg(names)
                             : Words::tr("cannot be decided: these are not known: %1").arg(names);
}

QString outcomeWords(const QString &condition, const Judged &judged)
{
    if (!judged)
        return Words::tr("cannot be decided: the condition has an error: %1").arg(judged.error().message);
    const auto text = shortened(condition);
    const auto facts = judged->because.join(QStringLiteral(", "));
    switch (judged->truth) {
    case Truth::Unknown:
        return unknownWords(judged->unknown);
    case Truth::True:
        return facts.isEmpty() ? Words::tr("if: %1 is always true").arg(text)
                               : Words::tr("if: %1 is true because %2").arg(text, facts);
    case Truth::False:
        break;
    }
    return facts.isEmpty() ? Words::tr("if: %1 is always false").arg(text)
                           : Words::tr("if: %1 is false because %2").arg(text, facts);
}

QString ofGroup(const QString &why)
{
    return Words::tr("its group: %1").arg(why);
}

bool hasChangeFilter(const Step &step)
{
    return !step.ifChanged.isEmpty()
        && (step.kind == NodeKind::Command || step.kind == NodeKind::Trigger || step.kind == NodeKind::Group);
}

} // namespace

struct StepJudge::Private
{
    struct Outcome
    {
        Judged judged;
        QString why;
    };

    explicit Private(const Facts &facts)
        : context(conditionContext(facts))
        , branch(facts.branch)
        , changes(facts.changedFiles)
    {
    }

    const Outcome &outcome(const QString &condition)
    {
        auto it = outcomes.find(condition);
        if (it == outcomes.end()) {
            const auto parsed = Condition::parse(condition);
            const auto judged = parsed ? parsed->judge(context) : Judged(tl::make_unexpected(parsed.error()));
            it = outcomes.insert(condition, {judged, outcomeWords(condition, judged)});
        }
        return *it;
    }

    /// Folds the outcome of one `if` into the verdict. A blank condition lets the step run.
    void applyCondition(const Step &owner, bool isGroup, StepVerdict &verdict)
    {
        if (owner.condition.trimmed().isEmpty() || verdict.removal != Removal::None)
            return;
        const auto &[judged, why] = outcome(owner.condition);
        const auto truth = judged ? judged->truth : Truth::Unknown;
        if (truth == Truth::False) {
            verdict = {Removal::Condition, QStringLiteral("conditional_failed"), false, {}};
        } else if (verdict.unknown) {
            return; // what the group leaves open stays the reason
        } else {
            verdict.unknown = truth == Truth::Unknown;
        }
        verdict.why = isGroup ? ofGroup(why) : why;
    }

    void applyBranches(const Step &step, StepVerdict &verdict) const
    {
        if (step.branches.isEmpty())
            return;
        const auto patterns = step.branches.join(u' ');
        if (branchMatches(step.branches, branch)) {
            verdict.why = Words::tr("branches: %1 matches %2").arg(patterns, branch);
            return;
        }
        verdict.removal = Removal::Branch;
        verdict.reason = QStringLiteral("branch_mismatch");
        verdict.why = Words::tr("branches: %1 does not match %2").arg(patterns, branch);
    }

    void applySkip(const Step &owner, bool isGroup, StepVerdict &verdict)
    {
        if (verdict.removal != Removal::None)
            return;
        const auto words = [isGroup](const QString &why) { return isGroup ? ofGroup(why) : why; };
        if (owner.skipped) {
            verdict = {Removal::Skip, owner.skipReason, false, words(Words::tr("skip: %1").arg(owner.skipReason))};
        } else if (hasChangeFilter(owner)) {
            const auto answer = changes.judge(owner.ifChanged);
            if (answer.skips)
                verdict = {Removal::Skip, ChangeFilter::skipReason(), false, words(answer.why)};
            else if (verdict.why.isEmpty())
                verdict.why = words(answer.why);
        }
    }

    ConditionContext context;
    QString branch;
    ChangeFilter changes;
    QHash<QString, Outcome> outcomes;
};

StepJudge::StepJudge(const Facts &facts)
    : d(new Private(facts))
{
}

StepJudge::~StepJudge() = default;

StepVerdict StepJudge::judge(const Step &step, const Step *group)
{
    StepVerdict verdict;
    d->applyBranches(step, verdict);
    if (group)
        d->applyCondition(*group, true, verdict);
    d->applyCondition(step, false, verdict);
    if (group)
        d->applySkip(*group, true, verdict);
    d->applySkip(step, false, verdict);
    if (verdict.why.isEmpty())
        verdict.why = Words::tr("no condition: it is in every build");
    return verdict;
}

Diagnostics StepJudge::problems(const Step &step, const QString &nodeId)
{
    Diagnostics found;
    if (step.condition.trimmed().isEmpty())
        return found;
    const auto &where = step.conditionWhere.line > 0 ? step.conditionWhere : step.where;
    if (const auto &judged = d->outcome(step.condition).judged; !judged) {
        found.append({QStringLiteral("bad-condition"), Severity::Error,
            Words::tr("The condition cannot be decided, so the step is kept: %1 (column %2 of \"%3\")")
                .arg(judged.error().message)
                .arg(judged.error().offset + 1)
                .arg(step.condition.simplified()),
            where, nodeId, Words::tr("Correct the expression; 'slipwayctl eval' shows the place of the fault")});
    }
    if (!step.branches.isEmpty()) {
        found.append({QStringLiteral("branches-with-if"), Severity::Warning,
            Words::tr("A step may have either 'branches' or 'if'; Buildkite refuses both together. Write the "
                      "branches into the condition"),
            where, nodeId, Words::tr("Move the branches into the condition: build.branch == \"NAME\"")});
    }
    return found;
}

} // namespace slipway
