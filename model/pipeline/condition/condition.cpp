// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/condition.h"

#include "pipeline/condition/decidingfacts.h"
#include "pipeline/condition/evaluator.h"
#include "pipeline/condition/typechecker.h"

namespace slipway {

using condition::EvaluationLog;
using condition::Evaluated;
using condition::Evaluator;
using condition::Expression;
using condition::Fault;
using condition::Kind;

namespace {

constexpr qsizetype kMaxTextLength = 16 * 1024;

tl::unexpected<ConditionFault> toFault(const Fault &fault, const std::string &text)
{
    const auto length = [&text](size_t begin, size_t end) {
        return int(QString::fromUtf8(text.data() + begin, qsizetype(end - begin)).size());
    };
    const size_t begin = std::min(fault.begin, text.size());
    const size_t end = std::clamp(fault.end, begin, text.size());
    return tl::make_unexpected(ConditionFault {
        fault.kind, QString::fromStdString(fault.message), length(0, begin), std::max(length(begin, end), 1)});
}

/// Collects the parts of an expression that a person would ask about: not literals, not the glue of lists.
class Tracer
{
public:
    Tracer(const std::string &text, const EvaluationLog &log, ConditionTrace &trace)
        : m_text(text)
        , m_log(log)
        , m_trace(trace)
    {
    }

    void visit(const Expression &e, int depth)
    {
        if (isLiteral(e) && depth > 0)
            return;
        ConditionTraceEntry entry;
        entry.text = QString::fromStdString(m_text.substr(e.begin, e.end - e.begin)).simplified();
        entry.depth = depth;
        if (const auto it = m_log.find(&e); it == m_log.end()) {
            entry.skipped = true;
        } else if (it->second) {
            entry.value = describe(*it->second);
        } else {
            entry.failed = true;
            entry.value = QString::fromStdString(it->second.error().message);
        }
        m_trace.entries.append(entry);
        for (const auto &child : e.children)
            visit(*child, depth + 1);
    }

private:
    static bool isLiteral(const Expression &e)
    {
        switch (e.kind) {
        case Kind::Boolean:
        case Kind::Null:
        case Kind::Number:
        case Kind::Regex:
            return true;
        case Kind::String:
            return !condition::isRuntimeString(e);
        default:
            return false;
        }
    }

    const std::string &m_text;
    const EvaluationLog &m_log;
    ConditionTrace &m_trace;
};

} // namespace

QString conditionFaultName(ConditionFaultKind kind)
{
    switch (kind) {
    case ConditionFaultKind::Parse:
        return QStringLiteral("parse");
    case ConditionFaultKind::Validation:
        return QStringLiteral("validation");
    case ConditionFaultKind::Evaluation:
        return QStringLiteral("evaluation");
    case ConditionFaultKind::Result:
        break;
    }
    return QStringLiteral("result");
}

QString truthName(Truth truth)
{
    switch (truth) {
    case Truth::False:
        return QStringLiteral("false");
    case Truth::True:
        return QStringLiteral("true");
    case Truth::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

Error ConditionFault::toError(const QString &text) const
{
    const auto before = QStringView(text).left(offset);
    SourceRange where;
    where.line = int(before.count(u'\n')) + 1;
    where.column = int(offset - (before.lastIndexOf(u'\n') + 1)) + 1;
    return {ErrorCode::BadInput, message, {}, where};
}

QString ConditionFault::excerpt(const QString &text) const
{
    const auto begin = offset > 0 ? text.lastIndexOf(u'\n', offset - 1) + 1 : 0;
    auto end = text.indexOf(u'\n', begin);
    if (end < 0)
        end = text.size();
    auto line = text.mid(begin, end - begin);
    line.replace(u'\t', u' ');
    const auto column = std::clamp<qsizetype>(offset - begin, 0, line.size());
    const auto width = std::clamp<qsizetype>(length, 1, std::max<qsizetype>(line.size() - column, 1));
    return line + u'\n' + QString(column, u' ') + QString(width, u'^');
}

Condition::Condition(QString text, std::shared_ptr<const condition::Expression> root)
    : m_text(std::move(text))
    , m_root(std::move(root))
{
}

ConditionResult<Condition> Condition::parse(const QString &text)
{
    if (text.size() > kMaxTextLength) {
        return tl::make_unexpected(ConditionFault {ConditionFaultKind::Parse,
            QStringLiteral("expression is longer than %1 characters").arg(kMaxTextLength), 0, 1});
    }
    const auto bytes = text.toStdString();
    const auto root = condition::parseExpression(bytes);
    if (!root)
        return toFault(root.error(), bytes);
    return Condition(text, *root);
}

ConditionResult<void> Condition::validate(const ConditionContext &context) const
{
    const auto bytes = m_text.toStdString();
    const auto entryPoint = condition::normalEntryPoint(context.entryPoint);
    if (!entryPoint)
        return toFault(entryPoint.error(), bytes);
    const auto checked = condition::checkExpression(*m_root, *entryPoint);
    if (!checked)
        return toFault(checked.error(), bytes);
    return {};
}

ConditionResult<bool> Condition::evaluate(const ConditionContext &context) const
{
    if (const auto valid = validate(context); !valid)
        return tl::make_unexpected(valid.error());
    const auto value = Evaluator(context, condition::stepAllowed(context.entryPoint)).evaluate(*m_root);
    if (!value)
        return toFault(value.error(), m_text.toStdString());
    // A boolean that is not known, such as build.pull_request.draft outside a pull request, is no.
    return value->isTrue();
}

ConditionResult<ConditionJudgement> Condition::judge(const ConditionContext &context) const
{
    if (const auto valid = validate(context); !valid)
        return tl::make_unexpected(valid.error());
    EvaluationLog log;
    const bool withStep = condition::stepAllowed(context.entryPoint);
    const auto value = Evaluator(context, withStep, Evaluator::Logic::ThreeValued, &log).evaluate(*m_root);
    if (!value)
        return toFault(value.error(), m_text.toStdString());
    ConditionJudgement judgement;
    if (const auto *unknown = value->unknown()) {
        for (const auto &fact : unknown->facts)
            judgement.unknown.append(QString::fromStdString(fact));
        return judgement;
    }
    judgement.truth = value->isTrue() ? Truth::True : Truth::False;
    judgement.because = condition::decidingFacts(*m_root, log);
    return judgement;
}

ConditionTrace Condition::trace(const ConditionContext &context) const
{
    ConditionTrace trace;
    if (const auto valid = validate(context); !valid) {
        trace.entries.append({m_text.simplified(), valid.error().message, 0, true, false});
        return trace;
    }
    EvaluationLog log;
    const auto bytes = m_text.toStdString();
    static_cast<void>(
        Evaluator(context, condition::stepAllowed(context.entryPoint), Evaluator::Logic::ThreeValued, &log).evaluate(*m_root));
    Tracer(bytes, log, trace).visit(*m_root, 0);
    return trace;
}

ConditionResult<void> validateCondition(const QString &text, const ConditionContext &context)
{
    if (const auto entryPoint = condition::normalEntryPoint(context.entryPoint); !entryPoint)
        return toFault(entryPoint.error(), {});
    if (text.trimmed().isEmpty())
        return {};
    const auto parsed = Condition::parse(text);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    return parsed->validate(context);
}

ConditionResult<bool> evaluateCondition(const QString &text, const ConditionContext &context)
{
    if (const auto entryPoint = condition::normalEntryPoint(context.entryPoint); !entryPoint)
        return toFault(entryPoint.error(), {});
    const bool notification = condition::isNotification(context.entryPoint);
    if (notification && text.trimmed().isEmpty())
        return true;
    const auto parsed = Condition::parse(text);
    auto result = parsed ? parsed->evaluate(context) : ConditionResult<bool>(tl::make_unexpected(parsed.error()));
    if (!result && notification)
        return false;
    return result;
}

} // namespace slipway
