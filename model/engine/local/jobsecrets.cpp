// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/jobsecrets.h"

#include "engine/local/redactor.h"

namespace slipway {

JobSecrets secretsOf(const Step &step, const EnvList &given)
{
    JobSecrets secrets;
    for (const auto &[variable, key] : step.secrets) {
        auto value = envValue(given, key, QString());
        if (value.isNull() && !variable.isEmpty())
            value = envValue(given, variable, QString());
        if (value.isNull()) {
            secrets.missing.append(key);
            continue;
        }
        if (!variable.isEmpty())
            setEnv(secrets.env, variable, value);
        // As for names that tell a secret: shorter ones would black out ordinary words.
        if (value.toUtf8().size() >= kShortestSecret)
            secrets.values.append(value.toUtf8());
    }
    return secrets;
}

QSet<QString> secretNames(const PlannedPipeline &plan)
{
    QSet<QString> names;
    for (const auto *step : plan.steps) {
        if (!step)
            continue;
        for (const auto &[variable, key] : step->secrets) {
            names.insert(key);
            if (!variable.isEmpty())
                names.insert(variable);
        }
    }
    return names;
}

} // namespace slipway
