// SPDX-License-Identifier: GPL-3.0-or-later
// Random task graphs, written in all the ways that Python and people write JSON, read as nlohmann::json reads them.
#include "promotion/taskgraphreader.h"
#include "support/testing.h"

#include <rapidcheck.h>

using namespace slipway;

namespace {

using Plain = nlohmann::json; // std::map: sorted by bytes, the last of equal names counts

const std::vector<std::string> kTexts {"a", "b", "c/opt", "build-x", "\u20ac", "\U0001F600 x", "with \"quotes\"", "back\\slash", "new\nline", "", "YDHUYQcrTUerRefNDxXwpg", "1 day", "\u007f"};

std::string drawText()
{
    return *rc::gen::elementOf(kTexts);
}

template <typename T>
T drawOne(std::initializer_list<T> choices)
{
    return *rc::gen::elementOf(std::vector<T>(choices));
}

int drawCount(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

Plain drawTexts()
{
    Plain list = Plain::array();
    for (int i = drawCount(3); i > 0; --i)
        list.push_back(drawText());
    return list;
}

Plain drawValue(int depth)
{
    switch (drawCount(depth > 0 ? 6 : 4)) {
    case 0:
        return nullptr;
    case 1:
        return drawText();
    case 2:
        return *rc::gen::arbitrary<int>();
    case 3:
        return drawOne<double>({0.5, -1e300, 1e-5, 3});
    case 4:
        return drawOne<bool>({true, false});
    case 5: {
        Plain list = Plain::array();
        for (int i = drawCount(3); i > 0; --i)
            list.push_back(drawValue(depth - 1));
        return list;
    }
    default: {
        Plain object = Plain::object();
        for (int i = drawCount(3); i > 0; --i)
            object[drawText()] = drawValue(depth - 1);
        return object;
    }
    }
}

Plain drawDate()
{
    switch (drawCount(2)) {
    case 0:
        return {{"relative-datestamp", drawText()}};
    case 1:
        return drawText();
    default:
        return nullptr;
    }
}

template <typename Draw>
void maybe(Plain &object, const char *name, Draw draw)
{
    if (drawCount(3) > 0)
        object[name] = draw();
}

Plain drawTask()
{
    Plain task {{"kind", drawText()}, {"dependencies", Plain::object()}};
    for (int i = drawCount(4); i > 0; --i)
        task["dependencies"][drawText()] = drawText();
    maybe(task, "label", drawText);
    maybe(task, "soft_dependencies", drawTexts);
    maybe(task, "if_dependencies", drawTexts);
    maybe(task, "description", drawText);
    maybe(task, "optimization", [] { return drawCount(1) ? Plain {{drawText(), drawValue(2)}} : Plain(nullptr); });
    maybe(task, "attributes", [] {
        Plain attributes {{"kind", drawText()}, {"other", drawValue(2)}};
        maybe(attributes, "shipping_phase", [] { return drawCount(1) ? Plain(drawText()) : Plain(nullptr); });
        maybe(attributes, "shipping_product", drawText);
        maybe(attributes, "always_target", [] { return drawOne<bool>({true, false}); });
        maybe(attributes, "task_duplicates", [] { return drawCount(5); });
        return attributes;
    });
    maybe(task, "task", [] {
        Plain definition {{"payload", drawValue(4)}};
        maybe(definition, "deadline", drawDate);
        maybe(definition, "expires", drawDate);
        maybe(definition, "routes", drawTexts);
        return definition;
    });
    return task;
}

/// The members in random order, some of them twice: then what comes last is right.
std::string written(const Plain &value, bool top, int indent, bool ascii)
{
    const auto dumped = [&](const Plain &any) { return any.dump(indent, ' ', ascii); };
    if (!value.is_object() || !top)
        return dumped(value);
    std::vector<std::string> names;
    for (const auto &[name, member] : value.items())
        names.push_back(name);
    for (size_t i = names.size(); i > 1; --i)
        std::swap(names[i - 1], names[size_t(*rc::gen::inRange<int>(0, int(i)))]);
    std::string text = "{";
    for (const auto &name : names) {
        if (drawCount(9) == 0)
            text += dumped(Plain(name)) + ":" + dumped(drawTask()) + " ,\n";
    }
    for (const auto &name : names)
        text += (text.size() == 1 || text.ends_with(",\n") ? "" : ", ") + dumped(Plain(name)) + " :\t" + dumped(value.at(name));
    return text.ends_with(",\n") ? text.substr(0, text.size() - 2) + "}" : text + "}";
}

std::string said(const TaskGraph &graph, TextIndex text)
{
    return text == kNoText ? std::string("<none>") : std::string(graph.texts.at(text));
}

std::string textAt(const Plain &object, const char *name)
{
    const auto at = object.find(name);
    return at == object.end() || at->is_null() ? std::string("<none>") : at->get<std::string>();
}

std::string dateAt(const Plain &object, const char *name)
{
    const auto at = object.find(name);
    return at != object.end() && at->is_object() ? textAt(*at, "relative-datestamp") : textAt(object, name);
}

std::vector<std::string> textsAt(const Plain &object, const char *name)
{
    return object.contains(name) ? object.at(name).get<std::vector<std::string>>() : std::vector<std::string>();
}

std::vector<std::string> saidAll(const TaskGraph &graph, std::span<const TextIndex> texts)
{
    std::vector<std::string> all;
    for (const auto text : texts)
        all.push_back(said(graph, text));
    return all;
}

Plain edgesOf(const TaskGraph &graph, const GraphTask &task)
{
    Plain edges = Plain::object();
    for (const auto &edge : graph.edgesOf(task)) {
        RC_ASSERT(!edges.contains(said(graph, edge.name)));
        edges[said(graph, edge.name)] = said(graph, edge.target);
    }
    return edges;
}

Plain memberOf(const Plain &object, const char *name)
{
    return object.contains(name) && object.at(name).is_object() ? object.at(name) : Plain::object();
}

Plain parsed(QByteArrayView text)
{
    return Plain::parse(text.begin(), text.end());
}

void compare(const TaskGraph &graph, const GraphTask &task, const Plain &expected)
{
    const auto attributes = memberOf(expected, "attributes");
    const auto definition = memberOf(expected, "task");
    RC_ASSERT(said(graph, task.kind) == expected.at("kind").get<std::string>());
    RC_ASSERT(edgesOf(graph, task) == expected.at("dependencies"));
    RC_ASSERT(saidAll(graph, graph.softOf(task)) == textsAt(expected, "soft_dependencies"));
    RC_ASSERT(saidAll(graph, graph.ifOf(task)) == textsAt(expected, "if_dependencies"));
    RC_ASSERT(said(graph, task.shippingPhase) == textAt(attributes, "shipping_phase"));
    RC_ASSERT(said(graph, task.shippingProduct) == textAt(attributes, "shipping_product"));
    RC_ASSERT(task.alwaysTarget == attributes.value("always_target", false));
    RC_ASSERT(task.duplicates == attributes.value("task_duplicates", 1U));
    RC_ASSERT(said(graph, task.deadline) == dateAt(definition, "deadline"));
    RC_ASSERT(said(graph, task.expires) == dateAt(definition, "expires"));
    RC_ASSERT(task.routes == textsAt(definition, "routes").size());
    const auto optimization = memberOf(expected, "optimization");
    RC_ASSERT(said(graph, task.strategy) == (optimization.empty() ? "<none>" : optimization.begin().key()));
    if (!optimization.empty())
        RC_ASSERT(Plain::parse(graph.texts.at(task.strategyArgument)) == optimization.begin().value());
    RC_ASSERT(parsed(graph.text(task.whole)) == expected);
}

} // namespace

class TaskGraphPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { slipway::testing::makeWarningsFatal(); }
    void readsWhatWasWritten();
    void everyPrefixIsRefused();
};

void TaskGraphPropertiesTest::readsWhatWasWritten()
{
    const bool holds = rc::check("random graphs read as nlohmann reads them", [] {
        Plain graph = Plain::object();
        for (int i = drawCount(8); i > 0; --i)
            graph["label " + drawText()] = drawTask(); // never an ID: those are keys of task-graph.json
        const auto text = written(graph, true, drawOne<int>({-1, 0, 2, 7}), drawOne<bool>({true, false}));
        const auto expected = Plain::parse(text);
        const auto read = readTaskGraph(QStringLiteral("g.json"), FileText::ofBytes(QByteArray::fromStdString(text)));
        RC_ASSERT(read.ok());
        RC_ASSERT((*read)->tasks.size() == expected.size());
        size_t place = 0;
        for (const auto &[label, task] : expected.items()) {
            RC_ASSERT(said(**read, (*read)->tasks[place].label) == label);
            compare(**read, (*read)->tasks[place++], task);
        }
    });
    QVERIFY(holds);
}

void TaskGraphPropertiesTest::everyPrefixIsRefused()
{
    const bool holds = rc::check("a graph that is cut off is refused with a place in it", [] {
        Plain graph = Plain::object();
        graph["label"] = drawTask();
        const auto text = QByteArray::fromStdString(graph.dump(drawOne<int>({-1, 1})));
        const auto cut = text.left(*rc::gen::inRange<int>(1, int(text.size())));
        const auto read = readTaskGraph(QStringLiteral("g.json"), FileText::ofBytes(cut));
        RC_ASSERT(read.failed());
        RC_ASSERT(read.error().where.line > 0);
        RC_ASSERT(read.error().where.line <= cut.count('\n') + 1);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TaskGraphPropertiesTest)
#include "tst_taskgraphproperties.moc"
