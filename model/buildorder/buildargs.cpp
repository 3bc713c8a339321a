// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/buildargs.h"

#include "core/jsoncursor.h"

namespace slipway {

namespace {

/// What the packages of some orders tell of a question: nothing, no, or yes at least once.
using Told = std::optional<bool>;

void tell(Told &told, bool yes)
{
    told = yes || told.value_or(false);
}

struct Tellings
{
    Told plural, scoped, editables;

    void look(const OrderPackage &package)
    {
        if (package.binary == BinaryState::EditableBuild && package.hasBuildArgs)
            tell(editables, package.buildArgs.has_value());
        if (!package.buildArgs)
            return;
        tell(plural, package.buildArgs->contains(QLatin1String("requires=")));
        if (!package.options.isEmpty())
            tell(scoped, package.buildArgs->contains(QLatin1String(" -o=\"")) || package.buildArgs->contains(QLatin1String(" -o:b=\"")));
    }

    void look(const BuildOrder &order)
    {
        for (const auto &element : order.elements) {
            for (const auto &level : element.packages) {
                for (const auto &package : level)
                    look(package);
            }
        }
    }

    BuildArgsStyle style() const
    {
        BuildArgsStyle style;
        style.plural = plural.value_or(true);
        style.scopedOptions = scoped.value_or(style.plural);
        style.editables = editables.value_or(true);
        return style;
    }
};

/// Python's repr of a text, as far as references go: single quotes unless only those are inside.
QString pythonText(const QString &text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString out(quote);
    for (const auto c : text) {
        if (c == quote || c == u'\\')
            out += u'\\';
        out += c;
    }
    return out + quote;
}

/// A JSON value as Python's repr writes the same value.
QString pythonRepr(JsonCursor &cursor)
{
    QString out;
    QString text;
    switch (cursor.peek()) {
    case JsonCursor::Kind::Object:
        cursor.enterObject();
        while (cursor.nextMember(text))
            out += (out.isEmpty() ? QString() : QStringLiteral(", ")) + pythonText(text) + QStringLiteral(": ") + pythonRepr(cursor);
        return u'{' + out + u'}';
    case JsonCursor::Kind::Array:
        cursor.enterArray();
        while (cursor.nextItem())
            out += (out.isEmpty() ? QString() : QStringLiteral(", ")) + pythonRepr(cursor);
        return u'[' + out + u']';
    case JsonCursor::Kind::String:
        cursor.readString(text);
        return pythonText(text);
    case JsonCursor::Kind::Bool: {
        bool value = false;
        cursor.readBool(value);
        return value ? QStringLiteral("True") : QStringLiteral("False");
    }
    case JsonCursor::Kind::Null:
        cursor.skip();
        return QStringLiteral("None");
    default: {
        QByteArrayView number;
        cursor.skip(number);
        return QString::fromLatin1(number.data(), number.size());
    }
    }
}

bool isEmptyObject(const QByteArray &json)
{
    return json.isEmpty() || json == "null" || json.mid(1).trimmed().startsWith('}');
}

/// True if info.compatibility_delta has something: then the recipe's own package_id is not the one wanted.
bool hasCompatibilityDelta(const QByteArray &info)
{
    if (!info.contains("compatibility_delta"))
        return false;
    JsonCursor cursor(info, {});
    QString name;
    if (cursor.peek() != JsonCursor::Kind::Object)
        return false;
    cursor.enterObject();
    while (cursor.nextMember(name)) {
        QByteArrayView value;
        cursor.skip(value);
        if (name == QLatin1String("compatibility_delta"))
            return value != "null" && !isEmptyObject(value.toByteArray());
    }
    return false;
}

} // namespace

BuildArgsStyle BuildArgsStyle::of(const BuildOrder &order)
{
    Tellings told;
    told.look(order);
    return told.style();
}

BuildArgsStyle BuildArgsStyle::of(const std::vector<BuildOrderPtr> &orders)
{
    Tellings told;
    for (const auto &order : orders)
        told.look(*order);
    return told.style();
}

std::optional<QString> buildArgsFor(const OrderPackage &package, const QString &ref, const BuildArgsStyle &style)
{
    if (package.binary != BinaryState::Build && !(package.binary == BinaryState::EditableBuild && style.editables))
        return std::nullopt;
    const bool tool = package.context == OrderContext::Build;
    const auto name = displayRef(ref);
    QString args = tool ? QStringLiteral("--tool-require") : QStringLiteral("--require");
    args += (style.plural ? QStringLiteral("s=") : QStringLiteral("=")) + name;
    args += hasCompatibilityDelta(package.info) ? QStringLiteral(" --build=compatible:") : QStringLiteral(" --build=");
    args += name;
    for (const auto &option : package.options) {
        if (style.scopedOptions)
            args += (tool ? QStringLiteral(" -o:b=\"") : QStringLiteral(" -o=\"")) + option + u'"';
        else
            args += QStringLiteral(" -o ") + option;
    }
    if (!isEmptyObject(package.overrides)) {
        JsonCursor cursor(package.overrides, {});
        args += QStringLiteral(" --lockfile-overrides=\"") + pythonRepr(cursor) + u'"';
    }
    return args;
}

} // namespace slipway
