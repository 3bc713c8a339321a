// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/elementreader.h"

#include "core/jsonlayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ElementReader)
};

QString kindWord(JsonCursor::Kind kind)
{
    switch (kind) {
    case JsonCursor::Kind::Object:
        return Words::tr("an object");
    case JsonCursor::Kind::Array:
        return Words::tr("a list");
    case JsonCursor::Kind::String:
        return Words::tr("a text");
    case JsonCursor::Kind::Number:
        return Words::tr("a number");
    case JsonCursor::Kind::Bool:
        return Words::tr("true or false");
    case JsonCursor::Kind::Null:
        return Words::tr("null");
    case JsonCursor::Kind::Nothing:
        break;
    }
    return Words::tr("no value");
}

/// A fault that says what a member is and what it should be. What is no JSON at all is left to the cursor.
bool wrongType(JsonCursor &cursor, const QString &member, const QString &wanted)
{
    if (cursor.peek() == JsonCursor::Kind::Nothing)
        return cursor.skip();
    cursor.fault(Words::tr("\"%1\" must be %2, but here it is %3").arg(member, wanted, kindWord(cursor.peek())));
    return false;
}

bool missing(JsonCursor &cursor, size_t at, const char *member, const QString &whose)
{
    cursor.faultAt(at, Words::tr("%1 has no \"%2\"").arg(whose, QLatin1String(member)));
    return false;
}

bool missingInPackage(JsonCursor &cursor, size_t at, const char *member)
{
    return missing(cursor, at, member, Words::tr("The package that starts here"));
}

bool missingInElement(JsonCursor &cursor, size_t at, const char *member)
{
    return missing(cursor, at, member, Words::tr("The element of the order that starts here"));
}

/// Translated where it is needed only: looking words up takes longer than reading a package.
QString listsOfPackages()
{
    return Words::tr("a list of lists of packages");
}

OrderContext contextFrom(const QString &text)
{
    if (text == QLatin1String("host"))
        return OrderContext::Host;
    return text == QLatin1String("build") ? OrderContext::Build : OrderContext::Other;
}

} // namespace

OrderPlace ElementReader::placeOf(size_t offset)
{
    const auto where = m_cursor.place(offset);
    return {0, where.line, where.column};
}

bool ElementReader::readRaw(QByteArray &json)
{
    QByteArrayView slice;
    if (!m_cursor.skip(slice))
        return false;
    if (!m_tolerant) {
        json = m_pool ? m_pool->bytes(slice) : slice.toByteArray();
        return true;
    }
    json.clear();
    appendLaidOutJson(json, slice, 0, true);
    return true;
}

bool ElementReader::keep(const QString &name, RawMembers &rest)
{
    const auto known = std::find_if(rest.begin(), rest.end(), [&](const RawMember &m) { return m.name == name; });
    if (known != rest.end())
        return readRaw(known->json);
    rest.push_back({name, {}});
    return readRaw(rest.back().json);
}

bool ElementReader::readStrings(const QString &member, QStringList &texts)
{
    if (m_cursor.peek() != JsonCursor::Kind::Array)
        return wrongType(m_cursor, member, Words::tr("a list of texts"));
    texts.clear();
    m_cursor.enterArray();
    while (m_cursor.nextItem()) {
        QString text;
        if (m_cursor.peek() != JsonCursor::Kind::String)
            return wrongType(m_cursor, member, Words::tr("a list of texts"));
        if (!m_cursor.readString(text))
            return false;
        texts.append(text);
    }
    return !m_cursor.failed();
}

bool ElementReader::readText(const QString &member, QString &text, bool mayBeNull)
{
    const auto kind = m_cursor.peek();
    if (kind == JsonCursor::Kind::Null && mayBeNull) {
        text.clear();
        return m_cursor.readNull();
    }
    if (kind != JsonCursor::Kind::String)
        return wrongType(m_cursor, member, mayBeNull ? Words::tr("a text or null") : Words::tr("a text"));
    return m_cursor.readString(text);
}

bool ElementReader::readBuildArgs(OrderPackage &package)
{
    package.hasBuildArgs = true;
    package.buildArgs.reset();
    if (m_cursor.peek() == JsonCursor::Kind::Null)
        return m_cursor.readNull();
    QString text;
    if (!readText(QStringLiteral("build_args"), text, true))
        return false;
    package.buildArgs = text;
    return true;
}

bool ElementReader::readObject(const QString &member, QByteArray &json, bool mayBeNull)
{
    const auto kind = m_cursor.peek();
    if (kind != JsonCursor::Kind::Object && !(mayBeNull && kind == JsonCursor::Kind::Null))
        return wrongType(m_cursor, member, mayBeNull ? Words::tr("an object or null") : Words::tr("an object"));
    return readRaw(json);
}

bool ElementReader::readPackageMember(const QString &name, OrderPackage &package, RawMembers &rest)
{
    if (name == QLatin1String("package_id"))
        return readText(name, package.packageId, false);
    if (name == QLatin1String("prev"))
        return readText(name, package.prev, true);
    if (name == QLatin1String("context"))
        return readText(name, package.contextText, false);
    if (name == QLatin1String("binary"))
        return readText(name, package.binaryText, false);
    if (name == QLatin1String("options"))
        return readStrings(name, package.options);
    if (name == QLatin1String("filenames"))
        return readStrings(name, package.filenames);
    if (name == QLatin1String("overrides"))
        return readObject(name, package.overrides, true);
    if (name == QLatin1String("build_args"))
        return readBuildArgs(package);
    if (name == QLatin1String("info"))
        return readObject(name, package.info, true);
    return keep(name, rest);
}

bool ElementReader::finishPackage(OrderPackage &package, size_t at)
{
    if (package.packageId.isEmpty())
        return missingInPackage(m_cursor, at, "package_id");
    if (package.binaryText.isEmpty())
        return missingInPackage(m_cursor, at, "binary");
    package.binary = binaryStateFrom(package.binaryText);
    package.context = package.contextText.isEmpty() ? OrderContext::Host : contextFrom(package.contextText);
    package.place = placeOf(at);
    return true;
}

bool ElementReader::readPackage(OrderPackage &package)
{
    const auto at = m_cursor.offset();
    if (m_cursor.peek() != JsonCursor::Kind::Object)
        return wrongType(m_cursor, QStringLiteral("packages"), listsOfPackages());
    m_cursor.enterObject();
    QString name;
    while (m_cursor.nextMember(name)) {
        const bool read = name == QLatin1String("depends") ? readStrings(name, package.depends)
                                                           : readPackageMember(name, package, package.rest);
        if (!read)
            return false;
    }
    return !m_cursor.failed() && finishPackage(package, at);
}

bool ElementReader::readPackages(OrderElement &element)
{
    const auto member = QStringLiteral("packages");
    if (m_cursor.peek() != JsonCursor::Kind::Array)
        return wrongType(m_cursor, member, listsOfPackages());
    element.packages.clear();
    m_cursor.enterArray();
    while (m_cursor.nextItem()) {
        if (m_cursor.peek() != JsonCursor::Kind::Array)
            return wrongType(m_cursor, member, listsOfPackages());
        auto &level = element.packages.emplace_back();
        m_cursor.enterArray();
        while (m_cursor.nextItem()) {
            if (!readPackage(level.emplace_back()))
                return false;
        }
    }
    return !m_cursor.failed();
}

bool ElementReader::readElementMember(OrderBy by, const QString &name, OrderElement &element, OrderPackage &package)
{
    if (name == QLatin1String("ref"))
        return readText(name, element.ref, false);
    if (name == QLatin1String("depends"))
        return readStrings(name, element.depends);
    if (by == OrderBy::Recipe)
        return name == QLatin1String("packages") ? readPackages(element) : keep(name, element.rest);
    if (name == QLatin1String("pref"))
        return readText(name, element.key, false);
    return readPackageMember(name, package, element.rest);
}

bool ElementReader::readElement(OrderBy by, OrderElement &element)
{
    const auto at = m_cursor.offset();
    if (m_cursor.peek() != JsonCursor::Kind::Object)
        return wrongType(m_cursor, QStringLiteral("order"), Words::tr("a list of lists of recipes or packages"));
    element.place = placeOf(at);
    OrderPackage package;
    bool hasPackages = false;
    m_cursor.enterObject();
    QString name;
    while (m_cursor.nextMember(name)) {
        hasPackages = hasPackages || name == QLatin1String("packages");
        if (!readElementMember(by, name, element, package))
            return false;
    }
    if (m_cursor.failed())
        return false;
    if (element.ref.isEmpty())
        return missingInElement(m_cursor, at, "ref");
    if (by == OrderBy::Recipe && !hasPackages)
        return missingInElement(m_cursor, at, "packages");
    if (by == OrderBy::Configuration && element.key.isEmpty())
        return missingInElement(m_cursor, at, "pref");
    if (by == OrderBy::Recipe) {
        element.key = element.ref;
        return true;
    }
    if (!finishPackage(package, at))
        return false;
    element.packages.emplace_back().push_back(std::move(package));
    return true;
}

bool ElementReader::readLevels(OrderBy by, std::vector<OrderElement> &elements, std::vector<int> &fileLevels)
{
    const auto member = QStringLiteral("order");
    const auto wanted = Words::tr("a list of levels, each a list");
    if (m_cursor.peek() != JsonCursor::Kind::Array)
        return wrongType(m_cursor, member, wanted);
    m_cursor.enterArray();
    for (int level = 0; m_cursor.nextItem(); ++level) {
        if (m_cursor.peek() != JsonCursor::Kind::Array)
            return wrongType(m_cursor, member, wanted);
        m_cursor.enterArray();
        while (m_cursor.nextItem()) {
            fileLevels.push_back(level);
            if (!readElement(by, elements.emplace_back()))
                return false;
        }
    }
    return !m_cursor.failed();
}

} // namespace slipway
