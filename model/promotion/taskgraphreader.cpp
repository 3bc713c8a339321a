// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskgraphreader.h"

#include "promotion/graphartifact.h"
#include "promotion/taskparser.h"
#include "promotion/textwindow.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskGraphReader)
};

constexpr size_t kProgressStep = 1024 * 1024;
constexpr size_t kMaxEntryBytes = 256 * 1024 * 1024; ///< of one task

/// "; this seems to be target-tasks.json" where a file is another artifact than the one wanted.
QString seemsToBe(QByteArrayView text, GraphArtifact wanted)
{
    const auto guess = guessArtifact(text);
    if (guess == wanted || guess == GraphArtifact::Unknown)
        return Words::tr("check that this is %1 of a decision or action task").arg(artifactName(wanted));
    return Words::tr("this file seems to be %1").arg(artifactName(guess));
}

/// A text that does not even start as it should: say what it seems to be rather than which character is wrong.
std::optional<Error> wrongStart(const QString &file, QByteArrayView text, char open, GraphArtifact wanted)
{
    JsonWalk walk(text);
    const char first = walk.peek();
    if (first == open || first == '\xef')
        return {};
    if (walk.position() == size_t(text.size()))
        return Error {ErrorCode::BadInput, Words::tr("the file is empty; expected %1").arg(artifactName(wanted)), Words::tr("download it again"), {file, 0, 0, 0, {}}};
    return Error {ErrorCode::BadInput,
        open == '{' ? Words::tr("Expected an object: %1 starts with “{”").arg(artifactName(wanted))
                    : Words::tr("Expected a list: %1 starts with “[”").arg(artifactName(wanted)),
        seemsToBe(text, wanted), JsonCursor(text, file).place(walk.position())};
}

Error faultAt(const QString &file, QByteArrayView text, size_t at, const QString &message, GraphArtifact wanted)
{
    JsonCursor cursor(text, file);
    return {ErrorCode::BadInput, message, seemsToBe(text, wanted), cursor.place(at)};
}

/// Why a walk over the text stopped, in JsonCursor's words.
Error jsonFault(const QString &file, QByteArrayView text, size_t at)
{
    JsonCursor cursor(text, file);
    if (cursor.skip() && cursor.finish())
        cursor.faultAt(at, Words::tr("This JSON cannot be read here"));
    return cursor.error();
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

/// One walk over the whole file through a window. An entry that the window cuts is taken back and read again when the
/// window has moved.
class GraphWalk
{
public:
    GraphWalk(TaskGraph &graph, const Reading &reading)
        : m_graph(graph)
        , m_reading(reading)
        , m_window(*graph.source, BodyReader::kPadding)
        , m_walk(QByteArrayView())
        , m_parser(m_walk, graph)
    {
    }

    Result<void> run();

private:
    Result<void> move(const JsonWalk::Mark &mark);
    Result<bool> readEntry();
    Result<void> finish();
    Result<void> report();
    Error fault();
    Error jsonFault(const QByteArray &before, size_t from);
    quint64 position() const { return m_window.offset() + m_walk.position(); }

    TaskGraph &m_graph;
    const Reading &m_reading;
    TextWindow m_window;
    JsonWalk m_walk;
    TaskParser m_parser;
    JsonWalk::Mark m_entry; ///< before the comma of the entry that is being read
    quint64 m_nextReport = 0;
};

Result<void> GraphWalk::move(const JsonWalk::Mark &mark)
{
    if (size_t(m_window.view().size()) - mark.at > kMaxEntryBytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("one task is larger than the limit of %1").arg(QLocale::c().formattedDataSize(kMaxEntryBytes)), Words::tr("open a smaller graph"), m_graph.source->place(m_graph.file, position()));
    if (auto moved = m_window.moveTo(mark.at); moved.failed())
        return moved;
    m_walk.goOn(m_window.view(), {0, mark.depth, mark.first});
    m_parser.setOffset(m_window.offset());
    return {};
}

/// What the quick walk found, in JsonCursor's words: of the file it sees `before` and what follows from `from` on.
Error GraphWalk::jsonFault(const QByteArray &before, size_t from)
{
    const auto text = before + m_window.view().sliced(qsizetype(from)).toByteArray();
    JsonCursor cursor(text, m_graph.file);
    if (cursor.skip() && cursor.finish())
        cursor.faultAt(m_walk.position() - from + size_t(before.size()), Words::tr("This JSON cannot be read here"));
    auto error = cursor.error();
    const auto start = m_graph.source->place(m_graph.file, m_window.offset() + from);
    if (error.where.line == 1)
        error.where.column += start.column - 1 - int(before.size());
    error.where.line += start.line - 1;
    return error;
}

Error GraphWalk::fault()
{
    if (m_parser.fault().isEmpty())
        return m_entry.first ? jsonFault("{", m_entry.at) : jsonFault("{\"\":0", m_entry.at);
    return {ErrorCode::BadInput, m_parser.fault(), seemsToBe(m_graph.source->head(kGuessBytes), GraphArtifact::FullTaskGraph),
        m_graph.source->place(m_graph.file, m_window.offset() + m_parser.faultAt())};
}

Result<void> GraphWalk::report()
{
    if (position() < m_nextReport)
        return {};
    m_nextReport = position() + kProgressStep;
    if (m_reading.progress)
        m_reading.progress(position(), m_graph.source->size());
    if (m_reading.stop.stop_requested())
        return fail(canceled(m_graph.file));
    return {};
}

/// False at the end of the object.
Result<bool> GraphWalk::readEntry()
{
    const auto edges = m_graph.edges.size();
    const auto labels = m_graph.labels.size();
    for (;;) {
        m_entry = m_walk.mark();
        std::string_view key;
        if (m_walk.nextMember(key) && m_parser.read(key))
            return true;
        if (!m_walk.failed())
            return false;
        if (m_window.atEnd() || !m_walk.failedAtEnd())
            return fail(fault());
        m_parser.takeBack(edges, labels);
        if (auto moved = move(m_entry); moved.failed())
            return fail(moved.error());
    }
}

/// Behind the object there may be blanks, as many as there are.
Result<void> GraphWalk::finish()
{
    while (m_walk.peek() == '\0' && m_walk.rest().empty() && !m_window.atEnd()) {
        if (auto moved = move(m_walk.mark()); moved.failed())
            return moved;
    }
    if (m_walk.rest().empty())
        return {};
    return fail(jsonFault("{}", m_walk.position()));
}

Result<void> GraphWalk::run()
{
    if (auto moved = move({}); moved.failed())
        return moved;
    if (auto wrong = wrongStart(m_graph.file, m_window.view(), '{', GraphArtifact::FullTaskGraph))
        return fail(std::move(*wrong));
    if (!m_walk.enter('{'))
        return fail(jsonFault({}, 0));
    for (;;) {
        const auto more = readEntry();
        if (more.failed())
            return fail(more.error());
        if (!*more)
            break;
        if (m_graph.tasks.size() > size_t(kMaxGraphTasks))
            return fail(ErrorCode::LimitExceeded, Words::tr("more tasks than the limit of %n", nullptr, kMaxGraphTasks), Words::tr("open a smaller graph"), {m_graph.file, 0, 0, 0, {}});
        if (auto reported = report(); reported.failed())
            return reported;
    }
    if (auto finished = finish(); finished.failed())
        return finished;
    if (!m_graph.source->isUnchanged())
        return fail(m_graph.source->changed());
    return {};
}

} // namespace

Result<TaskGraphPtr> readTaskGraph(const QString &path, const Reading &reading)
{
    const auto text = FileText::open(path, kMaxGraphBytes, reading.stop);
    if (text.failed())
        return fail(text.error());
    return readTaskGraph(path, *text, reading);
}

Result<TaskGraphPtr> readTaskGraph(const QString &file, const FileTextPtr &text, const Reading &reading)
{
    const auto graph = std::make_shared<TaskGraph>();
    graph->file = file;
    graph->source = text;
    if (const auto done = GraphWalk(*graph, reading).run(); done.failed())
        return fail(done.error());
    sortTasks(*graph);
    squeeze(*graph);
    if (reading.progress)
        reading.progress(text->size(), text->size());
    return TaskGraphPtr(graph);
}

Result<std::shared_ptr<const TaskIdMap>> readTaskIdMap(const QString &file, QByteArrayView bytes)
{
    constexpr auto kWanted = GraphArtifact::LabelToTaskId;
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

Result<std::shared_ptr<const std::vector<QString>>> readTargetTasks(const QString &file, QByteArrayView bytes)
{
    constexpr auto kWanted = GraphArtifact::TargetTasks;
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
