// SPDX-License-Identifier: GPL-3.0-or-later
// Task graphs: what reads is JSON, its tasks are sorted and unique, every range of bytes is a value of its own; what does
// not read says why and where.
#include "promotion/bodyreader.h"
#include "promotion/jsonwalk.h"
#include "promotion/taskgraphreader.h"

#include <cstdint>
#include <cstdlib>

using namespace slipway;

namespace {

const QString kFile = QStringLiteral("g.json");

void check(bool holds)
{
    if (!holds)
        std::abort();
}

bool isJson(QByteArrayView text)
{
    JsonCursor cursor(text, kFile);
    return cursor.skip() && cursor.finish();
}

void checkTask(const TaskGraph &graph, const GraphTask &task)
{
    check(task.label < graph.texts.size() && task.kind < graph.texts.size());
    check(task.edgesBegin <= task.edgesEnd && task.edgesEnd <= graph.edges.size());
    check(task.softBegin <= task.softEnd && task.softEnd <= graph.labels.size());
    check(task.ifBegin <= task.ifEnd && task.ifEnd <= graph.labels.size());
    const auto whole = graph.text(task.whole);
    check(whole.startsWith('{') && whole.endsWith('}') && isJson(whole));
    check((task.strategy != kNoText) == (task.strategyArgument != kNoText));
    check(task.strategyArgument == kNoText || isJson(graph.texts.at(task.strategyArgument)));
    check(graph.find(graph.texts.at(task.label)) == &task);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    JsonWalk walk(bytes);
    check((walk.skip() && walk.finish()) == isJson(bytes));
    // What the quick check of bodies is sure of is an object, and no more of the text than that.
    const auto padded = bytes + QByteArray(qsizetype(BodyReader::kPadding), '"');
    BodyReader::Body body;
    BodyReader bodies;
    if (const auto sure = bytes.startsWith('{') ? bodies.read(padded.data(), size_t(bytes.size()), body) : 0; sure > 0)
        check(sure <= size_t(bytes.size()) && isJson(QByteArrayView(bytes).first(qsizetype(sure))));
    const auto graph = readTaskGraph(kFile, FileText::ofBytes(bytes));
    if (graph.failed()) {
        check(!graph.error().message.isEmpty() && graph.error().where.file == kFile);
        return 0;
    }
    check(isJson(bytes));
    for (size_t i = 0; i < (*graph)->tasks.size(); ++i) {
        checkTask(**graph, (*graph)->tasks[i]);
        check(i == 0 || (*graph)->texts.at((*graph)->tasks[i - 1].label) < (*graph)->texts.at((*graph)->tasks[i].label));
    }
    return 0;
}
