// SPDX-License-Identifier: GPL-3.0-or-later
// The ten nastiest edge cases of spec/buildkite.md 4, from the YAML to what the scheduler makes of it.
#include "engine/local/scheduler.h"
#include "pipeline/pipelineparser.h"
#include "pipeline/planner.h"
#include "support/testing.h"

#include <QTest>

using namespace slipway;

class tst_NastyCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void tenNastyCases_data();
    void tenNastyCases();
};

void tst_NastyCases::tenNastyCases_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("nightly");
    QTest::addColumn<QString>("events"); // "step=state" in turn; "gate=approved"
    QTest::addColumn<QString>("outcome"); // "step=state" of interest
    const auto row = [](const char *name, const QByteArray &yaml, const char *events, const char *outcome, const char *nightly = "") {
        QTest::newRow(name) << yaml << QString::fromLatin1(nightly) << QString::fromLatin1(events) << QString::fromLatin1(outcome);
    };
    const QByteArray gates = R"(
- {block: "Build images?", key: g1, depends_on: ~, if: 'build.env("NIGHTLY") != "1"'}
- group: Images
  key: images
  depends_on: g1
  allow_dependency_failure: true
  steps: [{command: build.sh, key: img, depends_on: ~}]
- {block: "Publish?", key: g2, depends_on: images, if: 'build.env("NIGHTLY") != "1"'}
- {command: publish.sh, key: pub, depends_on: g2}
)";
    row("1 gates hold", gates, "", "g1=waiting_for_human img=blocked g2=blocked pub=blocked");
    row("1 gates are removed", gates, "", "g1=broken img=ready g2=broken pub=ready", "1");
    row("2 ~ inside a gated group", gates, "g1=approved", "img=ready g2=waiting pub=blocked");
    const QByteArray around = R"(
- {command: build.sh, key: build}
- {block: "Release?", key: g}
- {command: smoke.sh, key: smoke}
- {command: deploy.sh, key: deploy, depends_on: build}
- {wait: ~, key: w}
- {command: announce.sh, key: announce}
)";
    row("3 around a gate", around, "build=passed deploy=passed", "g=waiting_for_human smoke=blocked w=blocked announce=blocked");
    row("4 removal is not inherited", R"(
- {command: compile, key: a}
- {command: test, key: b, depends_on: a, if: build.branch == "other"}
- {command: ship, key: c, depends_on: b}
)", "a=failed", "b=broken c=ready");
    row("5 A wait beside block", "- {command: x, key: a}\n- {wait: ~, key: w, continue_on_failure: true}\n- {block: go, key: g}\n- {command: y, key: d}\n",
        "a=failed", "g=waiting_failed d=waiting_failed");
    row("5 B plain wait stops for good", "- {command: x, key: a}\n- wait\n- {command: y, key: b}\n- {wait: ~, continue_on_failure: true}\n- {command: z, key: c}\n",
        "a=failed", "b=waiting_failed c=waiting_failed");
    const QByteArray continues = "- {command: x, key: a}\n- {wait: ~, continue_on_failure: true}\n- {command: y, key: b}\n"
                                 "- {wait: ~, continue_on_failure: true}\n- {command: z, key: c}\n";
    row("5 C continues", continues, "a=failed b=passed", "c=ready");
    row("5 C not after a cancel", continues, "a=canceled", "b=waiting_failed c=waiting_failed");
    row("6 ! and types", "- {command: d, key: d, if: '!build.pull_request.draft'}\n- {command: e, key: e, if: !build.pull_request.draft }\n",
        "", "d=ready e=ready");
    row("7 null and empty", "- {command: x, key: t, if: 'build.tag != null'}\n- {command: x, key: e, if: 'env(\"X\") == null'}\n"
                            "- {command: x, key: u, if: 'build.env(\"X\") == null'}\n- {command: x, key: r, if: 'build.tag !~ /^v/'}\n",
        "", "t=broken e=broken u=ready r=ready");
    row("8 $ before a slash", "- {command: x, key: a, if: 'build.branch =~ /^v\\d+$/'}\n- {command: x, key: b, if: 'build.branch =~ /^main$/'}\n",
        "", "a=broken b=ready");
    row("9 barriers", R"(
- {input: "Version?", key: v, fields: [{text: "Version", key: release-version}]}
- {block: "Optional ARM build", key: arm, depends_on: ~, blocked_state: running}
- {command: arm.sh, key: armb, depends_on: arm}
- {command: x86.sh, key: x86}
- {command: lint.sh, key: lint, depends_on: ~}
)", "", "v=waiting_for_human arm=waiting_for_human armb=blocked x86=blocked lint=ready");
    const QByteArray ended = R"(
- {key: a, command: "exit 42", soft_fail: [{exit_status: 42}]}
- {key: b, command: b, depends_on: a, allow_dependency_failure: false}
- {key: c, command: "exit 1"}
- {key: d, command: d, depends_on: c}
- {key: e, command: e, depends_on: [{step: d, allow_failure: true}]}
- {key: f, command: f, depends_on: c, allow_dependency_failure: true}
- {key: g, command: g, depends_on: [{step: gate, allow_failure: true}]}
- {block: "later", key: gate, depends_on: ~}
)";
    row("10 failed", ended, "a=soft_failed c=failed", "b=ready d=waiting_failed e=ready f=ready g=blocked");
    row("10 cancelled", ended, "c=canceled", "d=waiting_failed e=waiting_failed f=waiting_failed");
}

void tst_NastyCases::tenNastyCases()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, nightly);
    QFETCH(QString, events);
    QFETCH(QString, outcome);
    const auto pipeline = parsePipeline(QStringLiteral("p.yml"), "steps:\n" + yaml, {true, {}});
    QVERIFY_RESULT(pipeline);
    Facts facts;
    if (!nightly.isEmpty())
        facts.env = {{QStringLiteral("NIGHTLY"), nightly}};
    const auto plan = planPipeline(*pipeline, facts);
    Scheduler scheduler(plan->graph);
    scheduler.settle();
    static const QHash<QString, StepState> states {{QStringLiteral("passed"), StepState::Passed},
        {QStringLiteral("failed"), StepState::Failed}, {QStringLiteral("soft_failed"), StepState::SoftFailed},
        {QStringLiteral("canceled"), StepState::Canceled}};
    for (const auto &event : events.split(u' ', Qt::SkipEmptyParts)) {
        const auto node = plan->graph->find(event.section(u'=', 0, 0));
        QVERIFY2(node != kNoNode, qPrintable(event));
        const auto what = event.section(u'=', 1);
        what == QLatin1String("approved") ? scheduler.approve(node) : scheduler.report(node, states.value(what));
        scheduler.settle();
    }
    QStringList found;
    for (const auto &wanted : outcome.split(u' ')) {
        const auto node = plan->graph->find(wanted.section(u'=', 0, 0));
        QVERIFY2(node != kNoNode, qPrintable(wanted));
        found.append(wanted.section(u'=', 0, 0) + u'=' + stepStateName(scheduler.state(node)));
    }
    QCOMPARE(found.join(u' '), outcome);
}

QTEST_GUILESS_MAIN(tst_NastyCases)
#include "tst_nastycases.moc"
