// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsoncursor.h"

namespace slipway {

/// Members of engines' answers: null is as good as absent and leaves the value as it is; another kind than wanted is a fault
/// of the cursor. All return false when the walk has ended.
bool readTextField(JsonCursor &cursor, QString &value);
bool readFlagField(JsonCursor &cursor, bool &value);
bool readNumberField(JsonCursor &cursor, qint64 &value); ///< a whole one
bool readMomentField(JsonCursor &cursor, qint64 &ms); ///< ISO 8601, as milliseconds since the epoch
/// The text of one member of an object, such as the name of a user; everything else in it is passed over.
bool readMemberOfField(JsonCursor &cursor, const char *member, QString &value);

} // namespace slipway
