// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/artifactlinks.h"

#include "release/annotation.h"
#include "release/eventdata.h"

#include <algorithm>
#include <tuple>

namespace slipway {

void ArtifactLinks::setMentions(const QString &prefix, const QVector<RemoteStep> &steps)
{
    QHash<QString, QStringList> users;
    for (const auto &step : steps) {
        for (const auto &uri : step.mentions)
            users[uri].append(prefix + step.id);
    }
    m_users.insert(prefix, std::move(users));
}

bool ArtifactLinks::note(const QString &uri, const QString &step)
{
    if (m_makers.size() >= kMostUris && !m_makers.contains(uri))
        return false;
    auto &makers = m_makers[uri];
    if (makers.contains(step))
        return false;
    makers.insert(step);
    return std::any_of(m_users.cbegin(), m_users.cend(), [&](const auto &users) { return users.contains(uri); });
}

bool ArtifactLinks::hear(const ReleaseEvent &event)
{
    if (event.step.isEmpty())
        return false;
    if (event.type == EventType::ArtifactUploaded) {
        const auto url = eventdata::text(event.data, "url");
        return !url.isEmpty() && note(url, event.step);
    }
    if (event.type != EventType::AnnotationAdded)
        return false;
    bool news = false;
    for (const auto &artifact : scanAnnouncedArtifacts(eventdata::text(event.data, "body")))
        news = note(artifact.uri, event.step) || news;
    return news;
}

QVector<StepLink> ArtifactLinks::links() const
{
    QVector<StepLink> links;
    const auto add = [&](const QString &prefix, const QString &uri, const QStringList &users) {
        const auto makers = m_makers.value(uri);
        for (const auto &maker : makers) {
            for (const auto &user : users) {
                if (links.size() >= kMost)
                    return;
                if (!maker.startsWith(prefix) && !makers.contains(user))
                    links.append({maker, user, uri});
            }
        }
    };
    for (auto source = m_users.cbegin(); source != m_users.cend(); ++source) {
        for (auto uri = source->cbegin(); uri != source->cend(); ++uri)
            add(source.key(), uri.key(), *uri);
    }
    std::sort(links.begin(), links.end(), [](const StepLink &a, const StepLink &b) { return std::tie(a.to, a.from, a.uri) < std::tie(b.to, b.from, b.uri); });
    return links;
}

} // namespace slipway
