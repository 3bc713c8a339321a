// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/inputyaml.h"

#include <QRegularExpression>

namespace slipway {

namespace {

QByteArray keyOf(const std::string &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z]+(_[A-Za-z]+)+\\z"));
    return plain.match(fromStd(name)).hasMatch() ? QByteArray::fromStdString(name) : dumpJson(Json(name));
}

/// What stands behind "key:" or "-": on the same line, or below it.
void writeValue(const Json &value, int depth, QByteArray &yaml);

void writeBlock(const Json &value, int depth, QByteArray &yaml)
{
    const QByteArray indent(qsizetype(2) * depth, ' ');
    if (value.is_array()) {
        for (const auto &item : value) {
            yaml += indent + '-';
            writeValue(item, depth + 1, yaml);
        }
        return;
    }
    for (const auto &[name, item] : value.items()) {
        yaml += indent + keyOf(name) + ':';
        writeValue(item, depth + 1, yaml);
    }
}

void writeValue(const Json &value, int depth, QByteArray &yaml)
{
    // Deeper than any input of an action: JSON is YAML, too.
    constexpr int kMaxDepth = 30;
    if (!value.is_structured() || value.empty() || depth > kMaxDepth) {
        yaml += ' ' + dumpJson(value) + '\n';
        return;
    }
    yaml += '\n';
    writeBlock(value, depth, yaml);
}

} // namespace

QByteArray writeYaml(const Json &value)
{
    QByteArray yaml;
    if (!value.is_structured() || value.empty())
        return dumpJson(value) + '\n';
    writeBlock(value, 0, yaml);
    return yaml;
}

} // namespace slipway
