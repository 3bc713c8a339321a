// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/signin.h"
#include "shell/remoteflow.h"

#include <QObject>

namespace slipway {

/// Signing in from a window: what the keychain has when something is opened, the dialog when the badge or a refused action
/// wants it, and a second token before the first act on Buildkite. GUI thread; made by RemoteFlow.
class SignInFlow : public QObject
{
    Q_OBJECT
public:
    SignInFlow(const RemoteFlow::Parts &parts, RemoteFlow *remote, QWidget *host);

    SignIn *signIn() const { return m_signIn; }

private:
    std::optional<RemoteAddress> addressOf(const EngineSource &source) const;
    void addAction();
    void remind();
    void guard(const Action &action, const std::function<void(const Error &)> &go);
    void ensureAll(QVector<RemoteAddress> addresses, const std::function<void(const Error &)> &go);
    void tellEnd(const QUrl &server, const QString &client);
    void showSignIns();

    RemoteFlow::Parts m_parts;
    RemoteFlow *m_remote;
    QWidget *m_host;
    SignIn *m_signIn;
};

} // namespace slipway
