// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace slipway {

/// Appends a JSON value as Python's json.dumps(indent=4) would lay it out, its end `indent` spaces from the left.
/// Strings, numbers and the order of members stay as written; what tolerant reading forgave is left out (NaN
/// becomes null). A value that seems to be laid out so already is copied as it is, unless `always`. `json` must
/// have been read by a JsonCursor before.
void appendLaidOutJson(QByteArray &out, QByteArrayView json, int indent, bool always = false);

/// Python's json.dumps of a text: in quotes, everything but ASCII escaped. Lone surrogates survive.
void appendJsonString(QByteArray &out, const QString &text);

} // namespace slipway
