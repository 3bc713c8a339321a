// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "worker/workmessages.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace slipway {

inline constexpr qsizetype kMaxMessageBytes = 64 * 1024 * 1024;

/// Which end writes the stream.
enum class MessageKind : quint8 { Request, Response };

/// Cuts a stream of bytes into messages, however it arrives: a byte at a time, several messages at once. Stricter than
/// Bazel (spec/bazel-worker.md 14): text where a message should be is named at once instead of waited on, a message must
/// be there whole, and lengths are bounded. After the first fault nothing more is cut. One thread.
class MessageSplitter
{
public:
    static std::unique_ptr<MessageSplitter> make(WorkerProtocol protocol, MessageKind kind, qsizetype maxBytes = kMaxMessageBytes);
    virtual ~MessageSplitter() = default;

    void feed(QByteArrayView bytes);
    /// The next message: the body of a frame, or the text of an object. The view lives until the next call of feed().
    /// Nothing: more bytes are needed. Fails with what the peer did wrong.
    Result<std::optional<QByteArrayView>> next();
    /// At the end of the stream: fails if something is left over.
    Result<void> finish() const;
    /// Bytes that arrived and belong to no message yet; white space between JSON objects does not count.
    qsizetype pending() const;
    /// What arrived and belongs to no message yet, as text for a person: at most `most` bytes, what cannot be shown as "?".
    QString recorded(qsizetype most = 4096) const;

protected:
    explicit MessageSplitter(qsizetype maxBytes)
        : m_maxBytes(maxBytes)
    {
    }

    /// Where the message that starts at the front of `bytes` begins and ends.
    struct Cut
    {
        qsizetype begin = 0, end = 0;
    };
    virtual Result<std::optional<Cut>> cut(QByteArrayView bytes) = 0;
    /// How many bytes at the front separate messages and are none.
    virtual qsizetype gap(QByteArrayView) const { return 0; }
    Error textInstead() const;

    const qsizetype m_maxBytes;

private:
    QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }

    QByteArray m_bytes;
    qsizetype m_at = 0; ///< of the first byte that belongs to no message yet
    std::optional<Error> m_fault;
};

} // namespace slipway
