// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/factlist.h"
#include "panes/inspector.h"
#include "panes/logmodel.h"
#include "panes/logpane.h"
#include "panes/panefixture.h"
#include "panes/stepfacts.h"
#include "panes/yamlview.h"

#include "support/testing.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace slipway;
using slipway::testing::PaneFixture;

namespace {

const char kYaml[] = R"(env:
  TOP: level
steps:
  - label: Build
    key: build
    command:
      - make
      - make check
    env:
      MODE: release
      PYPI_TOKEN: pypi-very-secret
    artifact_paths: "dist/out"
    timeout_in_minutes: 7
    soft_fail: true
    parallelism: 3
    retry:
      manual:
        permit_on_passed: false
  - wait
  - label: Test
    key: test
    if: build.branch == "main" && build.env("NIGHTLY") == "1"
    command: make test
  - block: Ship?
    key: gate
    prompt: Really?
  - label: Ship
    key: ship
    command: make ship
  - label: Report
    key: report
    depends_on: test
    command: make report
)";

} // namespace

class TestPanesInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init();

    void emptyState();
    void whatItRuns();
    void secretsAreNotShown();
    void whyItWaits();
    void whyRemoved();
    void conditionAndItsParts();
    void stepLinksLead();
    void yamlLines();
    void attemptsAndLogs();
    void retryAndCancel();
    void reviewAtAGate();
    void factsStayWhenNothingChanged();
    void everyControlHasAName();

private:
    QString facts() { return m_inspector->findChild<FactList *>()->plainText(); }
    QPushButton *button(const char *name) { return m_inspector->findChild<QPushButton *>(QString::fromLatin1(name)); }
    void run(const QString &job, int attempt, const QString &log)
    {
        m_fixture->state(QStringLiteral("build"), StepState::Running);
        m_fixture->tell(EventType::JobStarted, QStringLiteral("build"), {{"attempt", attempt}, {"log", toStd(log)}}, job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PaneFixture> m_fixture;
    std::unique_ptr<Inspector> m_inspector;
};

void TestPanesInspector::init()
{
    m_inspector.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<PaneFixture>(QByteArray(kYaml));
    m_fixture->attach(m_folder->path());
    m_fixture->tell(EventType::ReleaseStarted, {}, {{"file", "x"}});
    m_inspector = std::make_unique<Inspector>(&m_fixture->session);
    m_inspector->resize(400, 640);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
}

void TestPanesInspector::emptyState()
{
    // A pane that has nothing to say leaves the room to the graph.
    QVERIFY2(m_inspector->minimumSizeHint().width() <= 280, qPrintable(QString::number(m_inspector->minimumSizeHint().width())));
    QCOMPARE(m_inspector->objectName(), QStringLiteral("inspector"));
    const auto labels = m_inspector->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text().startsWith(QLatin1String("Select a step")); }));
    m_inspector->setStep(QStringLiteral("build"));
    QVERIFY(m_inspector->findChild<QTabWidget *>()->isVisible());
    m_inspector->setStep(QStringLiteral("no such step"));
    QVERIFY(!m_inspector->findChild<QTabWidget *>()->isVisible());
}

void TestPanesInspector::whatItRuns()
{
    m_inspector->setStep(QStringLiteral("build"));
    const auto text = facts();
    for (const auto &piece : {"Kind: Command", "Key: build", "Runs: make\nmake check", "MODE=release", "Artifacts: dist/out",
             "Time limit: 7 minute(s)", "any failure counts as soft", "Jobs: 3 job(s): 1 of 3, 2 of 3, 3 of 3", "release.yml:4:"})
        QVERIFY2(text.contains(QLatin1String(piece)), qPrintable(QString::fromLatin1(piece) + QLatin1String(" not in\n") + text));
    m_inspector->setStep(QStringLiteral("gate"));
    QVERIFY(facts().contains(QLatin1String("Asks: Really?")));
}

void TestPanesInspector::secretsAreNotShown()
{
    m_inspector->setStep(QStringLiteral("build"));
    QVERIFY(facts().contains(QLatin1String("PYPI_TOKEN=(not shown: looks like a secret)")));
    QVERIFY(!facts().contains(QLatin1String("pypi-very-secret")));
    for (const auto &name : {"A_PASSWORD", "x_secret", "GH_TOKEN", "AWS_SECRET_ACCESS_KEY", "DB_CONNECTION_STRING", "TOKEN"})
        QVERIFY2(looksSecret(QString::fromLatin1(name)), name);
    for (const auto &name : {"MODE", "TOKENIZER", "KEYBOARD", "PASSWORD_POLICY"})
        QVERIFY2(!looksSecret(QString::fromLatin1(name)), name);
}

void TestPanesInspector::whyItWaits()
{
    m_fixture->state(QStringLiteral("test"), StepState::Waiting, QStringLiteral("waits for Build"));
    m_fixture->flush();
    m_inspector->setStep(QStringLiteral("ship"));
    QVERIFY2(facts().contains(QLatin1String("Ship?: because this block is the nearest barrier before it")), qPrintable(facts()));
    m_inspector->setStep(QStringLiteral("test"));
    QVERIFY(facts().contains(QLatin1String("Because: waits for Build")) || facts().contains(QLatin1String("State:")));
    m_inspector->setStep(QStringLiteral("build"));
    QVERIFY(facts().contains(QLatin1String("Nothing: it may start at once.")));
}

void TestPanesInspector::whyRemoved()
{
    m_inspector->setStep(QStringLiteral("test"));
    QVERIFY2(facts().contains(QLatin1String("State: Removed by its condition")), qPrintable(facts()));
    QVERIFY2(facts().contains(QLatin1String("Left out because: if: ")), qPrintable(facts()));
    m_inspector->setStep(QStringLiteral("report"));
    QVERIFY2(facts().contains(QLatin1String("Test: no longer waited for: it is not part of this build")), qPrintable(facts()));
}

void TestPanesInspector::conditionAndItsParts()
{
    m_inspector->setStep(QStringLiteral("test"));
    QVERIFY(facts().contains(QLatin1String("Runs if: build.branch == \"main\" && build.env(\"NIGHTLY\") == \"1\"")));
    QVERIFY(!facts().contains(QLatin1String("Comes to"))); // nothing is claimed without knowing the build
    m_inspector->setFacts(Facts());
    const auto text = facts();
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Comes to: false +build\\.branch"))), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("\"main\" +build\\.branch"))), qPrintable(text));
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("null +build\\.env\\(\"NIGHTLY\"\\)"))), qPrintable(text));
    // What the release itself was started with counts more than what the window would start next.
    m_fixture->tell(EventType::ReleaseStarted, {}, {{"file", "x"}, {"facts", {{"branch", "main"}, {"env", {{"NIGHTLY", "1"}}}}}});
    m_fixture->flush();
    QVERIFY2(facts().contains(QRegularExpression(QStringLiteral("Comes to: true +build\\.branch"))), qPrintable(facts()));
}

void TestPanesInspector::stepLinksLead()
{
    m_inspector->setStep(QStringLiteral("ship"));
    QSignalSpy activated(m_inspector.get(), &Inspector::stepActivated);
    const auto buttons = m_inspector->findChild<FactList *>()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    QTest::mouseClick(buttons.first(), Qt::LeftButton, {}, QPoint(20, 8));
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("gate"));
}

void TestPanesInspector::yamlLines()
{
    m_inspector->setStep(QStringLiteral("gate"));
    m_inspector->showTab(Inspector::YamlTab);
    auto *yaml = m_inspector->findChild<YamlView *>();
    const auto where = m_fixture->session.step(QStringLiteral("gate"))->where;
    QCOMPARE(yaml->firstLine(), where.line - 3);
    const auto lines = yaml->toPlainText().split(u'\n');
    QCOMPARE(lines.at(3).trimmed(), QStringLiteral("- block: Ship?"));
    const auto marks = yaml->extraSelections();
    QCOMPARE(marks.size(), where.endLine - where.line + 1);
    QCOMPARE(marks.first().cursor.blockNumber(), 3);
    QVERIFY(!yaml->grab().isNull());
}

void TestPanesInspector::attemptsAndLogs()
{
    for (const auto &name : {"one", "two"}) {
        QFile log(m_folder->filePath(QString::fromLatin1(name) + QLatin1String(".log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("log " + QByteArray(name) + "\n");
    }
    m_inspector->setStep(QStringLiteral("build"));
    m_inspector->showTab(Inspector::LogTab);
    run(QStringLiteral("j1"), 1, QStringLiteral("one.log"));
    m_fixture->flush();
    auto *model = m_inspector->findChild<LogPane *>()->model();
    QTRY_COMPARE(model->lineCount(), 1);
    QCOMPARE(model->line(0).text, QStringLiteral("log one"));
    auto *box = m_inspector->findChild<QComboBox *>(QStringLiteral("attemptBox"));
    QVERIFY(!box->isVisible());
    m_fixture->tell(EventType::JobFinished, QStringLiteral("build"), {{"attempt", 1}, {"outcome", "failed"}, {"exit_status", 3}}, QStringLiteral("j1"));
    run(QStringLiteral("j2"), 2, QStringLiteral("two.log"));
    m_fixture->flush();
    QTRY_COMPARE(model->line(0).text, QStringLiteral("log two")); // follows the newest
    QVERIFY(box->isVisible());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTRY_COMPARE(model->line(0).text, QStringLiteral("log one"));
    QVERIFY2(facts().contains(QLatin1String("exit status 3")), qPrintable(facts()));
    QVERIFY(facts().contains(QLatin1String("Attempt 2: running")));
    // Another attempt does not take the reader away from the one that is being read.
    m_fixture->tell(EventType::JobFinished, QStringLiteral("build"), {{"attempt", 2}, {"outcome", "passed"}, {"exit_status", 0}}, QStringLiteral("j2"));
    m_fixture->flush();
    QCOMPARE(model->line(0).text, QStringLiteral("log one"));
}

void TestPanesInspector::retryAndCancel()
{
    m_inspector->setStep(QStringLiteral("build"));
    QVERIFY(!button("retryButton")->isVisible() && !button("cancelStepButton")->isVisible());
    run(QStringLiteral("j1"), 1, QStringLiteral("one.log"));
    m_fixture->flush();
    QVERIFY(button("cancelStepButton")->isVisible() && !button("retryButton")->isVisible());
    QTest::mouseClick(button("cancelStepButton"), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 1);
    QCOMPARE(m_fixture->engine.asked.first().type, Action::Type::Cancel);
    m_fixture->state(QStringLiteral("build"), StepState::Failed);
    m_fixture->flush();
    QVERIFY(button("retryButton")->isVisible() && button("retryButton")->isEnabled());
    m_fixture->engine.accept = false;
    button("retryButton")->setFocus();
    QTest::keyClick(button("retryButton"), Qt::Key_Space);
    QTRY_COMPARE(m_fixture->engine.asked.size(), 2);
    QCOMPARE(m_fixture->engine.asked.last().type, Action::Type::Retry);
    const auto labels = m_inspector->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](QLabel *l) { return l->isVisible() && l->text().contains(QLatin1String("the gate is closed")); }));
    m_fixture->state(QStringLiteral("build"), StepState::Passed);
    m_fixture->flush();
    QVERIFY(!button("retryButton")->isEnabled()); // permit_on_passed: false
    QVERIFY(!button("retryButton")->toolTip().isEmpty());
}

void TestPanesInspector::reviewAtAGate()
{
    m_inspector->setStep(QStringLiteral("gate"));
    QVERIFY(!button("inspectorReview")->isVisible());
    m_fixture->openGate(QStringLiteral("gate"));
    m_fixture->flush();
    QSignalSpy review(m_inspector.get(), &Inspector::reviewRequested);
    QVERIFY(button("inspectorReview")->isVisible());
    QTest::mouseClick(button("inspectorReview"), Qt::LeftButton);
    QCOMPARE(review.size(), 1);
    QVERIFY(m_fixture->engine.asked.isEmpty());
}

void TestPanesInspector::factsStayWhenNothingChanged()
{
    m_inspector->setStep(QStringLiteral("ship"));
    const auto before = m_inspector->findChild<FactList *>()->findChildren<QToolButton *>();
    m_fixture->state(QStringLiteral("build"), StepState::Running);
    m_fixture->flush();
    QCOMPARE(m_inspector->findChild<FactList *>()->findChildren<QToolButton *>(), before);
    m_fixture->openGate(QStringLiteral("gate"));
    m_fixture->flush();
    QVERIFY(m_inspector->findChild<FactList *>()->findChildren<QToolButton *>() != before);
}

void TestPanesInspector::everyControlHasAName()
{
    m_inspector->setStep(QStringLiteral("build"));
    const auto widgets = m_inspector->findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *text = widget->metaObject()->indexOfProperty("text") >= 0 ? "text" : "title";
        const bool named = !widget->accessibleName().isEmpty() || !widget->property(text).toString().isEmpty();
        const bool inner = widget->inherits("QTabBar") || widget->inherits("QScrollArea") || widget->inherits("QHeaderView");
        QVERIFY2(named || inner, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestPanesInspector)
#include "tst_panes_inspector.moc"
