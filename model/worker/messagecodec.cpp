// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/messagecodec.h"

#include "worker/jsonmessage.h"
#include "worker/protomessage.h"

namespace slipway {

QByteArray encodeMessage(WorkerProtocol protocol, const WorkRequest &request)
{
    return protocol == WorkerProtocol::Proto ? protoFrame(request, request.requestId, request.cancel) : jsonLine(request, request.requestId, request.cancel);
}

QByteArray encodeRequest(WorkerProtocol protocol, const WorkRequest &request, qint32 id)
{
    return protocol == WorkerProtocol::Proto ? protoFrame(request, id, false) : jsonLine(request, id, false);
}

QByteArray encodeMessage(WorkerProtocol protocol, const WorkResponse &response)
{
    return protocol == WorkerProtocol::Proto ? protoFrame(response) : jsonLine(response);
}

Result<WorkRequest> decodeRequest(WorkerProtocol protocol, QByteArrayView message)
{
    return protocol == WorkerProtocol::Proto ? requestOfProto(message) : requestOfJson(message);
}

Result<WorkResponse> decodeResponse(WorkerProtocol protocol, QByteArrayView message)
{
    return protocol == WorkerProtocol::Proto ? responseOfProto(message) : responseOfJson(message);
}

QByteArray asUtf8(QByteArrayView bytes, bool *mended)
{
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        return bytes.toByteArray();
    if (mended)
        *mended = true;
    return QString::fromUtf8(bytes).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toUtf8();
}

} // namespace slipway
