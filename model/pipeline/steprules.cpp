// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/steprules.h"

#include "pipeline/jobexpansion.h"
#include "pipeline/stepattributes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StepRules)
};

constexpr int kLongestKey = 100;
constexpr int kLongestSkip = 70;
constexpr int kLongestConcurrencyGroup = 200;
constexpr int kMostRetries = 10;

bool matchesWholly(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

const QStringList &signalReasons()
{
    static const QStringList known {QStringLiteral("*"), QStringLiteral("none"), QStringLiteral("cancel"),
        QStringLiteral("agent_stop"), QStringLiteral("agent_refused"), QStringLiteral("agent_incompatible"),
        QStringLiteral("process_run_error"), QStringLiteral("signature_rejected"), QStringLiteral("stack_error")};
    return known;
}

const char *keyAttribute(const YamlValue &source)
{
    for (const auto *name : {"key", "id", "identifier"}) {
        if (source.find(name))
            return name;
    }
    return "key";
}

} // namespace

StepRules::StepRules(QString file, Diagnostics &diagnostics)
    : m_file(std::move(file))
    , m_diagnostics(diagnostics)
{
}

void StepRules::report(const char *rule, Severity severity, const QString &message, const QString &fix, const char *attribute)
{
    const auto *entry = attribute ? m_source->find(attribute) : nullptr;
    const auto &mark = entry ? entry->value->mark : m_source->mark;
    m_diagnostics.append({QLatin1String(rule), severity, message, {m_file, mark.line, mark.column, mark.endLine, {}},
        m_step->key, fix});
}

void StepRules::check(const Step &step, const Json &value, const YamlValue &source)
{
    m_step = &step;
    m_source = &source;
    checkKey(step);
    if (step.skipped && memberOf(value, "skip") && step.skipReason.size() > kLongestSkip)
        report("skip-too-long", Severity::Warning,
            Words::tr("the reason in 'skip' has more than %n character(s)", nullptr, kLongestSkip),
            Words::tr("shorten it; a comment can hold the rest"), "skip");
    checkConcurrency(step, value);
    switch (step.kind) {
    case NodeKind::Command:
        checkCommand(step, value);
        break;
    case NodeKind::Block:
    case NodeKind::Input:
        checkGate(step);
        break;
    case NodeKind::Group:
        checkGroup(step);
        break;
    case NodeKind::Trigger:
        if (step.triggerPipeline.trimmed().isEmpty())
            report("trigger-without-pipeline", Severity::Error, Words::tr("'trigger' names no pipeline"),
                Words::tr("write the slug of the pipeline that shall be triggered"), "trigger");
        break;
    default:
        break;
    }
}

void StepRules::checkKey(const Step &step)
{
    if (step.key.isEmpty())
        return;
    const auto *attribute = keyAttribute(*m_source);
    if (step.key.size() > kLongestKey)
        report("key-too-long", Severity::Error, Words::tr("the key has more than %n character(s)", nullptr, kLongestKey),
            Words::tr("shorten the key, and what depends on it"), attribute);
    if (matchesWholly("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", step.key))
        report("key-uuid", Severity::Error, Words::tr("the key \"%1\" looks like a UUID, which Buildkite refuses").arg(step.key),
            Words::tr("give the step a key that says what it does"), attribute);
    else if (!matchesWholly("[a-zA-Z0-9_\\-:${}.,]+", step.key))
        report("key-characters", Severity::Warning,
            Words::tr("the key \"%1\" holds characters that Buildkite does not allow in keys").arg(step.key),
            Words::tr("use letters, digits, and _ - : . ,"), attribute);
}

void StepRules::checkConcurrency(const Step &step, const Json &value)
{
    if (step.kind == NodeKind::Group) {
        for (const auto *name : {"concurrency", "concurrency_group", "concurrency_method"}) {
            if (memberOf(value, name)) {
                report("group-concurrency", Severity::Warning, Words::tr("'%1' has no effect on a group").arg(QLatin1String(name)),
                    Words::tr("write it on the steps of the group"), name);
                return;
            }
        }
        return;
    }
    const bool hasLimit = memberOf(value, "concurrency") && !memberOf(value, "concurrency")->is_null();
    if (hasLimit && step.concurrencyGroup.isEmpty())
        report("concurrency-without-group", Severity::Error, Words::tr("'concurrency' without 'concurrency_group' is refused"),
            Words::tr("add concurrency_group: NAME"), "concurrency");
    if (!hasLimit && !step.concurrencyGroup.isEmpty())
        report("concurrency-group-without-limit", Severity::Warning,
            Words::tr("'concurrency_group' without 'concurrency' limits nothing"), Words::tr("add concurrency: 1"),
            "concurrency_group");
    if (step.concurrencyGroup.size() > kLongestConcurrencyGroup)
        report("concurrency-group-too-long", Severity::Error,
            Words::tr("the name of the concurrency group has more than %n character(s)", nullptr, kLongestConcurrencyGroup),
            Words::tr("shorten the name"), "concurrency_group");
    const auto method = textOf(memberOf(value, "concurrency_method"));
    if (!method.isEmpty() && method != QLatin1String("ordered") && method != QLatin1String("eager"))
        report("concurrency-method", Severity::Warning, Words::tr("\"%1\" is no concurrency method").arg(method),
            Words::tr("write ordered or eager"), "concurrency_method");
}

void StepRules::checkCommand(const Step &step, const Json &value)
{
    const auto *parallelism = memberOf(value, "parallelism");
    if (parallelism && !parallelism->is_null() && numberOf(parallelism, 0) < 1)
        report("parallelism-too-low", Severity::Warning, Words::tr("'parallelism' is less than 1, so the step makes no job"),
            Words::tr("write 1 or more, or leave it out"), "parallelism");
    if (const auto variants = jobVariants(step); variants.failed())
        report(step.matrix.isEmpty() ? "too-many-jobs" : "bad-matrix", Severity::Error, variants.error().message,
            variants.error().hint, step.matrix.isEmpty() ? "parallelism" : "matrix");
    else if (hasPartialAdjustment(step.matrix))
        report("bad-matrix", Severity::Warning, Words::tr("an adjustment of the matrix names only some of its dimensions"),
            Words::tr("name every dimension; read as every combination that has these values"), "matrix");
    const auto *cache = memberOf(value, "cache");
    const auto size = cache ? textOf(memberOf(*cache, "size")) : QString();
    if (!size.isEmpty() && !matchesWholly("\\d+g", size))
        report("cache-size", Severity::Warning, Words::tr("\"%1\" is no size of a cache").arg(size),
            Words::tr("write gigabytes with a small g: 20g"), "cache");
    if (const auto *retry = memberOf(value, "retry"))
        checkRetry(*retry);
}

void StepRules::checkRetry(const Json &value)
{
    const auto *automatic = memberOf(value, "automatic");
    if (!automatic)
        return;
    if (automatic->is_object())
        checkRetryRule(*automatic);
    if (!automatic->is_array())
        return;
    for (const auto &rule : *automatic)
        checkRetryRule(rule);
}

void StepRules::checkRetryRule(const Json &rule)
{
    if (numberOf(memberOf(rule, "limit"), 0) > kMostRetries)
        report("retry-limit", Severity::Warning, Words::tr("a job is retried %n time(s) at most", nullptr, kMostRetries),
            Words::tr("lower the limit of the rule"), "retry");
    const auto reason = textOf(memberOf(rule, "signal_reason"));
    if (!reason.isEmpty() && !signalReasons().contains(reason))
        report("retry-signal-reason", Severity::Warning, Words::tr("\"%1\" is no signal reason, so the rule never applies").arg(reason),
            Words::tr("write one of %1").arg(signalReasons().join(QStringLiteral(", "))), "retry");
}

void StepRules::checkGate(const Step &step)
{
    static const QStringList states {QStringLiteral("passed"), QStringLiteral("failed"), QStringLiteral("running")};
    if (!step.blockedState.isEmpty() && !states.contains(step.blockedState))
        report("blocked-state", Severity::Error, Words::tr("\"%1\" is no state of a blocked build").arg(step.blockedState),
            Words::tr("write passed, failed or running"), "blocked_state");
    QStringList keys;
    for (const auto &field : step.fields)
        checkField(step, field, keys);
}

void StepRules::checkField(const Step &step, const GateField &field, QStringList &keys)
{
    if (field.key.isEmpty()) {
        report("field-without-key", Severity::Error, Words::tr("a field has no key, so its answer cannot be stored"),
            Words::tr("add key: NAME to the field"), "fields");
    } else if (keys.contains(field.key)) {
        report("field-key-twice", Severity::Error, Words::tr("two fields have the key \"%1\": one answer replaces the other").arg(field.key),
            Words::tr("give each field its own key"), "fields");
    } else if (const int line = m_fieldLines.value(field.key); line > 0) {
        report("field-key-again", Severity::Info,
            Words::tr("the step at line %1 asks for \"%2\" too: the later answer replaces the earlier").arg(line).arg(field.key),
            Words::tr("give each field its own key if both answers are wanted"), "fields");
    }
    if (!field.key.isEmpty()) {
        keys.append(field.key);
        m_fieldLines.insert(field.key, step.where.line);
        if (!matchesWholly("[a-zA-Z0-9_/\\-]+", field.key))
            report("field-key-characters", Severity::Warning,
                Words::tr("the key \"%1\" of a field holds characters that Buildkite does not allow").arg(field.key),
                Words::tr("use letters, digits, and - _ /"), "fields");
    }
    if (field.kind == GateField::Kind::Select && field.options.isEmpty())
        report("select-without-options", Severity::Error, Words::tr("a field to select from has no options"),
            Words::tr("add options: a list of maps with label and value"), "fields");
    if (const QRegularExpression format(field.format); !field.format.isEmpty() && !format.isValid())
        report("field-format", Severity::Error,
            Words::tr("'format' of the field \"%1\" is no regular expression: %2").arg(field.key, format.errorString()),
            Words::tr("correct the expression; it has to match the whole answer"), "fields");
}

void StepRules::checkGroup(const Step &step)
{
    if (step.steps.isEmpty())
        report("empty-group", Severity::Error, Words::tr("a group needs at least one step"),
            Words::tr("add steps, or remove the group"), "steps");
}

} // namespace slipway
