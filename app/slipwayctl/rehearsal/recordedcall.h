// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/local/commandwords.h"
#include "rehearsal/madefiles.h"
#include "rehearsal/world.h"
#include "release/recordedcommand.h"

#include <QByteArray>

namespace slipway::ctl {

/// One command that is not run: what it was and what it is answered with.
struct RecordedCall
{
    CommandWords command;
    World world;
    MadeFiles files;
    RecordedCommand record;
    QByteArray out, err; ///< what it prints
    int status = 0;
    bool readsInput = false; ///< what is on its standard input is swallowed

    /// Says in the journal what was made up.
    void madeUp(const QString &what) { record.answer = what; }
    void print(const QString &line) { out += line.toUtf8() + '\n'; }
    void complain(const QString &line, int exitStatus)
    {
        err += line.toUtf8() + '\n';
        status = exitStatus;
    }
};

/// A sha256 digest, a container id and the like that is always the same for the same text.
QString madeUpDigest(const QString &text);
/// A filter of `--exclude` and `--include` in their order: the last one that fits counts (as aws and gsutil do).
bool passesFilters(const CommandWords &command, const QString &name);

// Each answers the programs it knows and leaves the others alone.
void answerContainers(RecordedCall &call); // docker, podman, nerdctl, buildah, skopeo, crane
void answerContainerRun(RecordedCall &call); // docker run, create, exec, cp
void answerAws(RecordedCall &call);
void answerStores(RecordedCall &call); // gsutil, gcloud, az
void answerWeb(RecordedCall &call); // curl, wget, gh, ssh, mail
void answerPackages(RecordedCall &call); // twine, npm, git, pip, kubectl ...

/// `cp` and `sync` between files and buckets, of aws, gsutil and gcloud alike.
void copyObjects(RecordedCall &call, const QStringList &words, bool recursive);

} // namespace slipway::ctl
