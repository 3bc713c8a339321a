// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/auditlog.h"

#include "core/boundedfile.h"
#include "core/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

constexpr auto kNothingBefore = "sha256:0";

/// An open file, its lock with it; closing gives both back.
class OpenFile
{
public:
    explicit OpenFile(int fd) : m_fd(fd) {}
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(OpenFile)
    int fd() const { return m_fd; }

private:
    const int m_fd;
};

tl::unexpected<Error> cannotWrite(const QString &path)
{
    return fail(ErrorCode::Io, Words::tr("the audit log cannot be written: %1").arg(QString::fromLocal8Bit(std::strerror(errno))),
        Words::tr("check the free space and the permissions of the folder"), SourceRange {path, 0, 0, 0, {}});
}

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto written = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        at += written;
    }
    return ::fsync(fd) == 0;
}

struct Chain
{
    QVector<Json> records;
    QString last = QString::fromLatin1(kNothingBefore); ///< digest of the last line
    qint64 wholeBytes = 0; ///< behind them may be the torn line of a program that was killed
};

Result<Chain> readChain(const QString &path)
{
    Chain chain;
    if (!QFileInfo::exists(path))
        return chain;
    const auto bytes = readBoundedFile(path, AuditLog::kMaxBytes);
    if (bytes.failed())
        return fail(bytes.error());
    for (qsizetype at = 0; at < bytes->size();) {
        const auto end = bytes->indexOf('\n', at);
        if (end < 0)
            break;
        const auto line = bytes->mid(at, end - at);
        const int number = int(chain.records.size()) + 1;
        const auto record = Json::parse(line.toStdString(), nullptr, false);
        const auto bad = [&](const QString &message) { return fail(ErrorCode::BadInput, message, {}, SourceRange {path, number, 1, 0, {}}); };
        if (!record.is_object())
            return bad(Words::tr("this is no record of the audit log"));
        if (record.value("seq", Json()) != Json(number))
            return bad(Words::tr("the record has another number than its line: one is missing, or was added"));
        if (record.value("prev", Json()) != Json(toStd(chain.last)))
            return bad(Words::tr("the record does not fit the one before it: one of them was changed"));
        chain.records.append(record);
        chain.last = sha256Digest(line);
        at = end + 1;
        chain.wholeBytes = at;
    }
    return chain;
}

} // namespace

AuditLog::AuditLog(const QString &stateDir, const Clock &clock)
    : m_path(stateDir + QStringLiteral("/audit.jsonl"))
    , m_clock(clock)
{
}

Result<qint64> AuditLog::append(Json record) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    const OpenFile file(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (file.fd() < 0 || ::flock(file.fd(), LOCK_EX) != 0)
        return cannotWrite(m_path);
    const auto chain = readChain(m_path);
    if (chain.failed())
        return fail(chain.error());
    // A line that a killed program left half is no record: nobody was told that it was written.
    if (chain->wholeBytes < QFileInfo(m_path).size() && ::ftruncate(file.fd(), chain->wholeBytes) != 0)
        return cannotWrite(m_path);
    const auto seq = qint64(chain->records.size()) + 1;
    record["v"] = 1;
    record["seq"] = seq;
    record["prev"] = toStd(chain->last);
    record["at"] = toStd(isoTime(m_clock.nowMs()));
    // Sorted keys: the canonical form.
    const auto line = dumpJson(nlohmann::json::parse(record.dump(-1, ' ', false, Json::error_handler_t::replace))) + '\n';
    if (!writeAll(file.fd(), line)) {
        const auto error = cannotWrite(m_path);
        (void)::ftruncate(file.fd(), chain->wholeBytes); // nothing half: the next one may find more space
        return error;
    }
    return seq;
}

Result<QVector<Json>> AuditLog::read() const
{
    auto chain = readChain(m_path);
    if (chain.failed())
        return fail(chain.error());
    return std::move(chain->records);
}

} // namespace slipway
