// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace slipway {

/// Key order is kept everywhere: users compare what we print with what they wrote.
using Json = nlohmann::ordered_json;

inline std::string toStd(const QString &text) { return text.toStdString(); }
inline QString fromStd(const std::string &text) { return QString::fromStdString(text); }

/// Never throws: bytes that are no UTF-8 are replaced. One line, or pretty-printed by two spaces.
QByteArray dumpJson(const Json &value, bool pretty = false);
QByteArray dumpJson(const nlohmann::json &value, bool pretty = false);

} // namespace slipway
