// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/mappedtext.h"

#include "core/workscope.h"
#include "promotion/gunzip.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MappedText)
};

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
    // A pipe or a device can neither be mapped nor has it a size.
    if (!info.isFile())
        return fail(ErrorCode::BadInput, Words::tr("this is no regular file"), Words::tr("save it as a file first"), at(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Words::tr("cannot be read: %1").arg(file.errorString()), Words::tr("check its permissions"), at(path));
    return {};
}

} // namespace

MappedTextPtr MappedText::ofBytes(const QByteArray &bytes)
{
    std::shared_ptr<MappedText> text(new MappedText);
    text->m_own = bytes;
    text->m_bytes = text->m_own;
    return text;
}

Result<void> MappedText::map(QFile &file)
{
    if (file.size() == 0)
        return {};
    const auto *data = file.map(0, file.size());
    if (!data)
        return fail(ErrorCode::Io, Words::tr("cannot be mapped into memory: %1").arg(file.errorString()), Words::tr("try again"), at(file.fileName()));
    m_bytes = QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(file.size()));
    return {};
}

Result<MappedTextPtr> MappedText::open(const QString &path, qint64 limit)
{
    auto file = std::make_unique<QFile>(onDisk(path));
    if (const auto opened = openRegular(*file, path); opened.failed())
        return fail(opened.error());
    if (file->size() > limit)
        return fail(tooLarge(path, limit));
    std::shared_ptr<MappedText> text(new MappedText);
    if (const auto mapped = text->map(*file); mapped.failed())
        return fail(mapped.error());
    text->m_file = std::move(file);
    if (!isGzip(text->m_bytes))
        return MappedTextPtr(text);
    auto unpacked = std::make_unique<QTemporaryFile>();
    if (!unpacked->open())
        return fail(ErrorCode::Io, Words::tr("cannot be unpacked: %1").arg(unpacked->errorString()), Words::tr("free some space"), at(path));
    const auto done = gunzip(text->m_bytes, *unpacked, limit, path);
    if (done.failed())
        return fail(done.error().code == ErrorCode::LimitExceeded ? tooLarge(path, limit) : done.error());
    std::shared_ptr<MappedText> result(new MappedText);
    if (const auto mapped = result->map(*unpacked); mapped.failed())
        return fail(mapped.error());
    result->m_file = std::move(unpacked);
    result->m_unpacked = true;
    return MappedTextPtr(result);
}

bool MappedText::isWhole() const
{
    return !m_file || m_unpacked || m_file->size() >= m_bytes.size();
}

} // namespace slipway
