// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnostic.h"
#include "pipeline/yamlvalue.h"

#include <QVector>

namespace slipway {

/// A step in the form in which the reference parser prints it, before its variables are replaced.
struct NormalStep
{
    enum class Type : quint8 { Command, Wait, Input, Trigger, Group, Unknown };

    Type type = Type::Unknown;
    YamlPtr source; ///< as written: a string or a map
    Json value; ///< an object, or the string of a one-word step; of a group without its steps
    QVector<NormalStep> steps; ///< of a group
    /// Set for a group that the reference passes on as written, because it holds a step of unknown type.
    Json verbatim;
};

/// Which type a step has (spec/buildkite.md a.2). Fails for what the reference refuses (null, a list, a
/// `type` that is no string); everything it merely does not know is Unknown, with the reason in `warning`.
Result<NormalStep::Type> inferStepType(const YamlValue &step, QString &warning);

/// Reads the `steps` of a pipeline or group; warnings are appended to `diagnostics` with places in `file`.
Result<QVector<NormalStep>> readSteps(const QString &file, const YamlValue &steps, Diagnostics &diagnostics);

// The reference's rules for reading a value as a string, a list of strings, a map of strings. The error is
// text in its words: the caller decides whether it is a fault or makes the step an unknown one.
template <typename T>
struct Read
{
    T value {};
    QString error;
    bool ok() const { return error.isEmpty(); }
};
Read<std::string> readString(const YamlValue &value);
Read<Json> readStringList(const YamlValue &value); ///< array; null for null
Read<Json> readStringMap(const YamlValue &value); ///< object; null for null

} // namespace slipway
