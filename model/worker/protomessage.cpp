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

} // namespace

QByteArray protoFrame(const WorkRequest &request)
{
    wire::WorkRequest message;
    message.mutable_arguments()->Reserve(int(request.arguments.size()));
    for (const auto &argument : request.arguments)
        set(message.add_arguments(), argument);
    message.mutable_inputs()->Reserve(int(request.inputs.size()));
    for (const auto &input : request.inputs) {
        auto *added = message.add_inputs();
        set(added->mutable_path(), input.path);
        set(added->mutable_digest(), input.digest);
    }
    message.set_request_id(request.requestId);
    message.set_cancel(request.cancel);
    message.set_verbosity(request.verbosity);
    set(message.mutable_sandbox_dir(), request.sandboxDir);
    return frame(message);
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
