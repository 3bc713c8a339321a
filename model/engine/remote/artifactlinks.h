// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginesource.h"
#include "engine/remote/remotesnapshot.h"
#include "release/releaseevent.h"

#include <QHash>
#include <QSet>

namespace slipway {

/// Finds what needs what across engines: a step of one source announces or uploads an artifact, and the definition of a step of
/// another source names it. A step that makes the artifact itself needs nobody's. Costs a look-up an artifact. A value.
class ArtifactLinks
{
public:
    /// The steps of one source (their ids begin with `prefix`, "SOURCE/") and the artifacts that they name; in place of what
    /// was known of that source.
    void setMentions(const QString &prefix, const QVector<RemoteStep> &steps);
    /// What was announced, with the ids of the whole release. True if another link is known by it.
    bool hear(const ReleaseEvent &event);
    QVector<StepLink> links() const; ///< in the order of their ends; at most kMost

    static constexpr int kMost = 2000;
    static constexpr int kMostUris = 100'000; ///< that are kept of what was announced

private:
    bool note(const QString &uri, const QString &step);

    QHash<QString, QSet<QString>> m_makers; ///< by URI
    QHash<QString, QHash<QString, QStringList>> m_users; ///< by prefix, by URI
};

} // namespace slipway
