// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/workerconversation.h"
#include "worker/workerrule.h"

#include <QMap>

#include <vector>

namespace slipway {

/// What makes two processes the same worker (spec/bazel-worker.md 4). Tool files are no part of it: they are looked at
/// when a process is taken. A plain value.
struct WorkerKey
{
    QString pool; ///< name of the rule, Bazel's (key) mnemonic
    std::vector<QByteArray> argv; ///< with --persistent_worker and the extra flags
    std::vector<QByteArray> environment; ///< "NAME=value", sorted
    QString folder; ///< where the process runs
    bool multiplex = false, sandboxed = false, cancellable = false;
    WorkerProtocol protocol = WorkerProtocol::Proto;

    bool operator==(const WorkerKey &) const = default;
};
size_t qHash(const WorkerKey &key, size_t seed = 0) noexcept;

/// Which parts of two keys differ, for a person: "environment: CONAN_HOME is /a, was /b". Empty for equal keys. Values
/// of variables whose names tell of secrets are not shown.
QStringList keyDifferences(const WorkerKey &key, const WorkerKey &other);

/// A worker as a pool runs it: the key and what else the rule says. A plain value.
struct WorkerSpec
{
    WorkerKey key;
    WorkerRule rule;

    WorkerTraits traits() const { return {key.protocol, key.multiplex, key.cancellable}; }
};

/// `jobEnvironment` is where the variables of `passEnv` come from; nothing else of it reaches the worker.
WorkerSpec workerSpec(const WorkerRule &rule, const QString &folder, const QVector<QPair<QString, QString>> &jobEnvironment);

} // namespace slipway
