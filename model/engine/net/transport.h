// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/net/hostbudget.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace slipway {

/// What is asked of a server. A plain value; `authorization` is a secret and is never printed.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url; ///< percent-encoded as it is to go over the wire
    HttpHeaders headers;
    QByteArray body;
    QByteArray authorization; ///< the value of the Authorization header; empty: none
    QStringList authorizedScopes; ///< for whoever signs: Taskcluster restricts the call to these; empty: no restriction
    int timeoutMs = 30'000; ///< without a single byte coming
    qint64 maxBytes = 64LL * 1024 * 1024; ///< of the answer, unpacked
    /// Takes the body of a good answer (2xx) piece by piece as it comes, so that it need not fit into memory; HttpAnswer::body
    /// stays empty then. Gets the headers with every piece. False ends the request with the error that whoever gave the sink
    /// knows. Null: the body is gathered.
    using Sink = std::function<bool(const HttpHeaders &headers, const QByteArray &piece)>;
    Sink sink;
};

/// What came back, or why nothing did.
struct HttpAnswer
{
    int status = 0; ///< 0: no answer; `error` says why
    HttpHeaders headers;
    QByteArray body;
    QUrl redirect; ///< where a 3xx leads; nobody has gone there
    std::optional<Error> error; ///< no answer, half an answer, too much of one
    /// The request may have reached the server though no answer came: a thing that was to be done may be done.
    bool mayHaveArrived = false;
    qint64 serverTimeMs = 0; ///< of its Date header; 0: it said none

    bool isGood() const { return !error && status >= 200 && status < 300; }
};

/// Sends requests. Lives on one thread; the answer comes from its event loop, exactly once for each send() unless that is
/// dropped. Redirects are never followed: whoever asked decides where to go, without the Authorization header
/// (spec/taskgraph.md 9.2). Broken TLS is an error, and nobody can wave it through.
class Transport : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    using Done = std::function<void(const HttpAnswer &)>;

    virtual quint64 send(const HttpRequest &request, Done done) = 0;
    /// Forgets a request; its answer does not come any more.
    virtual void drop(quint64 ticket) = 0;
};

/// Keeps in the host's budget what an answer, or its absence, says of it.
void heard(HostBudget &budget, const HttpAnswer &answer, qint64 nowMs);

/// Whether a secret may be sent there: https anywhere, http to this machine only.
bool mayCarrySecrets(const QUrl &url);

} // namespace slipway
