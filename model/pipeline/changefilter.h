// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pathglob.h"
#include "pipeline/pipeline.h"

#include <QHash>

namespace slipway {

/// Decides `if_changed` as the agent does when it uploads a pipeline (spec/buildkite.md a.4). Remembers the globs,
/// which the steps of a pipeline repeat. One thread.
class ChangeFilter
{
public:
    /// `files`: what the build changes; absent if that is not known.
    explicit ChangeFilter(std::optional<QStringList> files);

    struct Answer
    {
        bool skips = false;
        QString why; ///< for a person
    };
    /// Of globs that are not empty.
    Answer judge(const IfChanged &globs);
    /// The text that the agent gives as the reason of the skip.
    static QString skipReason();

private:
    const std::optional<PathGlob> &globOf(const QString &pattern);
    bool anyMatches(const QStringList &patterns, const QString &file);
    bool isBroken(const QStringList &patterns);

    std::optional<QStringList> m_files;
    QHash<QString, std::optional<PathGlob>> m_globs;
};

} // namespace slipway
