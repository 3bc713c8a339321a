// SPDX-License-Identifier: GPL-3.0-or-later
// How documents of each kind are read: how far that is, how it is ended, and files that are not whole or not still.
#include "promotion/taskgraphreader.h"
#include "review/sourceat.h"
#include "shell/documentcontroller.h"
#include "shell/documentflow.h"
#include "shell/noticebar.h"
#include "shell/orderdocument.h"
#include "shell/readingnotice.h"
#include "support/largetaskgraph.h"
#include "support/testing.h"

#include <QBuffer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;

namespace {

enum class Kind { Pipeline, Order, Graph };
enum class Change { None, Longer, CutShort, Replaced };

QByteArray sampleOf(Kind kind, int size)
{
    QByteArray text;
    switch (kind) {
    case Kind::Pipeline:
        text = "steps:\n";
        for (int i = 0; text.size() < size; ++i)
            text += "  - label: Step " + QByteArray::number(i) + "\n    key: s" + QByteArray::number(i) + "\n    command: make\n";
        return text;
    case Kind::Order: {
        QFile file(testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/conan_game.json"));
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll().trimmed();
        return text + QByteArray(std::max<qsizetype>(0, size - text.size()), ' ') + '\n';
    }
    case Kind::Graph: {
        QBuffer buffer(&text);
        if (buffer.open(QIODevice::WriteOnly))
            testing::writeLargeTaskGraph(buffer, std::max(1, size / 7300));
        return text;
    }
    }
    return text;
}

QString nameOf(Kind kind)
{
    return kind == Kind::Pipeline ? QStringLiteral("pipeline.yml") : kind == Kind::Order ? QStringLiteral("order.json") : QStringLiteral("full-task-graph.json");
}

/// As the window reads it; the error, or nothing.
std::optional<Error> read(Kind kind, const QString &path, const Reading &reading)
{
    const auto errorOf = [](const auto &result) { return result.ok() ? std::optional<Error>() : std::optional<Error>(result.error()); };
    switch (kind) {
    case Kind::Pipeline:
        return errorOf(readSourceAt(path, {}, nullptr, reading));
    case Kind::Order:
        return errorOf(loadOrders({path}, {}, {}, reading));
    case Kind::Graph:
        return errorOf(readTaskGraph(path, reading));
    }
    return {};
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void change(const QString &path, Change how)
{
    if (how == Change::Replaced) { // as editors and git do
        write(path + QStringLiteral(".new"), "else");
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(path + QStringLiteral(".new"), path));
        return;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(how == Change::Longer ? file.size() + 100 : file.size() / 2));
}

} // namespace

class TestShellLoading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void aFileThatIsNotStill_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("message");
        const auto changed = QStringLiteral("the file was changed while it was read; wait until it is complete, then read it again");
        for (const auto &[kind, name] : {std::pair(Kind::Pipeline, "pipeline"), {Kind::Order, "build order"}, {Kind::Graph, "task graph"}}) {
            QTest::addRow("%s, left alone", name) << int(kind) << int(Change::None) << QString();
            QTest::addRow("%s, written to", name) << int(kind) << int(Change::Longer) << changed;
            QTest::addRow("%s, cut short", name) << int(kind) << int(Change::CutShort) << changed;
            QTest::addRow("%s, replaced by another", name) << int(kind) << int(Change::Replaced) << QString();
        }
    }

    void aFileThatIsNotStill()
    {
        QFETCH(int, kind);
        QFETCH(int, change);
        QFETCH(QString, message);
        QTemporaryDir folder;
        const auto path = folder.filePath(nameOf(Kind(kind)));
        write(path, sampleOf(Kind(kind), 5'000'000));
        int told = 0;
        quint64 last = 0, all = 0;
        Reading reading;
        reading.progress = [&](quint64 done, quint64 size) {
            QVERIFY(done >= last);
            last = done;
            all = size;
            if (told++ == 0 && Change(change) != Change::None)
                ::change(path, Change(change));
        };
        const auto error = read(Kind(kind), path, reading);
        QVERIFY(told >= 1);
        QCOMPARE(error ? error->toString() : QString(), message.isEmpty() ? QString() : path + QStringLiteral(": ") + message);
        if (message.isEmpty()) {
            QVERIFY(told >= 4); // by parts
            QVERIFY(Kind(kind) == Kind::Graph || last == all);
        }
    }

    void readingEnds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("pipeline") << int(Kind::Pipeline);
        QTest::newRow("build order") << int(Kind::Order);
        QTest::newRow("task graph") << int(Kind::Graph);
    }

    void readingEnds()
    {
        QFETCH(int, kind);
        QTemporaryDir folder;
        const auto path = folder.filePath(nameOf(Kind(kind)));
        write(path, sampleOf(Kind(kind), 5'000'000));
        std::stop_source stop;
        int told = 0;
        const auto error = read(Kind(kind), path, {[&](quint64, quint64) {
            ++told;
            stop.request_stop();
        }, stop.get_token()});
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::Canceled);
        QCOMPARE(told, 1);
    }

    void aFileThatEndsTooSoon_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words"); // of the message
        QTest::newRow("pipeline, in a quote") << QStringLiteral("a.yml") << QByteArray("steps:\n  - label: \"Build the\n") << QStringLiteral("a.yml:");
        QTest::newRow("pipeline, in a list") << QStringLiteral("a.yml") << QByteArray("steps:\n  - key: a\n    depends_on: [b, c\n") << QStringLiteral("a.yml:");
        QTest::newRow("build order") << QStringLiteral("a.json") << QByteArray("{\"order_by\": \"recipe\", \"reduced\": false, \"order\": [[{\"ref\": \"a/1") << QStringLiteral("a.json:1:");
        QTest::newRow("task graph") << QStringLiteral("full-task-graph.json") << sampleOf(Kind::Graph, 500).left(300) << QStringLiteral("full-task-graph.json:");
    }

    void aFileThatEndsTooSoon()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const auto path = folder.filePath(name);
        write(path, text);
        std::optional<Error> error;
        if (name.startsWith(QLatin1String("full"))) {
            error = read(Kind::Graph, path, {});
        } else {
            DocumentController document;
            QSignalSpy failed(&document, &DocumentController::loadFailed);
            document.open(path);
            QVERIFY(failed.wait());
            error = failed.first().first().value<Error>();
            QVERIFY(!document.plan());
        }
        QVERIFY(error);
        QVERIFY2(error->toString().contains(words), qPrintable(error->toString()));
        QVERIFY2(error->where.line > 0, qPrintable(error->toString()));
        QVERIFY(!error->message.isEmpty());
    }

    /// The pool is not asked before the button is: what was begun is nobody's.
    void whatIsOnScreenStays()
    {
        QTemporaryDir folder;
        const auto first = folder.filePath(QStringLiteral("first.yml")), second = folder.filePath(QStringLiteral("second.yml"));
        write(first, sampleOf(Kind::Pipeline, 100));
        write(second, sampleOf(Kind::Pipeline, 1000));
        DocumentController document;
        QSignalSpy ready(&document, &DocumentController::planReady), failed(&document, &DocumentController::loadFailed), canceled(&document, &DocumentController::loadCanceled);
        document.open(first);
        QVERIFY(document.reading());
        QVERIFY(ready.wait());
        QVERIFY(!document.reading());
        const auto plan = document.plan();
        document.open(second);
        document.cancelLoad();
        QCOMPARE(canceled.value(0), QVariantList({second}));
        QVERIFY(!document.isLoading());
        QCOMPARE(document.plan(), plan);
        QCOMPARE(document.pendingFile(), first);
        document.reload(); // of what is on screen
        QVERIFY(ready.wait());
        QCOMPARE(document.file(), first);
        QCOMPARE(ready.size(), 2);
        QVERIFY(failed.isEmpty());
        document.replan();
        QVERIFY(document.isLoading() && !document.reading()); // nothing is read
        document.cancelLoad();
        QVERIFY(ready.wait());
    }

    void theNoticeTellsHowFarItIs()
    {
        NoticeBar notices;
        ReadingNotice notice(&notices, QStringLiteral("reading"), std::chrono::milliseconds(0), nullptr);
        const auto topic = QStringLiteral("reading");
        FileRead read;
        int stopped = 0;
        notice.follow(QStringLiteral("big.yml"), read, [&stopped] { ++stopped; });
        QCOMPARE(notices.text(topic), QStringLiteral("Reading big.yml …"));
        auto *progress = notices.findChild<QProgressBar *>(QStringLiteral("noticeProgress"));
        QVERIFY(progress);
        QCOMPARE(progress->maximum(), 1000);
        read.reading().progress(300, 1000);
        QTRY_COMPARE(progress->value(), 300);
        read.reading().progress(1000, 1000);
        QTRY_COMPARE(progress->maximum(), 0); // how long the parser takes nobody knows
        QCOMPARE(notices.text(topic), QStringLiteral("big.yml is read; working out what is in it …"));
        QCOMPARE(progress->accessibleName(), notices.text(topic));
        notices.findChild<QPushButton *>(QStringLiteral("readingCancel"))->click();
        QCOMPARE(stopped, 1);
        QVERIFY(!notices.has(topic));
    }

    void whatIsQuickIsNotTold()
    {
        NoticeBar notices;
        ReadingNotice notice(&notices, QStringLiteral("reading"), std::chrono::hours(1), nullptr);
        notice.follow(QStringLiteral("small.yml"), FileRead(), {});
        QVERIFY(!notices.has(QStringLiteral("reading")));
        notice.end();
        QVERIFY(!notices.has(QStringLiteral("reading")));
    }
};

QTEST_MAIN(TestShellLoading)
#include "tst_shell_loading.moc"
