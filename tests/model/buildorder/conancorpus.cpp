// SPDX-License-Identifier: GPL-3.0-or-later
#include "conancorpus.h"

#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace slipway::testing {

namespace {

QString folderOf(const QString &group, const QString &scratch)
{
    return group.startsWith(QLatin1String("large/")) ? scratch + u'/' + group.mid(6) : conanDir() + u'/' + group;
}

void unpackLarge(const QString &scratch)
{
    for (const auto *name : {"500", "3000"}) {
        const auto archive = conanDir() + QStringLiteral("/large/") + QLatin1String(name) + QStringLiteral(".tar.xz");
        if (!scratch.isEmpty() && QFileInfo::exists(archive))
            QProcess::execute(QStringLiteral("tar"), {QStringLiteral("-xf"), archive, QStringLiteral("-C"), scratch});
    }
}

} // namespace

QString conanDir()
{
    return corpusDir().isEmpty() ? QString() : corpusDir() + QStringLiteral("/conan");
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BuildOrderPtr openOrder(const QString &path)
{
    const auto order = readBuildOrder(path, readAll(path));
    if (order.ok())
        return *order;
    QTest::qFail(qPrintable(order.error().toString()), __FILE__, __LINE__);
    return nullptr;
}

QStringList ConanCall::inputs() const
{
    QStringList files;
    const auto folder = json.isEmpty() ? QString() : QFileInfo(json.first()).path() + u'/';
    for (const auto &word : command.split(u' ')) {
        if (word.startsWith(QLatin1String("--file=")))
            files.append(folder + word.mid(7));
    }
    return files;
}

QVector<ConanCall> conanCalls(const QString &scratch)
{
    QVector<ConanCall> calls;
    if (corpusDir().isEmpty())
        return calls;
    unpackLarge(scratch);
    for (const auto &line : readAll(conanDir() + QStringLiteral("/manifest.jsonl")).split('\n')) {
        if (line.isEmpty())
            continue;
        const auto row = Json::parse(line.toStdString());
        if (!row.contains("files") || !row.contains("cmd"))
            continue;
        ConanCall call {fromStd(row["group"]), fromStd(row["cmd"]), {}, row.value("rc", 0), fromStd(row.value("version", ""))};
        for (const auto &name : row["files"]) {
            const auto path = folderOf(call.group, scratch) + u'/' + fromStd(name.get<std::string>());
            if (path.endsWith(QLatin1String(".json")) && QFileInfo::exists(path))
                call.json.append(path);
        }
        calls.append(call);
    }
    return calls;
}

} // namespace slipway::testing
