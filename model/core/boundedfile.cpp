// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boundedfile.h"

#include "core/workscope.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <cstdio>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoundedFile)
};

} // namespace

Result<QByteArray> readBoundedFile(const QString &path, qint64 limit)
{
    const SourceRange where {path, 0, 0, 0, {}};
    if (const auto wanted = checkWanted(path); wanted.failed())
        return fail(wanted.error());
    if (path == QLatin1String("-") && !hasWorkInput())
        return fail(ErrorCode::BadInput, Words::tr("a worker has no standard input: its requests come by it"), Words::tr("name a file"), where);
    const auto found = onDisk(path);
    QFile file(found);
    bool opened = false;
    if (path == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(found).isDir())
            return fail(ErrorCode::BadInput, Words::tr("this is a folder, not a file"), Words::tr("name a file in it"), where);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened) {
        const auto code = QFileInfo::exists(found) ? ErrorCode::Io : ErrorCode::NotFound;
        return fail(code, Words::tr("cannot be read: %1").arg(file.errorString()), Words::tr("check the path and its permissions"), where);
    }
    // A pipe delivers in pieces: only an empty read is its end.
    QByteArray bytes;
    for (bool more = true; more && bytes.size() <= limit;) {
        const auto piece = file.read(limit + 1 - bytes.size());
        bytes += piece;
        more = !piece.isEmpty();
    }
    if (bytes.size() > limit) {
        return fail(ErrorCode::LimitExceeded,
            Words::tr("larger than the limit of %1").arg(QLocale::c().formattedDataSize(limit)),
            Words::tr("split the file or open a smaller one"), where);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, Words::tr("reading failed: %1").arg(file.errorString()), Words::tr("try again"), where);
    return bytes;
}

} // namespace slipway
