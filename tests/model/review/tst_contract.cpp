// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "review/contract.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

AnnouncedArtifact artifact(const char *step, const char *uri, const char *label = "")
{
    return {q(step), q(label), q(uri), q("s3")};
}

} // namespace

/// Which artifacts a scenario has to announce: generated from a good run, held against the next.
class TestContract : public QObject
{
    Q_OBJECT

private:
    PlanPtr m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        const auto pipeline = parsePipeline(q("p.yml"), "steps: [{command: a, key: wheel}, {command: b, key: image}]\n", {});
        QVERIFY_RESULT(pipeline);
        m_plan = planPipeline(*pipeline, {});
    }

    void putsWildcards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("commit") << "s3://b/0123456789abcdef0123456789abcdef01234567/x.txt" << "s3://b/*/x.txt";
        QTest::newRow("short commit") << "r/i:nightly-0123456789" << "r/i:nightly-*";
        QTest::newRow("other hex") << "r/i:deadbeef0" << "r/i:deadbeef0";
        QTest::newRow("tag") << "r/i:v1.2.3-cu129" << "r/i:*-cu129";
        QTest::newRow("tag without v") << "s3://b/1.2.3/x" << "s3://b/*/x";
        QTest::newRow("build number") << "s3://b/build-4711/x-14711" << "s3://b/build-*/x-14711";
        QTest::newRow("wheel version") << "s3://b/vllm-0.9.0.dev1+gabc-cp38-abi3-manylinux.whl" << "s3://b/vllm-*-cp38-abi3-manylinux.whl";
        QTest::newRow("date") << "s3://b/20260513/x" << "s3://b/*/x";
        QTest::newRow("nothing") << "r/cuda-12.9:latest" << "r/cuda-12.9:latest";
    }

    void putsWildcards()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Facts facts;
        facts.commit = q("0123456789abcdef0123456789abcdef01234567");
        facts.tag = q("v1.2.3");
        facts.buildNumber = 4711;
        QCOMPARE(withWildcards(text, varyingWords(facts)), expected);
    }

    void isFulfilledByItsOwnRun()
    {
        Facts facts;
        facts.commit = q("0123456789abcdef0123456789abcdef01234567");
        const QVector<AnnouncedArtifact> first {artifact("wheel", "s3://b/0123456789abcdef0123456789abcdef01234567/a-1-py3.whl", "one"),
            artifact("wheel", "s3://b/0123456789abcdef0123456789abcdef01234567/a-1-py3.whl", "one"), artifact("image", "r/i:latest")};
        const auto contract = contractFrom(first, varyingWords(facts), *m_plan);
        QCOMPARE(contract.size(), 2);
        QVERIFY(checkContract(contract, first, *m_plan).isComplete());
        const auto next = checkContract(contract, {artifact("wheel", "s3://b/fedcba9/a-2-py3.whl", "one"), artifact("image", "r/i:latest")}, *m_plan);
        QVERIFY(next.isComplete());
        QVERIFY(next.unexpected.isEmpty());
    }

    void namesWhatIsMissingAndWhatIsNew()
    {
        const QVector<ExpectedArtifact> contract {{q("wheel"), {}, q("s3://b/*.whl"), {}}, {q("image"), {}, q("r/i:*"), q("image")}};
        const auto check = checkContract(contract, {artifact("wheel", "s3://b/c/x.whl"), artifact("wheel", "s3://other/y")}, *m_plan);
        QCOMPARE(check.expected, 2);
        QCOMPARE(check.found.size(), 1);
        QCOMPARE(check.missing.size(), 1);
        QCOMPARE(check.missing.constFirst().uri, q("r/i:*"));
        QCOMPARE(check.unexpected.size(), 1);
        QCOMPARE(expectedText(missingToJson(check).at(0)), q("image: r/i:*"));
    }

    /// The first fits both, the second only the broad entry: both are found, whatever the order.
    void findsAsManyAsPossible()
    {
        const QVector<ExpectedArtifact> contract {{{}, {}, q("s3://b/*"), {}}, {{}, {}, q("s3://b/a.whl"), {}}};
        QVERIFY(checkContract(contract, {artifact("wheel", "s3://b/a.whl"), artifact("wheel", "s3://b/z.whl")}, *m_plan).isComplete());
        QCOMPARE(checkContract(contract, {artifact("wheel", "s3://b/a.whl")}, *m_plan).missing.size(), 1);
    }

    void bindsToTheStep()
    {
        const QVector<ExpectedArtifact> contract {{q("image"), {}, q("*"), {}}};
        QVERIFY(!checkContract(contract, {artifact("wheel", "x")}, *m_plan).isComplete());
        QVERIFY(checkContract(contract, {artifact("image", "x")}, *m_plan).isComplete());
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
