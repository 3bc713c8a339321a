// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/announced.h"

#include <QRegularExpression>

namespace slipway {

QVector<AnnouncedArtifact> announcedArtifacts(const ReleaseState &state)
{
    QVector<AnnouncedArtifact> list;
    for (const auto &artifact : state.artifacts()) {
        // Where Slipway keeps an uploaded file is another place every time.
        const auto uri = artifact.kind == ArtifactKind::Uploaded ? artifact.label : artifact.uri;
        list.append({artifact.step, artifact.label, uri, artifactKindName(artifact.kind)});
    }
    return list;
}

QStringList varyingWords(const Facts &facts, const ReleaseState &state)
{
    static const QRegularExpression version(QStringLiteral("\\Av?[0-9]+(?:\\.[0-9A-Za-z+_-]+)+\\z"));
    auto words = varyingWords(facts);
    for (const auto &value : state.metaData()) {
        if (!version.match(value).hasMatch())
            continue;
        words.append(value);
        if (value.startsWith(u'v'))
            words.append(value.mid(1));
    }
    words.removeDuplicates();
    return words;
}

} // namespace slipway
