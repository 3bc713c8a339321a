// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/yamlreader.h"
#include "pipeline/yamlscalar.h"

#include <deque>
#include <vector>

namespace slipway {

/// A node as written: aliases, merge keys and duplicate keys still in place. Internal to the YAML reader;
/// nodes live in a std::deque, so that pointers to them stay valid.
struct YamlNode
{
    enum class Kind : quint8 { Scalar, Sequence, Map, Alias };

    Kind kind = Kind::Scalar;
    bool flow = false; ///< of a sequence or map: written with brackets
    YamlScalar scalar;
    std::vector<YamlNode *> children; ///< of a map: key, value, key, value
    YamlNode *target = nullptr; ///< of an alias
    YamlMark mark;

    // What the decoder remembers, so that a node used a thousand times is decoded once.
    enum class State : quint8 { Fresh, InWork, Done };
    State state = State::Fresh;
    YamlPtr value;
    quint64 mergeVisit = 0; ///< number of the last map that merged this node
};

/// Turns nodes into values: resolves aliases, merge keys and scalar types, and counts what the result costs
/// before anything is expanded.
class YamlDecoder
{
public:
    YamlDecoder(QString file, const YamlLimits &limits) : m_file(std::move(file)), m_limits(limits) {}

    Result<YamlPtr> decode(YamlNode &node);

private:
    Result<YamlPtr> decodeScalar(const YamlNode &node);
    Result<YamlPtr> decodeSequence(const YamlNode &node);
    Result<YamlPtr> decodeMap(YamlNode &node);
    struct MapBuild;
    Result<void> rangeOver(YamlNode &node, MapBuild &build, int depth);
    Result<void> rangeOverMap(YamlNode &node, MapBuild &build, int depth);
    Result<void> rangeOverAll(const std::vector<YamlNode *> &nodes, MapBuild &build, int depth);
    Result<void> setMember(const YamlNode &keyNode, const std::string &key, YamlNode &valueNode, MapBuild &build);
    Result<std::string> keyOf(const YamlNode &node);
    Result<void> addUp(YamlValue &parent, const YamlValue &child, const YamlMark &mark) const;
    Error errorAt(const YamlMark &mark, ErrorCode code, QString message, QString hint) const;

    QString m_file;
    YamlLimits m_limits;
    quint64 m_mergeVisits = 0;
    quint64 m_mergeSteps = 0;
};

} // namespace slipway
