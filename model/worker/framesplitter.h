// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/messagesplitter.h"

namespace slipway {

/// Frames of a varint length and a body (spec/bazel-worker.md 2). What cannot become a message is told from its first
/// bytes: "hello\n" announces 104 bytes that never come (0.10, 14.2).
class FrameSplitter : public MessageSplitter
{
public:
    FrameSplitter(MessageKind kind, qsizetype maxBytes)
        : MessageSplitter(maxBytes)
        , m_kind(kind)
    {
    }

private:
    Result<std::optional<Cut>> cut(QByteArrayView bytes) override;
    bool isPlausible(QByteArrayView body) const;
    bool isKnownField(uchar tag) const;

    const MessageKind m_kind;
};

} // namespace slipway
