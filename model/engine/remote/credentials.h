// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotewatch.h"

namespace slipway {

struct HawkCredentials;

enum class CredentialUse : quint8 {
    Read,
    Act, ///< BUILDKITE_ACT_TOKEN, where there is one: the token for reading need not be able to do anything
};

/// Signs requests with what this program's environment holds: BUILDKITE_API_TOKEN as a bearer token, or TASKCLUSTER_CLIENT_ID,
/// TASKCLUSTER_ACCESS_TOKEN and TASKCLUSTER_CERTIFICATE by Hawk. Taskcluster is asked without credentials where there are none:
/// what is public needs none. Nothing is signed for another host than the address', so a token cannot leak to where an answer
/// points. Fails for Buildkite without a token, and for a broken certificate.
Result<RemoteWatch::Signer> environmentSigner(const RemoteAddress &address, CredentialUse use = CredentialUse::Read);
/// The variable of the environment that a token for Buildkite comes from: to act BUILDKITE_ACT_TOKEN, and where that is not set
/// the token for reading. Where neither is, the one that should be.
QString tokenVariable(CredentialUse use);
/// Whether the secrets for an address may go there: to the server of its API, and of Buildkite to that of its GraphQL.
bool isServerOf(const RemoteAddress &address, const QUrl &url);
/// The Authorization header of one request to Taskcluster; fails where the certificate is not valid at that time.
Result<QByteArray> hawkSignature(const HawkCredentials &who, const HttpRequest &request, qint64 serverNowMs);

} // namespace slipway
