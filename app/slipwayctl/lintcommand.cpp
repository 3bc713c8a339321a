// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintcommand.h"

#include "callstart.h"
#include "command.h"
#include "factoptions.h"
#include "orderoutput.h"
#include "output.h"
#include "sourcetext.h"
#include "usagefault.h"

#include "core/workscope.h"
#include "review/lint/lintoutput.h"
#include "review/lint/repositoryscripts.h"
#include "review/lint/suppressing.h"
#include "review/scenariopipelines.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LintCommand)
};

struct LintCall
{
    QStringList files;
    QString format, suppress, reason;
    QString revision; ///< empty: from the disk
    QString output, statusFile;
    std::shared_ptr<QCommandLineParser> options; ///< scenarios and facts; read beside each file's release file
    QString helpText; ///< not empty: only this was asked for
};

Error badUsage(const QString &message)
{
    return usageFault("lint", message);
}

Result<void> check(const LintCall &call)
{
    const QStringList formats {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")};
    if (call.files.isEmpty())
        return fail(badUsage(Words::tr("lint wants at least one FILE")));
    if (!formats.contains(call.format))
        return fail(badUsage(Words::tr("--format %1 is not known; lint prints %2").arg(call.format, formats.join(QStringLiteral(", ")))));
    if (call.suppress.isEmpty())
        return call.reason.isEmpty() ? Result<void>() : fail(badUsage(Words::tr("--reason belongs to --suppress RULE:NODE")));
    if (!call.suppress.contains(u':'))
        return fail(badUsage(Words::tr("'--suppress %1' is not of the form RULE:NODE").arg(call.suppress)));
    if (call.reason.trimmed().isEmpty())
        return fail(badUsage(Words::tr("--suppress wants a --reason: who reads it later must understand why")));
    if (call.files.size() != 1 || call.files.first() == QLatin1String("-"))
        return fail(badUsage(Words::tr("--suppress works on one file on disk: the release file lies beside it")));
    if (!call.revision.isEmpty())
        return fail(badUsage(Words::tr("--suppress is about the file as it is on the disk: leave out --revision")));
    return {};
}

Result<LintCall> readArguments(const QStringList &arguments)
{
    LintCall call;
    call.options = std::make_shared<QCommandLineParser>();
    auto &parser = *call.options;
    parser.setApplicationDescription(Words::tr("Looks for what is wrong or doubtful about Buildkite pipelines in every scenario. Ends with 1 if there is an "
                                               "error that nobody suppressed, with 0 otherwise."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: text, json or sarif."), QStringLiteral("FORMAT"), QStringLiteral("json"));
    const QCommandLineOption suppress(QStringLiteral("suppress"), Words::tr("Accepts a finding: writes it into the release file. An empty NODE means the whole file."), Words::tr("RULE:NODE"));
    const QCommandLineOption reason(QStringLiteral("reason"), Words::tr("Why the finding is accepted."), Words::tr("TEXT"));
    FactOptions().addTo(parser);
    const auto output = outputOption();
    const QCommandLineOption statusFile(QStringLiteral("status-file"), Words::tr("Writes the 0 or 1 it would end with to a file and ends with 0: for a build that goes on and lets a test judge."), QStringLiteral("FILE"));
    parser.addOptions({format, suppress, reason, revisionOption(), output, statusFile});
    parser.addPositionalArgument(QStringLiteral("FILE..."), Words::tr("The pipelines; - reads standard input."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl lint")} + arguments))
        return fail(usageFault("lint", parser));
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    call.files = parser.positionalArguments();
    call.format = parser.value(format);
    call.output = parser.value(output);
    call.statusFile = parser.value(statusFile);
    const auto asOf = revisionOf(parser);
    if (asOf.failed())
        return fail(asOf.error());
    call.revision = *asOf;
    call.suppress = parser.value(suppress);
    call.reason = parser.value(reason);
    if (const auto checked = check(call); checked.failed())
        return fail(checked.error());
    return call;
}

Result<LintedFile> lintFile(const QString &file, const LintCall &call)
{
    const auto source = readSourceAt(file, call.revision);
    if (source.failed())
        return fail(source.error());
    LintInput input;
    const auto release = FactOptions::releaseFileOf(file);
    if (release.failed())
        return fail(release.error());
    input.release = *release;
    const auto scenarios = FactOptions().readAll(*call.options, input.release);
    if (scenarios.failed())
        return fail(scenarios.error());
    const auto pipelines = parseForScenarios(file, source->bytes, *scenarios);
    if (pipelines.failed())
        return fail(pipelines.error());
    input.pipeline = pipelines->first();
    input.proof = proveScenarios(*pipelines, *scenarios, input.release);
    if (const auto wanted = checkWanted(file); wanted.failed())
        return fail(wanted.error());
    input.scriptText = RepositoryScripts(*source);
    return LintedFile {file, lintPipeline(input), input.proof.plans.first()};
}

Result<void> suppress(const LintCall &call, const LintedFile &linted)
{
    const auto rule = call.suppress.section(u':', 0, 0);
    const auto node = call.suppress.section(u':', 1);
    const auto written = changeReleaseFile(releaseFilePath(linted.file),
        [&](ReleaseFile &release) { return addSuppression(release, linted.report, *linted.plan, {rule, node, call.reason}); });
    return written.ok() ? Result<void>() : Result<void>(fail(written.error()));
}

Diagnostics openErrors(const QVector<LintedFile> &files)
{
    Diagnostics errors;
    for (const auto &file : files)
        std::ranges::copy_if(file.report.findings, std::back_inserter(errors), [](const Diagnostic &d) { return d.severity == Severity::Error && d.suppressed.isEmpty(); });
    return errors;
}

QByteArray answer(const QVector<LintedFile> &files, const QString &format)
{
    if (format == QLatin1String("text"))
        return lintToText(files).toUtf8();
    return dumpJson(format == QLatin1String("sarif") ? lintToSarif(files) : lintToJson(files), true) + '\n';
}

Result<QVector<LintedFile>> lintAll(const LintCall &call)
{
    QVector<LintedFile> files;
    for (const auto &file : call.files) {
        auto linted = lintFile(file, call);
        if (linted.failed())
            return fail(linted.error());
        files.append(*linted);
    }
    return files;
}

Result<int> finish(const QVector<LintedFile> &files, const LintCall &call)
{
    if (const auto written = writeAnswer(answer(files, call.format), call.output); written.failed())
        return fail(written.error());
    const auto errors = openErrors(files);
    const int status = errors.isEmpty() ? ExitOk : ExitNo;
    if (!call.statusFile.isEmpty()) {
        const auto written = writeAnswer(QByteArray::number(status) + '\n', call.statusFile);
        return written.failed() ? Result<int>(fail(written.error())) : ExitOk;
    }
    if (!isPrinted(call.output))
        printFindings(errors, {});
    return status;
}

} // namespace

int runLint(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    auto files = lintAll(*call);
    if (files.ok() && !call->suppress.isEmpty()) {
        if (const auto written = suppress(*call, files->first()); written.failed()) {
            printError(written.error());
            return ExitBadInput;
        }
        files = lintAll(*call);
    }
    if (files.failed()) {
        printError(files.error());
        return ExitBadInput;
    }
    const auto ends = finish(*files, *call);
    if (ends.failed())
        printError(ends.error());
    return ends.ok() ? *ends : ExitBadInput;
}

} // namespace slipway::ctl
