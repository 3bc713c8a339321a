// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordercommand.h"

#include "callstart.h"
#include "orderoptions.h"
#include "orderviewoptions.h"
#include "usagefault.h"

#include "buildorder/orderpipeline.h"
#include "buildorder/orderscript.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderCommand)
};

enum class Format { Commands, Buildkite, JsonText };

struct OrderCall
{
    QStringList files;
    Format format = Format::JsonText;
    OrderRunOptions options;
    OrderPart part;
    bool tolerant = false;
    QString output;
    QString helpText;
};

Error badUsage(const QString &message)
{
    return usageFault("order", message);
}

Result<void> readForm(const QString &format, const QString &group, const QString &steps, OrderCall *call)
{
    const QStringList formats {QStringLiteral("commands"), QStringLiteral("buildkite"), QStringLiteral("json")};
    const QStringList groups {QStringLiteral("level"), QStringLiteral("product"), QStringLiteral("none")};
    const QStringList kinds {QStringLiteral("package"), QStringLiteral("recipe")};
    if (!formats.contains(format))
        return fail(badUsage(Words::tr("--format %1 is not known; there are commands, buildkite and json").arg(format)));
    if (!groups.contains(group))
        return fail(badUsage(Words::tr("--group %1 is not known; there are level, product and none").arg(group)));
    if (!kinds.contains(steps))
        return fail(badUsage(Words::tr("--steps %1 is not known; there are package and recipe").arg(steps)));
    call->format = Format(formats.indexOf(format));
    call->options.grouping = OrderGrouping(groups.indexOf(group));
    call->options.stepPerRecipe = steps == QLatin1String("recipe");
    return {};
}

Result<OrderCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Prints what a Conan build order runs: a shell script by level, a dynamic Buildkite pipeline, or JSON. Several files are "
        "merged first. Exit status: 0 fine, 1 printed, but something in it cannot be built, 2 bad input."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("commands (the default), buildkite or json."), QStringLiteral("FORMAT"), QStringLiteral("commands"));
    const QCommandLineOption group(QStringLiteral("group"), Words::tr("Groups of a Buildkite pipeline: level (the default), product (the file a package comes from) or none."), QStringLiteral("WHAT"), QStringLiteral("level"));
    const QCommandLineOption steps(QStringLiteral("steps"), Words::tr("A Buildkite step for each package (the default), or for each recipe with its packages in turn."), QStringLiteral("WHAT"), QStringLiteral("package"));
    const auto output = outputOption();
    parser.addOptions({format, group, steps, output});
    const OrderOptions options;
    options.addTo(parser);
    const OrderViewOptions view;
    view.addTo(parser);
    parser.addPositionalArgument(QStringLiteral("FILE..."), Words::tr("Files of 'conan graph build-order' or 'build-order-merge'."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl order")} + arguments))
        return fail(usageFault("order", parser));
    OrderCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    call.files = parser.positionalArguments();
    if (call.files.isEmpty())
        return fail(badUsage(Words::tr("order wants at least one FILE")));
    auto read = options.read(parser);
    if (read.failed())
        return fail(read.error());
    const auto part = view.read(parser);
    if (part.failed())
        return fail(part.error());
    call.part = *part;
    call.options = *read;
    call.options.only = part->view;
    call.tolerant = options.isTolerant(parser);
    call.output = parser.value(output);
    if (auto form = readForm(parser.value(format), parser.value(group), parser.value(steps), &call); form.failed())
        return fail(form.error());
    return call;
}

struct Answer
{
    QByteArray text;
    Diagnostics diagnostics;
    bool whole = true; ///< everything in it can be built
};

bool canAll(const std::vector<OrderJob> &jobs)
{
    return std::all_of(jobs.begin(), jobs.end(), [](const OrderJob &job) { return job.willRun(); });
}

Result<Answer> answer(const OrderCall &call)
{
    const auto loaded = loadOrder(call.files, call.tolerant);
    if (loaded.failed())
        return fail(loaded.error());
    const auto order = call.part.of(loaded->order);
    if (order.failed())
        return fail(order.error());
    if (call.format == Format::Buildkite) {
        const auto made = orderPipeline(*order, call.options, OrderPurpose::HandOver);
        if (made.failed())
            return fail(made.error());
        return Answer {made->yaml, made->diagnostics, canAll(made->jobs)};
    }
    if (auto checked = checkOptions(**order, call.options, OrderPurpose::HandOver); checked.failed())
        return fail(checked.error());
    const auto jobs = orderJobs(**order, call.options);
    if (jobs.failed())
        return fail(jobs.error());
    const auto text = call.format == Format::Commands ? orderScript(**order, call.options, *jobs)
                                                      : dumpJson(orderCommandsJson(**order, *jobs), true) + '\n';
    return Answer {text, (*order)->diagnostics + jobs->diagnostics, canAll(jobs->jobs)};
}

} // namespace

int runOrder(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto ends = endsAtStart(call))
        return *ends;
    const auto made = answer(*call);
    if (made.failed()) {
        printError(made.error());
        return ExitBadInput;
    }
    printOrderFindings(made->diagnostics);
    if (const auto written = writeAnswer(made->text, call->output); written.failed()) {
        printError(written.error());
        return ExitBadInput;
    }
    return made->whole ? ExitOk : ExitNo;
}

} // namespace slipway::ctl
