// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "engine/remote/remoteoffice.h"
#include "look/look.h"
#include "remote/connbadge.h"
#include "remote/findgraphsdialog.h"
#include "remote/firesection.h"
#include "remote/followdialog.h"
#include "remote/linkstepdialog.h"
#include "remote/newbuilddialog.h"
#include "remote/openremotedialog.h"
#include "remote/signinsdialog.h"
#include "remote/sourcechoice.h"
#include "remote/steplistsdialog.h"
#include "remote/tokendialog.h"
#include "session/arming.h"
#include "support/testing.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

using namespace slipway;

namespace {

const QSize kScreen(1024, 700); ///< the smallest that everything has to fit

/// What dialogs need to be shown, without any server.
struct Room
{
    Room()
        : keeper(office.secrets(), nullptr, nullptr)
    {
        for (const auto &[id, engine] : {std::pair("ship", "Buildkite"), std::pair("sign", "Taskcluster")}) {
            EngineSource source;
            source.id = QLatin1String(id);
            source.title = QStringLiteral("acme/a-pipeline-with-quite-a-long-name #1234");
            source.engine = QLatin1String(engine);
            source.connection.state = RemoteConnection::State::Live;
            source.abilities = {Action::Type::Rebuild};
            sources.append(source);
        }
        sources[1].abilities.clear();
        session.showSources(sources);
        session.arming()->arm();
        keeper.keep(QUrl(QStringLiteral("https://api.buildkite.com/v2")), CredentialUse::Read, "x", false);
        keeper.keep(QUrl(QStringLiteral("https://firefox-ci-tc.services.mozilla.com")), CredentialUse::Read,
            R"({"clientId":"mozilla-auth0/ad|Mozilla-LDAP|somebody/slipway-4711","accessToken":"x","expires":4102444800000})", false);
    }

    RemoteOffice office;
    TokenKeeper keeper;
    ReleaseSession session;
    EngineSources sources;
    QTemporaryDir folder;
};

const auto kBuild = QStringLiteral("https://buildkite.com/acme/ship/builds/7");
const auto kGroup = QStringLiteral("https://firefox-ci-tc.services.mozilla.com/tasks/groups/LjOkL6FFThijM_Q_Rmo0vQ");

using Make = std::function<QWidget *(Room &room)>;

QWidget *token(const QString &address, CredentialUse use)
{
    auto *dialog = new TokenDialog(*readRemoteAddress(address), use, QStringLiteral("The engine refuses these credentials: they may have been revoked."), nullptr);
    dialog->showKeychain(false, {});
    return dialog;
}

QMap<QString, Make> dialogs()
{
    QMap<QString, Make> all;
    all[QStringLiteral("token read")] = [](Room &) { return token(kBuild, CredentialUse::Read); };
    all[QStringLiteral("token act")] = [](Room &) {
        auto *dialog = static_cast<TokenDialog *>(token(kBuild, CredentialUse::Act));
        dialog->showFault(QStringLiteral("api.buildkite.com does not know this token; see that it is whole and has not expired"));
        return dialog;
    };
    all[QStringLiteral("token client")] = [](Room &) {
        auto *dialog = static_cast<TokenDialog *>(token(kGroup, CredentialUse::Read));
        dialog->showBrowser(QStringLiteral("Waiting for the browser. Come back here when its page says so."), true);
        return dialog;
    };
    all[QStringLiteral("sign-ins")] = [](Room &room) { return new SignInsDialog(&room.keeper, nullptr); };
    all[QStringLiteral("open group")] = [](Room &room) {
        auto *dialog = new OpenRemoteDialog(&room.office, QStringLiteral("/src/release.yml"));
        dialog->setAddress(kGroup);
        return dialog;
    };
    all[QStringLiteral("open list")] = [](Room &room) {
        auto *dialog = new OpenRemoteDialog(&room.office, QStringLiteral("/src/release.yml"));
        const QSignalBlocker quiet(dialog->findChild<QTabWidget *>());
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        return dialog;
    };
    all[QStringLiteral("new build")] = [](Room &room) {
        NewBuildDialog::Start start;
        start.pipeline = QStringLiteral("https://buildkite.com/acme/ship");
        start.branch = QStringLiteral("main");
        start.yaml = "steps:\n  - command: make\n    label: \"Make it\"\n";
        start.yamlName = QStringLiteral("release.yml");
        GateField field;
        field.key = QStringLiteral("release-version");
        field.label = QStringLiteral("Version");
        field.hint = QStringLiteral("As it is going to be published, without the letter v in front of it");
        field.required = true;
        start.fields = {field};
        auto *dialog = new NewBuildDialog(&room.office, room.session.arming(), start, {room.folder.path(), QStringLiteral("me@here"), {}});
        dialog->refresh();
        return dialog;
    };
    all[QStringLiteral("find graphs")] = [](Room &room) {
        return new FindGraphsDialog(&room.office, {QStringLiteral("https://firefox-ci-tc.services.mozilla.com"), QStringLiteral("mozilla-release"), {}, room.folder.path()}, nullptr);
    };
    all[QStringLiteral("fire")] = [](Room &room) {
        PromotionFire fire;
        fire.action.hookGroupId = QStringLiteral("project-gecko");
        fire.action.hookId = QStringLiteral("in-tree-action-3-release-promotion/21d6fd7878");
        fire.decisionTask = QStringLiteral("DwJ4c1bLQkqW2sJ3n9vXtA");
        fire.payload = {{"decision", {{"action", "x"}}}};
        auto *dialog = new QDialog;
        dialog->resize(720, 400); // as the decision around it is
        (new QVBoxLayout(dialog))->addWidget(new FireSection(fire, QStringLiteral("https://firefox-ci-tc.services.mozilla.com"), room.session.arming(), room.office.secrets(), dialog));
        return dialog;
    };
    all[QStringLiteral("follow")] = [](Room &) {
        FireResult fired;
        fired.outcome = FireResult::Outcome::Fired;
        fired.taskId = QStringLiteral("PqL7a0sERmmYk4Zt8uNc-Q");
        auto *dialog = new FollowDialog(QUrl(QStringLiteral("https://firefox-ci-tc.services.mozilla.com")), fired, nullptr);
        dialog->showTrouble(QStringLiteral("the connection was refused"));
        return dialog;
    };
    all[QStringLiteral("link step")] = [](Room &) {
        return new LinkStepDialog(QStringLiteral("Sign the installers"), {{QStringLiteral("a/b"), QStringLiteral("Build — acme/ship #7")}, {QStringLiteral("a/c"), QStringLiteral("Test — acme/ship #7")}});
    };
    all[QStringLiteral("step lists")] = [](Room &) {
        return new StepListsDialog(QStringLiteral("The build and its pipeline file"), {{QStringLiteral("Only in the file: they are not part of this build"), {QStringLiteral("Build"), QStringLiteral("Test")}}}, nullptr);
    };
    all[QStringLiteral("source choice")] = [](Room &room) {
        return new SourceChoiceDialog(room.session, Action::Type::Rebuild, QStringLiteral("Which build is to run again?"), QStringLiteral("Go on with %1"), {}, nullptr);
    };
    return all;
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// Texts that have less room than they need.
QStringList clippedIn(const QWidget *dialog)
{
    QStringList found;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1 : label->sizeHint().width() <= label->width() + 1;
        if (!fits)
            found << nameOf(label) + QStringLiteral(": ") + label->text();
    }
    for (const auto *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            found << nameOf(button) + QStringLiteral(": ") + button->text();
    }
    return found;
}

/// What the keyboard reaches, in its order.
QList<QWidget *> stopsOf(QWidget *dialog)
{
    QList<QWidget *> stops;
    auto *at = dialog;
    do {
        if (at != dialog && dialog->isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
            stops << at;
        at = at->nextInFocusChain();
    } while (at != dialog);
    return stops;
}

} // namespace

/// The dialogs of engines elsewhere in every language and theme, on a small screen: all text has its room, the keyboard gets
/// everywhere from top to bottom, and everything says its name. With SLIPWAY_PICTURES=FOLDER they are painted there, too.
class tst_RemoteLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::makeWarningsFatal(); }
    void cleanup()
    {
        for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale::c());
    }

    void fits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("dialog");
        for (const auto *language : {"en", "zh_CN", "vi"}) {
            for (const bool dark : {false, true}) {
                for (const auto &name : dialogs().keys())
                    QTest::addRow("%s %s %s", language, dark ? "dark" : "light", qPrintable(name)) << QString::fromLatin1(language) << dark << name;
            }
        }
    }
    void fits()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QString, dialog);
        QVERIFY_RESULT(installCatalogue(language));
        QApplication::setPalette(applicationPalette(dark));
        Room room;
        const std::unique_ptr<QWidget> shown(dialogs().value(dialog)(room));
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
        if (const auto folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty())
            shown->grab().save(QDir(folder).filePath(QLatin1String(QTest::currentDataTag()).toString().replace(u' ', u'-') + QStringLiteral(".png")));
        QVERIFY2(shown->width() <= kScreen.width() && shown->height() <= kScreen.height(), qPrintable(QStringLiteral("%1 x %2").arg(shown->width()).arg(shown->height())));
        QCOMPARE(clippedIn(shown.get()), QStringList());
        int above = 0;
        const QWidget *former = nullptr;
        for (auto *stop : stopsOf(shown.get())) {
            auto *accessible = QAccessible::queryAccessibleInterface(stop);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(stop)));
            if (stop->visibleRegion().isEmpty())
                continue; // scrolled out of sight: where it is says nothing
            const int top = stop->mapTo(shown.get(), QPoint(0, 0)).y();
            if (former && top + stop->height() <= former->mapTo(shown.get(), QPoint(0, 0)).y())
                QVERIFY2(++above < 1, qPrintable(nameOf(former) + QStringLiteral(" -> ") + nameOf(stop)));
            former = stop;
        }
    }
};

QTEST_MAIN(tst_RemoteLooks)
#include "tst_remote_looks.moc"
