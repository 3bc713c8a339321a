// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/result.h"

#include <QByteArrayView>

#include <string>
#include <unordered_map>

namespace slipway {

/// An object that is being filled, where the last of several equal names counts. In linear time: the object itself looks
/// a name up among all it has.
class ObjectBuilder
{
public:
    void set(std::string name, Json value);
    void setAll(const Json &object);
    Json &object() { return m_object; }

private:
    Json m_object = Json::object();
    std::unordered_map<std::string, size_t> m_places;
};

/// A JSON text as a tree, in linear time also for objects of a hundred thousand members. Lone surrogates become U+FFFD
/// when they are shown. Errors name line and column; nesting is bounded as JsonCursor bounds it.
Result<Json> readJsonTree(const QString &file, QByteArrayView text);

} // namespace slipway
