// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/artifactlinks.h"
#include "engine/remote/mentions.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

ReleaseEvent announced(const QString &step, const char *body)
{
    ReleaseEvent event;
    event.type = EventType::AnnotationAdded;
    event.step = step;
    event.data = {{"context", "artifacts"}, {"body", body}};
    return event;
}

RemoteStep naming(const QString &id, const QStringList &uris)
{
    RemoteStep step;
    step.id = id;
    step.mentions = uris;
    return step;
}

const QString kWheel = QStringLiteral("s3://bucket/dist/app-1.0.whl");

} // namespace

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QByteArray &raw, const QStringList &found) { QTest::newRow(name) << raw << found; };
        row("nothing", "make && echo done/now: 12:30", {});
        row("s3", "\"aws s3 cp s3://bucket/dist/app-1.0.whl .\"", {kWheel});
        row("after a line's end", "\"set -e\\ns3://bucket/dist/app-1.0.whl\"", {kWheel});
        row("in quotes, at the end of a sentence", "'s3://bucket/dist/app-1.0.whl'. Then gs://b/c.", {kWheel, QStringLiteral("gs://b/c")});
        row("of an environment", "{\"env\":{\"IMAGE\":\"public.ecr.aws/team/app:1.2\",\"N\":3}}", {QStringLiteral("public.ecr.aws/team/app:1.2")});
        row("a bucket alone", "s3://bucket/", {});
        row("a page", "https://example.com/docs/page", {});
        row("a file of the web", "https://example.com/a/target.tar.gz?x=1", {QStringLiteral("https://example.com/a/target.tar.gz")});
        row("a path with a colon", "path/to/thing:tag", {});
        row("an image by its digest", "r.io/a@sha256:0123456789abcdef", {QStringLiteral("r.io/a@sha256:0123456789abcdef")});
        row("twice", "s3://bucket/dist/app-1.0.whl s3://bucket/dist/app-1.0.whl", {kWheel});
        row("another scheme", "git://github.com/x/y.zip", {});
        row("no text", "[1,null,{}]", {});
    }

    void finds()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QStringList, found);
        QStringList uris;
        findMentions(raw, uris);
        QCOMPARE(uris, found);
    }

    void isBounded()
    {
        QByteArray many;
        for (int i = 0; i < 1000; ++i)
            many += "s3://bucket/f" + QByteArray::number(i) + ' ';
        QStringList uris;
        findMentions(many, uris);
        QCOMPARE(uris.size(), kMostMentions);
        uris.clear();
        findMentions("s3://bucket/" + QByteArray(100'000, 'x'), uris);
        QVERIFY(uris.isEmpty());
    }

    void linksSources()
    {
        ArtifactLinks links;
        links.setMentions(QStringLiteral("a/"), {naming(QStringLiteral("build"), {kWheel})});
        links.setMentions(QStringLiteral("b/"), {naming(QStringLiteral("sign"), {kWheel}), naming(QStringLiteral("test"), {QStringLiteral("s3://bucket/other.whl")})});
        QVERIFY(links.links().isEmpty());
        QVERIFY(links.hear(announced(QStringLiteral("a/build"), "- **wheel**: `s3://bucket/dist/app-1.0.whl`\n")));
        QCOMPARE(links.links(), (QVector<StepLink> {{QStringLiteral("a/build"), QStringLiteral("b/sign"), kWheel}}));
        QVERIFY(!links.hear(announced(QStringLiteral("a/build"), "- **wheel**: `s3://bucket/dist/app-1.0.whl`\n"))); // no news
        QVERIFY(!links.hear(announced(QStringLiteral("a/build"), "- **x**: `s3://bucket/nobody.whl`\n")));
        // What makes it itself needs it of nobody: no circle.
        QVERIFY(links.hear(announced(QStringLiteral("b/sign"), "- **wheel**: `s3://bucket/dist/app-1.0.whl`\n")));
        QVERIFY(links.links().isEmpty());
    }

    void linksUploads()
    {
        ArtifactLinks links;
        const auto url = QStringLiteral("https://tc.test/artifacts/T/public/x.zip");
        links.setMentions(QStringLiteral("b/"), {naming(QStringLiteral("use"), {url})});
        ReleaseEvent event;
        event.type = EventType::ArtifactUploaded;
        event.step = QStringLiteral("a/make");
        event.data = {{"path", "public/x.zip"}, {"url", toStd(url)}};
        QVERIFY(links.hear(event));
        QCOMPARE(links.links(), (QVector<StepLink> {{QStringLiteral("a/make"), QStringLiteral("b/use"), url}}));
        links.setMentions(QStringLiteral("b/"), {});
        QVERIFY(links.links().isEmpty());
    }

    void linksAreBounded()
    {
        ArtifactLinks links;
        QVector<RemoteStep> users;
        for (int i = 0; i < 3000; ++i)
            users.append(naming(QString::number(i), {kWheel}));
        links.setMentions(QStringLiteral("b/"), users);
        links.hear(announced(QStringLiteral("a/build"), "- **wheel**: `s3://bucket/dist/app-1.0.whl`\n"));
        QCOMPARE(links.links().size(), ArtifactLinks::kMost);
    }
};

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
