// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/local/spool.h"

#include "core/boundedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spool)
};

} // namespace

Result<void> writeSpool(const QString &folder, const AgentMessage &message, qint64 nowMs)
{
    auto anonymous = message;
    anonymous.token.clear();
    const auto name = QStringLiteral("%1/%2-%3.json").arg(folder).arg(nowMs, 15, 10, QLatin1Char('0')).arg(message.id);
    QSaveFile file(name);
    const auto bytes = encodeAgentMessage(anonymous);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && ::fsync(file.handle()) == 0 && file.commit();
    if (!written) {
        return fail(ErrorCode::Io, Words::tr("the message cannot be kept in the spool: %1").arg(file.errorString()),
            Words::tr("check the free space and the permissions of the folder"), SourceRange {name, 0, 0, 0, {}});
    }
    return {};
}

QVector<SpooledMessage> readSpool(const QString &folder, QStringList *problems)
{
    QVector<SpooledMessage> found;
    const QDir dir(folder);
    const auto names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto path = dir.filePath(name);
        const auto bytes = readBoundedFile(path, kMaxAgentLine);
        if (bytes.failed() && bytes.error().code != ErrorCode::LimitExceeded) { // perhaps it can be read the next time
            problems->append(bytes.error().toString());
            continue;
        }
        const auto message = bytes.ok() ? decodeAgentMessage(*bytes) : Result<AgentMessage>(fail(bytes.error()));
        if (message.ok()) {
            found.append({path, *message});
            continue;
        }
        problems->append(Words::tr("%1 in the spool was put aside: %2").arg(name, message.error().message));
        QFile::rename(path, path + QStringLiteral(".bad"));
    }
    return found;
}

} // namespace slipway
