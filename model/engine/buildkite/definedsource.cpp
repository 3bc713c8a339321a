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
    m_defined = std::make_shared<const DefinedBuild>(defineBuild(*m_source->snapshot(), *m_plan));
    return look;
}

} // namespace slipway
