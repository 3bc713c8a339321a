// SPDX-License-Identifier: GPL-3.0-or-later
#include "evalcommand.h"

#include "callstart.h"
#include "command.h"
#include "factoptions.h"
#include "output.h"

#include "core/boundedfile.h"
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvalCommand)
};

struct EvalCall
{
    QString expression;
    ConditionContext context;
    bool json = false;
    QString helpText; ///< not empty: only this was asked for
};

Error badUsage(const QString &message)
{
    return {ErrorCode::BadInput, message, Words::tr("see 'slipwayctl eval --help'"), {}};
}

/// The context object itself, or the "context" member of a test case.
Result<ConditionContext> readContextFile(const QString &file)
{
    const auto bytes = readBoundedFile(file);
    if (bytes.failed())
        return fail(bytes.error());
    SourceRange where;
    where.file = file;
    const auto json = Json::parse(bytes->cbegin(), bytes->cend(), nullptr, false);
    if (json.is_discarded())
        return fail(ErrorCode::BadInput, Words::tr("The file is not JSON"), Words::tr("it should hold a context object"), where);
    const auto inner = json.is_object() ? json.find("context") : json.end();
    auto context = readConditionContext(inner != json.end() ? *inner : json);
    if (context.failed())
        return fail(ErrorCode::BadInput, context.error().message, {}, where);
    return context;
}

void applyOptions(const QCommandLineParser &parser, const FactOptions &options, const EnvList &env, ConditionContext &context)
{
    const auto take = [&parser](const QCommandLineOption &given, OptionalString &value) {
        if (parser.isSet(given))
            value = parser.value(given);
    };
    take(options.branch(), context.build.branch);
    take(options.tag(), context.build.tag);
    take(options.source(), context.build.source);
    take(options.message(), context.build.message);
    take(options.commit(), context.build.commit);
    for (const auto &[name, value] : env)
        context.buildEnv.insert(name, value);
}

Result<ConditionContext> readContext(const QCommandLineParser &parser, const FactOptions &options, const QString &file)
{
    if (file.isEmpty()) {
        const auto facts = options.read(parser);
        if (facts.failed())
            return fail(facts.error());
        return conditionContext(*facts);
    }
    const auto env = options.readEnv(parser);
    if (env.failed())
        return fail(env.error());
    auto context = readContextFile(file);
    if (context.ok())
        applyOptions(parser, options, *env, *context);
    return context;
}

Result<EvalCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Evaluates a Buildkite condition, prints true or false, and exits with 0 for true, 1 for false, 2 when the "
        "condition has an error. Put -- before an expression that begins with a dash."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption context(QStringLiteral("context"),
        Words::tr("JSON with Build, Pipeline, Organization, Step, ProjectEnv, BuildEnv, EntryPoint, or a test case that "
                  "has it as \"context\". The other options are laid over it."),
        QStringLiteral("FILE"));
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: text or json."),
        QStringLiteral("FORMAT"), QStringLiteral("text"));
    const FactOptions options(false);
    parser.addOption(context);
    options.addTo(parser);
    parser.addOption(format);
    parser.addPositionalArgument(QStringLiteral("EXPR"), Words::tr("The condition, as after `if:`."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl eval")} + arguments))
        return fail(badUsage(parser.errorText()));

    EvalCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    const auto expressions = parser.positionalArguments();
    if (expressions.size() != 1)
        return fail(badUsage(Words::tr("eval wants one EXPR, got %1; put quotes around it").arg(expressions.size())));
    const auto form = parser.value(format);
    if (form != QLatin1String("text") && form != QLatin1String("json"))
        return fail(badUsage(Words::tr("--format %1 is not known; eval prints text or json").arg(form)));
    auto read = readContext(parser, options, parser.value(context));
    if (read.failed())
        return fail(read.error());
    call.expression = expressions.first();
    call.context = *read;
    call.json = form == QLatin1String("json");
    return call;
}

int printFault(const EvalCall &call, const ConditionFault &fault)
{
    const auto where = fault.toError(call.expression).where;
    const auto kind = conditionFaultName(fault.kind);
    if (call.json) {
        printLine(dumpJson(Json {{"result", nullptr},
            {"error", {{"kind", toStd(kind)}, {"message", toStd(fault.message)}, {"line", where.line}, {"column", where.column}}}}));
    }
    printErrorText(QStringLiteral("EXPR:%1:%2: %3: %4").arg(where.line).arg(where.column).arg(kind, fault.message));
    printErrorText(fault.excerpt(call.expression));
    return ExitBadInput;
}

} // namespace

int runEval(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    const auto result = evaluateCondition(call->expression, call->context);
    if (!result)
        return printFault(*call, result.error());
    if (call->json)
        printLine(dumpJson(Json {{"result", *result}, {"error", nullptr}}));
    else
        printLine(*result ? "true" : "false");
    return *result ? ExitOk : ExitNo;
}

} // namespace slipway::ctl
