// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinecommand.h"

#include "command.h"
#include "output.h"
#include "usagefault.h"

#include "core/boundedfile.h"
#include "core/clock.h"
#include "core/digest.h"
#include "engine/local/factsjson.h"
#include "engine/remote/steptitles.h"
#include "graph/graphbuilder.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "release/history.h"
#include "release/journal.h"
#include "release/releasestate.h"
#include "release/releasestore.h"
#include "release/timelinelanes.h"
#include "source/truststore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace slipway::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCommand)
};

struct Call
{
    QString subject, stateDir, format;
    bool rehearsals = false;
    QString helpText; ///< not empty: only this was asked for
};

/// What the two commands differ in.
struct Usage
{
    const char *name;
    QString description, subject, subjectHelp;
    QStringList formats; ///< the first is the default
    bool rehearsals = false;
};

Result<Call> readArguments(const QStringList &arguments, const Usage &usage)
{
    const auto bad = [&](const QString &message) { return fail(usageFault(usage.name, message)); };
    QCommandLineParser parser;
    parser.setApplicationDescription(usage.description);
    const auto help = parser.addHelpOption();
    const QCommandLineOption state(QStringLiteral("state"), Words::tr("The folder for journals, logs and artifacts."), QStringLiteral("DIR"));
    const QCommandLineOption format(QStringLiteral("format"),
        Words::tr("The form of the answer: %1.").arg(usage.formats.join(QStringLiteral(", "))), QStringLiteral("FORMAT"), usage.formats.first());
    const QCommandLineOption rehearsals(QStringLiteral("rehearsals"), Words::tr("Look at rehearsals instead of real runs."));
    parser.addOptions({state, format});
    if (usage.rehearsals)
        parser.addOption(rehearsals);
    parser.addPositionalArgument(usage.subject, usage.subjectHelp);
    if (!parser.parse(QStringList {QStringLiteral("slipwayctl ") + QLatin1String(usage.name)} + arguments))
        return fail(usageFault(usage.name, parser));
    Call call;
    if (parser.isSet(help)) {
        call.helpText = parser.helpText();
        return call;
    }
    const auto subjects = parser.positionalArguments();
    if (subjects.size() != 1)
        return bad(Words::tr("%1 wants one %2, got %3").arg(QLatin1String(usage.name), usage.subject).arg(subjects.size()));
    call.subject = subjects.first();
    call.format = parser.value(format);
    if (!usage.formats.contains(call.format))
        return bad(Words::tr("--format %1 is not known; expected one of %2").arg(call.format, usage.formats.join(QStringLiteral(", "))));
    call.stateDir = parser.isSet(state) ? QFileInfo(parser.value(state)).absoluteFilePath() : TrustStore::dataFolder();
    call.rehearsals = usage.rehearsals && parser.isSet(rehearsals);
    return call;
}

/// The plan a release was started with, with what it uploaded. Where it cannot be made again the timeline does
/// without: it says then that the critical path is a guess.
PlanPtr planOf(const ReleaseSummary &release, const ReleaseState &state)
{
    const auto source = readBoundedFile(release.folder + QStringLiteral("/pipeline"));
    if (source.failed())
        return {};
    QStringList missing;
    const auto facts = factsFromJson(state.facts(), {}, &missing);
    const auto parsed = parsePipeline(state.file(), *source, {true, facts.buildEnv()});
    if (parsed.failed())
        return {};
    auto plan = planPipeline(*parsed, facts);
    for (qsizetype i = 0; i < state.uploads().size(); ++i) {
        const auto &upload = state.uploads().at(i);
        const auto text = [&upload](const char *key) {
            const auto it = upload.find(key);
            return it != upload.end() && it->is_string() ? QByteArray::fromStdString(it->get<std::string>()) : QByteArray();
        };
        EnvList env;
        if (const auto it = upload.find("env"); it != upload.end() && it->is_object()) {
            for (const auto &[name, value] : it->items()) {
                if (value.is_string())
                    env.append({fromStd(name), fromStd(value.get<std::string>())});
            }
        }
        const auto interpolate = upload.find("interpolate");
        const bool plain = interpolate != upload.end() && interpolate->is_boolean() && !interpolate->get<bool>();
        const auto more = parsePipeline(QStringLiteral("(upload)"), text("source"), {!plain, env});
        if (more.failed())
            continue;
        if (const auto grown = planUpload(plan, state.uploadSteps().at(i), *more, facts); grown.ok())
            plan = *grown;
    }
    return plan;
}

struct Loaded
{
    ReleaseSummary release;
    ReleaseTimes times;
    PlanPtr plan;
};

Result<Loaded> load(const Call &call)
{
    const auto name = call.subject == QLatin1String("latest") ? QStringLiteral("last") : call.subject;
    auto release = findRelease(call.stateDir, name);
    if (release.failed() && release.error().code == ErrorCode::NotFound) {
        if (auto watched = findWatchedRelease(call.stateDir, name); watched.ok())
            release = std::move(watched);
    }
    if (release.failed())
        return fail(release.error());
    const auto journal = Journal::openReadOnly(release->folder);
    if (journal.failed())
        return fail(journal.error());
    const auto events = (*journal)->read();
    if (events.failed())
        return fail(events.error());
    Loaded loaded {*release, {}, {}};
    ReleaseState state;
    for (const auto &event : *events) {
        state.apply(event);
        loaded.times.apply(event);
    }
    if (!release->locked && !release->watched)
        loaded.times.markStopped();
    loaded.plan = planOf(*release, state);
    return loaded;
}

int printTimeline(const Call &call)
{
    const auto loaded = load(call);
    if (loaded.failed()) {
        printError(loaded.error());
        return ExitBadInput;
    }
    const auto graph = loaded->plan ? loaded->plan->graph : GraphBuilder().build();
    const auto titles = loaded->release.watched ? StepTitles::load(loaded->release.folder) : QHash<QString, QString>();
    const auto label = [&graph, &titles](const QString &step) {
        const auto node = graph->find(step);
        return node == kNoNode ? titles.value(step, step) : graph->node(node).label;
    };
    const auto &times = loaded->times;
    const auto history = readHistory({call.stateDir, times.file(), times.fileDigest(), loaded->release.id, times.isRehearsal(), 50});
    const auto timeline = makeTimeline(times, *graph, SystemClock().nowMs());
    const auto lanes = layOutLanes(timeline, LaneMode::Worker, label);
    if (call.format == QLatin1String("csv")) {
        printOut(timelineCsv(timeline, lanes, history, label));
        return ExitOk;
    }
    Json answer {{"release", toStd(loaded->release.id)}, {"file", toStd(times.file())}, {"status", toStd(loaded->release.status)}};
    answer.update(timelineJson(timeline, lanes, history, label));
    printLine(dumpJson(answer, true));
    return ExitOk;
}

Json statsJson(const StepNode &node, const DurationStats &stats)
{
    const auto ms = [&stats](qint64 value) { return stats.runs > 0 ? Json(value) : Json(); };
    return {{"step", toStd(node.id)}, {"label", toStd(node.label)}, {"runs", stats.runs}, {"median_ms", ms(stats.medianMs)},
        {"min_ms", ms(stats.minMs)}, {"max_ms", ms(stats.maxMs)}, {"p10_ms", ms(stats.p10Ms)}, {"p90_ms", ms(stats.p90Ms)}};
}

Json historyJson(const StepGraph &graph, const ReleaseHistory &history, const QString &file, bool rehearsals)
{
    Json answer {{"file", toStd(file)}, {"rehearsals", rehearsals}, {"releases", history.releases}, {"left_out", history.others},
        {"steps", Json::array()}, {"gates", Json::array()}, {"notes", Json::array()}};
    for (const auto &node : graph.nodes()) {
        if (node.isGate())
            answer["gates"].push_back(statsJson(node, history.gates.value(node.id)));
        else if (node.kind == NodeKind::Command || node.kind == NodeKind::Trigger)
            answer["steps"].push_back(statsJson(node, history.ofStep(node.id)));
    }
    for (const auto &note : history.notes)
        answer["notes"].push_back(toStd(note));
    return answer;
}

QString secondsText(const Json &ms)
{
    return ms.is_number() ? QString::number(ms.get<double>() / 1000, 'f', 1) : QStringLiteral("-");
}

void printTable(const Json &rows, const QString &title)
{
    if (rows.empty())
        return;
    const auto line = [](const QString &median, const QString &least, const QString &most, const QString &runs, const QString &what) {
        printLine(QStringLiteral("%1  %2  %3  %4  %5").arg(median, 10).arg(least, 10).arg(most, 10).arg(runs, 5).arg(what).toUtf8());
    };
    line(Words::tr("median s"), Words::tr("min s"), Words::tr("max s"), Words::tr("runs"), title);
    for (const auto &row : rows) {
        auto label = fromStd(row["label"].get<std::string>()).simplified();
        const auto step = fromStd(row["step"].get<std::string>());
        if (label != step)
            label = step + QStringLiteral("  ") + label;
        line(secondsText(row["median_ms"]), secondsText(row["min_ms"]), secondsText(row["max_ms"]), QString::number(row["runs"].get<int>()), label);
    }
}

int printHistory(const Call &call)
{
    const auto bytes = readBoundedFile(call.subject);
    if (bytes.failed()) {
        printError(bytes.error());
        return ExitBadInput;
    }
    const Facts facts;
    const auto parsed = parsePipeline(call.subject, *bytes, {true, facts.buildEnv()});
    if (parsed.failed()) {
        printError(parsed.error());
        return ExitBadInput;
    }
    const auto plan = planPipeline(*parsed, facts);
    const auto file = QFileInfo(call.subject).absoluteFilePath();
    const auto history = readHistory({call.stateDir, file, sha256Digest(*bytes), {}, call.rehearsals, 50});
    const auto answer = historyJson(*plan->graph, history, file, call.rehearsals);
    if (call.format == QLatin1String("json")) {
        printLine(dumpJson(answer, true));
        return ExitOk;
    }
    printLine((call.rehearsals ? Words::tr("%n earlier rehearsal(s)", nullptr, history.releases)
                               : Words::tr("%n earlier run(s)", nullptr, history.releases)).toUtf8());
    printTable(answer["steps"], Words::tr("step"));
    printTable(answer["gates"], Words::tr("gate, waiting for a person"));
    for (const auto &note : history.notes)
        printErrorText(note);
    return ExitOk;
}

int run(const QStringList &arguments, const Usage &usage, int (*print)(const Call &))
{
    const auto call = readArguments(arguments, usage);
    if (call.failed()) {
        printError(call.error());
        return ExitBadInput;
    }
    if (call->helpText.isEmpty())
        return print(*call);
    printOut(call->helpText.toUtf8());
    return ExitOk;
}

} // namespace

int runTimeline(const QStringList &arguments)
{
    const Usage usage {"timeline",
        Words::tr("Prints what ran when in a release: attempts, waiting for people and for workers, what each gate cost, "
                  "and the critical path: the chain that determined when it ended."),
        QStringLiteral("ID"), Words::tr("The release: its id, the start of one, or latest."),
        {QStringLiteral("json"), QStringLiteral("csv")}, false};
    return run(arguments, usage, printTimeline);
}

int runHistory(const QStringList &arguments)
{
    const Usage usage {"history",
        Words::tr("Prints what each step of a pipeline took in its last 50 releases in the state folder, and how long "
                  "its gates waited. Rehearsals are kept apart."),
        QStringLiteral("FILE"), Words::tr("The pipeline."), {QStringLiteral("json"), QStringLiteral("text")}, true};
    return run(arguments, usage, printHistory);
}

} // namespace slipway::ctl
