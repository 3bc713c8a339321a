// SPDX-License-Identifier: GPL-3.0-or-later
// What persistent workers save: the same build order of 50 packages run by `slipwayctl run`, each package by a process of a
// stand-in for Conan whose start-up costs 400 ms, then through the worker that ships. bench_workerorder [--smoke].
// Believe the ratio: both are measured in one run, on the same machine.
#include "measuring.h"
#include "standinconan.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace slipway;

namespace {

/// In ms; below 0 if the order did not build.
double run(const QString &folder, const char *way)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList words {QStringLiteral("run"), QStringLiteral("--trust"), QStringLiteral("--jobs"), QStringLiteral("2"),
        QStringLiteral("--state"), folder + QStringLiteral("/state"), folder + QStringLiteral("/order.json")};
    if (*way)
        words.append(QString::fromLatin1(way));
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(SLIPWAYCTL), words);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return -1;
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool smoke = QCoreApplication::arguments().contains(QStringLiteral("--smoke"));
    const QTemporaryDir dir;
    const int startMs = smoke ? 50 : 400, levels = smoke ? 2 : 5, width = smoke ? 2 : 10;
    if (!testing::writeStandInConan(dir.path(), QStringLiteral(SLIPWAY_SOURCE), levels, width, startMs))
        return 1;
    qputenv("PATH", dir.filePath(QStringLiteral("bin:")).toUtf8() + qgetenv("PATH"));
    std::printf("a build order of %d packages, a start-up of %d ms, 2 jobs at once\n", levels * width, startMs);
    const double workers = run(dir.path(), "");
    const double processes = run(dir.path(), "--no-workers");
    if (workers < 0 || processes < 0)
        return 1;
    bench::row(40, "through workers", workers, 0);
    bench::row(40, "by processes", processes, workers);
    return 0;
}
