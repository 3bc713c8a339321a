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

qsizetype textSize(qsizetype size)
{
    return 1 + qsizetype(CodedOutputStream::VarintSize32(quint32(size))) + size;
}

/// Writes fields, or only counts their bytes. Every number of the protocol's fields fits a tag of one byte.
class FrameWriter
{
public:
    explicit FrameWriter(quint8 *at = nullptr)
        : m_at(at)
    {
    }

    qsizetype size() const { return m_size; }

    void text(int field, const QByteArray &text)
    {
        length(field, text.size());
        m_size += text.size();
        if (m_at)
            m_at = CodedOutputStream::WriteRawToArray(text.constData(), int(text.size()), m_at);
    }

    /// Of what follows as the value of a field.
    void length(int field, qsizetype size)
    {
        m_size += 1 + qsizetype(CodedOutputStream::VarintSize32(quint32(size)));
        if (!m_at)
            return;
        *m_at++ = quint8(field << 3 | 2);
        m_at = CodedOutputStream::WriteVarint32ToArray(quint32(size), m_at);
    }

    /// Defaults are left out.
    void number(int field, qint32 value)
    {
        if (value == 0)
            return;
        m_size += 1 + qsizetype(CodedOutputStream::VarintSize32SignExtended(value));
        if (!m_at)
            return;
        *m_at++ = quint8(field << 3);
        m_at = CodedOutputStream::WriteVarint32SignExtendedToArray(quint32(value), m_at);
    }

private:
    quint8 *m_at;
    qsizetype m_size = 0;
};

void writeRequest(FrameWriter &writer, const WorkRequest &request, qint32 id, bool cancel)
{
    using Wire = wire::WorkRequest;
    using WireInput = wire::Input;
    for (const auto &argument : request.arguments)
        writer.text(Wire::kArgumentsFieldNumber, argument);
    for (const auto &input : request.inputs) {
        writer.length(Wire::kInputsFieldNumber, (input.path.isEmpty() ? 0 : textSize(input.path.size())) + (input.digest.isEmpty() ? 0 : textSize(input.digest.size())));
        if (!input.path.isEmpty())
            writer.text(WireInput::kPathFieldNumber, input.path);
        if (!input.digest.isEmpty())
            writer.text(WireInput::kDigestFieldNumber, input.digest);
    }
    writer.number(Wire::kRequestIdFieldNumber, id);
    writer.number(Wire::kCancelFieldNumber, cancel ? 1 : 0);
    writer.number(Wire::kVerbosityFieldNumber, request.verbosity);
    if (!request.sandboxDir.isEmpty())
        writer.text(Wire::kSandboxDirFieldNumber, request.sandboxDir);
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

// Written straight into its bytes: a message object of 200 inputs would be 600 allocations for each request.
QByteArray protoFrame(const WorkRequest &request, qint32 id, bool cancel)
{
    FrameWriter sizes;
    writeRequest(sizes, request, id, cancel);
    const auto size = sizes.size();
    QByteArray bytes(qsizetype(CodedOutputStream::VarintSize32(quint32(size))) + size, Qt::Uninitialized);
    auto *body = CodedOutputStream::WriteVarint32ToArray(quint32(size), reinterpret_cast<quint8 *>(bytes.data()));
    FrameWriter writer(body);
    writeRequest(writer, request, id, cancel);
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
