// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentclient.h"
#include "agent/agentcommand.h"
#include "agent/agentflags.h"
#include "output.h"

#include "core/boundedfile.h"
#include "pipeline/pipelineparser.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgentPipeline)
};

constexpr qsizetype kMaxUpload = 4 * 1024 * 1024; // JSON may need six bytes for one
constexpr qsizetype kShortestSecret = 6;

int refused(const QString &text)
{
    warnAgent(text);
    return 1;
}

/// The file that is meant when none is named (spec/buildkite.md e.2).
Result<QString> defaultFile()
{
    QStringList found;
    for (const auto *stem : {"buildkite", ".buildkite/pipeline", "buildkite/pipeline"}) {
        for (const auto *ending : {".yml", ".yaml", ".json"}) {
            const auto path = QString::fromLatin1(stem) + QLatin1String(ending);
            if (QFileInfo(path).isFile())
                found.append(path);
        }
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Words::tr("could not find a default pipeline configuration file"), Words::tr("name the file"));
    return fail(ErrorCode::BadInput, Words::tr("found multiple configuration files: %1").arg(found.join(QStringLiteral(", "))), Words::tr("name the file"));
}

struct Source
{
    QString file; ///< empty: standard input
    QByteArray bytes;
};

Result<Source> readSource(const QString &named)
{
    if (named.isEmpty()) {
        auto input = readInput(kMaxUpload);
        if (input.failed())
            return fail(input.error());
        if (!input->isEmpty())
            return Source {{}, *input};
    }
    auto file = named.isEmpty() ? defaultFile() : Result<QString>(named);
    if (file.failed())
        return fail(file.error());
    auto bytes = readBoundedFile(*file, kMaxUpload);
    if (bytes.failed())
        return fail(bytes.error());
    return Source {*file, *bytes};
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The names that $NAME and ${NAME...} mention; "$$" and "\$" are escapes.
QSet<QString> mentionedNames(const QByteArray &text)
{
    QSet<QString> names;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == '\\' || (text.at(i) == '$' && text.at(i + 1) == '$')) {
            ++i;
            continue;
        }
        if (text.at(i) != '$')
            continue;
        auto start = i + 1;
        if (text.at(start) == '{')
            ++start;
        auto end = start;
        while (end < text.size() && isNameByte(text.at(end)))
            ++end;
        if (end > start)
            names.insert(QString::fromLatin1(text.mid(start, end - start)));
    }
    return names;
}

EnvList neededEnvironment(const QByteArray &text)
{
    const auto names = mentionedNames(text);
    EnvList needed;
    const auto all = processEnvironment();
    for (const auto &entry : all) {
        if (names.contains(entry.first))
            needed.append(entry);
    }
    return needed;
}

int dryRun(const Source &source, const AgentMessage &message)
{
    const auto parsed = parsePipeline(source.file.isEmpty() ? QStringLiteral("(stdin)") : source.file, source.bytes,
        {message.interpolate, processEnvironment()});
    if (parsed.failed())
        return refused(parsed.error().toString());
    printLine(dumpJson((*parsed)->normalised, true));
    return 0;
}

} // namespace

int runPipelineUpload(const QStringList &arguments)
{
    const auto read = AgentArguments::read(arguments,
        {{"replace", false, "BUILDKITE_PIPELINE_REPLACE"}, {"no-interpolation", false, "BUILDKITE_PIPELINE_NO_INTERPOLATION"},
            {"dry-run", false, nullptr}, {"job", true, nullptr}, {"reject-secrets", false, nullptr}});
    if (read.failed())
        return refused(read.error().message);
    const auto source = readSource(read->words().value(0));
    if (source.failed())
        return refused(source.error().toString());
    auto message = newMessage(AgentMessage::Kind::PipelineUpload);
    message.file = source->file;
    message.source = QString::fromUtf8(source->bytes);
    message.interpolate = !read->isOn("no-interpolation");
    message.replace = read->isOn("replace");
    if (read->isOn("dry-run"))
        return dryRun(*source, message);
    if (message.interpolate)
        message.env = neededEnvironment(source->bytes);
    for (const auto &[name, value] : std::as_const(message.env)) {
        if (isSecretName(name) && value.toUtf8().size() >= kShortestSecret) {
            return refused(Words::tr("the pipeline would contain the value of the secret %1; write $$%1 to have the step read it when it runs").arg(name));
        }
    }
    const auto answer = ask(message);
    return answer.ok() ? 0 : refused(answer.error().toString());
}

} // namespace slipway::ctl
