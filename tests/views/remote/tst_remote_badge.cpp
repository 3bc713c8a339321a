// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/armtoggle.h"
#include "remote/armframe.h"
#include "remote/connbadge.h"
#include "remote/sourcechoice.h"
#include "session/arming.h"
#include "session/releasesession.h"
#include "support/testing.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace slipway;
using State = RemoteConnection::State;

namespace {

EngineSource source(const QString &id, State state)
{
    EngineSource source;
    source.id = id;
    source.title = QStringLiteral("release %1").arg(id);
    source.engine = QStringLiteral("Buildkite");
    source.connection.state = state;
    source.connection.sinceMs = 1'800'000'000'000;
    source.connection.untilMs = 1'800'000'030'000;
    source.connection.why = QStringLiteral("a reason");
    source.abilities = {Action::Type::Unblock, Action::Type::Retry};
    return source;
}

} // namespace

class tst_RemoteBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }

    void saysHowThingsStand_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("connecting") << int(State::Connecting) << QStringLiteral("connecting");
        QTest::newRow("live") << int(State::Live) << QStringLiteral("live");
        QTest::newRow("stale") << int(State::Stale) << QStringLiteral("stale since ");
        QTest::newRow("offline") << int(State::Offline) << QStringLiteral("offline");
        QTest::newRow("signed out") << int(State::SignedOut) << QStringLiteral("signed out");
        QTest::newRow("limited") << int(State::RateLimited) << QStringLiteral("rate-limited until ");
        QTest::newRow("gone") << int(State::Gone) << QStringLiteral("not found");
    }
    void saysHowThingsStand()
    {
        QFETCH(int, state);
        QFETCH(QString, words);
        ReleaseSession session;
        ConnBadge badge(&session);
        QVERIFY(badge.isHidden());
        session.showSources({source(QStringLiteral("a"), State(state))});
        QVERIFY(!badge.isHidden());
        QVERIFY2(badge.text().startsWith(words), qPrintable(badge.text()));
        QVERIFY2(badge.accessibleName().startsWith(QStringLiteral("Connection: ") + words), qPrintable(badge.accessibleName()));
        QVERIFY(!badge.icon().isNull()); // never by colour alone, and not by words alone either
        session.showSources({});
        QVERIFY(badge.isHidden());
    }

    void glyphsDiffer()
    {
        ReleaseSession session;
        ConnBadge badge(&session);
        QVector<QImage> seen;
        for (const auto state : {State::Connecting, State::Live, State::Stale, State::Offline, State::SignedOut, State::RateLimited, State::Gone}) {
            session.showSources({source(QStringLiteral("a"), state)});
            const auto image = badge.icon().pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void theWorstOfSeveralIsShown()
    {
        ReleaseSession session;
        ConnBadge badge(&session);
        session.showSources({source(QStringLiteral("a"), State::Live), source(QStringLiteral("b"), State::Live)});
        QVERIFY2(badge.text().startsWith(QStringLiteral("live (2 source")), qPrintable(badge.text()));
        session.showSources({source(QStringLiteral("a"), State::Live), source(QStringLiteral("b"), State::Stale), source(QStringLiteral("c"), State::RateLimited)});
        QVERIFY2(badge.text().startsWith(QStringLiteral("release b: stale since ")), qPrintable(badge.text()));
        for (const auto *title : {"release a", "release b", "release c"})
            QVERIFY(badge.toolTip().contains(QLatin1String(title)));
        // Only what is on the stale source is held back.
        session.arming()->arm();
        QVERIFY(session.whyNot(Action::Type::Retry, QStringLiteral("a/job")).isEmpty());
        QVERIFY(session.whyNot(Action::Type::Retry, QStringLiteral("b/job")).startsWith(QStringLiteral("What is shown was true at ")));
    }

    /// What is about a whole build names the one it is for, and is offered where it can be done.
    void asksWhichBuildIsMeant()
    {
        ReleaseSession session;
        auto a = source(QStringLiteral("a"), State::Live), b = source(QStringLiteral("b"), State::Live), c = source(QStringLiteral("c"), State::Stale);
        b.abilities = c.abilities = {Action::Type::CancelRelease};
        session.showSources({a, b, c});
        QCOMPARE(whyNotAnywhere(session, Action::Type::CancelRelease), QStringLiteral("Buildkite does not offer this. Use its own page."));
        session.arming()->arm();
        QCOMPARE(whyNotAnywhere(session, Action::Type::CancelRelease), QString());
        auto *dialog = new SourceChoiceDialog(session, Action::Type::CancelRelease, QStringLiteral("Which?"), QStringLiteral("Cancel %1"), {}, nullptr);
        QSignalSpy chosen(dialog, &SourceChoiceDialog::chosen);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("sourceChoiceList"));
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("sourceChoiceButton"));
        QCOMPARE(list->count(), 3);
        QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled) && list->item(0)->text().contains(QStringLiteral("does not offer this")));
        QVERIFY(!list->item(2)->flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(button->text(), QStringLiteral("Cancel release b"));
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        button->click();
        button->click(); // once, all the same
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("b/"));
    }

    void detailsTellOfEachAndOfferWhatHelps()
    {
        ReleaseSession session;
        ConnBadge badge(&session);
        auto real = source(QStringLiteral("a"), State::SignedOut), played = source(QStringLiteral("b"), State::Live);
        played.standIn = true;
        session.showSources({real, played});
        badge.show();
        QSignalSpy look(&badge, &ConnBadge::lookNowRequested), signIn(&badge, &ConnBadge::signInRequested);
        badge.click();
        auto *details = badge.findChild<QFrame *>(QStringLiteral("connDetails"));
        QVERIFY(details && details->isVisible());
        const auto rows = details->findChildren<QLabel *>(QStringLiteral("connRow"));
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows[0]->text().contains(QStringLiteral("a reason")) && rows[0]->text().contains(QStringLiteral("Last good answer: ")), qPrintable(rows[0]->text()));
        QVERIFY2(rows[1]->text().contains(QStringLiteral("stand-in")), qPrintable(rows[1]->text()));
        details->findChild<QPushButton *>(QStringLiteral("lookNowButton"))->click();
        QCOMPARE(look.size(), 1);
        details->findChildren<QPushButton *>(QStringLiteral("signInButton"))[0]->click();
        QCOMPARE(signIn.size(), 1);
        QCOMPARE(signIn[0][0].value<EngineSource>().id, QStringLiteral("a"));
    }

    void armsInWordsAndFramesTheWindow()
    {
        ReleaseSession session;
        QWidget window;
        window.resize(300, 200);
        auto *toggle = new ArmToggle(&session, &window);
        auto *frame = new ArmFrame(&session, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(toggle->isHidden());
        session.showSources({source(QStringLiteral("a"), State::Live)});
        QVERIFY(toggle->isVisible() && !frame->isVisible());
        QCOMPARE(toggle->text(), QStringLiteral("Arm"));
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(session.arming()->isArmed() && frame->isVisible());
        QVERIFY2(toggle->text().startsWith(QStringLiteral("Armed, 1")), qPrintable(toggle->text()));
        QCOMPARE(frame->geometry(), window.rect());
        QVERIFY(!frame->mask().contains(window.rect().center()));
        window.resize(400, 260);
        QCOMPARE(frame->size(), window.size());
        session.showSources({}); // nothing of an engine any more
        QVERIFY(!session.arming()->isArmed() && !frame->isVisible());
    }

    void inputInTheWindowKeepsItArmed()
    {
        ReleaseSession session;
        QWidget window, other;
        new ArmFrame(&session, &window);
        window.show();
        other.show();
        session.showSources({source(QStringLiteral("a"), State::Live)});
        session.arming()->setIdleMs(60'000);
        session.arming()->arm();
        session.arming()->setIdleMs(120'000);
        QTest::keyClick(&window, Qt::Key_Shift);
        QVERIFY(session.arming()->leftMs() > 90'000);
        // Another window's input says nothing of this one's.
        session.arming()->setIdleMs(180'000);
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTest::keyClick(&other, Qt::Key_Shift);
        QVERIFY(session.arming()->leftMs() < 150'000);
        session.arming()->setIdleMs(1);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(&window, Qt::LeftButton);
        QTRY_VERIFY(!session.arming()->isArmed());
    }
};

QTEST_MAIN(tst_RemoteBadge)
#include "tst_remote_badge.moc"
