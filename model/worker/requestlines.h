// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/messagesplitter.h"
#include "worker/workmessages.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace slipway {

/// A request that a person wrote on one line of a file. A plain value.
struct RequestLine
{
    int line = 0; ///< counts from 1
    WorkRequest request; ///< `requestId` 0: the writer left it open
};

/// Reads a file of requests as it comes: one WorkRequest a line as JSON, names in camelCase or snake_case, empty lines
/// passed over. Unlike what workers and servers send, what a person wrote is taken strictly: an unknown name, a name twice,
/// a value of another kind, a digest that is no base64 are faults with file, line and column. After the first fault nothing
/// more is read. One thread.
class RequestLines
{
public:
    explicit RequestLines(QString file, qsizetype maxLineBytes = kMaxMessageBytes)
        : m_file(std::move(file))
        , m_maxLineBytes(maxLineBytes)
    {
    }

    void feed(QByteArrayView bytes);
    void finish() { m_ended = true; } ///< the last line needs no line end
    /// Nothing: more bytes are needed, or, after finish(), that was all.
    Result<std::optional<RequestLine>> next();

private:
    Result<std::optional<QByteArrayView>> takeLine();

    const QString m_file;
    const qsizetype m_maxLineBytes;
    QByteArray m_bytes;
    qsizetype m_at = 0; ///< of the first byte not given out
    qsizetype m_seen = 0; ///< bytes behind m_at without a line end
    int m_line = 0;
    bool m_ended = false;
    std::optional<Error> m_fault;
};

} // namespace slipway
