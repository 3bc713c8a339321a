// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/releasefile.h"
#include "review/strictyamlreader.h"

namespace slipway {

/// Turns the YAML of a release file into its value, strictly.
class ReleaseFileReader : private StrictYamlReader
{
public:
    explicit ReleaseFileReader(const QString &path);

    Result<ReleaseFile> read(const YamlValue &root);

private:
    void readMember(const YamlEntry &entry);
    void readScenario(const YamlValue &value);
    void readScenarioMember(const YamlEntry &entry, Facts &facts);
    void readEnv(const YamlValue &value, Facts &facts);
    void readEffects(const YamlValue &value);
    void readExpected(const YamlValue &value);
    void readExpectedArtifact(const YamlValue &value, QVector<ExpectedArtifact> &list);
    void readSuppression(const YamlValue &value);
    void readRehearsal(const YamlValue &value);
    void readWorkers(const YamlEntry &entry);

    ReleaseFile m_file;
};

} // namespace slipway
