// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/net/transport.h"
#include "engine/remote/credentials.h"

#include <QStringList>

namespace slipway {

/// What a server says of credentials that somebody just gave, before they are kept. A plain value.
struct TokenReport
{
    QStringList missing; ///< scopes without which it cannot be used at all
    QStringList lacking; ///< scopes without which less is shown
    QStringList beyond; ///< scopes that it need not have for this use: it can do more than it is for

    bool isUsable() const { return missing.isEmpty(); }
    bool isJustRight() const { return missing.isEmpty() && lacking.isEmpty() && beyond.isEmpty(); }
};

/// The scopes to give a token for this use, as Buildkite names them (spec/buildkite.md f.1); it is no use without the first.
QStringList wantedScopes(CredentialUse use);
/// Asks the address' server what the credentials it is signed with may do: GET /access-token, or Taskcluster's
/// auth.currentScopes.
HttpRequest tokenCheckRequest(const RemoteAddress &address);
/// Reads the answer to it. Fails where the credentials are refused, and where the answer says nothing of scopes.
Result<TokenReport> readTokenReport(const RemoteAddress &address, CredentialUse use, const HttpAnswer &answer);

} // namespace slipway
