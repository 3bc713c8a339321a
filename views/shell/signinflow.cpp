// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/signinflow.h"

#include "remote/signinsdialog.h"
#include "remote/systemkeyring.h"
#include "session/doorkeeper.h"
#include "session/releasesession.h"
#include "shell/noticebar.h"
#include "shell/runcontroller.h"
#include "shell/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

namespace slipway {

namespace {

const QString kTopic = QStringLiteral("signIn");
const QString kEndTopic = QStringLiteral("signInEnded");

/// A program with a state folder of its own leaves what belongs to the user alone: the keychain, too.
std::unique_ptr<Keyring> keyringFor(const QString &stateDir)
{
    return stateDir.isEmpty() ? std::make_unique<SystemKeyring>() : nullptr;
}

} // namespace

SignInFlow::SignInFlow(const RemoteFlow::Parts &parts, RemoteFlow *remote, QWidget *host)
    : QObject(remote)
    , m_parts(parts)
    , m_remote(remote)
    , m_host(host)
    , m_signIn(new SignIn(remote->office(), keyringFor(parts.run->stateDir()), parts.settings, host, this))
{
    connect(remote, &RemoteFlow::signInWanted, this, [this](const EngineSource &source, CredentialUse use) {
        if (const auto address = addressOf(source))
            m_signIn->ask(*address, use, source.connection.state == RemoteConnection::State::SignedOut ? source.connection.why : QString());
    });
    connect(remote->controller(), &RemoteController::opened, this, &SignInFlow::remind);
    connect(m_signIn, &SignIn::signedIn, parts.session, &ReleaseSession::lookNow);
    connect(m_signIn->keeper(), &TokenKeeper::notRemembered, this, [this](const QString &why) {
        m_parts.notices->tell(kTopic, Severity::Warning, tr("The keychain did not take it, so it is kept until Slipway ends: %1").arg(why));
    });
    connect(m_signIn->keeper(), &TokenKeeper::ended, this, [this](const QUrl &server, CredentialUse, const QString &client) { tellEnd(server, client); });
    connect(m_signIn, &SignIn::signedIn, this, [this] { m_parts.notices->withdraw(kEndTopic); });
    new Doorkeeper(parts.session, [here = QPointer(this)](const Action &action, const std::function<void(const Error &)> &go) {
        if (here)
            here->guard(action, go);
    });
    QMetaObject::invokeMethod(this, &SignInFlow::addAction, Qt::QueuedConnection); // when there are menus
}

/// Beside what else there is for engines elsewhere, in whichever menus that is.
void SignInFlow::addAction()
{
    auto *action = new QAction(tr("Si&gn-ins…"), this);
    action->setObjectName(QStringLiteral("signIns"));
    connect(action, &QAction::triggered, this, &SignInFlow::showSignIns);
    for (auto *place : m_parts.actions->letGoRemote->associatedObjects()) {
        if (auto *menu = qobject_cast<QMenu *>(place))
            menu->addAction(action);
    }
}

std::optional<RemoteAddress> SignInFlow::addressOf(const EngineSource &source) const
{
    const auto *release = m_remote->controller()->release();
    if (!release)
        return {};
    for (const auto &each : release->train().sources) {
        if (source.id.isEmpty() || each.id == source.id)
            return each.address;
    }
    return {};
}

void SignInFlow::remind()
{
    const auto *release = m_remote->controller()->release();
    if (!release)
        return;
    for (const auto &source : release->train().sources)
        m_signIn->remind(source.address);
}

/// Where nothing can be found out about whom an action goes to, the engine itself says what it thinks of that.
void SignInFlow::guard(const Action &action, const std::function<void(const Error &)> &go)
{
    QVector<RemoteAddress> addresses;
    for (const auto &source : m_parts.session->sources()) {
        const bool touched = action.step.isEmpty() || sourceOfStep(m_parts.session->sources(), action.step) == &source;
        if (const auto address = touched ? addressOf(source) : std::nullopt)
            addresses.append(*address);
    }
    ensureAll(addresses, go);
}

/// One after the other: each may need a dialog of its own.
void SignInFlow::ensureAll(QVector<RemoteAddress> addresses, const std::function<void(const Error &)> &go)
{
    if (addresses.isEmpty())
        return go({});
    const auto first = addresses.takeFirst();
    m_signIn->ensure(first, CredentialUse::Act, [here = QPointer(this), first, addresses, go](bool there) {
        if (there && here)
            return here->ensureAll(addresses, go);
        go(Error {ErrorCode::Canceled, tr("No token to act with on %1 was given").arg(first.api.host()), tr("nothing was sent"), {}});
    });
}

/// Only those of Taskcluster are temporary.
void SignInFlow::tellEnd(const QUrl &server, const QString &client)
{
    RemoteAddress address {RemoteAddress::Kind::TaskGroup, server.port() == 443 && server.scheme() == QLatin1String("https") ? server.adjusted(QUrl::RemovePort) : server, {}, {}, 0, {}};
    m_parts.session->lookNow(); // as anybody may, from now on
    m_parts.notices->tell(kEndTopic, Severity::Warning,
        tr("The temporary credentials for %1 (%2) have ended. Until you sign in again, only what is public there is shown, and nothing can be sent.").arg(server.host(), client),
        {{tr("Sign in again…"), [this, address] { m_signIn->ask(address, CredentialUse::Read, tr("The temporary credentials have ended.")); }, QStringLiteral("signInAgainButton")}});
}

void SignInFlow::showSignIns()
{
    (new SignInsDialog(m_signIn->keeper(), m_host))->open();
}

} // namespace slipway
