// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin.h"
#include "engine/remote/remoteoffice.h"
#include "engine/remote/remoterelease.h"
#include "panes/annotationpane.h"
#include "panes/artifactdownloads.h"
#include "panes/artifactmodel.h"
#include "panes/artifacttable.h"
#include "panes/inspector.h"
#include "panes/logmodel.h"
#include "panes/logpane.h"
#include "session/releasesession.h"
#include "support/testing.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using testing::Standin;

/// The panes with a build of the stand-in: what its jobs wrote for people, their files and their logs.
class TestPanesEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        testing::makeWarningsFatal();
        QCoreApplication::setApplicationName(QStringLiteral("slipway-test"));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().remove(QStringLiteral("artifacts"));
        m_engine = std::make_unique<Standin>();
        QVERIFY(m_engine->start());
        m_engine->tell({{"job", "build"}, {"state", "running"}});
        m_engine->tell({{"annotate", "release"}, {"body", "<h2>Wheels</h2><p>ready</p><script>alert(1)</script>"}});
        m_engine->tell({{"upload", "dist/app.tar.gz"}, {"step", "build"}, {"content", "hello "}, {"times", 20'000}});
        m_engine->tell({{"upload", "../../.bashrc"}, {"step", "build"}, {"content", "x"}, {"wrong", {{"sha1sum", "00"}}}});
        m_engine->tell({{"log", "first\n\x1b[31mred\x1b[0m\n"}, {"step", "build"}});
        m_office = std::make_unique<RemoteOffice>();
        const auto address = readRemoteAddress(m_engine->build);
        QVERIFY_RESULT(address);
        m_office->secrets()->put(address->api, CredentialUse::Read, "stand-in-token");
        RemoteTrain train;
        train.sources.append({{}, *address, {}});
        m_release = std::make_unique<RemoteRelease>(m_office.get(), train, RemoteRelease::Options {m_folder->path(), QStringLiteral("me@here")});
        m_session = std::make_unique<ReleaseSession>();
        m_session->attach(m_release->engine(), m_release->releaseId(), m_release->folder());
        m_artifacts = std::make_unique<ArtifactPane>(m_session.get());
        m_inspector = std::make_unique<Inspector>(m_session.get());
    }

    void cleanup()
    {
        m_inspector.reset();
        m_artifacts.reset();
        if (m_session)
            m_session->detach();
        m_session.reset();
        if (m_release) {
            m_release->stop();
            QTRY_VERIFY(m_release->hasEnded());
        }
        m_release.reset();
        m_office.reset();
        m_engine.reset();
    }

    void annotationsAndArtifactsAppear()
    {
        AnnotationPane annotations(m_session.get());
        m_release->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state().artifacts().size(), 2, 20'000);
        QTRY_COMPARE(m_session->state().annotations().size(), 1);
        QCOMPARE(m_session->state().annotations()[0].body, QStringLiteral("## Wheels\n\nready"));
        QTRY_COMPARE(m_artifacts->model()->rowCount(), 2);
        QCOMPARE(m_artifacts->model()->artifactAt(0).step, QStringLiteral("build"));
    }

    void downloadsByKeyboard()
    {
        m_artifacts->show();
        m_release->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_artifacts->model()->rowCount(), 2, 20'000);
        auto *button = m_artifacts->findChild<QPushButton *>(QStringLiteral("downloadButton"));
        QTRY_VERIFY(button->isVisible());
        QVERIFY(!button->isEnabled());
        choose(QStringLiteral("dist/app.tar.gz"));
        QVERIFY(button->isEnabled());
        QTest::keyClick(m_artifacts->table(), Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = m_artifacts->findChild<QFileDialog *>(QStringLiteral("downloadFolderDialog"));
        QVERIFY(dialog);
        dialog->reject();
        const auto into = m_folder->filePath(QStringLiteral("into"));
        QVERIFY(QDir().mkpath(into));
        fetch(into);
        QTRY_COMPARE_WITH_TIMEOUT(m_artifacts->downloads()->saved().size(), 1, 20'000);
        QFile file(into + QStringLiteral("/app.tar.gz"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("hello ").repeated(20'000));
        auto *status = m_artifacts->findChild<QLabel *>(QStringLiteral("downloadStatus"));
        QVERIFY2(status->text().contains(QStringLiteral("app.tar.gz is in %1; its SHA-1 is the one that the engine tells.").arg(into)), qPrintable(status->text()));
        QVERIFY(!m_artifacts->findChild<QPushButton *>(QStringLiteral("cancelDownloadButton"))->isVisible());
        // Once more: beside the first one, never over it. And as JSON instead of a redirect.
        m_engine->tell({{"json_downloads", true}});
        fetch(into);
        QTRY_COMPARE_WITH_TIMEOUT(m_artifacts->downloads()->saved().size(), 2, 20'000);
        QCOMPARE(m_artifacts->downloads()->saved().constLast(), into + QStringLiteral("/app (2).tar.gz"));
        const auto heard = m_engine->tell({});
        QCOMPARE(heard["store"].size(), size_t(2));
        for (const auto &request : heard["store"])
            QVERIFY(request["authorization"].is_null());
    }

    void aWrongChecksumLeavesNothing()
    {
        m_artifacts->show();
        m_release->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_artifacts->model()->rowCount(), 2, 20'000);
        choose(QStringLiteral("../../.bashrc"));
        const auto into = m_folder->filePath(QStringLiteral("into"));
        QVERIFY(QDir().mkpath(into));
        fetch(into);
        auto *status = m_artifacts->findChild<QLabel *>(QStringLiteral("downloadStatus"));
        QTRY_VERIFY_WITH_TIMEOUT(status->text().startsWith(QStringLiteral("_bashrc was not downloaded: the checksum is another one")), 20'000);
        QCOMPARE(QDir(into).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void theLogIsFollowedWhileSomebodyLooks()
    {
        m_inspector->resize(500, 600);
        m_inspector->show();
        m_release->begin();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->state().step(QStringLiteral("build")).jobs.isEmpty(), 20'000);
        m_inspector->setStep(QStringLiteral("build"));
        m_inspector->showTab(Inspector::LogTab);
        auto *pane = m_inspector->findChild<LogPane *>();
        QTRY_COMPARE_WITH_TIMEOUT(pane->model()->lineCount(), 2, 20'000);
        QCOMPARE(pane->model()->line(1).text, QStringLiteral("red"));
        auto *note = m_inspector->findChild<QLabel *>(QStringLiteral("logNote"));
        QTRY_COMPARE(note->text(), QStringLiteral("Followed: new lines come as the job writes them"));
        m_engine->tell({{"log", "second\n"}, {"step", "build"}});
        QTRY_COMPARE_WITH_TIMEOUT(pane->model()->lineCount(), 3, 20'000);
        m_inspector->showTab(Inspector::StepTab);
        const auto job = m_session->state().step(QStringLiteral("build")).jobs.constLast();
        QTRY_COMPARE(m_session->logNews(job).state, LogNews::State::Paused);
        m_engine->tell({{"log", "third\n"}, {"step", "build"}});
        m_engine->tell({{"job", "build"}, {"state", "passed"}});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->state().job(job).finishedMs > 0, 30'000);
        m_inspector->showTab(Inspector::LogTab);
        QTRY_COMPARE_WITH_TIMEOUT(pane->model()->lineCount(), 4, 20'000);
        QTRY_COMPARE(note->text(), QStringLiteral("The job has ended, and all of its log is here"));
    }

    void edgesComeFromGraphql()
    {
        m_engine->tell({{"graphql", true}});
        m_release->begin();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->graph()->edgeCount() == 3, 20'000);
    }

    void namesAreHarmless_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("dist/app.tar.gz") << QStringLiteral("app.tar.gz");
        QTest::newRow("hidden") << QStringLiteral("../.ssh/.profile") << QStringLiteral("_profile");
        QTest::newRow("up") << QStringLiteral("a/..") << QStringLiteral("_.");
        QTest::newRow("an option") << QStringLiteral("-rf") << QStringLiteral("_rf");
        QTest::newRow("nothing") << QStringLiteral("a/") << QStringLiteral("artifact");
        QTest::newRow("of other systems") << QStringLiteral("C:\\a|b?.exe") << QStringLiteral("C__a_b_.exe");
        QTest::newRow("turned around") << QStringLiteral("a\u202egnp.exe") << QStringLiteral("a_gnp.exe");
        QTest::newRow("long") << QString(500, u'ä') << QString(90, u'ä');
    }
    void namesAreHarmless()
    {
        QFETCH(QString, path);
        QFETCH(QString, name);
        QCOMPARE(ArtifactDownloads::fileName(path), name);
    }

private:
    void choose(const QString &path)
    {
        for (int row = 0; row < m_artifacts->model()->rowCount(); ++row) {
            if (m_artifacts->model()->artifactAt(row).label == path)
                m_artifacts->table()->setCurrentIndex(m_artifacts->model()->index(row, 0));
        }
        m_artifacts->table()->setFocus();
    }
    void fetch(const QString &folder)
    {
        QVector<Artifact> chosen;
        const auto rows = m_artifacts->table()->selectionModel()->selectedRows();
        for (const auto &row : rows)
            chosen.append(m_artifacts->model()->artifactAt(row.row()));
        m_artifacts->downloads()->fetch(chosen, folder);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Standin> m_engine;
    std::unique_ptr<RemoteOffice> m_office;
    std::unique_ptr<RemoteRelease> m_release;
    std::unique_ptr<ReleaseSession> m_session;
    std::unique_ptr<ArtifactPane> m_artifacts;
    std::unique_ptr<Inspector> m_inspector;
};

QTEST_MAIN(TestPanesEvidence)
#include "tst_panes_evidence.moc"
