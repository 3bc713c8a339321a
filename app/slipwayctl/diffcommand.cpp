// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffcommand.h"

#include "callstart.h"
#include "command.h"
#include "difftext.h"
#include "output.h"
#include "sourcetext.h"
#include "usagefault.h"

#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "review/scenariopipelines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

struct DiffCall
{
    QStringList sides; ///< as given
    QString file; ///< of --file: the sides are revisions of it
    QString format;
    bool all = false;
    std::shared_ptr<QCommandLineParser> options; ///< scenarios and facts; read beside the release file of the sides
    QString helpText;
};

Error badUsage(const QString &message)
{
    return usageFault("diff", message);
}

Result<DiffCall> readArguments(const QStringList &arguments)
{
    DiffCall call;
    call.options = std::make_shared<QCommandLineParser>();
    auto &parser = *call.options;
    parser.setApplicationDescription(Words::tr(
        "Says what changed between two pipelines by what they mean, and what that does to the gates in each scenario. A and "
        "B are files, FILE@REV or REV:PATH; with --file they are revisions of that file, and a missing B is the file on the "
        "disk. Facts that options give hold for every scenario. Exit status: 0 nothing that matters changed, 1 something did, 2 they cannot be compared."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: json or text."), QStringLiteral("FORMAT"), QStringLiteral("json"));
    const QCommandLineOption file(QStringLiteral("file"), Words::tr("A and B are revisions of this file."), QStringLiteral("PATH"));
    const QCommandLineOption all(QStringLiteral("all"), Words::tr("Tells steps that are the same or only look different, too."));
    FactOptions().addTo(parser);
    parser.addOptions({format, file, all});
    parser.addPositionalArgument(QStringLiteral("A"), Words::tr("Before."));
    parser.addPositionalArgument(QStringLiteral("B"), Words::tr("After."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl diff")} + arguments))
        return fail(usageFault("diff", parser));
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    call.sides = parser.positionalArguments();
    call.file = parser.value(file);
    call.format = parser.value(format);
    call.all = parser.isSet(all);
    if (call.format != QLatin1String("json") && call.format != QLatin1String("text"))
        return fail(badUsage(Words::tr("--format %1 is not known; diff prints json or text").arg(call.format)));
    if (call.sides.size() != 2 && !(call.sides.size() == 1 && parser.isSet(file)))
        return fail(badUsage(Words::tr("diff wants two pipelines to compare, got %1").arg(call.sides.size())));
    return call;
}

/// `REV:PATH` as git writes it: from here where there is such a file, else from the root of the repository.
QString pathFromHere(const QString &path)
{
    if (QDir::isAbsolutePath(path) || QFileInfo::exists(path))
        return path;
    const auto repository = GitRepository::around(QDir::currentPath());
    return repository.ok() && !repository->root().isEmpty() ? repository->root() + u'/' + path : path;
}

Result<SourceAt> readSide(const QString &side)
{
    if (side == QLatin1String("-") || QFileInfo::exists(side))
        return readSourceAt(side);
    // FILE@REV: a file's own name may hold an @, and so may a revision (HEAD@{1}).
    for (auto at = side.indexOf(u'@'); at > 0; at = side.indexOf(u'@', at + 1)) {
        if (const auto file = side.left(at); QFileInfo::exists(file))
            return readSourceAt(file, side.mid(at + 1));
    }
    if (const auto colon = side.indexOf(u':'); colon > 0)
        return readSourceAt(pathFromHere(side.mid(colon + 1)), side.left(colon));
    if (const auto at = side.lastIndexOf(u'@'); at > 0)
        return readSourceAt(side.left(at), side.mid(at + 1));
    return readSourceAt(side);
}

Result<SourceAt> readSide(const DiffCall &call, int which)
{
    if (call.file.isEmpty())
        return readSide(call.sides[which]);
    return readSourceAt(call.file, call.sides.value(which));
}

Result<PlanPtr> planFor(const SourceAt &source, Facts facts)
{
    const auto pipeline = parsePipeline(source.file, source.bytes, {true, facts.buildEnv()});
    if (pipeline.failed())
        return fail(pipeline.error());
    return planPipeline(*pipeline, facts);
}

/// What the two sides are compared under.
struct Ground
{
    ReleaseFile release; ///< beside the file that is asked about
    Facts facts; ///< of the plans whose steps are compared
    QVector<Facts> scenarios; ///< of the proofs, the options laid over each
};

Result<Ground> groundOf(const DiffCall &call, const SourceAt &after)
{
    const auto release = FactOptions::releaseFileOf(after.file);
    if (release.failed())
        return fail(release.error());
    const FactOptions options;
    const auto scenarios = options.readAll(*call.options, *release);
    if (scenarios.failed())
        return fail(scenarios.error());
    if (options.namesScenario(*call.options))
        return Ground {*release, scenarios->first(), *scenarios};
    const auto facts = options.read(*call.options);
    if (facts.failed())
        return fail(facts.error());
    return Ground {*release, *facts, *scenarios};
}

Result<GateProof> proofOf(const SourceAt &source, const Ground &ground)
{
    const auto pipelines = parseForScenarios(source.file, source.bytes, ground.scenarios);
    if (pipelines.failed())
        return fail(pipelines.error());
    return proveScenarios(*pipelines, ground.scenarios, ground.release);
}

Result<Comparison> compare(const DiffCall &call)
{
    const auto before = readSide(call, 0), after = readSide(call, 1);
    for (const auto *side : {&before, &after}) {
        if (side->failed())
            return fail(side->error());
    }
    const auto ground = groundOf(call, *after);
    if (ground.failed())
        return fail(ground.error());
    const auto was = planFor(*before, ground->facts), is = planFor(*after, ground->facts);
    for (const auto *plan : {&was, &is}) {
        if (plan->failed())
            return fail(plan->error());
    }
    const auto proofBefore = proofOf(*before, *ground), proofAfter = proofOf(*after, *ground);
    for (const auto *proof : {&proofBefore, &proofAfter}) {
        if (proof->failed())
            return fail(proof->error());
    }
    Comparison comparison {before->name(), after->name(), diffPlans(**was, **is), {}};
    comparison.gates = gateChanges(*proofBefore, *proofAfter, comparison.diff);
    return comparison;
}

} // namespace

int runDiff(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    const auto comparison = compare(*call);
    if (comparison.failed()) {
        printError(comparison.error());
        return ExitBadInput;
    }
    printOut(call->format == QLatin1String("json") ? dumpJson(comparisonJson(*comparison, call->all), true) + '\n'
                                                   : comparisonText(*comparison, call->all).toUtf8());
    return comparison->diff.differs() || !comparison->gates.isEmpty() ? ExitNo : ExitOk;
}

} // namespace slipway::ctl
