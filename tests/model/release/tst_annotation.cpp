// SPDX-License-Identifier: GPL-3.0-or-later
#include "release/annotation.h"
#include "support/owntime.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

QStringList rows(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const auto *text : texts)
        list.append(QString::fromLatin1(text));
    return list;
}

} // namespace

class TestAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void scans_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("expected"); // "label|kind|uri|download|flags"

        QTest::newRow("s3 wheel") << "- **Build wheel - x86_64**: `s3://vllm-wheels/abc/v-1.0+cu129-cp38.whl`\n"
            << rows({"Build wheel - x86_64|s3|s3://vllm-wheels/abc/v-1.0+cu129-cp38.whl|aws s3 cp s3://vllm-wheels/abc/v-1.0+cu129-cp38.whl .|"});
        QTest::newRow("image") << "- **Manifest: CUDA 13.0**: `public.ecr.aws/q9/repo:abc-x86_64`"
            << rows({"Manifest: CUDA 13.0|image|public.ecr.aws/q9/repo:abc-x86_64|docker pull public.ecr.aws/q9/repo:abc-x86_64|"});
        const QString sha(64, u'a');
        QTest::newRow("image by digest")
            << QStringLiteral("- **i**: `reg:5000/a/b@sha256:%1`").arg(sha)
            << QStringList {QStringLiteral("i|image|reg:5000/a/b@sha256:%1|docker pull reg:5000/a/b@sha256:%1|").arg(sha)};
        QTest::newRow("gs") << "* **g**: `gs://b/x.tar.gz`" << rows({"g|gs|gs://b/x.tar.gz|gcloud storage cp gs://b/x.tar.gz .|"});
        QTest::newRow("http with query") << "- **h**: `https://e.org/a.zip?x=1&y=2`"
            << rows({"h|http|https://e.org/a.zip?x=1&y=2|curl -fLO 'https://e.org/a.zip?x=1&y=2'|"});
        QTest::newRow("emoji label") << "- **:docker: Image**: `a.io/b:c`" << rows({":docker: Image|image|a.io/b:c|docker pull a.io/b:c|"});
        QTest::newRow("colon in the bold") << "- **Wheel:** `s3://b/x.whl`" << rows({"Wheel|s3|s3://b/x.whl|aws s3 cp s3://b/x.whl .|"});
        QTest::newRow("slip of the quotes") << "- **Wheel**:\" ` s3://b/x.whl`" << rows({"Wheel|s3|s3://b/x.whl|aws s3 cp s3://b/x.whl .|"});
        QTest::newRow("slip without marks") << "- **Wheel**:\" s3://b/x.whl" << rows({"Wheel|s3|s3://b/x.whl|aws s3 cp s3://b/x.whl .|"});
        QTest::newRow("glob matched nothing") << "- **W**: `s3://b/c/*.whl`" << rows({"W|s3|s3://b/c/*.whl||unmatched-glob"});
        QTest::newRow("several matches") << "- **W**: `s3://b/c/a.whl b.whl`"
            << rows({"W|s3|s3://b/c/a.whl|aws s3 cp s3://b/c/a.whl .|several-matches", "W|file|b.whl||missing-prefix,several-matches"});
        QTest::newRow("several whole addresses") << "- **W**: `s3://b/a.whl s3://b/b.whl`"
            << rows({"W|s3|s3://b/a.whl|aws s3 cp s3://b/a.whl .|", "W|s3|s3://b/b.whl|aws s3 cp s3://b/b.whl .|"});
        QTest::newRow("several code spans") << "- **W**: `s3://b/a.whl`, `s3://b/b.whl`"
            << rows({"W|s3|s3://b/a.whl|aws s3 cp s3://b/a.whl .|", "W|s3|s3://b/b.whl|aws s3 cp s3://b/b.whl .|"});
        QTest::newRow("missing prefix") << "- **W**: `v-1.0-py3.whl`" << rows({"W|file|v-1.0-py3.whl||missing-prefix"});
        QTest::newRow("bare glob") << "- **W**: `*.whl`" << rows({"W|file|*.whl||unmatched-glob,missing-prefix"});
        QTest::newRow("local path") << "- **W**: `artifacts/dist/a.tar.gz`" << rows({"W|file|artifacts/dist/a.tar.gz||"});
        QTest::newRow("needs quoting") << "- **W**: `s3://b/it's(1).whl`"
            << rows({"W|s3|s3://b/it's(1).whl|aws s3 cp 's3://b/it'\\''s(1).whl' .|"});
        QTest::newRow("commands in a fence") << "```\naws s3 cp s3://b/c/a.whl .\n$ docker pull a.io/b:c\ndocker tag a.io/b:c x/y:z\naws s3 ls s3://b/\n```"
            << rows({"a.whl|s3|s3://b/c/a.whl|aws s3 cp s3://b/c/a.whl .|", "b:c|image|a.io/b:c|docker pull a.io/b:c|"});
        QTest::newRow("table row") << "| **ROCm Version** | 7.0 |\n| **Wheel** | `s3://b/x.whl` |"
            << rows({"Wheel|s3|s3://b/x.whl|aws s3 cp s3://b/x.whl .|"});
        QTest::newRow("prose") << "## Notes\n- **vllm**: vLLM with ROCm support\n- **Branch** `main`, see `key:value`\nplain s3\n" << QStringList();
        QTest::newRow("empty") << "" << QStringList();
        QTest::newRow("open mark") << "- **a**: `s3://b" << rows({"a|s3|s3://b|aws s3 cp s3://b .|"});
    }

    void scans()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, expected);
        QStringList got;
        for (const auto &a : scanAnnouncedArtifacts(markdown))
            got.append(QStringList {a.label, artifactKindName(a.kind), a.uri, a.download, a.flags.join(u',')}.join(u'|'));
        QCOMPARE(got, expected);
    }

    void isLinear()
    {
        QString body;
        while (body.size() < 1024 * 1024)
            body += QStringLiteral("- **a**: ``` `` ` **- a.b/c/c/c/c/c/c/c/c/c/c/c/c/c/c/c:\n");
        const testing::OwnTime timer;
        scanAnnouncedArtifacts(body);
        scanAnnouncedArtifacts(QString(1024 * 1024, u'`'));
        scanAnnouncedArtifacts(QStringLiteral("` ``").repeated(250'000));
        QVERIFY_WITHIN(timer, 5000);
    }

    void explainsFlags()
    {
        for (const auto *flag : {"unmatched-glob", "several-matches", "missing-prefix"})
            QVERIFY(artifactFlagText(QString::fromLatin1(flag)).contains(u' '));
    }
};

QTEST_GUILESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
