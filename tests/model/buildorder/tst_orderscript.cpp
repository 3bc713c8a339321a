// SPDX-License-Identifier: GPL-3.0-or-later
// `order --format commands` in the hands of a real shell, with a conan that writes down what it was called with.
#include "conancorpus.h"

#include "buildorder/orderscript.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

constexpr size_t kMostJobs = 40; // each starts some processes

QStringList ordersOf(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto file = each.next();
        if (!file.contains(QLatin1String("/large/")))
            files.append(file);
    }
    files.sort();
    return files;
}

void writeProgram(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

/// The words of each call of conan, by a script that a shell ran in a new folder.
std::vector<QStringList> callsOf(const QByteArray &script, const OrderJobs &jobs, QByteArray *errors)
{
    QTemporaryDir folder;
    // Its answer holds every package id that is wanted, so that no check of the script fails.
    writeProgram(folder.filePath(QStringLiteral("conan")), "#!/bin/sh\nprintf '%s\\0' \"$@\" >> calls\nprintf '\\036' >> calls\ncat ids\n");
    QFile ids(folder.filePath(QStringLiteral("ids")));
    if (!ids.open(QIODevice::WriteOnly))
        return {};
    for (const auto &job : jobs.jobs)
        ids.write("\"package_id\": \"" + job.packageId.toUtf8() + "\"\n");
    ids.close();
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), folder.path() + u':' + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder.path());
    shell.start(QStringLiteral("/bin/sh"), {});
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(60'000) || shell.exitCode() != 0)
        *errors = shell.readAllStandardError() + " exit " + QByteArray::number(shell.exitCode());
    std::vector<QStringList> calls;
    for (const auto &call : QString::fromUtf8(readAll(folder.filePath(QStringLiteral("calls")))).split(QChar(u'\x1e'), Qt::SkipEmptyParts)) {
        auto words = call.split(QChar(u'\0'));
        words.removeLast();
        calls.push_back(words);
    }
    return calls;
}

} // namespace

class TestOrderScript : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeWarningsFatal(); }
    void fixtures() { runAll(sourceDir() + QStringLiteral("/tests/fixtures/conan"), 3); }
    void corpus()
    {
        SLIPWAY_NEED_CORPUS();
        runAll(conanDir(), 60);
    }

private:
    static void runAll(const QString &folder, int least);
    static void run(const QString &file, const BuildOrder &order, const OrderJobs &jobs);
};

/// Conan is called once for each package, with exactly the words that were meant, in the order of the levels.
void TestOrderScript::run(const QString &file, const BuildOrder &order, const OrderJobs &jobs)
{
    QByteArray errors;
    const auto calls = callsOf(orderScript(order, {}, jobs), jobs, &errors);
    QVERIFY2(errors.isEmpty(), (file.toUtf8() + ": " + errors).constData());
    QVERIFY2(calls.size() == jobs.jobs.size(), qPrintable(file));
    for (size_t i = 0; i < calls.size(); ++i)
        QCOMPARE(calls[i], QStringList(QStringLiteral("install")) + jobs.jobs[i].words);
}

void TestOrderScript::runAll(const QString &folder, int least)
{
    int ran = 0;
    for (const auto &file : ordersOf(folder)) {
        const auto order = readBuildOrder(file, readAll(file));
        if (order.failed() || (*order)->fullGraph)
            continue;
        const auto jobs = orderJobs(**order, {});
        QVERIFY(jobs.ok());
        const bool whole = std::all_of(jobs->jobs.begin(), jobs->jobs.end(), [](const OrderJob &job) { return job.willRun(); });
        if (!whole || jobs->jobs.empty() || jobs->jobs.size() > kMostJobs)
            continue;
        run(file, **order, *jobs);
        if (QTest::currentTestFailed())
            return;
        ++ran;
    }
    QVERIFY2(ran >= least, qPrintable(QString::number(ran)));
}

QTEST_GUILESS_MAIN(TestOrderScript)
#include "tst_orderscript.moc"
