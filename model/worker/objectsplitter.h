// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/messagesplitter.h"

namespace slipway {

/// JSON objects one after the other, with white space between them or without (spec/bazel-worker.md 3, 0.5): the end of
/// an object is found by its braces, never by lines. Looks at each byte once.
class ObjectSplitter : public MessageSplitter
{
public:
    explicit ObjectSplitter(qsizetype maxBytes)
        : MessageSplitter(maxBytes)
    {
    }

private:
    Result<std::optional<Cut>> cut(QByteArrayView bytes) override;
    qsizetype gap(QByteArrayView bytes) const override;

    qsizetype m_seen = 0; ///< bytes behind the gap that were looked at
    int m_depth = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace slipway
