// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/buildlistmodel.h"
#include "remote/buildlistpage.h"
#include "remote/openremotedialog.h"
#include "remote/remotenames.h"
#include "engine/net/transport.h"
#include "engine/remote/remoteoffice.h"
#include "support/testing.h"
#include "support/writefile.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace slipway;

namespace {

/// A server that the office asks on its thread; says what it was asked.
class ListServer : public Transport
{
public:
    struct Log
    {
        QMutex mutex;
        QStringList asked;
        QByteArray authorization;
    };

    ListServer(Log *log, QObject *parent)
        : Transport(parent)
        , m_log(log)
    {
    }

    quint64 send(const HttpRequest &request, Done done) override
    {
        {
            const QMutexLocker lock(&m_log->mutex);
            m_log->asked.append(request.url.toString());
            m_log->authorization = request.authorization;
        }
        HttpAnswer answer;
        answer.status = 200;
        answer.serverTimeMs = 1'800'000'000'000;
        const auto url = request.url.toString();
        if (url.contains(QLatin1String("/builds?"))) {
            const bool second = url.contains(QLatin1String("page=2"));
            if (url.contains(QLatin1String("branch=none"))) {
                answer.body = "[]";
            } else {
                answer.body = second ? R"([{"number": 11, "state": "failed"}, {"number": 10, "state": "passed"}])"
                                     : R"([{"number": 12, "state": "running", "blocked": true, "branch": "main", "message": "Release <b>1.2</b>\nmore", "created_at": "2027-01-15T07:50:00Z"}, {"number": 11, "state": "running"}])";
                if (!second)
                    answer.headers.append({"Link", "<" + (request.url.toEncoded() + "&page=2") + ">; rel=\"next\""});
            }
        } else if (url.contains(QLatin1String("/pipelines?"))) {
            answer.body = R"([{"slug": "ship"}, {"slug": "docs"}])";
        } else {
            answer.body = R"([{"slug": "acme", "name": "Acme"}])";
        }
        QMetaObject::invokeMethod(this, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
        return ++m_last;
    }
    void drop(quint64) override { }

private:
    Log *m_log;
    quint64 m_last = 0;
};

} // namespace

class tst_RemoteLists : public QObject
{
    Q_OBJECT

    ListServer::Log m_log;

    RemoteDesk::Tools tools()
    {
        RemoteDesk::Tools tools;
        tools.makeTransport = [this](QObject *parent) { return new ListServer(&m_log, parent); };
        return tools;
    }
    QStringList asked()
    {
        const QMutexLocker lock(&m_log.mutex);
        return m_log.asked;
    }

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        qputenv("BUILDKITE_API_TOKEN", "a-token");
    }
    void init() { m_log.asked.clear(); }

    void modelKeepsRowsWhilePagesShift()
    {
        BuildListModel model;
        const QAbstractItemModelTester tester(&model);
        ListedBuild first, second, third;
        first.number = 3;
        first.state = QStringLiteral("running");
        second.number = 2;
        third.number = 1;
        model.add({first, second}, 1'000);
        QCOMPARE(model.rowCount(), 2);
        second.state = QStringLiteral("failed");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.add({second, third}, 2'000);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, BuildListModel::State).data().toString(), QStringLiteral("failed"));
        QCOMPARE(model.index(2, BuildListModel::Number).data().toString(), QStringLiteral("#1"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    /// Ages are those of the server's clock, whatever this machine's says; a message is no HTML.
    void modelSaysWhatABuildIs()
    {
        BuildListModel model;
        ListedBuild build;
        build.number = 7;
        build.state = QStringLiteral("running");
        build.blocked = true;
        build.commit = QString(40, u'a');
        build.message = QStringLiteral("<b>1.2</b>\nsecond line");
        build.createdMs = 1'800'000'000'000 - 600'000;
        model.add({build}, 1'800'000'000'000);
        QCOMPARE(model.index(0, BuildListModel::State).data().toString(), QStringLiteral("running, waits at a gate"));
        QCOMPARE(model.index(0, BuildListModel::Age).data().toString(), QStringLiteral("10 min ago"));
        QCOMPARE(model.index(0, BuildListModel::Commit).data().toString(), QString(10, u'a'));
        QCOMPARE(model.index(0, BuildListModel::Message).data().toString(), QStringLiteral("<b>1.2</b>"));
        QVERIFY(!model.index(0, BuildListModel::Message).data(Qt::ToolTipRole).toString().contains(u'<'));
        QVERIFY(!model.index(0, BuildListModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
    }

    void pageAsksStepByStep()
    {
        RemoteOffice office(tools());
        BuildListPage page(&office, QUrl(QStringLiteral("https://api.buildkite.com/v2")));
        page.begin();
        auto *list = page.findChild<QTableView *>(QStringLiteral("buildList"));
        auto *more = page.findChild<QPushButton *>(QStringLiteral("moreBuildsButton"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(asked().size(), 3);
        QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("organizationBox"))->currentText(), QStringLiteral("acme"));
        QCOMPARE(page.findChild<QComboBox *>(QStringLiteral("pipelineBox"))->currentText(), QStringLiteral("ship"));
        QCOMPARE(page.current().build, 12);
        QCOMPARE(m_log.authorization, QByteArray("Bearer a-token"));
        QVERIFY(more->isEnabled());
        more->click();
        QTRY_COMPARE(list->model()->rowCount(), 3); // one of the second page is known already
        QVERIFY(!more->isEnabled());
        QCOMPARE(list->model()->index(1, BuildListModel::State).data().toString(), QStringLiteral("failed"));
        page.findChild<QComboBox *>(QStringLiteral("stateFilter"))->setCurrentText(QStringLiteral("blocked"));
        QTRY_VERIFY(asked().constLast().contains(QStringLiteral("state[]=blocked")) || asked().constLast().contains(QStringLiteral("state%5B%5D=blocked")));
        auto *branch = page.findChild<QLineEdit *>(QStringLiteral("branchFilter"));
        branch->setText(QStringLiteral("none"));
        QTest::keyClick(branch, Qt::Key_Return);
        QTRY_COMPARE(page.findChild<QLabel *>(QStringLiteral("buildListState"))->text(), QStringLiteral("No build fits."));
        QCOMPARE(page.current().build, 0);
    }

    void dialogTakesAPipelineForItsList()
    {
        RemoteOffice office(tools());
        auto *dialog = new OpenRemoteDialog(&office, {});
        QSignalSpy chosen(dialog, &OpenRemoteDialog::chosen);
        RemoteChoice choice;
        connect(dialog, &OpenRemoteDialog::chosen, this, [&choice](const RemoteChoice &made) { choice = made; });
        dialog->open();
        auto *open = dialog->findChild<QPushButton *>(QStringLiteral("openRemoteAcceptButton"));
        QVERIFY(!open->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("remoteAddressEdit")), QStringLiteral("https://buildkite.com/acme/ship"));
        QCOMPARE(open->text(), QStringLiteral("Show its builds"));
        open->click();
        QCOMPARE(dialog->findChild<QTabWidget *>(QStringLiteral("openRemotePages"))->currentIndex(), 1);
        auto *list = dialog->findChild<QTableView *>(QStringLiteral("buildList"));
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(open->text(), QStringLiteral("Open"));
        list->selectRow(1);
        list->setCurrentIndex(list->model()->index(1, 0));
        open->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(choice.address.build, 11);
        QCOMPARE(choice.url, QStringLiteral("https://buildkite.com/acme/ship/builds/11"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// The definition was read by then, and nobody has heard of it yet.
    void dialogThatIsClosedOpensNothing()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("release.yml"));
        testing::writeFile(file, "steps:\n  - command: make\n");
        RemoteOffice office(tools());
        const QPointer<OpenRemoteDialog> dialog = new OpenRemoteDialog(&office, file);
        QSignalSpy chosen(dialog, &OpenRemoteDialog::chosen);
        dialog->open();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("remoteAddressEdit")), QStringLiteral("https://buildkite.com/acme/ship/builds/7"));
        dialog->findChild<QLineEdit *>(QStringLiteral("definitionEdit"))->setText(file);
        auto *open = dialog->findChild<QPushButton *>(QStringLiteral("openRemoteAcceptButton"));
        QVERIFY(open->isEnabled());
        open->click();
        QVERIFY2(!open->isEnabled(), "it is being read");
        QThreadPool::globalInstance()->waitForDone();
        dialog->reject();
        QTRY_VERIFY(!dialog);
        QCOMPARE(chosen.size(), 0);
    }

    void namesLeadBackToTheirAddress_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("title");
        QTest::newRow("build") << QStringLiteral("https://buildkite.com/acme/ship/builds/7") << QStringLiteral("acme/ship #7");
        QTest::newRow("pipeline") << QStringLiteral("https://buildkite.com/acme/ship") << QStringLiteral("acme/ship");
        QTest::newRow("stand-in") << QStringLiteral("http://127.0.0.1:9/v2/organizations/acme/pipelines/ship/builds/7") << QStringLiteral("acme/ship #7");
        QTest::newRow("group") << QStringLiteral("https://tc.test/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ") << QStringLiteral("Task group LjOkL6FFThijM_Q_Rmo0vQ");
    }
    void namesLeadBackToTheirAddress()
    {
        QFETCH(QString, url);
        QFETCH(QString, title);
        QCOMPARE(remoteTitle(url), title);
        QCOMPARE(addressText(*readRemoteAddress(url)), url);
    }

    void addressesAreKeptWithoutSecrets()
    {
        QCOMPARE(plainAddress(QStringLiteral(" https://me:token@buildkite.com/o/p/builds/1?access_token=x#job ")), QStringLiteral("https://buildkite.com/o/p/builds/1"));
    }
};

QTEST_MAIN(tst_RemoteLists)
#include "tst_remote_lists.moc"
