// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildsource.h"

#include <QSet>

namespace slipway {

namespace {

QVector<RemoteEdge> edgesWithin(const RemoteSnapshot &snapshot, QVector<RemoteEdge> edges)
{
    QSet<QString> steps;
    for (const auto &step : snapshot.steps)
        steps.insert(step.id);
    edges.removeIf([&](const RemoteEdge &edge) { return !steps.contains(edge.from) || !steps.contains(edge.to); });
    return edges;
}

} // namespace

bool BuildSource::setEdges(const QVector<RemoteEdge> &edges)
{
    m_edges = edges;
    if (!m_snapshot)
        return false;
    auto within = edgesWithin(*m_snapshot, edges);
    if (within == m_snapshot->edges)
        return false;
    auto build = *m_snapshot;
    build.edges = std::move(within);
    m_snapshot = std::make_shared<const RemoteSnapshot>(std::move(build));
    return true;
}

BuildSource::BuildSource(RemoteAddress address)
    : m_address(std::move(address))
{
}

void BuildSource::begin(bool whole)
{
    m_stage = whole || !m_summary ? Stage::Whole : Stage::Summary;
}

HttpRequest BuildSource::request() const
{
    HttpRequest request;
    const bool summary = m_stage == Stage::Summary;
    request.url = apiUrl(m_address.api,
        {QStringLiteral("organizations"), m_address.organization, QStringLiteral("pipelines"), m_address.pipeline, QStringLiteral("builds"),
            QString::number(m_address.build)},
        summary ? QStringLiteral("exclude_jobs=true") : QStringLiteral("include_retried_jobs=true"));
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    const auto &tag = summary ? m_summaryTag : m_wholeTag;
    if (!tag.isEmpty() && m_snapshot)
        request.headers.append(qMakePair(QByteArray("If-None-Match"), tag));
    return request;
}

Result<RemoteSource::Look> BuildSource::take(const HttpAnswer &answer)
{
    if (answer.status == 304)
        return Look::Same;
    const auto place = request().url.toString(QUrl::RemoveQuery);
    if (m_stage == Stage::Summary) {
        const auto summary = readBuildSummary(answer.body, place);
        if (summary.failed())
            return fail(summary.error());
        // A server that counts no jobs leaves us to look at them each time.
        const bool same = !summary->jobCounts.isEmpty() && *summary == *m_summary;
        if (same) {
            m_summaryTag = headerOf(answer.headers, "ETag");
            return Look::Same;
        }
        m_stage = Stage::Whole;
        return Look::More;
    }
    BuildSummary summary;
    auto build = readBuild(answer.body, place, &summary);
    if (build.failed())
        return fail(build.error());
    build->edges = edgesWithin(*build, m_edges);
    m_wholeTag = headerOf(answer.headers, "ETag");
    m_summaryTag.clear();
    m_summary = std::move(summary);
    if (m_snapshot && *m_snapshot == *build)
        return Look::Same;
    m_snapshot = std::make_shared<const RemoteSnapshot>(std::move(*build));
    return Look::Changed;
}

} // namespace slipway
