// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/remote/remoteaddress.h"
#include "engine/remote/secretshelf.h"

namespace slipway {

/// What an address is called in lists and titles: "acme/ship #7", "Task group LjOkL6FFThijM_Q_Rmo0vQ".
QString remoteTitle(const RemoteAddress &address);
QString remoteTitle(const QString &url); ///< the text itself where it is no address of an engine
/// An address as it may be kept and shown: without what might be a secret, such as a query or a user.
QString plainAddress(const QString &url);

/// Whether somebody is signed in there, as whom and until when: "Signed in to HOST as CLIENT, until 21:40."
QString signInWords(const RemoteAddress &address, CredentialUse use, const SecretShelf &shelf);
QString endWords(qint64 endsMs); ///< the moment that credentials end: a time if it is today

} // namespace slipway
