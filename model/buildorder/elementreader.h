// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"
#include "core/jsoncursor.h"

namespace slipway {

/// Reads the elements of a build order at a cursor. Faults are put into the cursor, which ends the walk.
class ElementReader
{
public:
    ElementReader(JsonCursor &cursor, bool tolerant)
        : m_cursor(cursor)
        , m_tolerant(tolerant)
    {
    }

    /// Texts and raw members that are read from now on share their data where they are equal.
    void setPool(TextPool *pool) { m_pool = pool; }

    /// The value of "order": a list of levels. `fileLevels` gets the level each element stands at.
    bool readLevels(OrderBy by, std::vector<OrderElement> &elements, std::vector<int> &fileLevels);
    /// Keeps a member of which nothing is known; a repeated one counts as Python's json counts it: the last.
    bool keep(const QString &name, RawMembers &rest);
    /// A value of any kind as text, cleaned of what tolerant reading forgave.
    bool readRaw(QByteArray &json);
    bool readStrings(const QString &member, QStringList &texts);

private:
    bool readElement(OrderBy by, OrderElement &element);
    bool readElementMember(OrderBy by, const QString &name, OrderElement &element, OrderPackage &package);
    bool readPackages(OrderElement &element);
    bool readPackage(OrderPackage &package);
    bool readPackageMember(const QString &name, OrderPackage &package, RawMembers &rest);
    bool readText(const QString &member, QString &text, bool mayBeNull);
    bool readBuildArgs(OrderPackage &package);
    bool readObject(const QString &member, QByteArray &json, bool mayBeNull);
    bool finishPackage(OrderPackage &package, size_t at);
    OrderPlace placeOf(size_t offset);

    JsonCursor &m_cursor;
    TextPool *m_pool = nullptr;
    bool m_tolerant;
};

} // namespace slipway
