// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipeline.h"

namespace slipway {

QString envValue(const EnvList &env, const QString &name, const QString &fallback)
{
    for (auto it = env.crbegin(); it != env.crend(); ++it) {
        if (it->first == name)
            return it->second;
    }
    return fallback;
}

void setEnv(EnvList &env, const QString &name, const QString &value)
{
    for (auto &entry : env) {
        if (entry.first == name) {
            entry.second = value;
            return;
        }
    }
    env.append({name, value});
}

} // namespace slipway
