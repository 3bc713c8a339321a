// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/messagesplitter.h"

#include "worker/framesplitter.h"
#include "worker/objectsplitter.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageSplitter)
};

} // namespace

std::unique_ptr<MessageSplitter> MessageSplitter::make(WorkerProtocol protocol, MessageKind kind, qsizetype maxBytes)
{
    if (protocol == WorkerProtocol::Proto)
        return std::make_unique<FrameSplitter>(kind, maxBytes);
    return std::make_unique<ObjectSplitter>(maxBytes);
}

void MessageSplitter::feed(QByteArrayView bytes)
{
    // What was handed out is dropped here and not in next(), so that its view lives on till now.
    if (m_at == m_bytes.size()) {
        m_bytes.clear();
        m_at = 0;
    } else if (m_at > m_bytes.size() / 2) {
        m_bytes.remove(0, m_at);
        m_at = 0;
    }
    m_bytes.append(bytes);
}

Result<std::optional<QByteArrayView>> MessageSplitter::next()
{
    if (m_fault)
        return fail(*m_fault);
    m_at += gap(rest()); // looked at once, and not kept: there may be no end to it
    const auto bytes = rest();
    const auto found = cut(bytes);
    if (found.failed()) {
        m_fault = found.error();
        return fail(*m_fault);
    }
    if (!*found)
        return std::optional<QByteArrayView>();
    m_at += (*found)->end;
    return std::optional<QByteArrayView>(bytes.sliced((*found)->begin, (*found)->end - (*found)->begin));
}

Result<void> MessageSplitter::finish() const
{
    if (m_fault)
        return fail(*m_fault);
    if (pending() == 0)
        return {};
    return fail(ErrorCode::BadInput, Words::tr("The stream ended in the middle of a message, after these %n byte(s) of it: %1", nullptr, int(pending())).arg(recorded()));
}

qsizetype MessageSplitter::pending() const
{
    return rest().size() - gap(rest());
}

QString MessageSplitter::recorded(qsizetype most) const
{
    auto bytes = rest().sliced(gap(rest()));
    auto text = QString::fromUtf8(bytes.first(std::min(most, bytes.size())));
    for (auto &character : text) {
        if (!character.isPrint() && !character.isSurrogate() && character != u'\n' && character != u'\t')
            character = u'?';
    }
    return text;
}

Error MessageSplitter::textInstead() const
{
    return {ErrorCode::BadInput, Words::tr("Text stands where a message should be: %1").arg(recorded().trimmed()), {}, {}};
}

} // namespace slipway
