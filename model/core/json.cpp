// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

namespace slipway {

namespace {

template <typename T>
QByteArray dump(const T &value, bool pretty)
{
    return QByteArray::fromStdString(value.dump(pretty ? 2 : -1, ' ', false, T::error_handler_t::replace));
}

} // namespace

QByteArray dumpJson(const Json &value, bool pretty)
{
    return dump(value, pretty);
}

QByteArray dumpJson(const nlohmann::json &value, bool pretty)
{
    return dump(value, pretty);
}

} // namespace slipway
