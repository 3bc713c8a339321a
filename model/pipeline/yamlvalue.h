// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace slipway {

/// Where a YAML node stands: all count from 1, columns in characters.
struct YamlMark
{
    int line = 0;
    int column = 0;
    int endLine = 0;
};

class YamlValue;
using YamlPtr = std::shared_ptr<const YamlValue>;

struct YamlEntry
{
    std::string key;
    YamlMark keyMark;
    YamlPtr value;
};

/// A node of a YAML document after aliases and merge keys are resolved, with the scalar types of go-yaml v3
/// (spec/buildkite.md a.1). Immutable and shared: two aliases of one anchor are one value, so a tree may be
/// far larger than the memory it takes; expandedNodes and expandedBytes tell how large. Any thread.
class YamlValue
{
public:
    enum class Type : quint8 { Null, Bool, Int, UInt, Float, Timestamp, String, Sequence, Map };

    Type type = Type::Null;
    bool boolean = false;
    qint64 integer = 0;
    quint64 unsignedInteger = 0; ///< only for what does not fit into qint64
    double number = 0;
    std::string text; ///< of a string; of a timestamp in RFC 3339
    std::vector<YamlPtr> items;
    std::vector<YamlEntry> entries; ///< in the order written; keys are unique
    YamlMark mark;
    quint64 expandedNodes = 1; ///< this node and all below it, aliases counted as often as they are used
    quint64 expandedBytes = 0; ///< text of all of these
    int depth = 1;

    bool isNull() const { return type == Type::Null; }
    bool isString() const { return type == Type::String; }
    bool isSequence() const { return type == Type::Sequence; }
    bool isMap() const { return type == Type::Map; }

    /// The entry of a map; null if there is none or this is no map.
    const YamlEntry *find(std::string_view key) const;
    YamlPtr get(std::string_view key) const;

    /// The word the reference uses for the type in its messages: "string", "int", "[]interface {}" ...
    std::string goTypeName() const;
};

/// A scalar as the reference prints it where a string is wanted ("1.1", "true", "<nil>").
std::string yamlScalarText(const YamlValue &value);
/// The same data as JSON, numbers as Go prints them. NaN and infinities stay: see yamlWithoutJson().
Json yamlToJson(const YamlValue &value);
/// The first NaN or infinity in the tree, which JSON has no form for; null if there is none.
const YamlValue *yamlWithoutJson(const YamlValue &value);

/// Appends to a JSON object without looking for the key: for keys known to be new, in linear time.
void appendMember(Json &object, std::string key, Json value);

} // namespace slipway
