// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/filetext.h"

#include "core/jsonbytes.h"
#include "core/workscope.h"
#include "promotion/gunzip.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

constexpr size_t kPiece = 256 * 1024;

SourceRange at(const QString &path)
{
    return {path, 0, 0, 0, {}};
}

Error tooLarge(const QString &path, qint64 limit)
{
    return {ErrorCode::LimitExceeded, Words::tr("larger than the limit of %1").arg(QLocale::c().formattedDataSize(limit)),
        Words::tr("open a smaller file"), at(path)};
}

Result<void> openRegular(QFile &file, const QString &path)
{
    if (const auto wanted = checkWanted(path); wanted.failed())
        return wanted;
    const QFileInfo info(file.fileName());
    if (info.isDir())
        return fail(ErrorCode::BadInput, Words::tr("this is a folder, not a file"), Words::tr("name a file in it"), at(path));
    if (!info.exists())
        return fail(ErrorCode::NotFound, Words::tr("there is no such file"), Words::tr("check the path"), at(path));
    // A pipe or a device has no size.
    if (!info.isFile())
        return fail(ErrorCode::BadInput, Words::tr("this is no regular file"), Words::tr("save it as a file first"), at(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, Words::tr("cannot be read: %1").arg(file.errorString()), Words::tr("check its permissions"), at(path));
    return {};
}

} // namespace

FileTextPtr FileText::ofBytes(const QByteArray &bytes)
{
    std::shared_ptr<FileText> text(new FileText);
    text->m_own = bytes;
    text->m_size = quint64(bytes.size());
    return text;
}

FileText::Stamp FileText::stampNow() const
{
    struct stat now {};
    if (::fstat(m_file->handle(), &now) != 0)
        return {-1, 0, 0};
    return {now.st_size, now.st_mtim.tv_sec, now.st_mtim.tv_nsec};
}

bool FileText::isUnchanged() const
{
    return !m_file || stampNow() == m_stamp;
}

Error FileText::changed() const
{
    return {ErrorCode::Io, Words::tr("the file was changed while it was read"), Words::tr("wait until it is complete, then read it again"), at(m_path)};
}

Result<void> FileText::read(quint64 offset, char *into, size_t size) const
{
    if (offset > m_size || size > m_size - offset)
        return fail(changed());
    if (!m_file) {
        std::memcpy(into, m_own.constData() + offset, size);
        return {};
    }
    for (size_t done = 0; done < size;) {
        const auto got = ::pread(m_file->handle(), into + done, size - done, off_t(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::Io, Words::tr("cannot be read: %1").arg(qt_error_string(errno)), Words::tr("try again"), at(m_path));
        if (got == 0)
            return fail(changed());
        done += size_t(got);
    }
    return {};
}

QByteArray FileText::head(qsizetype size) const
{
    QByteArray bytes(qsizetype(std::min(quint64(size), m_size)), Qt::Uninitialized);
    return read(0, bytes.data(), size_t(bytes.size())).ok() ? bytes : QByteArray();
}

SourceRange FileText::place(const QString &file, quint64 offset) const
{
    SourceRange where {file, 1, 1, 0, {}};
    std::vector<char> piece(kPiece);
    offset = std::min(offset, m_size);
    for (quint64 done = 0; done < offset;) {
        const auto size = size_t(std::min<quint64>(kPiece, offset - done));
        if (read(done, piece.data(), size).failed())
            return {file, 0, 0, 0, {}};
        const auto *from = piece.data();
        const auto *end = from + size;
        if (const auto lines = jsonbytes::countLines(from, size); lines > 0) {
            where.line += int(lines);
            where.column = 1;
            from = static_cast<const char *>(::memrchr(from, '\n', size)) + 1;
        }
        where.column += int(std::count_if(from, end, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80; }));
        done += size;
    }
    return where;
}

Result<FileTextPtr> FileText::open(const QString &path, qint64 limit, const std::stop_token &stop)
{
    std::shared_ptr<FileText> text(new FileText);
    text->m_path = path;
    text->m_file = std::make_unique<QFile>(onDisk(path));
    if (const auto opened = openRegular(*text->m_file, path); opened.failed())
        return fail(opened.error());
    text->m_stamp = text->stampNow();
    text->m_size = quint64(std::max<qint64>(0, text->m_stamp.size));
    if (text->m_stamp.size > limit)
        return fail(tooLarge(path, limit));
    if (!isGzip(text->head(2)))
        return FileTextPtr(text);
    auto unpacked = std::make_unique<QTemporaryFile>();
    if (!unpacked->open())
        return fail(ErrorCode::Io, Words::tr("cannot be unpacked: %1").arg(unpacked->errorString()), Words::tr("free some space"), at(path));
    const auto done = gunzip(*text, *unpacked, limit, path, stop);
    if (done.failed())
        return fail(done.error().code == ErrorCode::LimitExceeded ? tooLarge(path, limit) : done.error());
    text->m_file = std::move(unpacked);
    text->m_stamp = text->stampNow();
    text->m_size = quint64(std::max<qint64>(0, text->m_stamp.size));
    return FileTextPtr(text);
}

Result<QByteArray> FileText::readAll(const QString &path, qint64 limit)
{
    const auto text = open(path, limit);
    if (text.failed())
        return fail(text.error());
    QByteArray bytes(qsizetype((*text)->size()), Qt::Uninitialized);
    if (const auto read = (*text)->read(0, bytes.data(), size_t(bytes.size())); read.failed())
        return fail(read.error());
    return bytes;
}

} // namespace slipway
