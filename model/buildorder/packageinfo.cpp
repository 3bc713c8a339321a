// SPDX-License-Identifier: GPL-3.0-or-later
#include "buildorder/packageinfo.h"

#include "core/jsoncursor.h"

namespace slipway {

namespace {

/// Calls `entry` with the name and value of each text in a member of `info`, until it returns false.
template <typename Entry>
void walk(const QByteArray &info, QLatin1String part, const Entry &entry)
{
    if (info.size() < 4)
        return;
    JsonCursor cursor(info, {});
    if (cursor.peek() != JsonCursor::Kind::Object)
        return;
    QString name;
    QString value;
    cursor.enterObject();
    while (cursor.nextMember(name)) {
        if (name != part || cursor.peek() != JsonCursor::Kind::Object) {
            cursor.skip();
            continue;
        }
        cursor.enterObject();
        while (cursor.nextMember(name)) {
            const bool text = cursor.peek() == JsonCursor::Kind::String;
            if (text ? !cursor.readString(value) : !cursor.skip())
                return;
            if (text && !entry(name, value))
                return;
        }
        return;
    }
}

QStringList lines(const QByteArray &info, QLatin1String part)
{
    QStringList out;
    walk(info, part, [&](const QString &name, const QString &value) {
        out.append(name + u'=' + value);
        return true;
    });
    return out;
}

} // namespace

QString packageSetting(const OrderPackage &package, const QString &wanted)
{
    QString found;
    walk(package.info, QLatin1String("settings"), [&](const QString &name, const QString &value) {
        if (name != wanted)
            return true;
        found = value;
        return false;
    });
    return found;
}

QStringList packageSettings(const OrderPackage &package)
{
    return lines(package.info, QLatin1String("settings"));
}

QStringList packageOptions(const OrderPackage &package)
{
    return lines(package.info, QLatin1String("options"));
}

QString packageDetail(const OrderPackage &package, bool withSystem)
{
    QString type;
    QString system;
    QString arch;
    walk(package.info, QLatin1String("settings"), [&](const QString &name, const QString &value) {
        if (name == QLatin1String("build_type"))
            type = value;
        else if (name == QLatin1String("os"))
            system = value;
        else if (name == QLatin1String("arch"))
            arch = value;
        return true;
    });
    QStringList parts;
    for (const auto &part : {type, withSystem ? system : QString(), arch, package.binaryText}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace slipway
