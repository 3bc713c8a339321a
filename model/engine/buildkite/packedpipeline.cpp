// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/packedpipeline.h"

#include <QCoreApplication>
#include <QLocale>

#include <zlib.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PackedPipeline)
};

constexpr int kGzipWindow = 15 + 16; // 16: write a gzip header, no zlib one
constexpr qsizetype kMaxTextBytes = 16 * 1024 * 1024;

Result<QByteArray> gzip(const QByteArray &text)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(ErrorCode::Io, Words::tr("there is no memory to pack the pipeline"));
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), Qt::Uninitialized);
    // zlib reads only, but its structure says otherwise.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    if (!whole)
        return fail(ErrorCode::Io, Words::tr("the pipeline cannot be packed"));
    return packed;
}

} // namespace

Result<QByteArray> packPipeline(const QByteArray &yaml)
{
    const auto tooLarge = [](qsizetype bytes) {
        const QLocale locale;
        return fail(ErrorCode::BadInput, Words::tr("this pipeline is too large to go along with a build: packed it has %1, and %2 is the most").arg(locale.formattedDataSize(bytes), locale.formattedDataSize(kMaxPackedBytes)),
            Words::tr("put it into the repository and upload it from there, or send a part of it"));
    };
    if (yaml.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("this pipeline is empty"));
    if (yaml.size() > kMaxTextBytes)
        return tooLarge(yaml.size());
    const auto packed = gzip(yaml);
    if (packed.failed())
        return fail(packed.error());
    auto text = packed->toBase64();
    if (text.size() > kMaxPackedBytes)
        return tooLarge(text.size());
    return text;
}

QString uploadCommand()
{
    return QStringLiteral("printenv %1 | base64 -d | gzip -d | buildkite-agent pipeline upload").arg(QLatin1String(kPipelineVariable));
}

QString uploadStep()
{
    return QStringLiteral("steps:\n"
                          "  - label: \":pipeline: Upload what Slipway sent\"\n"
                          "    if: build.env(\"%1\") != null\n"
                          "    command: \"%2\"\n").arg(QLatin1String(kPipelineVariable), uploadCommand());
}

bool hasUploadStep(const QString &configuration)
{
    return configuration.contains(QLatin1String(kPipelineVariable)) && configuration.contains(QLatin1String("pipeline upload"));
}

} // namespace slipway
