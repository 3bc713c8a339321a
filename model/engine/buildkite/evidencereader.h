// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/remote/evidence.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>

namespace slipway {

/// An annotation as REST tells it: its text only as HTML.
struct RestAnnotation
{
    RemoteAnnotation annotation; ///< without its body
    QByteArray html;
};

/// The answers of Buildkite about annotations and artifacts (spec/buildkite.md f.1). What is missing or null is as if not
/// there; a wrong kind is an error with its place. `url` names the body. Artifacts that are not uploaded yet are left out.
Result<QVector<RestAnnotation>> readAnnotations(QByteArrayView body, const QString &url);
Result<QVector<RemoteArtifact>> readArtifacts(QByteArrayView body, const QString &url);
/// The address that an answer to a download names instead of redirecting: {"url": ...}.
Result<QString> readDownloadUrl(QByteArrayView body, const QString &url);

/// What is asked of Buildkite's GraphQL (f.2), and its answers; `after` is the cursor of the page before. Fails where GraphQL
/// answers with errors, as it does for tokens that may not use it.
struct GraphqlPage
{
    QString next; ///< the cursor of the next page; empty: there is none
    QHash<QString, QString> texts; ///< of annotations: the Markdown, by uuid
    struct Step
    {
        QString job, uuid; ///< of the job and of its step
        struct Need
        {
            QString uuid, key; ///< of the step that has to end before
            bool allowFailure = false;
        };
        QVector<Need> needs;
    };
    QVector<Step> steps;
};
QByteArray annotationsQuery(const QString &build, const QString &after); ///< `build`: "ORG/PIPELINE/NUMBER"
QByteArray edgesQuery(const QString &build, const QString &after);
Result<GraphqlPage> readGraphqlPage(QByteArrayView body, const QString &url);

/// Edges between steps of the snapshot out of what GraphQL said of their jobs; what leads elsewhere is left out.
QVector<RemoteEdge> edgesOf(const QVector<GraphqlPage::Step> &steps, const RemoteSnapshot &snapshot);

} // namespace slipway
