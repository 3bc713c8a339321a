// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/net/transport.h"
#include "engine/remote/evidence.h"
#include "engine/remote/remoteaddress.h"

#include <memory>
#include <optional>

namespace slipway {

using RemoteSnapshotPtr = std::shared_ptr<const RemoteSnapshot>;

/// Annotations, artifacts and edges of one build or task group, looked at by a few requests in turn: which they are and what
/// the answers mean. Sends nothing itself (EvidenceWatch does), knows no clock and no credentials. One thread.
class EvidenceSource
{
public:
    virtual ~EvidenceSource() = default;

    /// Begins another look. `whole`: what was refused before is asked for again, for instance with other credentials.
    virtual void begin(const RemoteSnapshotPtr &snapshot, bool whole) = 0;
    /// The next request of this look, without its Authorization; nothing: the look is over.
    virtual std::optional<HttpRequest> next() = 0;
    /// Takes the answer to it in, be it good, a 304 or a refusal (4xx). What is known stays after a failure.
    virtual Result<void> take(const HttpAnswer &answer) = 0;
    virtual const Evidence &known() const = 0;
    /// Edges that were learnt, once each time they are others.
    virtual std::optional<QVector<RemoteEdge>> takeEdges() { return {}; }
    /// Somebody looks at this step. True if that makes another look worth while.
    virtual bool lookAt(const QString &step)
    {
        Q_UNUSED(step)
        return false;
    }
    /// Whether the look left something for the next one, so as not to ask for too much at once.
    virtual bool hasMore() const { return false; }
    /// Of how many jobs that ended nothing was asked yet.
    virtual int unread() const { return 0; }
    /// How many requests a look without changes takes, at least 1: what costs more is looked at less often.
    virtual int cost() const = 0;
};

std::unique_ptr<EvidenceSource> makeEvidenceSource(const RemoteAddress &address);

} // namespace slipway
