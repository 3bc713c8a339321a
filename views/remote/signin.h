// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "engine/remote/credentials.h"
#include "remote/tokenkeeper.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QSettings;
class QWidget;

namespace slipway {

class RemoteOffice;
class TokenDialog;

/// Signs people in to engines elsewhere: brings what the keychain has, asks by the token dialog for what nobody has, has the
/// server say what it may do before it is kept. One dialog at a time. GUI thread; owned by RemoteController.
class SignIn : public QObject
{
    Q_OBJECT
public:
    /// `window` is what dialogs belong to where no other dialog is open; may be null.
    SignIn(RemoteOffice *office, std::unique_ptr<Keyring> keyring, QSettings *settings, QWidget *window, QObject *parent = nullptr);

    TokenKeeper *keeper() const { return m_keeper; }
    /// Brings what was remembered for the address onto the shelf, in the background; signedIn() if there was something.
    void remind(const RemoteAddress &address);
    /// Opens the dialog, whatever there is already: "Sign in ...", or because what there is was refused.
    void ask(const RemoteAddress &address, CredentialUse use, const QString &why = {});
    /// Calls back once there are credentials for this, asking only if there are none: with false, nothing may be sent.
    using Then = std::function<void(bool there)>;
    void ensure(const RemoteAddress &address, CredentialUse use, Then then);

Q_SIGNALS:
    void signedIn(const slipway::RemoteAddress &address, slipway::CredentialUse use);

private:
    void open(const RemoteAddress &address, CredentialUse use, const QString &why, Then then);
    void check(const QPointer<TokenDialog> &dialog, const RemoteAddress &address, const QByteArray &secret);

    RemoteOffice *m_office;
    QPointer<QWidget> m_window;
    TokenKeeper *m_keeper;
    QPointer<TokenDialog> m_dialog;
};

} // namespace slipway
