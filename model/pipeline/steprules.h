// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"
#include "pipeline/yamlvalue.h"

#include <QHash>

namespace slipway {

/// Says what the platform refuses or ignores in single steps (spec/buildkite.md a.3, a.4), by the rule ids
/// listed in steprules.cpp. What depends on other steps or on a scenario is said elsewhere. Used for one document.
class StepRules
{
public:
    StepRules(QString file, Diagnostics &diagnostics);

    /// `value` and `source`: the step's attributes as normalised and as written.
    void check(const Step &step, const Json &value, const YamlValue &source);

private:
    void checkKey(const Step &step);
    void checkConcurrency(const Step &step, const Json &value);
    void checkCommand(const Step &step, const Json &value);
    void checkRetry(const Json &value);
    void checkRetryRule(const Json &rule);
    void checkGate(const Step &step);
    void checkField(const Step &step, const GateField &field, QStringList &keys);
    void checkGroup(const Step &step);
    /// At the value of the attribute, or at the step if it is not written.
    void report(const char *rule, Severity severity, const QString &message, const QString &fix, const char *attribute);

    QString m_file;
    Diagnostics &m_diagnostics;
    const Step *m_step = nullptr;
    const YamlValue *m_source = nullptr;
    QHash<QString, int> m_fieldLines; ///< where each field key was first used
};

} // namespace slipway
