// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildevidence.h"

#include "engine/buildkite/annotationhtml.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BuildEvidence)
};

QUrl listUrl(const RemoteAddress &address, const QString &list, const QString &query)
{
    return apiUrl(address.api,
        {QStringLiteral("organizations"), address.organization, QStringLiteral("pipelines"), address.pipeline, QStringLiteral("builds"),
            QString::number(address.build), list},
        query);
}

QByteArray digestOf(const QByteArray &html)
{
    return QCryptographicHash::hash(html, QCryptographicHash::Sha1);
}

} // namespace

BuildEvidence::BuildEvidence(RemoteAddress address)
    : m_address(std::move(address))
    , m_slug(QStringLiteral("%1/%2/%3").arg(m_address.organization, m_address.pipeline).arg(m_address.build))
    , m_annotations(listUrl(m_address, QStringLiteral("annotations"), QStringLiteral("scope=all&per_page=100")), kMostAnnotationPages)
    , m_artifacts(listUrl(m_address, QStringLiteral("artifacts"), QStringLiteral("per_page=100")), kMostArtifactPages)
{
    m_known.annotationsRead = false;
}

int BuildEvidence::cost() const
{
    return std::max(1, m_annotations.pages()) + std::max(1, m_artifacts.pages());
}

void BuildEvidence::begin(const RemoteSnapshotPtr &snapshot, bool whole)
{
    m_snapshot = snapshot;
    if (whole)
        m_noAnnotations = m_noArtifacts = m_noGraphql = false;
    m_annotations.begin();
    m_artifacts.begin();
    m_stage = Stage::Annotations;
    if (m_noAnnotations)
        advance();
}

QString BuildEvidence::shape() const
{
    QStringList ids;
    for (const auto &step : m_snapshot->steps)
        ids.append(step.id);
    return ids.join(u'\n');
}

bool BuildEvidence::wantsTexts() const
{
    if (m_noGraphql || m_noAnnotations)
        return false;
    const auto items = m_annotations.items();
    return std::any_of(items.cbegin(), items.cend(), [this](const RestAnnotation &one) { return m_texts.value(one.annotation.id).digest != digestOf(one.html); });
}

bool BuildEvidence::wantsEdges() const
{
    return !m_noGraphql && m_snapshot && !m_snapshot->steps.isEmpty() && shape() != m_edgeShape;
}

void BuildEvidence::advance()
{
    m_after.clear();
    m_page = 0;
    m_newTexts.clear();
    m_steps.clear();
    if (m_stage == Stage::Annotations) {
        m_stage = Stage::Artifacts;
        if (!m_noArtifacts)
            return;
    }
    if (m_stage == Stage::Artifacts) {
        m_stage = Stage::Texts;
        if (wantsTexts())
            return;
    }
    if (m_stage == Stage::Texts) {
        m_stage = Stage::Edges;
        if (wantsEdges())
            return;
    }
    m_stage = Stage::Over;
}

HttpRequest BuildEvidence::graphqlRequest(const QByteArray &body) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = graphqlUrl(m_address);
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    request.body = body;
    return request;
}

std::optional<HttpRequest> BuildEvidence::next()
{
    switch (m_stage) {
    case Stage::Annotations:
        return m_annotations.request();
    case Stage::Artifacts:
        return m_artifacts.request();
    case Stage::Texts:
        return graphqlRequest(annotationsQuery(m_slug, m_after));
    case Stage::Edges:
        return graphqlRequest(edgesQuery(m_slug, m_after));
    case Stage::Over:
        break;
    }
    gather();
    return std::nullopt;
}

Result<void> BuildEvidence::refused(const HttpAnswer &answer)
{
    const bool annotations = m_stage == Stage::Annotations;
    (annotations ? m_noAnnotations : m_noArtifacts) = true;
    advance();
    return fail(ErrorCode::Refused, annotations ? Words::tr("the engine does not show the annotations of this build (status %1)").arg(answer.status)
                                                : Words::tr("the engine does not show the artifacts of this build (status %1)").arg(answer.status),
        annotations ? Words::tr("use a token with the scope read_builds") : Words::tr("use a token with the scope read_artifacts"));
}

Result<void> BuildEvidence::take(const HttpAnswer &answer)
{
    if (m_stage == Stage::Texts || m_stage == Stage::Edges)
        return takeGraphql(answer);
    if (answer.status != 304 && !answer.isGood())
        return refused(answer);
    const auto more = m_stage == Stage::Annotations ? m_annotations.take(answer, readAnnotations) : m_artifacts.take(answer, readArtifacts);
    const bool failed = more.failed();
    m_annotationsRead = m_annotationsRead || (m_stage == Stage::Annotations && !failed && !*more && !m_annotations.isCut());
    const bool cut = !failed && !*more && (m_stage == Stage::Annotations ? m_annotations.isCut() : m_artifacts.isCut());
    if (failed || !*more)
        advance();
    if (failed)
        return fail(more.error());
    return cut ? fail(ErrorCode::LimitExceeded, Words::tr("this build has more artifacts or annotations than are shown here"), Words::tr("see the rest on the engine's own page")) : Result<void>();
}

Result<void> BuildEvidence::takeGraphql(const HttpAnswer &answer)
{
    const auto page = answer.isGood() ? readGraphqlPage(answer.body, graphqlUrl(m_address).toString()) : fail(ErrorCode::Refused, Words::tr("status %1").arg(answer.status));
    if (page.failed()) {
        // A token either may use GraphQL or not (f.2): no use in asking again, and REST has nearly all of it.
        m_noGraphql = true;
        m_stage = Stage::Over;
        return {};
    }
    const bool texts = m_stage == Stage::Texts;
    if (texts)
        m_newTexts.insert(page->texts);
    else
        m_steps += page->steps;
    if (!page->next.isEmpty() && page->next != m_after && ++m_page < kMostGraphqlPages) {
        m_after = page->next;
        return {};
    }
    if (texts)
        takeTexts();
    else
        takeSteps();
    advance();
    return {};
}

void BuildEvidence::takeTexts()
{
    m_texts.clear();
    const auto items = m_annotations.items();
    for (const auto &one : items)
        m_texts.insert(one.annotation.id, {digestOf(one.html), m_newTexts.value(one.annotation.id)});
    m_newer = true;
}

void BuildEvidence::takeSteps()
{
    m_edges = edgesOf(m_steps, *m_snapshot);
    m_edgeShape = shape();
}

QString BuildEvidence::markdownOf(const RestAnnotation &one)
{
    const auto digest = digestOf(one.html);
    if (const auto text = m_texts.constFind(one.annotation.id); text != m_texts.cend() && text->digest == digest && !text->markdown.isNull())
        return text->markdown;
    auto &converted = m_converted[one.annotation.id];
    if (converted.digest != digest)
        converted = {digest, markdownOfHtml(one.html)};
    return converted.markdown;
}

void BuildEvidence::gather()
{
    m_known.annotationsRead = m_annotationsRead;
    const bool annotations = m_annotations.takeChanged(), artifacts = m_artifacts.takeChanged();
    if (!annotations && !artifacts && !std::exchange(m_newer, false))
        return;
    m_newer = false;
    m_known.annotations.clear();
    const auto items = m_annotations.items();
    QSet<QString> ids;
    for (const auto &one : items) {
        ids.insert(one.annotation.id);
        m_known.annotations.append(one.annotation);
        m_known.annotations.last().body = markdownOf(one);
    }
    m_converted.removeIf([&](const auto &entry) { return !ids.contains(entry.key()); });
    m_known.artifacts = m_artifacts.items();
}

} // namespace slipway
