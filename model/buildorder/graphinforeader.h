// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/jsoncursor.h"

namespace slipway {

/// Reads the nodes of `conan graph info --format=json` (spec/conan.md 1.5) as an order by configuration: one
/// element a binary, with what is skipped and what the platform provides, without the root. Only direct dependencies count;
/// the others follow from them. Faults are put into the cursor.
class GraphInfoReader
{
public:
    GraphInfoReader(JsonCursor &cursor, bool tolerant)
        : m_cursor(cursor)
        , m_tolerant(tolerant)
    {
    }

    /// The object that holds "nodes": the value of "graph". Before Conan 2.0.6 it is the whole file; its members
    /// are given to readMember one by one.
    bool read(BuildOrder &order);
    bool readMember(const QString &name, BuildOrder &order);
    /// Once everything is read.
    void makeElements(BuildOrder &order);

private:
    struct Node
    {
        QString id, recipe;
        OrderElement element;
        OrderPackage package;
        QByteArray settings, options;
        QStringList dependsOn; ///< ids
        bool isRoot() const;
    };

    bool readNodes();
    bool readNode(const QString &id);
    bool readNodeMember(const QString &name, Node &node);
    bool readDependencies(Node &node);
    bool readDependency(const QString &id, Node &node);
    bool readTextOrNull(QString &text);
    bool readId(QString &id);
    bool readError(QString &text);
    static void complete(Node &node);

    JsonCursor &m_cursor;
    bool m_tolerant;
    std::vector<Node> m_nodes;
};

} // namespace slipway
