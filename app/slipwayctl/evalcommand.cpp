// SPDX-License-Identifier: GPL-3.0-or-later
#include "evalcommand.h"

#include "callstart.h"
#include "command.h"
#include "factoptions.h"
#include "output.h"
#include "usagefault.h"

#include "core/boundedfile.h"
#include "pipeline/condition/condition.h"
#include "pipeline/condition/conditioncontext.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    bool judged = false; ///< facts may be unknown: the answer has three values
    bool json = false;
    QString helpText; ///< not empty: only this was asked for
};

Error badUsage(const QString &message)
{
    return usageFault("eval", message);
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

/// Options that would say nothing, or the same thing twice, are refused.
Result<void> checkUse(const QCommandLineParser &parser, const FactOptions &options, const QCommandLineOption &context, const QCommandLineOption &file)
{
    const bool scenario = options.namesScenario(parser);
    if (scenario && parser.isSet(context))
        return fail(badUsage(Words::tr("--scenario and --context both say what is known about the build: give one of them")));
    if (parser.isSet(file) && !scenario)
        return fail(badUsage(Words::tr("--file says where a --scenario is defined, and none is named")));
    if (parser.isSet(file) && !QFileInfo::exists(parser.value(file)))
        return fail(ErrorCode::NotFound, Words::tr("there is no such file"), Words::tr("--file names a pipeline"), SourceRange {parser.value(file), 0, 0, 0, {}});
    return {};
}

struct ContextFiles
{
    QString context, pipeline;
};

Result<ConditionContext> readContext(const QCommandLineParser &parser, const FactOptions &options, const ContextFiles &files)
{
    if (files.context.isEmpty()) {
        const auto facts = options.read(parser, files.pipeline);
        if (facts.failed())
            return fail(facts.error());
        return conditionContext(*facts);
    }
    const auto env = options.readEnv(parser);
    if (env.failed())
        return fail(env.error());
    auto context = readContextFile(files.context);
    if (context.ok())
        applyOptions(parser, options, *env, *context);
    return context;
}

Result<EvalCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Evaluates a Buildkite condition, prints true or false, and exits with 0 for true, 1 for false, 2 when the "
        "condition has an error. With --scenario it may be unknown, where the scenario leaves open what it hangs on: that "
        "ends with 1, too. Put -- before an expression that begins with a dash."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption context(QStringLiteral("context"),
        Words::tr("JSON with Build, Pipeline, Organization, Step, ProjectEnv, BuildEnv, EntryPoint, or a test case that "
                  "has it as \"context\". The other options are laid over it."),
        QStringLiteral("FILE"));
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: text or json."),
        QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption file(QStringLiteral("file"),
        Words::tr("The pipeline whose release file has the scenarios, beside the shipped ones."), Words::tr("PATH"));
    const FactOptions options;
    options.addTo(parser);
    parser.addOptions({context, file, format});
    parser.addPositionalArgument(QStringLiteral("EXPR"), Words::tr("The condition, as after `if:`."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl eval")} + arguments))
        return fail(usageFault("eval", parser));

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
    if (auto used = checkUse(parser, options, context, file); used.failed())
        return fail(used.error());
    auto read = readContext(parser, options, {parser.value(context), parser.value(file)});
    if (read.failed())
        return fail(read.error());
    call.expression = expressions.first();
    call.context = *read;
    call.judged = options.namesScenario(parser);
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

/// True, false, or unknown with what would have to be known; never a guess.
int printJudgement(const EvalCall &call)
{
    const auto condition = Condition::parse(call.expression);
    const auto judged = condition ? condition->judge(call.context) : tl::unexpected(condition.error());
    if (!judged)
        return printFault(call, judged.error());
    const bool known = judged->truth != Truth::Unknown;
    if (call.json) {
        Json answer {{"result", known ? Json(judged->truth == Truth::True) : Json()}, {"error", nullptr}, {"unknown", Json::array()}};
        for (const auto &name : judged->unknown)
            answer["unknown"].push_back(toStd(name));
        printLine(dumpJson(answer));
    } else {
        printLine(truthName(judged->truth).toUtf8());
    }
    if (!known)
        printErrorText(Words::tr("the scenario does not say what it hangs on: %1").arg(judged->unknown.join(QStringLiteral(", "))));
    return judged->truth == Truth::True ? ExitOk : ExitNo;
}

} // namespace

int runEval(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    if (call->judged)
        return printJudgement(*call);
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
