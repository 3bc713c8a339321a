// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/releasecontroller.h"

#include "core/digest.h"
#include "release/promotiondecision.h"
#include "release/rerunset.h"
#include "release/retryadvice.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseController)
};

struct Subject
{
    const StepNode *node = nullptr;
    const Step *step = nullptr;
    StepRun run;
};

Result<Subject> subjectOf(const Action &action, const DecisionContext &context)
{
    const auto index = context.plan.graph->find(action.step);
    if (index == kNoNode) {
        return fail(ErrorCode::NotFound, Words::tr("there is no step '%1' in this release").arg(action.step),
            Words::tr("use the key of a step"));
    }
    Subject subject;
    subject.node = &context.plan.graph->node(index);
    subject.step = qsizetype(raw(index)) < context.plan.steps.size() ? context.plan.steps.at(qsizetype(raw(index))) : nullptr;
    subject.run = context.state.step(action.step);
    return subject;
}

ReleaseEvent event(EventType type, const Action &action, Json data)
{
    ReleaseEvent e;
    e.type = type;
    e.step = action.step;
    e.data = std::move(data);
    return e;
}

Json signature(const Action &action)
{
    return Json {{"who", toStd(action.who)}, {"reason", toStd(action.reason)}};
}

/// "line 3 was 'a', is now 'b'" for the first lines that differ.
QString whatChanged(const QByteArray &before, const QByteArray &now)
{
    if (now.isEmpty())
        return Words::tr("the file cannot be read any more");
    const auto old = before.split('\n');
    const auto fresh = now.split('\n');
    const auto lineOf = [](const QList<QByteArray> &lines, qsizetype i) {
        return i < lines.size() ? QString::fromUtf8(lines.at(i)).trimmed().left(80) : Words::tr("nothing");
    };
    QStringList changes;
    for (qsizetype i = 0; i < qMax(old.size(), fresh.size()) && changes.size() < 3; ++i) {
        if (lineOf(old, i) != lineOf(fresh, i))
            changes.append(Words::tr("line %1 was '%2', is now '%3'").arg(i + 1).arg(lineOf(old, i), lineOf(fresh, i)));
    }
    return changes.isEmpty() ? Words::tr("only white space changed") : changes.join(QStringLiteral("; "));
}

Result<void> checkFreshness(const Action &action, const DecisionContext &context)
{
    const SourceRange where {context.plan.pipeline->file, 0, 0, 0, {}};
    if (!action.seenGraphDigest.isEmpty() && action.seenGraphDigest != context.state.graphDigest()) {
        return fail(ErrorCode::Stale, Words::tr("the graph of steps has changed since this decision was prepared"),
            Words::tr("look at the steps again and decide anew"), where);
    }
    if (!action.seenFileDigest.isEmpty() && action.seenFileDigest != context.state.fileDigest()) {
        return fail(ErrorCode::Stale, Words::tr("this release runs another version of the file than the one decided on"),
            Words::tr("look at the steps again and decide anew"), where);
    }
    if (context.fileChecked && sha256Digest(context.presentSource) != context.state.fileDigest()) {
        return fail(ErrorCode::Stale,
            Words::tr("the file has changed since this release was started: %1")
                .arg(whatChanged(context.plan.pipeline->source, context.presentSource)),
            Words::tr("start a new release from the changed file, or put the file back"), where);
    }
    return {};
}

Result<void> checkGate(const Action &action, const Subject &gate, const DecisionContext &context)
{
    if (!gate.node->isGate() || !gate.step) {
        return fail(ErrorCode::BadInput, Words::tr("'%1' is no gate: only block and input steps wait for a decision").arg(gate.node->label),
            Words::tr("name a block or input step"), gate.node->where);
    }
    if (context.canceled)
        return fail(ErrorCode::Refused, Words::tr("gates of a cancelled release cannot be opened"), Words::tr("start a new release"), gate.node->where);
    const auto record = context.state.gates().value(action.step);
    if (!record.decision.isEmpty()) {
        return fail(ErrorCode::Refused,
            record.decision == QLatin1String("approve") ? Words::tr("'%1' was already opened by %2").arg(gate.node->label, record.who)
                                                        : Words::tr("'%1' was already rejected by %2").arg(gate.node->label, record.who),
            {}, gate.node->where);
    }
    if (isFinal(gate.run.state)) {
        return fail(ErrorCode::Refused, Words::tr("'%1' does not wait any more: it is %2").arg(gate.node->label, stepStateName(gate.run.state)),
            Words::tr("retry what failed before it"), gate.node->where);
    }
    if (gate.run.state != StepState::WaitingForHuman && !action.inAdvance) {
        return fail(ErrorCode::Refused, Words::tr("'%1' still waits for other steps").arg(gate.node->label),
            Words::tr("wait for them, or approve it in advance"), gate.node->where);
    }
    return {};
}

Result<ReleaseEvents> decideGate(const Action &action, const Subject &gate, const DecisionContext &context)
{
    if (auto checked = checkGate(action, gate, context); checked.failed())
        return fail(checked.error());
    if (auto fresh = checkFreshness(action, context); fresh.failed())
        return fail(fresh.error());
    auto data = signature(action);
    const bool approve = action.type == Action::Type::Unblock;
    data["decision"] = approve ? "approve" : "reject";
    data["fields"] = Json::object();
    data["graph_digest"] = toStd(context.state.graphDigest());
    data["file_digest"] = toStd(context.state.fileDigest());
    data["in_advance"] = gate.run.state != StepState::WaitingForHuman;
    ReleaseEvents events;
    if (approve) {
        const auto fields = completeFields(*gate.step, action.fields);
        if (fields.failed())
            return fail(fields.error());
        for (auto it = fields->cbegin(); it != fields->cend(); ++it) {
            data["fields"][toStd(it.key())] = toStd(it.value());
            events.append(event(EventType::MetaDataSet, action, {{"key", toStd(it.key())}, {"value", toStd(it.value())}}));
        }
    }
    events.prepend(event(EventType::GateDecided, action, std::move(data)));
    return events;
}

Result<void> checkRetry(const Subject &subject, const DecisionContext &context)
{
    const auto state = subject.run.state;
    const bool ended = state == StepState::Failed || state == StepState::TimedOut || state == StepState::SoftFailed
        || state == StepState::Canceled || state == StepState::Passed;
    if (!subject.step || subject.node->kind != NodeKind::Command || !ended) {
        return fail(ErrorCode::Refused, Words::tr("'%1' cannot be retried: it is %2").arg(subject.node->label, stepStateName(state)),
            Words::tr("only steps that ran to an end can be retried"), subject.node->where);
    }
    const auto &retry = subject.step->retry;
    if (!retry.manualAllowed) {
        return fail(ErrorCode::Refused, retry.manualReason.isEmpty() ? Words::tr("the pipeline does not allow a retry of '%1'").arg(subject.node->label) : retry.manualReason,
            {}, subject.node->where);
    }
    if (state == StepState::Passed && !retry.manualPermitOnPassed) {
        return fail(ErrorCode::Refused, Words::tr("'%1' passed, and the pipeline does not allow a retry of passed steps").arg(subject.node->label),
            Words::tr("permit_on_passed in its retry rules would allow it"), subject.node->where);
    }
    if (context.canceled)
        return fail(ErrorCode::Refused, Words::tr("steps of a cancelled release cannot be retried"), Words::tr("start a new release"), subject.node->where);
    return {};
}

/// Nobody does what cannot be taken back a second time without saying why (spec/ux.md 6.2 item 11).
Result<void> checkReason(const Action &action, const QString &step, const DecisionContext &context)
{
    if (!action.reason.trimmed().isEmpty())
        return {};
    const auto advice = retryAdvice(context.plan, context.state, context.tags, step);
    if (!advice.needsReason)
        return {};
    return fail(ErrorCode::Refused, advice.warning(), Words::tr("give a reason if it is to run again all the same"),
        context.plan.graph->node(context.plan.graph->find(step)).where);
}

Result<ReleaseEvents> decideRetry(const Action &action, const Subject &subject, const DecisionContext &context)
{
    if (auto checked = checkRetry(subject, context); checked.failed())
        return fail(checked.error());
    if (auto reason = checkReason(action, action.step, context); reason.failed())
        return fail(reason.error());
    auto data = signature(action);
    // All jobs of a step that passed, else those that did not.
    data["only_failed"] = subject.run.state != StepState::Passed;
    return ReleaseEvents {event(EventType::RetryRequested, action, std::move(data))};
}

/// A step and everything downstream of it that had its turn.
Result<ReleaseEvents> decideRerun(const Action &action, const Subject &subject, const DecisionContext &context)
{
    if (auto checked = checkRetry(subject, context); checked.failed())
        return fail(checked.error());
    const auto &graph = *context.plan.graph;
    auto data = signature(action);
    data["steps"] = Json::array();
    for (const auto node : rerunSet(context.plan, context.state, graph.find(action.step))) {
        const auto &step = graph.node(node);
        const auto state = context.state.stepState(step.id);
        if (state == StepState::Running || state == StepState::Canceling || state == StepState::Interrupted) {
            return fail(ErrorCode::Refused, Words::tr("'%1' depends on '%2' and is %3").arg(step.label, subject.node->label, stepStateName(state)),
                state == StepState::Interrupted ? Words::tr("restart or cancel it first") : Words::tr("wait for it, or cancel it first"), step.where);
        }
        if (context.state.uploadSteps().contains(step.id)) {
            return fail(ErrorCode::Refused, Words::tr("'%1' uploaded a pipeline in this release; run again it would upload the same steps a second time").arg(step.label),
                Words::tr("start a new release, or run again from a step behind it"), step.where);
        }
        if (auto reason = checkReason(action, step.id, context); reason.failed())
            return fail(reason.error());
        data["steps"].push_back(toStd(step.id));
    }
    return ReleaseEvents {event(EventType::RerunRequested, action, std::move(data))};
}

/// Every step that failed and what did not run because of it.
Result<ReleaseEvents> decideRerunFailed(const Action &action, const DecisionContext &context)
{
    if (context.canceled)
        return fail(ErrorCode::Refused, Words::tr("steps of a cancelled release cannot be retried"), Words::tr("start a new release"));
    const auto set = failedSet(context.plan, context.state);
    if (set.isEmpty())
        return fail(ErrorCode::Refused, Words::tr("nothing failed: there is nothing to run again"));
    auto whole = action;
    whole.step.clear();
    auto data = signature(action);
    data["steps"] = Json::array();
    for (const auto index : set) {
        const auto &node = context.plan.graph->node(index);
        const auto *step = context.plan.steps.value(qsizetype(raw(index)));
        if (step && node.kind == NodeKind::Command && !step->retry.manualAllowed) {
            return fail(ErrorCode::Refused, step->retry.manualReason.isEmpty() ? Words::tr("the pipeline does not allow a retry of '%1'").arg(node.label) : step->retry.manualReason,
                {}, node.where);
        }
        if (auto reason = checkReason(action, node.id, context); reason.failed())
            return fail(reason.error());
        data["steps"].push_back(toStd(node.id));
    }
    return ReleaseEvents {event(EventType::RerunRequested, whole, std::move(data))};
}

Result<ReleaseEvents> decideCancel(const Action &action, const Subject &subject)
{
    if (isFinal(subject.run.state) || subject.run.state == StepState::Canceling || subject.node->isContainer()) {
        return fail(ErrorCode::Refused, Words::tr("'%1' cannot be cancelled: it is %2").arg(subject.node->label, stepStateName(subject.run.state)),
            {}, subject.node->where);
    }
    return ReleaseEvents {event(EventType::CancelRequested, action, signature(action))};
}

Result<ReleaseEvents> decideRestart(const Action &action, const Subject &subject, const DecisionContext &context)
{
    if (subject.run.state != StepState::Interrupted) {
        return fail(ErrorCode::Refused, Words::tr("'%1' was not interrupted: it is %2").arg(subject.node->label, stepStateName(subject.run.state)),
            Words::tr("a step that ended can be retried instead"), subject.node->where);
    }
    // Nobody knows how far it came.
    if (auto reason = checkReason(action, action.step, context); reason.failed())
        return fail(reason.error());
    return ReleaseEvents {event(EventType::RestartRequested, action, signature(action))};
}

Result<QString> checkedValue(const GateField &field, QString value)
{
    const auto name = field.label.isEmpty() ? field.key : field.label;
    value.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    if (value.trimmed().isEmpty() && field.required)
        return fail(ErrorCode::BadInput, Words::tr("the field '%1' needs a value").arg(name), Words::tr("give a value for '%1'").arg(field.key));
    if (value.toUtf8().size() > kMaxMetaDataBytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("the value of '%1' is larger than 100 KB").arg(name), Words::tr("give a shorter value"));
    if (value.isEmpty())
        return value;
    if (field.kind == GateField::Kind::Text) {
        const QRegularExpression format(QStringLiteral("\\A(?:%1)\\z").arg(field.format));
        if (!field.format.isEmpty() && format.isValid() && !format.match(value).hasMatch()) {
            return fail(ErrorCode::BadInput, Words::tr("'%1' does not fit the format of the field '%2'").arg(value, name),
                Words::tr("the whole value must match %1").arg(field.format));
        }
        return value;
    }
    const auto choices = field.multiple ? value.split(u'\n', Qt::SkipEmptyParts) : QStringList(value);
    QStringList allowed;
    for (const auto &option : field.options)
        allowed.append(option.value);
    for (const auto &choice : choices) {
        if (!allowed.contains(choice)) {
            return fail(ErrorCode::BadInput, Words::tr("'%1' is no choice of the field '%2'").arg(choice, name),
                Words::tr("choose from: %1").arg(allowed.join(QStringLiteral(", "))));
        }
    }
    return choices.join(u'\n');
}

} // namespace

Result<QMap<QString, QString>> completeFields(const Step &gate, const QMap<QString, QString> &given)
{
    QMap<QString, QString> complete;
    QStringList keys;
    for (const auto &field : gate.fields) {
        keys.append(field.key);
        const auto value = checkedValue(field, given.value(field.key, field.defaults.join(u'\n')));
        if (value.failed())
            return fail(value.error());
        complete.insert(field.key, *value);
    }
    for (auto it = given.cbegin(); it != given.cend(); ++it) {
        if (!keys.contains(it.key())) {
            return fail(ErrorCode::BadInput, Words::tr("this gate has no field '%1'").arg(it.key()),
                keys.isEmpty() ? Words::tr("it has no fields") : Words::tr("its fields are: %1").arg(keys.join(QStringLiteral(", "))));
        }
    }
    return complete;
}

Result<ReleaseEvents> decide(const Action &action, const DecisionContext &context)
{
    if (action.type == Action::Type::CancelRelease) {
        if (context.canceled || context.state.finishedMs() != 0)
            return fail(ErrorCode::Refused, Words::tr("there is nothing left to cancel"));
        auto whole = action;
        whole.step.clear();
        return ReleaseEvents {event(EventType::CancelRequested, whole, signature(action))};
    }
    if (action.type == Action::Type::RerunFailed)
        return decideRerunFailed(action, context);
    if (action.type == Action::Type::Promote)
        return decidePromotion(action);
    if (action.type == Action::Type::Rebuild)
        return fail(ErrorCode::Refused, Words::tr("a rebuild makes a new build on an engine elsewhere; this release runs on this machine"), Words::tr("run it again instead"));
    const auto subject = subjectOf(action, context);
    if (subject.failed())
        return fail(subject.error());
    switch (action.type) {
    case Action::Type::Unblock:
    case Action::Type::Reject:
        return decideGate(action, *subject, context);
    case Action::Type::Retry:
        return decideRetry(action, *subject, context);
    case Action::Type::RerunFrom:
        return decideRerun(action, *subject, context);
    case Action::Type::Cancel:
        return decideCancel(action, *subject);
    case Action::Type::Restart:
    case Action::Type::CancelRelease:
    case Action::Type::RerunFailed:
    case Action::Type::Promote:
    case Action::Type::Rebuild:
        break;
    }
    return decideRestart(action, *subject, context);
}

} // namespace slipway
