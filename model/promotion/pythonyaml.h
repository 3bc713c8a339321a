// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QByteArrayView>

namespace slipway {

/// What a YAML file may cost. Passing one is an error that names it.
struct PythonYamlLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    int depth = 100;
    quint64 values = 2'000'000; ///< with every alias expanded
};

/// A YAML file of one document as Python's yaml.safe_load reads it (pythonscalar.h): the last of several equal keys
/// counts, merge keys, aliases, keys that are no texts written as json.dumps does. An empty file is null. Also reads
/// JSON. Never throws, never recurses; any thread.
Result<Json> readPythonYaml(const QString &file, QByteArrayView text, const PythonYamlLimits &limits = {});

/// readPythonYaml for parameters.yml: a mapping; its long flat `existing_tasks` block is read line by line where it is
/// as simple as PyYAML writes it, which is many times faster, with the same answer.
Result<Json> readParameters(const QString &file, QByteArrayView text);

} // namespace slipway
