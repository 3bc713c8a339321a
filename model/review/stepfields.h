// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

namespace slipway {

/// One attribute of a step by what it means: a command is the same whether written as a string or as a list, env
/// whether as a map or as a list, 5 and "5" are the same number.
struct StepField
{
    QString name; ///< as in YAML; of env and agents one a variable: "env.NIGHTLY"
    QString value;
    bool secret = false; ///< the value is compared and never shown
};

using StepFields = QVector<StepField>;

/// All fields of a step that have a value, but for `depends_on` and the group, which name other steps. Pure.
StepFields fieldsOf(const Step &step);
/// The file's own: top-level env and whatever else stands beside `steps`.
StepFields fieldsOf(const Pipeline &pipeline);

/// A label as it is compared: without emoji and superfluous white space (spec/ux.md 3.4).
QString plainLabel(const QString &label);
/// A condition without the white space that means nothing.
QString plainCondition(const QString &condition);

} // namespace slipway
