// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/workerlog.h"

#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway {

WorkerLog::WorkerLog(QString path)
    : m_path(std::move(path))
{
}

WorkerLog::~WorkerLog()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool WorkerLog::open()
{
    m_fd = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return m_fd >= 0;
}

qint64 WorkerLog::size() const
{
    struct stat status {};
    return m_fd >= 0 && ::fstat(m_fd, &status) == 0 ? qint64(status.st_size) : 0;
}

QString WorkerLog::since(qint64 from) const
{
    const auto end = size();
    if (from > end) // it was cut down meanwhile
        from = 0;
    QByteArray bytes(std::min(end - from, kShownBytes), '\0');
    const auto got = ::pread(m_fd, bytes.data(), size_t(bytes.size()), end - bytes.size());
    bytes.truncate(std::max<qsizetype>(got, 0));
    return QString::fromUtf8(bytes).trimmed();
}

void WorkerLog::add(const QByteArray &line)
{
    if (m_fd >= 0)
        (void)!::write(m_fd, line.constData(), size_t(line.size()));
}

// All writers append, so that they go on behind whatever is the end. A line that comes between reading and cutting is lost.
void WorkerLog::cut(const QString &path, qint64 most, qint64 kept)
{
    QFile file(path);
    if (file.size() <= most || !file.open(QIODevice::ReadWrite | QIODevice::Append) || !file.seek(file.size() - kept))
        return;
    const auto end = file.read(kept);
    if (file.resize(0))
        file.write("--- what stood above was cut off ---\n" + end.mid(end.indexOf('\n') + 1));
}

} // namespace slipway
