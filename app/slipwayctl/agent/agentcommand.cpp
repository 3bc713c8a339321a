// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentcommand.h"

#include "agent/agentclient.h"
#include "agent/agentflags.h"
#include "output.h"

#include <QCoreApplication>

#include <cstring>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentCommand)
};

} // namespace

int unknownCommand(const QString &name)
{
    warnAgent(Words::tr("'%1' is not available in a release on this machine; there are annotate, annotation remove, "
                        "meta-data, artifact, pipeline upload, env get and step get, update and cancel")
                  .arg(name));
    return 1;
}

namespace {

QByteArray usage()
{
    return "usage: buildkite-agent COMMAND\n\n"
           "  annotate [BODY] [--context C] [--style S] [--append] [--priority N] [--scope build|job] [--job ID]\n"
           "  annotation remove [--context C] [--scope build|job] [--job ID]\n"
           "  meta-data set KEY [VALUE] | set-batch KEY=VALUE... | get KEY [--default V] | exists KEY | keys\n"
           "  artifact upload PATTERN | download QUERY FOLDER | search QUERY | shasum QUERY\n"
           "  pipeline upload [FILE] [--replace] [--no-interpolation] [--dry-run]\n"
           "  env get [NAME...] [--format plain|json|json-pretty]\n"
           "  step get [ATTRIBUTE] [--step STEP] [--format json]\n"
           "  step update label|notify|priority VALUE [--step STEP] [--append]\n"
           "  step cancel [--step STEP]\n";
}

QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).replace(u'\n', QStringLiteral("\\n"));
    return u'"' + value + u'"';
}

} // namespace

bool isAgentName(const char *program)
{
    const auto *slash = std::strrchr(program, '/');
    return std::strcmp(slash ? slash + 1 : program, "buildkite-agent") == 0;
}

int runAgent(const QStringList &arguments)
{
    const auto command = arguments.value(0);
    if (command.isEmpty() || command == QLatin1String("--help") || command == QLatin1String("-h") || command == QLatin1String("help")) {
        printOut(usage());
        return command.isEmpty() ? 1 : 0;
    }
    if (command == QLatin1String("--version") || command == QLatin1String("-v")) {
        printLine("buildkite-agent of slipway " SLIPWAY_VERSION);
        return 0;
    }
    if (command == QLatin1String("annotate"))
        return runAnnotate(arguments.mid(1));
    const auto verb = arguments.value(1);
    const auto rest = arguments.mid(2);
    if (command == QLatin1String("annotation") && verb == QLatin1String("remove"))
        return runAnnotationRemove(rest);
    if (command == QLatin1String("meta-data"))
        return runMetaData(verb, rest);
    if (command == QLatin1String("artifact"))
        return runArtifact(verb, rest);
    if (command == QLatin1String("pipeline") && verb == QLatin1String("upload"))
        return runPipelineUpload(rest);
    if (command == QLatin1String("env"))
        return runEnv(verb, rest);
    if (command == QLatin1String("step"))
        return runStep(verb, rest);
    return unknownCommand(arguments.mid(0, 2).join(u' '));
}

int runEnv(const QString &verb, const QStringList &arguments)
{
    if (verb != QLatin1String("get") && verb != QLatin1String("dump"))
        return unknownCommand(QStringLiteral("env ") + verb);
    const auto read = AgentArguments::read(arguments, {{"format", true, nullptr}});
    if (read.failed()) {
        warnAgent(read.error().message);
        return 1;
    }
    const auto all = processEnvironment();
    EnvList wanted;
    for (const auto &name : read->words()) {
        const auto value = envValue(all, name, QString());
        if (value.isNull()) {
            warnAgent(Words::tr("there is no environment variable '%1'").arg(name));
            return 1;
        }
        wanted.append({name, value});
    }
    const auto &shown = read->words().isEmpty() ? all : wanted;
    const auto format = read->value("format", verb == QLatin1String("dump") ? QStringLiteral("json") : QStringLiteral("plain"));
    if (format.startsWith(QLatin1String("json"))) {
        Json json = Json::object();
        for (const auto &[name, value] : shown)
            json[toStd(name)] = toStd(value);
        printLine(dumpJson(json, format == QLatin1String("json-pretty")));
        return 0;
    }
    if (format != QLatin1String("plain")) {
        warnAgent(Words::tr("--format %1 is not known; there are plain, json and json-pretty").arg(format));
        return 1;
    }
    if (wanted.size() == 1) {
        printLine(wanted.constFirst().second.toUtf8());
        return 0;
    }
    for (const auto &[name, value] : shown)
        printLine(QStringLiteral("%1=%2").arg(name, quoted(value)).toUtf8());
    return 0;
}

} // namespace slipway::ctl
