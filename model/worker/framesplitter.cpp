// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/framesplitter.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

constexpr int kMaxVarintBytes = 10;
constexpr qsizetype kTellingBytes = 3; ///< so many are all text only if somebody printed text

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrameSplitter)
};

struct Length
{
    quint64 value = 0;
    int bytes = 0; ///< 0: not all of it is there; -1: it has no end
};

Length readLength(QByteArrayView bytes)
{
    Length length;
    for (int i = 0; i < std::min<qsizetype>(bytes.size(), kMaxVarintBytes); ++i) {
        const auto byte = uchar(bytes[i]);
        length.value |= quint64(byte & 0x7f) << (7 * i);
        if ((byte & 0x80) == 0) {
            length.bytes = i + 1;
            return length;
        }
    }
    length.bytes = bytes.size() < kMaxVarintBytes ? 0 : -1;
    return length;
}

bool beginsWithText(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.begin() + std::min(bytes.size(), kTellingBytes), [](char character) {
        const auto byte = uchar(character);
        return byte >= 0x20 ? byte != 0x7f : byte == '\n' || byte == '\t' || byte == '\r' || byte == 0x1b;
    });
}

} // namespace

Result<std::optional<MessageSplitter::Cut>> FrameSplitter::cut(QByteArrayView bytes)
{
    const auto length = readLength(bytes);
    if (length.bytes < 0)
        return fail(ErrorCode::BadInput, Words::tr("The length of a message has no end within %1 bytes: this is no stream of the proto protocol").arg(kMaxVarintBytes));
    if (length.bytes == 0)
        return std::optional<Cut>();
    const auto body = bytes.sliced(length.bytes);
    const bool tooLong = length.value > quint64(m_maxBytes);
    const bool isWhole = !tooLong && body.size() >= qsizetype(length.value);
    if (bytes.size() >= kTellingBytes && beginsWithText(bytes) && !body.isEmpty() && !isKnownField(uchar(body.front())))
        return fail(textInstead());
    if (tooLong)
        return fail(ErrorCode::LimitExceeded, Words::tr("A message of %1 bytes is announced; the limit is %2").arg(length.value).arg(m_maxBytes));
    if (length.value > 0 && !body.isEmpty() && !isPlausible(body))
        return fail(beginsWithText(bytes) ? textInstead() : Error {ErrorCode::BadInput, Words::tr("The bytes are no message of the worker protocol: its first field cannot be (byte 0x%1)").arg(uint(uchar(body.front())), 2, 16, QLatin1Char('0')), {}, {}});
    if (!isWhole)
        return std::optional<Cut>();
    return std::optional<Cut>(Cut {length.bytes, length.bytes + qsizetype(length.value)});
}

bool FrameSplitter::isPlausible(QByteArrayView body) const
{
    const auto tag = uchar(body.front());
    const auto wireType = tag & 7;
    return (tag & 0x80) == 0 && (tag >> 3) != 0 && wireType != 4 && wireType < 6;
}

bool FrameSplitter::isKnownField(uchar tag) const
{
    const auto known = m_kind == MessageKind::Request ? QByteArrayView("\x0a\x12\x18\x20\x28\x32") : QByteArrayView("\x08\x12\x18");
    return known.contains(char(tag));
}

} // namespace slipway
