// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestfeed.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace slipway::ctl {

RequestFeed::RequestFeed(const QString &file, QObject *parent)
    : QObject(parent)
    , m_name(file)
    , m_lines(file)
{
}

Result<void> RequestFeed::open()
{
    const auto cannot = [this] { return fail(ErrorCode::Io, tr("The requests cannot be read: %1").arg(m_file.errorString()), {}, {m_name, 0, 0, 0, {}}); };
    bool opened = false;
    if (m_name == QLatin1String("-")) {
        opened = m_file.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
    } else {
        m_file.setFileName(m_name);
        opened = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    if (!opened)
        return cannot();
    struct stat status {};
    if (::fstat(m_file.handle(), &status) != 0 || S_ISDIR(status.st_mode))
        return fail(ErrorCode::Io, tr("This is a folder; requests are lines of a file"), {}, {m_name, 0, 0, 0, {}});
    if (S_ISREG(status.st_mode))
        return readAll();
    m_notifier = std::make_unique<QSocketNotifier>(m_file.handle(), QSocketNotifier::Read);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &RequestFeed::onReadable);
    return {};
}

Result<void> RequestFeed::readAll()
{
    constexpr qint64 kPiece = 1024 * 1024;
    bool atEnd = false;
    for (;;) {
        const auto next = m_lines.next();
        if (next.failed())
            return fail(next.error());
        if (*next) {
            m_all.push_back(**next);
            continue;
        }
        if (atEnd)
            return {};
        const auto piece = m_file.read(kPiece);
        atEnd = piece.isEmpty();
        if (atEnd)
            m_lines.finish();
        else
            m_lines.feed(piece);
    }
}

void RequestFeed::setReading(bool reading)
{
    m_reading = reading;
    if (!m_notifier || m_done)
        return;
    m_notifier->setEnabled(reading && !m_atEnd);
    if (reading) // lines that came while nobody wanted them
        QMetaObject::invokeMethod(this, &RequestFeed::takeLines, Qt::QueuedConnection);
}

void RequestFeed::onReadable()
{
    std::array<char, 64 * 1024> buffer;
    const auto size = ::read(m_file.handle(), buffer.data(), buffer.size());
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (size > 0) {
        m_lines.feed({buffer.data(), size});
    } else {
        m_atEnd = true;
        m_notifier->setEnabled(false);
        m_lines.finish();
    }
    takeLines();
}

void RequestFeed::takeLines()
{
    while (m_reading && !m_done) {
        const auto next = m_lines.next();
        if (next.failed()) {
            end();
            Q_EMIT broke(next.error().toString());
            return;
        }
        if (!*next) {
            if (m_atEnd) {
                end();
                Q_EMIT ended();
            }
            return;
        }
        Q_EMIT came(**next);
    }
}

void RequestFeed::end()
{
    m_done = true;
    m_notifier->setEnabled(false);
}

} // namespace slipway::ctl
