// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplerelease.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

namespace slipway {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SampleRelease)
};

constexpr auto kInside = ":/slipway/sample";

QString installedFile()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    const auto path = programs.absoluteFilePath(QStringLiteral("../share/slipway/sample/release.yml"));
    return QFile::exists(path) ? QDir::cleanPath(path) : QString();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Leaves a file alone that is right already, so that an unchanged sample stays trusted and unmodified.
Result<void> unpackFile(const QString &from, const QString &to)
{
    const auto bytes = contents(from);
    if (QFile::exists(to) && contents(to) == bytes)
        return {};
    QSaveFile file(to);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io,
            Words::tr("The sample release cannot be unpacked to %1: %2").arg(to, file.errorString()),
            Words::tr("Make room there, or choose another folder with --state."));
    }
    return {};
}

} // namespace

Result<QString> sampleReleaseFile(const QString &dataDir)
{
    if (const auto installed = installedFile(); !installed.isEmpty())
        return installed;

    const auto target = QDir(dataDir).absoluteFilePath(QStringLiteral("sample-" SLIPWAY_VERSION));
    const auto inside = QLatin1String(kInside);
    if (!QDir().mkpath(target + QStringLiteral("/scripts")))
        return fail(ErrorCode::Io, Words::tr("The folder %1 cannot be made").arg(target),
            Words::tr("Make room there, or choose another folder with --state."));
    QDirIterator files(inside, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto from = files.next();
        if (auto done = unpackFile(from, target + from.mid(inside.size())); done.failed())
            return fail(done.error());
    }
    return target + QStringLiteral("/release.yml");
}

} // namespace slipway
