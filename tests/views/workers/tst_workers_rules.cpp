// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/servedsteps.h"
#include "workers/workerruleform.h"
#include "workers/workerrulesdialog.h"
#include "buildorder/ordergraph.h"
#include "buildorder/orderreader.h"
#include "core/boundedfile.h"
#include "panes/panefixture.h"
#include "review/workerrules.h"
#include "support/testing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace slipway;
using slipway::testing::PaneFixture;

namespace {

WorkerRule rule(const QString &command, const QString &startup = QStringLiteral("worker"))
{
    WorkerRule made;
    made.command = command.split(u' ');
    made.startup = {startup};
    made.name = usualName(made);
    return made;
}

/// Every member says something else than usual.
WorkerRule fullRule()
{
    auto made = rule(QStringLiteral("conan install"));
    made.name = QStringLiteral("packages");
    made.startup = {QStringLiteral("python3"), QStringLiteral("my worker.py")};
    made.extraFlags = {QStringLiteral("--fast"), QStringLiteral("it's")};
    made.protocol = WorkerProtocol::Json;
    made.multiplex = 8;
    made.maxInstances = 2;
    made.cancellable = made.sandboxed = true;
    made.inputs = {QStringLiteral("src/**"), QStringLiteral("conan file.py")};
    made.outputs = {QStringLiteral("build/*.json")};
    made.tools = {QStringLiteral("tools/worker.py")};
    made.env = {{QStringLiteral("CONAN_HOME"), QStringLiteral("/srv/my conan")}, {QStringLiteral("EMPTY"), QString()}};
    made.passEnv = {QStringLiteral("PATH")};
    made.verbosity = 10;
    made.timeoutSeconds = 600;
    made.idleSeconds = 60;
    made.memoryMb = 2048;
    return made;
}

} // namespace

class TestWorkersRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void cleanup() { delete m_dialog; }

    void findsTheStepsOfARule();
    void findsThePackagesOfAnOrder();
    void formKeepsEveryMember();
    void saysWhatIsWrongAtItsField_data();
    void saysWhatIsWrongAtItsField();
    void saysWhatARuleDoes();
    void addsOrdersAndDeletes();
    void tellsFaultsBetweenRules();
    void savesWhatStandsThere();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open(const QVector<WorkerRule> &rules, const WorkerPoolRules &pool = {})
    {
        m_dialog = new WorkerRulesDialog(rules, pool, QStringLiteral("/r/release.slipway.yml"), nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    QString labelOf(const char *name) const { return find<QLabel>(name)->isVisible() ? find<QLabel>(name)->text() : QString(); }

    QPointer<WorkerRulesDialog> m_dialog;
};

void TestWorkersRules::findsTheStepsOfARule()
{
    const PaneFixture fixture("steps:\n"
                              "  - {label: A, command: 'cd x && CONAN_HOME=/c conan install . > log'}\n"
                              "  - {label: B, command: [make, '/usr/bin/conan install y', 'conan install z']}\n"
                              "  - {label: C, command: 'conan create .'}\n"
                              "  - {label: D, command: 'echo \"conan install\"'}\n"
                              "  - {label: Gone, command: 'conan install .', if: 'false'}\n");
    const auto steps = commandsOf(*fixture.session.plan());
    const auto served = servedSteps({rule(QStringLiteral("conan install")), rule(QStringLiteral("conan")), rule(QStringLiteral("tsc"))}, steps);
    QCOMPARE(served.at(0), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QCOMPARE(served.at(1), QStringList({QStringLiteral("C")})); // the first rule has taken the others
    QCOMPARE(served.at(2), QStringList());
    QCOMPARE(servedText(served.at(0)), QStringLiteral("Looks like 2 step(s) of this document: A, B"));
    QVERIFY(servedText({}).startsWith(QStringLiteral("Looks like no step of this document")));
    QCOMPARE(servedText({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}),
        QStringLiteral("Looks like 5 step(s) of this document: 1, 2, 3 and 2 more"));
    QVERIFY(rulesText({rule(QStringLiteral("conan install"))}, steps).contains(QStringLiteral("conan install: looks like 2 step(s)")));
    QCOMPARE(rulesText({}, steps), QString());
}

void TestWorkersRules::findsThePackagesOfAnOrder()
{
    const auto path = testing::sourceDir() + QStringLiteral("/tests/fixtures/conan/conan_game.json");
    const auto bytes = readBoundedFile(path);
    QVERIFY_RESULT(bytes);
    const auto order = readBuildOrder(path, *bytes);
    QVERIFY_RESULT(order);
    PlannedPipeline plan;
    plan.graph = PaneFixture("steps: []\n").session.graph();
    auto drawn = std::make_shared<OrderGraph>();
    drawn->order = *order;
    plan.order = drawn;
    const auto served = servedSteps({rule(QStringLiteral("conan install"))}, commandsOf(plan));
    QVERIFY(served.at(0).size() > 1);
    QVERIFY(served.at(0).contains(QStringLiteral("engine/1.0")));
}

void TestWorkersRules::formKeepsEveryMember()
{
    WorkerRuleForm form(nullptr);
    form.setRule(fullRule());
    QVERIFY(form.isValid());
    QCOMPARE(toJson(form.rule()).dump(), toJson(fullRule()).dump());
    QCOMPARE(form.rule(), fullRule());
    form.setRule(WorkerRulesDialog::conanRule());
    QCOMPARE(form.rule(), WorkerRulesDialog::conanRule());
    QCOMPARE(faultOf(WorkerRulesDialog::conanRule()), QString());
}

void TestWorkersRules::saysWhatIsWrongAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no command") << QStringLiteral("workerRuleCommand") << QString() << QStringLiteral("leading words of the commands");
    QTest::newRow("command with a folder") << QStringLiteral("workerRuleCommand") << QStringLiteral("bin/conan install") << QStringLiteral("without a folder: bin/conan");
    QTest::newRow("open quote") << QStringLiteral("workerRuleCommand") << QStringLiteral("conan 'install") << QStringLiteral("quote");
    QTest::newRow("no startup") << QStringLiteral("workerRuleStartup") << QString() << QStringLiteral("needs a startup command");
    QTest::newRow("flag too many") << QStringLiteral("workerRuleStartup") << QStringLiteral("w --persistent_worker") << QStringLiteral("leave --persistent_worker out");
    QTest::newRow("a variable") << QStringLiteral("workerRuleStartup") << QStringLiteral("python3 $TOOLS/w.py") << QStringLiteral("$");
    QTest::newRow("no variable") << QStringLiteral("workerRuleEnv") << QStringLiteral("CONAN_HOME") << QStringLiteral("“CONAN_HOME” is no NAME=value");
}

void TestWorkersRules::saysWhatIsWrongAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    open({rule(QStringLiteral("conan install"))});
    QVERIFY(find<QPushButton>("workerRulesSave")->isEnabled());
    auto *edit = find<QLineEdit>(qPrintable(field));
    edit->setText(text);
    const auto *label = find<QLabel>(qPrintable(field + QStringLiteral("Problem")));
    QTRY_VERIFY(label->isVisible()); // also where it stands under "More"
    QVERIFY2(label->text().contains(problem), qPrintable(label->text()));
    QCOMPARE(edit->accessibleDescription(), label->text());
    QVERIFY(!find<QPushButton>("workerRulesSave")->isEnabled());
    QCOMPARE(labelOf("workerRuleSentence"), QString());
    edit->setText(field == QLatin1String("workerRuleEnv") ? QStringLiteral("A=1") : QStringLiteral("conan"));
    QVERIFY(!label->isVisible());
    QVERIFY(find<QPushButton>("workerRulesSave")->isEnabled());
}

void TestWorkersRules::saysWhatARuleDoes()
{
    open({WorkerRulesDialog::conanRule()});
    QCOMPARE(labelOf("workerRuleSentence"),
        QStringLiteral("What follows “conan install” on a command line is given to “python3 slipway_conan_worker.py”: at most 2 process(es), each with one request at a time."));
    find<QSpinBox>("workerRuleMultiplex")->setValue(8);
    QVERIFY(labelOf("workerRuleSentence").endsWith(QStringLiteral("each with up to 8 request(s) at once.")));
    QCOMPARE(labelOf("workerRuleServed"), QString());
    m_dialog->setSteps({{QStringLiteral("Build"), {{QStringLiteral("conan"), QStringLiteral("install"), QStringLiteral(".")}}}});
    QCOMPARE(labelOf("workerRuleServed"), QStringLiteral("Looks like 1 step(s) of this document: Build"));
    find<QLineEdit>("workerRuleCommand")->setText(QStringLiteral("conan create"));
    QVERIFY(labelOf("workerRuleServed").startsWith(QStringLiteral("Looks like no step")));
    QCOMPARE(find<QListWidget>("workerRuleList")->item(0)->text(), QStringLiteral("conan-create"));
}

void TestWorkersRules::addsOrdersAndDeletes()
{
    open({});
    QVERIFY(labelOf("workerRulesEmpty").contains(QStringLiteral("no rule yet")));
    QTest::mouseClick(find<QPushButton>("workerRuleAddConan"), Qt::LeftButton);
    QCOMPARE(m_dialog->rules(), QVector<WorkerRule> {WorkerRulesDialog::conanRule()});
    QVERIFY(find<QPushButton>("workerRulesSave")->isEnabled());
    QTest::mouseClick(find<QPushButton>("workerRuleAdd"), Qt::LeftButton);
    QVERIFY(find<QLineEdit>("workerRuleCommand")->hasFocus());
    QVERIFY(!find<QPushButton>("workerRulesSave")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("workerRuleCommand"), QStringLiteral("tsc"));
    QTest::keyClicks(find<QLineEdit>("workerRuleStartup"), QStringLiteral("node 'my worker.js'"));
    QCOMPARE(m_dialog->rules().at(1).name, QStringLiteral("tsc"));
    QCOMPARE(m_dialog->rules().at(1).startup, QStringList({QStringLiteral("node"), QStringLiteral("my worker.js")}));
    QTest::mouseClick(find<QToolButton>("workerRuleUp"), Qt::LeftButton);
    QCOMPARE(m_dialog->rules().at(0).name, QStringLiteral("tsc"));
    QVERIFY(!find<QToolButton>("workerRuleUp")->isEnabled());
    QCOMPARE(find<QLineEdit>("workerRuleCommand")->text(), QStringLiteral("tsc")); // still the same rule
    QTest::mouseClick(find<QToolButton>("workerRuleDown"), Qt::LeftButton);
    QCOMPARE(m_dialog->rules().at(1).name, QStringLiteral("tsc"));
    QTest::mouseClick(find<QPushButton>("workerRuleDelete"), Qt::LeftButton);
    QCOMPARE(m_dialog->rules().size(), 1);
    QCOMPARE(find<QLineEdit>("workerRuleCommand")->text(), QStringLiteral("conan install"));
    QTest::mouseClick(find<QPushButton>("workerRuleDelete"), Qt::LeftButton);
    QVERIFY(find<QLabel>("workerRulesEmpty")->isVisible());
    QVERIFY(find<QPushButton>("workerRulesSave")->isEnabled()); // no rule is a choice, too
}

void TestWorkersRules::tellsFaultsBetweenRules()
{
    auto second = rule(QStringLiteral("conan create"));
    second.name = QStringLiteral("conan-install");
    open({rule(QStringLiteral("conan install")), second});
    QVERIFY(labelOf("workerRulesFault").startsWith(QStringLiteral("Rule 2: ")));
    QVERIFY(!find<QPushButton>("workerRulesSave")->isEnabled());
    find<QListWidget>("workerRuleList")->setCurrentRow(1);
    find<QLineEdit>("workerRuleName")->clear();
    QCOMPARE(labelOf("workerRulesFault"), QString());
    QVERIFY(find<QPushButton>("workerRulesSave")->isEnabled());
    m_dialog->showError(QStringLiteral("the disk is full"));
    QCOMPARE(labelOf("workerRulesFault"), QStringLiteral("the disk is full"));
}

void TestWorkersRules::savesWhatStandsThere()
{
    open({fullRule()}, {4096, false});
    QCOMPARE(find<QSpinBox>("workerPoolMemory")->value(), 4096);
    QTest::mouseClick(find<QToolButton>("workerRuleMore"), Qt::LeftButton);
    QTRY_VERIFY(find<QCheckBox>("workerRuleSandboxed")->isVisible());
    find<QComboBox>("workerRuleProtocol")->setCurrentIndex(0);
    find<QCheckBox>("workerRuleCancellable")->setChecked(false);
    find<QCheckBox>("workerPoolQuit")->setChecked(true);
    const QSignalSpy saves(m_dialog, &WorkerRulesDialog::saveRequested);
    QTest::mouseClick(find<QPushButton>("workerRulesSave"), Qt::LeftButton);
    auto wanted = fullRule();
    wanted.protocol = WorkerProtocol::Proto;
    wanted.cancellable = false;
    QCOMPARE(saves.count(), 1);
    QCOMPARE(saves.first().at(0).value<QVector<WorkerRule>>(), QVector<WorkerRule> {wanted});
    const auto pool = saves.first().at(1).value<WorkerPoolRules>();
    QCOMPARE(pool.memoryMb, 4096);
    QVERIFY(pool.quitAfterRun);
    QVERIFY(m_dialog->isVisible()); // until it is saved
}

QTEST_MAIN(TestWorkersRules)
#include "tst_workers_rules.moc"
