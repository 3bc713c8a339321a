// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStringList>

namespace slipway {

/// What a command would have done outside, had it run.
enum class CommandEffect : quint8 {
    Publish, ///< puts something where others see it: docker push, twine upload, aws s3 cp to a bucket
    Change, ///< changes something outside or on this machine: kubectl apply, ssh, sudo, docker login
    Read, ///< asks the outside: docker pull, aws s3 ls
    Local, ///< works on this machine alone: docker build, docker tag
};

QString commandEffectName(CommandEffect effect); ///< "publish", "change", "read", "local"

/// A command that a rehearsal took down instead of running it. A value.
struct RecordedCommand
{
    QString step; ///< node id
    QString job;
    qint64 timeMs = 0;
    QStringList argv; ///< secrets are redacted
    QString cwd;
    qint64 stdinBytes = -1; ///< how much it was given on standard input; -1: that was not read
    QString rule; ///< the rule it fell under: "docker push"
    CommandEffect effect = CommandEffect::Change;
    QStringList targets; ///< what would have been touched: an image, "s3://bucket/key", a URL, a host
    /// What was made up so that the script could go on, in words for a person; empty: nothing.
    QString answer;
    QStringList made; ///< files that were made up, relative to the work folder where they lie in it
    int exitStatus = 0; ///< what the script was told

    QString commandLine() const; ///< quoted for a shell
    Json toJson() const; ///< without step, job and time: the data of a CommandRecorded event
    static RecordedCommand fromJson(const Json &data);
};

} // namespace slipway
