// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/objectsplitter.h"

#include <QCoreApplication>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ObjectSplitter)
};

} // namespace

qsizetype ObjectSplitter::gap(QByteArrayView bytes) const
{
    qsizetype at = 0;
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t'))
        ++at;
    return at;
}

Result<std::optional<MessageSplitter::Cut>> ObjectSplitter::cut(QByteArrayView bytes)
{
    const auto begin = gap(bytes);
    if (begin == bytes.size())
        return std::optional<Cut>();
    if (bytes[begin] != '{')
        return fail(textInstead());
    for (auto at = begin + m_seen; at < bytes.size(); ++at) {
        const auto character = bytes[at];
        ++m_seen;
        if (m_inText && !m_escaped && character != '"' && character != '\\')
            continue;
        if (m_escaped)
            m_escaped = false;
        else if (m_inText && character == '\\')
            m_escaped = true;
        else if (character == '"')
            m_inText = !m_inText;
        else if (!m_inText && (character == '{' || character == '['))
            ++m_depth;
        else if (!m_inText && (character == '}' || character == ']') && --m_depth == 0) {
            m_seen = 0;
            return std::optional<Cut>(Cut {begin, at + 1});
        }
    }
    if (m_seen > m_maxBytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("A message is over %1 bytes long; that is the limit").arg(m_maxBytes));
    return std::optional<Cut>();
}

} // namespace slipway
