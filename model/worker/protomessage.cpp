// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protomessage.h"

#include "worker/messagecodec.h"

#include "workmessages.pb.h"

#include <QCoreApplication>

#include <google/protobuf/io/coded_stream.h>

namespace slipway {

namespace {

using google::protobuf::io::CodedOutputStream;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtoMessage)
};

void set(std::string *field, const QByteArray &bytes)
{
    field->assign(bytes.constData(), size_t(bytes.size()));
}

QByteArray bytesOf(const std::string &field)
{
    return {field.data(), qsizetype(field.size())};
}

template <typename Message>
QByteArray frame(const Message &message)
{
    const auto size = message.ByteSizeLong();
    QByteArray bytes(qsizetype(CodedOutputStream::VarintSize32(quint32(size)) + size), Qt::Uninitialized);
    auto *body = CodedOutputStream::WriteVarint32ToArray(quint32(size), reinterpret_cast<quint8 *>(bytes.data()));
    message.SerializeWithCachedSizesToArray(body);
    return bytes;
}

template <typename Message>
Result<Message> parse(QByteArrayView body)
{
    Message message;
    if (!message.ParseFromArray(body.data(), int(body.size())))
        return fail(ErrorCode::BadInput, Words::tr("The %n byte(s) of a message are not what they should be: a broken protobuf message", nullptr, int(body.size())));
    return message;
}

constexpr int kVarint = 0, kLengthDelimited = 2; ///< wire types

constexpr quint8 tag(int field, int wireType)
{
    return quint8(field << 3 | wireType); // fields to 15 take one byte
}

/// Bytes of a field that holds so many, with its tag and length.
qsizetype lengthPrefixed(qsizetype size)
{
    return 1 + qsizetype(CodedOutputStream::VarintSize32(quint32(size))) + size;
}

/// Items of a list stand there even if they are empty; other fields are left out then.
qsizetype sizeOf(const QByteArray &text, bool isItem)
{
    return text.isEmpty() && !isItem ? 0 : lengthPrefixed(text.size());
}

qsizetype sizeOf(qint32 number)
{
    return number == 0 ? 0 : 1 + qsizetype(CodedOutputStream::VarintSize32SignExtended(number));
}

quint8 *put(quint8 *at, int field, const QByteArray &text, bool isItem)
{
    if (text.isEmpty() && !isItem)
        return at;
    *at++ = tag(field, kLengthDelimited);
    at = CodedOutputStream::WriteVarint32ToArray(quint32(text.size()), at);
    return CodedOutputStream::WriteRawToArray(text.constData(), int(text.size()), at);
}

quint8 *put(quint8 *at, int field, qint32 number)
{
    if (number == 0)
        return at;
    *at++ = tag(field, kVarint);
    return CodedOutputStream::WriteVarint32SignExtendedToArray(number, at);
}

using Message = wire::WorkRequest;

} // namespace

// Straight from our texts to the wire: a request of 200 inputs would be 400 strings more in a generated message, just to
// be written and thrown away.
QByteArray protoFrame(const WorkRequest &request)
{
    const auto inputSize = [](const WorkInput &input) { return sizeOf(input.path, false) + sizeOf(input.digest, false); };
    qsizetype size = sizeOf(request.requestId) + sizeOf(qint32(request.cancel)) + sizeOf(request.verbosity) + sizeOf(request.sandboxDir, false);
    for (const auto &argument : request.arguments)
        size += sizeOf(argument, true);
    for (const auto &input : request.inputs)
        size += lengthPrefixed(inputSize(input));
    QByteArray bytes(qsizetype(CodedOutputStream::VarintSize32(quint32(size))) + size, Qt::Uninitialized);
    auto *at = CodedOutputStream::WriteVarint32ToArray(quint32(size), reinterpret_cast<quint8 *>(bytes.data()));
    for (const auto &argument : request.arguments)
        at = put(at, Message::kArgumentsFieldNumber, argument, true);
    for (const auto &input : request.inputs) {
        *at++ = tag(Message::kInputsFieldNumber, kLengthDelimited);
        at = CodedOutputStream::WriteVarint32ToArray(quint32(inputSize(input)), at);
        at = put(at, wire::Input::kPathFieldNumber, input.path, false);
        at = put(at, wire::Input::kDigestFieldNumber, input.digest, false);
    }
    at = put(at, Message::kRequestIdFieldNumber, request.requestId);
    at = put(at, Message::kCancelFieldNumber, qint32(request.cancel));
    at = put(at, Message::kVerbosityFieldNumber, request.verbosity);
    put(at, Message::kSandboxDirFieldNumber, request.sandboxDir, false);
    return bytes;
}

QByteArray protoFrame(const WorkResponse &response)
{
    wire::WorkResponse message;
    message.set_exit_code(response.exitCode);
    // Java refuses a whole message for one byte that is no UTF-8.
    set(message.mutable_output(), asUtf8(response.output));
    message.set_request_id(response.requestId);
    message.set_was_cancelled(response.wasCancelled);
    return frame(message);
}

Result<WorkRequest> requestOfProto(QByteArrayView body)
{
    const auto message = parse<wire::WorkRequest>(body);
    if (message.failed())
        return fail(message.error());
    WorkRequest request;
    for (const auto &argument : message->arguments())
        request.arguments.push_back(bytesOf(argument));
    for (const auto &input : message->inputs())
        request.inputs.push_back({bytesOf(input.path()), bytesOf(input.digest())});
    request.requestId = message->request_id();
    request.cancel = message->cancel();
    request.verbosity = message->verbosity();
    request.sandboxDir = bytesOf(message->sandbox_dir());
    return request;
}

Result<WorkResponse> responseOfProto(QByteArrayView body)
{
    const auto message = parse<wire::WorkResponse>(body);
    if (message.failed())
        return fail(message.error());
    WorkResponse response;
    response.exitCode = message->exit_code();
    response.output = bytesOf(message->output());
    if (!response.output.isValidUtf8())
        response.output = asUtf8(response.output, &response.mended);
    response.requestId = message->request_id();
    response.wasCancelled = message->was_cancelled();
    return response;
}

} // namespace slipway
