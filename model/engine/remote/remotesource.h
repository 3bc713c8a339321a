// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/net/pollpace.h"
#include "engine/net/transport.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotesnapshot.h"
#include "pipeline/pipeline.h"

#include <memory>

namespace slipway {

struct DefinedBuild;

using RemoteSnapshotPtr = std::shared_ptr<const RemoteSnapshot>;

/// One build or task group at its engine, looked at by a few requests in turn: which they are and what the answers mean.
/// Sends nothing itself (RemoteWatch does), knows no clock and no credentials. One thread.
class RemoteSource
{
public:
    virtual ~RemoteSource() = default;

    enum class Look : quint8 {
        More, ///< request() has another one for this look
        Same, ///< the look is over, and nothing changed
        Changed, ///< the look is over: snapshot() is another one
    };

    /// Begins another look. `whole`: without trusting that a cheap answer which is the same means that all is the same.
    virtual void begin(bool whole) = 0;
    /// The next request of this look, without its Authorization.
    virtual HttpRequest request() const = 0;
    /// Takes the answer to it in; only called with good ones. After a failure the look has to begin anew; what was known
    /// stays.
    virtual Result<Look> take(const HttpAnswer &answer) = 0;
    /// What is known now; null before the first look was over.
    virtual RemoteSnapshotPtr snapshot() const = 0;
    /// What a definition adds to it; null where there is none, or before the first look was over.
    virtual const DefinedBuild *defined() const { return nullptr; }
    /// Edges that were learnt apart from the looks: they belong to every snapshot from now on, as far as it has their steps
    /// and a definition does not say otherwise. True if snapshot() is another one by that.
    virtual bool setEdges(const QVector<RemoteEdge> &edges)
    {
        Q_UNUSED(edges)
        return false;
    }
    /// How lively it is there, by what is known.
    virtual PollPace::Mood mood() const;
};

/// The source for an address: a build or a task group. A definition, if not null, is matched with the build.
std::unique_ptr<RemoteSource> makeSource(const RemoteAddress &address, const PlanPtr &definition);

/// Whether a gate waits or may soon, whether all is over.
PollPace::Mood moodOf(const RemoteSnapshot &snapshot);

} // namespace slipway
