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

class BrowserSignIn;
class RemoteOffice;
class TokenDialog;

/// Signs people in to engines elsewhere: brings what the keychain has, asks by the token dialog (which also lets the browser
/// of a person sign in to Taskcluster) for what nobody has, has the server say what it may do before it is kept. One dialog at a time. GUI thread; owned by RemoteController.
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
    /// The same with the page of Taskcluster opened at once, for credentials that may do `scopes` (watching scopes if there
    /// are none). They are kept like what is typed.
    void askBrowser(const RemoteAddress &address, const QStringList &scopes, const QString &why = {});
    /// Opens a page in a browser; for tests.
    using Opener = std::function<bool(const QUrl &page)>;
    void setOpener(const Opener &opener) { m_opener = opener; }
    /// Calls back once there are credentials for this, asking only if there are none: with false, nothing may be sent.
    using Then = std::function<void(bool there)>;
    void ensure(const RemoteAddress &address, CredentialUse use, Then then);

Q_SIGNALS:
    void signedIn(const slipway::RemoteAddress &address, slipway::CredentialUse use);

private:
    void open(const RemoteAddress &address, CredentialUse use, const QString &why, Then then);
    void browse(const QPointer<TokenDialog> &dialog, const RemoteAddress &address, const QStringList &scopes);
    void dropBrowser();
    void check(const QPointer<TokenDialog> &dialog, const RemoteAddress &address, const QByteArray &secret);

    RemoteOffice *m_office;
    QPointer<QWidget> m_window;
    TokenKeeper *m_keeper;
    QPointer<TokenDialog> m_dialog;
    QStringList m_scopes; ///< that the dialog's browser asks for
    QPointer<BrowserSignIn> m_browser; ///< the last one; it may still be heard out
    Opener m_opener;
};

} // namespace slipway
