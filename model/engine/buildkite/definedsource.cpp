// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/definedsource.h"

namespace slipway {

DefinedSource::DefinedSource(std::unique_ptr<RemoteSource> source, PlanPtr plan)
    : m_source(std::move(source))
    , m_plan(std::move(plan))
{
}

Result<RemoteSource::Look> DefinedSource::take(const HttpAnswer &answer)
{
    auto look = m_source->take(answer);
    if (look.failed() || *look != Look::Changed)
        return look;
    define();
    return look;
}

void DefinedSource::define()
{
    auto defined = defineBuild(*m_source->snapshot(), *m_plan);
    addEngineEdges(defined, m_edges);
    m_defined = std::make_shared<const DefinedBuild>(std::move(defined));
}

bool DefinedSource::setEdges(const QVector<RemoteEdge> &edges)
{
    m_edges = edges;
    if (!m_source->snapshot())
        return false;
    const auto before = m_defined;
    define();
    return !before || before->snapshot != m_defined->snapshot;
}

} // namespace slipway
