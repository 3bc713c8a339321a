// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcommand.h"

#include "callstart.h"
#include "layoutdocument.h"
#include "layoutlines.h"
#include "usagefault.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <optional>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LayoutCommand)
};

struct LayoutCall
{
    QString file;
    QString output;
    std::optional<LayoutDirection> direction;
    bool refine = false;
    bool hideImplied = false;
    bool mergeTwins = false;
    bool json = false;
    QString helpText; ///< not empty: only this was asked for
};

Error badUsage(const QString &message)
{
    return usageFault("layout", message);
}

Result<void> readValues(const QString &direction, const QString &format, LayoutCall &call)
{
    if (direction == QLatin1String("lr"))
        call.direction = LayoutDirection::LeftToRight;
    else if (direction == QLatin1String("tb"))
        call.direction = LayoutDirection::TopToBottom;
    else if (!direction.isNull())
        return fail(badUsage(Words::tr("--direction %1 is not known; layout draws lr (left to right) or tb (top to bottom)").arg(direction)));
    call.json = format == QLatin1String("json");
    if (!call.json && format != QLatin1String("text"))
        return fail(badUsage(Words::tr("--format %1 is not known; layout prints text or json").arg(format)));
    return {};
}

Result<LayoutCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Lays out the graph of a pipeline, a Conan build order, a task graph, or a graph as text (\"n m\", n lines \"width height kind "
        "label\", m lines \"u v\" where v depends on u). Prints a line \"x y\" for each node, its centre, then a line \"k x1 y1 ... xk yk\" "
        "for each edge in the file's order, from the centre of what is waited for to the centre of what waits; \"0\" for an edge that is "
        "not drawn. The milliseconds that the layout took, without reading and printing, are a line on stderr."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption refine(QStringLiteral("refine"), Words::tr("Looks longer for an order with fewer crossings."));
    const QCommandLineOption twins(QStringLiteral("merge-twins"),
        Words::tr("Puts nodes of one kind with the same neighbours into blocks of cells; edges at a block run together up to its border."));
    const QCommandLineOption hide(QStringLiteral("hide-implied"), Words::tr("Does not draw edges that other edges imply: their line is 0."));
    const QCommandLineOption direction(QStringLiteral("direction"),
        Words::tr("lr: from left to right, tb: from top to bottom. Graphs as text run tb by default, documents lr."), QStringLiteral("DIRECTION"));
    const QCommandLineOption format(QStringLiteral("format"), Words::tr("The form of the answer: text or json."), QStringLiteral("FORMAT"),
        QStringLiteral("text"));
    const auto output = outputOption();
    parser.addOptions({refine, hide, twins, direction, format, output});
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("The document or graph; - reads standard input."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl layout")} + arguments))
        return fail(usageFault("layout", parser));
    LayoutCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    const auto files = parser.positionalArguments();
    if (files.size() != 1)
        return fail(badUsage(Words::tr("layout wants one FILE, got %1").arg(files.size())));
    call.file = files.first();
    call.output = parser.value(output);
    call.refine = parser.isSet(refine);
    call.hideImplied = parser.isSet(hide);
    call.mergeTwins = parser.isSet(twins);
    const auto values = readValues(parser.isSet(direction) ? parser.value(direction) : QString(), parser.value(format), call);
    if (values.failed())
        return fail(values.error());
    return call;
}

Result<void> answer(const LayoutCall &call)
{
    const auto document = openForLayout(call.file);
    if (document.failed())
        return fail(document.error());
    LayoutInput input;
    input.graph = document->graph;
    input.sizes = document->sizes;
    input.direction = call.direction.value_or(document->direction);
    input.reduction = call.hideImplied ? EdgeReduction::All : EdgeReduction::None;
    input.effort = call.refine ? LayoutEffort::Refined : LayoutEffort::First;
    input.mergeTwins = call.mergeTwins;
    input.bundled = true; // each edge is to be told apart
    QElapsedTimer timer;
    timer.start();
    const auto layout = computeLayout(input);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    const LayoutLines lines(*document, *layout);
    const auto written = writeAnswer(call.json ? lines.json(milliseconds) : lines.text(), call.output);
    if (written.ok())
        printErrorText(QString::number(milliseconds, 'f', 3));
    return written;
}

} // namespace

int runLayout(const QStringList &arguments)
{
    return runToAnswer(readArguments(arguments), answer);
}

} // namespace slipway::ctl
