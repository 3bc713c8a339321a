// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/condition/value.h"

#include "pipeline/condition/characters.h"

#include <array>

namespace slipway::condition {

bool Value::operator==(const Value &other) const
{
    const auto *own = std::get_if<PatternPtr>(&data);
    const auto *theirs = std::get_if<PatternPtr>(&other.data);
    if (own && theirs)
        return (*own)->source() == (*theirs)->source() && (*own)->flags() == (*theirs)->flags();
    return data == other.data;
}

std::string typeName(const Value &value)
{
    static constexpr std::array<const char *, 7> kNames {"NULL", "BOOLEAN", "INTEGER", "STRING", "ARRAY", "REGEXP", "UNKNOWN"};
    return kNames[value.data.index()];
}

QString describe(const Value &value)
{
    if (value.isNull())
        return QStringLiteral("null");
    if (const auto *boolean = std::get_if<bool>(&value.data))
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *number = std::get_if<qint64>(&value.data))
        return QString::number(*number);
    if (const auto *text = value.text())
        return QString::fromStdString(quoted(*text));
    if (const auto *pattern = std::get_if<PatternPtr>(&value.data))
        return u'/' + QString::fromStdString((*pattern)->source()) + u'/';
    if (value.unknown())
        return QStringLiteral("unknown");
    QStringList elements;
    for (const auto &element : std::get<ValueList>(value.data))
        elements.append(describe(element));
    return u'[' + elements.join(QStringLiteral(", ")) + u']';
}

} // namespace slipway::condition
