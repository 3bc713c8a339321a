// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsejson.h"

namespace slipway {

namespace {

constexpr int kMostDeep = 200; // as JsonCursor

/// Looked at before: the library's callback, which knows the depth, takes time by the square of what an array holds.
bool isTooDeep(QByteArrayView bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto character = bytes[at];
        if (inText && character == '\\')
            ++at;
        else if (character == '"')
            inText = !inText;
        else if (!inText && (character == '[' || character == '{') && ++depth > kMostDeep)
            return true;
        else if (!inText && (character == ']' || character == '}'))
            --depth;
    }
    return false;
}

} // namespace

Json parseJson(QByteArrayView bytes)
{
    return isTooDeep(bytes) ? Json(Json::value_t::discarded) : Json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

} // namespace slipway
