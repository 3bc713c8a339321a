// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "promotion/bodyreader.h"
#include "promotion/jsonwalk.h"
#include "promotion/taskgraph.h"

#include <vector>

namespace slipway {

/// Reads one entry of a task graph file into the tables of a TaskGraph. Internal to TaskGraphReader.
class TaskParser
{
public:
    TaskParser(JsonWalk &walk, TaskGraph &graph) : m_walk(walk), m_graph(graph) {}

    /// Reads the value of the member `key` and adds its task. False at a fault: of the JSON if the walk failed and no
    /// message is set, else as fault() says.
    bool read(std::string_view key);
    /// Where the walk's text starts in the file, from now on.
    void setOffset(quint64 offset) { m_offset = offset; }
    /// Takes back what an entry that could not be read to its end has added.
    void takeBack(size_t edges, size_t labels);

    const QString &fault() const { return m_fault; } ///< what is wrong with a value that is JSON; empty: nothing
    size_t faultAt() const { return m_faultAt; } ///< in the walk's text

private:
    bool readMember(std::string_view name);
    bool readAttributes();
    bool readAttribute(std::string_view name);
    bool readDependencies();
    bool readLabels(quint32 &begin, quint32 &end, const char *name);
    bool readOptimization();
    bool readDefinition();
    bool readBody();
    void setDate(TextIndex &date, const BodyReader::Date &read, TextIndex guess);
    bool readDate(TextIndex &date, const char *name, TextIndex guess);
    bool readRelativeDate(TextIndex &date, const char *name, TextIndex guess);
    bool readRoutes();
    /// `guess` is what it probably says: comparing costs less than looking it up.
    bool readText(TextIndex &text, const char *name, TextIndex guess = kNoText);
    bool readTextOrNull(TextIndex &text, const char *name, TextIndex guess);
    bool readFlag(bool &flag, const char *name);
    bool readCount(quint32 &count, const char *name);
    bool skipNull();
    bool enter(char open, const char *name);
    bool wrongType(const char *name, const QString &wanted);
    bool refuse(size_t at, const QString &message);
    bool settle(size_t start);

    JsonWalk &m_walk;
    TaskGraph &m_graph;
    BodyReader m_bodies;
    quint64 m_offset = 0;
    GraphTask m_task;
    GraphTask m_before; ///< neighbours in a sorted file say mostly the same
    TextIndex m_key = kNoText;
    TextIndex m_ownLabel = kNoText; ///< the member "label"
    TextIndex m_attributeKind = kNoText;
    bool m_hasDependencies = false;
    std::vector<quint32> m_edgeOf; ///< by name: place in TaskGraph::edges, valid within one object of dependencies
    QString m_fault;
    size_t m_faultAt = 0;
};

} // namespace slipway
