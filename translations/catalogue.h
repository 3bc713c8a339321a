// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace slipway {

/// The languages that ship, English first: "en", "vi", "zh_CN".
QStringList shippedLanguages();

/// Makes the whole program speak `language` ("zh_CN", "zh-CN", "zh"), or that of the system's locale when it
/// is empty; where the locale's language does not ship, English. Numbers and dates follow as well.
/// A language that was asked for by name and does not ship is an error. Call it once, on the main thread,
/// after the application object exists and before the first text is shown. Returns the language in use.
Result<QString> installCatalogue(const QString &language = {});

} // namespace slipway
