// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStringList>

#include <vector>

namespace slipway {

/// One thing in a value that its schema does not allow.
struct SchemaFault
{
    QString pointer; ///< JSON pointer into the value; empty: the value itself
    QString message; ///< translated: "“version” is missing"

    QString text() const; ///< with its place
};

struct SchemaAnswer
{
    std::vector<SchemaFault> faults;
    /// Rules of the schema that were not applied because they are none of those that are known, as "oneOf at
    /// /properties/x": the value may still be refused by the service.
    QStringList notChecked;

    bool isValid() const { return faults.empty(); }
};

/// Checks a value against the part of JSON Schema (draft 6/7) that the schemas of actions.json use: type, enum, const,
/// required, properties, additionalProperties, items, bounds of numbers, lengths, pattern. `format` is an annotation, as
/// for the hooks service's validator without formats; defaults are not filled in (spec/taskgraph.md 5 step 6). Any thread.
SchemaAnswer checkAgainstSchema(const Json &schema, const Json &value);

} // namespace slipway
