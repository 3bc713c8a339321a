// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/yamlnode.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(YamlReader)
};

using Kind = YamlNode::Kind;

} // namespace

/// The map being put together, with the keys that merged maps may no longer set.
struct YamlDecoder::MapBuild
{
    std::shared_ptr<YamlValue> map = std::make_shared<YamlValue>();
    std::unordered_map<std::string, size_t> index;
    std::vector<std::unordered_set<std::string> *> taken; ///< one set for each map that is being merged into
    quint64 visit = 0;
};

Error YamlDecoder::errorAt(const YamlMark &mark, ErrorCode code, QString message, QString hint) const
{
    return {code, std::move(message), std::move(hint), {m_file, mark.line, mark.column, 0, {}}};
}

Result<void> YamlDecoder::addUp(YamlValue &parent, const YamlValue &child, const YamlMark &mark) const
{
    const QLocale locale(QLocale::English);
    parent.expandedNodes += child.expandedNodes;
    parent.expandedBytes += child.expandedBytes;
    parent.depth = std::max(parent.depth, child.depth + 1);
    const auto hint = Words::tr("use fewer aliases (*name) or split the file");
    if (parent.expandedNodes > m_limits.nodes)
        return fail(errorAt(mark, ErrorCode::LimitExceeded,
            Words::tr("more than %1 values once every alias is expanded").arg(locale.toString(m_limits.nodes)), hint));
    if (parent.expandedBytes > m_limits.expandedBytes)
        return fail(errorAt(mark, ErrorCode::LimitExceeded,
            Words::tr("more than %1 of text once every alias is expanded")
                .arg(locale.formattedDataSize(qint64(m_limits.expandedBytes))),
            hint));
    if (parent.depth > m_limits.depth)
        return fail(errorAt(mark, ErrorCode::LimitExceeded,
            Words::tr("lists and maps are nested more than %1 deep").arg(m_limits.depth),
            Words::tr("flatten the structure")));
    return {};
}

Result<YamlPtr> YamlDecoder::decode(YamlNode &node)
{
    if (node.state == YamlNode::State::Done)
        return node.value;
    // An alias inside its own anchor, or a merge key that brings in the map it stands in.
    if (node.state == YamlNode::State::InWork
        || (node.kind == Kind::Alias && node.target->state == YamlNode::State::InWork))
        return fail(errorAt(node.mark, ErrorCode::BadInput, Words::tr("infinite recursion: this value contains itself"),
            Words::tr("remove the alias (*name) that stands inside its own anchor (&name)")));
    node.state = YamlNode::State::InWork;
    Result<YamlPtr> value = YamlPtr();
    switch (node.kind) {
    case Kind::Scalar:
        value = decodeScalar(node);
        break;
    case Kind::Sequence:
        value = decodeSequence(node);
        break;
    case Kind::Map:
        value = decodeMap(node);
        break;
    case Kind::Alias:
        value = decode(*node.target);
        break;
    }
    if (value.failed())
        return value;
    node.state = YamlNode::State::Done;
    node.value = *value;
    return value;
}

Result<YamlPtr> YamlDecoder::decodeScalar(const YamlNode &node)
{
    auto resolved = resolveScalar(node.scalar);
    if (resolved.failed()) {
        auto error = resolved.error();
        error.where = {m_file, node.mark.line, node.mark.column, 0, {}};
        return fail(std::move(error));
    }
    auto value = std::make_shared<YamlValue>(std::move(*resolved));
    value->mark = node.mark;
    value->expandedBytes = value->text.size();
    return YamlPtr(std::move(value));
}

Result<YamlPtr> YamlDecoder::decodeSequence(const YamlNode &node)
{
    auto list = std::make_shared<YamlValue>();
    list->type = YamlValue::Type::Sequence;
    list->mark = node.mark;
    list->items.reserve(node.children.size());
    for (auto *child : node.children) {
        auto value = decode(*child);
        if (value.failed())
            return value;
        if (auto added = addUp(*list, **value, child->mark); added.failed())
            return fail(added.error());
        list->items.push_back(*value);
    }
    return YamlPtr(std::move(list));
}

Result<YamlPtr> YamlDecoder::decodeMap(YamlNode &node)
{
    MapBuild build;
    build.map->type = YamlValue::Type::Map;
    build.map->mark = node.mark;
    build.visit = ++m_mergeVisits;
    if (auto done = rangeOver(node, build, 0); done.failed())
        return fail(done.error());
    return YamlPtr(std::move(build.map));
}

// Goes through what a map contains, or what a merge key names: a map, an alias of one, or a list of these.
Result<void> YamlDecoder::rangeOver(YamlNode &node, MapBuild &build, int depth)
{
    if (node.mergeVisit == build.visit)
        return {};
    node.mergeVisit = build.visit;
    if (++m_mergeSteps > m_limits.nodes * 4 || depth > m_limits.depth)
        return fail(errorAt(node.mark, ErrorCode::LimitExceeded, Words::tr("merge keys (<<) lead too far"),
            Words::tr("use fewer merge keys")));
    switch (node.kind) {
    case Kind::Map:
        return rangeOverMap(node, build, depth);
    case Kind::Sequence:
        return rangeOverAll(node.children, build, depth);
    case Kind::Alias:
        return rangeOver(*node.target, build, depth + 1);
    case Kind::Scalar:
        break;
    }
    return fail(errorAt(node.mark, ErrorCode::BadInput, Words::tr("a merge key (<<) needs a map, an alias of a map, or a list of these"),
        Words::tr("write '<<: *name' with the name of an anchored map")));
}

Result<void> YamlDecoder::rangeOverAll(const std::vector<YamlNode *> &nodes, MapBuild &build, int depth)
{
    for (auto *child : nodes) {
        if (auto done = rangeOver(*child, build, depth + 1); done.failed())
            return done;
    }
    return {};
}

// Keys of a map win over what is merged into it, wherever the merge key stands; among merged maps the first wins.
Result<void> YamlDecoder::rangeOverMap(YamlNode &node, MapBuild &build, int depth)
{
    std::unordered_set<std::string> own;
    const auto pairs = node.children.size() / 2;
    bool merges = false;
    std::vector<std::string> keys(pairs);
    for (size_t i = 0; i < pairs; ++i) {
        const auto &keyNode = *node.children[2 * i];
        if (keyNode.kind == Kind::Scalar && keyNode.scalar.isMerge()) {
            merges = true;
            continue;
        }
        auto key = keyOf(keyNode);
        if (key.failed())
            return fail(key.error());
        keys[i] = std::move(*key);
    }
    if (merges)
        own.insert(keys.begin(), keys.end());
    for (size_t i = 0; i < pairs; ++i) {
        if (++m_mergeSteps > m_limits.nodes * 4)
            return fail(errorAt(node.mark, ErrorCode::LimitExceeded, Words::tr("merge keys (<<) lead too far"),
                Words::tr("use fewer merge keys")));
        const auto &keyNode = *node.children[2 * i];
        auto &valueNode = *node.children[2 * i + 1];
        if (keyNode.kind == Kind::Scalar && keyNode.scalar.isMerge()) {
            build.taken.push_back(&own);
            auto merged = rangeOver(valueNode, build, depth + 1);
            build.taken.pop_back();
            if (merged.failed())
                return merged;
            continue;
        }
        if (auto set = setMember(keyNode, keys[i], valueNode, build); set.failed())
            return set;
    }
    return {};
}

Result<void> YamlDecoder::setMember(
    const YamlNode &keyNode, const std::string &key, YamlNode &valueNode, MapBuild &build)
{
    // From the innermost merge outwards, as the reference's nested callbacks do: each remembers the key.
    for (auto it = build.taken.rbegin(); it != build.taken.rend(); ++it) {
        if (!(*it)->insert(key).second)
            return {};
    }
    auto value = decode(valueNode);
    if (value.failed())
        return fail(value.error());
    auto &map = *build.map;
    if (auto added = addUp(map, **value, valueNode.mark); added.failed())
        return added;
    map.expandedBytes += key.size();
    const auto [it, isNew] = build.index.try_emplace(key, map.entries.size());
    if (isNew)
        map.entries.push_back({key, keyNode.mark, *value});
    else
        map.entries[it->second] = {key, keyNode.mark, *value};
    return {};
}

Result<std::string> YamlDecoder::keyOf(const YamlNode &node)
{
    const auto *key = &node;
    while (key->kind == Kind::Alias)
        key = key->target;
    if (key->kind != Kind::Scalar)
        return fail(errorAt(node.mark, ErrorCode::BadInput, Words::tr("a list or a map cannot be a map key"),
            Words::tr("write a plain name in front of the colon")));
    auto text = canonicalKey(key->scalar);
    if (text.failed()) {
        auto error = text.error();
        error.where = {m_file, node.mark.line, node.mark.column, 0, {}};
        return fail(std::move(error));
    }
    return text;
}

} // namespace slipway
