// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/buildkite/buildlist.h"
#include "support/testing.h"

#include <QFile>
#include <QUrlQuery>

using namespace slipway;

class tst_BuildList : public QObject
{
    Q_OBJECT

    static QByteArray corpus(const char *name)
    {
        QFile file(testing::corpusDir() + QStringLiteral("/buildkite/rest/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void readsTheDocumentedBuilds()
    {
        SLIPWAY_NEED_CORPUS();
        const auto builds = readBuildList(corpus("builds__list-builds-for-a-pipeline.json"), QStringLiteral("list"));
        QVERIFY_RESULT(builds);
        QCOMPARE(builds->size(), 1);
        const ListedBuild expected {1, QStringLiteral("passed"), false, QStringLiteral("main"), QStringLiteral("abcd0b72a1e580e90712cdd9eb26d3fb41cd09c8"),
            QStringLiteral("Bumping to version 0.2-beta.6"), QStringLiteral("Keith Pitt"), QStringLiteral("https://buildkite.com/my-great-org/my-pipeline/builds/1"),
            QDateTime(QDate(2015, 5, 9), QTime(21, 5, 59, 874), Qt::UTC).toMSecsSinceEpoch()};
        QCOMPARE(builds->constFirst(), expected);
    }

    void readsTheDocumentedPlaces()
    {
        SLIPWAY_NEED_CORPUS();
        const auto organizations = readPlaceList(corpus("organizations__list-organizations.json"), QStringLiteral("list"));
        QVERIFY_RESULT(organizations);
        QCOMPARE(organizations->size(), 1);
        QCOMPARE(organizations->constFirst(), (ListedPlace {QStringLiteral("my-great-org"), QStringLiteral("My Great Org"), 0, 0}));
        const auto pipelines = readPlaceList(corpus("pipelines__list-pipelines.json"), QStringLiteral("list"));
        QVERIFY_RESULT(pipelines);
        QCOMPARE(pipelines->constFirst().slug, QStringLiteral("my-pipeline"));
    }

    void readsWhatThereIs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("builds"); // -1: refused
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray("[]") << 0 << QString();
        QTest::newRow("bare") << QByteArray(R"([{"number": 3}])") << 1 << QString();
        QTest::newRow("nulls") << QByteArray(R"([{"number": 3, "creator": null, "branch": null, "created_at": null}])") << 1 << QString();
        QTest::newRow("unknown members") << QByteArray(R"([{"number": 3, "jobs": [{"id": 1}], "x": {}}])") << 1 << QString();
        QTest::newRow("no list") << QByteArray(R"({"message": "no"})") << -1 << QStringLiteral("list:1:1");
        QTest::newRow("no number") << QByteArray(R"([{"state": "passed"}])") << -1 << QStringLiteral("a build has no number");
        QTest::newRow("number as text") << QByteArray(R"([{"number": "3"}])") << -1 << QStringLiteral("a number is expected here");
        QTest::newRow("branch as number") << QByteArray(R"([{"number": 3, "branch": 4}])") << -1 << QStringLiteral("list:1:25");
        QTest::newRow("no time") << QByteArray(R"([{"number": 3, "created_at": "soon"}])") << -1 << QStringLiteral("this is no time: soon");
        QTest::newRow("half") << QByteArray(R"([{"number": 3}, {"num)") << -1 << QStringLiteral("list:1:");
        QTest::newRow("more behind it") << QByteArray("[] []") << -1 << QStringLiteral("list:1:4");
    }
    void readsWhatThereIs()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, builds);
        QFETCH(QString, message);
        const auto read = readBuildList(body, QStringLiteral("list"));
        QCOMPARE(read.ok() ? int(read->size()) : -1, builds);
        if (read.failed())
            QVERIFY2(read.error().toString().contains(message), qPrintable(read.error().toString()));
    }

    void refusesAPlaceWithoutASlug()
    {
        const auto read = readPlaceList(R"([{"name": "Acme"}])", QStringLiteral("list"));
        QVERIFY(read.failed());
        QVERIFY(read.error().toString().contains(QStringLiteral("an entry of the list has no slug")));
    }

    void asksForWhatIsWanted()
    {
        const auto pipeline = *readRemoteAddress(QStringLiteral("https://buildkite.com/acme/ship it"));
        QCOMPARE(organizationsUrl(pipeline.api).toEncoded(), QByteArray("https://api.buildkite.com/v2/organizations?per_page=100"));
        QCOMPARE(pipelinesUrl(pipeline.api, QStringLiteral("a/b")).toEncoded(), QByteArray("https://api.buildkite.com/v2/organizations/a%2Fb/pipelines?per_page=100"));
        const BuildFilter filter {QStringLiteral("release/1.2 & more"), {QStringLiteral("running"), QStringLiteral("blocked")}};
        QCOMPARE(buildsUrl(pipeline, filter).toEncoded(),
            QByteArray("https://api.buildkite.com/v2/organizations/acme/pipelines/ship%20it/builds?per_page=30&exclude_jobs=true&exclude_pipeline=true"
                       "&branch=release%2F1.2%20%26%20more&state%5B%5D=running&state%5B%5D=blocked"));
    }

    void followsLinksOnTheSameServerOnly_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("next");
        const QByteArray here("https://api.buildkite.com/v2/x?page=2");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("next") << QByteArray("<" + here + ">; rel=\"next\"") << here;
        QTest::newRow("among others") << QByteArray("<https://api.buildkite.com/v2/x?page=9>; rel=\"last\", <" + here + ">; rel=\"next\"") << here;
        QTest::newRow("unquoted, in capitals") << QByteArray("<" + here + ">; REL=next") << here;
        QTest::newRow("last page") << QByteArray("<https://api.buildkite.com/v2/x?page=1>; rel=\"prev\"") << QByteArray();
        QTest::newRow("another server") << QByteArray("<https://evil.test/v2/x?page=2>; rel=\"next\"") << QByteArray();
        QTest::newRow("without TLS") << QByteArray("<http://api.buildkite.com/v2/x?page=2>; rel=\"next\"") << QByteArray();
        QTest::newRow("another port") << QByteArray("<https://api.buildkite.com:8443/v2/x?page=2>; rel=\"next\"") << QByteArray();
        QTest::newRow("relative") << QByteArray("</v2/x?page=2>; rel=\"next\"") << here;
        QTest::newRow("no brackets") << QByteArray(here + "; rel=\"next\"") << QByteArray();
    }
    void followsLinksOnTheSameServerOnly()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, next);
        QCOMPARE(nextPage({{"link", link}}, QUrl(QStringLiteral("https://api.buildkite.com/v2/x?page=1"))).toEncoded(), next);
    }
};

QTEST_APPLESS_MAIN(tst_BuildList)
#include "tst_buildlist.moc"
