// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStringList>

namespace slipway {

/// A list of texts as JSON.
Json textsJson(const QStringList &texts);
/// Texts of a JSON list; other things in it are passed over. Empty for what is no list.
QStringList jsonTexts(const Json &json);
/// The text of an object's member; empty if it is absent or no text.
QString memberText(const Json &object, const char *name);

} // namespace slipway
