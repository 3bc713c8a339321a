// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"

namespace slipway {

/// What an address is called in lists and titles: "acme/ship #7", "Task group LjOkL6FFThijM_Q_Rmo0vQ".
QString remoteTitle(const RemoteAddress &address);
QString remoteTitle(const QString &url); ///< the text itself where it is no address of an engine
/// An address as it may be kept and shown: without what might be a secret, such as a query or a user.
QString plainAddress(const QString &url);

} // namespace slipway
