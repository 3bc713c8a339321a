// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/yamlvalue.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace slipway {

/// What readers of our own YAML files have in common: a member of the wrong kind or of an unknown name is an error with
/// its line, because a decision that is silently lost is worse than one that is refused. The first error wins.
class StrictYamlReader
{
public:
    const std::optional<Error> &error() const { return m_error; }

protected:
    using Visit = std::function<void(const YamlEntry &entry)>;
    using Item = std::function<void(const YamlValue &value)>;

    explicit StrictYamlReader(QString path);

    static bool isScalar(const YamlValue &value);
    void eachMember(const YamlValue &value, const QString &expected, const Visit &visit);
    void eachItem(const YamlValue &value, const QString &expected, const Item &visit);
    QString text(const YamlValue &value, const QString &name);
    QStringList words(const YamlValue &value, const QString &name);
    void refuse(const YamlValue &value, const QString &message, const QString &hint);
    void refuseUnknown(const YamlEntry &entry, const QStringList &known);
    void adopt(const Error &error) { m_error = m_error.value_or(error); } ///< of another reader of the same file

private:
    const QString m_path;
    std::optional<Error> m_error;
};

} // namespace slipway
