// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/newbuilddialog.h"

#include "core/json.h"
#include "engine/buildkite/packedpipeline.h"
#include "engine/remote/remoteoffice.h"
#include "release/auditlog.h"
#include "session/arming.h"
#include "support/testing.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

namespace {

/// What a test's Buildkite says, and what it was asked. Any thread.
struct Server
{
    HttpAnswer ask(const HttpRequest &request)
    {
        const QMutexLocker lock(&mutex);
        if (request.method == "POST") {
            ++posts;
            sent = Json::parse(request.body.toStdString());
            if (refuses) {
                HttpAnswer answer;
                answer.status = refuses;
                answer.body = R"({"message":"Validation Failed","errors":["branch <b>main</b> is closed"]})";
                return answer;
            }
        }
        HttpAnswer answer;
        answer.status = request.method == "POST" ? 201 : 200;
        answer.body = request.url.path().endsWith(QLatin1String("/ship")) ? dumpJson(Json {{"configuration", toStd(uploadStep())}}) : QByteArray(R"({"id":"b","number":12,"state":"scheduled"})");
        return answer;
    }

    QMutex mutex;
    Json sent;
    int posts = 0, refuses = 0;
};

class ServerTransport : public Transport
{
public:
    ServerTransport(Server *server, QObject *parent) : m_server(server) { setParent(parent); }
    quint64 send(const HttpRequest &request, Done done) override
    {
        QMetaObject::invokeMethod(this, [answer = m_server->ask(request), done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
        return 0;
    }
    void drop(quint64) override { }

private:
    Server *m_server;
};

RemoteDesk::Tools toolsFor(Server *server)
{
    RemoteDesk::Tools tools;
    tools.makeTransport = [server](QObject *parent) { return new ServerTransport(server, parent); };
    return tools;
}

/// A dialog with everything that it needs.
struct Shown
{
    explicit Shown(const NewBuildDialog::Start &start, bool signedIn = true)
        : office(toolsFor(&server))
    {
        if (signedIn)
            office.secrets()->put(QUrl(QStringLiteral("https://api.buildkite.com/v2")), CredentialUse::Act, "secret-act");
        office.secrets()->put(QUrl(QStringLiteral("https://api.buildkite.com/v2")), CredentialUse::Read, "secret-read");
        dialog = new NewBuildDialog(&office, &arming, start, {folder.path(), QStringLiteral("me@here"), {}});
        QObject::connect(dialog, &NewBuildDialog::created, dialog, [this](const RemoteAddress &build) { created = build; });
        QObject::connect(dialog, &NewBuildDialog::signInWanted, dialog, [this](const RemoteAddress &address, CredentialUse) { wanted << address.api.host(); });
        dialog->refresh();
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    ~Shown() { delete dialog; }
    template <typename T>
    T *find(const char *name) const { return dialog->findChild<T *>(QLatin1String(name)); }
    QPushButton *create() const { return find<QPushButton>("newBuildCreateButton"); }
    QString problem() const { return find<QLabel>("newBuildProblem")->text(); }
    QString whyNot() const { return find<QLabel>("newBuildWhyNot")->text(); }
    void click(const char *name) const { QTest::mouseClick(dialog->findChild<QWidget *>(QLatin1String(name)), Qt::LeftButton); }

    QTemporaryDir folder;
    Server server;
    RemoteOffice office;
    Arming arming;
    QPointer<NewBuildDialog> dialog;
    RemoteAddress created;
    QStringList wanted;
};

NewBuildDialog::Start start(bool sending = false)
{
    NewBuildDialog::Start start;
    start.pipeline = QStringLiteral("https://buildkite.com/acme/ship");
    start.branch = QStringLiteral("main");
    if (sending) {
        start.yaml = "steps:\n  - command: \"<b>make</b> $$X\"\n";
        start.yamlName = QStringLiteral("release.yml");
    }
    return start;
}

} // namespace

class TestNewBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeWarningsFatal();
        qRegisterMetaType<NewBuildResult>();
    }

    void createsByMouse()
    {
        auto wanted = start();
        GateField version;
        version.key = QStringLiteral("release-version");
        version.label = QStringLiteral("Version");
        version.required = true;
        wanted.fields = {version};
        Shown shown(wanted);
        QVERIFY(!shown.create()->isEnabled());
        QCOMPARE(shown.whyNot(), Arming::whyNot());
        QCOMPARE(shown.create()->text(), QStringLiteral("Create build on acme/ship"));
        QTest::mouseClick(shown.find<QCheckBox>("newBuildArm"), Qt::LeftButton, {}, QPoint(8, shown.find<QCheckBox>("newBuildArm")->height() / 2));
        QVERIFY(shown.arming.isArmed());
        QVERIFY(shown.create()->isEnabled());
        shown.find<QPlainTextEdit>("newBuildEnvEdit")->setPlainText(QStringLiteral("NIGHTLY=1\n\nA=b=c"));
        shown.click("newBuildCreateButton"); // the field is required
        QCOMPARE(shown.server.posts, 0);
        shown.find<QWidget>("newBuildFields")->findChild<QLineEdit *>()->setText(QStringLiteral("1.2"));
        shown.click("newBuildCreateButton");
        QTRY_COMPARE(shown.created.build, 12);
        QCOMPARE(shown.created.pipeline, QStringLiteral("ship"));
        QCOMPARE(shown.server.posts, 1);
        QCOMPARE(shown.server.sent["env"].dump(), std::string(R"({"NIGHTLY":"1","A":"b=c"})"));
        QCOMPARE(shown.server.sent["meta_data"]["release-version"], "1.2");
        QTRY_VERIFY(!shown.dialog);
        SystemClock clock;
        const auto records = AuditLog(shown.folder.path(), clock).read();
        QVERIFY_RESULT(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE((*records)[0]["kind"], "create_build");
        QCOMPARE((*records)[1]["result"]["build"], 12);
        QVERIFY(records->constFirst().dump().find("b=c") == std::string::npos);
    }

    /// Pressed twice, and Esc while it is on its way: sent once, and what came of it is heard.
    void staysWhileItIsSent()
    {
        Shown shown(start());
        shown.arming.arm();
        shown.dialog->refresh();
        QTest::mouseClick(shown.create(), Qt::LeftButton);
        QTest::mouseClick(shown.create(), Qt::LeftButton);
        QTest::keyClick(shown.dialog.data(), Qt::Key_Escape);
        QVERIFY(shown.dialog && shown.dialog->isVisible());
        QCOMPARE(shown.problem(), QStringLiteral("The build is being created. Wait until it is known what came of it."));
        QTRY_COMPARE(shown.created.build, 12);
        QCOMPARE(shown.server.posts, 1);
        QTRY_VERIFY(!shown.dialog);
    }

    void createsByKeyboard()
    {
        auto wanted = start();
        wanted.pipeline.clear();
        wanted.branch.clear();
        Shown shown(wanted);
        shown.arming.arm();
        QCOMPARE(shown.dialog->focusWidget(), shown.find<QWidget>("newBuildPipelineEdit"));
        QTest::keyClicks(shown.dialog->focusWidget(), QStringLiteral("acme/ship"));
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(shown.dialog->focusWidget(), shown.find<QWidget>("newBuildCommitEdit"));
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(shown.dialog->focusWidget(), QStringLiteral("rel"));
        for (int i = 0; i < 12 && shown.dialog->focusWidget() != shown.create(); ++i)
            QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(shown.dialog->focusWidget(), shown.create());
        QTest::keyClick(shown.create(), Qt::Key_Space);
        QTRY_COMPARE(shown.created.build, 12);
        QCOMPARE(shown.server.sent["branch"], "rel");
        QCOMPARE(shown.server.sent["commit"], "HEAD");
    }

    void showsWhatItSends()
    {
        Shown shown(start(true));
        QCOMPARE(shown.dialog->windowTitle(), QStringLiteral("Send release.yml to Buildkite"));
        QCOMPARE(shown.find<QPlainTextEdit>("newBuildYaml")->toPlainText(), QStringLiteral("steps:\n  - command: \"<b>make</b> $$X\"\n"));
        QVERIFY(shown.find<QPlainTextEdit>("newBuildYaml")->isReadOnly());
        QCOMPARE(shown.find<QPlainTextEdit>("newBuildStep")->toPlainText(), uploadStep());
        shown.arming.arm();
        shown.click("newBuildCreateButton");
        QTRY_COMPARE(shown.created.build, 12);
        QCOMPARE(shown.server.sent["env"]["SLIPWAY_PIPELINE"].get<std::string>(), packPipeline("steps:\n  - command: \"<b>make</b> $$X\"\n")->toStdString());
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("pipeline");
        QTest::addColumn<bool>("signedIn");
        QTest::addColumn<QString>("why");
        QTest::newRow("no pipeline") << QString() << true << QStringLiteral("Say which pipeline first.");
        QTest::newRow("a task group") << QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ") << true << QStringLiteral("this is a task group, and no pipeline of Buildkite");
        QTest::newRow("signed out") << QStringLiteral("acme/ship") << false << QStringLiteral("There is no token to act with on api.buildkite.com. Sign in first.");
        QTest::newRow("not armed") << QStringLiteral("acme/ship") << true << Arming::whyNot();
    }
    void saysWhyNot()
    {
        QFETCH(QString, pipeline);
        QFETCH(bool, signedIn);
        auto wanted = start();
        wanted.pipeline = pipeline;
        Shown shown(wanted, signedIn);
        QVERIFY(!shown.create()->isEnabled());
        QTEST(shown.whyNot(), "why");
        QTEST(shown.create()->toolTip(), "why");
        QCOMPARE(shown.find<QPushButton>("newBuildSignInButton")->isVisible(), !signedIn);
        if (signedIn)
            return;
        shown.click("newBuildSignInButton");
        QCOMPARE(shown.wanted, QStringList(QStringLiteral("api.buildkite.com")));
        shown.office.secrets()->put(QUrl(QStringLiteral("https://api.buildkite.com/v2")), CredentialUse::Act, "secret-act");
        shown.dialog->refresh();
        QCOMPARE(shown.whyNot(), Arming::whyNot());
    }

    void staysOpenWithWhatIsWrong_data()
    {
        QTest::addColumn<QString>("env");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no pair") << QStringLiteral("A=1\nB") << 0 << QStringLiteral("line 2 of the environment is not NAME=value");
        QTest::newRow("no name") << QStringLiteral("1A=1") << 0 << QStringLiteral("'1A' is no name of an environment variable");
        QTest::newRow("a secret") << QStringLiteral("DEPLOY_TOKEN=x") << 0 << QStringLiteral("DEPLOY_TOKEN looks like a secret, and everybody who may see the build could read it");
        QTest::newRow("refused") << QString() << 422 << QStringLiteral("Buildkite refuses: Validation Failed");
        QTest::newRow("another token may") << QString() << 403 << QStringLiteral("Buildkite does not let this token do that");
    }
    void staysOpenWithWhatIsWrong()
    {
        QFETCH(QString, env);
        QFETCH(int, status);
        QFETCH(QString, problem);
        Shown shown(start());
        shown.arming.arm();
        shown.server.refuses = status;
        shown.find<QPlainTextEdit>("newBuildEnvEdit")->setPlainText(env);
        shown.click("newBuildCreateButton");
        QTRY_VERIFY2(shown.problem().contains(problem), qPrintable(shown.problem()));
        QCOMPARE(shown.find<QLabel>("newBuildProblem")->textFormat(), Qt::PlainText);
        QCOMPARE(shown.server.posts, status ? 1 : 0);
        QCOMPARE(shown.find<QPushButton>("newBuildSignInButton")->isVisible(), status == 403);
        QVERIFY(shown.create()->isEnabled());
    }
};

QTEST_MAIN(TestNewBuild)
#include "tst_newbuild.moc"
