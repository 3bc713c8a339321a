// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandworker.h"

#include "command.h"
#include "graphcommand.h"
#include "lintcommand.h"
#include "mergecommand.h"
#include "ordercommand.h"
#include "output.h"
#include "promotecommand.h"
#include "provecommand.h"

#include "core/workscope.h"
#include "pipeline/suggestions.h"
#include "worker/flagfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandWorker)
};

constexpr qsizetype kMaxLoggedLine = 4096;
constexpr qint64 kMaxLogged = 8 * 1024 * 1024;

struct Served
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

constexpr std::array kServed {
    Served {"lint", runLint},
    Served {"prove", runProve},
    Served {"graph", runGraph},
    Served {"merge", runMerge},
    Served {"order", runOrder},
    Served {"promote", runPromote},
};

/// Bazel 4.2.3 garbles names beyond ASCII in inputs and in arguments alike (spec/bazel-worker.md 5): its inputs tell.
bool isDoubled(const WorkRequest &request)
{
    return std::any_of(request.inputs.begin(), request.inputs.end(), [](const WorkInput &input) {
        const auto plain = undoubled(QString::fromUtf8(input.path));
        return !plain.isEmpty() && !QFileInfo::exists(QDir(WorkScope::current().folder).filePath(QString::fromUtf8(input.path))) && QFileInfo::exists(onDisk(plain));
    });
}

Result<QStringList> requestWords(const WorkRequest &request)
{
    auto words = wordsOf(request.arguments, true);
    if (words.failed() || !isDoubled(request))
        return words;
    for (auto &word : *words) {
        if (const auto plain = undoubled(word); !plain.isEmpty())
            word = plain;
    }
    return words;
}

/// What one argument stands for.
Result<std::vector<QByteArray>> expanded(const QByteArray &argument, bool serverExpands)
{
    const auto folder = WorkScope::current().folder;
    const FlagFileRules rules {folder.isEmpty() ? QStringLiteral(".") : folder, {}};
    if (argument.startsWith('@'))
        return serverExpands ? Result<std::vector<QByteArray>>({argument}) : expandFlagFiles({argument}, rules);
    return isFlagFile(argument) ? expandFlagFiles({'@' + argument.mid(argument.indexOf('=') + 1)}, rules) : Result<std::vector<QByteArray>>({argument});
}

} // namespace

Result<QStringList> wordsOf(const std::vector<QByteArray> &arguments, bool serverExpands)
{
    QStringList words;
    for (const auto &argument : arguments) {
        const auto all = expanded(argument, serverExpands);
        if (all.failed())
            return fail(all.error());
        for (const auto &word : *all)
            words.append(QString::fromUtf8(unescapedArgument(word)));
    }
    return words;
}

QStringList servedCommands()
{
    QStringList names;
    for (const auto &served : kServed)
        names.append(QLatin1String(served.name));
    return names;
}

Result<int> runServed(QStringList words)
{
    const auto known = servedCommands().join(QStringLiteral(", "));
    if (words.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("the request names no command"), Words::tr("its first argument is one of %1").arg(known));
    const auto name = words.takeFirst();
    for (const auto &served : kServed) {
        if (name == QLatin1String(served.name))
            return served.run(words);
    }
    const auto near = nearestName(name, servedCommands());
    return fail(ErrorCode::BadInput, Words::tr("a worker does not serve '%1'").arg(name.left(60)),
        near.isEmpty() ? Words::tr("it serves %1").arg(known) : Words::tr("did you mean %1? it serves %2").arg(near, known));
}

WorkResponse CommandWorker::operator()(const WorkRequest &request, const CancelFlag &cancelled)
{
    QElapsedTimer clock;
    clock.start();
    OutputCapture capture;
    const WorkScope scope({QString::fromUtf8(request.sandboxDir), false, &cancelled});
    WorkResponse response;
    if (!request.sandboxDir.isEmpty() && !QFileInfo(WorkScope::current().folder).isDir()) {
        printError({ErrorCode::NotFound, Words::tr("there is no sandbox %1").arg(QString::fromUtf8(request.sandboxDir)), {}, {}});
        response.exitCode = ExitBadInput;
    } else {
        const auto words = requestWords(request);
        const auto ended = words.failed() ? Result<int>(fail(words.error())) : runServed(*words);
        if (ended.failed())
            printError(ended.error());
        response.exitCode = ended.ok() ? *ended : ExitBadInput;
    }
    response.output = capture.text();
    if (request.verbosity > 0)
        log(request, response, clock.elapsed());
    return response;
}

void CommandWorker::log(const WorkRequest &request, const WorkResponse &response, qint64 ms)
{
    QByteArray line = "request " + QByteArray::number(request.requestId) + ':';
    for (const auto &argument : request.arguments) {
        if (line.size() > kMaxLoggedLine)
            break;
        line += ' ' + argument.left(kMaxLoggedLine);
    }
    line = line.left(kMaxLoggedLine).replace('\n', ' ') + ": exit " + QByteArray::number(response.exitCode) + ", " + QByteArray::number(ms) + " ms\n";
    const auto before = m_logged.fetch_add(line.size());
    if (before > kMaxLogged)
        return;
    if (before + line.size() > kMaxLogged)
        line = "slipwayctl worker: the log is full; requests are not logged any more\n";
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace slipway::ctl
