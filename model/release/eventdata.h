// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

namespace slipway::eventdata {

// How the data of events is read. Journals outlive versions: what is absent or of another kind, and data that is no
// object, gives the fallback.

inline QString text(const Json &data, const char *key, const QString &fallback = {})
{
    const auto it = data.find(key);
    return it != data.end() && it->is_string() ? fromStd(it->get_ref<const std::string &>()) : fallback;
}

inline qint64 number(const Json &data, const char *key, qint64 fallback = 0)
{
    const auto it = data.find(key);
    const bool good = it != data.end() && it->is_number_integer() && (!it->is_number_unsigned() || it->get<quint64>() <= quint64(1) << 62);
    return good ? it->get<qint64>() : fallback;
}

/// What is counted: attempts, places in a list, exit statuses. Far from the ends of an int, so that counting on is safe.
inline int count(const Json &data, const char *key, int fallback = 0)
{
    constexpr qint64 most = 1'000'000'000;
    const auto value = number(data, key, fallback);
    return value >= -most && value <= most ? int(value) : fallback;
}

} // namespace slipway::eventdata
