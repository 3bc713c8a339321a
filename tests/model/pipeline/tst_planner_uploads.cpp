// SPDX-License-Identifier: GPL-3.0-or-later
// Pipelines that join a running release (spec/buildkite.md b.1 rules 12 and 13).
#include "handmade.h"
#include "support/testing.h"

using namespace slipway;
using namespace slipway::testing;

class tst_PlannerUploads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    void uploadJoinsAfterItsUploader();
    void secondUploadComesFirst();
    void dependantsOfTheUploaderWait();
    void uploadedBarrierHoldsWhatFollows();
    void uploadInsideAGroup();
    void uploadFulfilsAStub();
    void uploadIsRefused_data();
    void uploadIsRefused();
    void uploadKeepsVerdicts();
    void sameUploadTwice();
};

void tst_PlannerUploads::uploadJoinsAfterItsUploader()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("up"), M::command("beside"), M::wait("w"), M::command("last")}), Facts());
    const auto plan = planUpload(base, QStringLiteral("up"), pipeline({M::command("n1"), M::command("")}), Facts());
    QVERIFY_RESULT(plan);
    for (size_t i = 0; i < base->graph->nodeCount(); ++i)
        QCOMPARE((*plan)->graph->node(NodeIndex(i)).id, base->graph->node(NodeIndex(i)).id);
    QCOMPARE(edgesOf(*plan),
        words("up>n1:upload up>up/upload-1/1:upload up>w:wait beside>w:wait n1>w:wait up/upload-1/1>w:wait w>last:wait"));
    QStringList order(int((*plan)->graph->nodeCount()));
    for (const auto &node : (*plan)->graph->nodes())
        order[int(node.order)] = node.id;
    QCOMPARE(order, (QStringList {QStringLiteral("up"), QStringLiteral("n1"), QStringLiteral("up/upload-1/1"),
                        QStringLiteral("beside"), QStringLiteral("w"), QStringLiteral("last")}));
    QCOMPARE((*plan)->uploads.size(), 1);
    QCOMPARE((*plan)->steps[4], &(*plan)->uploads[0]->steps[0]);
    QVERIFY((*plan)->graphDigest != base->graphDigest);
}

void tst_PlannerUploads::secondUploadComesFirst()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("up"), M::command("end")}), Facts());
    const auto one = planUpload(base, QStringLiteral("up"), pipeline({M::command("a1"), M::command("a2")}), Facts());
    QVERIFY_RESULT(one);
    const auto two = planUpload(*one, QStringLiteral("up"), pipeline({M::command("b1")}), Facts());
    QVERIFY_RESULT(two);
    const auto three = planUpload(*two, QStringLiteral("a1"), pipeline({M::command("c1")}), Facts());
    QVERIFY_RESULT(three);
    const auto &graph = *(*three)->graph;
    QStringList order(int(graph.nodeCount()));
    for (const auto &node : graph.nodes())
        order[int(node.order)] = node.id;
    QCOMPARE(order.join(u' '), QStringLiteral("up b1 a1 c1 a2 end"));
    QCOMPARE(edgesOf(*three), words("up>a1:upload up>a2:upload up>b1:upload a1>c1:upload"));
    QCOMPARE((*three)->uploaders.join(u' '), QStringLiteral("up up a1"));
}

void tst_PlannerUploads::dependantsOfTheUploaderWait()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("up"), M::command("dep").on("up?"), M::command("other").on("")}), Facts());
    const auto one = planUpload(base, QStringLiteral("up"), pipeline({M::command("n1"), M::command("n2").on("n1")}), Facts());
    QVERIFY_RESULT(one);
    const auto two = planUpload(*one, QStringLiteral("n1"), pipeline({M::command("deep")}), Facts());
    QVERIFY_RESULT(two);
    QCOMPARE(edgesOf(*two),
        words("up>dep? up>n1:upload up>n2:upload n1>n2 n1>dep:upload? n2>dep:upload? n1>deep:upload deep>dep:upload? "
              "deep>n2:upload"));
}

void tst_PlannerUploads::uploadedBarrierHoldsWhatFollows()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("up"), M::command("after")}), Facts());
    const auto plan = planUpload(base, QStringLiteral("up"), pipeline({M::block("gate"), M::command("n")}), Facts());
    QVERIFY_RESULT(plan);
    QCOMPARE(edgesOf(*plan), words("up>gate:block gate>n:block up>n:upload gate>after:block"));
}

void tst_PlannerUploads::uploadInsideAGroup()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("pre"), M::group("Build", {M::command("up")}).on("pre"), M::command("end").on("Build")}), Facts());
    const auto plain = planUpload(base, QStringLiteral("up"), pipeline({M::command("n")}), Facts());
    QVERIFY_RESULT(plain);
    QCOMPARE(edgesOf(*plain), words("pre>up:group pre>n:group up>n:upload up>end n>end"));
    const auto merged = planUpload(base, QStringLiteral("up"), pipeline({M::group("Build2", {M::command("n")})}), Facts());
    QVERIFY_RESULT(merged);
    QCOMPARE(edgesOf(*merged), words("pre>up:group up>n:upload up>end n>end:upload"));
    auto same = M::group("", {M::command("n")});
    same.step.label = QStringLiteral("Build");
    const auto joined = planUpload(base, QStringLiteral("up"), pipeline({same}), Facts());
    QVERIFY_RESULT(joined);
    const auto &node = (*joined)->graph->node((*joined)->graph->find(QStringLiteral("n")));
    QCOMPARE((*joined)->graph->node(node.group).id, QStringLiteral("Build"));
}

void tst_PlannerUploads::uploadFulfilsAStub()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("up"), M::command("later").on("promised")}), Facts());
    QCOMPARE(diagnosticsOf(base), QStringList {QStringLiteral("error unknown-dependency later")});
    const auto stub = base->graph->find(QStringLiteral("promised"));
    const auto plan = planUpload(base, QStringLiteral("up"), pipeline({M::command("promised")}), Facts());
    QVERIFY_RESULT(plan);
    QCOMPARE((*plan)->graph->find(QStringLiteral("promised")), stub);
    QVERIFY(!(*plan)->graph->node(stub).stub);
    QCOMPARE(diagnosticsOf(*plan), QStringList());
    QCOMPARE(edgesOf(*plan), words("up>promised:upload promised>later"));
    QCOMPARE((*plan)->steps[qsizetype(stub)], &(*plan)->uploads[0]->steps[0]);
}

void tst_PlannerUploads::uploadIsRefused_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("uploader");
    QTest::addColumn<QString>("message");
    using M = Make;
    QTest::newRow("key of the base") << Steps {M::command("first").at(4)} << QStringLiteral("up")
                                     << QStringLiteral("p.yml:4: The key \"first\" has already been used by another step "
                                                       "in this build; Give each step of the build its own key");
    QTest::newRow("key twice in the upload, once in a group")
        << Steps {M::command("x").at(2), M::group("g", {M::command("x").at(5)})} << QStringLiteral("up")
        << QStringLiteral("p.yml:5: The key \"x\" has already been used by another step in this build (line 2); Give "
                          "each step of the build its own key");
    QTest::newRow("no such uploader") << Steps {M::command("x")} << QStringLiteral("nobody")
                                      << QStringLiteral("p.yml: There is no step \"nobody\" that could upload a pipeline");
    QTest::newRow("cycle by upload and wait")
        << Steps {M::wait("w")} << QStringLiteral("up")
        << QStringLiteral("p.yml: These steps wait for each other and will never run: up -> last -> w -> up; Remove one "
                          "of these dependencies from the uploaded pipeline");
}

void tst_PlannerUploads::uploadIsRefused()
{
    using M = Make;
    QFETCH(Steps, steps);
    QFETCH(QString, uploader);
    QFETCH(QString, message);
    const auto base = planPipeline(pipeline({M::command("first"), M::command("up").on("last"), M::command("last")}), Facts());
    const auto plan = planUpload(base, uploader, pipeline(steps), Facts());
    QVERIFY(plan.failed());
    QCOMPARE(plan.error().toString(), message);
}

void tst_PlannerUploads::uploadKeepsVerdicts()
{
    using M = Make;
    const auto base = planPipeline(pipeline({M::command("up"), M::command("night").onlyIf("build.env('NIGHTLY') == '1'"), M::command("bad").onlyIf("nope")}), nightly());
    const auto plan = planUpload(base, QStringLiteral("up"), pipeline({M::command("n").onlyIf("build.env('NIGHTLY') == '1'")}), Facts());
    QVERIFY_RESULT(plan);
    QCOMPARE(removedOf(*plan), words("n=conditional_failed"));
    QCOMPARE(diagnosticsOf(*plan), QStringList {QStringLiteral("error bad-condition bad")});
}

void tst_PlannerUploads::sameUploadTwice()
{
    using M = Make;
    const auto upload = pipeline({M::command(""), M::group("", {M::command("")})});
    const auto base = planPipeline(pipeline({M::command("up")}), Facts());
    const auto one = planUpload(base, QStringLiteral("up"), upload, Facts());
    QVERIFY_RESULT(one);
    const auto two = planUpload(*one, QStringLiteral("up"), upload, Facts());
    QVERIFY_RESULT(two);
    QCOMPARE((*two)->graph->nodeCount(), size_t(7));
    QCOMPARE(edgesOf(*two), words("up>up/upload-1/0:upload up>up/upload-1/1/0:upload up>up/upload-2/0:upload up>up/upload-2/1/0:upload"));
    QCOMPARE(QSet<const Step *>((*two)->steps.cbegin(), (*two)->steps.cend()).size(), 7);
}

QTEST_GUILESS_MAIN(tst_PlannerUploads)
#include "tst_planner_uploads.moc"
