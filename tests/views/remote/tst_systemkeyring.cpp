// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/systemkeyring.h"
#include "remote/tokenkeeper.h"
#include "support/testing.h"

#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace slipway;

namespace {

const QUrl kServer(QStringLiteral("https://api.buildkite.com/v2"));
const auto kName = QStringLiteral("read https://api.buildkite.com:443");

QString told(const Keyring::Answer &answer)
{
    switch (answer.outcome) {
    case Keyring::Outcome::Done: return QStringLiteral("done ") + QString::fromUtf8(answer.secret);
    case Keyring::Outcome::NotFound: return QStringLiteral("nothing ");
    case Keyring::Outcome::Refused: return QStringLiteral("refused ") + answer.why;
    case Keyring::Outcome::Absent: break;
    }
    return QStringLiteral("absent ") + answer.why;
}

/// Another process of the same person: does one thing with the keychain and says what came of it.
int visit(const QStringList &words)
{
    const auto say = [](const QString &text) {
        QTextStream(stdout) << text << Qt::endl;
        QCoreApplication::instance()->quit();
    };
    SystemKeyring keyring;
    QSettings settings(words.value(2), QSettings::IniFormat);
    const auto shelf = std::make_shared<SecretShelf>();
    TokenKeeper keeper(shelf, std::make_unique<SystemKeyring>(), &settings);
    const auto hear = [say](const Keyring::Answer &answer) { say(told(answer)); };
    const auto &what = words.value(1);
    if (what == QLatin1String("read")) {
        keyring.read(kName, hear);
    } else if (what == QLatin1String("write")) {
        keyring.write(kName, words.value(2).toUtf8(), hear);
    } else if (what == QLatin1String("remove")) {
        keyring.remove(kName, hear);
    } else if (what == QLatin1String("keep")) {
        QObject::connect(&keeper, &TokenKeeper::notRemembered, QCoreApplication::instance(), [say, shelf](const QString &why) {
            say(QStringLiteral("kept in memory: %1; %2").arg(QString::fromUtf8(shelf->find(kServer, CredentialUse::Read).value_or("nothing")), why));
        });
        keeper.keep(kServer, CredentialUse::Read, words.value(3).toUtf8(), true);
        QObject::connect(&keeper, &TokenKeeper::changed, QCoreApplication::instance(), [say] { say(QStringLiteral("kept")); });
    } else if (what == QLatin1String("fetch")) {
        keeper.fetch(kServer, CredentialUse::Read, [&keeper, say, shelf](bool found) {
            say((found ? QStringLiteral("found ") + QString::fromUtf8(*shelf->find(kServer, CredentialUse::Read)) : QStringLiteral("not found: ") + keeper.fetchFault(kServer, CredentialUse::Read))
                + QStringLiteral(", listed %1").arg(keeper.entries().size()));
        });
    }
    QTimer::singleShot(30'000, QCoreApplication::instance(), [say] { say(QStringLiteral("no answer")); });
    return QCoreApplication::exec();
}

} // namespace

/// The keychain of a real desktop, gnome-keyring, in a session of its own: nothing of the person who tests is touched.
class tst_SystemKeyring : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static bool has(const char *program) { return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty(); }
    QString path(const QString &name) const { return m_home.path() + u'/' + name; }

    /// One session of the desktop, with the keychain open or not: each of the visits, with " | " between them, is a process of
    /// its own. Gives what each says, likewise.
    QString session(bool open, const QString &visits)
    {
        auto script = open ? QStringLiteral("printf opensesame | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1\n")
                           : QStringLiteral("gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1\n");
        for (const auto &visit : visits.split(QStringLiteral(" | ")))
            script += QStringLiteral("'%1' visit %2\n").arg(QCoreApplication::applicationFilePath(), visit);
        return run({QStringLiteral("dbus-run-session"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script});
    }

    QString run(QStringList words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *gone : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
            environment.remove(QLatin1String(gone));
        for (const auto &[name, folder] : {std::pair("HOME", "home"), std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_CONFIG_HOME", "config"), std::pair("XDG_CACHE_HOME", "cache"),
                 std::pair("XDG_RUNTIME_DIR", "run")}) {
            QDir().mkpath(path(QLatin1String(folder)));
            QFile::setPermissions(path(QLatin1String(folder)), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QLatin1String(name), path(QLatin1String(folder)));
        }
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(words.takeFirst(), words);
        if (!process.waitForFinished(100'000)) {
            process.kill();
            return QStringLiteral("the session did not end");
        }
        auto lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (auto &line : lines)
            line = line.trimmed();
        return lines.join(QStringLiteral(" | "));
    }

    /// Every file below the home, the keychain's own (which is encrypted) among them.
    bool isWritten(const QByteArray &secret) const
    {
        for (QDirIterator all(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        slipway::testing::makeWarningsFatal();
        if (!has("dbus-run-session") || !has("gnome-keyring-daemon"))
            QSKIP("skipped: needs dbus-run-session (Debian package dbus) and gnome-keyring-daemon (gnome-keyring)");
    }

    void keepsAcrossProcessesAndSessions()
    {
        QCOMPARE(session(true, QStringLiteral("read | write bkua_one | read")), QStringLiteral("nothing | done | done bkua_one"));
        QCOMPARE(session(true, QStringLiteral("read | write bkua_two | read")), QStringLiteral("done bkua_one | done | done bkua_two"));
        QVERIFY(!isWritten("bkua_"));
        // The Secret Service does not mind that there is nothing to remove.
        QCOMPARE(session(true, QStringLiteral("remove | read | remove")), QStringLiteral("done | nothing | done"));
    }

    void whatTheKeeperKeeps()
    {
        const auto settings = path(QStringLiteral("window.ini"));
        QCOMPARE(session(true, QStringLiteral("keep %1 bkua_kept | fetch %1").arg(settings)), QStringLiteral("kept | found bkua_kept, listed 1"));
        // Locked, and nobody there who would open it: what is remembered is not forgotten for that.
        QCOMPARE(session(false, QStringLiteral("read | fetch %1").arg(settings)),
            QStringLiteral("refused the keychain is locked, and was not opened | not found: the keychain is locked, and was not opened, listed 1"));
        const auto locked = session(false, QStringLiteral("keep %1 bkua_other").arg(settings));
        QVERIFY2(locked.startsWith(QStringLiteral("kept in memory: bkua_other; ")) && locked.size() > 30, qPrintable(locked));
        QVERIFY(!isWritten("bkua_"));
    }

    /// A session without any keychain.
    void nobodyThere()
    {
        QDir(path(QStringLiteral("data"))).removeRecursively();
        const auto words = QStringList {QCoreApplication::applicationFilePath(), QStringLiteral("visit")};
        const auto read = run(words + QStringList {QStringLiteral("read")});
        QVERIFY2(read.startsWith(QStringLiteral("absent ")) && read.size() > 10, qPrintable(read));
        const auto kept = run(words + QStringList {QStringLiteral("keep"), path(QStringLiteral("other.ini")), QStringLiteral("bkua_third")});
        QVERIFY2(kept.startsWith(QStringLiteral("kept in memory: bkua_third; ")), qPrintable(kept));
        QVERIFY(!isWritten("bkua_"));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "visit") == 0)
        return visit(application.arguments().mid(1));
    tst_SystemKeyring test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_systemkeyring.moc"
