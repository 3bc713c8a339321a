// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/yamlvalue.h"
#include "review/releasefile.h"

#include <functional>

namespace slipway {

/// Turns the YAML of a release file into its value, strictly: a member of the wrong kind is an error with its
/// line, because a decision that is silently lost is worse than one that is refused. The first error wins.
class ReleaseFileReader
{
public:
    explicit ReleaseFileReader(QString path);

    Result<ReleaseFile> read(const YamlValue &root);

private:
    using Visit = std::function<void(const YamlEntry &entry)>;
    using Item = std::function<void(const YamlValue &value)>;

    void readMember(const YamlEntry &entry);
    void readScenario(const YamlValue &value);
    void readScenarioMember(const YamlEntry &entry, Facts &facts);
    void readEnv(const YamlValue &value, Facts &facts);
    void readEffects(const YamlValue &value);
    void readExpected(const YamlValue &value);
    void readExpectedArtifact(const YamlValue &value, QVector<ExpectedArtifact> &list);
    void readSuppression(const YamlValue &value);
    void readRehearsal(const YamlValue &value);

    void eachMember(const YamlValue &value, const QString &expected, const Visit &visit);
    void eachItem(const YamlValue &value, const QString &expected, const Item &visit);
    QString text(const YamlValue &value, const QString &name);
    QStringList words(const YamlValue &value, const QString &name);
    void refuse(const YamlValue &value, const QString &message, const QString &hint);
    void refuseUnknown(const YamlEntry &entry, const QStringList &known);

    ReleaseFile m_file;
    std::optional<Error> m_error;
};

} // namespace slipway
