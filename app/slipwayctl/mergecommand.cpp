// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergecommand.h"

#include "callstart.h"
#include "command.h"
#include "orderoutput.h"
#include "orderviewoptions.h"
#include "output.h"
#include "usagefault.h"

#include "buildorder/ordermerge.h"
#include "buildorder/orderreader.h"
#include "buildorder/orderreduce.h"
#include "buildorder/orderwriter.h"
#include "core/boundedfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

struct MergeCall
{
    QStringList files;
    bool reduce = false;
    ConanReduce conan = ConanReduce::Since2_14;
    bool tolerant = false;
    QString output;
    QString note; ///< to be said beside the answer
    QString helpText;
};

Result<MergeCall> readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Merges Conan build orders of several products or configurations into one and prints it as JSON, as 'conan graph "
        "build-order-merge --format=json' does for the same files in the same order. Exit status 1: the order holds Missing or Invalid "
        "packages, as Conan has it; it is printed all the same."));
    const auto help = parser.addHelpOption();
    const QCommandLineOption reduce(QStringLiteral("reduce"), Words::tr("Leaves out what is not to be built."));
    const QCommandLineOption conan(QStringLiteral("conan"),
        Words::tr("Reduces as this Conan does: before 2.14 a recipe kept all its packages if one was to be built. Without --reduce it changes nothing, which is said: merging is the same in all, but Conan before 2.14 fails where a file is of Conan 2.0.4 or older."),
        QStringLiteral("VERSION"), QStringLiteral("2.14"));
    const auto output = outputOption();
    const auto tolerant = tolerantOption();
    parser.addOptions({reduce, conan, tolerant, output});
    parser.addPositionalArgument(QStringLiteral("FILE..."), Words::tr("The build orders, two or more; their names become the names of profiles."));
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl merge")} + arguments))
        return fail(usageFault("merge", parser));

    MergeCall call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    const auto version = conanReduceOf(parser.value(conan));
    if (version.failed())
        return fail(version.error());
    call.files = parser.positionalArguments();
    call.reduce = parser.isSet(reduce);
    call.conan = *version;
    call.tolerant = parser.isSet(tolerant);
    call.output = parser.value(output);
    if (parser.isSet(conan) && !call.reduce)
        call.note = Words::tr("--conan %1 changes nothing without --reduce: every Conan merges in the same way").arg(parser.value(conan));
    return call;
}

Result<BuildOrderPtr> merge(const MergeCall &call)
{
    std::vector<QByteArray> texts;
    for (const auto &file : call.files) {
        const auto bytes = readBoundedFile(file, kMaxOrderBytes);
        if (bytes.failed())
            return fail(bytes.error());
        texts.push_back(*bytes);
    }
    const auto orders = readBuildOrders(call.files, texts, {call.tolerant});
    if (orders.failed())
        return fail(orders.error());
    auto merged = mergeOrders(*orders);
    return merged.ok() && call.reduce ? reduceOrder(**merged, call.conan) : merged;
}

void printUnusable(const QStringList &packages)
{
    // The words of Conan: scripts look for them.
    printErrorText(QStringLiteral("ERROR: There are some error(s) in the graph:"));
    for (const auto &package : packages)
        printErrorText(QStringLiteral("    - ") + package);
}

} // namespace

int runMerge(const QStringList &arguments)
{
    const auto call = readArguments(arguments);
    if (const auto end = endsAtStart(call))
        return *end;
    const auto merged = merge(*call);
    if (merged.failed()) {
        printError(merged.error());
        return ExitBadInput;
    }
    if (const auto written = writeAnswer(writeBuildOrder(**merged), call->output); written.failed()) {
        printError(written.error());
        return ExitBadInput;
    }
    if (!call->note.isEmpty())
        printErrorText(call->note);
    printFindings((*merged)->diagnostics, {QStringLiteral("merge-loss"), QStringLiteral("C4"), QStringLiteral("C5"), QStringLiteral("C7")});
    const auto unusable = unusablePackages(**merged);
    if (unusable.isEmpty())
        return ExitOk;
    printUnusable(unusable);
    return ExitNo;
}

} // namespace slipway::ctl
