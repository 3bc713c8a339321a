// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/trainfile.h"
#include "support/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;

namespace {

const QByteArray kTwo = "title: Release 12\n"
                        "sources:\n"
                        "  - id: client\n"
                        "    url: https://buildkite.com/acme/ship/builds/12\n"
                        "    definition: pipes/ship.yml\n"
                        "  - id: sign\n"
                        "    url: https://tc.example.com/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ\n"
                        "links:\n"
                        "  - from: client/build\n"
                        "    to: sign/T1\n";

QString place(const QString &name)
{
    return QStringLiteral("/work/r/") + name + QStringLiteral(".slipway-train.yml");
}

} // namespace

class TestTrainFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void readsAndWrites()
    {
        const auto train = parseTrainFile(place(QStringLiteral("a")), kTwo);
        QVERIFY_RESULT(train);
        QCOMPARE(train->title, QStringLiteral("Release 12"));
        QCOMPARE(train->sources.size(), 2);
        QCOMPARE(train->sources[0].id, QStringLiteral("client"));
        QCOMPARE(train->sources[0].address.build, qint64(12));
        QCOMPARE(train->sources[0].definitionFile, QStringLiteral("/work/r/pipes/ship.yml"));
        QCOMPARE(train->sources[1].address.kind, RemoteAddress::Kind::TaskGroup);
        QCOMPARE(train->links, (QVector<StepLink> {{QStringLiteral("client/build"), QStringLiteral("sign/T1"), {}}}));
        const auto again = parseTrainFile(place(QStringLiteral("a")), trainFileText(*train, place(QStringLiteral("a"))));
        QVERIFY_RESULT(again);
        QCOMPARE(trainFileText(*again, place(QStringLiteral("a"))), trainFileText(*train, place(QStringLiteral("a"))));
        QCOMPARE(again->sources[0].definitionFile, train->sources[0].definitionFile);
        // Elsewhere the definition is still the same file.
        QVERIFY(trainFileText(*train, QStringLiteral("/work/other/a.slipway-train.yml")).contains("../r/pipes/ship.yml"));
    }

    void knowsItsName()
    {
        QVERIFY(isTrainFile(QStringLiteral("/x/12.slipway-train.yml")));
        QVERIFY(!isTrainFile(QStringLiteral("/x/pipeline.yml")));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const QByteArray source = "  - id: a\n    url: https://buildkite.com/o/p/builds/1\n";
        QTest::newRow("empty") << QByteArray() << QStringLiteral("f.yml: a release across engines is a map with sources");
        QTest::newRow("a list") << QByteArray("- a\n") << QStringLiteral("f.yml:1:1: a release across engines is a map with sources");
        QTest::newRow("unknown member") << QByteArray("sorces: []\n") << QStringLiteral("f.yml:1:1: there is no member \"sorces\" here");
        QTest::newRow("no sources") << QByteArray("title: x\n") << QStringLiteral("there are no sources");
        QTest::newRow("no url") << QByteArray("sources:\n  - id: a\n") << QStringLiteral("f.yml:2:5: this source has no url");
        QTest::newRow("not an address") << QByteArray("sources:\n  - id: a\n    url: https://example.com/x\n") << QStringLiteral("f.yml:3:10: this address leads to no build");
        QTest::newRow("not encrypted") << QByteArray("sources:\n  - id: a\n    url: http://example.com/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ\n") << QStringLiteral("f.yml:3:10: this address is not encrypted");
        QTest::newRow("a pipeline") << QByteArray("sources:\n  - id: a\n    url: https://buildkite.com/o/p\n") << QStringLiteral("f.yml:3:10: this is the address of a pipeline");
        QTest::newRow("no id") << QByteArray("sources:\n  - url: https://buildkite.com/o/p/builds/1\n") << QStringLiteral("f.yml:2:5: this source has no id");
        QTest::newRow("an id with a slash") << QByteArray("sources:\n  - id: a/b\n    url: https://buildkite.com/o/p/builds/1\n") << QStringLiteral("f.yml:2:5: 'a/b' is no id of a source");
        QTest::newRow("an id twice") << "sources:\n" + source + "  - id: a\n    url: https://buildkite.com/o/p/builds/2\n" << QStringLiteral("f.yml:4:5: there is a source 'a' already");
        QTest::newRow("a build twice") << "sources:\n" + source + "  - id: b\n    url: https://api.buildkite.com/v2/organizations/o/pipelines/p/builds/1\n" << QStringLiteral("f.yml:4:5: 'b' is the same as 'a'");
        QTest::newRow("a definition of tasks") << QByteArray("sources:\n  - id: a\n    url: https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ\n    definition: x.yml\n") << QStringLiteral("f.yml:2:5: a task group has no definition");
        const auto two = "sources:\n" + source + "  - id: b\n    url: https://buildkite.com/o/p/builds/2\nlinks:\n";
        QTest::newRow("a link to nothing") << two + "  - from: a/x\n    to: c/y\n" << QStringLiteral("f.yml:7:5: 'c/y' is no step of a source");
        QTest::newRow("a link to a whole source") << two + "  - from: a/x\n    to: b/\n" << QStringLiteral("f.yml:7:5: 'b/' is no step of a source");
        QTest::newRow("a link to itself") << two + "  - from: a/x\n    to: a/x\n" << QStringLiteral("f.yml:7:5: a step cannot wait for itself");
        QTest::newRow("half a link") << two + "  - from: a/x\n" << QStringLiteral("f.yml:7:5: '' is no step of a source");
        QTest::newRow("a text for links") << two + "  x\n" << QStringLiteral("links is a list of maps with from and to");
        QTest::newRow("two documents") << "sources:\n" + source + "---\nsources: []\n" << QStringLiteral("there is more than one document");
        QTest::newRow("no YAML") << QByteArray("sources: [\n") << QStringLiteral("f.yml:");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto train = parseTrainFile(QStringLiteral("f.yml"), text);
        QVERIFY(train.failed());
        QVERIFY2(train.error().toString().contains(message), qPrintable(train.error().toString()));
    }

    void loadsDefinitions()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("a.slipway-train.yml"));
        auto train = parseTrainFile(file, kTwo);
        QVERIFY_RESULT(train);
        QVERIFY_RESULT(saveTrainFile(*train, file));
        const auto without = loadTrainFile(file);
        QVERIFY(without.failed());
        QVERIFY2(without.error().toString().contains(QStringLiteral("ship.yml")), qPrintable(without.error().toString()));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("pipes")));
        QFile pipeline(folder.filePath(QStringLiteral("pipes/ship.yml")));
        QVERIFY(pipeline.open(QFile::WriteOnly));
        pipeline.write("steps:\n  - command: make\n    key: build\n");
        pipeline.close();
        const auto loaded = loadTrainFile(file);
        QVERIFY_RESULT(loaded);
        QVERIFY(loaded->sources[0].definition);
        QVERIFY(!loaded->sources[1].definition);
        const auto nowhere = saveTrainFile(*train, folder.filePath(QStringLiteral("no/such/a.slipway-train.yml")));
        QVERIFY(nowhere.failed());
        QVERIFY2(nowhere.error().message.startsWith(QStringLiteral("this file cannot be written")), qPrintable(nowhere.error().message));
    }

    void addressesComeBack_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"https://buildkite.com/acme/ship/builds/12", "https://buildkite.com/acme/ship", "http://127.0.0.1:4000/v2/organizations/acme/pipelines/ship/builds/3",
                 "https://tc.example.com/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ", "http://localhost:99/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void addressesComeBack()
    {
        QFETCH(QString, text);
        QCOMPARE(addressText(*readRemoteAddress(text)), text);
    }

    void makesIdsOfItsOwn()
    {
        RemoteTrain train;
        auto address = *readRemoteAddress(QStringLiteral("https://buildkite.com/acme/ship/builds/12"));
        train.sources.append({freshSourceId(train, address), address, {}, {}});
        QCOMPARE(train.sources[0].id, QStringLiteral("ship"));
        QCOMPARE(freshSourceId(train, address), QStringLiteral("ship-2"));
        QCOMPARE(freshSourceId(train, *readRemoteAddress(QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ"))), QStringLiteral("tasks"));
    }
};

QTEST_GUILESS_MAIN(TestTrainFile)
#include "tst_trainfile.moc"
