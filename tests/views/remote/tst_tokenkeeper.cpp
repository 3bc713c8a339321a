// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekeyring.h"
#include "remote/tokenkeeper.h"
#include "support/testing.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace slipway;
using testing::FakeKeyring;
using Outcome = Keyring::Outcome;

namespace {

const QUrl kServer(QStringLiteral("https://api.buildkite.com/v2"));
const QByteArray kSecret("bkua_recognise-me");
const auto kReadName = QStringLiteral("read https://api.buildkite.com:443");

/// A keeper with its keychain and its settings, as a program has them while it runs.
struct Program
{
    explicit Program(FakeKeyring::Chain *keychain, const QString &folder)
        : file(folder + QStringLiteral("/window.ini"))
        , settings(file, QSettings::IniFormat)
        , keeper(shelf, keychain ? std::make_unique<FakeKeyring>(keychain) : nullptr, &settings)
    {
    }
    QByteArray written()
    {
        settings.sync();
        QFile bytes(file);
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    }

    QString file;
    QSettings settings;
    SecretShelfPtr shelf = std::make_shared<SecretShelf>();
    TokenKeeper keeper;
};

} // namespace

class tst_TokenKeeper : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeKeyring::Chain m_chain;

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void init()
    {
        m_chain = {};
        QFile::remove(m_folder.path() + QStringLiteral("/window.ini"));
    }

    void remembersInTheKeychainAlone()
    {
        {
            Program program(&m_chain, m_folder.path());
            program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
            QCOMPARE(program.shelf->find(kServer, CredentialUse::Read), kSecret);
            QCOMPARE(m_chain.secrets, (QMap<QString, QByteArray> {{kReadName, kSecret}}));
            QVERIFY(!program.written().contains("recognise"));
            QVERIFY(program.written().contains("api.buildkite.com"));
        }
        Program again(&m_chain, m_folder.path());
        QVERIFY(!again.shelf->find(kServer, CredentialUse::Read));
        bool found = false;
        again.keeper.fetch(kServer, CredentialUse::Read, [&](bool there) { found = there; });
        QVERIFY(found);
        QCOMPARE(again.shelf->find(kServer, CredentialUse::Read), kSecret);
        QVERIFY(!again.shelf->find(kServer, CredentialUse::Act));
        QCOMPARE(again.keeper.entries(), (QVector<TokenKeeper::Entry> {{QUrl(QStringLiteral("https://api.buildkite.com:443")), CredentialUse::Read, true}}));
    }

    /// Nothing that was not remembered is asked for: a keychain may open a dialog for each question.
    void asksOnlyForWhatIsThere()
    {
        Program program(&m_chain, m_folder.path());
        bool found = true;
        program.keeper.fetch(kServer, CredentialUse::Act, [&](bool there) { found = there; });
        QVERIFY(!found);
        QCOMPARE(m_chain.asked, QStringList());
    }

    void forgetsEverywhere()
    {
        Program program(&m_chain, m_folder.path());
        program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        program.keeper.keep(kServer, CredentialUse::Act, "second", false);
        QCOMPARE(program.keeper.entries().size(), 2);
        program.keeper.forget(kServer, CredentialUse::Read);
        program.keeper.forget(kServer, CredentialUse::Act);
        QVERIFY(m_chain.secrets.isEmpty());
        QVERIFY(program.keeper.entries().isEmpty());
        QVERIFY(!program.shelf->find(kServer, CredentialUse::Read) && !program.shelf->find(kServer, CredentialUse::Act));
        QVERIFY(!program.written().contains("buildkite"));
    }

    /// What somebody wants kept for this run only does not leave another one of its name behind in the keychain.
    void replacesWhatWasRemembered()
    {
        Program program(&m_chain, m_folder.path());
        program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        program.keeper.keep(kServer, CredentialUse::Read, "another", false);
        QCOMPARE(program.shelf->find(kServer, CredentialUse::Read), QByteArray("another"));
        QVERIFY(m_chain.secrets.isEmpty());
        QVERIFY(!program.keeper.entries().constFirst().inKeychain);
    }

    void worksWithoutAKeychain_data()
    {
        QTest::addColumn<Outcome>("mode");
        QTest::addColumn<bool>("there");
        QTest::newRow("absent") << Outcome::Absent << false;
        QTest::newRow("locked, or the person said no") << Outcome::Refused << true;
    }
    void worksWithoutAKeychain()
    {
        QFETCH(Outcome, mode);
        QFETCH(bool, there);
        m_chain.mode = mode;
        m_chain.why = QStringLiteral("it stays shut");
        Program program(&m_chain, m_folder.path());
        QSignalSpy looked(&program.keeper, &TokenKeeper::keychainFound), failed(&program.keeper, &TokenKeeper::notRemembered);
        program.keeper.look();
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(looked.constFirst().constFirst().toBool(), there);
        QCOMPARE(program.keeper.whyNoKeychain(), there ? QString() : QStringLiteral("it stays shut"));
        program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        QCOMPARE(program.shelf->find(kServer, CredentialUse::Read), kSecret);
        QCOMPARE(failed.size(), there ? 1 : 0);
        QVERIFY(!program.keeper.entries().constFirst().inKeychain);
        QVERIFY(!program.written().contains("buildkite") && !program.written().contains("recognise"));
    }

    void saysThatItIsLocked()
    {
        {
            Program program(&m_chain, m_folder.path());
            program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        }
        m_chain.mode = Outcome::Refused;
        m_chain.why = QStringLiteral("the collection is locked");
        Program again(&m_chain, m_folder.path());
        bool found = true;
        again.keeper.fetch(kServer, CredentialUse::Read, [&](bool there) { found = there; });
        QVERIFY(!found);
        QCOMPARE(again.keeper.fetchFault(kServer, CredentialUse::Read), m_chain.why);
        QVERIFY2(again.keeper.entries().constFirst().inKeychain, "it is there still, and may be had next time");
    }

    /// A keychain that takes its time, and a person who is faster.
    void whatIsTypedWins()
    {
        {
            Program program(&m_chain, m_folder.path());
            program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        }
        m_chain.slow = true;
        Program again(&m_chain, m_folder.path());
        int answers = 0;
        again.keeper.fetch(kServer, CredentialUse::Read, [&](bool there) { answers += there ? 1 : 100; });
        QCOMPARE(answers, 0);
        again.keeper.keep(kServer, CredentialUse::Read, "typed", false);
        m_chain.answerAll();
        QCOMPARE(answers, 1);
        QCOMPARE(again.shelf->find(kServer, CredentialUse::Read), QByteArray("typed"));
    }

    void forgetsWhatTheKeychainLost()
    {
        {
            Program program(&m_chain, m_folder.path());
            program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        }
        m_chain.secrets.clear();
        Program again(&m_chain, m_folder.path());
        again.keeper.fetch(kServer, CredentialUse::Read, [](bool) {});
        QVERIFY(again.keeper.entries().isEmpty());
    }

    /// A slow keychain answers in the order it was asked; what was decided last is what is there afterwards.
    void whatIsDecidedLastWins_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("there"); // in the keychain
        QTest::addColumn<int>("listed");
        QTest::newRow("kept, then forgotten") << QStringList {QStringLiteral("keep one"), QStringLiteral("forget")} << QString() << 0;
        QTest::newRow("kept, then only for now") << QStringList {QStringLiteral("keep one"), QStringLiteral("use two")} << QString() << 0;
        QTest::newRow("kept twice") << QStringList {QStringLiteral("keep one"), QStringLiteral("keep two")} << QStringLiteral("two") << 1;
        QTest::newRow("forgotten, then kept") << QStringList {QStringLiteral("keep one"), QStringLiteral("forget"), QStringLiteral("keep two")} << QStringLiteral("two") << 1;
    }
    void whatIsDecidedLastWins()
    {
        QFETCH(QStringList, acts);
        QFETCH(QString, there);
        QFETCH(int, listed);
        Program program(&m_chain, m_folder.path());
        m_chain.slow = true;
        for (const auto &act : acts) {
            const auto secret = act.section(u' ', 1).toLatin1();
            if (act.startsWith(QLatin1String("forget")))
                program.keeper.forget(kServer, CredentialUse::Read);
            else
                program.keeper.keep(kServer, CredentialUse::Read, secret, act.startsWith(QLatin1String("keep")));
        }
        m_chain.answerAll();
        QCOMPARE(QString::fromLatin1(m_chain.secrets.value(kReadName)), there);
        Program again(&m_chain, m_folder.path());
        QCOMPARE(again.keeper.entries().size(), listed);
    }

    void forgottenWhileTheKeychainThinks()
    {
        {
            Program program(&m_chain, m_folder.path());
            program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        }
        m_chain.slow = true;
        Program again(&m_chain, m_folder.path());
        int answers = 0;
        again.keeper.fetch(kServer, CredentialUse::Read, [&](bool there) { answers += there ? 100 : 1; });
        again.keeper.forget(kServer, CredentialUse::Read);
        m_chain.answerAll();
        QCOMPARE(answers, 1);
        QVERIFY(!again.shelf->find(kServer, CredentialUse::Read));
        QVERIFY(m_chain.secrets.isEmpty());
    }

    /// Temporary credentials: gone everywhere when they end, once, and in words.
    void saysWhenTheyEnd_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("as asked for") << QByteArray(R"({"clientId":"me","accessToken":"x","expires":60000})");
        QTest::newRow("by the certificate") << QByteArray(R"({"clientId":"me","accessToken":"x","certificate":{"expiry":60000}})");
        QTest::newRow("the sooner of both") << QByteArray(R"({"clientId":"me","accessToken":"x","expires":90000,"certificate":{"expiry":60000}})");
    }
    void saysWhenTheyEnd()
    {
        QFETCH(QByteArray, secret);
        qint64 now = 1000;
        Program program(&m_chain, m_folder.path());
        program.keeper.setClock([&now] { return now; });
        QSignalSpy ended(&program.keeper, &TokenKeeper::ended);
        program.keeper.keep(kServer, CredentialUse::Read, secret, true);
        program.keeper.keep(kServer, CredentialUse::Act, kSecret, true);
        QCOMPARE(program.keeper.entries().value(1).endsMs, 60000);
        now = 59'999;
        program.keeper.watchEnds();
        QCOMPARE(ended.size(), 0);
        QVERIFY(program.shelf->find(kServer, CredentialUse::Read));
        now = 60'000;
        QTRY_COMPARE(ended.size(), 1); // by itself
        QCOMPARE(ended[0][0].toUrl().host(), QStringLiteral("api.buildkite.com"));
        QCOMPARE(ended[0][2].toString(), QStringLiteral("me"));
        QVERIFY(!program.shelf->find(kServer, CredentialUse::Read));
        QCOMPARE(m_chain.secrets.keys().size(), 1);
        QCOMPARE(program.keeper.entries().size(), 1);
    }

    void whatIsInTheKeychainMayHaveEnded()
    {
        {
            Program program(&m_chain, m_folder.path());
            program.keeper.keep(kServer, CredentialUse::Read, R"({"clientId":"me","accessToken":"x","expires":4102444800000})", true);
        }
        Program again(&m_chain, m_folder.path());
        again.keeper.setClock([] { return 4102444800001; });
        bool found = true;
        again.keeper.fetch(kServer, CredentialUse::Read, [&](bool there) { found = there; });
        QVERIFY(!found);
        QVERIFY(again.keeper.fetchFault(kServer, CredentialUse::Read).startsWith(QStringLiteral("the sign-in that it keeps ended at ")));
        QVERIFY(m_chain.secrets.isEmpty());
        QVERIFY(!again.shelf->find(kServer, CredentialUse::Read));
    }

    void needsNoKeychainAtAll()
    {
        Program program(nullptr, m_folder.path());
        QVERIFY(!program.keeper.hasKeychain());
        program.keeper.keep(kServer, CredentialUse::Read, kSecret, true);
        QCOMPARE(program.shelf->find(kServer, CredentialUse::Read), kSecret);
        program.keeper.forget(kServer, CredentialUse::Read);
        QVERIFY(program.keeper.entries().isEmpty());
    }

    /// A settings file that somebody else wrote.
    void readsStrangeSettings()
    {
        QSettings(m_folder.path() + QStringLiteral("/window.ini"), QSettings::IniFormat)
            .setValue(QStringLiteral("signins/inKeychain"), QStringList {QStringLiteral("read"), QStringLiteral("own https://x.test:443"), QStringLiteral("act https://x.test:443"), QString()});
        Program program(&m_chain, m_folder.path());
        QCOMPARE(program.keeper.entries(), (QVector<TokenKeeper::Entry> {{QUrl(QStringLiteral("https://x.test:443")), CredentialUse::Act, true}}));
    }
};

QTEST_GUILESS_MAIN(tst_TokenKeeper)
#include "tst_tokenkeeper.moc"
