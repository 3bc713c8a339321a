// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsecommand.h"

#include "command.h"
#include "output.h"
#include "sourcetext.h"
#include "usagefault.h"

#include "pipeline/pipelineparser.h"
#include "pipeline/yamlwriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ParseCommand)
};

struct ParseCall
{
    QString file;
    QString revision; ///< empty: from the disk
    ParseOptions options;
    bool all = false;
    bool yaml = false;
    bool help = false;
    QString helpText;
};

Error badUsage(const QString &message)
{
    return usageFault("parse", message);
}

Result<EnvList> readEnv(const QStringList &values)
{
    EnvList env;
    for (const auto &value : values) {
        const auto at = value.indexOf(QLatin1Char('='));
        if (at <= 0)
            return fail(badUsage(Words::tr("--env %1 is not of the form NAME=VALUE").arg(value)));
        setEnv(env, value.left(at), value.mid(at + 1));
    }
    return env;
}

Result<ParseCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints a Buildkite pipeline as JSON, as the agent would upload it. Only variables given with --env are "
        "replaced in it; the environment of this process is not looked at."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption env(QStringLiteral("env"), Words::tr("Sets a variable; may be repeated."), Words::tr("NAME=VALUE"));
    const QCommandLineOption raw(QStringLiteral("no-interpolation"), Words::tr("Leaves variables as they are written."));
    const QCommandLineOption all(QStringLiteral("all"), Words::tr("Prints a list of all YAML documents of the file, not only the first."));
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: json or yaml."), QStringLiteral("FORMAT"), QStringLiteral("json"));
    parser.addOptions({env, raw, all, format, revisionOption()});
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("The pipeline; - reads standard input."));

    ParseCall call;
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl parse")} + arguments))
        return fail(usageFault("parse", parser));
    call.help = parser.isSet(help);
    call.helpText = parser.helpText();
    if (call.help)
        return call;
    call.yaml = parser.value(format) == QLatin1String("yaml");
    if (!call.yaml && parser.value(format) != QLatin1String("json"))
        return fail(badUsage(Words::tr("--format %1 is not known; parse prints json or yaml").arg(parser.value(format))));
    const auto files = parser.positionalArguments();
    if (files.size() != 1)
        return fail(badUsage(Words::tr("parse wants one FILE, got %1").arg(files.size())));
    auto variables = readEnv(parser.values(env));
    if (variables.failed())
        return fail(variables.error());
    call.file = files.first();
    const auto asOf = revisionOf(parser);
    if (asOf.failed())
        return fail(asOf.error());
    call.revision = *asOf;
    call.options = {!parser.isSet(raw), *variables};
    call.all = parser.isSet(all);
    return call;
}

void printWarnings(const Diagnostics &diagnostics)
{
    for (const auto &diagnostic : diagnostics)
        printErrorText(QStringLiteral("%1: %2: %3").arg(diagnostic.where.toString(), severityName(diagnostic.severity), diagnostic.message));
}

/// Several documents are separated as YAML does it, so that the output can be uploaded as it is.
int printYaml(const QVector<Json> &documents)
{
    QByteArray text;
    for (const auto &document : documents) {
        const auto yaml = toYaml(document);
        if (yaml.failed()) {
            printError(yaml.error());
            return ExitBadInput;
        }
        text += (text.isEmpty() ? QByteArray() : QByteArray("---\n")) + *yaml;
    }
    printOut(text);
    return ExitOk;
}

} // namespace

int runParse(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (call.failed()) {
        printError(call.error());
        return ExitBadInput;
    }
    if (call->help) {
        printOut(call->helpText.toUtf8());
        return ExitOk;
    }
    const auto source = readSourceAt(call->file, call->revision);
    if (source.failed()) {
        printError(source.error());
        return ExitBadInput;
    }
    Diagnostics diagnostics;
    const auto documents = parseToJson(call->file, source->bytes, call->options, call->all ? -1 : 1, &diagnostics);
    printWarnings(diagnostics);
    if (documents.failed()) {
        printError(documents.error());
        return ExitBadInput;
    }
    if (call->yaml)
        return printYaml(*documents);
    const auto answer = call->all ? Json(std::vector<Json>(documents->cbegin(), documents->cend())) : documents->first();
    printLine(dumpJson(answer, true));
    return ExitOk;
}

} // namespace slipway::ctl
