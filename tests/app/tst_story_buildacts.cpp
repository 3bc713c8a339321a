// SPDX-License-Identifier: GPL-3.0-or-later
#include "remotestory.h"

#include "engine/remote/remoteoffice.h"
#include "support/testing.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>

using namespace slipway;
using testing::kRunMs;
using testing::RemoteStory;

namespace {

const auto kTest = QStringLiteral("test");
const QByteArray kBuild = "/v2/organizations/acme/pipelines/ship/builds/7";

/// The id that the stand-in gives the job of a step.
QByteArray jobOf(const char *step)
{
    return QUuid::createUuidV5(QUuid(QStringLiteral("6ba7b811-9dad-11d1-80b4-00c04fd430c8")), QByteArray(step)).toByteArray(QUuid::WithoutBraces);
}

/// One thing that people do to a build, and the one request that it is.
struct Deed
{
    const char *name;
    const char *testIs; ///< the state of the job `test` that it is for
    QByteArray method, path;
    Json body;
    const char *kind; ///< in the audit log
};

QVector<Deed> allDeeds()
{
    const Json cancelJob {{"query", "mutation($id: ID!) { jobTypeCommandCancel(input: {id: $id}) { jobTypeCommand { uuid state } } }"},
        {"variables", {{"id", ("Job---" + jobOf("test")).toBase64().toStdString()}}}};
    return {
        {"retry by its key", "failed", "PUT", kBuild + "/jobs/" + jobOf("test") + "/retry", Json::object(), "retry"},
        {"retry in the inspector", "failed", "PUT", kBuild + "/jobs/" + jobOf("test") + "/retry", Json::object(), "retry"},
        {"retry failed by its key", "failed", "PUT", kBuild + "/retry_failed_jobs", {{"states", "failed,timed_out,expired"}}, "retry_failed"},
        {"cancel a job in the inspector", "running", "POST", "/graphql", cancelJob, "cancel"},
        {"cancel the build by the palette", "running", "PUT", kBuild + "/cancel", Json::object(), "cancel_build"},
        {"rebuild by the palette", "running", "PUT", kBuild + "/rebuild", Json::object(), "rebuild"},
        {"create by its key", "running", "POST", "/v2/organizations/acme/pipelines/ship/builds",
            {{"commit", "HEAD"}, {"branch", "release/2.0"}, {"env", {{"NIGHTLY", "1"}}}, {"message", "Once more"}}, "create_build"},
    };
}

void choose(const RemoteStory &remote, const QString &letters)
{
    QTest::keyClick(remote.story.window()->windowHandle(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(remote.story.dialog("palette"));
    QTest::keyClicks(QApplication::focusWidget(), letters);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void confirmBox(const RemoteStory &remote, const char *box, const char *button)
{
    QTRY_VERIFY(remote.story.dialog(box));
    remote.story.click(button);
    QVERIFY(remote.story.comeBack());
}

void createByForm(const RemoteStory &remote)
{
    QTest::keyClick(remote.story.window()->windowHandle(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(remote.story.dialog("newBuildDialog"));
    const auto fill = [&remote](const char *name, const char *text) { remote.story.find<QLineEdit>(name)->setText(QLatin1String(text)); };
    fill("newBuildCommitEdit", "HEAD");
    fill("newBuildBranchEdit", "release/2.0");
    fill("newBuildMessageEdit", "Once more");
    remote.story.find<QPlainTextEdit>("newBuildEnvEdit")->setPlainText(QStringLiteral("NIGHTLY=1"));
    QTRY_VERIFY(remote.story.find<QPushButton>("newBuildCreateButton")->isEnabled());
    remote.story.click("newBuildCreateButton");
}

void press(const RemoteStory &remote, const QString &name)
{
    auto *window = remote.story.window();
    const auto inInspector = [&remote, window](const char *button) {
        window->raisePane(QStringLiteral("inspector"));
        QTRY_VERIFY(remote.story.find<QPushButton>(button)->isEnabled());
        remote.story.click(button);
    };
    if (name == QLatin1String("retry by its key")) {
        QTRY_VERIFY(window->findChild<QAction *>(QStringLiteral("action-retryStep"))->isEnabled());
        QTest::keyClick(window->windowHandle(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    } else if (name == QLatin1String("retry in the inspector")) {
        inInspector("retryButton");
    } else if (name == QLatin1String("retry failed by its key")) {
        QTRY_VERIFY(window->findChild<QAction *>(QStringLiteral("action-rerunFailed"))->isEnabled());
        window->dag()->setFocus();
        QTest::keyClick(window->dag(), Qt::Key_R);
    } else if (name == QLatin1String("cancel a job in the inspector")) {
        inInspector("cancelStepButton");
    } else if (name == QLatin1String("cancel the build by the palette")) {
        choose(remote, QStringLiteral("cancel the release"));
        confirmBox(remote, "cancelReleaseDialog", "confirmButton");
    } else if (name == QLatin1String("rebuild by the palette")) {
        choose(remote, QStringLiteral("rebuild"));
        confirmBox(remote, "rebuildBox", "rebuildButton");
    } else {
        createByForm(remote);
    }
}

/// Everything that the window says of it, wherever it does.
QString said(const RemoteStory &remote)
{
    QStringList texts {remote.notices()};
    for (const auto *name : {"stepProblem", "newBuildProblem"}) {
        if (const auto *label = remote.story.find<QLabel>(name); label && label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

/// What a person does to a build from the window, and the one request that the engine gets for it, however it answers.
class StoryBuildActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        SLIPWAY_NEED_STANDIN();
        qputenv("BUILDKITE_API_TOKEN", "stand-in-token");
        qputenv("BUILDKITE_ACT_TOKEN", "second-token");
    }

    void sendsOneRequest_data();
    void sendsOneRequest();
};

void StoryBuildActsTest::sendsOneRequest_data()
{
    QTest::addColumn<int>("deed");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QByteArray>("outcome");
    const auto deeds = allDeeds();
    for (int i = 0; i < deeds.size(); ++i) {
        const auto row = [&](const char *how, const QByteArray &fault, const QString &says, const QByteArray &outcome) {
            QTest::newRow((QByteArray(deeds.at(i).name) + ": " + how).constData()) << i << fault << says << outcome;
        };
        row("done", {}, {}, "done");
        row("refused", R"({"status": 403})", QStringLiteral("Buildkite does not let this token do that"), "refused");
        row("no answer, and it was done", R"({"reset_after": true})", {}, "done");
        row("no answer, and it was not", R"({"reset": true})", QStringLiteral("it was sent, and whether it was done is not known"), "unknown");
    }
}

void StoryBuildActsTest::sendsOneRequest()
{
    QFETCH(int, deed);
    QFETCH(QByteArray, fault);
    QFETCH(QString, says);
    QFETCH(QByteArray, outcome);
    const auto wanted = allDeeds().at(deed);
    RemoteOffice office(testing::hurried(1)); // it has to be live until the button is pressed
    RemoteStory remote(&office);
    QVERIFY(remote.start());
    remote.engine.tell({{"tokens", {{"second-token", {"read_builds", "write_builds", "read_pipelines", "graphql"}}, {"stand-in-token", {"read_builds", "read_pipelines", "read_build_logs", "read_artifacts"}}}}});
    remote.openByKeys();
    auto *session = remote.story.window()->session();
    remote.engine.tell({{"job", "test"}, {"state", wanted.testIs}});
    session->lookNow();
    QTRY_VERIFY_WITH_TIMEOUT(session->shownState(kTest) == StepState::Failed || session->shownState(kTest) == StepState::Running, kRunMs);
    remote.story.window()->selection()->set(kTest);
    QTest::keyClick(remote.story.window()->windowHandle(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(session->arming()->isArmed());
    if (!fault.isEmpty()) {
        auto wish = Json::parse(fault.toStdString());
        wish["method"] = wanted.method.toStdString();
        wish["path"] = wanted.path.toStdString();
        if (wanted.path == "/graphql") // by which is read, too
            wish["body_has"] = "mutation";
        remote.engine.tell({{"fault", wish}});
    }
    press(remote, QLatin1String(wanted.name));
    testing::hurryNow(office);
    const auto ending = [&remote] {
        const auto records = remote.audit();
        return records.isEmpty() || !records.constLast().contains("result") ? QByteArray() : QByteArray::fromStdString(records.constLast()["result"]["outcome"].get<std::string>());
    };
    if (outcome == "unknown" && wanted.kind != QByteArray("create_build")) // its form says that it is busy
        QTRY_VERIFY2_WITH_TIMEOUT(said(remote).contains(ReleaseSession::unsettledText()), qPrintable(said(remote)), kRunMs);
    QTRY_COMPARE_WITH_TIMEOUT(ending(), outcome, kRunMs);
    QTRY_VERIFY2_WITH_TIMEOUT(says.isEmpty() || said(remote).contains(says), qPrintable(said(remote)), kRunMs);
    QTRY_VERIFY2(!said(remote).contains(ReleaseSession::unsettledText()), qPrintable(said(remote)));

    const auto sent = remote.deeds();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(QByteArray::fromStdString(sent[0]["method"].get<std::string>()), wanted.method);
    QCOMPARE(QByteArray::fromStdString(sent[0]["path"].get<std::string>()), wanted.path);
    auto body = Json::parse(sent[0]["body"].get<std::string>(), nullptr, false);
    if (wanted.kind == QByteArray("create_build")) {
        QCOMPARE(int(body["meta_data"].size()), 1); // by which it is found again where no answer came
        body.erase("meta_data");
    }
    QVERIFY2(body == wanted.body, dumpJson(sent[0]).constData());
    const auto records = remote.audit();
    QCOMPARE(records.size(), 2);
    QCOMPARE(QByteArray::fromStdString(records[0]["kind"].get<std::string>()), QByteArray(wanted.kind));
}

QTEST_MAIN(StoryBuildActsTest)
#include "tst_story_buildacts.moc"
