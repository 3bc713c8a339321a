// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/remote/remoteoffice.h"
#include "engine/remote/remoterelease.h"
#include "fakeengine.h"
#include "support/testing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::testing;

class TestRemoteOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeWarningsFatal(); }

    /// A program that opens nothing elsewhere has no thread for it, and ends without one.
    void sleepsUntilSomebodyWantsIt()
    {
        const auto kept = std::make_shared<int>();
        RemoteDesk::Tools tools;
        tools.dice = [kept] { return 0.0; };
        {
            RemoteOffice office(tools);
            QVERIFY(office.secrets());
            QVERIFY(!office.isAwake());
            QCOMPARE(kept.use_count(), 3); // by the desk
        }
        QCOMPARE(kept.use_count(), 2); // which is gone
        {
            RemoteOffice office(tools);
            QCOMPARE(office.desk()->thread(), office.thread());
            QVERIFY(office.isAwake());
        }
        QCOMPARE(kept.use_count(), 2);
    }

    void wakesForACall()
    {
        auto ticker = std::make_shared<FakeTicker>();
        RemoteDesk::Tools tools;
        tools.makeTicker = [&] { return ticker; };
        tools.makeTransport = [&](QObject *parent) {
            auto *transport = new FakeTransport(ticker.get(), [](const HttpRequest &) { return good("yes"); });
            transport->setParent(parent);
            return transport;
        };
        RemoteOffice office(tools);
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://api.test/x"));
        QByteArray body;
        office.call(this, request, [](const HttpRequest &, qint64) -> Result<QByteArray> { return QByteArray("read"); },
            [&](const Result<HttpAnswer> &answer) { body = answer.ok() ? answer->body : "refused"; });
        QVERIFY(office.isAwake());
        QMetaObject::invokeMethod(office.desk(), [&] { ticker->advance(1000); }, Qt::BlockingQueuedConnection);
        QTRY_COMPARE(body, QByteArray("yes"));
    }

    void wakesForARelease()
    {
        const QTemporaryDir folder;
        RemoteOffice office;
        RemoteTrain train;
        train.sources.append({{}, *readRemoteAddress(QStringLiteral("https://buildkite.com/o/p/builds/1")), nullptr});
        RemoteRelease release(&office, train, {folder.path(), QStringLiteral("me@here")});
        QVERIFY(office.isAwake());
        QCOMPARE(release.engine()->thread(), office.thread());
    }
};

QTEST_GUILESS_MAIN(TestRemoteOffice)
#include "tst_remoteoffice.moc"
