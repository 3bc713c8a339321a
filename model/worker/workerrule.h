// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workmessages.h"

#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// Which command lines a persistent worker serves and how that worker is run: one entry of `workers:` in the release
/// file. The words behind the leading ones become the request's arguments. A plain value.
///
///     workers:
///       - command: conan install                      # the leading words, as text or as a list
///         startup: [python3, slipway_conan_worker.py] # or text; without --persistent_worker
///         protocol: json                              # proto (default) or json
///         multiplex: 8                                # requests at once in one process; absent or false: singleplex
///         max_instances: 2
struct WorkerRule
{
    QString name; ///< of the pool, unique in its file; by default the leading words with "-" between them
    QStringList command; ///< leading words, at least one
    QStringList startup; ///< argv of the process, at least the program
    QStringList extraFlags; ///< `extra_flags`: behind --persistent_worker
    WorkerProtocol protocol = WorkerProtocol::Proto;
    int multiplex = 0; ///< requests in flight in one process; 0: singleplex. `true` in the file is 8, as Bazel has it
    int maxInstances = 4; ///< processes of one key (Bazel's default for singleplex)
    bool cancellable = false; ///< `cancellable`: understands cancel requests
    bool sandboxed = false; ///< `sandbox`: sees only `inputs`, writes only `outputs` (spec/bazel-worker.md 9)
    QStringList inputs; ///< patterns (* ? **) below the folder of the command; what a request names, with digests
    QStringList outputs; ///< the same: must be there after exit code 0
    QStringList tools; ///< files of the worker itself: a changed one restarts it
    QVector<QPair<QString, QString>> env; ///< of the process, over what `passEnv` lets through
    QStringList passEnv {QStringLiteral("PATH"), QStringLiteral("HOME")}; ///< `pass_env`: taken from the job; NAME* too
    int verbosity = 0;
    int timeoutSeconds = 0; ///< of one request; 0: none
    int idleSeconds = 0; ///< a process without work ends after this; 0: never
    int memoryMb = 0; ///< a process above this is killed; 0: no limit

    bool operator==(const WorkerRule &) const = default;
};

/// The most requests one process gets if `multiplex` is only true (Bazel's default, spec/bazel-worker.md 4).
inline constexpr int kUsualMultiplex = 8;

/// What a file or a form may not say of a rule, in a person's words; empty if all is well.
QString faultOf(const WorkerRule &rule);
/// The name a rule gets that has none: "conan install" -> "conan-install".
QString usualName(const WorkerRule &rule);
/// What a rule of the release file passes that does not say: PATH, HOME and the program's own variables, CONAN_* for conan,
/// which decide where it works.
QStringList usualPassEnv(const WorkerRule &rule);
/// How many leading words of `words` the rule takes; 0 if it does not serve them. words[0] counts by its file name.
int matchedWords(const WorkerRule &rule, const QStringList &words);

} // namespace slipway
