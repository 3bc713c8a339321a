// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buildorder/buildorder.h"

namespace slipway {

// What `info` tells of a package: the only place where an order says its settings (spec/conan.md 1.4).

/// "Release · x86_64 · Build": what tells this package from the others of its recipe; `withSystem`: "Release · Windows ·
/// x86_64 · Build".
QString packageDetail(const OrderPackage &package, bool withSystem = false);
/// A setting such as "os" or "compiler.version"; empty if it is not there.
QString packageSetting(const OrderPackage &package, const QString &name);
/// "name=value" of info.settings and info.options, in the order of the file.
QStringList packageSettings(const OrderPackage &package);
QStringList packageOptions(const OrderPackage &package);

} // namespace slipway
