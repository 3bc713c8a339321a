// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/evidencereader.h"

#include "core/jsoncursor.h"
#include "core/parsejson.h"
#include "engine/remote/answerfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceReader)
};

using Kind = JsonCursor::Kind;

/// Calls `member` for every member of every object of an array of objects, and `finish` behind each.
template<typename Begin, typename Member, typename Finish>
Result<void> readList(QByteArrayView body, const QString &url, Begin &&begin, Member &&member, Finish &&finish)
{
    JsonCursor cursor(body, url);
    QString name;
    if (cursor.enterArray()) {
        while (cursor.nextItem() && cursor.enterObject()) {
            begin();
            while (cursor.nextMember(name) && member(cursor, name)) { }
            if (cursor.failed())
                break;
            finish(cursor);
        }
        if (!cursor.failed())
            cursor.finish();
    }
    if (cursor.failed())
        return fail(cursor.error());
    return {};
}

bool readAnnotationMember(JsonCursor &cursor, const QString &name, RestAnnotation &read)
{
    auto &annotation = read.annotation;
    if (name == QLatin1String("id"))
        return readTextField(cursor, annotation.id);
    if (name == QLatin1String("context"))
        return readTextField(cursor, annotation.context);
    if (name == QLatin1String("style"))
        return readTextField(cursor, annotation.style);
    if (name == QLatin1String("job_id"))
        return readTextField(cursor, annotation.job);
    if (name == QLatin1String("updated_at"))
        return readMomentField(cursor, annotation.updatedMs);
    if (name == QLatin1String("priority")) {
        qint64 priority = annotation.priority;
        const bool good = readNumberField(cursor, priority);
        annotation.priority = int(std::clamp<qint64>(priority, 1, 10));
        return good;
    }
    if (name != QLatin1String("body_html"))
        return cursor.skip();
    QString html;
    const bool good = readTextField(cursor, html);
    read.html = html.toUtf8();
    return good;
}

struct ListedArtifact
{
    RemoteArtifact artifact;
    QString state;
};

bool readArtifactMember(JsonCursor &cursor, const QString &name, ListedArtifact &read)
{
    auto &artifact = read.artifact;
    if (name == QLatin1String("id"))
        return readTextField(cursor, artifact.id);
    if (name == QLatin1String("job_id"))
        return readTextField(cursor, artifact.job);
    if (name == QLatin1String("path"))
        return readTextField(cursor, artifact.path);
    if (name == QLatin1String("mime_type"))
        return readTextField(cursor, artifact.contentType);
    if (name == QLatin1String("sha1sum"))
        return readTextField(cursor, artifact.sha1);
    if (name == QLatin1String("sha256sum"))
        return readTextField(cursor, artifact.sha256);
    if (name == QLatin1String("state"))
        return readTextField(cursor, read.state);
    return name == QLatin1String("file_size") ? readNumberField(cursor, artifact.size) : cursor.skip();
}

QByteArray query(const QByteArray &inner, const QString &build, const QString &after)
{
    auto variables = Json {{"build", toStd(build)}};
    variables["after"] = after.isEmpty() ? Json() : Json(toStd(after));
    const Json asked {{"query", "query($build: ID!, $after: String) { build(slug: $build) { " + inner.toStdString() + " } }"}, {"variables", std::move(variables)}};
    return dumpJson(asked);
}

const Json &member(const Json &value, const char *name)
{
    static const Json nothing;
    const auto it = value.is_object() ? value.find(name) : value.end();
    return value.is_object() && it != value.end() ? *it : nothing;
}

QString text(const Json &value, const char *name)
{
    const auto &found = member(value, name);
    return found.is_string() ? fromStd(found.get_ref<const std::string &>()) : QString();
}

template<typename Visit>
void eachNode(const Json &connection, Visit &&visit)
{
    const auto &edges = member(connection, "edges");
    for (size_t i = 0; edges.is_array() && i < edges.size(); ++i) {
        if (const auto &node = member(edges[i], "node"); node.is_object())
            visit(node);
    }
}

QString nextOf(const Json &connection)
{
    const auto &info = member(connection, "pageInfo");
    const auto &more = member(info, "hasNextPage");
    return more.is_boolean() && more.get<bool>() ? text(info, "endCursor") : QString();
}

GraphqlPage::Step stepOf(const Json &job)
{
    const auto &step = member(job, "step");
    GraphqlPage::Step read {text(job, "uuid"), text(step, "uuid"), {}};
    eachNode(member(step, "dependencies"), [&](const Json &need) {
        const auto &allow = member(need, "allowFailure");
        read.needs.append({text(need, "uuid"), text(need, "key"), allow.is_boolean() && allow.get<bool>()});
    });
    return read;
}

} // namespace

Result<QVector<RestAnnotation>> readAnnotations(QByteArrayView body, const QString &url)
{
    QVector<RestAnnotation> annotations;
    RestAnnotation one;
    const auto read = readList(
        body, url, [&] { one = {}; }, [&](JsonCursor &cursor, const QString &name) { return readAnnotationMember(cursor, name, one); },
        [&](JsonCursor &cursor) {
            if (one.annotation.id.isEmpty())
                cursor.fault(Words::tr("an annotation has no id"));
            if (one.annotation.context.isEmpty())
                one.annotation.context = QStringLiteral("default");
            annotations.append(one);
        });
    if (read.failed())
        return fail(read.error());
    return annotations;
}

Result<QVector<RemoteArtifact>> readArtifacts(QByteArrayView body, const QString &url)
{
    QVector<RemoteArtifact> artifacts;
    ListedArtifact one;
    const auto read = readList(
        body, url, [&] { one = {}; }, [&](JsonCursor &cursor, const QString &name) { return readArtifactMember(cursor, name, one); },
        [&](JsonCursor &cursor) {
            auto &artifact = one.artifact;
            if (artifact.id.isEmpty() || artifact.job.isEmpty() || artifact.path.isEmpty())
                return cursor.fault(Words::tr("an artifact has no id, no job or no path"));
            artifact.sha1 = artifact.sha1.toLower();
            artifact.sha256 = artifact.sha256.toLower();
            if (one.state.isEmpty() || one.state == QLatin1String("finished"))
                artifacts.append(artifact);
        });
    if (read.failed())
        return fail(read.error());
    return artifacts;
}

Result<QString> readDownloadUrl(QByteArrayView body, const QString &url)
{
    JsonCursor cursor(body, url);
    QString name, found;
    if (cursor.enterObject()) {
        while (cursor.nextMember(name)) {
            if (!(name == QLatin1String("url") ? readTextField(cursor, found) : cursor.skip()))
                break;
        }
    }
    if (cursor.failed())
        return fail(cursor.error());
    if (found.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("the engine does not say where the artifact is"), {}, SourceRange {url, 0, 0, 0, {}});
    return found;
}

QByteArray annotationsQuery(const QString &build, const QString &after)
{
    return query("annotations(first: 100, after: $after) { edges { node { uuid body { text } } } pageInfo { hasNextPage endCursor } }", build, after);
}

QByteArray edgesQuery(const QString &build, const QString &after)
{
    const QByteArray step = "uuid step { uuid key dependencies(first: 50) { edges { node { uuid key allowFailure } } } }";
    return query("jobs(first: 100, after: $after) { edges { node { ... on JobTypeCommand { " + step + " } ... on JobTypeBlock { " + step
            + " } ... on JobTypeWait { " + step + " } ... on JobTypeTrigger { " + step + " } } } pageInfo { hasNextPage endCursor } }",
        build, after);
}

Result<GraphqlPage> readGraphqlPage(QByteArrayView body, const QString &url)
{
    const SourceRange place {url, 0, 0, 0, {}};
    // A tree is all right here: pages have a hundred entries, and their number is bounded.
    const auto json = parseJson(body);
    if (!json.is_object())
        return fail(ErrorCode::BadInput, Words::tr("this is no answer of GraphQL"), {}, place);
    const auto &build = member(member(json, "data"), "build");
    if (!build.is_object()) {
        const auto &errors = member(json, "errors");
        const auto said = errors.is_array() && !errors.empty() ? text(errors[0], "message").left(300) : QString();
        return fail(ErrorCode::Refused, said.isEmpty() ? Words::tr("GraphQL does not tell of this build") : Words::tr("GraphQL says: %1").arg(said), {}, place);
    }
    GraphqlPage page;
    const auto &annotations = member(build, "annotations"), &jobs = member(build, "jobs");
    eachNode(annotations, [&](const Json &node) {
        const auto &told = member(member(node, "body"), "text");
        if (told.is_string())
            page.texts.insert(text(node, "uuid"), fromStd(told.get_ref<const std::string &>()));
    });
    eachNode(jobs, [&](const Json &node) { page.steps.append(stepOf(node)); });
    page.next = nextOf(annotations.is_object() ? annotations : jobs);
    return page;
}

QVector<RemoteEdge> edgesOf(const QVector<GraphqlPage::Step> &steps, const RemoteSnapshot &snapshot)
{
    QHash<QString, QString> byJob, byKey, byUuid;
    for (const auto &step : snapshot.steps) {
        for (const auto &job : step.jobs)
            byJob.insert(job.id, step.id);
        if (!step.key.isEmpty() && step.kind != NodeKind::Group)
            byKey.insert(step.key, step.id);
    }
    for (const auto &step : steps) {
        if (const auto id = byJob.value(step.job); !id.isEmpty())
            byUuid.insert(step.uuid, id);
    }
    QVector<RemoteEdge> edges;
    QSet<QPair<QString, QString>> known; // parallel jobs say the same thing each
    for (const auto &step : steps) {
        const auto to = byJob.value(step.job);
        for (const auto &need : step.needs) {
            const auto from = byUuid.value(need.uuid, byKey.value(need.key));
            if (to.isEmpty() || from.isEmpty() || from == to || known.contains({from, to}))
                continue;
            known.insert({from, to});
            edges.append({from, to, need.allowFailure});
        }
    }
    return edges;
}

} // namespace slipway
