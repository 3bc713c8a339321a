// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/builddefinition.h"
#include "engine/remote/remotesource.h"

namespace slipway {

/// A build as its engine tells it, with what its definition adds (defineBuild). Everything is asked of the source it wraps.
class DefinedSource : public RemoteSource
{
public:
    DefinedSource(std::unique_ptr<RemoteSource> source, PlanPtr plan);

    void begin(bool whole) override { m_source->begin(whole); }
    HttpRequest request() const override { return m_source->request(); }
    Result<Look> take(const HttpAnswer &answer) override;
    RemoteSnapshotPtr snapshot() const override { return m_defined ? RemoteSnapshotPtr(m_defined, &m_defined->snapshot) : nullptr; }
    bool setEdges(const QVector<RemoteEdge> &edges) override;
    const DefinedBuild *defined() const override { return m_defined.get(); }

private:
    void define();

    const std::unique_ptr<RemoteSource> m_source;
    const PlanPtr m_plan;
    QVector<RemoteEdge> m_edges; ///< as the engine tells them
    std::shared_ptr<const DefinedBuild> m_defined;
};

} // namespace slipway
