// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/releasefile.h"
#include "review/strictyamlreader.h"

namespace slipway {

/// Reads `workers:` and `worker_pool:` of a release file (WorkerRule says what they hold). What is read counts only if
/// there is no error().
class WorkerRulesReader : public StrictYamlReader
{
public:
    explicit WorkerRulesReader(QString path)
        : StrictYamlReader(std::move(path))
    {
    }

    QVector<WorkerRule> rules(const YamlValue &value);
    WorkerPoolRules pool(const YamlValue &value);

private:
    WorkerRule rule(const YamlValue &value);
    void readMember(const YamlEntry &entry, WorkerRule &rule);
    bool readList(const YamlEntry &entry, WorkerRule &rule);
    bool readNumber(const YamlEntry &entry, WorkerRule &rule);
    QStringList commandLine(const YamlValue &value, const QString &name);
    int number(const YamlValue &value, const QString &name, int least, int most);
    bool flag(const YamlValue &value, const QString &name);
    int multiplex(const YamlValue &value);
    WorkerProtocol protocol(const YamlValue &value);
};

} // namespace slipway
