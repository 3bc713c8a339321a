// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/jsonkind.h"

#include "core/jsoncursor.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonKind)
};

struct Names
{
    QStringList outer;
    QStringList inner; ///< of the first outer member that is an object
    bool has(const char *name) const { return outer.contains(QLatin1String(name)); }
    bool innerHas(const char *name) const { return inner.contains(QLatin1String(name)); }
};

Names namesOf(const QByteArray &bytes)
{
    constexpr qsizetype kEnough = 50;
    Names names;
    JsonCursor cursor(bytes, {}, true);
    if (cursor.peek() != JsonCursor::Kind::Object)
        return names;
    cursor.enterObject();
    QString name;
    bool looked = false;
    while (names.outer.size() < kEnough && cursor.nextMember(name)) {
        names.outer.append(name);
        if (looked || cursor.peek() != JsonCursor::Kind::Object) {
            cursor.skip();
            continue;
        }
        looked = true;
        cursor.enterObject();
        while (cursor.nextMember(name)) {
            names.inner.append(name);
            cursor.skip();
        }
    }
    return names;
}

QString kindOfObject(const Names &names)
{
    const bool innerRefs = std::any_of(names.inner.begin(), names.inner.end(), [](const QString &n) { return n.contains(u'/'); });
    if (names.has("version") && names.has("requires") && names.has("python_requires"))
        return Words::tr("a Conan lockfile");
    if (names.has("host") && names.has("build") && names.innerHas("settings"))
        return Words::tr("a Conan profile as JSON");
    if (names.has("steps"))
        return Words::tr("a Buildkite pipeline");
    if (names.innerHas("task") && names.innerHas("label"))
        return Words::tr("a task graph");
    if (innerRefs || names.has("Local Cache"))
        return Words::tr("a Conan package list");
    if (names.has("schema_version") && names.has("deployers"))
        return Words::tr("a Conan deployment report");
    return {};
}

QString kindOfText(const QByteArray &start)
{
    const auto text = QString::fromUtf8(start);
    static const QRegularExpression profile(QStringLiteral(
        "^\\s*(include\\(|\\[(settings|options|tool_requires|conf|buildenv|runenv|system_tools|replace_requires|platform_requires|platform_tool_requires|replace_tool_requires)\\])"));
    static const QRegularExpression conanfile(QStringLiteral("^\\s*\\[(requires|generators|layout|test_requires|imports)\\]"));
    static const QRegularExpression printed(QStringLiteral("^\\s*(=====|ERROR:|WARN:|Traceback )"));
    if (text.trimmed().startsWith(u'<'))
        return Words::tr("a web page; Conan writes it with --format=html");
    if (profile.match(text).hasMatch())
        return Words::tr("a Conan profile");
    if (conanfile.match(text).hasMatch())
        return Words::tr("a conanfile.txt");
    if (text.contains(QLatin1String("from conan import")))
        return Words::tr("a conanfile.py");
    if (printed.match(text).hasMatch())
        return Words::tr("what Conan prints for people; write the file with --format=json and without its messages");
    return {};
}

} // namespace

QString guessedKind(const QByteArray &bytes)
{
    const auto byText = kindOfText(bytes.left(4000));
    return byText.isEmpty() ? kindOfObject(namesOf(bytes)) : byText;
}

} // namespace slipway
