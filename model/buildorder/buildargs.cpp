// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/buildargs.h"

#include "core/jsoncursor.h"

namespace slipway {

namespace {

const OrderPackage *firstWith(const BuildOrder &order, bool (*wanted)(const OrderPackage &))
{
    for (const auto &element : order.elements) {
        for (const auto &level : element.packages) {
            for (const auto &package : level) {
                if (wanted(package))
                    return &package;
            }
        }
    }
    return nullptr;
}

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
    BuildArgsStyle style;
    const auto *any = firstWith(order, [](const OrderPackage &p) { return p.buildArgs.has_value(); });
    if (any)
        style.plural = any->buildArgs->contains(QLatin1String("requires="));
    const auto *optional = firstWith(order, [](const OrderPackage &p) { return p.buildArgs && !p.options.isEmpty(); });
    if (optional)
        style.scopedOptions = optional->buildArgs->contains(QLatin1String(" -o=\"")) || optional->buildArgs->contains(QLatin1String(" -o:b=\""));
    else if (any)
        style.scopedOptions = style.plural;
    const auto *editable = firstWith(order, [](const OrderPackage &p) { return p.binary == BinaryState::EditableBuild; });
    if (editable)
        style.editables = editable->buildArgs.has_value();
    return style;
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
