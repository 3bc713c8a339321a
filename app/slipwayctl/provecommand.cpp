// SPDX-License-Identifier: GPL-3.0-or-later
#include "provecommand.h"

#include "callstart.h"
#include "command.h"
#include "factoptions.h"
#include "output.h"
#include "sourcetext.h"
#include "usagefault.h"

#include "review/gateproof.h"
#include "review/scenariopipelines.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProveCommand)
};

struct ProveCall
{
    QString file;
    QString revision; ///< empty: from the disk
    ReleaseFile release;
    QVector<Facts> scenarios;
    bool text = false;
    QString output;
    QString helpText; ///< not empty: only this was asked for
};

Error badUsage(const QString &message)
{
    return usageFault("prove", message);
}

Result<ProveCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Tells for every step and scenario whether it can start though nobody opens a gate: ungated, gated, stuck, not_run or "
        "unknown, with the way that leads there and the rule. Exit status: 0 when every publishing step is gated or does not "
        "run, 1 otherwise, 2 bad input. Tags and scenarios of NAME.slipway.yml beside the file on the disk are used."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: json or text."), QStringLiteral("FORMAT"), QStringLiteral("json"));
    const FactOptions options;
    options.addTo(parser);
    const auto output = outputOption();
    parser.addOptions({format, revisionOption(), output});
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("The pipeline; - reads standard input."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl prove")} + arguments))
        return fail(usageFault("prove", parser));
    ProveCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    const auto files = parser.positionalArguments();
    if (files.size() != 1)
        return fail(badUsage(Words::tr("prove wants one FILE, got %1").arg(files.size())));
    call.file = files.first();
    const auto asOf = revisionOf(parser);
    if (asOf.failed())
        return fail(asOf.error());
    call.revision = *asOf;
    call.output = parser.value(output);
    call.text = parser.value(format) == QLatin1String("text");
    if (!call.text && parser.value(format) != QLatin1String("json"))
        return fail(badUsage(Words::tr("--format %1 is not known; prove prints json or text").arg(parser.value(format))));
    const auto release = FactOptions::releaseFileOf(call.file);
    if (release.failed())
        return fail(release.error());
    call.release = *release;
    const auto scenarios = options.readAll(parser, call.release);
    if (scenarios.failed())
        return fail(scenarios.error());
    call.scenarios = *scenarios;
    return call;
}

bool isSafe(const ProofRow &row)
{
    return std::ranges::all_of(row.cells, [](const ProofCell &cell) { return cell.outcome == GateOutcome::Gated || cell.outcome == GateOutcome::NotRun; });
}

QString cellText(const ProofCell &cell)
{
    return gateOutcomeName(cell.outcome).replace(u'_', u' ');
}

qsizetype columnWidth(const QString &scenario)
{
    return std::max<qsizetype>(scenario.size(), 7) + 2;
}

/// Why the publishing step can start without a person, or why it is not known: scenarios of one answer together.
QString reasonsOf(const ProofRow &row)
{
    QVector<QPair<QString, QStringList>> told;
    for (const auto &cell : row.cells) {
        if (cell.outcome == GateOutcome::Gated || cell.outcome == GateOutcome::NotRun)
            continue;
        auto text = cellText(cell) + QStringLiteral(": ") + cell.why + u'\n';
        if (cell.path.size() > 1)
            text += QStringLiteral("    ") + cell.path.join(QStringLiteral(" -> ")) + u'\n';
        const auto same = std::ranges::find(told, text, &QPair<QString, QStringList>::first);
        if (same == told.end())
            told.append({text, {cell.scenario}});
        else
            same->second.append(cell.scenario);
    }
    QString all;
    for (const auto &[text, scenarios] : told)
        all += QStringLiteral("%1 (%2), %3").arg(row.key, scenarios.join(QStringLiteral(", ")), text);
    return all;
}

QString publishingReasons(const GateProof &proof)
{
    QString reasons;
    for (const auto &row : proof.rows) {
        if (row.stepClass.publishes)
            reasons += reasonsOf(row);
    }
    return reasons;
}

/// All steps in reading order, those that publish with a mark; below it why those that are open are so.
QString table(const GateProof &proof)
{
    qsizetype keyWidth = 6;
    for (const auto &row : proof.rows)
        keyWidth = std::max(keyWidth, row.key.size() + 2);
    auto text = QString(keyWidth + 2, u' ');
    for (const auto &scenario : proof.scenarios)
        text += scenario.leftJustified(columnWidth(scenario));
    const auto reasons = publishingReasons(proof);
    for (const auto &row : proof.rows) {
        text = text.trimmed().isEmpty() ? QString() : text + u'\n';
        text += (row.stepClass.publishes ? QStringLiteral("* ") : QStringLiteral("  ")) + row.key.leftJustified(keyWidth);
        for (const auto &cell : row.cells)
            text += cellText(cell).leftJustified(columnWidth(cell.scenario));
    }
    text += QStringLiteral("\n\n") + Words::tr("* publishes") + u'\n';
    return reasons.isEmpty() ? text : text + u'\n' + reasons;
}

} // namespace

int runProve(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    const auto source = readSourceAt(call->file, call->revision);
    if (source.failed()) {
        printError(source.error());
        return ExitBadInput;
    }
    const auto pipelines = parseForScenarios(call->file, source->bytes, call->scenarios);
    if (pipelines.failed()) {
        printError(pipelines.error());
        return ExitBadInput;
    }
    const auto proof = proveScenarios(*pipelines, call->scenarios, call->release);
    const auto answer = call->text ? table(proof).toUtf8() : dumpJson(proofToJson(proof), true) + '\n';
    if (const auto written = writeAnswer(answer, call->output); written.failed()) {
        printError(written.error());
        return ExitBadInput;
    }
    const bool safe = std::ranges::all_of(proof.rows, [](const ProofRow &row) { return !row.stepClass.publishes || isSafe(row); });
    if (!safe && !isPrinted(call->output))
        printErrorText(publishingReasons(proof).trimmed());
    return safe ? ExitOk : ExitNo;
}

} // namespace slipway::ctl
