// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/graphinforeader.h"

#include "buildorder/elementreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphInfoReader)
};

} // namespace

/// The command line or a consumer's conanfile: what the graph is for, and nothing that is built.
bool GraphInfoReader::Node::isRoot() const
{
    return recipe == QLatin1String("Cli") || recipe == QLatin1String("Consumer") || recipe == QLatin1String("Virtual")
        || !element.ref.contains(u'/');
}

bool GraphInfoReader::readTextOrNull(QString &text)
{
    text.clear();
    return m_cursor.peek() == JsonCursor::Kind::Null ? m_cursor.readNull() : m_cursor.readString(text);
}

bool GraphInfoReader::readId(QString &id)
{
    if (m_cursor.peek() == JsonCursor::Kind::String)
        return m_cursor.readString(id);
    QByteArrayView number;
    if (!m_cursor.skip(number))
        return false;
    id = QString::fromLatin1(number.data(), number.size());
    return true;
}

bool GraphInfoReader::readDependency(const QString &id, Node &node)
{
    if (m_cursor.peek() != JsonCursor::Kind::Object) {
        node.dependsOn.append(id); // Conan before 2.0.6: the value is the reference
        return m_cursor.skip();
    }
    bool direct = true;
    QString name;
    m_cursor.enterObject();
    while (m_cursor.nextMember(name)) {
        const bool flag = name == QLatin1String("direct") && m_cursor.peek() == JsonCursor::Kind::Bool;
        if (flag ? !m_cursor.readBool(direct) : !m_cursor.skip())
            return false;
    }
    if (direct)
        node.dependsOn.append(id);
    return !m_cursor.failed();
}

bool GraphInfoReader::readDependencies(Node &node)
{
    if (m_cursor.peek() == JsonCursor::Kind::Array)
        return m_cursor.skip(); // "requires" of a Conan that has "dependencies" too
    m_cursor.enterObject();
    QString id;
    while (m_cursor.nextMember(id)) {
        if (!readDependency(id, node))
            return false;
    }
    return !m_cursor.failed();
}

bool GraphInfoReader::readNodeMember(const QString &name, Node &node)
{
    ElementReader values(m_cursor, m_tolerant);
    if (name == QLatin1String("ref"))
        return readTextOrNull(node.element.ref);
    if (name == QLatin1String("id"))
        return readId(node.id);
    if (name == QLatin1String("package_id"))
        return readTextOrNull(node.package.packageId);
    if (name == QLatin1String("prev"))
        return readTextOrNull(node.package.prev);
    if (name == QLatin1String("binary"))
        return readTextOrNull(node.package.binaryText);
    if (name == QLatin1String("context"))
        return readTextOrNull(node.package.contextText);
    if (name == QLatin1String("info"))
        return values.readRaw(node.package.info);
    if (name == QLatin1String("settings"))
        return values.readRaw(node.settings);
    if (name == QLatin1String("options"))
        return values.readRaw(node.options);
    if (name == QLatin1String("dependencies") || name == QLatin1String("requires"))
        return readDependencies(node);
    if (name == QLatin1String("recipe")) {
        if (!readTextOrNull(node.recipe))
            return false;
        node.element.rest.push_back({name, '"' + node.recipe.toUtf8() + '"'});
        return true;
    }
    const auto kind = m_cursor.peek();
    // Of the fifty other members those that are one value are worth showing; the rest is cpp_info and the like.
    const bool shown = kind == JsonCursor::Kind::String || kind == JsonCursor::Kind::Bool || kind == JsonCursor::Kind::Number;
    return shown ? values.keep(name, node.element.rest) : m_cursor.skip();
}

bool GraphInfoReader::readNode(const QString &id)
{
    auto &node = m_nodes.emplace_back();
    node.id = id;
    const auto at = m_cursor.offset();
    const auto where = m_cursor.place(at);
    node.element.place = node.package.place = {0, where.line, where.column};
    if (!m_cursor.enterObject())
        return false;
    QString name;
    bool named = false;
    while (m_cursor.nextMember(name)) {
        named = named || name == QLatin1String("ref");
        if (!readNodeMember(name, node))
            return false;
    }
    if (!m_cursor.failed() && !named)
        m_cursor.faultAt(at, Words::tr("This node has no \"ref\": expected a graph of \"conan graph info --format=json\""));
    return !m_cursor.failed();
}

bool GraphInfoReader::readNodes()
{
    if (m_cursor.peek() == JsonCursor::Kind::Array) {
        m_cursor.enterArray();
        for (int at = 0; m_cursor.nextItem(); ++at) {
            if (!readNode(QString::number(at)))
                return false;
        }
        return !m_cursor.failed();
    }
    if (!m_cursor.enterObject())
        return false;
    QString id;
    while (m_cursor.nextMember(id)) {
        if (!readNode(id))
            return false;
    }
    return !m_cursor.failed();
}

/// A text, or the parts of an object that are one; null: no error.
bool GraphInfoReader::readError(QString &text)
{
    if (m_cursor.peek() == JsonCursor::Kind::String || m_cursor.peek() == JsonCursor::Kind::Null)
        return readTextOrNull(text);
    QByteArrayView raw;
    if (!m_cursor.skip(raw))
        return false;
    text = QString::fromUtf8(raw).simplified();
    return true;
}

bool GraphInfoReader::readMember(const QString &name, BuildOrder &order)
{
    order.fullGraph = true;
    order.orderBy = OrderBy::Configuration;
    if (name == QLatin1String("nodes"))
        return readNodes();
    if (name == QLatin1String("error"))
        return readError(order.conanError);
    return ElementReader(m_cursor, m_tolerant).keep(name, order.rest);
}

bool GraphInfoReader::read(BuildOrder &order)
{
    if (!m_cursor.enterObject())
        return false;
    QString name;
    while (m_cursor.nextMember(name)) {
        if (!readMember(name, order))
            return false;
    }
    return !m_cursor.failed();
}

void GraphInfoReader::complete(Node &node)
{
    auto &package = node.package;
    package.binary = binaryStateFrom(package.binaryText);
    if (package.contextText == QLatin1String("build"))
        package.context = OrderContext::Build;
    else if (!package.contextText.isEmpty() && package.contextText != QLatin1String("host"))
        package.context = OrderContext::Other;
    if (package.info.isEmpty() || package.info == "null") {
        // Conan before 2.0.17 has settings and options beside each other instead.
        package.info = "{\"settings\": " + (node.settings.isEmpty() ? QByteArray("{}") : node.settings)
            + ", \"options\": " + (node.options.isEmpty() ? QByteArray("{}") : node.options) + "}";
    }
    node.element.key = node.element.ref + u':' + package.packageId + (package.prev.isEmpty() ? QString() : u'#' + package.prev);
}

/// The package that several consumers use as a tool is several nodes: the first stays, with the edges of all.
void GraphInfoReader::makeElements(BuildOrder &order)
{
    QHash<QString, QString> keyOf;
    for (auto &node : m_nodes) {
        complete(node);
        if (!node.isRoot())
            keyOf.insert(node.id, node.element.key);
    }
    QHash<QString, size_t> known;
    QSet<std::pair<QString, QString>> edges;
    for (auto &node : m_nodes) {
        if (node.isRoot())
            continue;
        const auto key = node.element.key;
        const auto at = known.constFind(key);
        const auto index = at == known.constEnd() ? order.elements.size() : *at;
        if (at == known.constEnd()) {
            known.insert(key, index);
            node.element.packages.emplace_back().push_back(std::move(node.package));
            order.elements.push_back(std::move(node.element));
        }
        for (const auto &id : std::as_const(node.dependsOn)) {
            const auto on = keyOf.value(id);
            if (on.isEmpty() || on == key || edges.contains({key, on}))
                continue;
            edges.insert({key, on});
            order.elements[index].depends.append(on);
        }
    }
}

} // namespace slipway
