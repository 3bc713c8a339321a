// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/previousgraphreader.h"

#include "core/workscope.h"
#include "promotion/downloadnote.h"
#include "promotion/graphrole.h"
#include "promotion/jsontree.h"
#include "promotion/pythonyaml.h"
#include "promotion/taskid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviousGraphReader)
};

constexpr qint64 kMaxTaskBytes = 16LL * 1024 * 1024;

/// The path of an artifact in a task's folder; empty if it is not there.
QString pathOf(const QString &folder, const QString &name)
{
    for (const auto *form : {"%1", "%1.gz", "public/%1", "public/%1.gz"}) {
        const auto path = folder + QLatin1Char('/') + QString::fromLatin1(form).arg(name);
        if (QFileInfo(onDisk(path)).isFile())
            return path;
    }
    return {};
}

Error absent(const QString &folder, const QString &name)
{
    return {ErrorCode::NotFound, Words::tr("there is no %1").arg(name), Words::tr("download the artifact public/%1 of the task into this folder").arg(name), {folder, 0, 0, 0, {}}};
}

Result<std::shared_ptr<const Json>> readJson(const QString &path, qint64 limit)
{
    const auto text = FileText::readAll(path, limit);
    if (text.failed())
        return fail(text.error());
    auto json = readJsonTree(path, *text);
    if (json.failed())
        return fail(json.error());
    return std::make_shared<const Json>(std::move(*json));
}

Result<std::shared_ptr<const Json>> readParametersFile(const QString &path)
{
    const auto text = FileText::readAll(path, kMaxSmallArtifactBytes);
    if (text.failed())
        return fail(text.error());
    auto parameters = readParameters(path, *text);
    if (parameters.failed())
        return fail(parameters.error());
    return std::make_shared<const Json>(std::move(*parameters));
}

template <typename Read>
auto readWhole(const QString &path, Read read) -> decltype(read(path, QByteArrayView()))
{
    const auto text = FileText::readAll(path, kMaxSmallArtifactBytes);
    if (text.failed())
        return fail(text.error());
    return read(path, *text);
}

/// Adds up how far several readers are.
class SharedProgress
{
public:
    SharedProgress(const Reading &reading, qint64 all) : m_reading(reading), m_all(quint64(std::max<qint64>(all, 1))) {}

    /// For one file: `share` is its part of the whole, in bytes on disk.
    Reading forFile(qint64 share)
    {
        auto last = std::make_shared<quint64>(0);
        Reading reading;
        reading.stop = m_reading.stop;
        if (m_reading.progress) {
            reading.progress = [this, last, share](quint64 done, quint64 all) {
                const auto now = all == 0 ? quint64(share) : quint64(double(share) * double(done) / double(all));
                const std::lock_guard lock(m_mutex);
                m_done += now - std::exchange(*last, now);
                m_reading.progress(std::min(m_done, m_all), m_all);
            };
        }
        return reading;
    }

private:
    const Reading &m_reading;
    std::mutex m_mutex;
    quint64 m_done = 0;
    quint64 m_all;
};

constexpr const char *kParameters = "parameters.yml";
constexpr const char *kFullGraph = "full-task-graph.json";
constexpr const char *kLabelMap = "label-to-taskid.json";
constexpr const char *kTaskGraph = "task-graph.json";
constexpr const char *kTargets = "target-tasks.json";
constexpr const char *kActions = "actions.json";
constexpr const char *kTask = "task.json";

/// Reads the artifacts of one folder; the two task graphs may be read on two threads.
class FolderReader
{
public:
    FolderReader(const QString &folder, const QString &id)
        : m_folder(folder)
        , m_note(readDownloadNote(folder).value_or(DownloadNote()))
    {
        m_graph->id = id;
        m_graph->folder = folder;
    }

    qint64 graphBytes() const { return sizeOf(kFullGraph) + sizeOf(kTaskGraph); }

    void readFull(SharedProgress &progress) { read(kFullGraph, m_graph->full, m_full, [&](const QString &path) { return readTaskGraph(path, progress.forFile(sizeOf(kFullGraph))); }); }
    void readTasks(SharedProgress &progress) { read(kTaskGraph, m_graph->tasks, m_tasks, [&](const QString &path) { return readTaskGraph(path, progress.forFile(sizeOf(kTaskGraph))); }); }
    void readSmall();
    PreviousGraphPtr finish();

private:
    using Fault = std::optional<MissingArtifact>;

    qint64 sizeOf(const char *name) const
    {
        const auto path = pathOf(m_folder, QLatin1String(name));
        return path.isEmpty() ? 0 : QFileInfo(onDisk(path)).size();
    }

    template <typename Into, typename Read>
    void read(const char *name, Into &into, Fault &fault, Read reader)
    {
        const auto path = pathOf(m_folder, QLatin1String(name));
        if (path.isEmpty()) {
            fault = m_note.failed.contains(QLatin1String(name)) ? notDownloaded(QLatin1String(name)) : MissingArtifact {QLatin1String(name), absent(m_folder, QLatin1String(name)), true};
            return;
        }
        auto result = reader(path);
        if (result.ok())
            into = *result;
        else
            fault = MissingArtifact {QLatin1String(name), result.error(), false};
    }

    /// Half a download is not the same as a task that wrote less.
    MissingArtifact notDownloaded(const QString &name) const
    {
        return {name, {ErrorCode::Io, Words::tr("%1 was not downloaded: %2").arg(name, m_note.failed.value(name)), Words::tr("download the graph again"), {m_folder, 0, 0, 0, {}}}, false};
    }

    QString m_folder;
    const DownloadNote m_note;
    std::shared_ptr<PreviousGraph> m_graph = std::make_shared<PreviousGraph>();
    std::shared_ptr<const Json> m_task;
    Fault m_parameters, m_full, m_labelMap, m_tasks, m_targets, m_actions, m_taskFault;
};

void FolderReader::readSmall()
{
    read(kParameters, m_graph->parameters, m_parameters, readParametersFile);
    read(kLabelMap, m_graph->labelToTaskId, m_labelMap, [](const QString &path) { return readWhole(path, readTaskIdMap); });
    read(kTargets, m_graph->targetTasks, m_targets, [](const QString &path) { return readWhole(path, readTargetTasks); });
    read(kActions, m_graph->actions, m_actions, [](const QString &path) { return readJson(path, kMaxSmallArtifactBytes); });
    read(kTask, m_task, m_taskFault, [](const QString &path) { return readJson(path, kMaxTaskBytes); });
}

PreviousGraphPtr FolderReader::finish()
{
    for (const auto *fault : {&m_parameters, &m_full, &m_labelMap}) {
        if (*fault)
            m_graph->missing.push_back(**fault);
    }
    // What the action does not ask for is worth a word only where it is there and broken.
    for (const auto *fault : {&m_tasks, &m_targets, &m_actions, &m_taskFault}) {
        if (*fault && !(*fault)->absent)
            m_graph->missing.push_back(**fault);
    }
    const RoleEvidence evidence {m_graph->id, m_task.get(), m_graph->parameters.get(), !m_full || !m_full->absent, !m_labelMap || !m_labelMap->absent};
    const auto role = roleOf(evidence);
    m_graph->role = role.role;
    m_graph->roleDetail = role.detail;
    return m_graph;
}

/// A graph of which nothing is there: an ID that is none, or one without a folder.
PreviousGraphPtr nothing(const QString &id, const Error &error)
{
    const auto graph = std::make_shared<PreviousGraph>();
    graph->id = id;
    for (const auto *name : {kParameters, kFullGraph, kLabelMap})
        graph->missing.push_back({QLatin1String(name), error, true});
    return graph;
}

/// Works the jobs off on this thread and on one more.
void runOnTwoThreads(const std::vector<std::function<void()>> &jobs)
{
    std::atomic<size_t> next = 0;
    const auto bounds = WorkScope::current();
    const auto work = [&] {
        const WorkScope scope(bounds);
        for (size_t i = next++; i < jobs.size(); i = next++)
            jobs[i]();
    };
    auto helper = jobs.size() > 1 ? std::async(std::launch::async, work) : std::future<void>();
    work();
    if (helper.valid())
        helper.wait();
}

std::vector<PreviousGraphPtr> readFolders(std::vector<FolderReader> &readers, const Reading &reading)
{
    qint64 all = 0;
    for (const auto &reader : readers)
        all += reader.graphBytes();
    SharedProgress progress(reading, all);
    std::vector<std::function<void()>> jobs;
    for (auto &reader : readers)
        jobs.emplace_back([&] { reader.readFull(progress); });
    for (auto &reader : readers)
        jobs.emplace_back([&] { reader.readTasks(progress); });
    for (auto &reader : readers)
        jobs.emplace_back([&] { reader.readSmall(); });
    runOnTwoThreads(jobs);
    std::vector<PreviousGraphPtr> graphs;
    for (auto &reader : readers)
        graphs.push_back(reader.finish());
    return graphs;
}

/// Empty where the ID is none or has no folder; then `error` says so. Only what is a task ID becomes part of a path.
QString folderOf(const QString &graphsDir, const QString &id, Error &error)
{
    if (!isTaskId(id)) {
        error = {ErrorCode::BadInput, Words::tr("“%1” is no task ID").arg(id.left(60)), Words::tr("correct or remove it"), {}};
        return {};
    }
    const auto folder = graphsDir + QLatin1Char('/') + id;
    if (QFileInfo(onDisk(folder)).isDir())
        return folder;
    error = {ErrorCode::NotFound, Words::tr("there is no folder with the artifacts of %1").arg(id), Words::tr("download the artifacts of the task into it"), {folder, 0, 0, 0, {}}};
    return {};
}

} // namespace

QString PreviousGraph::parameter(const char *name) const
{
    if (!parameters || !parameters->is_object())
        return {};
    const auto at = parameters->find(name);
    if (at == parameters->end() || at->is_null())
        return {};
    return at->is_string() ? fromStd(at->get_ref<const std::string &>()) : QString::fromUtf8(dumpJson(*at));
}

std::vector<PreviousGraphPtr> readPreviousGraphs(const QString &graphsDir, const QStringList &ids, const Reading &reading)
{
    std::vector<PreviousGraphPtr> graphs(size_t(ids.size()));
    std::vector<FolderReader> readers;
    std::vector<qsizetype> places; // of each reader
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids.indexOf(ids[i]) != i)
            continue;
        Error error;
        const auto folder = folderOf(graphsDir, ids[i], error);
        if (folder.isEmpty()) {
            graphs[size_t(i)] = nothing(ids[i], error);
            continue;
        }
        readers.emplace_back(folder, ids[i]);
        places.push_back(i);
    }
    const auto read = readFolders(readers, reading);
    for (size_t i = 0; i < read.size(); ++i)
        graphs[size_t(places[i])] = read[i];
    for (qsizetype i = 0; i < ids.size(); ++i)
        graphs[size_t(i)] = graphs[size_t(ids.indexOf(ids[i]))];
    return graphs;
}

PreviousGraphPtr readPreviousGraph(const QString &graphsDir, const QString &id, const Reading &reading)
{
    return readPreviousGraphs(graphsDir, {id}, reading).front();
}

PreviousGraphPtr readGraphFolder(const QString &folder, const QString &id, const Reading &reading)
{
    std::vector<FolderReader> readers;
    readers.emplace_back(folder, id);
    return readFolders(readers, reading).front();
}

namespace {

GraphSummary summaryOf(const QString &folder, const QString &id)
{
    GraphSummary summary;
    summary.id = id;
    summary.folder = folder;
    PreviousGraph graph;
    std::shared_ptr<const Json> task;
    if (const auto parameters = readParametersFile(pathOf(folder, QLatin1String(kParameters))); parameters.ok())
        graph.parameters = *parameters;
    if (const auto definition = readJson(pathOf(folder, QLatin1String(kTask)), kMaxTaskBytes); definition.ok())
        task = *definition;
    for (const auto *name : {kParameters, kFullGraph, kLabelMap}) {
        if (pathOf(folder, QLatin1String(name)).isEmpty())
            summary.missing += QLatin1String(name);
    }
    const auto has = [&summary](const char *name) { return !summary.missing.contains(QLatin1String(name)); };
    const auto role = roleOf({id, task.get(), graph.parameters.get(), has(kFullGraph), has(kLabelMap)});
    summary.role = role.role;
    summary.roleDetail = role.detail;
    summary.project = graph.parameter("project");
    summary.revision = graph.parameter("head_rev");
    summary.version = graph.parameter("version");
    summary.buildNumber = graph.parameter("build_number");
    summary.buildDate = graph.parameter("moz_build_date");
    return summary;
}

constexpr qsizetype kShortRevision = 12;

bool isRevision(const GraphSummary &summary, const QString &revision)
{
    return summary.revision == revision || (revision.size() >= kShortRevision && summary.revision.startsWith(revision));
}

void setArtifact(PreviousGraph &graph, GraphArtifact artifact, TaskGraphPtr tasks)
{
    (artifact == GraphArtifact::TaskGraph ? graph.tasks : graph.full) = std::move(tasks);
}

template <typename Into, typename From>
Result<void> setFrom(Into &into, From from)
{
    if (from.failed())
        return fail(from.error());
    into = *from;
    return {};
}

Result<void> readInto(PreviousGraph &graph, const QString &path, const FileTextPtr &text, const Reading &reading)
{
    const auto artifact = guessArtifact(text->head(kGuessBytes));
    switch (artifact) {
    case GraphArtifact::FullTaskGraph:
    case GraphArtifact::TaskGraph: {
        const auto tasks = readTaskGraph(path, text, reading);
        if (tasks.failed())
            return fail(tasks.error());
        setArtifact(graph, artifact, *tasks);
        return {};
    }
    case GraphArtifact::LabelToTaskId:
        return setFrom(graph.labelToTaskId, readWhole(path, readTaskIdMap));
    case GraphArtifact::TargetTasks:
        return setFrom(graph.targetTasks, readWhole(path, readTargetTasks));
    case GraphArtifact::Actions:
        return setFrom(graph.actions, readJson(path, kMaxSmallArtifactBytes));
    case GraphArtifact::Parameters:
        return setFrom(graph.parameters, readParametersFile(path));
    default:
        break;
    }
    // An empty object is what a group without tasks has; nothing tells which file it is but its name.
    if (QFileInfo(path).fileName().startsWith(QLatin1String(kLabelMap)))
        return setFrom(graph.labelToTaskId, readWhole(path, readTaskIdMap));
    if (QFileInfo(path).fileName().contains(QLatin1String(kTaskGraph)))
        return setFrom(graph.full, readTaskGraph(path, text, reading));
    return fail(ErrorCode::BadInput, Words::tr("this is no artifact of a decision or action task"),
        Words::tr("open full-task-graph.json, task-graph.json, label-to-taskid.json, target-tasks.json, actions.json or parameters.yml"), {path, 0, 0, 0, {}});
}

/// The folder's name, or that of the folder around public/, where it is an ID.
QString idOfFolder(const QString &folder)
{
    QDir dir(folder);
    if (dir.dirName() == QLatin1String("public"))
        dir.cdUp();
    return isTaskId(dir.dirName()) ? dir.dirName() : QString();
}

} // namespace

std::vector<GraphSummary> listGraphs(const QString &graphsDir, const QString &revision)
{
    std::vector<GraphSummary> graphs;
    for (const auto &name : QDir(onDisk(graphsDir)).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name)) {
        if (!isTaskId(name))
            continue;
        auto summary = summaryOf(graphsDir + QLatin1Char('/') + name, name);
        if (revision.isEmpty() || isRevision(summary, revision))
            graphs.push_back(std::move(summary));
    }
    std::stable_sort(graphs.begin(), graphs.end(), [](const GraphSummary &a, const GraphSummary &b) {
        return std::pair(a.buildDate, a.id) < std::pair(b.buildDate, b.id);
    });
    return graphs;
}

Result<PreviousGraphPtr> readGraphFile(const QString &path, const Reading &reading)
{
    const auto text = FileText::open(path, kMaxGraphBytes, reading.stop);
    if (text.failed())
        return fail(text.error());
    const auto graph = std::make_shared<PreviousGraph>();
    graph->folder = QFileInfo(path).absolutePath();
    graph->id = idOfFolder(graph->folder);
    if (const auto done = readInto(*graph, path, *text, reading); done.failed())
        return fail(done.error());
    return PreviousGraphPtr(graph);
}

} // namespace slipway
