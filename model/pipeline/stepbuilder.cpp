// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stepbuilder.h"

#include "pipeline/commandattributes.h"
#include "pipeline/normalizer.h"
#include "pipeline/stepattributes.h"
#include "pipeline/stepnode.h"

#include <QCoreApplication>

#include <array>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepBuilder)
};

using Type = NormalStep::Type;

constexpr std::array kTypeKeys {
    std::pair {"command", NodeKind::Command},
    std::pair {"commands", NodeKind::Command},
    std::pair {"script", NodeKind::Command},
    std::pair {"wait", NodeKind::Wait},
    std::pair {"waiter", NodeKind::Wait},
    std::pair {"block", NodeKind::Block},
    std::pair {"manual", NodeKind::Block},
    std::pair {"input", NodeKind::Input},
    std::pair {"trigger", NodeKind::Trigger},
    std::pair {"group", NodeKind::Group},
};

NodeKind kindOfWord(const QString &word)
{
    for (const auto &[name, kind] : kTypeKeys) {
        if (word == QLatin1String(name))
            return kind;
    }
    return NodeKind::Unknown;
}

NodeKind gateKind(const Json &value)
{
    if (value.is_string())
        return kindOfWord(textOf(value));
    if (const auto *type = memberOf(value, "type"))
        return kindOfWord(textOf(*type));
    return memberOf(value, "block") || memberOf(value, "manual") ? NodeKind::Block : NodeKind::Input;
}

NodeKind kindOf(Type type, const Json &value)
{
    switch (type) {
    case Type::Command:
        return NodeKind::Command;
    case Type::Wait:
        return NodeKind::Wait;
    case Type::Input:
        return gateKind(value);
    case Type::Trigger:
        return NodeKind::Trigger;
    case Type::Group:
        return NodeKind::Group;
    case Type::Unknown:
        break;
    }
    return NodeKind::Unknown;
}

/// The inner map of `- wait: {continue_on_failure: true}` and its like, a frequent accident of indentation.
const Json *nestedStep(const Json &value, NodeKind &kind)
{
    if (!value.is_object() || value.size() != 1 || !value.begin().value().is_object())
        return nullptr;
    const auto nested = kindOfWord(fromStd(value.begin().key()));
    if (nested == NodeKind::Unknown || nested == NodeKind::Group)
        return nullptr;
    kind = nested;
    return &value.begin().value();
}

/// What people read: `label`, else the text behind the type key, else what the step itself gives.
QString labelOf(const Step &step, const Json &value)
{
    QStringList candidates {textOf(firstOf(value, {"label", "name"}))};
    if (step.kind != NodeKind::Command) {
        for (const auto &[name, kind] : kTypeKeys) {
            if (kind == step.kind)
                candidates.append(textOf(memberOf(value, name)));
        }
    }
    if (step.kind == NodeKind::Group)
        candidates.prepend(textOf(memberOf(value, "group")));
    if (value.is_string() && step.kind == NodeKind::Unknown)
        candidates.append(textOf(value));
    for (const auto &candidate : candidates) {
        if (!candidate.trimmed().isEmpty())
            return candidate;
    }
    return fallbackLabel(step);
}

void readGate(Step &step, const Json &value)
{
    step.prompt = textOf(memberOf(value, "prompt"));
    step.submit = textOf(memberOf(value, "submit"));
    step.blockedState = textOf(memberOf(value, "blocked_state"));
    step.allowedTeams = listOf(memberOf(value, "allowed_teams"));
    step.fields = gateFieldsOf(memberOf(value, "fields"));
}

void readTrigger(Step &step, const Json &value)
{
    step.triggerPipeline = textOf(memberOf(value, "trigger"));
    step.async = truthOf(memberOf(value, "async"));
    step.softFail = softFailOf(memberOf(value, "soft_fail"));
    step.triggeredBuild = triggeredBuildOf(memberOf(value, "build"));
}

/// What a trigger step does not say of its build; its branch is then the other pipeline's own default.
void completeTrigger(Step &step)
{
    if (step.kind != NodeKind::Trigger)
        return;
    if (step.triggeredBuild.commit.isEmpty())
        step.triggeredBuild.commit = QStringLiteral("HEAD");
    if (step.triggeredBuild.message.isEmpty())
        step.triggeredBuild.message = step.label;
}

} // namespace

StepBuilder::StepBuilder(QString file, int document, StepDefaults defaults, Diagnostics &diagnostics)
    : m_file(std::move(file))
    , m_document(document)
    , m_defaults(std::move(defaults))
    , m_diagnostics(diagnostics)
    , m_rules(m_file, diagnostics)
{
}

SourceRange StepBuilder::placeOf(const YamlMark &mark) const
{
    return {m_file, mark.line, mark.column, mark.endLine, {}};
}

SourceRange StepBuilder::placeOfValue(const YamlValue &source, std::string_view key) const
{
    const auto *entry = source.find(key);
    return placeOf(entry ? entry->value->mark : source.mark);
}

void StepBuilder::report(
    const char *rule, Severity severity, const QString &message, const SourceRange &where, const Step &step)
{
    m_diagnostics.append({QLatin1String(rule), severity, message, where, step.key, {}, {}});
}

QVector<Step> StepBuilder::build(const QVector<NormalStep> &steps)
{
    QVector<Step> built;
    built.reserve(steps.size());
    for (const auto &step : steps)
        built.append(buildStep(step, false));
    return built;
}

Step StepBuilder::buildStep(const NormalStep &normal, bool inGroup)
{
    Step step;
    step.document = m_document;
    step.where = placeOf(normal.source->mark);
    step.normalised = stepToJson(normal);
    step.kind = kindOf(normal.type, normal.value);

    const Json *value = &normal.value;
    const auto *source = normal.source.get();
    if (const auto *nested = nestedStep(*value, step.kind)) {
        value = nested;
        source = source->entries.front().value.get();
    }
    readCommon(step, *value, *source);
    switch (step.kind) {
    case NodeKind::Command:
        readCommand(step, *value, m_defaults);
        step.matrix.where = placeOfValue(*source, "matrix");
        break;
    case NodeKind::Wait:
        step.continueOnFailure = truthOf(memberOf(*value, "continue_on_failure"));
        break;
    case NodeKind::Block:
    case NodeKind::Input:
        readGate(step, *value);
        break;
    case NodeKind::Trigger:
        readTrigger(step, *value);
        break;
    case NodeKind::Group:
        readGroup(step, normal, inGroup);
        break;
    case NodeKind::Recipe:
    case NodeKind::Package:
    case NodeKind::Unknown:
        break;
    }
    step.label = labelOf(step, *value);
    completeTrigger(step);
    m_rules.check(step, *value, *source);
    noteNotAnalysed(step);
    return step;
}

void StepBuilder::readCommon(Step &step, const Json &value, const YamlValue &source)
{
    step.key = textOf(firstOf(value, {"key", "id", "identifier"}));
    if (const auto *condition = memberOf(value, "if")) {
        step.condition = textOf(*condition);
        step.conditionWhere = placeOfValue(source, "if");
    }
    step.branches = listOf(memberOf(value, "branches"), QLatin1Char(' '));
    readSkip(memberOf(value, "skip"), step.skipped, step.skipReason);
    step.ifChanged = ifChangedOf(memberOf(value, "if_changed"));
    step.notifications = notificationsOf(memberOf(value, "notify"));
    readDependsOn(step, value, source);
    step.allowDependencyFailure = truthOf(memberOf(value, "allow_dependency_failure"));
}

void StepBuilder::readDependsOn(Step &step, const Json &value, const YamlValue &source)
{
    const auto *dependsOn = memberOf(value, "depends_on");
    if (!dependsOn)
        return;
    step.dependsOn.emplace();
    const auto where = placeOfValue(source, "depends_on");
    if (dependsOn->is_array()) {
        const auto *entry = source.find("depends_on");
        for (size_t i = 0; i < dependsOn->size(); ++i) {
            const bool placed = entry && i < entry->value->items.size();
            addDependency(step, (*dependsOn)[i], placed ? placeOf(entry->value->items[i]->mark) : where);
        }
        return;
    }
    if (dependsOn->is_object())
        report("depends-on-map", Severity::Warning,
            Words::tr("depends_on is a map; Buildkite expects a list of maps: put '- ' in front of step"), where, step);
    addDependency(step, *dependsOn, where);
}

void StepBuilder::addDependency(Step &step, const Json &value, const SourceRange &where)
{
    Dependency dependency;
    dependency.where = where;
    dependency.key = value.is_object() ? textOf(memberOf(value, "step")) : textOf(value);
    dependency.allowFailure = value.is_object() && truthOf(memberOf(value, "allow_failure"));
    if (!dependency.key.isEmpty())
        step.dependsOn->append(dependency);
    else if (!value.is_null() && !value.is_string())
        report("bad-dependency", Severity::Warning,
            Words::tr("this entry of depends_on names no step; write a key, or a map with step: KEY"), where, step);
}

void StepBuilder::readGroup(Step &step, const NormalStep &normal, bool inGroup)
{
    if (inGroup)
        report("nested-group", Severity::Error,
            Words::tr("a group inside a group is refused by Buildkite; move its steps into the outer group"), step.where, step);
    for (const auto &inner : normal.steps)
        step.steps.append(buildStep(inner, true));
}

void StepBuilder::noteNotAnalysed(const Step &step)
{
    if (!step.notAnalysed.isEmpty())
        report("not-analysed", Severity::Info,
            Words::tr("not analysed: the steps that this one uploads while it runs (%1)")
                .arg(step.notAnalysed.join(QStringLiteral(", "))),
            step.where, step);
}

} // namespace slipway
