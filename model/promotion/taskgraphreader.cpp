// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskgraphreader.h"

#include "promotion/graphartifact.h"
#include "promotion/taskparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskGraphReader)
};

constexpr size_t kProgressStep = 1024 * 1024;

/// Why a walk over the text stopped, in JsonCursor's words.
Error jsonFault(const QString &file, QByteArrayView text, size_t at)
{
    JsonCursor cursor(text, file);
    if (cursor.skip() && cursor.finish())
        cursor.faultAt(at, Words::tr("This JSON cannot be read here"));
    return cursor.error();
}

/// "; this seems to be target-tasks.json" where a file is another artifact than the one wanted.
QString seemsToBe(QByteArrayView text, GraphArtifact wanted)
{
    const auto guess = guessArtifact(text);
    if (guess == wanted || guess == GraphArtifact::Unknown)
        return Words::tr("check that this is %1 of a decision or action task").arg(artifactName(wanted));
    return Words::tr("this file seems to be %1").arg(artifactName(guess));
}

Error faultAt(const QString &file, QByteArrayView text, size_t at, const QString &message, GraphArtifact wanted)
{
    JsonCursor cursor(text, file);
    return {ErrorCode::BadInput, message, seemsToBe(text, wanted), cursor.place(at)};
}

/// A file that does not even start as it should: say what it seems to be rather than which character is wrong.
std::optional<Error> wrongStart(const QString &file, QByteArrayView text, char open, GraphArtifact wanted)
{
    JsonWalk walk(text);
    const char first = walk.peek();
    if (first == open || first == '\xef')
        return {};
    if (walk.position() == size_t(text.size()))
        return Error {ErrorCode::BadInput, Words::tr("the file is empty; expected %1").arg(artifactName(wanted)), Words::tr("download it again"), {file, 0, 0, 0, {}}};
    return faultAt(file, text, walk.position(),
        open == '{' ? Words::tr("Expected an object: %1 starts with “{”").arg(artifactName(wanted))
                    : Words::tr("Expected a list: %1 starts with “[”").arg(artifactName(wanted)),
        wanted);
}

Error canceled(const QString &file)
{
    return {ErrorCode::Canceled, Words::tr("Reading was stopped"), {}, {file, 0, 0, 0, {}}};
}

/// Sorts by label; of several entries with one label the one that came last stays. Places are sorted, not tasks: they
/// are a thirtieth of the size.
void sortTasks(TaskGraph &graph)
{
    const auto &texts = graph.texts;
    const auto &tasks = graph.tasks;
    const auto labelOf = [&](quint32 place) { return tasks[place].label; };
    const auto less = [&](quint32 a, quint32 b) { return labelOf(a) != labelOf(b) && texts.at(labelOf(a)) < texts.at(labelOf(b)); };
    std::vector<quint32> places(tasks.size());
    std::iota(places.begin(), places.end(), 0U);
    if (!std::is_sorted(places.begin(), places.end(), less))
        std::stable_sort(places.begin(), places.end(), less);
    std::vector<GraphTask> sorted;
    sorted.reserve(tasks.size());
    for (const auto place : places) {
        if (!sorted.empty() && sorted.back().label == labelOf(place))
            sorted.back() = tasks[place];
        else
            sorted.push_back(tasks[place]);
    }
    graph.tasks = std::move(sorted);
}

void squeeze(TaskGraph &graph)
{
    graph.texts.squeeze();
    graph.edges.shrink_to_fit();
    graph.labels.shrink_to_fit();
}

class GraphWalk
{
public:
    GraphWalk(TaskGraph &graph, const Reading &reading) : m_graph(graph), m_reading(reading), m_walk(graph.bytes), m_parser(m_walk, graph) {}

    Result<void> run()
    {
        if (auto wrong = wrongStart(m_graph.file, m_graph.bytes, '{', GraphArtifact::FullTaskGraph))
            return fail(std::move(*wrong));
        m_walk.enter('{');
        std::string_view key;
        while (m_walk.nextMember(key)) {
            if (!m_parser.read(key))
                break;
            if (m_graph.tasks.size() > size_t(kMaxGraphTasks))
                return fail(ErrorCode::LimitExceeded, Words::tr("more tasks than the limit of %n", nullptr, kMaxGraphTasks), Words::tr("open a smaller graph"), {m_graph.file, 0, 0, 0, {}});
            if (m_walk.position() >= m_nextReport && !report())
                return fail(canceled(m_graph.file));
        }
        if (!m_parser.fault().isEmpty())
            return fail(faultAt(m_graph.file, m_graph.bytes, m_parser.faultAt(), m_parser.fault(), GraphArtifact::FullTaskGraph));
        if (!m_walk.finish())
            return fail(jsonFault(m_graph.file, m_graph.bytes, m_walk.position()));
        return {};
    }

private:
    bool report()
    {
        m_nextReport = m_walk.position() + kProgressStep;
        if (m_reading.progress)
            m_reading.progress(m_walk.position(), quint64(m_graph.bytes.size()));
        return !m_reading.stop.stop_requested();
    }

    TaskGraph &m_graph;
    const Reading &m_reading;
    JsonWalk m_walk;
    TaskParser m_parser;
    size_t m_nextReport = 0;
};

} // namespace

Result<TaskGraphPtr> readTaskGraph(const QString &path, const Reading &reading)
{
    const auto text = MappedText::open(path, kMaxGraphBytes);
    if (text.failed())
        return fail(text.error());
    return readTaskGraph(path, *text, reading);
}

Result<TaskGraphPtr> readTaskGraph(const QString &file, const MappedTextPtr &text, const Reading &reading)
{
    const auto graph = std::make_shared<TaskGraph>();
    graph->file = file;
    graph->mapping = text;
    graph->bytes = text->bytes();
    if (const auto done = GraphWalk(*graph, reading).run(); done.failed())
        return fail(done.error());
    sortTasks(*graph);
    squeeze(*graph);
    if (reading.progress)
        reading.progress(quint64(graph->bytes.size()), quint64(graph->bytes.size()));
    return TaskGraphPtr(graph);
}

Result<std::shared_ptr<const TaskIdMap>> readTaskIdMap(const QString &file, const MappedTextPtr &text)
{
    constexpr auto kWanted = GraphArtifact::LabelToTaskId;
    const auto bytes = text->bytes();
    if (auto wrong = wrongStart(file, bytes, '{', kWanted))
        return fail(std::move(*wrong));
    const auto map = std::make_shared<TaskIdMap>();
    JsonWalk walk(bytes);
    std::string_view read;
    walk.enter('{');
    while (walk.nextMember(read)) {
        const auto label = map->texts.add(read);
        if (walk.peek() != '"' && walk.atValue())
            return fail(faultAt(file, bytes, walk.position(), Words::tr("The task ID of “%1” is to be a text").arg(map->texts.text(label)), kWanted));
        if (!walk.readText(read))
            break;
        map->entries.emplace_back(label, map->texts.add(read));
    }
    if (!walk.finish())
        return fail(jsonFault(file, bytes, walk.position()));
    auto &entries = map->entries;
    std::stable_sort(entries.begin(), entries.end(), [&map](const auto &a, const auto &b) {
        return a.first != b.first && map->texts.at(a.first) < map->texts.at(b.first);
    });
    const auto kept = std::unique(entries.rbegin(), entries.rend(), [](const auto &a, const auto &b) { return a.first == b.first; });
    entries.erase(entries.begin(), kept.base());
    map->texts.squeeze();
    return std::shared_ptr<const TaskIdMap>(map);
}

Result<std::shared_ptr<const std::vector<QString>>> readTargetTasks(const QString &file, const MappedTextPtr &text)
{
    constexpr auto kWanted = GraphArtifact::TargetTasks;
    const auto bytes = text->bytes();
    if (auto wrong = wrongStart(file, bytes, '[', kWanted))
        return fail(std::move(*wrong));
    std::vector<std::string> labels;
    JsonWalk walk(bytes);
    std::string_view read;
    walk.enter('[');
    while (walk.nextItem()) {
        if (walk.peek() != '"' && walk.atValue())
            return fail(faultAt(file, bytes, walk.position(), Words::tr("Every item of the list is to be a label, which is a text"), kWanted));
        if (!walk.readText(read))
            break;
        labels.emplace_back(read);
    }
    if (!walk.finish())
        return fail(jsonFault(file, bytes, walk.position()));
    std::sort(labels.begin(), labels.end());
    labels.erase(std::unique(labels.begin(), labels.end()), labels.end());
    const auto targets = std::make_shared<std::vector<QString>>();
    targets->reserve(labels.size());
    for (const auto &label : labels)
        targets->push_back(QString::fromUtf8(label.data(), qsizetype(label.size())));
    return std::shared_ptr<const std::vector<QString>>(targets);
}

} // namespace slipway
