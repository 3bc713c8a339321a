// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/logfile.h"

#include "core/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LogFile)
};

} // namespace

QString remoteLogPath(const QString &job)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_-]{1,80}(/[0-9]{1,6})?\\z"));
    auto name = job;
    name.replace(u'/', u'.');
    return QStringLiteral("logs/%1.log").arg(plain.match(job).hasMatch() ? name : sha256Digest(job.toUtf8()).mid(7, 32));
}

Result<void> LogFile::restart(qint64 leftOut)
{
    m_file.close();
    const QFileInfo place(m_file.fileName());
    constexpr auto ours = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(place.absolutePath()))
        return fail(ErrorCode::Io, Words::tr("the folder %1 cannot be made").arg(place.absolutePath()));
    QFile::setPermissions(place.absolutePath(), ours | QFile::ExeOwner);
    // Whoever reads a file of an earlier run sees it become shorter; anything else than a file is not written to.
    if (place.isSymLink() || (place.exists() && !place.isFile()))
        QFile::remove(m_file.fileName());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) || !m_file.setPermissions(ours))
        return fail(ErrorCode::Io, Words::tr("the log cannot be written: %1").arg(m_file.errorString()), {}, SourceRange {m_file.fileName(), 0, 0, 0, {}});
    m_begun = true;
    m_have = m_leftOut = leftOut;
    if (leftOut <= 0)
        return {};
    return write(Words::tr("[Slipway: the first %1 of this log are left out. The engine has all of it.]").arg(QLocale().formattedDataSize(leftOut)).toUtf8() + '\n');
}

Result<void> LogFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) == bytes.size())
        return {};
    return fail(ErrorCode::Io, Words::tr("the log cannot be written: %1").arg(m_file.errorString()), Words::tr("make room on the disk"), SourceRange {m_file.fileName(), 0, 0, 0, {}});
}

Result<void> LogFile::add(qint64 offset, const QByteArray &bytes)
{
    if (!m_begun) {
        if (const auto begun = restart(0); begun.failed())
            return begun;
    }
    if (offset > m_have)
        return fail(ErrorCode::Internal, Words::tr("part of the log is missing"));
    const auto fresh = bytes.mid(m_have - offset);
    if (size() + fresh.size() > kMostBytes)
        return fail(ErrorCode::LimitExceeded, Words::tr("the log is larger than %1: the rest is left out").arg(QLocale().formattedDataSize(kMostBytes)), Words::tr("see it on the engine's own page"));
    if (const auto written = write(fresh); written.failed())
        return written;
    m_have += fresh.size();
    return {};
}

} // namespace slipway
