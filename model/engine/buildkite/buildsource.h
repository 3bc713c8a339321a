// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/buildreader.h"
#include "engine/remote/remoteaddress.h"
#include "engine/remote/remotesource.h"

namespace slipway {

/// One build of Buildkite: asks without its jobs first, and for them only where state or counts of jobs are others than
/// before. Uses ETags where the server gives some.
class BuildSource : public RemoteSource
{
public:
    explicit BuildSource(RemoteAddress address);

    void begin(bool whole) override;
    HttpRequest request() const override;
    Result<Look> take(const HttpAnswer &answer) override;
    RemoteSnapshotPtr snapshot() const override { return m_snapshot; }
    bool setEdges(const QVector<RemoteEdge> &edges) override;

private:
    enum class Stage : quint8 { Summary, Whole };

    const RemoteAddress m_address;
    Stage m_stage = Stage::Whole;
    std::optional<BuildSummary> m_summary;
    QByteArray m_summaryTag, m_wholeTag;
    QVector<RemoteEdge> m_edges; ///< as GraphQL tells them; REST knows none
    RemoteSnapshotPtr m_snapshot;
};

} // namespace slipway
