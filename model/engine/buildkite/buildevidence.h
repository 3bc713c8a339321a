// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/buildkite/evidencereader.h"
#include "engine/remote/evidencesource.h"
#include "engine/remote/pagedlist.h"

namespace slipway {

/// What a build of Buildkite has beside its jobs. Annotations and artifacts by REST, each page again only if it changed; the
/// Markdown of annotations and the edges between steps by GraphQL, where the token may use that: asked for when there are
/// annotations or steps that were not there before, never on every look. Without GraphQL annotations come from their HTML.
class BuildEvidence : public EvidenceSource
{
public:
    explicit BuildEvidence(RemoteAddress address);

    void begin(const RemoteSnapshotPtr &snapshot, bool whole) override;
    std::optional<HttpRequest> next() override;
    Result<void> take(const HttpAnswer &answer) override;
    const Evidence &known() const override { return m_known; }
    std::optional<QVector<RemoteEdge>> takeEdges() override { return std::exchange(m_edges, std::nullopt); }
    int cost() const override;

    static constexpr int kMostAnnotationPages = 10, kMostArtifactPages = 100, kMostGraphqlPages = 60;

private:
    enum class Stage : quint8 { Annotations, Artifacts, Texts, Edges, Over };
    struct Text
    {
        QByteArray digest; ///< of the HTML that it belongs to
        QString markdown; ///< null: GraphQL has none
    };

    void advance(); ///< to the next stage that has something to ask
    bool wantsTexts() const;
    bool wantsEdges() const;
    Result<void> takeGraphql(const HttpAnswer &answer);
    void takeTexts();
    void takeSteps();
    Result<void> refused(const HttpAnswer &answer);
    void gather();
    QString markdownOf(const RestAnnotation &annotation);
    HttpRequest graphqlRequest(const QByteArray &body) const;
    QString shape() const;

    const RemoteAddress m_address;
    const QString m_slug;
    PagedList<RestAnnotation> m_annotations;
    PagedList<RemoteArtifact> m_artifacts;
    Stage m_stage = Stage::Over;
    RemoteSnapshotPtr m_snapshot;
    bool m_noAnnotations = false, m_noArtifacts = false, m_noGraphql = false; ///< refused
    QHash<QString, Text> m_texts; ///< by annotation, out of GraphQL
    QHash<QString, Text> m_converted; ///< by annotation, out of HTML
    QHash<QString, QString> m_newTexts; ///< of the pages so far
    QVector<GraphqlPage::Step> m_steps; ///< likewise
    QString m_after, m_edgeShape; ///< of the page asked for; of the steps whose edges are known
    int m_page = 0;
    bool m_annotationsRead = false; ///< all of them, once
    bool m_newer = false; ///< texts came that known() has not
    std::optional<QVector<RemoteEdge>> m_edges;
    Evidence m_known;
};

} // namespace slipway
