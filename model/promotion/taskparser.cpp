// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/taskparser.h"

#include "promotion/taskid.h"

#include <QCoreApplication>

#include <charconv>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TaskGraphReader)
};

} // namespace

bool TaskParser::refuse(size_t at, const QString &message)
{
    if (m_fault.isEmpty() && !m_walk.failed()) {
        m_fault = message;
        m_faultAt = at;
    }
    return m_walk.stop();
}

bool TaskParser::wrongType(const char *name, const QString &wanted)
{
    // What is no value at all is the JSON's fault, not its type's.
    if (!m_walk.atValue())
        return m_walk.stop();
    return refuse(m_walk.position(), Words::tr("“%1” of a task is to be %2").arg(QLatin1String(name), wanted));
}

bool TaskParser::enter(char open, const char *name)
{
    if (m_walk.peek() != open)
        return wrongType(name, open == '{' ? Words::tr("an object") : Words::tr("a list"));
    return m_walk.enter(open);
}

bool TaskParser::skipNull()
{
    return m_walk.peek() == 'n' && m_walk.skip();
}

bool TaskParser::readText(TextIndex &text, const char *name, TextIndex guess)
{
    if (m_walk.peek() != '"')
        return wrongType(name, Words::tr("a text"));
    std::string_view read;
    if (!m_walk.readText(read))
        return false;
    const bool right = guess != kNoText && m_graph.texts.at(guess) == read;
    text = right ? guess : m_graph.texts.add(read);
    return true;
}

bool TaskParser::readTextOrNull(TextIndex &text, const char *name, TextIndex guess)
{
    text = kNoText;
    return skipNull() || (!m_walk.failed() && readText(text, name, guess));
}

bool TaskParser::readFlag(bool &flag, const char *name)
{
    const char c = m_walk.peek();
    if (c != 't' && c != 'f' && c != 'n')
        return wrongType(name, Words::tr("true or false"));
    flag = c == 't';
    return m_walk.skip();
}

bool TaskParser::readCount(quint32 &count, const char *name)
{
    const auto at = m_walk.position();
    if (skipNull())
        return true;
    const auto from = m_walk.position();
    if (!jsonbytes::isDigit(m_walk.peek()) || !m_walk.skip())
        return wrongType(name, Words::tr("a whole number"));
    const auto text = m_walk.since(from);
    const auto [stop, error] = std::from_chars(text.begin(), text.end(), count);
    return (error == std::errc() && stop == text.end()) || refuse(at, Words::tr("“%1” of a task is to be %2").arg(QLatin1String(name), Words::tr("a whole number")));
}

bool TaskParser::readAttribute(std::string_view name)
{
    if (name == "kind")
        return readTextOrNull(m_attributeKind, "kind", m_before.kind);
    if (name == "shipping_phase")
        return readTextOrNull(m_task.shippingPhase, "shipping_phase", m_before.shippingPhase);
    if (name == "shipping_product")
        return readTextOrNull(m_task.shippingProduct, "shipping_product", m_before.shippingProduct);
    if (name == "always_target")
        return readFlag(m_task.alwaysTarget, "always_target");
    if (name == "task_duplicates")
        return readCount(m_task.duplicates, "task_duplicates");
    return m_walk.skip();
}

bool TaskParser::readAttributes()
{
    m_attributeKind = m_task.shippingPhase = m_task.shippingProduct = kNoText;
    m_task.alwaysTarget = false;
    m_task.duplicates = 1;
    std::string_view name;
    if (skipNull())
        return true;
    if (!enter('{', "attributes"))
        return false;
    while (m_walk.nextMember(name)) {
        if (!readAttribute(name))
            return false;
    }
    return !m_walk.failed();
}

bool TaskParser::readDependencies()
{
    m_hasDependencies = true;
    const auto begin = quint32(m_graph.edges.size());
    m_task.edgesBegin = m_task.edgesEnd = begin;
    if (skipNull())
        return true;
    if (!enter('{', "dependencies"))
        return false;
    std::string_view name;
    while (m_walk.nextMember(name)) {
        TaskEdge edge;
        edge.name = m_graph.texts.add(name);
        if (!readText(edge.target, "dependencies"))
            return false;
        if (m_edgeOf.size() <= edge.name)
            m_edgeOf.resize(std::max<size_t>(m_graph.texts.size(), m_edgeOf.size() * 2));
        auto &place = m_edgeOf[edge.name];
        if (place >= begin && place < m_graph.edges.size() && m_graph.edges[place].name == edge.name) {
            m_graph.edges[place] = edge;
            continue;
        }
        place = quint32(m_graph.edges.size());
        m_graph.edges.push_back(edge);
    }
    m_task.edgesEnd = quint32(m_graph.edges.size());
    return !m_walk.failed();
}

bool TaskParser::readLabels(quint32 &begin, quint32 &end, const char *name)
{
    begin = end = quint32(m_graph.labels.size());
    if (skipNull())
        return true;
    if (!enter('[', name))
        return false;
    while (m_walk.nextItem()) {
        TextIndex label = kNoText;
        if (!readText(label, name))
            return false;
        m_graph.labels.push_back(label);
    }
    end = quint32(m_graph.labels.size());
    return !m_walk.failed();
}

/// {"strategy": argument} or null; of several the first counts (spec/taskgraph.md 2).
bool TaskParser::readOptimization()
{
    m_task.strategy = kNoText;
    m_task.strategyArgument = kNoText;
    if (skipNull())
        return true;
    if (!enter('{', "optimization"))
        return false;
    std::string_view name;
    while (m_walk.nextMember(name)) {
        const bool counts = m_task.strategy == kNoText || m_graph.texts.at(m_task.strategy) == name;
        if (counts)
            m_task.strategy = m_graph.texts.add(name);
        (void)m_walk.peek();
        const auto start = m_walk.position();
        if (!m_walk.skip())
            return false;
        if (counts)
            m_task.strategyArgument = m_graph.texts.add(m_walk.since(start));
    }
    return !m_walk.failed();
}

bool TaskParser::readRelativeDate(TextIndex &date, const char *name, TextIndex guess)
{
    if (!enter('{', name))
        return false;
    std::string_view member;
    while (m_walk.nextMember(member)) {
        if (member == "relative-datestamp" ? !readText(date, "relative-datestamp", guess) : !m_walk.skip())
            return false;
    }
    return !m_walk.failed();
}

bool TaskParser::readDate(TextIndex &date, const char *name, TextIndex guess)
{
    date = kNoText;
    return m_walk.peek() == '{' ? readRelativeDate(date, name, guess) : readTextOrNull(date, name, guess);
}

bool TaskParser::readRoutes()
{
    m_task.routes = 0;
    if (skipNull())
        return true;
    if (!enter('[', "routes"))
        return false;
    while (m_walk.nextItem()) {
        ++m_task.routes;
        if (!m_walk.skip())
            return false;
    }
    return !m_walk.failed();
}

void TaskParser::setDate(TextIndex &date, const BodyReader::Date &read, TextIndex guess)
{
    if (!read.given)
        date = kNoText;
    else
        date = guess != kNoText && m_graph.texts.at(guess) == read.text ? guess : m_graph.texts.add(read.text);
}

/// The quick way; false: it is not sure, and nothing happened.
bool TaskParser::readBody()
{
    if (m_walk.peek() != '{')
        return false;
    BodyReader::Body body;
    const auto rest = m_walk.rest();
    const auto size = m_bodies.read(rest.data(), rest.size(), body);
    if (size == 0)
        return false;
    m_walk.passOver(size);
    m_task.routes = body.routes;
    setDate(m_task.deadline, body.deadline, m_before.deadline);
    setDate(m_task.expires, body.expires, m_before.expires);
    return true;
}

bool TaskParser::readDefinition()
{
    m_task.deadline = m_task.expires = kNoText;
    m_task.routes = 0;
    if (skipNull() || (!m_walk.failed() && readBody()))
        return true;
    if (!enter('{', "task"))
        return false;
    std::string_view name;
    while (m_walk.nextMember(name)) {
        const bool good = name == "deadline" ? readDate(m_task.deadline, "deadline", m_before.deadline)
            : name == "expires"              ? readDate(m_task.expires, "expires", m_before.expires)
            : name == "routes"               ? readRoutes()
                                             : m_walk.skip();
        if (!good)
            return false;
    }
    return !m_walk.failed();
}

bool TaskParser::readMember(std::string_view name)
{
    if (name == "attributes")
        return readAttributes();
    if (name == "dependencies")
        return readDependencies();
    if (name == "kind")
        return readText(m_task.kind, "kind", m_before.kind);
    if (name == "label")
        return readText(m_ownLabel, "label", m_key);
    if (name == "optimization")
        return readOptimization();
    if (name == "task")
        return readDefinition();
    if (name == "soft_dependencies")
        return readLabels(m_task.softBegin, m_task.softEnd, "soft_dependencies");
    if (name == "if_dependencies")
        return readLabels(m_task.ifBegin, m_task.ifEnd, "if_dependencies");
    if (name == "task_id")
        return readTextOrNull(m_task.taskId, "task_id", m_key);
    return m_walk.skip();
}

/// Decides what the entry's key is and whether the entry is a task at all.
bool TaskParser::settle(size_t start)
{
    if (m_task.kind == kNoText)
        m_task.kind = m_attributeKind;
    if (m_task.kind == kNoText)
        return refuse(start, Words::tr("The entry “%1” has no “kind”, which every task of a task graph has").arg(m_graph.texts.text(m_key)));
    if (!m_hasDependencies)
        return refuse(start, Words::tr("The entry “%1” has no “dependencies”, which every task of a task graph has").arg(m_graph.texts.text(m_key)));
    // task-graph.json is keyed by task ID, full-task-graph.json by label.
    const bool byId = m_ownLabel != kNoText && m_ownLabel != m_key && (m_task.taskId != kNoText || isTaskId(m_graph.texts.text(m_key)));
    m_task.label = byId ? m_ownLabel : m_key;
    if (byId && m_task.taskId == kNoText)
        m_task.taskId = m_key;
    m_task.whole = {m_offset + start, quint32(m_walk.position() - start)};
    m_graph.tasks.push_back(m_task);
    m_before = m_task;
    return true;
}

void TaskParser::takeBack(size_t edges, size_t labels)
{
    m_graph.edges.resize(edges);
    m_graph.labels.resize(labels);
    m_fault.clear();
}

bool TaskParser::read(std::string_view key)
{
    m_task = {};
    m_ownLabel = m_attributeKind = kNoText;
    m_hasDependencies = false;
    m_key = m_graph.texts.add(key);
    const bool object = m_walk.peek() == '{';
    const auto start = m_walk.position();
    if (!object && m_walk.atValue())
        return refuse(start, Words::tr("The entry “%1” is to be a task: an object with “kind”, “dependencies” and “task”").arg(m_graph.texts.text(m_key)));
    m_walk.enter('{');
    std::string_view name;
    while (m_walk.nextMember(name)) {
        if (!readMember(name))
            return m_walk.stop();
    }
    return !m_walk.failed() && settle(start);
}

} // namespace slipway
