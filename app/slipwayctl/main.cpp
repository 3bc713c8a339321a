// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/agentcommand.h"
#include "catalogue.h"
#include "command.h"
#include "conaninstall.h"
#include "diffcommand.h"
#include "drivecommand.h"
#include "evalcommand.h"
#include "graphcommand.h"
#include "layoutcommand.h"
#include "lintcommand.h"
#include "mergecommand.h"
#include "ordercommand.h"
#include "output.h"
#include "parsecommand.h"
#include "promotecommand.h"
#include "provecommand.h"
#include "rehearsal/isolate.h"
#include "rehearsal/recorder.h"
#include "runcommand.h"
#include "timelinecommand.h"
#include "unblockcommand.h"
#include "watchcommand.h"
#include "workercommand.h"

#include "pipeline/suggestions.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

using namespace slipway::ctl;

namespace {

// One line a command; keep the list in the order of the design's table.
constexpr std::array kCommands {
    Command {"graph", "prints the graph of pipelines or build orders: steps, what they wait for, problems", runGraph},
    Command {"parse", "prints a pipeline as JSON, as the agent would upload it", runParse},
    Command {"eval", "evaluates a condition: true or false", runEval},
    Command {"diff", "says what changed between two pipelines, and what that does to the gates", runDiff},
    Command {"lint", "looks for what is wrong or doubtful about pipelines", runLint},
    Command {"prove", "tells which steps are behind which gates in each scenario", runProve},
    Command {"run", "runs a release on this machine", runRun},
    Command {"merge", "merges Conan build orders, as conan graph build-order-merge does", runMerge},
    Command {"order", "prints what a Conan build order runs: a script, a Buildkite pipeline, JSON", runOrder},
    Command {"promote", "works out what a release promotion would reuse, run and remove", runPromote},
    Command {"worker", "works for Bazel: lint, prove, graph, merge, order and promote as requests", runWorker},
    Command {"drive", "drives a persistent worker as Bazel does and prints its answers and faults", runDrive},
    Command {"watch", "follows a build of Buildkite or a task group of Taskcluster", runWatch},
    Command {"unblock", "opens a gate of a build of Buildkite", runUnblock},
    Command {"timeline", "prints what ran when in a release, and its critical path", runTimeline},
    Command {"layout", "lays out the graph of a document: where each step is drawn and how each edge runs", runLayout},
    Command {"history", "prints what each step took in earlier releases", runHistory},
};

int printUsage(int status)
{
    QByteArray text = "usage: slipwayctl COMMAND [ARGUMENTS]\n\n";
    for (const auto &command : kCommands)
        text += QByteArray("  ") + QByteArray(command.name).leftJustified(10) + command.summary + '\n';
    text += "\n'slipwayctl COMMAND --help' tells more.\n";
    if (status == ExitOk)
        printOut(text);
    else
        printErrorText(QString::fromUtf8(text.trimmed()));
    return status;
}

QString noSuchCommand(const QString &name)
{
    QStringList known;
    for (const auto &command : kCommands)
        known.append(QLatin1String(command.name));
    const auto near = slipway::nearestName(name, known);
    const auto text = QStringLiteral("slipwayctl: there is no command '%1'").arg(name);
    return near.isEmpty() ? text : text + QStringLiteral("; did you mean %1?").arg(near);
}

QStringList wordsOf(int count, char **words)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QString::fromLocal8Bit(words[i]));
    return all;
}

/// True for `graph ... --format svg` and png, and for a worker that may be asked for them: painting wants fonts.
bool wantsPicture(int argc, char **argv)
{
    if (argc >= 2 && std::strcmp(argv[1], "worker") == 0)
        return workerPaints(wordsOf(argc - 2, argv + 2));
    if (argc < 2 || std::strcmp(argv[1], "graph") != 0)
        return false;
    for (int i = 2; i < argc; ++i) {
        for (const char *word : {"svg", "png", "--format=svg", "--format=png"}) {
            if (std::strcmp(argv[i], word) == 0)
                return true;
        }
    }
    return false;
}

void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.contains(QLatin1String("XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!wantsPicture(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    // No window is ever shown, so no display is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Bazel gives its tools an empty environment: that the folder of sockets is missing there is nobody's concern.
    const bool quiet = !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR");
    if (quiet)
        qInstallMessageHandler(passMessage);
    auto app = std::make_unique<QGuiApplication>(argc, argv);
    if (quiet)
        qInstallMessageHandler(nullptr);
    return app;
}

} // namespace

int main(int argc, char **argv)
{
    // In a job this program is buildkite-agent. No application object: scripts call it often.
    if (argc > 0 && isAgentName(argv[0]))
        return runAgent(wordsOf(argc - 1, argv + 1));
    if (argc > 0 && isConanInstallName(argv[0]))
        return runConanInstall(argc, argv);
    if (isIsolateCall(argc, argv))
        return runIsolated(argc, argv);
    if (argc > 0 && isRecorderCall(argv[0]))
        return runRecorder(argc, argv);
    // This flag may stand anywhere (spec/bazel-worker.md 15, W3).
    if (argc > 2 && std::strcmp(argv[1], "--persistent_worker") == 0 && std::strcmp(argv[2], "worker") == 0)
        std::swap(argv[1], argv[2]);
    if (argc > 1 && std::strcmp(argv[1], "worker") == 0)
        keepWorkerChannels(wordsOf(argc - 2, argv + 2));
    const auto app = makeApplication(argc, argv);
    (void)slipway::installCatalogue(); // without a name it cannot fail
    QCoreApplication::setApplicationName(QStringLiteral("slipwayctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return printUsage(ExitBadInput);
    const auto name = arguments.takeFirst();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return printUsage(ExitOk);
    if (name == QLatin1String("--version")) {
        printLine("slipwayctl " SLIPWAY_VERSION);
        return ExitOk;
    }
    for (const auto &command : kCommands) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
    }
    printErrorText(noSuchCommand(name));
    return printUsage(ExitBadInput);
}
