// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boundedfile.h"

#include "core/workscope.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <sys/stat.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoundedFile)
};

constexpr qint64 kPiece = 1024 * 1024;

/// Of a regular file, what a write changes; of anything else nothing.
struct Stamp
{
    qint64 size = 0, seconds = 0, nanoseconds = 0;
    bool operator==(const Stamp &) const = default;
};

Stamp stampOf(const QFile &file)
{
    struct stat now {};
    if (::fstat(file.handle(), &now) != 0 || !S_ISREG(now.st_mode) || now.st_size == 0)
        return {};
    return {now.st_size, now.st_mtim.tv_sec, now.st_mtim.tv_nsec};
}

} // namespace

Result<QByteArray> readBoundedFile(const QString &path, qint64 limit, const Reading &reading)
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
    const auto before = stampOf(file);
    QByteArray bytes;
    bytes.reserve(std::min(limit, before.size) + 1);
    for (bool more = true; more && bytes.size() <= limit;) {
        if (reading.stop.stop_requested())
            return fail(ErrorCode::Canceled, Words::tr("reading was stopped"), {}, where);
        if (const auto wanted = checkWanted(path); wanted.failed())
            return fail(wanted.error());
        const auto piece = file.read(std::min(kPiece, limit + 1 - bytes.size()));
        bytes += piece;
        more = !piece.isEmpty();
        if (more && reading.progress)
            reading.progress(quint64(bytes.size()), quint64(std::max<qint64>(bytes.size(), before.size)));
    }
    if (bytes.size() > limit) {
        return fail(ErrorCode::LimitExceeded,
            Words::tr("larger than the limit of %1").arg(QLocale::c().formattedDataSize(limit)),
            Words::tr("split the file or open a smaller one"), where);
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, Words::tr("reading failed: %1").arg(file.errorString()), Words::tr("try again"), where);
    if (before != Stamp() && (stampOf(file) != before || bytes.size() < before.size))
        return fail(ErrorCode::Io, Words::tr("the file was changed while it was read"), Words::tr("wait until it is complete, then read it again"), where);
    return bytes;
}

} // namespace slipway
