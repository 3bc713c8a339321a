// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotion/gunzip.h"

#include "promotion/filetext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <zlib.h>

#include <array>
#include <cstring>
#include <limits>
#include <memory>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gunzip)
};

constexpr int kGzipWindow = 15 + 16; // 16: expect a gzip header, no zlib one

struct Inflater
{
    z_stream stream {};
    std::array<char, 1 << 18> piece {}, packed {};
    quint64 fed = 0; ///< bytes of the file
    bool usable = inflateInit2(&stream, kGzipWindow) == Z_OK;

    Inflater() = default;
    Q_DISABLE_COPY_MOVE(Inflater)
    ~Inflater()
    {
        if (usable)
            inflateEnd(&stream);
    }

    /// Gives zlib the next part of what is packed, behind what it has not taken yet.
    Result<void> feed(const FileText &file)
    {
        const size_t kept = stream.avail_in;
        if (kept > 0) // at first there is nothing to move from
            std::memmove(packed.data(), stream.next_in, kept);
        const auto size = size_t(std::min<quint64>(packed.size() - kept, file.size() - fed));
        if (const auto read = file.read(fed, packed.data() + kept, size); read.failed())
            return read;
        fed += size;
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = uInt(kept + size);
        return {};
    }
    bool isFed(const FileText &file) const { return fed == file.size(); }
    int run()
    {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        return inflate(&stream, Z_NO_FLUSH);
    }
    qint64 made() const { return qint64(piece.size()) - qint64(stream.avail_out); }
};

Error fault(ErrorCode code, const QString &message, const QString &hint, const QString &file)
{
    return {code, message, hint, {file, 0, 0, 0, {}}};
}

Error broken(const QString &file)
{
    return fault(ErrorCode::BadInput, Words::tr("the packed file is broken or cut off"), Words::tr("download it again"), file);
}

} // namespace

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

QByteArray gunzippedHead(const QByteArray &begin, qsizetype size)
{
    const auto inflater = std::make_unique<Inflater>();
    auto packed = begin; // zlib takes no const
    QByteArray head(size, '\0');
    auto &stream = inflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(head.data());
    stream.avail_out = uInt(size);
    if (!inflater->usable || inflate(&stream, Z_SYNC_FLUSH) < Z_OK)
        return {};
    head.truncate(size - qsizetype(stream.avail_out));
    return head;
}

Result<void> gunzip(const FileText &packed, QIODevice &into, qint64 limit, const QString &file, const std::stop_token &stop)
{
    const auto inflater = std::make_unique<Inflater>();
    if (!inflater->usable)
        return fail(fault(ErrorCode::Internal, Words::tr("cannot be unpacked: no memory"), {}, file));
    auto &stream = inflater->stream;
    qint64 total = 0;
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return fail(fault(ErrorCode::Canceled, Words::tr("Unpacking was stopped"), {}, file));
        // Two bytes at least: they tell whether another member follows.
        if (stream.avail_in < 2 && !inflater->isFed(packed)) {
            if (const auto fed = inflater->feed(packed); fed.failed())
                return fed;
        }
        const auto state = inflater->run();
        const auto made = inflater->made();
        if (state != Z_OK && state != Z_STREAM_END)
            return fail(broken(file));
        if (made > limit - total)
            return fail(fault(ErrorCode::LimitExceeded, Words::tr("unpacks to more than the limit of %n byte(s)", nullptr, int(std::min<qint64>(limit, std::numeric_limits<int>::max()))), {}, file));
        if (into.write(inflater->piece.data(), made) != made)
            return fail(fault(ErrorCode::Io, Words::tr("cannot be unpacked: %1").arg(into.errorString()), Words::tr("free some space"), file));
        total += made;
        if (state == Z_STREAM_END) {
            if (stream.avail_in < 2 && !inflater->isFed(packed)) {
                if (const auto fed = inflater->feed(packed); fed.failed())
                    return fed;
            }
            // Members may follow each other; anything else behind the last one is padding, as gzip itself treats it.
            const bool another = stream.avail_in >= 2 && isGzip(QByteArrayView(reinterpret_cast<const char *>(stream.next_in), 2));
            more = another && inflateReset2(&stream, kGzipWindow) == Z_OK;
        } else if (made == 0 && stream.avail_in == 0 && inflater->isFed(packed)) {
            return fail(broken(file));
        }
    }
    if (auto *device = qobject_cast<QFileDevice *>(&into); device && !device->flush())
        return fail(fault(ErrorCode::Io, Words::tr("cannot be unpacked: %1").arg(device->errorString()), Words::tr("free some space"), file));
    return {};
}

} // namespace slipway
