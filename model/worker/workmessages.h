// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace slipway {

/// How messages are written: varint-delimited protobuf, or JSON objects one after the other (spec/bazel-worker.md 2, 3).
enum class WorkerProtocol : quint8 { Proto, Json };

QString workerProtocolName(WorkerProtocol protocol); ///< "proto", "json": as Bazel's requires-worker-protocol
std::optional<WorkerProtocol> workerProtocolOf(const QString &name);

/// A file of a request. Texts are bytes throughout: the protocol carries what the file system has.
struct WorkInput
{
    QByteArray path;
    QByteArray digest; ///< opaque: hex text from Bazel, other things from other servers; empty: not known

    bool operator==(const WorkInput &) const = default;
};

/// spec/bazel-worker.md 1. A plain value.
struct WorkRequest
{
    std::vector<QByteArray> arguments; ///< flag files already expanded
    std::vector<WorkInput> inputs;
    qint32 requestId = 0; ///< 0: singleplex
    bool cancel = false; ///< of the request with this id; arguments and inputs count for nothing then
    qint32 verbosity = 0;
    QByteArray sandboxDir; ///< multiplex sandboxing: put before every path

    bool operator==(const WorkRequest &) const = default;
};

struct WorkResponse
{
    qint32 exitCode = 0;
    QByteArray output; ///< for people; UTF-8 after reading, what was none is replaced
    qint32 requestId = 0;
    bool wasCancelled = false; ///< then exit code and output count for nothing
    bool mended = false; ///< `output` was no UTF-8

    bool operator==(const WorkResponse &) const = default;
};

} // namespace slipway
