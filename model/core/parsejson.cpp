// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parsejson.h"

namespace slipway {

namespace {

constexpr int kMostDeep = 200; // as JsonCursor

} // namespace

Json parseJson(QByteArrayView bytes)
{
    bool tooDeep = false;
    const auto guard = [&tooDeep](int depth, Json::parse_event_t, Json &) {
        tooDeep = tooDeep || depth > kMostDeep;
        return !tooDeep;
    };
    auto json = Json::parse(bytes.begin(), bytes.end(), guard, false);
    return tooDeep ? Json(Json::value_t::discarded) : json;
}

} // namespace slipway
