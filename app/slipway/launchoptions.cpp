// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchoptions.h"

#include "engine/remote/remoteaddress.h"
#include "pipeline/facts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

void define(QCommandLineParser *parser)
{
    parser->setApplicationDescription(Words::tr("Slipway shows a release as one graph, runs it on this machine and "
                                                "waits for a person at every gate."));
    parser->addPositionalArgument(QStringLiteral("FILE"), Words::tr("The pipeline or build order to open; several build orders are merged. Or the address of a build of Buildkite or a task group of Taskcluster."),
        QStringLiteral("[FILE... | URL]"));
    const auto flag = [parser](const char *name, const QString &text) {
        parser->addOption(QCommandLineOption(QLatin1String(name), text));
    };
    const auto value = [parser](const char *name, const QString &text, const char *what) {
        parser->addOption(QCommandLineOption(QLatin1String(name), text, QLatin1String(what)));
    };
    parser->addOption({{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Show this help.")});
    parser->addOption({{QStringLiteral("v"), QStringLiteral("version")}, Words::tr("Show the version.")});
    value("definition", Words::tr("The pipeline a build was made from (with the address of a build)."), "FILE");
    flag("sample", Words::tr("Open the sample release."));
    value("scenario", Words::tr("Plan for a scenario: %1, or one of the release file beside the pipeline.").arg(builtinScenarios().join(QLatin1String(", "))), "NAME");
    value("env", Words::tr("Add to the environment; may be repeated."), "NAME=VALUE");
    value("theme", Words::tr("Colours: light, dark or system."), "THEME");
    value("language", Words::tr("Language of the texts, such as en, vi or zh_CN."), "CODE");
    value("state", Words::tr("Keep releases and trust in this folder."), "DIR");
    value("resume", Words::tr("Resume an interrupted release."), "ID");
    flag("run", Words::tr("Run what is opened."));
    flag("trust", Words::tr("Trust the file without asking (with --run)."));
    value("approve", Words::tr("Open this gate as soon as it waits; may be repeated."), "KEY");
    value("input", Words::tr("A value for a field of a gate; may be repeated."), "KEY.FIELD=VALUE");
    value("screenshot", Words::tr("Save a picture of the window and end: once the file is shown, or with --run once "
                                  "the release ended or waits for a person."), "PICTURE");
    value("size", Words::tr("Size of the window."), "WIDTHxHEIGHT");
    value("select", Words::tr("Select this step."), "KEY");
    value("pane", Words::tr("Bring a pane to the front: artifacts, steps, annotations, timeline, problems, promotion, workers or source."), "NAME");
}

tl::unexpected<Error> bad(const QString &message)
{
    return fail(ErrorCode::BadInput, message, Words::tr("'slipway --help' tells more"));
}

Result<void> readEnv(const QStringList &values, EnvList *env)
{
    for (const auto &text : values) {
        const auto equals = text.indexOf(u'=');
        if (equals < 1)
            return bad(Words::tr("--env %1: expected NAME=VALUE").arg(text));
        setEnv(*env, text.left(equals), text.mid(equals + 1));
    }
    return {};
}

Result<void> readInputs(const QStringList &values, LaunchOptions *options)
{
    for (const auto &text : values) {
        const auto equals = text.indexOf(u'=');
        const auto dot = text.indexOf(u'.');
        if (dot < 1 || equals < dot + 2)
            return bad(Words::tr("--input %1: expected KEY.FIELD=VALUE").arg(text));
        options->inputs[text.left(dot)].insert(text.mid(dot + 1, equals - dot - 1), text.mid(equals + 1));
    }
    return {};
}

Result<void> readLook(const QCommandLineParser &parser, LaunchOptions *options)
{
    if (const auto name = parser.value(QStringLiteral("theme")); !name.isEmpty()) {
        Theme theme {};
        if (!themeFromName(name, &theme))
            return bad(Words::tr("--theme %1: expected light, dark or system").arg(name));
        options->theme = theme;
    }
    if (const auto text = parser.value(QStringLiteral("size")); !text.isEmpty()) {
        static const QRegularExpression form(QStringLiteral("\\A([1-9]\\d{2,3})x([1-9]\\d{2,3})\\z"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return bad(Words::tr("--size %1: expected WIDTHxHEIGHT, such as 1280x800").arg(text));
        options->size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return {};
}

bool isAddress(const QString &text)
{
    return text.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) || text.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

/// What runs elsewhere is opened alone, and not run here.
Result<void> checkAddress(const LaunchOptions &options)
{
    if (std::none_of(options.files.begin(), options.files.end(), isAddress))
        return options.definition.isEmpty() ? Result<void>() : bad(Words::tr("--definition belongs to the address of a build"));
    if (options.files.size() > 1)
        return bad(Words::tr("only one address can be opened at a time, and no file with it"));
    if (options.run)
        return bad(Words::tr("--run is for files: what has an address runs elsewhere"));
    const auto address = readRemoteAddress(options.files.constFirst());
    if (address.failed())
        return fail(address.error());
    if (!options.definition.isEmpty() && address->kind == RemoteAddress::Kind::TaskGroup)
        return bad(Words::tr("--definition belongs to the address of a build"));
    return {};
}

} // namespace

Result<LaunchOptions> LaunchOptions::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    define(&parser);
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    LaunchOptions options;
    options.showHelp = parser.isSet(QStringLiteral("help"));
    options.showVersion = parser.isSet(QStringLiteral("version"));
    options.files = parser.positionalArguments();
    const auto isPipeline = [](const QString &file) { return file.endsWith(QLatin1String(".yml")) || file.endsWith(QLatin1String(".yaml")); };
    if (options.files.size() > 1 && std::any_of(options.files.begin(), options.files.end(), isPipeline))
        return bad(Words::tr("only one pipeline can be opened at a time"));
    options.sample = parser.isSet(QStringLiteral("sample"));
    options.scenario = parser.value(QStringLiteral("scenario"));
    if (!options.scenario.isEmpty() && options.files.isEmpty() && !builtinScenarios().contains(options.scenario))
        return bad(Words::tr("--scenario %1: expected one of %2")
                       .arg(options.scenario, builtinScenarios().join(QLatin1String(", "))));
    options.language = parser.value(QStringLiteral("language"));
    options.stateDir = parser.value(QStringLiteral("state"));
    options.resume = parser.value(QStringLiteral("resume"));
    options.run = parser.isSet(QStringLiteral("run"));
    options.trust = parser.isSet(QStringLiteral("trust"));
    options.approvals = parser.values(QStringLiteral("approve"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.select = parser.value(QStringLiteral("select"));
    options.pane = parser.value(QStringLiteral("pane"));
    options.definition = parser.value(QStringLiteral("definition"));
    for (const auto &step : {checkAddress(options), readEnv(parser.values(QStringLiteral("env")), &options.env),
             readInputs(parser.values(QStringLiteral("input")), &options), readLook(parser, &options)}) {
        if (step.failed())
            return fail(step.error());
    }
    return options;
}

QString LaunchOptions::helpText()
{
    QCommandLineParser parser;
    define(&parser);
    return parser.helpText();
}

} // namespace slipway
