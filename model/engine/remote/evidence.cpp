// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/evidence.h"

#include "core/digest.h"
#include "release/eventdata.h"

#include <QMap>

#include <algorithm>

namespace slipway {

namespace {

struct Place
{
    QString step;
    int index = 0, attempt = 0;
};

QHash<QString, Place> placesOf(const RemoteSnapshot &snapshot)
{
    QHash<QString, Place> places;
    for (const auto &step : snapshot.steps) {
        for (const auto &job : step.jobs)
            places.insert(job.id, {step.id, job.index, job.attempt});
    }
    return places;
}

/// By which a release state tells annotations apart. `step`: of one that belongs to a job; empty: it belongs to the build.
QString keyOf(const QString &step, const QString &context)
{
    return QStringList {step.isEmpty() ? QStringLiteral("build") : QStringLiteral("job"), step, context}.join(u'\n');
}

/// What one state takes for one annotation: of several jobs of a step, the newest attempt of each.
struct Shared
{
    QString step, context, style;
    int priority = 0;
    qint64 updatedMs = 0;
    QStringList ids;
    QMap<int, QPair<int, QString>> bodies; ///< by the job's index: its attempt and its text
};

QMap<QString, Shared> shared(const QVector<RemoteAnnotation> &annotations, const QHash<QString, Place> &places)
{
    QMap<QString, Shared> out;
    for (const auto &annotation : annotations) {
        const auto place = places.constFind(annotation.job);
        if (!annotation.job.isEmpty() && place == places.cend())
            continue;
        const auto at = annotation.job.isEmpty() ? Place() : *place;
        auto &one = out[keyOf(at.step, annotation.context)];
        auto &body = one.bodies[at.index];
        if (at.attempt < body.first)
            continue;
        body = {at.attempt, annotation.body};
        one.step = at.step;
        one.context = annotation.context;
        one.style = annotation.style;
        one.priority = std::max(one.priority, annotation.priority);
        one.updatedMs = std::max(one.updatedMs, annotation.updatedMs);
        one.ids.append(annotation.id);
    }
    return out;
}

QString bodyOf(const Shared &annotation)
{
    QStringList parts;
    for (const auto &[attempt, body] : annotation.bodies) {
        if (!body.trimmed().isEmpty())
            parts.append(body);
    }
    return parts.join(QStringLiteral("\n\n"));
}

ReleaseEvent eventOf(EventType type, const QString &step, const QString &job, qint64 timeMs, Json data)
{
    ReleaseEvent event;
    event.type = type;
    event.step = step;
    event.job = job;
    event.timeMs = timeMs;
    event.data = std::move(data);
    return event;
}

const char *scopeOf(const QString &step)
{
    return step.isEmpty() ? "build" : "job";
}

} // namespace

void EvidenceTeller::remember(const ReleaseEvents &history)
{
    for (const auto &event : history) {
        if (event.type != EventType::AnnotationAdded && event.type != EventType::AnnotationRemoved)
            continue;
        const auto context = eventdata::text(event.data, "context");
        const auto key = keyOf(eventdata::text(event.data, "scope") == QLatin1String("job") ? event.step : QString(), context);
        if (event.type == EventType::AnnotationRemoved)
            m_annotations.remove(key);
        else
            m_annotations.insert(key, {event.step, context, eventdata::text(event.data, "message_id")});
    }
}

ReleaseEvents EvidenceTeller::tell(const Evidence &evidence, const RemoteSnapshot &snapshot, qint64 nowMs)
{
    ReleaseEvents events;
    const auto places = placesOf(snapshot);
    const auto now = shared(evidence.annotations, places);
    QHash<QString, Told> told;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto body = bodyOf(*it);
        if (body.isEmpty())
            continue; // an annotation without a text is none here
        const auto digest = canonicalDigest({toStd(it->ids.join(u',')), toStd(body), toStd(it->style), it->priority});
        told.insert(it.key(), {it->step, it->context, digest});
        if (m_annotations.value(it.key()).digest == digest)
            continue;
        events.append(eventOf(EventType::AnnotationAdded, it->step, {}, it->updatedMs > 0 ? std::min(it->updatedMs, nowMs) : nowMs,
            {{"context", toStd(it->context)}, {"style", toStd(it->style)}, {"body", toStd(body)}, {"append", false}, {"priority", it->priority},
                {"scope", scopeOf(it->step)}, {"message_id", toStd(digest)}}));
    }
    for (auto it = m_annotations.cbegin(); it != m_annotations.cend(); ++it) {
        if (told.contains(it.key()))
            continue;
        if (evidence.annotationsRead)
            events.append(eventOf(EventType::AnnotationRemoved, it->step, {}, nowMs,
                {{"context", toStd(it->context)}, {"scope", scopeOf(it->step)}, {"withdrawn", true}, {"message_id", toStd(it->digest + QStringLiteral("-removed"))}}));
        else
            told.insert(it.key(), *it);
    }
    m_annotations = std::move(told);
    for (const auto &artifact : evidence.artifacts) {
        const auto place = places.constFind(artifact.job);
        if (place == places.cend() || m_artifacts.value(artifact.id) == artifact)
            continue;
        m_artifacts.insert(artifact.id, artifact);
        events.append(eventOf(EventType::ArtifactUploaded, place->step, artifact.job, nowMs,
            {{"path", toStd(artifact.path)}, {"size", artifact.size}, {"sha1", toStd(artifact.sha1)}, {"sha256", toStd(artifact.sha256)},
                {"content_type", toStd(artifact.contentType)}, {"id", toStd(artifact.id)}, {"url", toStd(artifact.url)}, {"message_id", toStd(artifact.id)}}));
    }
    return events;
}

} // namespace slipway
